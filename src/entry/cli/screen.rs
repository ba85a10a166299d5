//! The dashboard, as the command line starts it.

use std::io::IsTerminal as _;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use super::desk::Context;
use super::failure::Failure;
use super::shared::socket;
use crate::config::{Config, sockets};
use crate::entry::attach::{self, AttachError, RelayError, Started};
use crate::entry::dashboard::{self, DashboardError, Session, Taste};
use crate::entry::terminal::TermEnv;
use crate::entry::wire::{Ask, Hidden, ScreenAsk, TasteText, encode};
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

/// For a host to begin or to end, and for commands that have the store meanwhile.
const PATIENCE: Duration = Duration::from_secs(10);
const PAUSE: Duration = Duration::from_millis(10);

pub fn dashboard(context: &Context, solo: bool) -> Result<Ended, Failure> {
    let terminal = require_terminal(context)?;
    // What is wrong in a file of one's own is said before a store is made.
    taste(&context.config)?;
    if solo { alone(context, terminal) } else { attached(context, terminal) }
}

fn alone(context: &Context, terminal: TermEnv) -> Result<Ended, Failure> {
    let service = context.open_at(&context.config.store, true)?;
    let ended = start(context, service.clone(), terminal).and_then(open);
    context.close(&service);
    ended
}

/// In the host of the store, which is started where there is none.
fn attached(context: &Context, terminal: TermEnv) -> Result<Ended, Failure> {
    let store = &context.config.store;
    let ask = encode(&Ask::Screen(Box::new(ask(context, terminal)?)))
        .map_err(|error| Failure::from(AttachError::from(error)))?;
    let until = Instant::now() + PATIENCE;
    loop {
        if let Some(connection) = attach::reach(&socket(store), &ask)? {
            return attach::relay(connection, terminal).map_err(|error| match error {
                RelayError::Attach(error) => error.into(),
                RelayError::Tty(error) => DashboardError::from(error).into(),
            });
        }
        if sockets::names_socket(store) {
            return Err(AttachError::Nobody(store.clone()).into());
        }
        match attach::start(store, context.config.file.as_deref(), true) {
            Ok(Started::Ready) => {}
            Ok(Started::InUse(_)) if Instant::now() < until => thread::sleep(PAUSE),
            Ok(Started::InUse(why)) => return Err(AttachError::Refused { status: 8, why }.into()),
            // Where no process can be begun, this one does it all, or finds out why not.
            Err(AttachError::Start(_)) => return alone(context, terminal),
            Err(other) => return Err(other.into()),
        }
    }
}

fn ask(context: &Context, env: TermEnv) -> Result<ScreenAsk, Failure> {
    let config = &context.config;
    let stdout = std::io::stdout();
    let size = rustix::termios::tcgetwinsize(&stdout).ok();
    let size = size.filter(|size| size.ws_col > 0 && size.ws_row > 0);
    let (columns, rows) = size.map_or((80, 24), |size| (size.ws_col, size.ws_row));
    let own = |file: Option<(String, String)>| file.map(|(text, _)| text);
    Ok(ScreenAsk {
        env,
        columns,
        rows,
        taste: TasteText {
            theme_name: config.theme_name().to_owned(),
            theme: own(config.theme_file()?),
            keymap: own(config.keymap_file()?),
            mouse: config.mouse,
        },
        token: context.token()?.as_ref().map(Hidden::of),
        ssh: context.caller.origin(Way::Terminal).ssh,
    })
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

/// The one place where the command line hands over to a dashboard in this process.
pub fn open(start: Start) -> Result<Ended, Failure> {
    let Start { service, signed_in, config, terminal, origin } = start;
    let taste = taste(&config)?;
    Ok(dashboard::run(Session { service, signed_in, origin, taste }, terminal)?)
}

fn taste(config: &Config) -> Result<Taste, Failure> {
    Ok(Taste { keys: Arc::new(config.keymap()?), theme: config.theme()?, mouse: config.mouse })
}
