//! Who is signed in, from where, and when that ends.

use std::collections::HashMap;
use std::sync::Arc;

use uuid::Uuid;

use crate::team::{
    Actor, Change, Directory, Edit, Kind, Origin, Refusal, SessionInfo, SessionKind, SessionRef,
    Status, Time, Token, TokenId, UserId, Way, What, Who,
};

/// One person's signed-in connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SessionId(Uuid);

/// What an open session is told.
#[derive(Clone, Debug)]
pub enum News {
    /// The team at a new revision.
    Team(Arc<Directory>),
    /// One of the sessions that this one may see has begun, ended, or was locked or unlocked.
    Sessions,
    /// This session was ended, and why. Nothing follows.
    SignedOut(String),
    /// The store is read-only from now on, and why.
    StoreFailed(String),
}

#[derive(Clone, Debug)]
struct Session {
    /// Its name in lists; the id itself stays between the service and who holds the session.
    shown: SessionRef,
    user: UserId,
    origin: Origin,
    /// The login that it goes on with.
    token: Option<TokenId>,
    since: Time,
    active: Time,
    until: Time,
    locked: bool,
}

impl Session {
    /// One command goes on with a login, which is in the list itself.
    fn is_listed(&self) -> bool {
        self.token.is_none() || self.origin.way != Way::CommandLine
    }
}

/// The longest that a session lasts.
pub const LONGEST: i64 = 12 * 3600 * Time::SECOND;

#[derive(Default)]
pub(super) struct Sessions(HashMap<SessionId, Session>);

impl Sessions {
    pub fn begin(&mut self, user: UserId, origin: Origin, now: Time) -> (SessionId, Time) {
        self.insert(user, origin, None, now, now.plus(LONGEST))
    }

    /// A session that goes on with a login, and ends with it at the latest.
    pub fn resume(
        &mut self,
        id: TokenId,
        token: &Token,
        origin: Origin,
        now: Time,
    ) -> (SessionId, Time) {
        let until = token.expires.min(now.plus(LONGEST));
        self.insert(token.user, origin, Some(id), now, until)
    }

    fn insert(
        &mut self,
        user: UserId,
        origin: Origin,
        token: Option<TokenId>,
        now: Time,
        until: Time,
    ) -> (SessionId, Time) {
        // Whoever went away without a word.
        self.0.retain(|_, session| now < session.until);
        let id = SessionId(Uuid::new_v4());
        let [a, b, c, d, e, f, ..] = Uuid::new_v4().into_bytes();
        let shown = SessionRef::of([a, b, c, d, e, f]);
        let (since, active) = (now, now);
        let locked = false;
        self.0.insert(id, Session { shown, user, origin, token, since, active, until, locked });
        (id, until)
    }

    /// Whose it was, and whether others could see it.
    pub fn end(&mut self, id: SessionId) -> Option<(Actor, bool)> {
        self.0.remove(&id).map(|session| {
            let listed = session.is_listed();
            (Actor { who: Who::User(session.user), origin: session.origin }, listed)
        })
    }

    /// Who does something, if the session may do anything now.
    pub fn actor(&mut self, id: SessionId, now: Time) -> Result<Actor, Refusal> {
        let session = self.unlocked(id, now)?;
        session.active = now;
        Ok(Actor { who: Who::User(session.user), origin: session.origin.clone() })
    }

    /// Who looks at something: a screen does that by itself, so it is no sign of use.
    pub fn user(&mut self, id: SessionId, now: Time) -> Result<UserId, Refusal> {
        self.unlocked(id, now).map(|session| session.user)
    }

    fn unlocked(&mut self, id: SessionId, now: Time) -> Result<&mut Session, Refusal> {
        let session = self.open(id, now)?;
        if session.locked {
            return Err(Refusal::new(Kind::SignIn, "This session is locked: unlock it first."));
        }
        Ok(session)
    }

    /// Whose it is, and from where, locked or not.
    pub fn holder(&mut self, id: SessionId, now: Time) -> Result<(UserId, Origin), Refusal> {
        self.open(id, now).map(|session| (session.user, session.origin.clone()))
    }

    /// Whether it was another way before.
    pub fn set_locked(&mut self, id: SessionId, locked: bool, now: Time) -> Result<bool, Refusal> {
        let session = self.open(id, now)?;
        if !locked {
            session.active = now;
        }
        Ok(std::mem::replace(&mut session.locked, locked) != locked)
    }

    fn open(&mut self, id: SessionId, now: Time) -> Result<&mut Session, Refusal> {
        let session = self.0.get_mut(&id).filter(|session| now < session.until);
        session.ok_or_else(|| Refusal::new(Kind::SignIn, "You are signed out; sign in again."))
    }

    pub fn user_of(&self, id: SessionId) -> Option<UserId> {
        self.0.get(&id).map(|session| session.user)
    }

    /// Screens and logins of those that `seen` holds for, the newest last.
    pub fn list(
        &self,
        team: &Directory,
        asks: SessionId,
        now: Time,
        seen: impl Fn(UserId) -> bool,
    ) -> Vec<SessionInfo> {
        let by_token = self.0.get(&asks).and_then(|session| session.token);
        let open = |session: &Session| now < session.until && session.is_listed();
        let screens = self.0.iter().filter(|(_, s)| open(s)).map(|(id, s)| SessionInfo {
            id: s.shown,
            user: s.user,
            kind: SessionKind::Screen,
            origin: s.origin.clone(),
            since: s.since,
            active: Some(s.active),
            until: s.until,
            locked: s.locked,
            this: *id == asks,
        });
        let asks_itself = self.0.get(&asks).is_some_and(Session::is_listed);
        let valid = team.tokens().filter(|(_, token)| now < token.expires);
        let logins = valid.map(|(id, token)| SessionInfo {
            id: shown(id),
            user: token.user,
            kind: SessionKind::Login,
            origin: Origin { way: Way::CommandLine, ssh: None, os_user: None },
            since: token.issued,
            active: None,
            until: token.expires,
            locked: false,
            this: !asks_itself && by_token == Some(*id),
        });
        let mut all: Vec<_> = screens.chain(logins).filter(|info| seen(info.user)).collect();
        all.sort_by_key(|info| (info.since, info.id));
        all
    }

    pub fn named(&self, shown: SessionRef) -> Option<SessionId> {
        self.0.iter().find(|(_, session)| session.shown == shown).map(|(id, _)| *id)
    }

    /// Ends the sessions that a change leaves without a right to be: users who are gone, inactive,
    /// or whose password is another one, and logins that were ended. `keep` is where the password
    /// was changed by its owner.
    pub fn revoke(
        &mut self,
        team: &Directory,
        change: &Change,
        keep: Option<SessionId>,
        by: &str,
    ) -> Vec<Ended> {
        let mut ended: Vec<Ended> = Vec::new();
        let mut end = |which: &dyn Fn(&Session) -> bool, there: bool, why: &str| {
            let gone =
                |(id, s): &(&SessionId, &Session)| which(s) && !(there && keep == Some(**id));
            let gone: Vec<_> = self.0.iter().filter(gone).map(|(id, s)| (*id, s.user)).collect();
            for (session, user) in gone {
                self.0.remove(&session);
                ended.push(Ended { session, user, why: why.to_owned() });
            }
        };
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
            end(&|session| session.user == user, team.user(user).is_some(), why);
        }
        for edit in &change.edits {
            if let Edit::Token { id, before: Some(_), after: None } = edit {
                let why = match change.what {
                    What::EndSession => &ended_by(by),
                    _ => "The login that this session came from has ended.",
                };
                end(&|session| session.token == Some(*id), true, why);
            }
        }
        ended
    }
}

/// A session that is no more, and the reason that its screen is told.
pub(super) struct Ended {
    pub session: SessionId,
    pub user: UserId,
    pub why: String,
}

pub(super) fn ended_by(name: &str) -> String {
    format!("Your session was ended by {name}.")
}

/// What a login is called in lists.
pub(super) fn shown(id: &TokenId) -> SessionRef {
    let [a, b, c, d, e, f, ..] = id.0;
    SessionRef::of([a, b, c, d, e, f])
}
