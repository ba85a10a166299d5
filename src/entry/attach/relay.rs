//! This terminal as the far end of a session that runs in the host: bytes in, bytes out.

use std::io::Write as _;
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::sync::atomic::{AtomicBool, AtomicI32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::reach::{AttachError, Connection, PATIENCE, is_late};
use crate::entry::terminal::{Audience, TermEnv, Tty, TtyError, TtyEvent};
use crate::entry::wire::{FromClient, FromHost, LARGEST, encode};
use crate::tui::input::Input;

/// How a session on this terminal was left: by its person, or by a signal to end this process by.
pub type Left = Option<i32>;

/// Typed bytes in one message.
const AT_ONCE: usize = LARGEST / 2;
/// A host that has said nothing to a key for so long is asked for a sign of life.
const QUIET: Duration = Duration::from_secs(1);
const CTRL_C: u8 = 3;

/// What both sides of the relay know.
struct Common {
    stream: UnixStream,
    /// Whole messages only.
    voice: Mutex<UnixStream>,
    /// How many messages the host has sent.
    heard: AtomicU64,
    /// The person has been told that the host does not answer.
    told: AtomicBool,
    /// Nobody waits for it any more.
    given_up: AtomicBool,
    signal: AtomicI32,
}

impl Common {
    fn send(&self, message: &FromClient) -> bool {
        let Ok(bytes) = encode(message) else { return false };
        let mut voice = self.voice.lock().unwrap_or_else(PoisonError::into_inner);
        match voice.write_all(&bytes) {
            Ok(()) => true,
            Err(error) => {
                // Half a message may be there: nothing can follow it.
                let _ = self.stream.shutdown(Shutdown::Both);
                self.given_up.fetch_or(is_late(&error), Ordering::SeqCst);
                false
            }
        }
    }

    fn give_up(&self) {
        self.given_up.store(true, Ordering::SeqCst);
        let _ = self.stream.shutdown(Shutdown::Both);
    }
}

/// Runs until the session ends.
pub fn relay(mut connection: Connection, env: TermEnv) -> Result<Left, RelayError> {
    let pid = connection.pid;
    let io = |error: std::io::Error| AttachError::Start(error.to_string());
    let common = Arc::new(Common {
        stream: connection.stream.try_clone().map_err(io)?,
        voice: Mutex::new(connection.stream.try_clone().map_err(io)?),
        heard: AtomicU64::new(0),
        told: AtomicBool::new(false),
        given_up: AtomicBool::new(false),
        signal: AtomicI32::new(0),
    });
    let typist = Typist { common: common.clone(), pid, asked: None };
    let tty = Tty::relay(env, "rolodeck", typist)?;
    let ended = listen(&mut connection, &common, &tty);
    // First the terminal: what is said then stands on a clean line.
    tty.close();
    let signal = common.signal.load(Ordering::SeqCst);
    match ended {
        Err(AttachError::Ended { pid }) if common.given_up.load(Ordering::SeqCst) => {
            Err(AttachError::Silent { pid }.into())
        }
        Err(AttachError::Ended { .. }) if signal != 0 => Ok(Some(signal)),
        Err(error) => Err(error.into()),
        Ok(()) => Ok(Some(signal).filter(|signal| *signal != 0)),
    }
}

#[derive(Debug, thiserror::Error)]
pub enum RelayError {
    #[error(transparent)]
    Attach(#[from] AttachError),
    #[error(transparent)]
    Tty(#[from] TtyError),
}

fn listen(connection: &mut Connection, common: &Common, tty: &Tty) -> Result<(), AttachError> {
    loop {
        let message = connection.hear()?;
        common.heard.fetch_add(1, Ordering::SeqCst);
        if common.told.swap(false, Ordering::SeqCst) {
            // It is back, and our sentence stands on the screen.
            common.send(&FromClient::Resumed);
        }
        match message {
            FromHost::Bytes { bytes, drawn } => {
                tty.pass_on(&bytes);
                if drawn {
                    common.send(&FromClient::Drawn);
                }
            }
            FromHost::Mouse(on) => tty.set_mouse(on),
            FromHost::Suspend => tty.suspend(),
            FromHost::End { why: None, .. } => return Ok(()),
            FromHost::End { status, why: Some(why) } => {
                return Err(AttachError::Refused { status, why });
            }
            // Of a command line.
            _ => {}
        }
    }
}

/// Passes on what is typed, on the thread that waits at the terminal.
struct Typist {
    common: Arc<Common>,
    pid: u32,
    asked: Option<Asked>,
}

/// Something was typed, and the host has not said anything since.
struct Asked {
    at: Instant,
    heard: u64,
    pinged: bool,
}

impl Typist {
    fn expect_answer(&mut self) {
        let heard = self.common.heard.load(Ordering::SeqCst);
        if self.asked.as_ref().is_none_or(|asked| asked.heard != heard) {
            self.asked = Some(Asked { at: Instant::now(), heard, pinged: false });
        }
    }

    fn notice(&self) -> Vec<u8> {
        // At the foot of the screen, where a cursor also is seen. All is drawn anew after it.
        let told = "does not answer. Ctrl-C leaves.";
        format!("\x1b[999;1H\x1b[0m\x1b[2K! The host (process {}) {told}", self.pid).into_bytes()
    }
}

impl Audience for Typist {
    fn hear(&mut self, event: TtyEvent) -> bool {
        let common = self.common.clone();
        match event {
            TtyEvent::Bytes(bytes) => {
                if common.told.load(Ordering::SeqCst) && bytes.contains(&CTRL_C) {
                    common.give_up();
                    return false;
                }
                self.expect_answer();
                bytes.chunks(AT_ONCE).all(|part| common.send(&FromClient::Bytes(part.to_owned())))
            }
            TtyEvent::Input(Input::Resize { columns, rows }) => {
                common.send(&FromClient::Size { columns, rows })
            }
            TtyEvent::Continued => common.send(&FromClient::Resumed),
            TtyEvent::Signal(signal) => {
                common.signal.store(signal, Ordering::SeqCst);
                common.send(&FromClient::Leaving)
            }
            TtyEvent::Gone => common.send(&FromClient::Leaving),
            // Neither comes to a relay.
            TtyEvent::Input(_) | TtyEvent::MayDraw => true,
        }
    }

    fn deadline(&self) -> Option<Instant> {
        self.asked.as_ref().map(|asked| asked.at + if asked.pinged { PATIENCE } else { QUIET })
    }

    fn expire(&mut self, _: Instant) -> Vec<u8> {
        let Some(asked) = &mut self.asked else { return Vec::new() };
        if self.common.heard.load(Ordering::SeqCst) != asked.heard {
            self.asked = None;
            return Vec::new();
        }
        if !asked.pinged {
            asked.pinged = true;
            self.common.send(&FromClient::Ping);
            return Vec::new();
        }
        self.asked = None;
        self.common.told.store(true, Ordering::SeqCst);
        self.notice()
    }
}
