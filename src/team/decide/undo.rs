//! Undo: the inverse of a record, as an ordinary change under all rules.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::rules::Supply;
use crate::team::activity::{Event, Record, Who};
use crate::team::change::{Change, Edit, Trashed, What};
use crate::team::directory::Directory;
use crate::team::id::{Time, UserId};
use crate::team::refusal::{Kind, Refusal};
use crate::team::role::{Role, Status};
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
            | What::Undo => true,
            What::SetUp
            | What::ChangePassword
            | What::PurgeTrash
            | What::SignIn
            | What::SignInFailed
            | What::SignOut
            | What::IssueToken
            | What::Refused => false,
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
        let to_trash: BTreeSet<UserId> = inverse.edits.iter().filter_map(trashed).collect();
        let mut edits = Vec::new();
        for edit in inverse.edits {
            let leaver = match &edit {
                Edit::User { before: Some(user), after: None } => {
                    Some((user.id, to_trash.contains(&user.id)))
                }
                Edit::User { after: Some(user), .. } if user.status == Status::Inactive => {
                    Some((user.id, true))
                }
                _ => None,
            };
            self.undo_edit(edit, supply.now, &mut edits)?;
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
    /// trash is deleted anew: its thirty days begin now, and no version comes a second time.
    fn undo_edit(&self, edit: Edit, now: Time, edits: &mut Vec<Edit>) -> Result<(), Refusal> {
        match edit {
            Edit::User { before, after } => {
                let id = before.as_ref().or(after.as_ref()).map(|u| u.id);
                let current = id.and_then(|id| self.user(id));
                untouched(before.as_ref() == current, || name_of(current, before.as_ref()))?;
                let version = before.as_ref().or(after.as_ref()).map_or(1, |u| u.version + 1);
                let after = after.map(|u| Arc::new(User { version, updated: now, ..(*u).clone() }));
                edits.push(Edit::User { before, after });
            }
            Edit::Role { before, after } => {
                let id = before.as_ref().or(after.as_ref()).map(|r| r.id);
                let current = id.and_then(|id| self.role(id));
                untouched(before.as_ref() == current, || {
                    current.or(before.as_ref()).map_or_else(String::new, |r| r.name.as_str().into())
                })?;
                let version = before.as_ref().or(after.as_ref()).map_or(1, |r| r.version + 1);
                let after = after.map(|r| Arc::new(Role { version, updated: now, ..(*r).clone() }));
                edits.push(Edit::Role { before, after });
            }
            Edit::TrashedUser { before, after } => {
                let id = before.as_ref().or(after.as_ref()).map(|t| t.record.id);
                let current = id.and_then(|id| self.trashed_user(id));
                untouched(before.as_ref() == current, || "This deleted user".to_owned())?;
                let version = id.and_then(|id| self.user(id)).map(|u| u.version);
                let after = after.map(|t| {
                    let version = version.unwrap_or(t.record.version);
                    let record = Arc::new(User { version, ..(*t.record).clone() });
                    Arc::new(Trashed { record, at: now })
                });
                edits.push(Edit::TrashedUser { before, after });
            }
            Edit::TrashedRole { before, after } => {
                let id = before.as_ref().or(after.as_ref()).map(|t| t.record.id);
                let current = id.and_then(|id| self.trashed_role(id));
                untouched(before.as_ref() == current, || "This deleted role".to_owned())?;
                let version = id.and_then(|id| self.role(id)).map(|r| r.version);
                let after = after.map(|t| {
                    let version = version.unwrap_or(t.record.version);
                    let record = Arc::new(Role { version, ..(*t.record).clone() });
                    Arc::new(Trashed { record, at: now })
                });
                edits.push(Edit::TrashedRole { before, after });
            }
            Edit::Settings { before, after } => {
                untouched(before.as_ref() == self.settings(), || "The team's plan".to_owned())?;
                let version = before.as_ref().map_or(1, |s| s.version + 1);
                let after = after
                    .map(|s| Arc::new(crate::team::plan::Settings { version, ..(*s).clone() }));
                edits.push(Edit::Settings { before, after });
            }
            Edit::Credential { .. }
            | Edit::LastSignIn { .. }
            | Edit::Wait { .. }
            | Edit::Token { .. } => {}
        }
        Ok(())
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
        Edit::User { before: Some(was), after: Some(is) } => {
            was.draft() != is.draft() || was.status != is.status
        }
        _ => true,
    }
}

fn trashed(edit: &Edit) -> Option<UserId> {
    match edit {
        Edit::TrashedUser { after: Some(trashed), .. } => Some(trashed.record.id),
        _ => None,
    }
}

fn name_of(current: Option<&Arc<User>>, before: Option<&Arc<User>>) -> String {
    current.or(before).map_or_else(String::new, |u| u.name.as_str().to_owned())
}

fn untouched(same: bool, name: impl FnOnce() -> String) -> Result<(), Refusal> {
    if same {
        return Ok(());
    }
    Err(Refusal::new(Kind::Changed, format!("{} was changed since; nothing was undone.", name())))
}
