//! Sessions as people see them: who is signed in, from where, since when.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::activity::Origin;
use super::id::{Time, UserId};

/// What a session is called on screens and on the command line. It proves nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SessionRef(u64);

impl SessionRef {
    /// Of anything random; 48 bits of it.
    pub fn of(bytes: [u8; 6]) -> Self {
        let [a, b, c, d, e, f] = bytes;
        SessionRef(u64::from_be_bytes([0, 0, a, b, c, d, e, f]))
    }
}

/// Twelve hexadecimal digits.
impl fmt::Display for SessionRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:012x}", self.0)
    }
}

#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("a session's id has twelve digits, 0-9 and a-f")]
pub struct NotASession;

impl FromStr for SessionRef {
    type Err = NotASession;
    fn from_str(text: &str) -> Result<Self, NotASession> {
        let hexadecimal = text.len() == 12 && text.bytes().all(|b| b.is_ascii_hexdigit());
        let number = u64::from_str_radix(text, 16).map_err(|_| NotASession)?;
        if hexadecimal { Ok(SessionRef(number)) } else { Err(NotASession) }
    }
}

/// One session: a screen, or a login that the command line goes on with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SessionInfo {
    pub id: SessionRef,
    pub user: UserId,
    pub kind: SessionKind,
    /// Of a login, only the way is known.
    pub origin: Origin,
    pub since: Time,
    /// Its last key or command; not known of a login.
    pub active: Option<Time>,
    /// When it ends by itself.
    pub until: Time,
    /// It does nothing until its password is typed.
    pub locked: bool,
    /// The one that asks.
    pub this: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SessionKind {
    Screen,
    /// A token of `rolodeck login`.
    Login,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_read_as_it_is_written() {
        let id = SessionRef::of([0, 0x0a, 0xff, 1, 2, 3]);
        assert_eq!(id.to_string(), "000aff010203");
        assert_eq!("000AFF010203".parse(), Ok(id));
        for bad in ["", "aff010203", "000aff01020g", "+00aff010203", "000aff0102030"] {
            assert_eq!(bad.parse::<SessionRef>(), Err(NotASession), "{bad}");
        }
    }
}
