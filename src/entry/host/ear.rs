//! The thread that listens to one client.

use std::io::{self, Read as _};
use std::os::unix::net::UnixStream;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{Sender, SyncSender};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;

use super::line::Line;
use crate::entry::input::{Decoded, Decoder};
use crate::entry::wire::{Answer, FromClient, FromHost, Incoming, WireError};
use crate::tui::app::Msg;
use crate::tui::input::Input;

/// Whom a client's words are for.
pub enum Listener {
    /// A dashboard: bytes become keys.
    Screen { inbox: Sender<Msg>, decoder: Decoder },
    /// A command that runs for it, and asks one thing at a time.
    Errand(SyncSender<Answer>),
}

pub struct Ear {
    pub stream: UnixStream,
    pub woken: UnixStream,
    pub line: Arc<Line>,
    pub listener: Listener,
    /// What came along with the client's first message.
    pub incoming: Incoming,
}

/// A message that has begun is whole by then, or the client is left.
const HALF: Duration = Duration::from_secs(10);
/// Typed bytes that are looked at before the session has to.
const PORTION: usize = 1024;

impl Ear {
    /// Until the client is gone, or nobody wants to know any more.
    pub fn run(mut self) {
        // Whatever a client sends, its session ends with us.
        match catch_unwind(AssertUnwindSafe(|| self.listen())) {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tracing::debug!(%error, "a client was left"),
            Err(_) => tracing::error!("a client was left by an error in the program"),
        }
        self.line.hang_up();
        if let Listener::Screen { inbox, .. } = &self.listener {
            let _ = inbox.send(Msg::End);
        }
    }

    fn listen(&mut self) -> Result<(), WireError> {
        let mut buffer = vec![0; 8 << 10];
        // What came along with the first message.
        self.take_in()?;
        let mut half = self.incoming.is_partial().then(Instant::now);
        loop {
            let ready = self.wait(half)?;
            let _ = self.woken.read(&mut [0; 64]);
            if ready.contains(PollFlags::OUT) {
                self.line.send_rest();
            }
            if ready.intersects(PollFlags::IN | PollFlags::HUP | PollFlags::ERR) {
                match (&self.stream).read(&mut buffer) {
                    Ok(0) => return Ok(()),
                    Ok(count) => {
                        self.incoming.feed(buffer.get(..count).unwrap_or_default());
                        // Each whole message gives the next one its time.
                        let whole = self.take_in()?;
                        let begun = half.filter(|_| !whole).unwrap_or_else(Instant::now);
                        half = self.incoming.is_partial().then_some(begun);
                    }
                    Err(error) if is_nothing(&error) => {}
                    Err(error) => return Err(error.into()),
                }
            }
            let now = Instant::now();
            if half.is_some_and(|begun| begun + HALF <= now) {
                return Err(io::Error::from(io::ErrorKind::TimedOut).into());
            }
            self.pass_time(now, ready.contains(PollFlags::IN))?;
        }
    }

    fn wait(&self, half: Option<Instant>) -> Result<PollFlags, WireError> {
        let mut wanted = PollFlags::IN;
        if self.line.has_unsent() {
            wanted |= PollFlags::OUT;
        }
        let typed = match &self.listener {
            Listener::Screen { decoder, .. } => decoder.deadline(),
            Listener::Errand(_) => None,
        };
        let until = [typed, self.line.deadline(), half.map(|begun| begun + HALF)];
        let until = until.into_iter().flatten().min();
        let wait = until.map(|until| until.saturating_duration_since(Instant::now()));
        let wait = wait.and_then(|wait| Timespec::try_from(wait).ok());
        let mut files =
            [PollFd::new(&self.woken, PollFlags::IN), PollFd::new(&self.stream, wanted)];
        match poll(&mut files, wait.as_ref()) {
            Ok(_) | Err(Errno::INTR) => {}
            Err(error) => return Err(io::Error::from(error).into()),
        }
        let [_, stream] = files;
        Ok(stream.revents())
    }

    /// Whether there was anything whole.
    fn take_in(&mut self) -> Result<bool, WireError> {
        let mut any = false;
        while let Some(message) = self.incoming.message()? {
            self.hear(message)?;
            any = true;
        }
        if self.line.take_waiting() {
            self.tell(Msg::Ready)?;
        }
        Ok(any)
    }

    fn hear(&mut self, message: FromClient) -> Result<(), WireError> {
        match message {
            FromClient::Ping => self.line.send(&FromHost::Pong),
            FromClient::Drawn => self.line.drawn(),
            FromClient::Bytes(bytes) => {
                for part in bytes.chunks(PORTION) {
                    if let Listener::Screen { decoder, .. } = &mut self.listener {
                        let decoded = decoder.feed(part, Instant::now());
                        self.decoded(decoded)?;
                    }
                }
            }
            FromClient::Size { columns, rows } => {
                let (columns, rows) = self.line.resize((columns, rows));
                self.tell(Msg::Input(Input::Resize { columns, rows }))?;
            }
            FromClient::Resumed => {
                self.line.redraw();
                self.tell(Msg::Resumed)?;
            }
            FromClient::Leaving => self.tell(Msg::End)?,
            FromClient::OutputClosed(why) => self.line.close_output(why),
            FromClient::Answer(answer) => {
                if let Listener::Errand(answers) = &self.listener {
                    answers.try_send(answer).map_err(|_| nobody())?;
                }
            }
        }
        Ok(())
    }

    fn decoded(&mut self, decoded: Vec<Decoded>) -> Result<(), WireError> {
        for decoded in decoded {
            match decoded {
                Decoded::Status => self.line.answered(),
                Decoded::Input(input) => self.tell(Msg::Input(input))?,
            }
        }
        Ok(())
    }

    fn tell(&self, msg: Msg) -> Result<(), WireError> {
        match &self.listener {
            Listener::Screen { inbox, .. } => {
                inbox.send(msg).map_err(|_| nobody())?;
                self.line.told();
                Ok(())
            }
            Listener::Errand(_) => Ok(()),
        }
    }

    fn pass_time(&mut self, now: Instant, typing: bool) -> Result<(), WireError> {
        if let Listener::Screen { decoder, .. } = &mut self.listener
            && !typing
        {
            let decoded = decoder.expire(now);
            self.decoded(decoded)?;
        }
        self.line.expire(now);
        if self.line.take_waiting() {
            self.tell(Msg::Ready)?;
        }
        Ok(())
    }
}

fn is_nothing(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::Interrupted)
}

/// The session has ended by itself, or has asked nothing.
fn nobody() -> WireError {
    io::Error::from(io::ErrorKind::NotConnected).into()
}
