//! The dashboard, as the command line starts it.

use std::io::IsTerminal as _;
use std::sync::Arc;

use super::desk::Context;
use super::failure::Failure;
use crate::config::Config;
use crate::entry::dashboard::{self, DashboardError, Taste};
use crate::entry::terminal::TermEnv;
use crate::service::{Service, SignedIn};
use crate::team::{Origin, Way};

/// What the dashboard begins with.
pub struct Start {
    /// Its team may not be set up yet.
    pub service: Arc<Service>,
    /// By a token; without one it begins with set-up or sign-in.
    pub signed_in: Option<SignedIn>,
    pub config: Config,
    pub terminal: TermEnv,
    pub origin: Origin,
}

/// How the dashboard ended: by its user, or by a signal that the process is to end by.
pub type Ended = Option<i32>;

pub fn dashboard(context: &Context) -> Result<Ended, Failure> {
    let terminal = require_terminal(context)?;
    // What is wrong in a file of one's own is said before a store is made.
    taste(&context.config)?;
    let service = Arc::new(context.open_at(&context.config.store, true)?);
    let ended = start(context, service.clone(), terminal).and_then(open);
    context.close(&service);
    ended
}

fn start(context: &Context, service: Arc<Service>, terminal: TermEnv) -> Result<Start, Failure> {
    let origin = context.origin(Way::Terminal);
    let token = if service.team().settings().is_some() { context.token()? } else { None };
    Ok(Start {
        // A token that is not valid any more leads to the sign-in screen.
        signed_in: token.and_then(|token| service.resume(&token, origin.clone()).ok()),
        service,
        config: context.config.clone(),
        terminal,
        origin,
    })
}

/// Before anything is made: a script that runs `rolodeck` alone should not find a new store.
pub fn require_terminal(context: &Context) -> Result<TermEnv, Failure> {
    if !(std::io::stdin().is_terminal() && std::io::stdout().is_terminal()) {
        let why = "the dashboard needs a terminal; see rolodeck --help for commands";
        return Err(Failure::usage(why));
    }
    let variable = |name: &str| Some(context.environment.text(name));
    Ok(TermEnv::read(variable).map_err(DashboardError::from)?)
}

/// The one place where the command line hands over to the dashboard.
pub fn open(start: Start) -> Result<Ended, Failure> {
    let Start { service, signed_in, config, terminal, origin } = start;
    let taste = taste(&config)?;
    Ok(dashboard::run(&service, signed_in, origin, taste, terminal)?)
}

fn taste(config: &Config) -> Result<Taste, Failure> {
    Ok(Taste { keys: config.keymap()?, theme: config.theme()?, mouse: config.mouse })
}
