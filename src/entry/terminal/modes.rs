//! What makes a terminal ours and gives it back: crossterm's commands, and those it does not have.

use std::io;

use crossterm::cursor::{MoveTo, Show};
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::queue;
use crossterm::style::{Attribute, Print, SetAttribute};
use crossterm::terminal::{
    Clear, ClearType, EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen, SetTitle,
};

/// What this program uses of a terminal.
#[derive(Debug)]
pub(super) struct Modes {
    /// Without controls. `None` where it could not be given back.
    pub title: Option<String>,
    pub mouse: bool,
}

/// Presses and the wheel, in places of any number. crossterm also asks for every movement of the
/// pointer, each of which would wake the program and travel the link.
const MOUSE_ON: &str = "\x1b[?1000h\x1b[?1006h";
const MOUSE_OFF: &str = "\x1b[?1006l\x1b[?1000l";
/// The terminal keeps its title and the icon's.
const KEEP_TITLES: &str = "\x1b[22;0t";
const TITLES_BACK: &str = "\x1b[23;0t";
/// No rows are left out of scrolling.
const SCROLL_ALL: &str = "\x1b[r";
/// Ends whatever sequence was cut off, so that it does not swallow what follows.
const END_OF_STRING: &str = "\x1b\\";

impl Modes {
    pub fn enter(&self) -> Vec<u8> {
        written(|out| {
            queue!(out, EnterAlternateScreen, EnableBracketedPaste)?;
            if let Some(title) = &self.title {
                queue!(out, Print(KEEP_TITLES), SetTitle(title))?;
            }
            if self.mouse {
                queue!(out, Print(MOUSE_ON))?;
            }
            Ok(())
        })
    }

    /// The alternate screen goes last: with it go the cursor and its style.
    pub fn leave(&self, cut_off: bool) -> Vec<u8> {
        written(|out| {
            if cut_off {
                queue!(out, Print(END_OF_STRING))?;
            }
            queue!(out, EndSynchronizedUpdate, Print(SCROLL_ALL), SetAttribute(Attribute::Reset))?;
            if self.mouse {
                queue!(out, Print(MOUSE_OFF))?;
            }
            queue!(out, MoveTo(0, 0), Clear(ClearType::All), Show, DisableBracketedPaste)?;
            if self.title.is_some() {
                queue!(out, Print(TITLES_BACK))?;
            }
            queue!(out, LeaveAlternateScreen)
        })
    }

    /// Nothing, when it is so already.
    pub fn set_mouse(&mut self, on: bool) -> Vec<u8> {
        if self.mouse == on {
            return Vec::new();
        }
        self.mouse = on;
        written(|out| queue!(out, Print(if on { MOUSE_ON } else { MOUSE_OFF })))
    }
}

/// Memory takes all that is written.
fn written(write: impl FnOnce(&mut Vec<u8>) -> io::Result<()>) -> Vec<u8> {
    let mut out = Vec::new();
    let _ = write(&mut out);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn leaving_undoes_entering_and_a_style() {
        let mut modes = Modes { title: Some("ours".to_owned()), mouse: true };
        let mut vt = vt100::Parser::new(5, 20, 0);
        vt.process(b"before");
        vt.process(&modes.enter());
        assert!(vt.screen().alternate_screen() && vt.screen().bracketed_paste());
        assert_ne!(vt.screen().mouse_protocol_mode(), vt100::MouseProtocolMode::None);
        vt.process(b"\x1b[?25l\x1b[2;3r\x1b[1;31mdrawn\x1b]52;c;cut off");
        vt.process(&modes.leave(true));
        let screen = vt.screen();
        assert_eq!(screen.state_formatted(), before(b"before").screen().state_formatted());
        vt.process(&modes.set_mouse(false));
        assert_eq!(modes.set_mouse(false), b"");
        modes.title = None;
        assert_eq!(modes.enter(), b"\x1b[?1049h\x1b[?2004h");
    }

    fn before(bytes: &[u8]) -> vt100::Parser {
        let mut vt = vt100::Parser::new(5, 20, 0);
        vt.process(bytes);
        vt
    }
}
