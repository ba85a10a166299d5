//! Command: what is asked.

use std::sync::Arc;

use super::activity::Record;
use super::id::{RoleId, UserId};
use super::module::Catalogue;
use super::password::{PasswordHash, Secret};
use super::role::{RoleDraft, Status};
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
