//! The dashboard on a client's terminal.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender};

use ratatui::Terminal;

use super::line::Line;
use crate::entry::dashboard::{DashboardError, Session, Taste, Window};
use crate::entry::display::{self, clipboard, set_title};
use crate::entry::encoder::Encoder;
use crate::entry::terminal::TermEnv;
use crate::entry::wire::{FromHost, TasteText};
use crate::tui::app::Msg;
use crate::tui::keymap::Keymap;
use crate::tui::session::Screen;
use crate::tui::theme::Theme;

struct Distant {
    terminal: Terminal<display::Screen>,
    line: Arc<Line>,
    env: TermEnv,
}

impl Screen for Distant {
    type Backend = display::Screen;

    fn terminal(&mut self) -> &mut Terminal<display::Screen> {
        &mut self.terminal
    }

    fn is_ready(&self) -> bool {
        self.line.may_draw()
    }
}

impl Window for Distant {
    fn env(&self) -> TermEnv {
        self.env
    }

    fn set_mouse(&mut self, on: bool) {
        self.line.send(&FromHost::Mouse(on));
    }

    fn copy(&mut self, text: &str) {
        let bytes = clipboard(text);
        if !bytes.is_empty() {
            self.line.send(&FromHost::Bytes { bytes, drawn: false });
        }
    }

    fn suspend(&mut self) {
        self.line.send(&FromHost::Suspend);
    }

    fn close(&mut self) {
        let why = self.line.goodbye();
        let status = if why.is_some() { 8 } else { 0 };
        self.line.end(&FromHost::End { status, why });
    }
}

pub fn run(
    session: Session,
    env: TermEnv,
    line: Arc<Line>,
    inbox: Sender<Msg>,
    messages: &Receiver<Msg>,
) -> Result<(), DashboardError> {
    let (columns, rows) = display::Link::size(&*line);
    let encoder = Encoder::new(columns, rows, env.depth, env.features);
    let screen = display::Screen::new(encoder, line.clone(), env.unicode);
    let terminal =
        Terminal::new(screen).map_err(|error| DashboardError::Draw(error.to_string()))?;
    if env.titles {
        let bytes = set_title(&session.title(), env.unicode);
        line.send(&FromHost::Bytes { bytes, drawn: false });
    }
    session.run(&mut Distant { terminal, line, env }, inbox, messages)
}

/// The client has looked at its files itself; what is wrong here is no mistake of a person's.
pub fn taste(text: &TasteText, standard: &Arc<Keymap>) -> Result<Taste, String> {
    let theme = match &text.theme {
        Some(own) => Theme::parse(own, "the theme").map_err(|why| why.to_string())?,
        None => Theme::named(&text.theme_name).unwrap_or_else(Theme::default_theme),
    };
    let keys = match &text.keymap {
        Some(own) => {
            Arc::new(Keymap::with_overrides(own, "the keymap").map_err(|why| why.to_string())?)
        }
        None => standard.clone(),
    };
    Ok(Taste { keys, theme, mouse: text.mouse })
}
