//! What may be read, by whom.

use std::ops::Range;

use super::door::{Service, store_refusal};
use super::session::SessionId;
use crate::team::{Kind, Level, Record, Refusal, Revision, SessionInfo, TEAM_ACTIVITY, UserId};

impl Service {
    pub fn user_of(&self, session: SessionId) -> Result<UserId, Refusal> {
        self.lock().sessions.user(session, self.now())
    }

    /// Activity records in the order of their numbers, for those who may see them.
    pub fn records(
        &self,
        session: SessionId,
        range: Range<Revision>,
    ) -> Result<Vec<Record>, Refusal> {
        let mut state = self.lock();
        let user = state.sessions.user(session, self.now())?;
        if !state.team.can(user, TEAM_ACTIVITY, Level::View) {
            return Err(Refusal::new(
                Kind::NotPermitted,
                "Your role does not see the activity log (team.activity).",
            ));
        }
        state.store.records(range).map_err(|error| store_refusal(&error))
    }

    /// One's own sessions, an owner's view of all: screens and logins, the newest last.
    pub fn sessions(&self, session: SessionId) -> Result<Vec<SessionInfo>, Refusal> {
        let now = self.now();
        let mut state = self.lock();
        let me = state.sessions.user(session, now)?;
        let team = &state.team;
        let owner = team.is_owner(me);
        Ok(state.sessions.list(team, session, now, |user| owner || user == me))
    }
}
