//! The messages. Whoever changes one raises [`super::hello::PROTOCOL`].

use std::fmt;
use std::io;

use serde::{Deserialize, Serialize};
use zeroize::Zeroize as _;

use crate::entry::caller::{CallerError, Paper, Stream, Wanted, Written};
use crate::entry::terminal::TermEnv;
use crate::team::Secret;

/// What a client comes for. Its first message.
#[derive(Debug, Serialize, Deserialize)]
pub enum Ask {
    Screen(Box<ScreenAsk>),
    Errand(Box<Errand>),
}

/// The dashboard, on the client's terminal.
#[derive(Debug, Serialize, Deserialize)]
pub struct ScreenAsk {
    pub env: TermEnv,
    pub columns: u16,
    pub rows: u16,
    pub taste: TasteText,
    pub token: Option<Hidden>,
    pub ssh: Option<String>,
}

/// What a person's own configuration says about screens: the host opens no path of theirs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TasteText {
    /// The name of a theme that comes with the program, unless `theme` is there.
    pub theme_name: String,
    pub theme: Option<String>,
    pub keymap: Option<String>,
    pub mouse: bool,
}

/// A command line.
#[derive(Debug, Serialize, Deserialize)]
pub struct Errand {
    pub words: Vec<Vec<u8>>,
    pub paper: Paper,
    pub ssh: Option<String>,
    pub tokens: Tokens,
}

#[derive(Debug, Serialize, Deserialize)]
pub struct Tokens {
    pub of_environment: Option<Hidden>,
    pub kept: Result<Option<Hidden>, CallerError>,
    pub to_revoke: Option<Hidden>,
}

#[derive(Debug, Serialize, Deserialize)]
pub enum FromClient {
    /// What was typed.
    Bytes(Vec<u8>),
    Size {
        columns: u16,
        rows: u16,
    },
    /// The frame that asked for it is with the terminal.
    Drawn,
    /// The terminal is ours again: send everything anew.
    Resumed,
    /// Say something, so that I know you are there.
    Ping,
    /// The terminal, or the client, is about to go.
    Leaving,
    /// Nobody reads standard output any more, or it cannot be written.
    OutputClosed(Fault),
    Answer(Answer),
}

/// To what the host asked of a client.
#[derive(Debug, Serialize, Deserialize)]
pub enum Answer {
    /// Nothing at the end.
    Read(Result<Vec<u8>, Fault>),
    Password(Result<Hidden, CallerError>),
    Confirmed(Result<bool, CallerError>),
    Token(Result<(), CallerError>),
    File(Result<(), Fault>),
}

#[derive(Debug, Serialize, Deserialize)]
pub enum FromHost {
    /// For the terminal, as they are. `drawn`: say [`FromClient::Drawn`] when it has them.
    Bytes {
        bytes: Vec<u8>,
        drawn: bool,
    },
    Mouse(bool),
    Suspend,
    Pong,
    Write(Stream, Vec<u8>),
    /// Some of standard input: so many bytes at most.
    Read(u32),
    Password(Wanted),
    Confirm(String),
    KeepToken(Hidden),
    ForgetToken,
    /// The one file that the command line names.
    Open,
    ReadFile(u32),
    Create(Written),
    WriteFile(Vec<u8>),
    Settle,
    /// The last message. With `why`, it ends for a reason that a person should read.
    End {
        status: u8,
        why: Option<String>,
    },
}

/// A secret on its way: wiped here as soon as it has been passed on.
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
pub struct Hidden(String);

impl Hidden {
    pub fn of(secret: &Secret) -> Self {
        Hidden(secret.expose().to_owned())
    }

    pub fn secret(&self) -> Secret {
        Secret::new(self.0.clone())
    }
}

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl Drop for Hidden {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

/// An I/O error of the other side.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    code: Option<i32>,
    text: String,
}

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        Fault { code: error.raw_os_error(), text: error.to_string() }
    }
}

impl From<Fault> for io::Error {
    fn from(fault: Fault) -> Self {
        match fault.code {
            Some(code) => io::Error::from_raw_os_error(code),
            None => io::Error::other(fault.text),
        }
    }
}
