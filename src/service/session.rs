//! Who is signed in, from where, and when that ends.

use std::collections::HashMap;
use std::sync::Arc;

use uuid::Uuid;

use crate::team::{
    Actor, Change, Directory, Edit, Kind, Origin, Refusal, Status, Time, UserId, What, Who,
};

/// One person's signed-in connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SessionId(Uuid);

/// What an open session is told.
#[derive(Clone, Debug)]
pub enum News {
    /// The team at a new revision.
    Team(Arc<Directory>),
    /// This session was ended, and why.
    SignedOut(String),
    /// The store is read-only from now on, and why.
    StoreFailed(String),
}

#[derive(Clone, Debug)]
struct Session {
    user: UserId,
    origin: Origin,
    since: Time,
}

/// The longest that a session lasts.
pub const LONGEST: i64 = 12 * 3600 * Time::SECOND;

#[derive(Default)]
pub(super) struct Sessions(HashMap<SessionId, Session>);

impl Sessions {
    pub fn begin(&mut self, user: UserId, origin: Origin, now: Time) -> SessionId {
        let id = SessionId(Uuid::new_v4());
        self.0.insert(id, Session { user, origin, since: now });
        id
    }

    pub fn end(&mut self, id: SessionId) -> Option<UserId> {
        self.0.remove(&id).map(|session| session.user)
    }

    pub fn actor(&self, id: SessionId, now: Time) -> Result<Actor, Refusal> {
        match self.0.get(&id).filter(|session| now.since(session.since) < LONGEST) {
            Some(session) => {
                Ok(Actor { who: Who::User(session.user), origin: session.origin.clone() })
            }
            None => Err(Refusal::new(Kind::SignIn, "You are signed out; sign in again.")),
        }
    }

    pub fn user(&self, id: SessionId, now: Time) -> Result<UserId, Refusal> {
        match self.actor(id, now)?.who {
            Who::User(user) => Ok(user),
            Who::Stranger(_) | Who::Operator => Err(Refusal::new(Kind::SignIn, "Sign in first.")),
        }
    }

    /// Ends the sessions that a change leaves without a right to be: users who are gone, inactive,
    /// or whose password is another one. `keep` is where the password was changed by its owner.
    pub fn revoke(
        &mut self,
        team: &Directory,
        change: &Change,
        keep: Option<SessionId>,
    ) -> Vec<(SessionId, String)> {
        let mut ended = Vec::new();
        for edit in &change.edits {
            let (user, why) = match edit {
                Edit::User { before: Some(user), after } => match after {
                    None => (user.id, "Your account was deleted."),
                    Some(after) if after.status == Status::Inactive => {
                        (user.id, "Your account was deactivated.")
                    }
                    Some(_) => continue,
                },
                // At sign-in, the same password only gets a better hash.
                Edit::Credential { user, before: Some(_), .. } if change.what != What::SignIn => {
                    (*user, "Your password was changed.")
                }
                _ => continue,
            };
            let there = team.user(user).is_some();
            let stays = |id: SessionId| there && keep == Some(id);
            for (id, _) in self.0.iter().filter(|(id, s)| s.user == user && !stays(**id)) {
                ended.push((*id, why.to_owned()));
            }
        }
        for (id, _) in &ended {
            self.0.remove(id);
        }
        ended
    }
}
