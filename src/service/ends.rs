//! How a session ends or rests: signed out, ended by somebody, locked.

use std::sync::PoisonError;

use super::door::{Done, Service, State, store_refusal};
use super::session::{SessionId, ended_by, shown};
use crate::team::{Change, Edit, Kind, Refusal, Secret, SessionRef, UserId, What, Who};

impl Service {
    pub fn sign_out(&self, session: SessionId) {
        let mut state = self.lock();
        let Some((actor, listed)) = state.sessions.end(session) else { return };
        if let Err(error) =
            self.commit(&mut state, &actor, None, Change::new(What::SignOut, vec![]))
        {
            tracing::warn!(%error, "a sign-out was not written to the activity log");
        }
        if let (Who::User(user), true) = (&actor.who, listed) {
            state.tell_sessions(&[*user]);
        }
    }

    /// The end of a command's session: nobody has signed out, and nothing is written.
    pub fn leave(&self, session: SessionId) {
        let mut state = self.lock();
        if let Some((actor, true)) = state.sessions.end(session)
            && let Who::User(user) = actor.who
        {
            state.tell_sessions(&[user]);
        }
    }

    /// Ends a session of one's own, or as an owner anybody's: a screen is signed out at once, a
    /// login's token is worth nothing any more.
    pub fn end_session(&self, session: SessionId, which: SessionRef) -> Result<Done, Refusal> {
        let now = self.now();
        let mut state = self.lock();
        let actor = state.sessions.actor(session, now)?;
        let me = state.sessions.user(session, now)?;
        let screen = state.sessions.named(which);
        let login = state.team.tokens().find(|(id, _)| shown(id) == which);
        let login = login.map(|(id, token)| (*id, token.clone()));
        let screen_user = screen.and_then(|id| state.sessions.user_of(id));
        let user = screen_user.or(login.as_ref().map(|(_, token)| token.user));
        let user = user.filter(|user| *user == me || state.team.is_owner(me));
        let Some(user) = user.and_then(|user| state.team.user(user).cloned()) else {
            let why = "There is no such session of yours; it may have ended by itself.";
            return Err(Refusal::new(Kind::NotFound, why));
        };
        // Whose it was, for the activity log.
        let mut edits = vec![Edit::User { before: Some(user.clone()), after: Some(user.clone()) }];
        if let (None, Some((id, before))) = (screen, login) {
            edits.push(Edit::Token { id, before: Some(before), after: None });
        }
        let change = Change::new(What::EndSession, edits);
        let (done, _) =
            self.commit(&mut state, &actor, None, change).map_err(|e| store_refusal(&e))?;
        if let Some(screen) = screen {
            let by = done.team.user(me).map_or("", |me| me.name.as_str());
            state.sessions.end(screen);
            state.tell_ended(screen, &ended_by(by));
            state.tell_sessions(&[user.id]);
        }
        Ok(done)
    }

    /// Somebody is at the keyboard.
    pub fn touch(&self, session: SessionId) {
        // One that is over or locked is not in use, and learns that by its next command.
        let _ = self.lock().sessions.actor(session, self.now());
    }

    /// From now on the session is refused everything until its password is typed.
    pub fn lock_session(&self, session: SessionId) {
        // One that is over is refused everything already.
        let _ = self.set_locked(&mut self.lock(), session, true);
    }

    /// Goes on with a locked session. A wrong password counts, costs and says what it does at
    /// sign-in.
    pub fn unlock(&self, session: SessionId, password: &Secret) -> Result<(), Refusal> {
        let (user, account, credential, delayed) = {
            let mut state = self.lock();
            let (user, _) = state.sessions.holder(session, self.now())?;
            let account = state.account(user);
            let delayed = state.waits.remaining(&state.team, &account, self.now()).is_some();
            (user, account, state.team.credential(user).cloned(), delayed)
        };
        let matches = self.matches(password, credential.as_deref());
        let mut state = self.lock();
        let (_, origin) = state.sessions.holder(session, self.now())?;
        // It may have been changed meanwhile, which ends the session too.
        if !matches || delayed || state.team.credential(user) != credential.as_ref() {
            self.sign_in_failed(&mut state, &account, &account, delayed, origin);
            return Err(Refusal::new(
                Kind::SignIn,
                "The password is not right; after several tries, wait a little.",
            ));
        }
        let edits = {
            let State { waits, team, .. } = &mut *state;
            waits.succeeded(team, &account)
        };
        let actor = crate::team::Actor { who: Who::User(user), origin };
        self.commit(&mut state, &actor, None, Change::new(What::Unlock, edits))
            .map_err(|error| store_refusal(&error))?;
        self.set_locked(&mut state, session, false)
    }

    fn set_locked(
        &self,
        state: &mut State,
        session: SessionId,
        locked: bool,
    ) -> Result<(), Refusal> {
        if state.sessions.set_locked(session, locked, self.now())?
            && let Some(user) = state.sessions.user_of(session)
        {
            state.tell_sessions(&[user]);
        }
        Ok(())
    }

    pub(super) fn matches(
        &self,
        password: &Secret,
        credential: Option<&crate::team::Credential>,
    ) -> bool {
        let mut hasher = self.hasher.lock().unwrap_or_else(PoisonError::into_inner);
        hasher.verify(password, credential.map(|c| &c.hash))
    }
}

impl State {
    /// What the waits of a user are kept under.
    pub fn account(&self, user: UserId) -> String {
        self.team.user(user).map(|user| user.email.folded()).unwrap_or_default()
    }
}
