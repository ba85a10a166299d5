//! Set-up, sign-in, tokens. Every failure costs the same work and says the same words.

use std::sync::Arc;

use sha2::{Digest as _, Sha256};

use super::door::{Done, Service, State, fill_random, store_refusal};
use super::session::{LONGEST, SessionId};
use crate::team::{
    Actor, Change, Command, Credential, Directory, Edit, Email, Kind, NewPassword, Origin, Refusal,
    Secret, SetUp, Status, Time, Token, TokenId, UserId, Way, What, Who, text,
};

const FAILED: &str =
    "Sign-in failed. Check the e-mail and the password; after several tries, wait a little.";

/// A session that has begun.
#[derive(Clone, Debug)]
pub struct SignedIn {
    pub session: SessionId,
    pub user: UserId,
    /// When it ends at the latest.
    pub until: Time,
    pub team: Arc<Directory>,
}

fn failed() -> Refusal {
    Refusal::new(Kind::SignIn, FAILED)
}

impl Service {
    /// Creates the team and signs its owner in.
    pub fn set_up(&self, set_up: SetUp, origin: Origin) -> Result<SignedIn, Refusal> {
        let email = set_up.email.clone();
        let done = self.run_as_operator(Command::SetUp(set_up), origin.clone())?;
        let owner = done.team.user_by_email(&email).map(|u| u.id).ok_or_else(failed)?;
        let (session, until) = self.lock().sessions.begin(owner, origin, self.now());
        Ok(SignedIn { session, user: owner, until, team: done.team })
    }

    pub fn sign_in(
        &self,
        email: &str,
        password: &Secret,
        origin: Origin,
    ) -> Result<SignedIn, Refusal> {
        let account = account_of(email);
        let (user, credential, delayed) = {
            let state = self.lock();
            let user = state.team.user_by_email(email).cloned();
            let credential = user.as_ref().and_then(|u| state.team.credential(u.id).cloned());
            let delayed = state.waits.remaining(&state.team, &account, self.now()).is_some();
            (user, credential, delayed)
        };
        let matches = self.matches(password, credential.as_deref());
        let accepted = user
            .filter(|user| matches && !delayed && user.status == Status::Active)
            .map(|user| user.id);
        let rehash = match (&credential, accepted) {
            (Some(old), Some(_)) if old.hash.is_outdated() => Some(self.hash(password)?),
            _ => None,
        };
        let mut state = self.lock();
        let Some(user) = accepted else {
            self.sign_in_failed(&mut state, email, &account, delayed, origin);
            return Err(failed());
        };
        // Somebody may have taken the account or its password away meanwhile.
        if state.team.user(user).is_none_or(|u| u.status != Status::Active)
            || state.team.credential(user) != credential.as_ref()
        {
            return Err(failed());
        }
        let before = state.team.last_sign_in(user);
        let now = self.now();
        let mut edits = vec![Edit::LastSignIn { user, before, after: Some(now) }];
        let cleared = {
            let State { waits, team, .. } = &mut *state;
            waits.succeeded(team, &account)
        };
        edits.extend(cleared);
        if let (Some(hash), Some(old)) = (rehash, credential) {
            let after = Some(Arc::new(Credential { hash, ..(*old).clone() }));
            edits.push(Edit::Credential { user, before: Some(old), after });
        }
        let actor = Actor { who: Who::User(user), origin: origin.clone() };
        let team = match self.commit(&mut state, &actor, None, Change::new(What::SignIn, edits)) {
            Ok((done, _)) => done.team,
            Err(error) => return Err(store_refusal(&error)),
        };
        let (session, until) = state.sessions.begin(user, origin, now);
        state.tell_sessions(&[user]);
        Ok(SignedIn { session, user, until, team })
    }

    pub(super) fn sign_in_failed(
        &self,
        state: &mut State,
        email: &str,
        account: &str,
        delayed: bool,
        origin: Origin,
    ) {
        if state.team.settings().is_none() {
            return;
        }
        let now = self.now();
        let State { waits, team, .. } = state;
        // A try during a wait does not prolong it: nobody can lock somebody else out for good.
        let edits = if delayed {
            waits.anchored(team, account, now)
        } else {
            waits.failed(team, account, now)
        };
        // People type passwords into the wrong field; what is no address is not kept.
        let typed = Email::parse(email)
            .map_or_else(|_| "(no e-mail address)".to_owned(), |e| e.as_str().to_owned());
        let actor = Actor { who: Who::Stranger(typed), origin };
        if let Err(error) = self.commit(state, &actor, None, Change::new(What::SignInFailed, edits))
        {
            tracing::warn!(%error, "a failed sign-in was not written to the activity log");
        }
    }

    /// One's own password, with proof that one knows the current one.
    pub fn change_password(
        &self,
        session: SessionId,
        current: &Secret,
        new: Secret,
    ) -> Result<Done, Refusal> {
        let wrong = || {
            Refusal::new(
                Kind::SignIn,
                "The current password is not right; after several tries, wait a little.",
            )
        };
        let (credential, account, delayed) = {
            let mut state = self.lock();
            let user = state.sessions.user(session, self.now())?;
            let email = state.account(user);
            let delayed = state.waits.remaining(&state.team, &email, self.now()).is_some();
            (state.team.credential(user).cloned(), email, delayed)
        };
        if !self.matches(current, credential.as_deref()) || delayed {
            let mut state = self.lock();
            let origin = state.sessions.actor(session, self.now())?.origin;
            self.sign_in_failed(&mut state, &account, &account, delayed, origin);
            return Err(wrong());
        }
        if current.expose() == new.expose() {
            return Err(Refusal::invalid(
                crate::team::Field::Password,
                "Password: choose another one than the current.",
            ));
        }
        self.execute(session, Command::ChangeMyPassword { password: NewPassword::Plain(new) })
    }

    /// A token for the command line, as long-lived as a session at most.
    pub fn issue_token(&self, session: SessionId) -> Result<Secret, Refusal> {
        let mut bytes = [0; 32];
        fill_random(&mut bytes)?;
        let token = encode(&bytes);
        let mut state = self.lock();
        let actor = state.sessions.actor(session, self.now())?;
        let user = state.sessions.user(session, self.now())?;
        let now = self.now();
        let mut edits: Vec<_> = state
            .team
            .tokens()
            .filter(|(_, token)| token.expires <= now)
            .map(|(id, old)| Edit::Token { id: *id, before: Some(old.clone()), after: None })
            .collect();
        let after = Some(Arc::new(Token { user, issued: now, expires: now.plus(LONGEST) }));
        edits.push(Edit::Token { id: id_of(token.expose()), before: None, after });
        match self.commit(&mut state, &actor, None, Change::new(What::IssueToken, edits)) {
            Ok(_) => Ok(token),
            Err(error) => Err(store_refusal(&error)),
        }
    }

    /// A session by a token.
    pub fn resume(&self, token: &Secret, origin: Origin) -> Result<SignedIn, Refusal> {
        let mut state = self.lock();
        let now = self.now();
        let id = id_of(token.expose());
        let active = |user| state.team.user(user).is_some_and(|u| u.status == Status::Active);
        let token = state
            .team
            .token(&id)
            .filter(|token| now < token.expires && token.issued <= now.plus(LONGEST))
            .filter(|token| active(token.user))
            .cloned()
            .ok_or_else(|| {
                Refusal::new(Kind::SignIn, "You are not signed in; use rolodeck login EMAIL.")
            })?;
        // A command of its own is not worth telling anybody.
        let told = origin.way != Way::CommandLine;
        let (session, until) = state.sessions.resume(id, &token, origin, now);
        let user = token.user;
        if told {
            state.tell_sessions(&[user]);
        }
        Ok(SignedIn { session, user, until, team: state.team.clone() })
    }

    /// Makes a token worthless. Unknown ones are worthless already.
    pub fn revoke_token(&self, token: &Secret, origin: Origin) -> Result<(), Refusal> {
        let id = id_of(token.expose());
        let mut state = self.lock();
        let Some(before) = state.team.token(&id).cloned() else { return Ok(()) };
        let actor = Actor { who: Who::User(before.user), origin };
        let edits = vec![Edit::Token { id, before: Some(before), after: None }];
        match self.commit(&mut state, &actor, None, Change::new(What::SignOut, edits)) {
            Ok(_) => Ok(()),
            Err(error) => Err(store_refusal(&error)),
        }
    }
}

fn account_of(email: &str) -> String {
    let folded = text::fold(email.trim());
    if folded.len() <= 254 { folded } else { String::new() }
}

fn encode(bytes: &[u8]) -> Secret {
    use base64::Engine as _;
    Secret::new(base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes))
}

fn id_of(token: &str) -> TokenId {
    TokenId(Sha256::digest(token.as_bytes()).into())
}
