//! Whoever typed a command line that runs here, at the other end of a connection.

use std::ffi::OsString;
use std::io::{self, Read, Write};
use std::os::unix::ffi::OsStringExt as _;
use std::path::Path;
use std::sync::mpsc::Receiver;
use std::sync::{Arc, Mutex, PoisonError};

use super::line::Line;
use super::peer::Peer;
use crate::entry::caller::{Caller, CallerError, NewFile, Paper, Stream, Wanted, Written};
use crate::entry::wire::{Answer, Errand, FromHost, Hidden};
use crate::team::{Origin, Secret, Way};

pub struct Distant {
    wire: Arc<Wire>,
    peer: Peer,
    errand: Errand,
}

/// One question at a time.
struct Wire {
    line: Arc<Line>,
    answers: Mutex<Receiver<Answer>>,
}

/// Bytes in one message.
const AT_ONCE: usize = 128 << 10;

impl Wire {
    fn ask(&self, question: &FromHost) -> io::Result<Answer> {
        let answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        self.line.send_now(question)?;
        answers.recv().map_err(|_| gone())
    }

    fn read(&self, question: &FromHost, buffer: &mut [u8]) -> io::Result<usize> {
        let Answer::Read(read) = self.ask(question)? else { return Err(strange()) };
        let bytes = read?;
        // A client sends no more than it was asked for; what is too much is not kept.
        let count = bytes.len().min(buffer.len());
        buffer.iter_mut().zip(&bytes).for_each(|(to, from)| *to = *from);
        Ok(count)
    }

    fn file(&self, question: &FromHost) -> io::Result<()> {
        match self.ask(question)? {
            Answer::File(done) => Ok(done?),
            _ => Err(strange()),
        }
    }

    fn token(&self, question: &FromHost) -> Result<(), CallerError> {
        match self.ask(question).map_err(io_error)? {
            Answer::Token(done) => done,
            _ => Err(io_error(strange())),
        }
    }
}

fn gone() -> io::Error {
    io::Error::new(io::ErrorKind::BrokenPipe, "the client has gone")
}

fn strange() -> io::Error {
    io::Error::other("the client answered something else")
}

fn io_error(error: io::Error) -> CallerError {
    CallerError::Io(format!("the client does not answer: {error}"))
}

impl Distant {
    pub fn new(line: Arc<Line>, answers: Receiver<Answer>, peer: Peer, errand: Errand) -> Self {
        let wire = Wire { line, answers: Mutex::new(answers) };
        Distant { wire: Arc::new(wire), peer, errand }
    }

    pub fn words(&self) -> Vec<OsString> {
        self.errand.words.iter().cloned().map(OsString::from_vec).collect()
    }
}

impl Caller for Distant {
    fn read(&self, buffer: &mut [u8]) -> io::Result<usize> {
        let most = u32::try_from(buffer.len().min(AT_ONCE)).unwrap_or(u32::MAX);
        self.wire.read(&FromHost::Read(most), buffer)
    }

    fn write(&self, to: Stream, bytes: &[u8]) -> io::Result<()> {
        if let Some(why) = self.wire.line.closed_output().filter(|_| to == Stream::Out) {
            return Err(why);
        }
        bytes
            .chunks(AT_ONCE)
            .try_for_each(|part| self.wire.line.send_now(&FromHost::Write(to, part.to_owned())))
    }

    fn password(&self, wanted: Wanted) -> Result<Secret, CallerError> {
        match self.wire.ask(&FromHost::Password(wanted)).map_err(io_error)? {
            Answer::Password(typed) => Ok(typed?.secret()),
            _ => Err(io_error(strange())),
        }
    }

    fn confirm(&self, question: &str) -> Result<bool, CallerError> {
        match self.wire.ask(&FromHost::Confirm(question.to_owned())).map_err(io_error)? {
            Answer::Confirmed(answer) => answer,
            _ => Err(io_error(strange())),
        }
    }

    /// The client knows the path, and opens that one only.
    fn open(&self, _: &Path) -> io::Result<Box<dyn Read + Send>> {
        self.wire.file(&FromHost::Open)?;
        Ok(Box::new(DistantFile(self.wire.clone())))
    }

    fn create(&self, _: &Path, what: Written) -> io::Result<Box<dyn NewFile>> {
        self.wire.file(&FromHost::Create(what))?;
        Ok(Box::new(DistantFile(self.wire.clone())))
    }

    fn token_of_environment(&self) -> Option<Secret> {
        self.errand.tokens.of_environment.as_ref().map(Hidden::secret)
    }

    fn kept_token(&self) -> Result<Option<Secret>, CallerError> {
        let kept = self.errand.tokens.kept.as_ref().map_err(Clone::clone)?;
        Ok(kept.as_ref().map(Hidden::secret))
    }

    fn token_to_revoke(&self) -> Option<Secret> {
        self.errand.tokens.to_revoke.as_ref().map(Hidden::secret)
    }

    fn keep_token(&self, token: &Secret) -> Result<(), CallerError> {
        self.wire.token(&FromHost::KeepToken(Hidden::of(token)))
    }

    fn forget_token(&self) -> Result<(), CallerError> {
        self.wire.token(&FromHost::ForgetToken)
    }

    fn origin(&self, way: Way) -> Origin {
        self.peer.origin(way, self.errand.ssh.clone())
    }

    fn paper(&self) -> Paper {
        self.errand.paper.clone()
    }

    fn is_operator(&self) -> bool {
        self.peer.is_operator()
    }
}

/// The file that the client's command line names.
struct DistantFile(Arc<Wire>);

impl Read for DistantFile {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let most = u32::try_from(buffer.len().min(AT_ONCE)).unwrap_or(u32::MAX);
        self.0.read(&FromHost::ReadFile(most), buffer)
    }
}

impl Write for DistantFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let part = bytes.get(..AT_ONCE).unwrap_or(bytes);
        self.0.file(&FromHost::WriteFile(part.to_owned()))?;
        Ok(part.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl NewFile for DistantFile {
    fn settle(self: Box<Self>) -> io::Result<()> {
        self.0.file(&FromHost::Settle)
    }
}
