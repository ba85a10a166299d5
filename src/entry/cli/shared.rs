//! Commands on a store that others may use at the same time: through its host where there is one,
//! else with the store's files in hand.

use std::ffi::OsString;
use std::os::unix::ffi::OsStrExt as _;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use clap::Parser as _;

use super::args::Args;
use super::carry::carry_out;
use super::desk::Context;
use super::failure::Failure;
use super::local::Local;
use crate::config::sockets;
use crate::entry::attach::{self, AttachError, Started};
use crate::entry::caller::Caller;
use crate::entry::wire::{Ask, Errand, Hidden, Tokens, WireError, connect, encode};
use crate::stores::OpenError;
use crate::team::Secret;

/// For the store, while others have it: each of them ends soon, or listens.
pub const PATIENCE: Duration = Duration::from_secs(10);
pub const PAUSE: Duration = Duration::from_millis(10);

/// Where the host of a store listens. A store may also be named by the socket itself.
pub fn socket(store: &Path) -> PathBuf {
    if sockets::names_socket(store) { store.to_owned() } else { store.join(sockets::NAME) }
}

pub fn run(
    context: &Context,
    caller: &Local,
    args: &Args,
    words: &[OsString],
) -> Result<u8, Failure> {
    let store = &context.config.store;
    let Some(command) = &args.command else { return Ok(0) };
    if command.reads_password() {
        caller.read_password()?;
    }
    let ask = ask(caller, words)?;
    let until = Instant::now() + PATIENCE;
    loop {
        if let Some(connection) = attach::reach(&socket(store), &ask)? {
            return Ok(attach::errand(connection, caller, command.file())?);
        }
        if sockets::names_socket(store) {
            return Err(AttachError::Nobody(store.clone()).into());
        }
        if command.takes_a_persons_time() && store.exists() {
            // Nobody should find the store in use because somebody is thinking of a password.
            match attach::start(store, context.config.file.as_deref(), false) {
                Ok(Started::Ready) => continue,
                Ok(Started::InUse(_)) if Instant::now() < until => {
                    thread::sleep(PAUSE);
                    continue;
                }
                // Where no process can be begun, this one does it.
                Ok(Started::InUse(_)) | Err(AttachError::Start(_)) => {}
                Err(other) => return Err(other.into()),
            }
        }
        // Nothing was done yet when the store could not be opened.
        match carry_out(context, Args::try_parse_from(words).map_err(usage)?) {
            Err(Failure::Open(OpenError::InUse { .. })) if Instant::now() < until => {}
            done => return done,
        }
        thread::sleep(PAUSE);
    }
}

/// For what needs the store for itself.
pub fn run_alone(context: &Context, words: &[OsString]) -> Result<u8, Failure> {
    let again = || carry_out(context, Args::try_parse_from(words).map_err(usage)?);
    patiently(&context.config.store, again)
}

/// Waits for others who are about to let go of the store, and for nobody who listens.
pub fn patiently<T>(
    store: &Path,
    mut open: impl FnMut() -> Result<T, Failure>,
) -> Result<T, Failure> {
    let until = Instant::now() + PATIENCE;
    loop {
        match open() {
            Err(Failure::Open(OpenError::InUse { .. }))
                if Instant::now() < until && connect(&socket(store)).is_err() =>
            {
                thread::sleep(PAUSE);
            }
            done => return done,
        }
    }
}

/// The words have been read once already.
fn usage(error: clap::Error) -> Failure {
    Failure::usage(error.to_string())
}

fn ask(caller: &Local, words: &[OsString]) -> Result<zeroize::Zeroizing<Vec<u8>>, Failure> {
    let hidden = |secret: Option<Secret>| secret.as_ref().map(Hidden::of);
    let errand = Errand {
        words: words.iter().map(|word| word.as_bytes().to_owned()).collect(),
        paper: caller.paper(),
        ssh: caller.ssh(),
        tokens: Tokens {
            of_environment: hidden(caller.token_of_environment()),
            kept: caller.kept_token().map(hidden),
            to_revoke: hidden(caller.token_to_revoke()),
        },
    };
    encode(&Ask::Errand(Box::new(errand))).map_err(|error| match error {
        WireError::TooLong(_) => Failure::usage("the command line is too long for a host"),
        other => AttachError::from(other).into(),
    })
}
