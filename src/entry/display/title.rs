//! The title of a terminal's window.

use crossterm::queue;
use crossterm::terminal::SetTitle;

use crate::team::text;

/// Without controls, and without what the terminal does not have.
pub fn plain_title(title: &str, unicode: bool) -> String {
    let title = text::shown(title).into_owned();
    if unicode { title } else { title.replace(|c: char| !c.is_ascii(), "?") }
}

/// What sets it.
pub fn set_title(title: &str, unicode: bool) -> Vec<u8> {
    let mut bytes = Vec::new();
    // Memory takes all that is written.
    let _ = queue!(bytes, SetTitle(plain_title(title, unicode)));
    bytes
}
