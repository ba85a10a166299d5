//! A command that runs in the host: its streams, files, prompts and tokens stay here.

use std::io::{self, ErrorKind, Read, Write as _};
use std::path::Path;

use super::reach::{AttachError, Connection};
use crate::entry::caller::{Caller, NewFile, Stream, Written};
use crate::entry::wire::{Answer, Fault, FromClient, FromHost, Hidden};

/// Gives the exit status. `named` is the file on the command line: no other is opened.
pub fn errand(
    mut connection: Connection,
    caller: &dyn Caller,
    named: Option<&Path>,
) -> Result<u8, AttachError> {
    let mut files = Files { named, reading: None, writing: None };
    let mut closed = false;
    loop {
        let answer = match connection.hear_soon()? {
            FromHost::End { status, why: None } => return Ok(status),
            FromHost::End { status, why: Some(why) } => {
                return Err(AttachError::Refused { status, why });
            }
            FromHost::Write(to, bytes) => {
                match caller.write(to, &bytes) {
                    Err(why) if to == Stream::Out && !closed => {
                        closed = true;
                        connection.send(&FromClient::OutputClosed(why.into()))?;
                    }
                    // With standard error gone, the exit status has to do.
                    _ => {}
                }
                continue;
            }
            FromHost::Read(most) => Answer::Read(read(most, |buffer| caller.read(buffer))),
            FromHost::Password(wanted) => {
                Answer::Password(caller.password(wanted).map(|typed| Hidden::of(&typed)))
            }
            FromHost::Confirm(question) => Answer::Confirmed(caller.confirm(&question)),
            FromHost::KeepToken(token) => Answer::Token(caller.keep_token(&token.secret())),
            FromHost::ForgetToken => Answer::Token(caller.forget_token()),
            FromHost::Open => Answer::File(files.open(caller).map_err(Fault::from)),
            FromHost::ReadFile(most) => Answer::Read(files.read(most)),
            FromHost::Create(what) => Answer::File(files.create(caller, what).map_err(Fault::from)),
            FromHost::WriteFile(bytes) => Answer::File(files.write(&bytes).map_err(Fault::from)),
            FromHost::Settle => Answer::File(files.settle().map_err(Fault::from)),
            // Of a dashboard.
            FromHost::Bytes { .. } | FromHost::Mouse(_) | FromHost::Suspend | FromHost::Pong => {
                continue;
            }
        };
        connection.send(&FromClient::Answer(answer))?;
    }
}

struct Files<'a> {
    named: Option<&'a Path>,
    reading: Option<Box<dyn Read + Send>>,
    writing: Option<Box<dyn NewFile>>,
}

fn none() -> io::Error {
    io::Error::new(ErrorKind::NotFound, "the command line names no file")
}

fn read(most: u32, read: impl FnOnce(&mut [u8]) -> io::Result<usize>) -> Result<Vec<u8>, Fault> {
    // A host asks for less; what it says is no reason to take more memory.
    let most = usize::try_from(most).unwrap_or(usize::MAX).min(128 << 10);
    let mut buffer = vec![0; most];
    let count = read(&mut buffer)?;
    buffer.truncate(count);
    Ok(buffer)
}

impl Files<'_> {
    fn open(&mut self, caller: &dyn Caller) -> io::Result<()> {
        self.reading = Some(caller.open(self.named.ok_or_else(none)?)?);
        Ok(())
    }

    fn read(&mut self, most: u32) -> Result<Vec<u8>, Fault> {
        let file = self.reading.as_mut().ok_or_else(none)?;
        read(most, |buffer| file.read(buffer))
    }

    fn create(&mut self, caller: &dyn Caller, what: Written) -> io::Result<()> {
        self.writing = Some(caller.create(self.named.ok_or_else(none)?, what)?);
        Ok(())
    }

    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.writing.as_mut().ok_or_else(none)?.write_all(bytes)
    }

    fn settle(&mut self) -> io::Result<()> {
        self.writing.take().ok_or_else(none)?.settle()
    }
}
