//! Between a session's screen and the service: requests in, replies and news out.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::Sender;

use crate::service::{News, Service, SessionId, SignedIn};
use crate::team::{Origin, Record, Refusal, Revision, UserId, password};
use crate::tui::app::{Msg, Ticket};
use crate::tui::part::{Reply, Request};

pub struct Performer {
    service: Arc<Service>,
    origin: Origin,
    inbox: Sender<Msg>,
    session: Option<SessionId>,
    /// Counts sign-ins, so that news for an earlier one stop.
    turn: Arc<AtomicU64>,
}

impl Performer {
    pub fn new(service: Arc<Service>, origin: Origin, inbox: Sender<Msg>) -> Self {
        Performer { service, origin, inbox, session: None, turn: Arc::default() }
    }

    /// Takes over a session that has begun; gives whose it is.
    pub fn begin(&mut self, signed_in: SignedIn) -> UserId {
        self.session = Some(signed_in.session);
        // The receiver is this session's own loop.
        let _ = self.inbox.send(Msg::Until(signed_in.until));
        let mine = self.turn.fetch_add(1, Ordering::SeqCst) + 1;
        let (turn, inbox) = (self.turn.clone(), self.inbox.clone());
        self.service.watch(signed_in.session, move |news| {
            let msg = match news {
                News::Team(team) => Msg::Team(team),
                News::Sessions => Msg::Sessions,
                News::SignedOut(why) => Msg::SignedOut(why),
                News::StoreFailed(why) => Msg::StoreFailed(format!(
                    "Nothing can be saved any more: {why}. All that was reported saved is saved; \
                     copy what you have typed, and leave."
                )),
            };
            turn.load(Ordering::SeqCst) == mine && inbox.send(msg).is_ok()
        });
        signed_in.user
    }

    pub fn sign_out(&mut self) {
        self.turn.fetch_add(1, Ordering::SeqCst);
        if let Some(session) = self.session.take() {
            self.service.sign_out(session);
        }
    }

    /// Does what was asked; the reply comes as a message.
    pub fn request(&mut self, ticket: Ticket, request: Request) {
        match (request, self.session) {
            (Request::Touch, Some(session)) => self.service.touch(session),
            (Request::Lock, Some(session)) => self.service.lock_session(session),
            // The screen has been told that it is over.
            (Request::Touch | Request::Lock, None) => {}
            (request, _) => self.reply(ticket, request),
        }
    }

    fn reply(&mut self, ticket: Ticket, request: Request) {
        let reply = self.answer(request).unwrap_or_else(Reply::Refused);
        let _ = self.inbox.send(Msg::Reply { ticket, reply, team: self.service.team() });
    }

    fn answer(&mut self, request: Request) -> Result<Reply, Refusal> {
        match request {
            Request::SignIn { email, password } => {
                let signed_in = self.service.sign_in(&email, &password, self.origin.clone())?;
                Ok(Reply::SignedIn(self.begin(signed_in)))
            }
            Request::SetUp(set_up) => {
                let signed_in = self.service.set_up(set_up, self.origin.clone())?;
                Ok(Reply::SignedIn(self.begin(signed_in)))
            }
            Request::Generate => {
                let mut random = [0; 20];
                getrandom::fill(&mut random).map_err(|_| {
                    Refusal::new(crate::team::Kind::Store, "The system gives no random numbers.")
                })?;
                Ok(Reply::Generated(password::generated(random)))
            }
            Request::Command(command) => {
                Ok(Reply::Done(self.service.execute(self.signed_in()?, command)?.change))
            }
            Request::Undo => Ok(Reply::Done(self.service.undo(self.signed_in()?)?.change)),
            Request::ChangePassword { current, new } => {
                let done = self.service.change_password(self.signed_in()?, &current, new)?;
                Ok(Reply::Done(done.change))
            }
            Request::Sessions => Ok(Reply::Sessions(self.service.sessions(self.signed_in()?)?)),
            Request::EndSession(which) => {
                Ok(Reply::Done(self.service.end_session(self.signed_in()?, which)?.change))
            }
            Request::Unlock(password) => {
                self.service.unlock(self.signed_in()?, &password)?;
                Ok(Reply::Unlocked)
            }
            Request::Touch | Request::Lock => Err(signed_out()),
            Request::Records { before, limit } => {
                let from = Revision(before.0.saturating_sub(limit).max(1));
                let mut records: Vec<Record> =
                    self.service.records(self.signed_in()?, from..before)?;
                records.reverse();
                Ok(Reply::Records(records))
            }
        }
    }

    fn signed_in(&self) -> Result<SessionId, Refusal> {
        self.session.ok_or_else(signed_out)
    }
}

/// However its screen ends, a session ends with it.
impl Drop for Performer {
    fn drop(&mut self) {
        self.sign_out();
    }
}

fn signed_out() -> Refusal {
    Refusal::new(crate::team::Kind::SignIn, "You are signed out; sign in again.")
}
