//! Users: add, edit, status, role, password, delete, restore.

use std::sync::Arc;

use super::roles::{changed_user, unique};
use super::rules::Supply;
use crate::team::activity::Who;
use crate::team::change::{Change, Credential, Edit, Trashed, What};
use crate::team::command::{NewPassword, NewUser};
use crate::team::directory::Directory;
use crate::team::id::{RoleId, Time, UserId};
use crate::team::password::Bearer;
use crate::team::refusal::{Field, Kind, Refusal};
use crate::team::role::Status;
use crate::team::user::{Email, PersonName, Phone, User, UserDraft};

impl Directory {
    pub(super) fn add_user(
        &self,
        draft: &UserDraft,
        password: &NewPassword,
        must_change: bool,
        supply: &mut Supply<'_>,
    ) -> Result<Change, Refusal> {
        let edits = self.new_user(draft, Status::Active, password, must_change, supply)?;
        Ok(Change::new(What::AddUser, edits))
    }

    pub(super) fn add_users(
        &self,
        users: &[NewUser],
        supply: &mut Supply<'_>,
    ) -> Result<Change, Refusal> {
        let mut edits = Vec::with_capacity(users.len() * 2);
        for NewUser { user, status, password, must_change } in users {
            edits.extend(self.new_user(user, *status, password, *must_change, supply)?);
        }
        Ok(Change::new(What::AddUsers, edits))
    }

    pub(super) fn new_user(
        &self,
        draft: &UserDraft,
        status: Status,
        password: &NewPassword,
        must_change: bool,
        supply: &mut Supply<'_>,
    ) -> Result<Vec<Edit>, Refusal> {
        let name = PersonName::parse(&draft.name)?;
        let email = Email::parse(&draft.email)?;
        let phone = Phone::parse(&draft.phone, supply.country)?;
        let Some(role) = draft.role else {
            return Err(Refusal::invalid(Field::Role, "Select Role: it is required."));
        };
        let user = User {
            id: UserId((supply.id)()),
            name,
            email,
            phone,
            role: self.existing_role(role)?.id,
            status,
            created: supply.now,
            updated: supply.now,
            version: 1,
        };
        let credential = self.credential_for(&user, password, must_change, supply)?;
        let id = user.id;
        let mut edits = vec![Edit::User { before: None, after: Some(Arc::new(user)) }];
        if credential.is_some() {
            edits.push(Edit::Credential { user: id, before: None, after: credential });
        }
        Ok(edits)
    }

    pub(super) fn credential_for(
        &self,
        user: &User,
        password: &NewPassword,
        must_change: bool,
        supply: &Supply<'_>,
    ) -> Result<Option<Arc<Credential>>, Refusal> {
        let hash = match password {
            NewPassword::Unset => return Ok(None),
            NewPassword::Hash(hash) => hash.clone(),
            NewPassword::Plain(secret) => {
                let bearer = Bearer {
                    name: user.name.as_str(),
                    email: user.email.as_str(),
                    workspace: self.workspace(),
                };
                supply.policy.check(secret, bearer)?;
                (supply.hash)(secret)
            }
        };
        Ok(Some(Arc::new(Credential { hash, must_change, set: supply.now })))
    }

    pub(super) fn edit_user(
        &self,
        id: UserId,
        version: u32,
        draft: &UserDraft,
        password: Option<&(NewPassword, bool)>,
        supply: &mut Supply<'_>,
    ) -> Result<Change, Refusal> {
        let was = self.existing_user(id)?;
        if was.version != version {
            return Err(Refusal::new(
                Kind::Changed,
                format!("{} was changed by somebody else meanwhile.", was.name.as_str()),
            ));
        }
        let same_phone = was.phone.as_ref().map_or("", Phone::as_str) == draft.phone.trim();
        let is = User {
            name: PersonName::parse(&draft.name)?,
            email: Email::parse(&draft.email)?,
            // Numbering plans change: a number that was once accepted is not parsed again.
            phone: if same_phone {
                was.phone.clone()
            } else {
                Phone::parse(&draft.phone, supply.country)?
            },
            role: draft.role.unwrap_or(was.role),
            ..(**was).clone()
        };
        self.existing_role(is.role)?;
        let Some((password, must_change)) = password else {
            let edits = if is == **was { vec![] } else { vec![changed_user(was, is, supply.now)] };
            return Ok(Change::new(What::EditUser, edits));
        };
        let credential = self.credential_for(&is, password, *must_change, supply)?;
        Ok(self.reset(was, is, credential, supply.now))
    }

    pub(super) fn set_user_status(
        &self,
        ids: &[UserId],
        status: Status,
        supply: &mut Supply<'_>,
    ) -> Result<Change, Refusal> {
        let mut edits = Vec::new();
        for id in unique(ids) {
            let was = self.existing_user(id)?;
            if was.status == status {
                continue;
            }
            edits.push(changed_user(was, User { status, ..(**was).clone() }, supply.now));
            if status == Status::Inactive {
                edits.extend(self.end_tokens(id));
            }
        }
        let what = match status {
            Status::Active => What::ActivateUsers,
            Status::Inactive => What::DeactivateUsers,
        };
        Ok(Change::new(what, edits))
    }

    pub(super) fn set_user_role(
        &self,
        ids: &[UserId],
        role: RoleId,
        supply: &mut Supply<'_>,
    ) -> Result<Change, Refusal> {
        self.existing_role(role)?;
        let mut edits = Vec::new();
        for id in unique(ids) {
            let was = self.existing_user(id)?;
            if was.role != role {
                edits.push(changed_user(was, User { role, ..(**was).clone() }, supply.now));
            }
        }
        Ok(Change::new(What::AssignRole, edits))
    }

    pub(super) fn reset_password(
        &self,
        id: UserId,
        password: &NewPassword,
        must_change: bool,
        supply: &mut Supply<'_>,
    ) -> Result<Change, Refusal> {
        let user = self.existing_user(id)?;
        let credential = self.credential_for(user, password, must_change, supply)?;
        Ok(self.reset(user, (**user).clone(), credential, supply.now))
    }

    /// The log keeps no credential, so the kind of the change says that there was one, and the
    /// user's next version whose.
    fn reset(
        &self,
        was: &Arc<User>,
        is: User,
        credential: Option<Arc<Credential>>,
        now: Time,
    ) -> Change {
        let mut edits = vec![changed_user(was, is, now)];
        edits.extend(self.set_credential(was.id, credential));
        Change::new(What::ResetPassword, edits)
    }

    pub(super) fn change_my_password(
        &self,
        who: &Who,
        password: &NewPassword,
        supply: &mut Supply<'_>,
    ) -> Result<Change, Refusal> {
        let Who::User(id) = who else {
            return Err(Refusal::new(Kind::SignIn, "Sign in first."));
        };
        if matches!(password, NewPassword::Unset) {
            return Err(Refusal::invalid(Field::Password, "Password: it is required."));
        }
        let user = self.existing_user(*id)?;
        let credential = self.credential_for(user, password, false, supply)?;
        Ok(Change::new(What::ChangePassword, self.set_credential(*id, credential)))
    }

    /// Everything that is wrong with what was typed by itself, field by field.
    pub fn problems(draft: &UserDraft, country: Option<&str>) -> Vec<Refusal> {
        let mut problems = Vec::new();
        problems.extend(PersonName::parse(&draft.name).err());
        problems.extend(Email::parse(&draft.email).err());
        problems.extend(Phone::parse(&draft.phone, country).err());
        if draft.role.is_none() {
            problems.push(Refusal::invalid(Field::Role, "Select Role: it is required."));
        }
        problems
    }

    /// A new password ends what was signed in with the old one.
    pub(super) fn set_credential(&self, user: UserId, after: Option<Arc<Credential>>) -> Vec<Edit> {
        let before = self.credential(user).cloned();
        let mut edits = vec![Edit::Credential { user, before, after }];
        edits.extend(self.end_tokens(user));
        edits
    }

    pub(super) fn end_tokens(&self, user: UserId) -> Vec<Edit> {
        self.tokens()
            .filter(|(_, token)| token.user == user)
            .map(|(id, token)| Edit::Token { id: *id, before: Some(token.clone()), after: None })
            .collect()
    }

    pub(super) fn delete_users(
        &self,
        ids: &[UserId],
        supply: &mut Supply<'_>,
    ) -> Result<Change, Refusal> {
        let mut edits = Vec::new();
        for id in unique(ids) {
            let user = self.existing_user(id)?;
            let trashed = Trashed { record: user.clone(), at: supply.now };
            edits.push(Edit::User { before: Some(user.clone()), after: None });
            edits.push(Edit::TrashedUser { before: None, after: Some(Arc::new(trashed)) });
            edits.extend(self.end_tokens(id));
        }
        Ok(Change::new(What::DeleteUsers, edits))
    }

    pub(super) fn restore_users(
        &self,
        ids: &[UserId],
        role: Option<RoleId>,
        supply: &mut Supply<'_>,
    ) -> Result<Change, Refusal> {
        let mut edits = Vec::new();
        for id in unique(ids) {
            let Some(trashed) = self.trashed_user(id) else {
                return Err(Refusal::new(Kind::NotFound, "This user is not in the trash."));
            };
            let mut user = (*trashed.record).clone();
            if let Some(role) = role.filter(|_| !self.keeps_role(&trashed.record)) {
                user.role = self.existing_role(role)?.id;
            }
            user.version += 1;
            user.updated = supply.now;
            edits.push(Edit::TrashedUser { before: Some(trashed.clone()), after: None });
            edits.push(Edit::User { before: None, after: Some(Arc::new(user)) });
        }
        Ok(Change::new(What::RestoreUsers, edits))
    }

    pub(super) fn existing_user(&self, id: UserId) -> Result<&Arc<User>, Refusal> {
        self.user(id).ok_or_else(|| Refusal::new(Kind::NotFound, "There is no such user any more."))
    }
}
