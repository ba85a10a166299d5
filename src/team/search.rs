//! Finding and sorting users and roles, for tables and lists.

use std::cmp::{Ordering, Reverse};
use std::collections::BTreeMap;
use std::sync::Arc;

use memchr::memmem::Finder;

use super::directory::Directory;
use super::id::RoleId;
use super::listed::Listed;
use super::order::Ordered;
use super::role::{Role, Status};
use super::text;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum UserSort {
    #[default]
    Name,
    Email,
    Phone,
    Role,
    Status,
    LastSignIn,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RoleSort {
    #[default]
    Name,
    Users,
    Access,
    Status,
    Description,
}

/// What a list of users shows. Every word of `search` must be found in some column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UserFilter {
    pub search: String,
    pub role: Option<RoleId>,
    pub status: Option<Status>,
}

impl UserFilter {
    /// Whatever passes this one has passed `earlier` too, so that its result need only be narrowed.
    pub fn narrows(&self, earlier: &UserFilter) -> bool {
        text::fold(&self.search).starts_with(&text::fold(&earlier.search))
            && (earlier.role.is_none() || earlier.role == self.role)
            && (earlier.status.is_none() || earlier.status == self.status)
    }

    pub fn is_empty(&self) -> bool {
        self.search.trim().is_empty() && self.role.is_none() && self.status.is_none()
    }
}

/// One word that is looked for, and which values of the columns that few share have it.
struct Term<'a> {
    text: &'a str,
    finder: Finder<'a>,
    roles: Vec<RoleId>,
    active: bool,
    inactive: bool,
    never: bool,
    /// It may be a part of a date.
    dated: bool,
}

impl<'a> Term<'a> {
    fn new(text: &'a str, team: &Directory) -> Self {
        let roles = team.roles().filter(|r| text::fold(r.name.as_str()).contains(text));
        let begins = |status: Status| text::fold(status.label()).starts_with(text);
        Term {
            text,
            finder: Finder::new(text),
            roles: roles.map(|role| role.id).collect(),
            active: begins(Status::Active),
            inactive: begins(Status::Inactive),
            never: "never".starts_with(text),
            dated: text.bytes().all(|b| b.is_ascii_digit() || b"-:".contains(&b)),
        }
    }

    fn is_in(&self, listed: &Listed, team: &Directory) -> bool {
        let status = match listed.status {
            Status::Active => self.active,
            Status::Inactive => self.inactive,
        };
        if status
            || self.roles.contains(&listed.role)
            || self.finder.find(listed.searchable().as_bytes()).is_some()
        {
            return true;
        }
        if !self.dated && !self.never {
            return false;
        }
        match team.last_sign_in(listed.id) {
            Some(time) => self.dated && time.minutes().contains(self.text),
            None => self.never,
        }
    }
}

/// Its order is that of the texts as far as their first 16 bytes tell.
fn prefix(text: &str) -> u128 {
    let mut prefix = [0; 16];
    for (to, from) in prefix.iter_mut().zip(text.bytes()) {
        *to = from;
    }
    u128::from_be_bytes(prefix)
}

impl Directory {
    /// The same for everybody, where it is the order that all screens begin with.
    pub fn users_ordered(&self, sort: UserSort, reverse: bool) -> Arc<Ordered> {
        match (sort, reverse) {
            (UserSort::Name, false) => self.by_name().get(|| self.users_sorted(sort, false)),
            _ => Arc::new(self.users_sorted(sort, reverse).into()),
        }
    }

    pub fn users_sorted(&self, sort: UserSort, reverse: bool) -> Vec<Arc<Listed>> {
        let mut rows = match sort {
            UserSort::Email => self.users_by(Listed::folded_email),
            _ => self.users_by(Listed::folded_name),
        };
        match sort {
            UserSort::Name | UserSort::Email => {}
            UserSort::Phone => {
                // A number has 16 characters at most; whoever has none comes last.
                let key = |l: &Listed| (l.phone().is_empty(), prefix(l.phone()));
                rows.sort_by_cached_key(|l| key(l));
            }
            UserSort::Role => {
                let mut roles: Vec<_> =
                    self.roles().map(|r| (text::fold(r.name.as_str()), r.id)).collect();
                roles.sort_unstable();
                let ranks: BTreeMap<_, _> = roles.into_iter().map(|(_, id)| id).zip(0..).collect();
                rows.sort_by_cached_key(|l| ranks.get(&l.role).copied());
            }
            UserSort::Status => rows.sort_by_key(|l| l.status),
            // The newest first: that is what one looks for.
            UserSort::LastSignIn => {
                rows.sort_by_cached_key(|l| Reverse(self.last_sign_in(l.id)));
            }
        }
        if reverse {
            rows.reverse();
        }
        rows
    }

    /// Following pointers costs more than comparing, so that most of the order is decided without.
    fn users_by(&self, text: impl Fn(&Listed) -> &str) -> Vec<Arc<Listed>> {
        let mut rows: Vec<_> = self.users_shared().map(|l| (prefix(text(l)), l)).collect();
        rows.sort_unstable_by(|(start, a), (other, b)| {
            let rest = || text(a).cmp(text(b)).then(a.id.cmp(&b.id));
            start.cmp(other).then_with(rest)
        });
        rows.into_iter().map(|(_, listed)| listed.clone()).collect()
    }

    /// Those of `rows` that the filter lets through, in their order.
    pub fn users_matching(&self, rows: &[Arc<Listed>], filter: &UserFilter) -> Vec<Arc<Listed>> {
        let folded = text::fold(&filter.search);
        let terms: Vec<_> = folded.split_whitespace().map(|t| Term::new(t, self)).collect();
        rows.iter()
            .filter(|l| filter.role.is_none_or(|role| l.role == role))
            .filter(|l| filter.status.is_none_or(|status| l.status == status))
            .filter(|l| terms.iter().all(|term| term.is_in(l, self)))
            .cloned()
            .collect()
    }

    /// Roles whose name, description or status has every word of `search`.
    pub fn roles_listed(&self, search: &str, sort: RoleSort, reverse: bool) -> Vec<Arc<Role>> {
        let folded = text::fold(search);
        let found = |role: &Role| {
            let name = text::fold(role.name.as_str());
            let description = text::fold(role.description.as_str());
            let status = text::fold(role.status.label());
            folded.split_whitespace().all(|term| {
                name.contains(term) || description.contains(term) || status.starts_with(term)
            })
        };
        let mut rows: Vec<_> = self.roles().filter(|role| found(role)).cloned().collect();
        let name = |role: &Role| (text::fold(role.name.as_str()), role.id);
        let catalogue = self.catalogue();
        let access = |role: &Role| {
            let counts = role.grants.counts(&catalogue);
            Reverse((counts.edit, counts.view))
        };
        rows.sort_by(|a, b| {
            let first = match sort {
                RoleSort::Name => Ordering::Equal,
                RoleSort::Users => self.members(b.id).total.cmp(&self.members(a.id).total),
                RoleSort::Access => access(a).cmp(&access(b)),
                RoleSort::Status => a.status.cmp(&b.status),
                RoleSort::Description => {
                    text::fold(a.description.as_str()).cmp(&text::fold(b.description.as_str()))
                }
            };
            first.then_with(|| name(a).cmp(&name(b)))
        });
        if reverse {
            rows.reverse();
        }
        rows
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::team::{Email, PersonName, Phone, Revision, RoleName, Row, Time, User, UserId};
    use uuid::Uuid;

    fn team() -> Directory {
        let role = |n: u128, name: &str| {
            let id = RoleId(Uuid::from_u128(n));
            Row::Role(
                id,
                Some(Arc::new(Role {
                    id,
                    name: RoleName::stored(name.into()),
                    description: Default::default(),
                    status: Status::Active,
                    grants: Default::default(),
                    created: Time(0),
                    updated: Time(0),
                    version: 1,
                })),
            )
        };
        let user = |n: u128, name: &str, email: &str, phone: &str, role: u128, status| {
            let id = UserId(Uuid::from_u128(n));
            Row::User(
                id,
                Some(Arc::new(User {
                    id,
                    name: PersonName::stored(name.into()),
                    email: Email::stored(email.into()),
                    phone: (!phone.is_empty()).then(|| Phone::stored(phone.into())),
                    role: RoleId(Uuid::from_u128(role)),
                    status,
                    created: Time(0),
                    updated: Time(0),
                    version: 1,
                })),
            )
        };
        Directory::from_rows(
            Revision(1),
            Default::default(),
            [
                role(1, "Live Agent"),
                role(2, "Billing"),
                user(1, "Zoë Ångström", "zoe@acme.io", "+4930901820", 1, Status::Active),
                user(2, "ada Lovelace", "Countess@acme.io", "", 2, Status::Inactive),
                user(3, "Bob", "bob@example.org", "+12125552368", 1, Status::Active),
                Row::LastSignIn(UserId(Uuid::from_u128(3)), Some(Time(1_700_000_000_000))),
            ],
        )
    }

    fn names(rows: &[Arc<Listed>]) -> Vec<&str> {
        rows.iter().map(|l| l.user.name.as_str().split(' ').next().unwrap()).collect()
    }

    #[test]
    fn every_word_is_found_in_some_column() {
        let team = team();
        let all = team.users_sorted(UserSort::Name, false);
        for (search, found) in [
            ("", vec!["ada", "Bob", "Zoë"]),
            ("ZOË", vec!["Zoë"]),
            ("countess acme", vec!["ada"]),
            ("agent", vec!["Bob", "Zoë"]),
            ("+49", vec!["Zoë"]),
            ("inact", vec!["ada"]),
            ("active", vec!["Bob", "Zoë"]),
            ("2023-11", vec!["Bob"]),
            ("never", vec!["ada", "Zoë"]),
            ("agent acme", vec!["Zoë"]),
            ("nobody", vec![]),
        ] {
            let filter = UserFilter { search: search.into(), ..Default::default() };
            assert_eq!(names(&team.users_matching(&all, &filter)), found, "{search}");
        }
        let filter = UserFilter { status: Some(Status::Inactive), ..Default::default() };
        assert_eq!(names(&team.users_matching(&all, &filter)), ["ada"]);
    }

    #[test]
    fn sorting_ignores_case_and_can_be_reversed() {
        let team = team();
        let sorted = |sort, reverse| names(&team.users_sorted(sort, reverse)).join(" ");
        assert_eq!(sorted(UserSort::Name, false), "ada Bob Zoë");
        assert_eq!(sorted(UserSort::Name, true), "Zoë Bob ada");
        assert_eq!(sorted(UserSort::Email, false), "Bob ada Zoë");
        assert_eq!(sorted(UserSort::Role, false), "ada Bob Zoë");
        assert_eq!(sorted(UserSort::Phone, false), "Bob Zoë ada");
        assert_eq!(sorted(UserSort::Status, false), "Bob Zoë ada");
        assert_eq!(sorted(UserSort::LastSignIn, false), "Bob ada Zoë");
        let roles = team.roles_listed("", RoleSort::Users, false);
        assert_eq!(roles[0].name.as_str(), "Live Agent");
        assert_eq!(team.roles_listed("bill", RoleSort::Name, false).len(), 1);
    }

    #[test]
    fn narrowing_gives_what_a_whole_search_gives() {
        let team = team();
        let all = team.users_sorted(UserSort::Name, false);
        // A letter that is typed before its accent is another letter without it.
        for whole in ["inactive ada", "agent bob", "acme countess", "never", "zoe\u{308}"] {
            let mut rows = all.clone();
            let mut before = UserFilter::default();
            for (at, last) in whole.char_indices() {
                let search = whole[..at + last.len_utf8()].into();
                let filter = UserFilter { search, ..Default::default() };
                let from = if filter.narrows(&before) { &rows } else { &all };
                rows = team.users_matching(from, &filter);
                assert_eq!(names(&rows), names(&team.users_matching(&all, &filter)), "{whole}");
                before = filter;
            }
        }
    }
}
