//! The team and the model of it, driven by the same steps and held against each other.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use rolodeck::team::*;
use uuid::Uuid;

use crate::model::{Asker, Levels, Op, Person, Place, Post, State};
use crate::steps::{Ask, Step};
use crate::support::*;

const MODULES: [&str; 3] = [TEAM_USERS, TEAM_ROLES, "inbox.chats"];

/// Both: the team itself, and the model of it, with the ids of the model's numbers.
pub struct Pair {
    world: World,
    state: State,
    users: Vec<UserId>,
    roles: Vec<RoleId>,
    pub history: Vec<(Asker, State, State, Arc<Record>)>,
    /// Users and roles in the trash, and since when.
    trashed: (BTreeMap<usize, Time>, BTreeMap<usize, Time>),
    /// What each version of a record was.
    versions: HashMap<(Uuid, u32), String>,
    /// What was accepted, to know that the histories are not all refusals.
    pub accepted: usize,
}

fn role_name(n: u8) -> String {
    // Two spellings of each.
    let name = format!("role {}", n / 2);
    if n.is_multiple_of(2) { name } else { name.to_uppercase() }
}

fn email(n: u8) -> String {
    let email = format!("user{}@acme.io", n / 2);
    if n.is_multiple_of(2) { email } else { email.to_uppercase() }
}

fn status(active: bool) -> Status {
    if active { Status::Active } else { Status::Inactive }
}

fn granted(levels: Levels) -> Grants {
    MODULES.iter().zip(levels).fold(Grants::default(), |all, (module, level)| {
        all.with(module, Level::ALL[usize::from(level)])
    })
}

impl Pair {
    pub fn new() -> Self {
        let mut world = World::new(3);
        world.must(Who::Operator, Command::SetSeats { seats: 4 });
        let owner =
            Person { name: "Ada".into(), email: "ada@acme.io".into(), role: 0, active: true };
        let post = Post { name: "Owner".into(), levels: None, active: true };
        let state =
            State { users: vec![Place::Live(owner)], roles: vec![Place::Live(post)], seats: 4 };
        let (users, roles) = (vec![world.owner], vec![world.owner_role()]);
        let (trashed, versions) = Default::default();
        Pair { world, state, users, roles, history: Vec::new(), trashed, versions, accepted: 0 }
    }

    fn who(&self, by: Asker) -> Who {
        by.map_or(Who::Operator, |number| Who::User(self.users[number]))
    }

    pub fn step(&mut self, step: &Step) {
        let by = step.by.checked_sub(2).map(|n| n % self.users.len());
        match &step.what {
            Ask::Days(days) => self.world.now = self.world.now.plus(days * DAY),
            Ask::IssueToken(n) => self.issue_token(*n),
            Ask::Undo(_) if self.history.is_empty() => {}
            _ => {
                let (op, command) = self.ask(&step.what);
                self.run(by, op, command);
            }
        }
        self.check();
    }

    /// As the service does for somebody who signs in.
    fn issue_token(&mut self, number: usize) {
        let number = number % self.users.len();
        if !self.state.user(number).is_some_and(|person| person.active) {
            return;
        }
        let user = self.users[number];
        let token = Token { user, issued: self.world.now, expires: self.world.now.plus(DAY) };
        let id = TokenId([self.world.team.tokens().len() as u8; 32]);
        let before = self.world.team.token(&id).cloned();
        let edit = Edit::Token { id, before, after: Some(Arc::new(token)) };
        self.world.commit(Who::User(user), Change::new(What::IssueToken, vec![edit]));
    }

    /// The same for the model and for the team.
    fn ask(&self, ask: &Ask) -> (Op, Command) {
        let user = |n: &usize| n % self.users.len();
        let role = |n: &usize| n % self.roles.len();
        let users = |list: &[usize]| list.iter().map(user).collect::<Vec<_>>();
        let roles = |list: &[usize]| list.iter().map(role).collect::<Vec<_>>();
        let user_ids = |list: &[usize]| list.iter().map(|n| self.users[user(n)]).collect();
        let role_ids = |list: &[usize]| list.iter().map(|n| self.roles[role(n)]).collect();
        let role_id = |n: &usize| self.roles[role(n)];
        let draft = |name: u8, levels: Levels, active: bool| RoleDraft {
            name: role_name(name),
            description: String::new(),
            status: status(active),
            grants: granted(levels),
        };
        match ask {
            Ask::CreateRole(name, levels, active) => (
                Op::CreateRole { name: role_name(*name), levels: *levels, active: *active },
                Command::CreateRole { role: draft(*name, *levels, *active) },
            ),
            Ask::EditRole(n, stale, name, levels, active) => (
                Op::EditRole {
                    role: role(n),
                    stale: *stale,
                    name: role_name(*name),
                    levels: *levels,
                    active: *active,
                },
                Command::EditRole {
                    id: role_id(n),
                    version: self.world.team.role(role_id(n)).map_or(1, |r| r.version)
                        - u32::from(*stale),
                    role: draft(*name, *levels, *active),
                },
            ),
            Ask::SetRoleStatus(list, active, reassign) => (
                Op::SetRoleStatus {
                    roles: roles(list),
                    active: *active,
                    reassign: reassign.as_ref().map(role),
                },
                Command::SetRoleStatus {
                    ids: role_ids(list),
                    status: status(*active),
                    reassign_to: reassign.as_ref().map(role_id),
                },
            ),
            Ask::DeleteRoles(list, reassign) => (
                Op::DeleteRoles { roles: roles(list), reassign: reassign.as_ref().map(role) },
                Command::DeleteRoles {
                    ids: role_ids(list),
                    reassign_to: reassign.as_ref().map(role_id),
                },
            ),
            Ask::RestoreRoles(list) => (
                Op::RestoreRoles { roles: roles(list) },
                Command::RestoreRoles { ids: role_ids(list) },
            ),
            Ask::AddUser(address, n) => {
                let person = self.person(*address, role(n), true);
                let command = add(self.draft(&person));
                (Op::AddUsers { users: vec![person] }, command)
            }
            Ask::AddUsers(list) => {
                let person = |(address, n, active): &(u8, usize, bool)| {
                    self.person(*address, role(n), *active)
                };
                let people: Vec<_> = list.iter().map(person).collect();
                let new = |person: &Person| NewUser {
                    user: self.draft(person),
                    status: status(person.active),
                    password: NewPassword::Hash(hash(&person.email)),
                    must_change: false,
                };
                let command = Command::AddUsers { users: people.iter().map(new).collect() };
                (Op::AddUsers { users: people }, command)
            }
            Ask::EditUser(n, stale, address, to, password) => {
                let name = format!("Name {}", address % 3);
                let address = email(*address);
                let version = self.world.team.user(self.users[user(n)]).map_or(1, |u| u.version);
                let command = Command::EditUser {
                    id: self.users[user(n)],
                    version: version - u32::from(*stale),
                    user: UserDraft {
                        name: name.clone(),
                        email: address.clone(),
                        phone: String::new(),
                        role: to.as_ref().map(role_id),
                    },
                    password: password.then(|| (NewPassword::Hash(hash("new")), false)),
                };
                let (user, role) = (user(n), to.as_ref().map(role));
                let (stale, password) = (*stale, *password);
                (Op::EditUser { user, stale, name, email: address, role, password }, command)
            }
            Ask::SetUserStatus(list, active) => (
                Op::SetUserStatus { users: users(list), active: *active },
                Command::SetUserStatus { ids: user_ids(list), status: status(*active) },
            ),
            Ask::SetUserRole(list, n) => (
                Op::SetUserRole { users: users(list), role: role(n) },
                Command::SetUserRole { ids: user_ids(list), role: role_id(n) },
            ),
            Ask::ResetPassword(n, remove) => {
                let password =
                    if *remove { NewPassword::Unset } else { NewPassword::Hash(hash("reset")) };
                let id = self.users[user(n)];
                let command = Command::ResetPassword { id, password, must_change: false };
                (Op::ResetPassword { user: user(n) }, command)
            }
            Ask::ChangeMyPassword => {
                let password = NewPassword::Hash(hash("mine"));
                (Op::ChangeMyPassword, Command::ChangeMyPassword { password })
            }
            Ask::DeleteUsers(list) => (
                Op::DeleteUsers { users: users(list) },
                Command::DeleteUsers { ids: user_ids(list) },
            ),
            Ask::RestoreUsers(list, n) => (
                Op::RestoreUsers { users: users(list), role: n.as_ref().map(role) },
                Command::RestoreUsers { ids: user_ids(list), role: n.as_ref().map(role_id) },
            ),
            Ask::SetSeats(seats) => {
                (Op::SetSeats { seats: *seats }, Command::SetSeats { seats: *seats })
            }
            Ask::PurgeTrash => {
                let due = |at: &Time| self.world.now.since(*at) >= 30 * DAY;
                let numbers = |list: &BTreeMap<usize, Time>| {
                    list.iter().filter(|(_, at)| due(at)).map(|(number, _)| *number).collect()
                };
                let (users, roles) = (numbers(&self.trashed.0), numbers(&self.trashed.1));
                (Op::PurgeTrash { users, roles }, Command::PurgeTrash)
            }
            Ask::Purge(list, posts) => (
                Op::Purge { users: users(list), roles: roles(posts) },
                Command::Purge { users: user_ids(list), roles: role_ids(posts) },
            ),
            Ask::ImportUsers(list) => {
                let person = |(address, n, active): &(u8, usize, bool)| {
                    self.person(*address, role(n), *active)
                };
                let people: Vec<_> = list.iter().map(person).collect();
                let row = |person: &Person| UserRow {
                    name: Some(person.name.clone()),
                    email: Some(person.email.clone()),
                    phone: Some(String::new()),
                    role: Some(self.roles[person.role].to_string()),
                    status: Some(status(person.active).label().to_owned()),
                    ..UserRow::default()
                };
                let rows = people.iter().map(row).collect();
                (Op::ImportUsers { users: people }, Command::ImportUsers { rows, mode: Mode::Both })
            }
            Ask::ImportRoles(list, remove) => {
                let post = |(name, levels, active): &(u8, Levels, bool)| Post {
                    name: role_name(*name),
                    levels: Some(*levels),
                    active: *active,
                };
                let row = |(name, levels, active): &(u8, Levels, bool)| RoleRow {
                    name: Some(role_name(*name)),
                    status: Some(status(*active).label().to_owned()),
                    grants: MODULES
                        .iter()
                        .zip(levels)
                        .map(|(module, level)| {
                            (module.to_string(), Level::ALL[*level as usize].to_string())
                        })
                        .collect(),
                    whole: true,
                    ..RoleRow::default()
                };
                let reassign =
                    |to: &Option<usize>| Removal { reassign_to: to.map(|n| role_id(&n)) };
                let command = Command::ImportRoles {
                    rows: list.iter().map(row).collect(),
                    mode: Mode::Both,
                    remove: remove.as_ref().map(reassign),
                    plan: None,
                };
                let remove = remove.map(|to| to.map(|n| role(&n)));
                (Op::ImportRoles { roles: list.iter().map(post).collect(), remove }, command)
            }
            Ask::Undo(n) => {
                // The newest more often than the oldest.
                let index = self.history.len() - 1 - n % self.history.len().min(6);
                let (by, before, after, record) = self.history[index].clone();
                let undoable = record.event.what().can_be_undone();
                let (before, after) = (Box::new(before), Box::new(after));
                (Op::Undo { by, before, after, undoable }, Command::Undo { record })
            }
            Ask::IssueToken(_) | Ask::Days(_) => unreachable!("done in `step`"),
        }
    }

    fn person(&self, address: u8, role: usize, active: bool) -> Person {
        Person { name: format!("Name {}", address % 3), email: email(address), role, active }
    }

    fn draft(&self, person: &Person) -> UserDraft {
        UserDraft {
            name: person.name.clone(),
            email: person.email.clone(),
            phone: String::new(),
            role: Some(self.roles[person.role]),
        }
    }

    fn run(&mut self, by: Asker, op: Op, command: Command) {
        let expected = self.state.after(by, &op);
        let answer = self.world.decide(self.who(by), &command);
        match (expected, answer) {
            (Some(next), Ok(change)) => self.accept(by, next, change),
            (None, Err(_)) => {}
            (Some(_), Err(why)) => panic!("refused: {why}\n{op:?}\n{:?}", self.state),
            (None, Ok(_)) => panic!("accepted by {by:?}: {op:?}\n{:?}", self.state),
        }
    }

    fn accept(&mut self, by: Asker, next: State, change: Change) {
        let before = self.world.team.clone();
        let after = before.apply(&change);
        assert_eq!(after.apply(&change.inverse()), before, "the inverse of {change:?}");
        for edit in &change.edits {
            match edit {
                Edit::User { after: Some(user), .. } if !self.users.contains(&user.id) => {
                    self.users.push(user.id);
                }
                Edit::Role { after: Some(role), .. } if !self.roles.contains(&role.id) => {
                    self.roles.push(role.id);
                }
                _ => {}
            }
        }
        let was = std::mem::replace(&mut self.state, next);
        if change.edits.is_empty() {
            assert_eq!(was, self.state);
            return;
        }
        self.accepted += 1;
        let now = self.world.now;
        note_trash(&mut self.trashed.0, &was.users, &self.state.users, now);
        note_trash(&mut self.trashed.1, &was.roles, &self.state.roles, now);
        self.note_versions(&change);
        let record = self.world.commit(self.who(by), change);
        self.history.push((by, was, self.state.clone(), record));
    }

    /// No version stands for two states of a record.
    fn note_versions(&mut self, change: &Change) {
        for edit in &change.edits {
            let (id, version, text) = match edit {
                Edit::User { after: Some(u), .. } => (u.id.0, u.version, format!("{u:?}")),
                Edit::Role { after: Some(r), .. } => (r.id.0, r.version, format!("{r:?}")),
                _ => continue,
            };
            let known = self.versions.entry((id, version)).or_insert_with(|| text.clone());
            assert_eq!(*known, text, "version {version} a second time");
        }
    }

    /// The team is the model's, its counts and indexes are what counting says, and its rows are it.
    fn check(&self) {
        let team = &self.world.team;
        let person = |u: &User| Person {
            name: u.name.as_str().into(),
            email: u.email.as_str().into(),
            role: self.roles.iter().position(|id| *id == u.role).expect("a known role"),
            active: u.status == Status::Active,
        };
        let post = |r: &Role| Post {
            name: r.name.as_str().into(),
            levels: (!r.protected()).then(|| {
                MODULES.map(|module| r.grants.level(&ModuleId::new_unchecked(module)) as u8)
            }),
            active: r.status == Status::Active,
        };
        let users = self.users.iter().map(|id| match (team.user(*id), team.trashed_user(*id)) {
            (None, None) => Place::Gone,
            (Some(user), None) => Place::Live(person(user)),
            (None, Some(trashed)) => Place::Trashed(person(&trashed.record)),
            (Some(_), Some(_)) => panic!("live and deleted"),
        });
        let roles = self.roles.iter().map(|id| match (team.role(*id), team.trashed_role(*id)) {
            (None, None) => Place::Gone,
            (Some(role), None) => Place::Live(post(role)),
            (None, Some(trashed)) => Place::Trashed(post(&trashed.record)),
            (Some(_), Some(_)) => panic!("live and deleted"),
        });
        let seen = State { users: users.collect(), roles: roles.collect(), seats: team.seats() };
        assert_eq!(seen, self.state);
        assert_eq!(team.user_count(), self.state.people().count());
        assert_eq!(team.seats_used(), self.state.seats_used());
        assert_eq!(team.active_owners(), self.state.active_owners());
        assert!(team.active_owners() > 0);
        for (number, id) in self.roles.iter().enumerate() {
            let holders = || self.state.people().filter(move |p| p.role == number);
            let (active, total) = (holders().filter(|p| p.active).count(), holders().count());
            assert_eq!(team.members(*id), Members { active, total });
        }
        self.check_indexes();
        self.check_traces();
        let mut rows: Vec<_> = team.rows().collect();
        for _ in 0..2 {
            let built = Directory::from_rows(team.revision(), team.digest(), rows.iter().cloned());
            assert_eq!(built, *team);
            rows.reverse();
        }
    }

    fn check_indexes(&self) {
        let team = &self.world.team;
        for n in (0..24).step_by(2) {
            let folded = email(n);
            let has = |place: &Place<Person>| match place {
                Place::Live(person) | Place::Trashed(person) => {
                    person.email.to_lowercase() == folded
                }
                Place::Gone => false,
            };
            let holder = self.state.users.iter().position(has).map(|n| self.users[n]);
            assert_eq!(team.email_holder(&folded), holder);
            let live = holder.filter(|id| team.user(*id).is_some());
            assert_eq!(team.user_by_email(&email(n + 1)).map(|u| u.id), live);
        }
        for n in (0..12).step_by(2) {
            let has = |place: &Place<Post>| {
                place.live().is_some_and(|post| post.name.to_lowercase() == role_name(n))
            };
            let holder = self.state.roles.iter().position(has).map(|n| self.roles[n]);
            assert_eq!(team.role_by_name(&role_name(n + 1)).map(|r| r.id), holder);
        }
    }

    /// Nobody who is gone has a password, and nobody who may not sign in is signed in.
    fn check_traces(&self) {
        let team = &self.world.team;
        for (_, token) in team.tokens() {
            let user = team.user(token.user);
            assert!(user.is_some_and(|u| u.status == Status::Active), "a token of {user:?}");
        }
        let known: HashSet<_> = team
            .users()
            .map(|listed| listed.user.id)
            .chain(team.trashed_users().map(|t| t.record.id))
            .collect();
        for row in team.rows() {
            if let Row::Credential(user, _) | Row::LastSignIn(user, _) = row {
                assert!(known.contains(&user), "a password of nobody");
            }
        }
    }
}

fn note_trash<T>(book: &mut BTreeMap<usize, Time>, was: &[Place<T>], is: &[Place<T>], now: Time) {
    for (number, place) in is.iter().enumerate() {
        let before = was.get(number).is_some_and(|place| place.trashed().is_some());
        match (before, place.trashed().is_some()) {
            (false, true) => {
                book.insert(number, now);
            }
            (true, false) => {
                book.remove(&number);
            }
            _ => {}
        }
    }
}
