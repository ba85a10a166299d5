//! Undo: the inverse of a record, as an ordinary change under all rules.

use std::collections::BTreeSet;
use std::sync::Arc;

use uuid::Uuid;

use super::rules::Supply;
use crate::team::activity::{Event, Record, Who};
use crate::team::change::{Change, Edit, Trashed, What};
use crate::team::directory::Directory;
use crate::team::id::{Time, UserId};
use crate::team::plan::Settings;
use crate::team::refusal::{Kind, Refusal};
use crate::team::role::{Role, Status};
use crate::team::text;
use crate::team::user::User;

impl What {
    /// Sign-ins and set-up are not taken back, nor is a password: only what was edited with it.
    pub fn can_be_undone(self) -> bool {
        match self {
            What::CreateRole
            | What::EditRole
            | What::ActivateRoles
            | What::DeactivateRoles
            | What::DeleteRoles
            | What::RestoreRoles
            | What::AddUser
            | What::AddUsers
            | What::EditUser
            | What::ActivateUsers
            | What::DeactivateUsers
            | What::AssignRole
            | What::ResetPassword
            | What::DeleteUsers
            | What::RestoreUsers
            | What::SetSeats
            | What::ReplaceCatalogue
            | What::ImportUsers
            | What::ImportRoles
            | What::Undo => true,
            What::SetUp
            | What::ChangePassword
            | What::PurgeTrash
            | What::SignIn
            | What::SignInFailed
            | What::SignOut
            | What::IssueToken
            | What::Refused
            | What::RecoverOwner
            | What::DismissRecovery
            | What::RestoreBackup
            | What::EndSession
            | What::Unlock => false,
        }
    }
}

impl Directory {
    pub(super) fn undo(
        &self,
        record: &Record,
        who: &Who,
        supply: &mut Supply<'_>,
    ) -> Result<Change, Refusal> {
        let change = match &record.event {
            Event::Changed(change) if change.what.can_be_undone() => change,
            _ => return Err(Refusal::new(Kind::NotFound, "There is nothing to undo.")),
        };
        if record.by.who != *who {
            return Err(Refusal::not_permitted("Only one's own changes can be undone."));
        }
        let mut inverse = change.inverse();
        inverse.edits.retain(alters);
        // Users and roles that the change moves into the trash or out of it.
        let moved: BTreeSet<Uuid> = inverse.edits.iter().filter_map(trashed).collect();
        let mut edits = Vec::new();
        for edit in inverse.edits {
            let leaver = match &edit {
                Edit::User { before: Some(user), after: None } => {
                    Some((user.id, moved.contains(&user.id.0)))
                }
                Edit::User { after: Some(user), .. } if user.status == Status::Inactive => {
                    Some((user.id, true))
                }
                _ => None,
            };
            self.undo_edit(edit, &moved, supply.now, &mut edits)?;
            if let Some((user, keeps_password)) = leaver {
                self.forget_traces(user, keeps_password, &mut edits);
            }
        }
        if edits.is_empty() {
            return Err(Refusal::new(
                Kind::NotFound,
                "There is nothing to undo, since a password is not taken back.",
            ));
        }
        Ok(Change::new(What::Undo, edits))
    }

    /// `edit` is the inverse: its `before` must be how things stand now. What goes back to the
    /// trash is deleted anew: its thirty days begin now. No version comes a second time.
    fn undo_edit(
        &self,
        edit: Edit,
        moved: &BTreeSet<Uuid>,
        now: Time,
        edits: &mut Vec<Edit>,
    ) -> Result<(), Refusal> {
        match edit {
            Edit::User { before, after } => {
                let Some(any) = before.as_deref().or(after.as_deref()) else { return Ok(()) };
                let current = self.user(any.id);
                let same = before.as_deref().map(user_content) == current.map(|u| user_content(u));
                let deleted = self.trashed_user(any.id).is_some() && !moved.contains(&any.id.0);
                let name = || current.map_or(any.name.as_str(), |u| u.name.as_str());
                untouched(same && !deleted, name)?;
                let version = self.user_version(any) + 1;
                let after = after.map(|u| Arc::new(User { version, updated: now, ..(*u).clone() }));
                edits.push(Edit::User { before: current.cloned(), after });
            }
            Edit::Role { before, after } => {
                let Some(any) = before.as_deref().or(after.as_deref()) else { return Ok(()) };
                let current = self.role(any.id);
                let same = before.as_deref().map(role_content) == current.map(|r| role_content(r));
                let deleted = self.trashed_role(any.id).is_some() && !moved.contains(&any.id.0);
                let name = || current.map_or(any.name.as_str(), |r| r.name.as_str());
                untouched(same && !deleted, name)?;
                let version = self.role_version(any) + 1;
                let after = after.map(|r| Arc::new(Role { version, updated: now, ..(*r).clone() }));
                edits.push(Edit::Role { before: current.cloned(), after });
            }
            Edit::TrashedUser { before, after } => {
                let Some(any) = before.as_ref().or(after.as_ref()) else { return Ok(()) };
                let current = self.trashed_user(any.record.id);
                let content = |t: &Arc<Trashed<User>>| user_content(&t.record);
                let same = before.as_ref().map(content) == current.map(content);
                untouched(same, || any.record.name.as_str())?;
                let version = self.user_version(&any.record);
                let after = after.map(|t| {
                    let record = Arc::new(User { version, ..(*t.record).clone() });
                    Arc::new(Trashed { record, at: now })
                });
                edits.push(Edit::TrashedUser { before: current.cloned(), after });
            }
            Edit::TrashedRole { before, after } => {
                let Some(any) = before.as_ref().or(after.as_ref()) else { return Ok(()) };
                let current = self.trashed_role(any.record.id);
                let content = |t: &Arc<Trashed<Role>>| role_content(&t.record);
                let same = before.as_ref().map(content) == current.map(content);
                untouched(same, || any.record.name.as_str())?;
                let version = self.role_version(&any.record);
                let after = after.map(|t| {
                    let record = Arc::new(Role { version, ..(*t.record).clone() });
                    Arc::new(Trashed { record, at: now })
                });
                edits.push(Edit::TrashedRole { before: current.cloned(), after });
            }
            Edit::Settings { before, after } => {
                let current = self.settings();
                // That a password was recovered is no setting: it is seen, never taken back.
                let content =
                    |s: &Arc<Settings>| Settings { version: 0, recovery: None, ..(**s).clone() };
                let same = before.as_ref().map(content) == current.map(content);
                untouched(same, || "The team's plan")?;
                let version = current.map_or(1, |s| s.version + 1);
                let recovery = current.and_then(|s| s.recovery.clone());
                let after = after.map(|s| Arc::new(Settings { version, recovery, ..(*s).clone() }));
                edits.push(Edit::Settings { before: current.cloned(), after });
            }
            Edit::Credential { .. }
            | Edit::LastSignIn { .. }
            | Edit::Wait { .. }
            | Edit::Token { .. }
            | Edit::Backup { .. } => {}
        }
        Ok(())
    }

    /// No version of this user was ever higher, whether it is there, in the trash or gone.
    fn user_version(&self, user: &User) -> u32 {
        let live = self.user(user.id).map(|u| u.version);
        let trashed = self.trashed_user(user.id).map(|t| t.record.version);
        self.highest(user.version, live.or(trashed))
    }

    fn role_version(&self, role: &Role) -> u32 {
        let live = self.role(role.id).map(|r| r.version);
        let trashed = self.trashed_role(role.id).map(|t| t.record.version);
        self.highest(role.version, live.or(trashed))
    }

    /// Each version takes a revision, so what is gone never had more versions than those.
    fn highest(&self, recorded: u32, known: Option<u32>) -> u32 {
        let revision = || u32::try_from(self.revision().0).unwrap_or(u32::MAX - 1);
        recorded.max(known.unwrap_or_else(revision))
    }

    /// A user whose creation is taken back leaves no password behind; one in the trash or inactive
    /// keeps it.
    fn forget_traces(&self, user: UserId, keeps_password: bool, edits: &mut Vec<Edit>) {
        edits.extend(self.end_tokens(user));
        if keeps_password {
            return;
        }
        if let Some(credential) = self.credential(user) {
            edits.push(Edit::Credential { user, before: Some(credential.clone()), after: None });
        }
        if let Some(time) = self.last_sign_in(user) {
            edits.push(Edit::LastSignIn { user, before: Some(time), after: None });
        }
    }
}

/// More than the version, as when only a password was set.
fn alters(edit: &Edit) -> bool {
    match edit {
        Edit::User { before: Some(was), after: Some(is) } => user_content(was) != user_content(is),
        _ => true,
    }
}

/// What somebody chose, without how often and when it was saved: an undo in between changes only those.
fn user_content(user: &User) -> User {
    User { version: 0, updated: Time(0), ..user.clone() }
}

fn role_content(role: &Role) -> Role {
    Role { version: 0, updated: Time(0), ..role.clone() }
}

fn trashed(edit: &Edit) -> Option<Uuid> {
    match edit {
        Edit::TrashedUser { before, after } => {
            before.as_ref().or(after.as_ref()).map(|t| t.record.id.0)
        }
        Edit::TrashedRole { before, after } => {
            before.as_ref().or(after.as_ref()).map(|t| t.record.id.0)
        }
        _ => None,
    }
}

fn untouched<'a>(same: bool, name: impl FnOnce() -> &'a str) -> Result<(), Refusal> {
    if same {
        return Ok(());
    }
    let message = format!("{} was changed since; nothing was undone.", text::short(name()));
    Err(Refusal::new(Kind::Changed, message))
}
