//! An open store and somebody who is signed in to it: where most commands begin.

use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use super::failure::{Failure, note};
use crate::config::{Config, Environment, os_user};
use crate::entry::caller::{Caller, Stdin};
use crate::service::{Options, Service, SessionId};
use crate::stores;
use crate::team::{
    Directory, Kind, Level, Origin, Refusal, Role, RoleId, Secret, Store, Time, User, UserId, Way,
};

/// What every command is given.
pub struct Context {
    pub caller: Arc<dyn Caller>,
    /// Of this process. Nothing that may run for somebody else asks it.
    pub environment: Environment,
    pub config: Config,
    pub json: bool,
    pub door: Door,
}

/// How a command comes to a service.
pub enum Door {
    /// By the store's files: opened when it needs them, closed after it.
    Files,
    /// The same, only to look at the team.
    Look,
    /// One that stays open for others.
    Open(Arc<Service>),
}

impl Context {
    pub fn origin(&self, way: Way) -> Origin {
        self.caller.origin(way)
    }

    /// `ROLODECK_TOKEN`, else what `login` has kept.
    pub fn token(&self) -> Result<Option<Secret>, Failure> {
        match self.caller.token_of_environment() {
            Some(token) => Ok(Some(token)),
            None => Ok(self.caller.kept_token()?),
        }
    }

    /// The file that the command line names, or standard input.
    pub fn input(&self, path: &Path) -> std::io::Result<Box<dyn Read + Send>> {
        if path.as_os_str() == "-" {
            return Ok(Box::new(Stdin(self.caller.clone())));
        }
        self.caller.open(path)
    }

    /// Something to know that did not stop the command.
    pub fn note(&self, message: &str) {
        note(message, self.json, &*self.caller);
    }

    /// The store, which must be there and set up.
    pub fn open(&self) -> Result<Arc<Service>, Failure> {
        match &self.door {
            Door::Files => self.open_at(&self.config.store, false),
            Door::Look => {
                let (store, notices) = stores::look(&self.config.store, &os_user())?;
                self.serve(store, &notices)
            }
            Door::Open(service) => Ok(service.clone()),
        }
    }

    /// Made where nothing is, if `create` says so.
    pub fn open_at(&self, path: &Path, create: bool) -> Result<Arc<Service>, Failure> {
        let opened = stores::open(path, &stores::Options { create, by: os_user() })?;
        self.serve(Box::new(opened.store), &opened.notices)
    }

    fn serve(&self, store: Box<dyn Store>, notices: &[String]) -> Result<Arc<Service>, Failure> {
        for notice in notices {
            self.note(notice);
        }
        let options = Options {
            policy: self.config.policy(),
            country: self.config.country.clone(),
            lock_after: self.config.lock_after,
            clock: Arc::new(now),
        };
        Ok(Arc::new(Service::open(store, options)?))
    }

    /// Everything is saved already: what fails now is worth knowing, but undoes nothing.
    pub fn close(&self, service: &Service) {
        if let Door::Files | Door::Look = self.door
            && let Err(error) = service.close()
        {
            self.note(&error.to_string());
        }
    }

    /// What whoever has the store's files in hand does without a sign-in; others must be signed in.
    pub fn as_operator<T>(
        &self,
        service: &Service,
        run: impl FnOnce(Option<SessionId>) -> Result<T, Refusal>,
    ) -> Result<T, Failure> {
        if self.caller.is_operator() {
            return Ok(run(None)?);
        }
        let token = self.token()?.ok_or_else(not_signed_in)?;
        let session = service.resume(&token, self.origin(Way::CommandLine))?.session;
        let done = run(Some(session));
        service.leave(session);
        Ok(done?)
    }

    /// Signed in, and free to do what the role allows.
    pub fn desk(&self) -> Result<Desk<'_>, Failure> {
        let desk = self.reception()?;
        if desk.team().must_change_password(desk.me) {
            return Err(Refusal::not_permitted(
                "Your password must be changed first: run rolodeck and sign in.",
            )
            .into());
        }
        Ok(desk)
    }

    /// Signed in, maybe with a password that must be changed before anything else.
    pub fn reception(&self) -> Result<Desk<'_>, Failure> {
        let service = self.open()?;
        let token = self.token()?.ok_or_else(not_signed_in)?;
        let signed_in = service.resume(&token, self.origin(Way::CommandLine))?;
        Ok(Desk { context: self, service, session: signed_in.session, me: signed_in.user })
    }
}

pub fn not_signed_in() -> Failure {
    Refusal::new(Kind::SignIn, "You are not signed in; use rolodeck login EMAIL.").into()
}

pub fn now() -> Time {
    Time(jiff::Timestamp::now().as_millisecond())
}

pub struct Desk<'a> {
    pub context: &'a Context,
    pub service: Arc<Service>,
    pub session: SessionId,
    pub me: UserId,
}

impl Drop for Desk<'_> {
    fn drop(&mut self) {
        // The login stays; what this command was of it ends.
        self.service.leave(self.session);
        self.context.close(&self.service);
        if let Door::Look = self.context.door {
            // The process ends: taking the team apart row by row would only keep it.
            std::mem::forget(self.service.clone());
        }
    }
}

impl Desk<'_> {
    pub fn team(&self) -> Arc<Directory> {
        self.service.team()
    }

    pub fn may(&self, module: &str, level: Level) -> bool {
        self.team().can(self.me, module, level)
    }

    /// To look at something needs a right too.
    pub fn require_view(&self, module: &str) -> Result<(), Failure> {
        if self.may(module, Level::View) {
            return Ok(());
        }
        let message = format!("Your role has no View on {module}.");
        Err(Refusal::not_permitted(message).into())
    }
}

/// By e-mail or id.
pub fn find_user<'a>(team: &'a Directory, named: &str) -> Result<&'a Arc<User>, Refusal> {
    let by_id = || named.trim().parse().ok().and_then(|id| team.user(id));
    team.user_by_email(named)
        .or_else(by_id)
        .ok_or_else(|| Refusal::new(Kind::NotFound, format!("There is no user {named}.")))
}

/// By name or id.
pub fn find_role<'a>(team: &'a Directory, named: &str) -> Result<&'a Arc<Role>, Refusal> {
    let by_id = || named.trim().parse::<RoleId>().ok().and_then(|id| team.role(id));
    team.role_by_name(named)
        .or_else(by_id)
        .ok_or_else(|| Refusal::new(Kind::NotFound, format!("There is no role {named}.")))
}
