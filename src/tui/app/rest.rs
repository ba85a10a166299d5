//! What happens when nobody is at the keyboard: the session locks itself, and ends after its time.

use super::{App, Effect, Ticket};
use crate::team::Time;
use crate::tui::part::{Ask, Request, Toast};
use crate::tui::screens::Lock;

/// The service is told no more often than this that a session is in use.
const TOUCH: i64 = 60 * Time::SECOND;

impl App {
    /// Whoever has no password could never unlock it.
    fn may_lock(&self) -> bool {
        self.me.is_some_and(|me| self.team.credential(me).is_some())
    }

    pub(super) fn locks_at(&self) -> Option<Time> {
        let locks = self.rules.lock_after > 0 && self.rest.lock.is_none() && self.may_lock();
        locks.then(|| self.rest.active.plus(self.rules.lock_after))
    }

    pub(super) fn ends_at(&self) -> Option<Time> {
        self.rest.until.filter(|_| self.me.is_some())
    }

    /// Does what is due; true when the screen is another one by that.
    pub(super) fn keep_time(&mut self) -> bool {
        let due = |at: Option<Time>| at.is_some_and(|at| at <= self.now);
        if due(self.ends_at()) {
            self.sign_out(Some("Signed out after 12 hours.".to_owned()));
            return true;
        }
        if due(self.locks_at()) {
            self.lock();
            return true;
        }
        false
    }

    pub(super) fn sign_out(&mut self, why: Option<String>) {
        self.effects.push(Effect::SignOut);
        self.me = None;
        let asked = why.is_none();
        self.begin(why);
        if asked {
            self.say(Toast::info("Signed out."));
        }
    }

    pub(super) fn in_use(&mut self) {
        self.rest.active = self.now;
        let open = self.me.is_some() && self.rest.lock.is_none();
        if open && self.now.since(self.rest.touched) >= TOUCH {
            self.rest.touched = self.now;
            self.effects.push(Effect::Request { ticket: Ticket(0), request: Request::Touch });
        }
    }

    pub(super) fn lock(&mut self) {
        if !self.may_lock() {
            return self.say(Toast::info("You have no password to unlock it with: sign out."));
        }
        self.toast = None;
        self.interrupted = None;
        let ticket = self.push(Box::new(Lock::default()));
        self.rest.lock = Some(ticket);
        self.effects.push(Effect::Request { ticket, request: Request::Lock });
    }

    /// Everything is as it was left, at the team's newest revision.
    pub(super) fn unlock(&mut self) {
        let Some(lock) = self.rest.lock.take() else { return };
        self.close(lock);
        self.rest.active = self.now;
        let held = std::mem::take(&mut self.rest.held);
        let held = held.into_iter().map(|(ticket, request)| Effect::Request { ticket, request });
        self.effects.extend(held);
    }

    /// The place of the lock, when the part is beneath it.
    pub(super) fn covers(&self, ticket: Ticket) -> Option<usize> {
        let place = |ticket| self.stack.iter().position(|(t, _)| *t == ticket);
        let lock = self.rest.lock.and_then(place)?;
        place(ticket).filter(|place| *place < lock).map(|_| lock)
    }

    /// Nothing comes before the lock, and nothing is said or sent meanwhile.
    pub(super) fn carry_out_beneath(&mut self, lock: usize, from: Ticket, ask: Ask) {
        match ask {
            Ask::Open(part) => {
                self.insert(lock, part);
            }
            Ask::Close | Ask::CloseThen(_) => {
                if let Some(place) = self.stack.iter().position(|(t, _)| *t == from) {
                    self.stack.drain(place.max(1)..lock);
                }
            }
            Ask::Submit(request) => self.rest.held.push((from, request)),
            Ask::All(asks) => asks.into_iter().for_each(|ask| self.carry_out(from, ask)),
            Ask::Nothing | Ask::Ignored | Ask::Say(_) | Ask::Copy(_) | Ask::SignOut | Ask::Quit => {
            }
        }
    }
}
