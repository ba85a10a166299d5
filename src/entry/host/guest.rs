//! One connection: who it is, what it comes for, and its end.

use std::collections::HashMap;
use std::io::{self, Read as _, Write as _};
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use super::ear::{Ear, Listener};
use super::errand::Distant;
use super::line::Line;
use super::peer::{Admits, Peer};
use super::screen;
use crate::entry::dashboard::Session;
use crate::entry::input::Decoder;
use crate::entry::wire::{
    Ask, Errand, FromHost, HELLO, Hello, Incoming, PROTOCOL, ScreenAsk, WireError,
};
use crate::service::Service;
use crate::team::Way;
use crate::tui::app::Msg;
use crate::tui::keymap::Keymap;

/// By then a client has said what it wants.
const HELLO_WAIT: Duration = Duration::from_secs(5);
/// More are not let in: each takes two threads.
const MOST: usize = 500;
/// More who have not said yet what they want are not heard.
const STRANGERS: usize = 500;
/// The store cannot be used, for whatever reason.
const UNAVAILABLE: u8 = 8;

/// What every guest is given, and which ones there are.
pub struct House {
    service: Arc<Service>,
    admits: Admits,
    /// Carries out a command line; gives its exit status.
    errand: Box<Errands>,
    guests: Mutex<Guests>,
    /// Of everybody who has none of their own.
    keys: OnceLock<Arc<Keymap>>,
    /// Wakes whoever waits for the last guest.
    wake: UnixStream,
}

type Errands = dyn Fn(Arc<Distant>) -> u8 + Send + Sync;

#[derive(Default)]
struct Guests {
    /// With those who have not said yet what they want.
    count: usize,
    inside: usize,
    next: u64,
    screens: HashMap<u64, (Arc<Line>, Sender<Msg>)>,
    /// Said to those who come, when nobody is let in any more.
    refused: Option<String>,
    /// Said to those who are there, when they are asked to leave.
    closed: Option<String>,
    /// The store has failed, and why.
    failed: Option<String>,
}

impl House {
    pub fn new(
        service: Arc<Service>,
        admits: Admits,
        wake: UnixStream,
        errand: impl Fn(Arc<Distant>) -> u8 + Send + Sync + 'static,
    ) -> Self {
        let (errand, keys) = (Box::new(errand), OnceLock::new());
        House { service, admits, errand, guests: Mutex::default(), keys, wake }
    }

    fn guests(&self) -> MutexGuard<'_, Guests> {
        self.guests.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wake(&self) {
        let _ = (&self.wake).write(&[0]);
    }

    pub fn is_empty(&self) -> bool {
        self.guests().count == 0
    }

    /// Lets nobody in any more; those who are there know it already, and may stay a while.
    pub fn fail(&self, why: &str) {
        let mut guests = self.guests();
        guests.refused = Some(format!(
            "the store cannot be written any more ({why}), and its host is about to end: come \
             back in a minute"
        ));
        guests.failed = Some(why.to_owned());
        drop(guests);
        self.wake();
    }

    pub fn failure(&self) -> Option<String> {
        self.guests().failed.clone()
    }

    /// Lets nobody in any more, and asks those who are there to leave.
    pub fn close(&self, why: &str) {
        let mut guests = self.guests();
        guests.refused.get_or_insert_with(|| why.to_owned());
        guests.closed = Some(why.to_owned());
        for (line, inbox) in guests.screens.values() {
            line.say_goodbye(why);
            let _ = inbox.send(Msg::End);
        }
    }

    pub fn is_closed(&self) -> bool {
        self.guests().closed.is_some()
    }

    /// Takes care of a connection on a thread of its own.
    pub fn receive(self: &Arc<Self>, stream: UnixStream) -> io::Result<()> {
        let mut guests = self.guests();
        if guests.count.saturating_sub(guests.inside) >= STRANGERS {
            return Err(io::Error::other("too many have not said what they want"));
        }
        guests.count += 1;
        drop(guests);
        let leaving = Leaving(self.clone());
        thread::Builder::new().name("guest".to_owned()).spawn(move || {
            let house = leaving.0.clone();
            if let Err(error) = house.welcome(stream) {
                tracing::debug!(%error, "a connection came to nothing");
            }
            drop(leaving);
        })?;
        Ok(())
    }

    fn welcome(&self, mut stream: UnixStream) -> Result<(), WireError> {
        let peer = Peer::of(&stream)?;
        let mut incoming = Incoming::default();
        let end = Instant::now() + HELLO_WAIT;
        let hello = loop {
            if let Some(bytes) = incoming.take::<HELLO>() {
                break Hello::decode(&bytes)?;
            }
            read_some(&mut stream, &mut incoming, end)?;
        };
        stream.set_write_timeout(Some(HELLO_WAIT))?;
        stream.write_all(&Hello::ours().encode())?;
        if hello.protocol != PROTOCOL {
            return Err(WireError::Protocol(hello.protocol));
        }
        let ask = loop {
            if let Some(ask) = incoming.message::<Ask>()? {
                break ask;
            }
            read_some(&mut stream, &mut incoming, end)?;
        };
        stream.set_read_timeout(None)?;
        stream.set_write_timeout(None)?;
        stream.set_nonblocking(true)?;
        self.entertain(stream, peer, incoming, ask)
    }

    fn entertain(
        &self,
        stream: UnixStream,
        peer: Peer,
        incoming: Incoming,
        ask: Ask,
    ) -> Result<(), WireError> {
        let (wake, woken) = UnixStream::pair()?;
        wake.set_nonblocking(true)?;
        woken.set_nonblocking(true)?;
        let (size, asking) = match &ask {
            Ask::Screen(ask) => ((ask.columns, ask.rows), ask.env.ssh),
            Ask::Errand(_) => ((80, 24), false),
        };
        let line = Arc::new(Line::new(stream.try_clone()?, wake, size, asking));
        let _seat = match self.seat(peer) {
            Ok(seat) => seat,
            Err(why) => {
                line.end(&FromHost::End { status: UNAVAILABLE, why: Some(why) });
                return Ok(());
            }
        };
        let theirs = stream.try_clone()?;
        let ear = |listener| Ear { stream: theirs, woken, line: line.clone(), listener, incoming };
        let done = catch_unwind(AssertUnwindSafe(|| match ask {
            Ask::Screen(ask) => self.screen(*ask, peer, &line, ear),
            Ask::Errand(errand) => self.run_errand(*errand, peer, &line, ear),
        }));
        let why = match done {
            Ok(Ok(())) => None,
            Ok(Err(why)) => Some(why),
            Err(_) => Some(
                "this session ended by an error in the program; everything that was reported \
                 saved is saved"
                    .to_owned(),
            ),
        };
        if why.is_some() {
            line.end(&FromHost::End { status: UNAVAILABLE, why });
        }
        // Whoever still listens hears that it is over.
        let _ = stream.shutdown(Shutdown::Both);
        Ok(())
    }

    fn seat(&self, peer: Peer) -> Result<Seat<'_>, String> {
        if !peer.is_admitted(self.admits) {
            return Err("this host serves the account that it runs as, and no other".to_owned());
        }
        let mut guests = self.guests();
        if let Some(why) = &guests.refused {
            return Err(why.clone());
        }
        if guests.inside >= MOST {
            return Err(format!("{MOST} sessions are open, which is the most"));
        }
        guests.inside += 1;
        Ok(Seat(self))
    }

    fn screen(
        &self,
        ask: ScreenAsk,
        peer: Peer,
        line: &Arc<Line>,
        ear: impl FnOnce(Listener) -> Ear,
    ) -> Result<(), String> {
        let standard = self.keys.get_or_init(|| Arc::new(Keymap::standard()));
        let taste = screen::taste(&ask.taste, standard)?;
        let origin = peer.origin(Way::Terminal, ask.ssh.clone());
        let token = ask.token.as_ref().map(|token| token.secret());
        let set_up = self.service.team().settings().is_some();
        // A token that is not valid any more leads to the sign-in screen.
        let signed_in = token
            .filter(|_| set_up)
            .and_then(|token| self.service.resume(&token, origin.clone()).ok());
        let (inbox, messages) = mpsc::channel();
        let decoder = Decoder::new(ask.env.escape_wait());
        begin(ear(Listener::Screen { inbox: inbox.clone(), decoder }))?;
        let _place = self.enter(line, &inbox);
        let session = Session { service: self.service.clone(), signed_in, origin, taste };
        screen::run(session, ask.env, line.clone(), inbox, &messages)
            .map_err(|error| error.to_string())
    }

    fn enter(&self, line: &Arc<Line>, inbox: &Sender<Msg>) -> Place<'_> {
        let mut guests = self.guests();
        guests.next += 1;
        let place = guests.next;
        // Whoever came in at the last moment is asked to leave too.
        if let Some(why) = &guests.closed {
            line.say_goodbye(why);
            let _ = inbox.send(Msg::End);
        }
        guests.screens.insert(place, (line.clone(), inbox.clone()));
        Place(self, place)
    }

    fn run_errand(
        &self,
        errand: Errand,
        peer: Peer,
        line: &Arc<Line>,
        ear: impl FnOnce(Listener) -> Ear,
    ) -> Result<(), String> {
        let (tell, answers) = mpsc::sync_channel(1);
        begin(ear(Listener::Errand(tell)))?;
        let caller = Arc::new(Distant::new(line.clone(), answers, peer, errand));
        let status = (self.errand)(caller);
        line.end(&FromHost::End { status, why: None });
        Ok(())
    }
}

fn begin(ear: Ear) -> Result<(), String> {
    let thread = thread::Builder::new().name("ear".to_owned());
    thread.spawn(move || ear.run()).map_err(|why| format!("no thread can be begun: {why}"))?;
    Ok(())
}

fn read_some(
    stream: &mut UnixStream,
    incoming: &mut Incoming,
    end: Instant,
) -> Result<(), WireError> {
    let left = end.saturating_duration_since(Instant::now());
    if left.is_zero() {
        return Err(io::Error::from(io::ErrorKind::TimedOut).into());
    }
    stream.set_read_timeout(Some(left))?;
    let mut buffer = zeroize::Zeroizing::new([0; 4096]);
    match stream.read(buffer.as_mut_slice()) {
        Ok(0) => Err(io::Error::from(io::ErrorKind::UnexpectedEof).into()),
        Ok(count) => {
            incoming.feed(buffer.get(..count).unwrap_or_default());
            Ok(())
        }
        Err(error) if error.kind() == io::ErrorKind::Interrupted => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// A guest who has been let in.
struct Seat<'a>(&'a House);

impl Drop for Seat<'_> {
    fn drop(&mut self) {
        let mut guests = self.0.guests();
        guests.inside = guests.inside.saturating_sub(1);
    }
}

/// A screen that can be asked to leave.
struct Place<'a>(&'a House, u64);

impl Drop for Place<'_> {
    fn drop(&mut self) {
        self.0.guests().screens.remove(&self.1);
    }
}

/// A guest that leaves, in whatever way.
struct Leaving(Arc<House>);

impl Drop for Leaving {
    fn drop(&mut self) {
        let mut guests = self.0.guests();
        guests.count = guests.count.saturating_sub(1);
        drop(guests);
        self.0.wake();
    }
}
