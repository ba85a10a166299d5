//! The dashboard on this terminal.

use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};
use std::sync::mpsc;
use std::time::{SystemTime, UNIX_EPOCH};

use ratatui::Terminal;
use ratatui::layout::Size;

use super::encoder::ColorDepth;
use super::perform::Performer;
use super::terminal::{self, NotATerminal, TermEnv, Tty, TtyError, TtyEvent};
use crate::service::{Service, SignedIn};
use crate::team::{Origin, Time};
use crate::tui::app::{App, Effect, Msg, Start};
use crate::tui::keymap::Keymap;
use crate::tui::part::Rules;
use crate::tui::session::{Screen, run as run_session};
use crate::tui::theme::{Depth, Look, Theme};

/// What the configuration says about screens.
pub struct Taste {
    pub keys: Keymap,
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

struct Local {
    terminal: Terminal<terminal::Screen>,
    tty: Tty,
}

impl Screen for Local {
    type Backend = terminal::Screen;

    fn terminal(&mut self) -> &mut Terminal<terminal::Screen> {
        &mut self.terminal
    }

    fn is_ready(&self) -> bool {
        self.tty.may_draw()
    }
}

/// Runs until the person leaves. Gives the signal that ended it, for
/// [`super::signals::end_by`] once the store is closed.
pub fn run(
    service: &Arc<Service>,
    signed_in: Option<SignedIn>,
    origin: Origin,
    taste: Taste,
    env: TermEnv,
) -> Result<Option<i32>, DashboardError> {
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
            };
            inbox.send(msg).is_ok()
        }
    };
    let team = service.team();
    let title = format!("rolodeck {}", team.workspace());
    let tty = Tty::open(env, title.trim_end(), tell)?;
    let terminal =
        Terminal::new(tty.screen()).map_err(|error| DashboardError::Draw(error.to_string()))?;
    let mut performer = Performer::new(service.clone(), origin, inbox);
    let me = signed_in.map(|signed_in| performer.begin(signed_in));
    let size = terminal.size().unwrap_or(Size::new(80, 24));
    let options = service.options();
    let mut app = App::new(Start {
        team,
        me,
        keys: Arc::new(taste.keys),
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
    tty.set_mouse(taste.mouse);
    let mut screen = Local { terminal, tty };
    let ran = run_session(&mut screen, &mut app, &messages, &now, |effect, screen| match effect {
        Effect::Request { ticket, request } => performer.request(ticket, request),
        Effect::SignOut => performer.sign_out(),
        Effect::Copy(text) => {
            screen.tty.copy(&text);
        }
        Effect::Mouse(on) => screen.tty.set_mouse(on),
        Effect::Suspend => screen.tty.suspend(),
        // The loop itself does these.
        Effect::Redraw | Effect::Quit => {}
    });
    screen.tty.close();
    performer.sign_out();
    ran.map_err(|error| DashboardError::Draw(error.to_string()))?;
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
