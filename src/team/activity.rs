//! The activity log: who did what, when, from where; chained, so that a changed or missing record is found.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::change::{Change, What};
use super::id::{OperationId, Revision, Time, UserId};
use super::refusal::Refusal;

/// SHA-256 over the record before and this one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Digest(pub [u8; 32]);

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl FromStr for Digest {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = "a digest is 64 hexadecimal digits";
        let digits = text.trim().as_bytes();
        let mut digest = Digest::default();
        if digits.len() != 2 * digest.0.len() || !digits.iter().all(u8::is_ascii_hexdigit) {
            return Err(wrong);
        }
        for (byte, pair) in digest.0.iter_mut().zip(digits.chunks(2)) {
            let pair = std::str::from_utf8(pair).map_err(|_| wrong)?;
            *byte = u8::from_str_radix(pair, 16).map_err(|_| wrong)?;
        }
        Ok(digest)
    }
}

/// Who asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Who {
    User(UserId),
    /// Nobody yet: an e-mail that was typed at sign-in.
    Stranger(String),
    /// Set-up, clean-up, recovery: the program itself, for the host's operator.
    Operator,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    Terminal,
    CommandLine,
}

/// From where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    pub way: Way,
    /// The client's address, when the session came through SSH.
    pub ssh: Option<String>,
    pub os_user: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Actor {
    pub who: Who,
    pub origin: Origin,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    Changed(Change),
    /// What was asked, on whom or what, and why it was not done.
    Refused {
        what: What,
        about: String,
        why: Refusal,
    },
}

impl Event {
    pub fn what(&self) -> What {
        match self {
            Event::Changed(change) => change.what,
            Event::Refused { what, .. } => *what,
        }
    }
}

/// One line of the log. Its number is the revision that it made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    pub revision: Revision,
    pub operation: OperationId,
    pub at: Time,
    pub by: Actor,
    /// The actor's name and e-mail at the time: they stay readable when the user is gone.
    pub name: String,
    pub event: Event,
    pub previous: Digest,
    pub digest: Digest,
}

impl Record {
    /// Completes the chain: `digest` covers every other field.
    pub fn sealed(mut self) -> Self {
        self.digest = self.computed();
        self
    }

    pub fn is_intact(&self) -> bool {
        self.digest == self.computed()
    }

    fn computed(&self) -> Digest {
        let body = (self.revision, self.operation, self.at, &self.by, &self.name, &self.event);
        let mut hash = Sha256::new();
        hash.update(self.previous.0);
        // Writing plain values into a hash cannot fail; a failure would still change the digest.
        if serde_json::to_writer(HashWriter(&mut hash), &body).is_err() {
            hash.update(b"unwritable");
        }
        Digest(hash.finalize().into())
    }
}

struct HashWriter<'a>(&'a mut Sha256);

impl std::io::Write for HashWriter<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
