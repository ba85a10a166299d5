//! What a person's terminal sends, decoded: keys, pastes, the mouse, a new size.

use std::fmt;
use std::str::FromStr;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Code {
    Char(char),
    F(u8),
    Enter,
    Esc,
    Tab,
    BackTab,
    Backspace,
    Delete,
    Insert,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
}

/// A key press. Shift is folded into the character or into `BackTab`; it is kept only for named keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key {
    pub code: Code,
    pub ctrl: bool,
    pub alt: bool,
    pub shift: bool,
}

impl Key {
    pub const fn plain(code: Code) -> Self {
        Key { code, ctrl: false, alt: false, shift: false }
    }

    pub const fn char(c: char) -> Self {
        Self::plain(Code::Char(c))
    }

    pub const fn ctrl(c: char) -> Self {
        Key { code: Code::Char(c), ctrl: true, alt: false, shift: false }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MouseKind {
    Press,
    ScrollUp,
    ScrollDown,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    Key(Key),
    Paste(String),
    Mouse { kind: MouseKind, column: u16, row: u16 },
    Resize { columns: u16, rows: u16 },
}

#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("{0:?} is not the name of a key")]
pub struct NotAKey(String);

const NAMED: [(&str, Code); 16] = [
    ("Enter", Code::Enter),
    ("Esc", Code::Esc),
    ("Tab", Code::Tab),
    ("Shift-Tab", Code::BackTab),
    ("Backspace", Code::Backspace),
    ("Del", Code::Delete),
    ("Ins", Code::Insert),
    ("Up", Code::Up),
    ("Down", Code::Down),
    ("Left", Code::Left),
    ("Right", Code::Right),
    ("Home", Code::Home),
    ("End", Code::End),
    ("PgUp", Code::PageUp),
    ("PgDn", Code::PageDown),
    ("Space", Code::Char(' ')),
];

/// `Ctrl-S`, `Alt-x`, `PgDn`, `F1`, `?`, `Space`: as in the keymap and the help.
impl FromStr for Key {
    type Err = NotAKey;
    fn from_str(name: &str) -> Result<Self, NotAKey> {
        let mut key = Key::plain(Code::Esc);
        let mut rest = name;
        loop {
            if let Some(more) = rest.strip_prefix("Ctrl-") {
                key.ctrl = true;
                rest = more;
            } else if let Some(more) = rest.strip_prefix("Alt-") {
                key.alt = true;
                rest = more;
            } else if rest != "Shift-Tab" && rest.starts_with("Shift-") {
                key.shift = true;
                rest = &rest[6..];
            } else {
                break;
            }
        }
        let mut chars = rest.chars();
        key.code = if let Some((_, code)) = NAMED.iter().find(|(n, _)| *n == rest) {
            *code
        } else if let (Some(c), None) = (chars.next(), chars.next()) {
            Code::Char(if key.ctrl { c.to_ascii_lowercase() } else { c })
        } else if let Some(Ok(n @ 1..=12)) = rest.strip_prefix('F').map(str::parse::<u8>) {
            Code::F(n)
        } else {
            return Err(NotAKey(name.to_owned()));
        };
        Ok(key)
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (on, name) in [(self.ctrl, "Ctrl-"), (self.alt, "Alt-"), (self.shift, "Shift-")] {
            if on {
                f.write_str(name)?;
            }
        }
        if let Some((name, _)) = NAMED.iter().find(|(_, code)| *code == self.code) {
            return f.write_str(name);
        }
        match self.code {
            Code::Char(c) if self.ctrl => write!(f, "{}", c.to_ascii_uppercase()),
            Code::Char(c) => write!(f, "{c}"),
            Code::F(n) => write!(f, "F{n}"),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_read_as_they_are_written() {
        for name in [
            "?",
            "Ctrl-S",
            "Alt-x",
            "PgDn",
            "F1",
            "Space",
            "Shift-Tab",
            "G",
            "Enter",
            "Shift-Up",
            "-",
        ] {
            assert_eq!(name.parse::<Key>().unwrap().to_string(), name);
        }
        assert_eq!("Ctrl-S".parse::<Key>().unwrap(), Key::ctrl('s'));
        for bad in ["", "Ctrl-", "F0", "F13", "nope", "Hyper-x"] {
            assert!(bad.parse::<Key>().is_err(), "{bad}");
        }
    }
}
