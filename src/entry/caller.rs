//! Whoever typed a command line: at this process, or at the other end of a connection.

use std::io::{self, Read, Write};
use std::path::Path;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::team::{Origin, Refusal, Secret, Way};

/// What a command needs of whoever typed it. The streams, the prompts, the files and the tokens
/// are theirs, wherever the command runs.
pub trait Caller: Send + Sync {
    /// Standard input. As much as is there; nothing at its end.
    fn read(&self, buffer: &mut [u8]) -> io::Result<usize>;

    fn write(&self, to: Stream, bytes: &[u8]) -> io::Result<()>;

    fn password(&self, wanted: Wanted) -> Result<Secret, CallerError>;

    /// A question to answer with yes or no, on the terminal.
    fn confirm(&self, question: &str) -> Result<bool, CallerError>;

    /// The file that the command line names.
    fn open(&self, path: &Path) -> io::Result<Box<dyn Read + Send>>;

    /// The same to write: it has its name once [`NewFile::settle`] says so.
    fn create(&self, path: &Path, what: Written) -> io::Result<Box<dyn NewFile>>;

    /// `ROLODECK_TOKEN`.
    fn token_of_environment(&self) -> Option<Secret>;

    /// What `login` has kept, if nobody else could have read it.
    fn kept_token(&self) -> Result<Option<Secret>, CallerError>;

    /// The same whoever could have read it: to make it worthless.
    fn token_to_revoke(&self) -> Option<Secret>;

    fn keep_token(&self, token: &Secret) -> Result<(), CallerError>;

    fn forget_token(&self) -> Result<(), CallerError>;

    fn origin(&self, way: Way) -> Origin;

    /// Has the store's files in hand, whatever a role may say.
    fn is_operator(&self) -> bool;

    /// Where standard output goes.
    fn paper(&self) -> Paper;
}

pub trait NewFile: Write {
    /// Everything is written: make it durable and give it its name.
    fn settle(self: Box<Self>) -> io::Result<()>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Written {
    /// Takes the place of what is there.
    Export,
    /// Nothing may be there yet, and it has its name only when it proves to be whole.
    Backup,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stream {
    Out,
    Err,
}

/// A password: one that is there already, or a new one, which is typed twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    pub new: bool,
    /// From the first line of standard input, and no prompt.
    pub from_stdin: bool,
}

/// Where a table is going.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// Of a terminal; elsewhere nothing is cut.
    pub columns: Option<usize>,
    /// Headings stand out.
    pub bold: bool,
    pub unicode: bool,
    /// Standard error is a terminal, where progress can be shown.
    pub progress: bool,
}

/// In one sentence, for whoever typed it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
pub enum CallerError {
    #[error("{0}")]
    Usage(String),
    #[error("{0}")]
    Login(String),
    #[error(transparent)]
    Refused(Refusal),
    #[error("{0}")]
    Io(String),
}

/// One of a caller's streams.
pub struct Pen {
    caller: Arc<dyn Caller>,
    to: Stream,
}

impl Pen {
    pub fn new(caller: Arc<dyn Caller>, to: Stream) -> Self {
        Pen { caller, to }
    }
}

impl Write for Pen {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.caller.write(self.to, bytes)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A caller's standard input.
pub struct Stdin(pub Arc<dyn Caller>);

impl Read for Stdin {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.0.read(buffer)
    }
}
