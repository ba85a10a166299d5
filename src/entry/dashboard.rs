//! The dashboard: one session on somebody's terminal, here or at the other end of a connection.

use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::{SystemTime, UNIX_EPOCH};

use ratatui::Terminal;
use ratatui::layout::Size;

use super::display;
use super::encoder::ColorDepth;
use super::perform::Performer;
use super::terminal::{NotATerminal, TermEnv, Tty, TtyError, TtyEvent};
use crate::service::{Service, SignedIn};
use crate::team::{Origin, Time};
use crate::tui::app::{App, Effect, Msg, Start};
use crate::tui::keymap::Keymap;
use crate::tui::part::Rules;
use crate::tui::session::{Screen, run as run_session};
use crate::tui::theme::{Depth, Look, Theme};

/// What the configuration says about screens.
pub struct Taste {
    pub keys: Arc<Keymap>,
    pub theme: Theme,
    pub mouse: bool,
}

#[derive(Debug, thiserror::Error)]
pub enum DashboardError {
    #[error(transparent)]
    NotATerminal(#[from] NotATerminal),
    #[error(transparent)]
    Tty(#[from] TtyError),
    #[error("the terminal cannot be drawn on: {0}")]
    Draw(String),
}

/// Somebody's terminal, as a session sees it.
pub trait Window: Screen {
    fn env(&self) -> TermEnv;
    fn set_mouse(&mut self, on: bool);
    fn copy(&mut self, text: &str);
    fn suspend(&mut self);
    /// Gives the terminal back. Nothing is drawn after that.
    fn close(&mut self);
}

/// Whose session it is, and how it is to look.
pub struct Session {
    pub service: Arc<Service>,
    /// Without, it begins with sign-in or set-up.
    pub signed_in: Option<SignedIn>,
    pub origin: Origin,
    pub taste: Taste,
}

impl Session {
    /// What stands in a terminal's title.
    pub fn title(&self) -> String {
        format!("rolodeck {}", self.service.team().workspace()).trim_end().to_owned()
    }

    /// Runs until the person leaves, or `messages` says so.
    pub fn run<W: Window>(
        self,
        window: &mut W,
        inbox: Sender<Msg>,
        messages: &Receiver<Msg>,
    ) -> Result<(), DashboardError> {
        let Session { service, signed_in, origin, taste } = self;
        let mut performer = Performer::new(service.clone(), origin, inbox);
        let me = signed_in.map(|signed_in| performer.begin(signed_in));
        let size = window.terminal().size().unwrap_or(Size::new(80, 24));
        let (options, env) = (service.options(), window.env());
        let mut app = App::new(Start {
            team: service.team(),
            me,
            keys: taste.keys,
            look: Look::new(&taste.theme, depth(env.depth), env.unicode),
            size,
            rules: Rules {
                policy: options.policy,
                country: options.country.clone(),
                lock_after: options.lock_after,
            },
            mouse: taste.mouse,
            now: now(),
            notice: service.notices().into_iter().next(),
        });
        window.set_mouse(taste.mouse);
        let ran =
            run_session(window, &mut app, messages, &now, |effect, window: &mut W| match effect {
                Effect::Request { ticket, request } => performer.request(ticket, request),
                Effect::SignOut => performer.sign_out(),
                Effect::Copy(text) => window.copy(&text),
                Effect::Mouse(on) => window.set_mouse(on),
                Effect::Suspend => window.suspend(),
                // The loop itself does these.
                Effect::Redraw | Effect::Quit => {}
            });
        // First the terminal, then what takes a disk.
        window.close();
        performer.sign_out();
        ran.map_err(|error| DashboardError::Draw(error.to_string()))
    }
}

struct Local {
    terminal: Terminal<display::Screen>,
    /// None once it is given back.
    tty: Option<Tty>,
    env: TermEnv,
}

impl Screen for Local {
    type Backend = display::Screen;

    fn terminal(&mut self) -> &mut Terminal<display::Screen> {
        &mut self.terminal
    }

    fn is_ready(&self) -> bool {
        self.tty.as_ref().is_some_and(Tty::may_draw)
    }
}

impl Window for Local {
    fn env(&self) -> TermEnv {
        self.env
    }

    fn set_mouse(&mut self, on: bool) {
        if let Some(tty) = &self.tty {
            tty.set_mouse(on);
        }
    }

    fn copy(&mut self, text: &str) {
        if let Some(tty) = &self.tty {
            tty.copy(text);
        }
    }

    fn suspend(&mut self) {
        if let Some(tty) = &self.tty {
            tty.suspend();
        }
    }

    fn close(&mut self) {
        self.tty = None;
    }
}

/// On this process's terminal. Gives the signal that ended it, for
/// [`super::signals::end_by`] once the store is closed.
pub fn run(session: Session, env: TermEnv) -> Result<Option<i32>, DashboardError> {
    let (inbox, messages) = mpsc::channel();
    let ended_by = Arc::new(AtomicI32::new(0));
    let tell = {
        let (inbox, ended_by) = (inbox.clone(), ended_by.clone());
        move |event| {
            let msg = match event {
                TtyEvent::Input(input) => Msg::Input(input),
                TtyEvent::MayDraw => Msg::Ready,
                TtyEvent::Continued => Msg::Resumed,
                TtyEvent::Signal(signal) => {
                    ended_by.store(signal, Ordering::SeqCst);
                    Msg::End
                }
                TtyEvent::Gone => Msg::End,
                // Only a relay gets them.
                TtyEvent::Bytes(_) => return true,
            };
            inbox.send(msg).is_ok()
        }
    };
    let tty = Tty::open(env, &session.title(), tell)?;
    let terminal =
        Terminal::new(tty.screen()).map_err(|error| DashboardError::Draw(error.to_string()))?;
    let mut window = Local { terminal, tty: Some(tty), env };
    session.run(&mut window, inbox, &messages)?;
    let signal = ended_by.load(Ordering::SeqCst);
    Ok(Some(signal).filter(|signal| *signal != 0))
}

fn depth(depth: ColorDepth) -> Depth {
    match depth {
        ColorDepth::None => Depth::None,
        ColorDepth::Ansi16 => Depth::Ansi16,
        ColorDepth::Ansi256 => Depth::Ansi256,
        ColorDepth::True => Depth::True,
    }
}

pub fn now() -> Time {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Time(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}
