//! The life of a host: it listens, and ends when it is told to, or nobody is there any more.

use std::io::{self, Read as _};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

use super::errand::Distant;
use super::guest::House;
use super::peer::Admits;
use crate::config::sockets;
use crate::entry::signals::{Heard, Signals};
use crate::service::Service;

#[derive(Debug, thiserror::Error)]
pub enum HostError {
    #[error("the host cannot listen at {path}: {why}", path = path.display())]
    Listen { path: PathBuf, why: io::Error },
    #[error(
        "the store cannot be written any more: {0}; everything that was reported saved is saved, \
         and the next start mends the rest"
    )]
    StoreFailed(String),
    #[error("the host cannot go on: {0}")]
    Io(#[from] io::Error),
}

pub struct Plan {
    pub listener: UnixListener,
    /// Made by us, so it goes with us.
    pub socket: Option<PathBuf>,
    pub admits: Admits,
    /// Ends when its last guest has left.
    pub on_demand: bool,
}

/// Whoever started a host on demand is about to come.
const FIRST_GUEST: Duration = Duration::from_secs(10);
/// For guests to copy what they have typed, when nothing can be saved any more.
const FAREWELL: Duration = Duration::from_secs(60);
/// For guests who are asked to leave.
const LEAVING: Duration = Duration::from_secs(5);

/// Serves until a signal, until nobody is there, or until the store has failed. It is still open
/// then.
pub fn serve(
    service: &Arc<Service>,
    plan: Plan,
    errand: impl Fn(Arc<Distant>) -> u8 + Send + Sync + 'static,
    ready: impl FnOnce(),
) -> Result<(), HostError> {
    let mut signals = Signals::new()?;
    let (wake, woken) = UnixStream::pair()?;
    wake.set_nonblocking(true)?;
    woken.set_nonblocking(true)?;
    plan.listener.set_nonblocking(true)?;
    let house = Arc::new(House::new(service.clone(), plan.admits, wake, errand));
    let told = house.clone();
    service.on_failure(move |why| told.fail(why));
    raise_limit();
    ready();
    let mut failed_until = None;
    let mut empty_until = plan.on_demand.then(|| Instant::now() + FIRST_GUEST);
    loop {
        sleep(&plan.listener, &signals, &woken, [empty_until, failed_until])?;
        let _ = (&woken).read(&mut [0; 64]);
        for heard in signals.pending() {
            if let Heard::End(signal) = heard {
                tracing::info!(signal, "the host ends");
                house.close("the host of this store was ended");
            }
        }
        if accept(&plan.listener, &house)? && plan.on_demand {
            empty_until = Some(Instant::now());
        }
        if empty_until.is_some_and(|at| at <= Instant::now()) && house.is_empty() {
            break;
        }
        if house.is_closed() {
            break;
        }
        if let Some(why) = house.failure() {
            let now = Instant::now();
            if *failed_until.get_or_insert(now + FAREWELL) <= now || house.is_empty() {
                house.close(&HostError::StoreFailed(why).to_string());
                break;
            }
        }
    }
    // Whoever comes now finds no socket, and waits for the store.
    drop(plan.listener);
    if let Some(socket) = &plan.socket {
        sockets::remove(socket);
    }
    let end = Instant::now() + LEAVING;
    while !house.is_empty() && Instant::now() < end {
        let wait = Timespec::try_from(Duration::from_millis(100)).ok();
        let _ = poll(&mut [PollFd::new(&woken, PollFlags::IN)], wait.as_ref());
        let _ = (&woken).read(&mut [0; 64]);
    }
    signals.give_back();
    house.failure().map_or(Ok(()), |why| Err(HostError::StoreFailed(why)))
}

/// A guest takes several files, and by default a process may have few.
fn raise_limit() {
    let limit = getrlimit(Resource::Nofile);
    // Where this is refused, fewer can come at a time.
    let _ = setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, ..limit });
}

fn sleep(
    listener: &UnixListener,
    signals: &Signals,
    woken: &UnixStream,
    until: [Option<Instant>; 2],
) -> io::Result<()> {
    let now = Instant::now();
    let left = until.into_iter().flatten().map(|until| until.saturating_duration_since(now));
    // Once somebody has been there, only the last one's leaving counts.
    let left = left.filter(|left| !left.is_zero()).min();
    let left = left.and_then(|left| Timespec::try_from(left).ok());
    let mut files = [
        PollFd::new(listener, PollFlags::IN),
        PollFd::new(signals, PollFlags::IN),
        PollFd::new(woken, PollFlags::IN),
    ];
    match poll(&mut files, left.as_ref()) {
        Ok(_) | Err(Errno::INTR) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Lets in whoever waits. Whether there was anybody.
fn accept(listener: &UnixListener, house: &Arc<House>) -> io::Result<bool> {
    let mut any = false;
    loop {
        match listener.accept() {
            Ok((stream, _)) => {
                any = true;
                stream.set_nonblocking(false)?;
                if let Err(error) = house.receive(stream) {
                    tracing::warn!(%error, "a connection was not taken");
                }
            }
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(any),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            // Too many open files: those who leave make room.
            Err(error) => {
                tracing::warn!(%error, "a connection was not taken");
                std::thread::sleep(Duration::from_millis(50));
                return Ok(any);
            }
        }
    }
}
