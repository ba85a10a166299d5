//! A team that tests can act on: decides, applies and records as the service does, without a disk.
#![allow(dead_code)] // Each test file uses its own part of it.

use std::sync::Arc;

use rolodeck::team::*;
use uuid::Uuid;

pub const DAY: i64 = Time::DAY;

pub struct World {
    pub team: Directory,
    pub now: Time,
    ids: u128,
    pub owner: UserId,
}

pub fn user(id: UserId) -> Who {
    Who::User(id)
}

pub fn actor(who: Who) -> Actor {
    Actor { who, origin: Origin { way: Way::Terminal, ssh: None, os_user: None } }
}

pub fn grants(list: &[(&str, Level)]) -> Grants {
    list.iter().fold(Grants::default(), |all, (module, level)| all.with(module, *level))
}

pub fn role_draft(name: &str, list: &[(&str, Level)]) -> RoleDraft {
    RoleDraft { name: name.to_owned(), grants: grants(list), ..RoleDraft::default() }
}

pub fn user_draft(name: &str, role: RoleId) -> UserDraft {
    UserDraft {
        name: name.to_owned(),
        email: format!("{}@acme.io", name.to_lowercase()),
        phone: String::new(),
        role: Some(role),
    }
}

pub fn plain(text: &str) -> NewPassword {
    NewPassword::Plain(Secret::new(text.to_owned()))
}

/// A password that the policy takes.
pub fn good() -> NewPassword {
    plain("violin grove 77 lantern")
}

pub fn hash(text: &str) -> PasswordHash {
    PasswordHash::stored(format!("hash of {text}"))
}

pub fn add(draft: UserDraft) -> Command {
    Command::AddUser { user: draft, password: NewPassword::Unset, must_change: false }
}

impl World {
    /// Acme, with its owner `ada@acme.io` and so many seats.
    pub fn new(seats: u32) -> Self {
        let mut world = World::bare();
        let set_up = SetUp {
            workspace: "Acme".into(),
            name: "Ada".into(),
            email: "ada@acme.io".into(),
            password: NewPassword::Hash(hash("ada")),
            seats,
            roles: Vec::new(),
        };
        world.must(Who::Operator, Command::SetUp(set_up));
        world.owner = world.id("ada");
        world
    }

    /// Before set-up.
    pub fn bare() -> Self {
        let nobody = UserId(Uuid::nil());
        World { team: Directory::empty(), now: Time(1_700_000_000_000), ids: 1, owner: nobody }
    }

    pub fn decide(&mut self, who: Who, command: &Command) -> Result<Change, Refusal> {
        let ids = &mut self.ids;
        let mut supply = Supply {
            now: self.now,
            policy: Policy::default(),
            country: None,
            id: &mut || {
                *ids += 1;
                // Scattered, so that the order of ids says nothing about the order of creation.
                Uuid::from_u128(ids.wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835))
            },
            hash: &|secret| hash(secret.expose()),
        };
        self.team.decide(command, &actor(who), &mut supply)
    }

    /// Decides and, when accepted, applies and records.
    pub fn run(&mut self, who: Who, command: Command) -> Result<Arc<Record>, Refusal> {
        let change = self.decide(who.clone(), &command)?;
        Ok(self.commit(who, change))
    }

    pub fn commit(&mut self, who: Who, change: Change) -> Arc<Record> {
        let record = self.record(who, Event::Changed(change.public()));
        self.team = self.team.apply(&change).advanced(&record);
        self.now = self.now.plus(Time::SECOND);
        Arc::new(record)
    }

    pub fn record(&self, who: Who, event: Event) -> Record {
        Record {
            revision: self.team.revision().next(),
            operation: OperationId(Uuid::from_u128(u128::from(self.team.revision().0))),
            at: self.now,
            by: actor(who),
            name: "somebody".into(),
            event,
            previous: self.team.digest(),
            digest: Digest::default(),
        }
        .sealed()
    }

    #[track_caller]
    pub fn must(&mut self, who: Who, command: Command) -> Arc<Record> {
        let text = format!("{command:?}");
        self.run(who, command).unwrap_or_else(|why| panic!("{why}: {text}"))
    }

    #[track_caller]
    pub fn refused(&mut self, who: Who, command: Command) -> Refusal {
        match self.decide(who, &command) {
            Ok(change) => panic!("accepted: {command:?} as {change:?}"),
            Err(why) => why,
        }
    }

    /// A role by the operator, whom no grant binds.
    #[track_caller]
    pub fn role(&mut self, name: &str, list: &[(&str, Level)]) -> RoleId {
        self.must(Who::Operator, Command::CreateRole { role: role_draft(name, list) });
        self.team.role_by_name(name).expect("just created").id
    }

    #[track_caller]
    pub fn user(&mut self, name: &str, role: RoleId) -> UserId {
        self.must(Who::Operator, add(user_draft(name, role)));
        self.id(name)
    }

    /// Of `name@acme.io`.
    #[track_caller]
    pub fn id(&self, name: &str) -> UserId {
        self.team.user_by_email(&format!("{}@acme.io", name.to_lowercase())).expect(name).id
    }

    pub fn owner_role(&self) -> RoleId {
        self.team.owner_role().expect("set up").id
    }

    pub fn set_role_status(&mut self, role: RoleId, status: Status) {
        let command = Command::SetRoleStatus { ids: vec![role], status, reassign_to: None };
        self.must(Who::Operator, command);
    }

    pub fn set_user_status(&mut self, user: UserId, status: Status) {
        self.must(Who::Operator, Command::SetUserStatus { ids: vec![user], status });
    }

    pub fn edit_user(&self, id: UserId, edit: impl FnOnce(&mut UserDraft)) -> Command {
        let user = self.team.user(id).expect("a user");
        let mut draft = user.draft();
        edit(&mut draft);
        Command::EditUser { id, version: user.version, user: draft, password: None }
    }

    pub fn edit_role(&self, id: RoleId, edit: impl FnOnce(&mut RoleDraft)) -> Command {
        let role = self.team.role(id).expect("a role");
        let mut draft = role.draft();
        edit(&mut draft);
        Command::EditRole { id, version: role.version, role: draft }
    }
}

/// What the team's people chose: without versions, times of saving, and what they cannot choose.
pub fn content(team: &Directory) -> Vec<String> {
    let old = Time(0);
    let user = |u: &User| User { version: 0, updated: old, ..u.clone() };
    let role = |r: &Role| Role { version: 0, updated: old, ..r.clone() };
    let text = |row: Row| match row {
        Row::User(id, Some(u)) => Some(format!("{:?}", (id, user(&u)))),
        Row::Role(id, Some(r)) => Some(format!("{:?}", (id, role(&r)))),
        Row::TrashedUser(id, Some(t)) => Some(format!("trash {:?}", (id, user(&t.record)))),
        Row::TrashedRole(id, Some(t)) => Some(format!("trash {:?}", (id, role(&t.record)))),
        Row::Settings(Some(s)) => Some(format!("{:?}", Settings { version: 0, ..(*s).clone() })),
        _ => None,
    };
    let mut rows: Vec<_> = team.rows().filter_map(text).collect();
    rows.sort();
    rows
}

/// All of `What`: a new one does not compile until it has a place here.
pub fn every_what() -> Vec<What> {
    let mut all = vec![What::SetUp];
    loop {
        let next = match all[all.len() - 1] {
            What::SetUp => What::CreateRole,
            What::CreateRole => What::EditRole,
            What::EditRole => What::ActivateRoles,
            What::ActivateRoles => What::DeactivateRoles,
            What::DeactivateRoles => What::DeleteRoles,
            What::DeleteRoles => What::RestoreRoles,
            What::RestoreRoles => What::AddUser,
            What::AddUser => What::AddUsers,
            What::AddUsers => What::EditUser,
            What::EditUser => What::ActivateUsers,
            What::ActivateUsers => What::DeactivateUsers,
            What::DeactivateUsers => What::AssignRole,
            What::AssignRole => What::ResetPassword,
            What::ResetPassword => What::ChangePassword,
            What::ChangePassword => What::DeleteUsers,
            What::DeleteUsers => What::RestoreUsers,
            What::RestoreUsers => What::SetSeats,
            What::SetSeats => What::ReplaceCatalogue,
            What::ReplaceCatalogue => What::Undo,
            What::Undo => What::PurgeTrash,
            What::PurgeTrash => What::SignIn,
            What::SignIn => What::SignInFailed,
            What::SignInFailed => What::SignOut,
            What::SignOut => What::IssueToken,
            What::IssueToken => What::Refused,
            What::Refused => What::RecoverOwner,
            What::RecoverOwner => What::DismissRecovery,
            What::DismissRecovery => What::RestoreBackup,
            What::RestoreBackup => What::EndSession,
            What::EndSession => What::Unlock,
            What::Unlock => What::ImportUsers,
            What::ImportUsers => What::ImportRoles,
            What::ImportRoles => return all,
        };
        all.push(next);
    }
}
