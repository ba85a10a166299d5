//! People and roles to try the program with, and to measure it by: the same ones every time.

use std::collections::HashMap;

use serde::Deserialize;

use crate::team::{
    Catalogue, Grants, Level, NewPassword, NewUser, RoleDraft, RoleId, Status, UserDraft,
    templates, text,
};

const SAMPLE: &str = include_str!("../../assets/sample.toml");

/// How the templates, in their order, share the users; sample roles take one part each.
const SHARES: [u32; 5] = [3, 40, 12, 20, 15];
/// Of a hundred users.
const INACTIVE: usize = 8;
const WITHOUT_PHONE: usize = 15;
const DOMAINS: [&str; 4] = ["example.com", "example.com", "example.org", "example.net"];

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct File {
    phones: Vec<String>,
    people: Vec<People>,
    job: Vec<Job>,
    place: Vec<Place>,
}

/// Names that go together.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct People {
    #[serde(default = "usual_weight")]
    weight: usize,
    #[serde(default)]
    family_first: bool,
    given: Vec<String>,
    family: Vec<String>,
    #[serde(default)]
    phones: Vec<String>,
}

fn usual_weight() -> usize {
    3
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Job {
    name: String,
    description: String,
    groups: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Place {
    name: String,
    description: String,
}

impl File {
    /// A test holds that it parses.
    fn read() -> Self {
        toml::from_str(SAMPLE).unwrap_or_default()
    }
}

/// The same throws for the same number, and no pattern between neighbours (splitmix64).
struct Dice(u64);

impl Dice {
    fn of(number: usize) -> Self {
        Dice((number as u64).wrapping_mul(0x2545_f491_4f6c_dd1d))
    }

    fn throw(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut x = self.0;
        x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        x ^= x >> 31;
        (x % sides.max(1) as u64) as usize
    }

    fn pick<'a>(&mut self, from: &'a [String]) -> &'a str {
        let at = self.throw(from.len());
        from.get(at).map_or("", String::as_str)
    }

    /// The digits that a number leaves open.
    fn number(&mut self, pattern: &str) -> String {
        let digit = |c| if c == '#' { char::from(b'0' + self.throw(10) as u8) } else { c };
        pattern.chars().map(digit).collect()
    }
}

fn status(number: usize) -> Status {
    if Dice::of(number).throw(100) < INACTIVE { Status::Inactive } else { Status::Active }
}

/// How many of the first `count` users are active, and so need a seat.
pub fn active(count: usize) -> usize {
    (0..count).filter(|number| status(*number) == Status::Active).count()
}

/// The first `count` users, for these roles. The first hundred are the same hundred of any count.
/// Whoever has the address `owner` is somebody else.
pub fn users(count: usize, roles: &[RoleId], owner: &str) -> impl Iterator<Item = NewUser> {
    let file = File::read();
    let crowd: Vec<usize> =
        file.people.iter().enumerate().flat_map(|(at, p)| vec![at; p.weight]).collect();
    let shares = (0..roles.len()).flat_map(|at| {
        let share = SHARES.get(at).copied().unwrap_or(1);
        vec![at; share as usize]
    });
    let shares: Vec<usize> = shares.collect();
    let roles = roles.to_vec();
    let mut namesakes = HashMap::from([(text::fold(owner), 1)]);
    (0..count).map(move |number| {
        let mut dice = Dice::of(number);
        // The first throw is the status.
        dice.throw(100);
        let people = crowd.get(dice.throw(crowd.len())).and_then(|at| file.people.get(*at));
        let (name, local) = people.map(|people| people.name(&mut dice)).unwrap_or_default();
        let email = address(&local, &mut dice, &mut namesakes);
        let own = people.map(|people| people.phones.as_slice()).filter(|own| !own.is_empty());
        let phone = if dice.throw(100) < WITHOUT_PHONE {
            String::new()
        } else {
            let pattern = dice.pick(own.unwrap_or(&file.phones)).to_owned();
            dice.number(&pattern)
        };
        let role = shares.get(dice.throw(shares.len())).and_then(|at| roles.get(*at)).copied();
        NewUser {
            user: UserDraft { name, email, phone, role },
            status: status(number),
            password: NewPassword::Unset,
            must_change: false,
        }
    })
}

fn address(local: &str, dice: &mut Dice, namesakes: &mut HashMap<String, u32>) -> String {
    let at = dice.throw(DOMAINS.len());
    let domain = DOMAINS.get(at).copied().unwrap_or("example.com");
    let before = namesakes.entry(format!("{local}@{domain}")).or_default();
    *before += 1;
    match before {
        1 => format!("{local}@{domain}"),
        n => format!("{local}{n}@{domain}"),
    }
}

impl People {
    /// The name as it is written, and as an address writes it.
    fn name(&self, dice: &mut Dice) -> (String, String) {
        let (given, plain_given) = spellings(dice.pick(&self.given));
        let (family, plain_family) = spellings(dice.pick(&self.family));
        let name = if self.family_first {
            format!("{family}{given}")
        } else {
            format!("{given} {family}")
        };
        (name, format!("{plain_given}.{plain_family}"))
    }
}

fn spellings(entry: &str) -> (&str, String) {
    match entry.split_once('|') {
        Some((written, plain)) => (written, plain.to_owned()),
        None => (entry, entry.to_ascii_lowercase()),
    }
}

/// The templates first, then sample roles; every ninth of those is inactive.
pub fn roles(count: usize, catalogue: &Catalogue) -> Vec<RoleDraft> {
    let file = File::read();
    let made = (0..count).map_while(|number| {
        let jobs = file.job.len();
        let job = file.job.get(number % jobs.max(1))?;
        // Every job moves through all places; after that, names have numbers.
        let places = file.place.len().max(1);
        let place = file.place.get((number / jobs + number % jobs) % places)?;
        let again = number / (jobs * places);
        let suffix = if again == 0 { String::new() } else { format!(" {}", again + 1) };
        Some(RoleDraft {
            name: format!("{} {}{suffix}", place.name, job.name),
            description: format!("{} {}", job.description, place.description),
            status: if number % 9 == 8 { Status::Inactive } else { Status::Active },
            grants: job.grants(catalogue, &mut Dice::of(number)),
        })
    });
    let mut roles = templates(catalogue);
    roles.extend(made);
    roles.truncate(count);
    roles
}

impl Job {
    /// Most of what the job is about, and a look at some of the rest.
    fn grants(&self, catalogue: &Catalogue, dice: &mut Dice) -> Grants {
        let mut grants = Grants::default();
        for module in catalogue.modules() {
            let group = module.id.as_str().split('.').next().unwrap_or_default();
            let own = self.groups.iter().any(|g| g == group);
            let level = match (own, dice.throw(4)) {
                (_, 0) => Level::View,
                (true, _) => Level::Edit,
                (false, _) => Level::None,
            };
            grants.set(module.id.clone(), level);
        }
        grants
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::team::{Description, Email, PersonName, Phone, RoleName};

    fn ids(count: u128) -> Vec<RoleId> {
        (1..=count).map(|n| RoleId(uuid::Uuid::from_u128(n))).collect()
    }

    fn drafts(count: usize) -> Vec<(UserDraft, Status)> {
        users(count, &ids(5), "ada@acme.io").map(|new| (new.user, new.status)).collect()
    }

    #[test]
    fn the_file_holds_what_it_must() {
        let file: File = toml::from_str(SAMPLE).unwrap();
        let catalogue = Catalogue::standard();
        let groups: HashSet<_> =
            catalogue.modules().filter_map(|m| m.id.as_str().split('.').next()).collect();
        for job in &file.job {
            assert!(job.groups.iter().all(|g| groups.contains(g.as_str())), "{}", job.name);
        }
        for name in file.people.iter().flat_map(|p| p.given.iter().chain(&p.family)) {
            let (_, plain) = spellings(name);
            assert!(plain.bytes().all(|b| b.is_ascii_lowercase()), "{name} needs a plain spelling");
        }
    }

    #[test]
    fn every_user_would_be_accepted_and_no_two_share_an_address() {
        let mut emails = HashSet::new();
        let mut phones = 0;
        for (user, _) in drafts(5_000) {
            PersonName::parse(&user.name).unwrap();
            assert!(emails.insert(Email::parse(&user.email).unwrap().folded()), "{}", user.email);
            let phone = Phone::parse(&user.phone, None).unwrap_or_else(|e| panic!("{user:?} {e}"));
            phones += usize::from(phone.is_some());
        }
        assert!((4_000..4_500).contains(&phones), "{phones} have a phone");
    }

    #[test]
    fn more_users_begin_with_the_same_ones() {
        assert_eq!(drafts(300)[..100], drafts(100)[..]);
        let first = &drafts(1)[0].0;
        assert_eq!(
            (first.name.as_str(), first.email.as_str()),
            ("Caleb Reed", "caleb.reed@example.net")
        );
        assert_ne!(drafts(100)[99], drafts(100)[98]);
    }

    #[test]
    fn some_are_inactive_and_roles_are_held_unevenly() {
        let drafts = drafts(5_000);
        let inactive = drafts.iter().filter(|(_, s)| *s == Status::Inactive).count();
        assert!((300..500).contains(&inactive), "{inactive}");
        assert_eq!(active(5_000), 5_000 - inactive);
        let held: Vec<_> = ids(5)
            .iter()
            .map(|id| drafts.iter().filter(|(u, _)| u.role == Some(*id)).count())
            .collect();
        assert!(held[1] > held[3] && held[3] > held[2] && held[0] > 50, "{held:?}");
    }

    #[test]
    fn an_owner_keeps_the_address_that_a_sample_user_would_have() {
        let first = drafts(1)[0].0.email.clone();
        let upper = first.to_uppercase();
        let other = users(1, &ids(1), &upper).next().unwrap().user.email;
        assert_ne!(other, first);
        Email::parse(&other).unwrap();
    }

    #[test]
    fn sample_roles_follow_the_templates_and_are_all_different() {
        let catalogue = Catalogue::standard();
        let drafts = roles(300, &catalogue);
        let names: HashSet<_> =
            drafts.iter().map(|d| text::fold(RoleName::parse(&d.name).unwrap().as_str())).collect();
        assert_eq!(names.len(), 300);
        assert!(drafts.iter().all(|d| Description::parse(&d.description).is_ok()));
        assert_eq!(drafts[4].name, "Viewer");
        assert!(drafts.iter().any(|d| d.status == Status::Inactive));
        assert!(drafts[5..].iter().all(|d| d.grants.counts(&catalogue).view > 0));
        assert_eq!(roles(3, &catalogue).len(), 3);
        assert_eq!(roles(20, &catalogue)[..], drafts[..20]);
    }
}
