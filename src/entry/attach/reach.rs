//! The way to a host that is there.

use std::io::{self, ErrorKind, Read as _, Write as _};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rustix::net::sockopt::socket_peercred;
use zeroize::Zeroizing;

use crate::entry::wire::{
    FromClient, FromHost, HELLO, Hello, Incoming, PROTOCOL, WireError, connect, encode,
};

#[derive(Debug, thiserror::Error)]
pub enum AttachError {
    #[error(
        "process {pid} has the store open with another version of rolodeck (protocol {theirs}, \
         this one speaks {PROTOCOL}): leave its sessions and start again"
    )]
    Protocol { pid: u32, theirs: u32 },
    #[error(
        "the host of the store (process {pid}) does not answer: it may be stopped (kill -CONT \
         {pid} lets it go on)"
    )]
    Silent { pid: u32 },
    #[error(
        "the host of the store (process {pid}) has ended; everything that was reported saved is \
         saved, and rolodeck comes back in"
    )]
    Ended { pid: u32 },
    #[error("nobody listens at {path}: start the host of the store", path = .0.display())]
    Nobody(PathBuf),
    #[error("{path} cannot be opened by your account: {why}", path = path.display())]
    Denied { path: PathBuf, why: io::Error },
    /// The host says why.
    #[error("{why}")]
    Refused { status: u8, why: String },
    #[error("the host of the store cannot be started: {0}")]
    Start(String),
    #[error("the host of the store: {0}")]
    Wire(#[from] WireError),
}

/// A host answers a hello at once, or it does not answer at all.
pub const PATIENCE: Duration = Duration::from_secs(3);
/// A service manager listens for a host that it has yet to start.
const ACTIVATION: Duration = Duration::from_secs(60);
const INIT: i32 = 1;

pub struct Connection {
    pub stream: UnixStream,
    pub pid: u32,
    pub(super) incoming: Incoming,
}

/// Asks the host at a socket for something. `None` when there is no host, or one that is ending.
pub fn reach(socket: &Path, ask: &[u8]) -> Result<Option<Connection>, AttachError> {
    let mut stream = match connect(socket) {
        Ok(stream) => stream,
        Err(why) if why.kind() == ErrorKind::PermissionDenied => {
            return Err(AttachError::Denied { path: socket.to_owned(), why });
        }
        Err(_) => return Ok(None),
    };
    let io = |error: io::Error| AttachError::from(WireError::from(error));
    let pid = socket_peercred(&stream).map_or(0, |peer| peer.pid.as_raw_nonzero().get());
    let patience = if pid == INIT { ACTIVATION } else { PATIENCE };
    let pid = u32::try_from(pid).unwrap_or(0);
    stream.set_read_timeout(Some(patience)).map_err(io)?;
    stream.set_write_timeout(Some(PATIENCE)).map_err(io)?;
    let mut first = Zeroizing::new(Vec::with_capacity(HELLO + ask.len()));
    first.extend(Hello::ours().encode());
    first.extend_from_slice(ask);
    match stream.write_all(&first) {
        Ok(()) => {}
        Err(error) if is_late(&error) => return Err(AttachError::Silent { pid }),
        // It has just ended.
        Err(_) => return Ok(None),
    }
    let mut incoming = Incoming::default();
    let hello = loop {
        if let Some(bytes) = incoming.take::<HELLO>() {
            break Hello::decode(&bytes)?;
        }
        let mut buffer = [0; 4096];
        match stream.read(&mut buffer) {
            Ok(0) => return Ok(None),
            Ok(count) => incoming.feed(buffer.get(..count).unwrap_or_default()),
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) if is_late(&error) => return Err(AttachError::Silent { pid }),
            Err(_) => return Ok(None),
        }
    };
    if hello.protocol != PROTOCOL {
        return Err(AttachError::Protocol { pid: hello.pid, theirs: hello.protocol });
    }
    stream.set_read_timeout(None).map_err(io)?;
    // Of a socket that a service manager opened, the kernel knows only that one.
    Ok(Some(Connection { stream, pid: hello.pid, incoming }))
}

pub(super) fn is_late(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut)
}

impl Connection {
    pub fn send(&mut self, message: &FromClient) -> Result<(), AttachError> {
        let bytes = encode(message)?;
        self.stream.write_all(&bytes).map_err(|error| self.lost(&error))
    }

    fn lost(&self, error: &io::Error) -> AttachError {
        if is_late(error) {
            AttachError::Silent { pid: self.pid }
        } else {
            AttachError::Ended { pid: self.pid }
        }
    }

    /// The next message, however long it takes.
    pub fn hear(&mut self) -> Result<FromHost, AttachError> {
        loop {
            if let Some(message) = self.incoming.message()? {
                return Ok(message);
            }
            self.read_some()?;
        }
    }

    /// The same from a host that is expected to say something: it is asked for a sign of life.
    pub fn hear_soon(&mut self) -> Result<FromHost, AttachError> {
        let mut asked: Option<Instant> = None;
        let io = |error: io::Error| AttachError::from(WireError::from(error));
        self.stream.set_read_timeout(Some(PATIENCE / 3)).map_err(io)?;
        loop {
            match self.incoming.message()? {
                Some(FromHost::Pong) => asked = None,
                Some(message) => return Ok(message),
                None => match self.read_some() {
                    Err(AttachError::Silent { pid }) => match asked {
                        Some(at) if at.elapsed() >= PATIENCE / 2 => {
                            return Err(AttachError::Silent { pid });
                        }
                        Some(_) => {}
                        None => {
                            self.send(&FromClient::Ping)?;
                            asked = Some(Instant::now());
                        }
                    },
                    read => read?,
                },
            }
        }
    }

    fn read_some(&mut self) -> Result<(), AttachError> {
        let mut buffer = Zeroizing::new([0; 16 << 10]);
        match self.stream.read(buffer.as_mut_slice()) {
            Ok(0) => Err(AttachError::Ended { pid: self.pid }),
            Ok(count) => {
                self.incoming.feed(buffer.get(..count).unwrap_or_default());
                Ok(())
            }
            Err(error) if error.kind() == ErrorKind::Interrupted => Ok(()),
            Err(error) => Err(self.lost(&error)),
        }
    }
}
