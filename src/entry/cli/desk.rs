//! An open store and somebody who is signed in to it: where most commands begin.

use std::path::Path;
use std::sync::Arc;

use super::failure::{Failure, note};
use crate::config::{Config, Environment, Login, os_user};
use crate::service::{Options, Service, SessionId};
use crate::stores;
use crate::team::{
    Directory, Kind, Level, Origin, Refusal, Role, RoleId, Secret, Time, User, UserId, Way,
};

/// What every command is given.
pub struct Context {
    pub environment: Environment,
    pub config: Config,
    pub json: bool,
}

impl Context {
    pub fn origin(&self, way: Way) -> Origin {
        Origin { way, ssh: self.environment.ssh(), os_user: Some(os_user()) }
    }

    pub fn login(&self) -> Result<Login, Failure> {
        Ok(Login::of(&self.environment, &self.config.store)?)
    }

    /// `ROLODECK_TOKEN`, else what `login` has kept.
    pub fn token(&self) -> Result<Option<Secret>, Failure> {
        match self.environment.token() {
            Some(token) => Ok(Some(token)),
            None => Ok(self.login()?.read()?),
        }
    }

    /// The store, which must be there and set up.
    pub fn open(&self) -> Result<Service, Failure> {
        self.open_at(&self.config.store, false)
    }

    /// Made where nothing is, if `create` says so.
    pub fn open_at(&self, path: &Path, create: bool) -> Result<Service, Failure> {
        let opened = stores::open(path, &stores::Options { create, by: os_user() })?;
        for notice in &opened.notices {
            note(notice, self.json);
        }
        let options = Options {
            policy: self.config.policy(),
            country: self.config.country.clone(),
            lock_after: self.config.lock_after,
            clock: Arc::new(now),
        };
        Ok(Service::open(Box::new(opened.store), options)?)
    }

    /// Everything is saved already: what fails now is worth knowing, but undoes nothing.
    pub fn close(&self, service: &Service) {
        if let Err(error) = service.close() {
            note(&error.to_string(), self.json);
        }
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
    context: &'a Context,
    pub service: Service,
    pub session: SessionId,
    pub me: UserId,
}

impl Drop for Desk<'_> {
    fn drop(&mut self) {
        self.context.close(&self.service);
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
