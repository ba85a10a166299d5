//! A row of a users file.

use std::collections::HashMap;
use std::sync::Arc;

use super::step::{
    Outcome, Problems, Seen, Step, id, may_change, missing, status, version, yes_or_no,
};
use crate::team::change::{Credential, Edit};
use crate::team::decide::roles::changed_user;
use crate::team::decide::rules::Supply;
use crate::team::directory::Directory;
use crate::team::id::{RoleId, UserId};
use crate::team::password::PasswordHash;
use crate::team::refusal::{Field, Kind, Refusal};
use crate::team::role::Status;
use crate::team::row::{Mode, RowProblem, UserRow};
use crate::team::text;
use crate::team::user::{Email, PersonName, Phone, User};

/// What a row says, read. A column that is left out is `None`.
struct Said {
    name: Option<PersonName>,
    email: Option<Email>,
    phone: Option<Option<Phone>>,
    role: Option<RoleId>,
    status: Option<Status>,
    hash: Option<PasswordHash>,
    must_change: Option<bool>,
    version: Option<u32>,
}

type Tokens = HashMap<UserId, Vec<Edit>>;

impl Directory {
    pub(super) fn user_steps(
        &self,
        rows: &[UserRow],
        mode: Mode,
        supply: &mut Supply<'_>,
    ) -> Result<Vec<Step>, Vec<RowProblem>> {
        let mut steps = Vec::with_capacity(rows.len());
        let mut problems = Vec::new();
        let (mut ids, mut emails) = (Seen::default(), Seen::default());
        let tokens = self.ends_of_tokens();
        for row in rows {
            let mut wrong = Problems::of(row.at);
            let was = self.user_of(row, &mut wrong);
            if let Some(was) = was {
                wrong.take("id", ids.once(was.id, row.at, "user"));
            }
            let said = self.user_said(row, was, &mut wrong, supply);
            if let Some(email) = said.as_ref().and_then(|said| said.email.as_ref()) {
                wrong.take("email", emails.once(email.folded(), row.at, "e-mail"));
            }
            let step = said.and_then(|said| match was {
                Some(was) => self
                    .updated_user(row.at, was, said, mode, supply, &mut wrong)
                    .map(|step| signed_out(step, tokens.get(&was.id))),
                None => new_user(row, said, mode, supply, &mut wrong),
            });
            match wrong.end(step) {
                Ok(step) => steps.push(step),
                Err(found) => problems.extend(found),
            }
        }
        if problems.is_empty() { Ok(steps) } else { Err(problems) }
    }

    fn user_of(&self, row: &UserRow, wrong: &mut Problems) -> Option<&Arc<User>> {
        let by_id = wrong.take("id", id(&row.id)).flatten().and_then(|id| self.user(id));
        by_id.or_else(|| self.user_by_email(row.email.as_deref()?))
    }

    fn user_said(
        &self,
        row: &UserRow,
        was: Option<&Arc<User>>,
        wrong: &mut Problems,
        supply: &Supply<'_>,
    ) -> Option<Said> {
        let name = row.name.as_deref().map(PersonName::parse).transpose();
        let email = row.email.as_deref().map(Email::parse).transpose();
        let hash = row.password_hash.as_ref().filter(|hash| !hash.expose().trim().is_empty());
        let hash = hash.map(|hash| PasswordHash::parse(hash.expose().trim())).transpose();
        let (name, email) = (wrong.take("name", name), wrong.take("email", email));
        let phone = row.phone.as_deref().map(|typed| phone(typed, was, supply)).transpose();
        let phone = wrong.take("phone", phone);
        let role = row.role.as_deref().map(|named| self.role_named(named)).transpose();
        let role = wrong.take("role", role);
        let status = wrong.take("status", status(&row.status));
        let hash = wrong.take("password_hash", hash);
        let must_change = wrong.take("must_change_password", yes_or_no(&row.must_change));
        let version = wrong.take("version", version(&row.version));
        Some(Said {
            name: name?,
            email: email?,
            phone: phone?,
            role: role?,
            status: status?,
            hash: hash?,
            must_change: must_change?,
            version: version?,
        })
    }

    fn role_named(&self, named: &str) -> Result<RoleId, Refusal> {
        if named.trim().is_empty() {
            return Err(Refusal::invalid(Field::Role, "Select Role: it is required."));
        }
        let by_id = || named.trim().parse().ok().and_then(|id| self.role(id));
        match self.role_by_name(named).or_else(by_id) {
            Some(role) => Ok(role.id),
            None => {
                let message = format!("There is no role {}.", text::short(named));
                Err(Refusal::on(Kind::NotFound, Field::Role, message))
            }
        }
    }

    #[rustfmt::skip]
    fn updated_user(
        &self,
        row: u64,
        was: &Arc<User>,
        said: Said,
        mode: Mode,
        supply: &Supply<'_>,
        wrong: &mut Problems,
    ) -> Option<Step> {
        let is = User {
            name: said.name.unwrap_or_else(|| was.name.clone()),
            email: said.email.unwrap_or_else(|| was.email.clone()),
            phone: said.phone.unwrap_or_else(|| was.phone.clone()),
            role: said.role.unwrap_or(was.role),
            status: said.status.unwrap_or(was.status),
            ..(**was).clone()
        };
        let stored = self.credential(was.id);
        let credential = credential(stored.map(|c| &**c), said.hash, said.must_change, supply);
        if is == **was && credential.is_none() {
            return Some(Step { row: Some(row), outcome: Outcome::Unchanged, edits: Vec::new() });
        }
        let email = was.email.as_str();
        wrong.take("email", may_change(mode, email, said.version, was.version))?;
        let mut edits = vec![changed_user(was, is, supply.now)];
        if let Some(after) = credential {
            let before = stored.cloned();
            edits.push(Edit::Credential { user: was.id, before, after: Some(Arc::new(after)) });
        }
        Some(Step { row: Some(row), outcome: Outcome::Updated, edits })
    }

    /// By user: to look through all tokens for each would take long.
    fn ends_of_tokens(&self) -> Tokens {
        let mut all = Tokens::new();
        for (id, token) in self.tokens() {
            let end = Edit::Token { id: *id, before: Some(token.clone()), after: None };
            all.entry(token.user).or_default().push(end);
        }
        all
    }
}

/// Who is inactive now, or has another password, has no token any more.
fn signed_out(mut step: Step, tokens: Option<&Vec<Edit>>) -> Step {
    let ends = step.edits.iter().any(|edit| match edit {
        Edit::User { after: Some(user), .. } => user.status == Status::Inactive,
        edit => matches!(edit, Edit::Credential { .. }),
    });
    if ends {
        step.edits.extend(tokens.into_iter().flatten().cloned());
    }
    step
}

/// Numbering plans change: a number that was once accepted is not read again.
fn phone(
    typed: &str,
    was: Option<&Arc<User>>,
    supply: &Supply<'_>,
) -> Result<Option<Phone>, Refusal> {
    match was.and_then(|was| was.phone.as_ref()) {
        Some(phone) if phone.as_str() == typed.trim() => Ok(Some(phone.clone())),
        _ => Phone::parse(typed, supply.country),
    }
}

/// The one to store, where it is another one. Nothing asks for a change of what nobody has.
fn credential(
    stored: Option<&Credential>,
    hash: Option<PasswordHash>,
    must_change: Option<bool>,
    supply: &Supply<'_>,
) -> Option<Credential> {
    let same = |stored: &Credential| hash.as_ref().is_none_or(|hash| *hash == stored.hash);
    match stored {
        Some(stored) if same(stored) => {
            let must_change = must_change.filter(|must| *must != stored.must_change)?;
            Some(Credential { must_change, ..stored.clone() })
        }
        _ => {
            let must_change = must_change.unwrap_or(true);
            hash.map(|hash| Credential { hash, must_change, set: supply.now })
        }
    }
}

fn new_user(
    row: &UserRow,
    said: Said,
    mode: Mode,
    supply: &mut Supply<'_>,
    wrong: &mut Problems,
) -> Option<Step> {
    if mode == Mode::Update {
        missing("user", ("email", &row.email), &row.id, wrong);
        return None;
    }
    let required = |field, what| Refusal::invalid(field, format!("{what}: it is required."));
    let name = wrong.take("name", said.name.ok_or_else(|| required(Field::Name, "Name")));
    let email = wrong.take("email", said.email.ok_or_else(|| required(Field::Email, "Email")));
    let role = wrong.take("role", said.role.ok_or_else(|| required(Field::Role, "Select Role")));
    let user = User {
        id: UserId((supply.id)()),
        name: name?,
        email: email?,
        phone: said.phone.flatten(),
        role: role?,
        status: said.status.unwrap_or_default(),
        created: supply.now,
        updated: supply.now,
        version: 1,
    };
    let user_id = user.id;
    let mut edits = vec![Edit::User { before: None, after: Some(Arc::new(user)) }];
    if let Some(after) = credential(None, said.hash, said.must_change, supply) {
        edits.push(Edit::Credential { user: user_id, before: None, after: Some(Arc::new(after)) });
    }
    Some(Step { row: Some(row.at), outcome: Outcome::Created, edits })
}
