//! What keeps a team from being lost: backups, a look at the log, the way back for an owner.

use super::door::{Done, Service, State, store_refusal};
use super::session::SessionId;
use crate::team::{
    Archive, Backup, Command, Digest, Kind, Level, NewPassword, Origin, Refusal, TEAM_ACTIVITY,
    UserId, Verified,
};

impl Service {
    /// Everything in one checked archive. `None` asks as the host's operator, who has the store's
    /// files in hand anyway. Nobody names a path here: whoever receives it knows where to.
    pub fn backup(&self, session: Option<SessionId>) -> Result<Archive, Refusal> {
        let mut state = self.lock();
        self.require_owner(&mut state, session)?;
        state.store.backup().map_err(|error| store_refusal(&error))
    }

    /// The backups that the store made by itself, newest first.
    pub fn backups(&self, session: Option<SessionId>) -> Result<Vec<Backup>, Refusal> {
        let mut state = self.lock();
        self.require_owner(&mut state, session)?;
        state.store.backups().map_err(|error| store_refusal(&error))
    }

    /// Whether the activity log and what keeps it are whole, and have an entry with the digest that
    /// somebody `noted`.
    pub fn verify(
        &self,
        session: Option<SessionId>,
        noted: Option<Digest>,
    ) -> Result<Verified, Refusal> {
        let mut state = self.lock();
        if let Some(session) = session {
            let user = self.free_user(&mut state, session)?;
            if !state.team.can(user, TEAM_ACTIVITY, Level::View) {
                return Err(Refusal::not_permitted(
                    "Your role does not see the activity log (team.activity).",
                ));
            }
        }
        state.store.verify(state.team.revision(), noted).map_err(|error| store_refusal(&error))
    }

    /// A new password for an owner who is locked out. For the host's operator alone: the caller makes
    /// sure that the store was opened for this.
    pub fn recover_owner(
        &self,
        id: UserId,
        password: NewPassword,
        origin: Origin,
    ) -> Result<Done, Refusal> {
        let done = self.run_as_operator(Command::RecoverOwner { id, password }, origin)?;
        let account = done.team.user(id).map(|user| user.email.folded()).unwrap_or_default();
        let mut state = self.lock();
        let State { waits, team, .. } = &mut *state;
        // The stored wait is gone; this is the one that runs in this process.
        waits.succeeded(team, &account);
        Ok(done)
    }

    fn require_owner(&self, state: &mut State, session: Option<SessionId>) -> Result<(), Refusal> {
        let Some(session) = session else { return Ok(()) };
        let user = self.free_user(state, session)?;
        if state.team.is_owner(user) {
            return Ok(());
        }
        Err(Refusal::not_permitted("Only an owner can do this."))
    }

    /// Somebody who has nothing to do first.
    fn free_user(&self, state: &mut State, session: SessionId) -> Result<UserId, Refusal> {
        let user = state.sessions.user(session, self.now())?;
        if state.team.must_change_password(user) {
            return Err(Refusal::new(Kind::NotPermitted, "Change your password first."));
        }
        Ok(user)
    }
}
