//! Command: what is asked.

use std::sync::Arc;

use super::activity::Record;
use super::change::What;
use super::id::{RoleId, UserId};
use super::module::Catalogue;
use super::password::{PasswordHash, Secret};
use super::role::{RoleDraft, Status};
use super::row::{Mode, Removal, RoleRow, UserRow};
use super::user::UserDraft;

/// What somebody asks for. Screens, the command line, import and undo all say it with these.
#[derive(Debug)]
pub enum Command {
    SetUp(SetUp),
    CreateRole {
        role: RoleDraft,
    },
    /// `version`: the one that was being looked at; another one is a conflict.
    EditRole {
        id: RoleId,
        version: u32,
        role: RoleDraft,
    },
    /// Users of the roles may move to `reassign_to` in the same change.
    SetRoleStatus {
        ids: Vec<RoleId>,
        status: Status,
        reassign_to: Option<RoleId>,
    },
    /// Users of the roles move to `reassign_to` in the same change.
    DeleteRoles {
        ids: Vec<RoleId>,
        reassign_to: Option<RoleId>,
    },
    RestoreRoles {
        ids: Vec<RoleId>,
    },
    AddUser {
        user: UserDraft,
        password: NewPassword,
        must_change: bool,
    },
    /// Many at once, all or nothing: import, sample data.
    AddUsers {
        users: Vec<NewUser>,
    },
    EditUser {
        id: UserId,
        version: u32,
        user: UserDraft,
        password: Option<(NewPassword, bool)>,
    },
    SetUserStatus {
        ids: Vec<UserId>,
        status: Status,
    },
    SetUserRole {
        ids: Vec<UserId>,
        role: RoleId,
    },
    ResetPassword {
        id: UserId,
        password: NewPassword,
        must_change: bool,
    },
    /// The service has checked the current one.
    ChangeMyPassword {
        password: NewPassword,
    },
    DeleteUsers {
        ids: Vec<UserId>,
    },
    /// `role` replaces roles that cannot be assigned any more.
    RestoreUsers {
        ids: Vec<UserId>,
        role: Option<RoleId>,
    },
    SetSeats {
        seats: u32,
    },
    ReplaceCatalogue {
        catalogue: Catalogue,
    },
    /// Takes back what one record of the actor's did, if nothing has touched it since.
    Undo {
        record: Arc<Record>,
    },
    /// What has been in the trash for 30 days goes for good.
    PurgeTrash,
    /// A new password for an owner who is locked out; by the host's operator.
    RecoverOwner {
        id: UserId,
        password: NewPassword,
    },
    /// An owner has seen that the operator set a password.
    DismissRecovery,
    /// What somebody takes out of the trash for good, before its time.
    Purge {
        users: Vec<UserId>,
        roles: Vec<RoleId>,
    },
    /// All rows of a file or none.
    ImportUsers {
        rows: Vec<UserRow>,
        mode: Mode,
    },
    /// `plan`: the one that was looked at; when it is another one by now, that is a conflict.
    ImportRoles {
        rows: Vec<RoleRow>,
        mode: Mode,
        remove: Option<Removal>,
        plan: Option<String>,
    },
}

#[derive(Debug)]
pub struct SetUp {
    pub workspace: String,
    pub name: String,
    pub email: String,
    pub password: NewPassword,
    pub seats: u32,
    pub roles: Vec<RoleDraft>,
}

#[derive(Debug)]
pub struct NewUser {
    pub user: UserDraft,
    pub status: Status,
    pub password: NewPassword,
    pub must_change: bool,
}

#[derive(Debug)]
pub enum NewPassword {
    Plain(Secret),
    /// Imported as a PHC string.
    Hash(PasswordHash),
    /// Nobody signs in with it until one is set.
    Unset,
}

impl Command {
    /// What it would be in the activity log.
    pub fn what(&self) -> What {
        match self {
            Command::SetUp(_) => What::SetUp,
            Command::CreateRole { .. } => What::CreateRole,
            Command::EditRole { .. } => What::EditRole,
            Command::SetRoleStatus { status: Status::Active, .. } => What::ActivateRoles,
            Command::SetRoleStatus { status: Status::Inactive, .. } => What::DeactivateRoles,
            Command::DeleteRoles { .. } => What::DeleteRoles,
            Command::RestoreRoles { .. } => What::RestoreRoles,
            Command::AddUser { .. } => What::AddUser,
            Command::AddUsers { .. } => What::AddUsers,
            Command::EditUser { .. } => What::EditUser,
            Command::SetUserStatus { status: Status::Active, .. } => What::ActivateUsers,
            Command::SetUserStatus { status: Status::Inactive, .. } => What::DeactivateUsers,
            Command::SetUserRole { .. } => What::AssignRole,
            Command::ResetPassword { .. } => What::ResetPassword,
            Command::ChangeMyPassword { .. } => What::ChangePassword,
            Command::DeleteUsers { .. } => What::DeleteUsers,
            Command::RestoreUsers { .. } => What::RestoreUsers,
            Command::SetSeats { .. } => What::SetSeats,
            Command::ReplaceCatalogue { .. } => What::ReplaceCatalogue,
            Command::Undo { .. } => What::Undo,
            Command::RecoverOwner { .. } => What::RecoverOwner,
            Command::DismissRecovery => What::DismissRecovery,
            Command::PurgeTrash | Command::Purge { .. } => What::PurgeTrash,
            Command::ImportUsers { .. } => What::ImportUsers,
            Command::ImportRoles { .. } => What::ImportRoles,
        }
    }

    /// The passwords in it that are not hashed yet.
    pub fn passwords_mut(&mut self) -> Vec<&mut NewPassword> {
        match self {
            Command::SetUp(set_up) => vec![&mut set_up.password],
            Command::AddUser { password, .. }
            | Command::ResetPassword { password, .. }
            | Command::RecoverOwner { password, .. }
            | Command::ChangeMyPassword { password } => vec![password],
            Command::EditUser { password: Some((password, _)), .. } => vec![password],
            Command::AddUsers { users } => users.iter_mut().map(|u| &mut u.password).collect(),
            _ => Vec::new(),
        }
    }
}
