//! Who may ask what. Checked for every way in: first on the command, then on what it would change.

use super::access::{Grants, Level};
use super::activity::{Actor, Who};
use super::change::{Change, Edit, What};
use super::command::Command;
use super::directory::Directory;
use super::id::UserId;
use super::module::{ModuleId, TEAM_ROLES, TEAM_USERS};
use super::refusal::{Field, Kind, Refusal};
use super::role::{Role, Status};
use super::row::Removal;
use super::text;
use super::user::User;

/// What a command needs before anything is looked at in detail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// The program itself, for the operator of the host.
    Operator,
    /// Anybody who is signed in.
    SignedIn,
    Owner,
    Module(&'static str, Level),
    /// Roles and users both.
    RolesAndUsers,
    /// Nothing yet: each part of the change is checked by itself.
    Parts,
}

impl Command {
    pub fn need(&self) -> Need {
        match self {
            Command::SetUp(_) => Need::Operator,
            Command::CreateRole { .. } | Command::EditRole { .. } => {
                Need::Module(TEAM_ROLES, Level::Edit)
            }
            Command::SetRoleStatus { reassign_to, .. }
            | Command::DeleteRoles { reassign_to, .. } => match reassign_to {
                Some(_) => Need::RolesAndUsers,
                None => Need::Module(TEAM_ROLES, Level::Edit),
            },
            Command::RestoreRoles { .. } => Need::Module(TEAM_ROLES, Level::Edit),
            Command::AddUser { .. }
            | Command::AddUsers { .. }
            | Command::EditUser { .. }
            | Command::SetUserStatus { .. }
            | Command::SetUserRole { .. }
            | Command::ResetPassword { .. }
            | Command::DeleteUsers { .. }
            | Command::RestoreUsers { .. } => Need::Module(TEAM_USERS, Level::Edit),
            Command::ChangeMyPassword { .. } => Need::SignedIn,
            Command::SetSeats { .. }
            | Command::ReplaceCatalogue { .. }
            | Command::DismissRecovery => Need::Owner,
            Command::Undo { .. } => Need::Parts,
            Command::PurgeTrash | Command::RecoverOwner { .. } => Need::Operator,
            Command::Purge { users, roles } => match (users.is_empty(), roles.is_empty()) {
                (false, true) => Need::Module(TEAM_USERS, Level::Edit),
                (true, false) => Need::Module(TEAM_ROLES, Level::Edit),
                _ => Need::RolesAndUsers,
            },
            Command::ImportUsers { .. } => Need::Module(TEAM_USERS, Level::Edit),
            Command::ImportRoles { remove: Some(Removal { reassign_to: Some(_) }), .. } => {
                Need::RolesAndUsers
            }
            Command::ImportRoles { .. } => Need::Module(TEAM_ROLES, Level::Edit),
        }
    }
}

/// Whether the actor may ask this at all. What it would do to whom is checked by `guard`.
pub fn permit(team: &Directory, actor: &Actor, command: &Command) -> Result<(), Refusal> {
    let me = match actor.who {
        Who::Operator => return Ok(()),
        Who::Stranger(_) => return Err(Refusal::new(Kind::SignIn, "Sign in first.")),
        Who::User(id) => signed_in(team, id)?,
    };
    if team.must_change_password(me.id) && !matches!(command, Command::ChangeMyPassword { .. }) {
        return Err(Refusal::not_permitted("Change your password first."));
    }
    match command.need() {
        Need::Operator => Err(Refusal::not_permitted("Only the host's operator can do this.")),
        Need::SignedIn | Need::Parts => Ok(()),
        Need::Owner if team.is_owner(me.id) => Ok(()),
        Need::Owner => Err(Refusal::not_permitted("Only an owner can do this.")),
        Need::Module(module, level) => require(team, me.id, module, level),
        Need::RolesAndUsers => {
            require(team, me.id, TEAM_ROLES, Level::Edit)?;
            require(team, me.id, TEAM_USERS, Level::Edit)
        }
    }
}

fn signed_in(team: &Directory, id: UserId) -> Result<&User, Refusal> {
    match team.user(id) {
        Some(user) if user.status == Status::Active => Ok(user),
        _ => Err(Refusal::new(Kind::SignIn, "You are signed out.")),
    }
}

pub fn require(
    team: &Directory,
    user: UserId,
    module: &'static str,
    level: Level,
) -> Result<(), Refusal> {
    if team.can(user, module, level) {
        return Ok(());
    }
    let catalogue = team.catalogue();
    let label = catalogue.get(module).map_or(module, |m| m.label.as_str());
    Err(Refusal::not_permitted(format!(
        "Your role has no {} on {label} ({module}).",
        level.label()
    )))
}

/// Every rule about who touches whom, on each part of a change. `after` is the team with it applied.
pub fn guard(
    before: &Directory,
    after: &Directory,
    actor: &Actor,
    change: &Change,
) -> Result<(), Refusal> {
    let Who::User(me) = actor.who else {
        return Ok(());
    };
    let none = Grants::default();
    let mine = before.grants_of(me).unwrap_or(&none);
    let hand = Hand { before, after, me, mine };
    for edit in &change.edits {
        match edit {
            Edit::User { before, after } => hand.user(before.as_deref(), after.as_deref())?,
            Edit::Role { before, after } => hand.role(before.as_deref(), after.as_deref())?,
            Edit::Credential { user, .. } => {
                let own = change.what == What::ChangePassword && *user == me;
                if !own {
                    hand.credential(*user)?;
                }
            }
            Edit::Settings { .. } if !before.is_owner(me) => {
                return Err(Refusal::not_permitted("Only an owner can do this."));
            }
            Edit::TrashedUser { before: Some(gone), after: None } => {
                hand.purged_user(&gone.record)?;
            }
            Edit::TrashedRole { before: Some(gone), after: None } => {
                hand.purged_role(&gone.record)?;
            }
            // Moves with the user or role they belong to, or with one's own sign-in.
            Edit::TrashedUser { .. }
            | Edit::TrashedRole { .. }
            | Edit::Settings { .. }
            | Edit::LastSignIn { .. }
            | Edit::Wait { .. }
            | Edit::Token { .. }
            | Edit::Backup { .. } => {}
        }
    }
    Ok(())
}

/// What is in an actor's hands.
struct Hand<'a> {
    before: &'a Directory,
    after: &'a Directory,
    me: UserId,
    mine: &'a Grants,
}

impl Hand<'_> {
    fn user(&self, was: Option<&User>, is: Option<&User>) -> Result<(), Refusal> {
        require(self.before, self.me, TEAM_USERS, Level::Edit)?;
        if let Some(was) = was {
            self.oneself(was, is)?;
            if let Some(role) = self.before.role(was.role) {
                self.nobody_stronger(was, role)?;
            }
        }
        if let Some(is) = is {
            let assigned = was.is_none_or(|was| was.role != is.role);
            if let Some(role) = self.after.role(is.role).filter(|_| assigned) {
                self.nothing_above(role, Field::Role, "give")?;
            }
        }
        Ok(())
    }

    fn oneself(&self, was: &User, is: Option<&User>) -> Result<(), Refusal> {
        if was.id != self.me {
            return Ok(());
        }
        let refuse = |what: &str| {
            Err(Refusal::not_permitted(format!("Nobody {what}; ask another administrator.")))
        };
        match is {
            None => refuse("deletes themselves"),
            Some(is) if is.status != was.status => refuse("deactivates themselves"),
            Some(is) if is.role != was.role => refuse("changes their own role"),
            Some(_) => Ok(()),
        }
    }

    fn nobody_stronger(&self, user: &User, role: &Role) -> Result<(), Refusal> {
        if self.mine.at_least(&role.grants) {
            return Ok(());
        }
        Err(Refusal::not_permitted(format!(
            "{} holds {}, which goes beyond your role{}.",
            text::short(user.name.as_str()),
            role.name.as_str(),
            self.beyond(&role.grants)
        )))
    }

    fn nothing_above(&self, role: &Role, field: Field, verb: &str) -> Result<(), Refusal> {
        if self.mine.at_least(&role.grants) {
            return Ok(());
        }
        Err(Refusal::on(
            Kind::NotPermitted,
            field,
            format!(
                "You cannot {verb} {}: it goes beyond your role{}.",
                role.name.as_str(),
                self.beyond(&role.grants)
            ),
        ))
    }

    fn beyond(&self, grants: &Grants) -> String {
        if *grants == Grants::Everything {
            return " (only an owner has everything)".to_owned();
        }
        let catalogue = self.before.catalogue();
        let beyond = self.mine.exceeded_by(grants, &catalogue);
        let label = |id: &ModuleId| {
            catalogue.get(id.as_str()).map_or_else(|| id.to_string(), |m| m.label.clone())
        };
        let mut names: Vec<_> = beyond.iter().take(3).map(|(id, _)| label(id)).collect();
        if beyond.len() > 3 {
            names.push(format!("{} more", beyond.len() - 3));
        }
        format!(" in {}", names.join(", "))
    }

    fn role(&self, was: Option<&Role>, is: Option<&Role>) -> Result<(), Refusal> {
        require(self.before, self.me, TEAM_ROLES, Level::Edit)?;
        if let Some(was) = was {
            if self.before.user(self.me).is_some_and(|me| me.role == was.id) {
                return Err(Refusal::not_permitted(
                    "Nobody changes the role they hold; ask another administrator.",
                ));
            }
            self.nothing_above(was, Field::Permissions, "change")?;
        }
        is.map_or(Ok(()), |is| self.nothing_above(is, Field::Permissions, "save"))
    }

    /// Deleting for good is deleting. Who comes back from the trash is looked at as a user.
    fn purged_user(&self, user: &User) -> Result<(), Refusal> {
        if self.after.user(user.id).is_some() {
            return Ok(());
        }
        require(self.before, self.me, TEAM_USERS, Level::Edit)?;
        let deleted = || self.before.trashed_role(user.role).map(|trashed| &trashed.record);
        match self.before.role(user.role).or_else(deleted) {
            Some(role) => self.nobody_stronger(user, role),
            None => Ok(()),
        }
    }

    fn purged_role(&self, role: &Role) -> Result<(), Refusal> {
        if self.after.role(role.id).is_some() {
            return Ok(());
        }
        require(self.before, self.me, TEAM_ROLES, Level::Edit)?;
        self.nothing_above(role, Field::Permissions, "purge")
    }

    fn credential(&self, user: UserId) -> Result<(), Refusal> {
        require(self.before, self.me, TEAM_USERS, Level::Edit)?;
        if user == self.me {
            return Err(Refusal::not_permitted(
                "Change your own password on the Account page, with the current one.",
            ));
        }
        match self.before.user(user) {
            Some(user) => match self.before.role(user.role) {
                Some(role) => self.nobody_stronger(user, role),
                None => Ok(()),
            },
            None => Ok(()),
        }
    }
}
