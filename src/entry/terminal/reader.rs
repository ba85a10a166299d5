//! The thread that waits for all that can happen at a terminal.

use std::io::Read;
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags};
use signal_hook::consts::SIGHUP;

use super::device::wait_for;
use super::event::{Audience, TtyEvent};
use super::shared::{Mode, Shared};
use crate::entry::input::{Decoded, Decoder};
use crate::entry::signals::{self, Heard, Signals};
use crate::tui::input::Input;

pub(super) struct Reader<F> {
    shared: Arc<Shared>,
    woken: UnixStream,
    signals: Option<Signals>,
    /// None where the bytes are passed on.
    decoder: Option<Decoder>,
    tell: F,
    /// Nobody listens any more, or nobody types.
    deaf: bool,
    /// By then the session must have ended, else the signal ends it.
    end: Option<(Instant, i32)>,
}

const SESSION_END: Duration = Duration::from_millis(800);
/// Nobody waits for a session whose terminal is gone, but it may be saving.
const GONE_END: Duration = Duration::from_secs(5);

#[derive(Default)]
struct Ready {
    input: bool,
    output: bool,
    hung_up: bool,
}

impl<F: Audience> Reader<F> {
    pub fn new(
        shared: Arc<Shared>,
        woken: UnixStream,
        signals: Option<Signals>,
        decoder: Option<Decoder>,
        tell: F,
    ) -> Reader<F> {
        Reader { shared, woken, signals, decoder, tell, deaf: false, end: None }
    }

    pub fn run(mut self) {
        let mut buffer = vec![0; 64 * 1024];
        while self.shared.mode() != Mode::Closed {
            let Some(ready) = self.wait() else { break };
            let _ = self.woken.read(&mut buffer);
            self.hear_signals();
            if ready.input {
                self.read(&mut buffer);
            } else if ready.hung_up {
                self.gone();
            }
            if ready.output {
                self.shared.send_rest();
            }
            self.pass_time(Instant::now(), ready.input);
            if self.shared.take_waiting() {
                self.say(TtyEvent::MayDraw);
            }
        }
        if let Some(signals) = &self.signals {
            signals.give_back();
        }
    }

    fn wait(&self) -> Option<Ready> {
        let mut wanted = PollFlags::empty();
        let ours = self.shared.mode() == Mode::Taken;
        if ours && !self.deaf {
            wanted |= PollFlags::IN;
        }
        if ours && self.shared.has_unsent() {
            wanted |= PollFlags::OUT;
        }
        let until = [
            self.decoder.as_ref().and_then(Decoder::deadline),
            self.shared.deadline(),
            self.tell.deadline(),
            self.end.map(|(at, _)| at),
        ];
        let until = until.into_iter().flatten().min();
        let wait = until.map(|until| until.saturating_duration_since(Instant::now()));
        let mut files = vec![PollFd::new(&self.woken, PollFlags::IN)];
        if let Some(signals) = &self.signals {
            files.push(PollFd::new(signals, PollFlags::IN));
        }
        // A terminal that hung up is always ready; asking it would never let us sleep.
        let watched = !wanted.is_empty();
        if watched {
            files.push(PollFd::new(&self.shared.device, wanted));
        }
        wait_for(&mut files, wait).ok()?;
        let events = files.last().filter(|_| watched).map_or(PollFlags::empty(), PollFd::revents);
        Some(Ready {
            input: events.contains(PollFlags::IN),
            output: events.contains(PollFlags::OUT),
            hung_up: events.intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL),
        })
    }

    fn read(&mut self, buffer: &mut [u8]) {
        match self.shared.device.read(buffer) {
            Ok(count) => {
                let bytes = buffer.get(..count).unwrap_or_default();
                match &mut self.decoder {
                    Some(decoder) => {
                        let decoded = decoder.feed(bytes, Instant::now());
                        self.pass_on(decoded);
                    }
                    None if bytes.is_empty() => {}
                    None => self.say(TtyEvent::Bytes(bytes.to_owned())),
                }
            }
            Err(_) => self.gone(),
        }
    }

    fn pass_on(&mut self, decoded: Vec<Decoded>) {
        for decoded in decoded {
            match decoded {
                Decoded::Status => self.shared.answered(),
                Decoded::Input(input) => self.say(TtyEvent::Input(input)),
            }
        }
    }

    fn say(&mut self, event: TtyEvent) {
        if !self.tell.hear(event) {
            self.deaf = true;
        }
    }

    fn gone(&mut self) {
        if !self.deaf {
            self.say(TtyEvent::Gone);
            self.deaf = true;
        }
        self.shared.drop_unsent();
        if self.signals.is_some() {
            self.end.get_or_insert((Instant::now() + GONE_END, SIGHUP));
        }
    }

    fn hear_signals(&mut self) {
        let heard = self.signals.as_mut().map(Signals::pending).unwrap_or_default();
        for heard in heard {
            match heard {
                Heard::End(signal) => self.end_by(signal),
                Heard::Stop => {
                    self.shared.give_back(Mode::Lent);
                    signals::stop();
                }
                Heard::Continue => {
                    if self.shared.take().is_err() {
                        self.gone();
                    }
                    self.measure();
                    self.say(TtyEvent::Continued);
                }
                Heard::Resize => self.measure(),
            }
        }
    }

    fn measure(&mut self) {
        if let Some((columns, rows)) = self.shared.measure() {
            self.say(TtyEvent::Input(Input::Resize { columns, rows }));
        }
    }

    /// The session is asked to end; soon it is no longer asked.
    fn end_by(&mut self, signal: i32) {
        let at = Instant::now() + SESSION_END;
        if self.end.is_none_or(|(end, _)| at < end) {
            self.end = Some((at, signal));
        }
        self.say(TtyEvent::Signal(signal));
    }

    fn pass_time(&mut self, now: Instant, typing: bool) {
        if let Some(decoder) = self.decoder.as_mut().filter(|_| !typing) {
            let decoded = decoder.expire(now);
            self.pass_on(decoded);
        }
        self.shared.expire(now);
        if self.tell.deadline().is_some_and(|at| at <= now) {
            let bytes = self.tell.expire(now);
            self.shared.send(&bytes);
        }
        if let Some((at, signal)) = self.end
            && at <= now
        {
            self.shared.give_back(Mode::Closed);
            signals::end_by(signal);
        }
    }
}
