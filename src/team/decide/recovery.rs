//! What the host's operator does: a password for an owner who is locked out, the way back to a backup.

use std::sync::Arc;

use super::roles::changed_user;
use super::rules::Supply;
use crate::team::activity::Origin;
use crate::team::change::{Change, Credential, Edit, What};
use crate::team::command::NewPassword;
use crate::team::directory::Directory;
use crate::team::id::{Time, UserId};
use crate::team::plan::Recovery;
use crate::team::refusal::{Field, Refusal};
use crate::team::role::Status;
use crate::team::store::Summary;
use crate::team::text;
use crate::team::user::User;

impl Directory {
    /// Whose password the operator may set.
    pub fn recoverable(&self, id: UserId) -> Result<&Arc<User>, Refusal> {
        let user = self.existing_user(id)?;
        if self.is_owner(id) {
            return Ok(user);
        }
        let email = text::short(user.email.as_str());
        let why = format!("{email} is no owner: an owner resets such a password.");
        Err(Refusal::not_permitted(why))
    }

    /// Whatever kept the owner out goes: status, password, waits, and whoever was signed in so far.
    pub(super) fn recover_owner(
        &self,
        id: UserId,
        password: &NewPassword,
        origin: &Origin,
        supply: &mut Supply<'_>,
    ) -> Result<Change, Refusal> {
        let was = self.recoverable(id)?;
        if matches!(password, NewPassword::Unset) {
            return Err(Refusal::invalid(Field::Password, "Password: it is required."));
        }
        let credential = self.credential_for(was, password, true, supply)?;
        let is = User { status: Status::Active, ..(**was).clone() };
        let mut edits = vec![changed_user(was, is, supply.now)];
        edits.extend(self.set_credential(id, credential));
        let account = was.email.folded();
        if let Some(wait) = self.wait(&account) {
            edits.push(Edit::Wait { account: account.into(), before: Some(wait), after: None });
        }
        let recovery =
            Recovery { email: was.email.clone(), os_user: origin.os_user.clone(), at: supply.now };
        let noted = self.with_settings(What::RecoverOwner, |s| s.recovery = Some(recovery))?;
        edits.extend(noted.edits);
        Ok(Change::new(What::RecoverOwner, edits))
    }

    pub(super) fn dismiss_recovery(&self) -> Result<Change, Refusal> {
        self.with_settings(What::DismissRecovery, |settings| settings.recovery = None)
    }

    /// To this team, as a backup has it, what never goes back: every token is ended, and what was
    /// kept `before` of waits stays where it is stronger, of passwords where it is later.
    pub fn restored(&self, before: Option<&Directory>, backup: &Summary, now: Time) -> Change {
        let mut edits = vec![Edit::Backup {
            revision: backup.revision,
            made: backup.made,
            replaced: before.map(Directory::revision),
        }];
        let ended = self.tokens();
        edits.extend(ended.map(|(id, token)| Edit::Token {
            id: *id,
            before: Some(token.clone()),
            after: None,
        }));
        if let Some(before) = before {
            for (account, wait) in before.waits() {
                let mine = self.wait(account);
                let after = Some(mine.map_or(*wait, |mine| mine.or_stronger(*wait)));
                if mine != after {
                    edits.push(Edit::Wait { account: account.clone(), before: mine, after });
                }
            }
            self.keep_later_passwords(before, now, &mut edits);
        }
        Change::new(What::RestoreBackup, edits)
    }

    /// A password that was replaced, maybe because others knew it, is not brought back. The log
    /// keeps no credential: the user's next version says whose.
    fn keep_later_passwords(&self, before: &Directory, now: Time, edits: &mut Vec<Edit>) {
        let later = |id: UserId| {
            let (mine, theirs) = (self.credential(id), before.credential(id)?);
            let later = mine.is_none_or(|mine| mine != theirs && mine.set <= theirs.set);
            later.then(|| (mine.cloned(), theirs.clone()))
        };
        let keep = |user, (before, after): (Option<Arc<Credential>>, _)| Edit::Credential {
            user,
            before,
            after: Some(after),
        };
        for user in self.users().map(|listed| &listed.user) {
            if let Some(both) = later(user.id) {
                edits.push(changed_user(user, (**user).clone(), now));
                edits.push(keep(user.id, both));
            }
        }
        for id in self.trashed_users().map(|trashed| trashed.record.id) {
            edits.extend(later(id).map(|both| keep(id, both)));
        }
    }
}
