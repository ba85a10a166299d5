//! Who is told what, and when nobody listens any more.

use super::door::{Service, State};
use super::session::{News, SessionId, Sessions};
use crate::team::{Actor, UserId, Who};

impl Service {
    /// Tells `tell` what happens from now on, until it answers false; then the session is over.
    pub fn watch(&self, session: SessionId, tell: impl Fn(News) -> bool + Send + 'static) {
        self.lock().watchers.push((session, Box::new(tell)));
    }

    /// Tells `tell`, once, that nothing can be written any more, and why.
    pub fn on_failure(&self, tell: impl Fn(&str) + Send + 'static) {
        let mut state = self.lock();
        // It may have failed while it was opened.
        if let Some(why) = state.store.failure() {
            tell(why);
        }
        state.on_failure = Some(Box::new(tell));
    }
}

impl State {
    /// After a commit, whatever came of it: also what was saved may have been the last.
    pub fn tell_failure(&mut self) {
        let Some(why) = self.store.failure().filter(|_| !self.failure_told) else { return };
        let why = why.to_owned();
        self.failure_told = true;
        self.tell(&News::StoreFailed(why.clone()));
        if let Some(tell) = &self.on_failure {
            tell(&why);
        }
    }

    pub fn tell(&mut self, news: &News) {
        self.tell_those(|_, _| true, news);
    }

    /// Whoever may see the sessions of these users.
    pub fn tell_sessions(&mut self, of: &[UserId]) {
        if of.is_empty() {
            return;
        }
        let team = self.team.clone();
        let sees = |sessions: &Sessions, id| {
            sessions.user_of(id).is_some_and(|user| of.contains(&user) || team.is_owner(user))
        };
        self.tell_those(sees, &News::Sessions);
    }

    fn tell_those(&mut self, which: impl Fn(&Sessions, SessionId) -> bool, news: &News) {
        let sessions = &mut self.sessions;
        let mut gone = Vec::new();
        self.watchers.retain(|(id, tell)| {
            let stays = !which(sessions, *id) || tell(news.clone());
            if !stays {
                gone.extend(sessions.end(*id));
            }
            stays
        });
        let user = |(actor, _): &(Actor, bool)| match actor.who {
            Who::User(user) => Some(user),
            Who::Stranger(_) | Who::Operator => None,
        };
        let gone: Vec<_> = gone.iter().filter_map(user).collect();
        self.tell_sessions(&gone);
    }

    /// The last that a session hears.
    pub fn tell_ended(&mut self, session: SessionId, why: &str) {
        self.watchers.retain(|(id, tell)| {
            if *id == session {
                tell(News::SignedOut(why.to_owned()));
            }
            *id != session
        });
    }
}
