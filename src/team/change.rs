//! Change: what happened, with before and after.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::id::{Revision, RoleId, Time, UserId};
use super::password::PasswordHash;
use super::plan::Settings;
use super::role::Role;
use super::user::User;

/// What a change was, for the log and for those who watch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    SetUp,
    CreateRole,
    EditRole,
    ActivateRoles,
    DeactivateRoles,
    DeleteRoles,
    RestoreRoles,
    AddUser,
    AddUsers,
    EditUser,
    ActivateUsers,
    DeactivateUsers,
    AssignRole,
    ResetPassword,
    ChangePassword,
    DeleteUsers,
    RestoreUsers,
    SetSeats,
    ReplaceCatalogue,
    Undo,
    PurgeTrash,
    SignIn,
    SignInFailed,
    SignOut,
    IssueToken,
    Refused,
    RecoverOwner,
    DismissRecovery,
    RestoreBackup,
    /// The user whose session it was is in it, unchanged.
    EndSession,
    Unlock,
    ImportUsers,
    ImportRoles,
}

/// One row before and after. `None` is "not there".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Edit {
    User {
        before: Option<Arc<User>>,
        after: Option<Arc<User>>,
    },
    Role {
        before: Option<Arc<Role>>,
        after: Option<Arc<Role>>,
    },
    TrashedUser {
        before: Option<Arc<Trashed<User>>>,
        after: Option<Arc<Trashed<User>>>,
    },
    TrashedRole {
        before: Option<Arc<Trashed<Role>>>,
        after: Option<Arc<Trashed<Role>>>,
    },
    Settings {
        before: Option<Arc<Settings>>,
        after: Option<Arc<Settings>>,
    },
    /// Never part of an activity record.
    Credential {
        user: UserId,
        before: Option<Arc<Credential>>,
        after: Option<Arc<Credential>>,
    },
    LastSignIn {
        user: UserId,
        before: Option<Time>,
        after: Option<Time>,
    },
    /// Never part of an activity record. `account`: the folded e-mail that was tried.
    Wait {
        account: Arc<str>,
        before: Option<Wait>,
        after: Option<Wait>,
    },
    /// Never part of an activity record.
    Token {
        id: TokenId,
        before: Option<Arc<Token>>,
        after: Option<Arc<Token>>,
    },
    /// The backup that everything else comes from. No row: it is there for the log.
    Backup {
        revision: Revision,
        made: Time,
        /// Up to where the store went that was there before, if it could be read.
        replaced: Option<Revision>,
    },
}

/// A deleted record that can still come back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trashed<T> {
    pub record: Arc<T>,
    pub at: Time,
}

/// What a user proves to be themselves with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Credential {
    pub hash: PasswordHash,
    pub must_change: bool,
    pub set: Time,
}

/// Failed tries on an account, and when the last one was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wait {
    pub failures: u32,
    pub last: Time,
}

impl Wait {
    /// A time without a try that forgives the earlier ones.
    pub const FORGIVEN: i64 = Time::DAY;

    /// As long as the longer of two, and as many failures as the larger number; unless the later
    /// one began when the earlier one was forgiven.
    pub fn or_stronger(self, other: Wait) -> Wait {
        let (earlier, later) = if self.last < other.last { (self, other) } else { (other, self) };
        if later.last.since(earlier.last) >= Self::FORGIVEN {
            return later;
        }
        Wait { failures: self.failures.max(other.failures), last: later.last }
    }
}

/// SHA-256 of the token; the token itself is kept by its holder only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TokenId(pub [u8; 32]);

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Token {
    pub user: UserId,
    pub issued: Time,
    pub expires: Time,
}

/// What happened: applied to the directory, turned into rows for the store, inverted for undo.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    pub what: What,
    pub edits: Vec<Edit>,
}

/// One stored row as it is after a change; `None` deletes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Row {
    User(UserId, Option<Arc<User>>),
    Role(RoleId, Option<Arc<Role>>),
    TrashedUser(UserId, Option<Arc<Trashed<User>>>),
    TrashedRole(RoleId, Option<Arc<Trashed<Role>>>),
    Settings(Option<Arc<Settings>>),
    Credential(UserId, Option<Arc<Credential>>),
    LastSignIn(UserId, Option<Time>),
    Wait(Arc<str>, Option<Wait>),
    Token(TokenId, Option<Arc<Token>>),
}

impl Change {
    pub fn new(what: What, edits: Vec<Edit>) -> Self {
        Change { what, edits }
    }

    /// The change that takes this one back.
    pub fn inverse(&self) -> Change {
        Change { what: What::Undo, edits: self.edits.iter().rev().map(Edit::inverse).collect() }
    }

    /// What the activity log keeps: everything but what secrets are made of.
    pub fn public(&self) -> Change {
        let open = |edit: &&Edit| {
            !matches!(edit, Edit::Credential { .. } | Edit::Wait { .. } | Edit::Token { .. })
        };
        Change { what: self.what, edits: self.edits.iter().filter(open).cloned().collect() }
    }

    /// What the store must hold afterwards, in order.
    pub fn rows(&self) -> Vec<Row> {
        self.edits.iter().filter_map(Edit::row).collect()
    }
}

fn either<'a, T>(before: &'a Option<T>, after: &'a Option<T>) -> Option<&'a T> {
    before.as_ref().or(after.as_ref())
}

impl Edit {
    fn inverse(&self) -> Edit {
        let mut edit = self.clone();
        match &mut edit {
            Edit::User { before, after } => std::mem::swap(before, after),
            Edit::Role { before, after } => std::mem::swap(before, after),
            Edit::TrashedUser { before, after } => std::mem::swap(before, after),
            Edit::TrashedRole { before, after } => std::mem::swap(before, after),
            Edit::Settings { before, after } => std::mem::swap(before, after),
            Edit::Credential { before, after, .. } => std::mem::swap(before, after),
            Edit::LastSignIn { before, after, .. } => std::mem::swap(before, after),
            Edit::Wait { before, after, .. } => std::mem::swap(before, after),
            Edit::Token { before, after, .. } => std::mem::swap(before, after),
            Edit::Backup { .. } => {}
        }
        edit
    }

    fn row(&self) -> Option<Row> {
        Some(match self {
            Edit::User { before, after } => Row::User(either(before, after)?.id, after.clone()),
            Edit::Role { before, after } => Row::Role(either(before, after)?.id, after.clone()),
            Edit::TrashedUser { before, after } => {
                Row::TrashedUser(either(before, after)?.record.id, after.clone())
            }
            Edit::TrashedRole { before, after } => {
                Row::TrashedRole(either(before, after)?.record.id, after.clone())
            }
            Edit::Settings { after, .. } => Row::Settings(after.clone()),
            Edit::Credential { user, after, .. } => Row::Credential(*user, after.clone()),
            Edit::LastSignIn { user, after, .. } => Row::LastSignIn(*user, *after),
            Edit::Wait { account, after, .. } => Row::Wait(account.clone(), *after),
            Edit::Token { id, after, .. } => Row::Token(*id, after.clone()),
            Edit::Backup { .. } => return None,
        })
    }
}
