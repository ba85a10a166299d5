//! The way to a client: messages that never block, and how much of them it has not drawn yet.

use std::io::{self, Write};
use std::mem;
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::entry::display::{ASK, Frames, Link};
use crate::entry::wire::{Fault, FromHost, encode};

#[derive(Debug)]
pub struct Line {
    stream: UnixStream,
    /// Wakes whoever listens to the client.
    wake: UnixStream,
    state: Mutex<State>,
    /// Something has been sent, or the client is gone.
    moved: Condvar,
}

#[derive(Debug)]
struct State {
    size: (u16, u16),
    redraw: bool,
    unsent: Vec<u8>,
    /// Bytes of frames since the client last said that it has drawn.
    undrawn: usize,
    /// It has been asked to say so.
    awaited: bool,
    frames: Frames,
    /// The session wanted to draw and must be told when it may.
    waiting: bool,
    /// What the session has been told and has not looked at.
    ahead: usize,
    /// The session has said its last.
    over: bool,
    gone: bool,
    /// Why standard output cannot be written.
    closed: Option<Fault>,
    /// Why the session ends, where it is not the person who ends it.
    goodbye: Option<String>,
}

/// Frames up to this many bytes in all do not wait for the client: see [`Frames`].
const SMALL: usize = 128;
/// A frame of more bytes goes in several messages.
const AT_ONCE: usize = 256 << 10;
/// A client that takes no bytes for so long is left.
const LAST_WORDS: Duration = Duration::from_secs(1);
/// A client that has so many bytes to read, and reads none, is left.
const MOST_UNSENT: usize = 16 << 20;
/// More keys than these wait in the client's terminal, and not in our memory.
const MOST_AHEAD: usize = 1_000;
/// Of a terminal; the rest of a larger one stays blank.
const LARGEST: (u16, u16) = (1_000, 500);
const ANSWER_WAIT: Duration = Duration::from_millis(200);

impl Line {
    /// The stream must not block. `asking`: the terminal is at the end of a slow link.
    pub fn new(stream: UnixStream, wake: UnixStream, size: (u16, u16), asking: bool) -> Line {
        let state = State {
            size: fit(size),
            redraw: true,
            unsent: Vec::new(),
            undrawn: 0,
            awaited: false,
            frames: Frames::new(asking),
            waiting: false,
            ahead: 0,
            over: false,
            gone: false,
            closed: None,
            goodbye: None,
        };
        Line { stream, wake, state: Mutex::new(state), moved: Condvar::new() }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wake(&self) {
        let _ = (&self.wake).write(&[0]);
    }

    pub fn send(&self, message: &FromHost) {
        self.push(&mut self.state(), message);
    }

    /// For output of any length: waits until the client has taken it.
    pub fn send_now(&self, message: &FromHost) -> io::Result<()> {
        let mut state = self.state();
        self.push(&mut state, message);
        while !state.unsent.is_empty() && !state.gone {
            state = self.moved.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        if state.gone {
            return Err(io::Error::new(io::ErrorKind::BrokenPipe, "the client has gone"));
        }
        Ok(())
    }

    fn push(&self, state: &mut State, message: &FromHost) {
        // A message of ours that cannot be encoded is one that is too long: none is.
        let Ok(bytes) = encode(message) else { return };
        if state.gone {
            return;
        }
        state.unsent.extend_from_slice(&bytes);
        self.flush(state);
        if state.unsent.len() > MOST_UNSENT {
            self.lose(state);
            // Whoever listens hears it by that.
            let _ = self.stream.shutdown(Shutdown::Both);
        }
        if !state.unsent.is_empty() {
            self.wake();
        }
    }

    fn lose(&self, state: &mut State) {
        state.gone = true;
        state.unsent = Vec::new();
        self.moved.notify_all();
    }

    fn flush(&self, state: &mut State) {
        while !state.unsent.is_empty() {
            match (&self.stream).write(&state.unsent) {
                Ok(count) => {
                    state.unsent.drain(..count);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return,
                // Whoever listens notices that the client is gone.
                Err(_) => self.lose(state),
            }
        }
        self.moved.notify_all();
    }

    pub fn has_unsent(&self) -> bool {
        !self.state().unsent.is_empty()
    }

    pub fn send_rest(&self) {
        self.flush(&mut self.state());
    }

    pub fn hang_up(&self) {
        self.lose(&mut self.state());
    }

    pub fn close_output(&self, why: Fault) {
        self.state().closed = Some(why);
    }

    /// What is written from now on would be lost.
    pub fn closed_output(&self) -> Option<io::Error> {
        self.state().closed.clone().map(io::Error::from)
    }

    pub fn say_goodbye(&self, why: &str) {
        self.state().goodbye = Some(why.to_owned());
    }

    pub fn goodbye(&self) -> Option<String> {
        self.state().goodbye.clone()
    }

    /// The last message: waits a little until the client has it, and the terminal has answered.
    pub fn end(&self, message: &FromHost) {
        let mut state = self.state();
        state.over = true;
        self.moved.notify_all();
        state = self.wait_while(state, ANSWER_WAIT, |state| state.frames.is_answer_due());
        self.push(&mut state, message);
        drop(self.wait_while(state, LAST_WORDS, |state| !state.unsent.is_empty()));
    }

    /// No longer than the client is there.
    fn wait_while<'a>(
        &self,
        state: MutexGuard<'a, State>,
        most: Duration,
        due: impl Fn(&State) -> bool,
    ) -> MutexGuard<'a, State> {
        let due = |state: &mut State| due(state) && !state.gone;
        let waited = self.moved.wait_timeout_while(state, most, due);
        waited.map_or_else(|poisoned| poisoned.into_inner().0, |(state, _)| state)
    }

    /// The client's terminal has another size; gives what is used of it.
    pub fn resize(&self, size: (u16, u16)) -> (u16, u16) {
        let size = fit(size);
        self.state().size = size;
        size
    }

    /// The session has been told something: waits until it has looked at it, if that is too much.
    pub fn told(&self) {
        let mut state = self.state();
        state.ahead += 1;
        while state.ahead > MOST_AHEAD && !state.over && !state.gone {
            state = self.moved.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Nothing is known of what its terminal shows.
    pub fn redraw(&self) {
        let mut state = self.state();
        state.redraw = true;
        state.frames.clear();
    }

    /// The client has drawn all that it was sent before it was asked.
    pub fn drawn(&self) {
        let mut state = self.state();
        state.awaited = false;
        state.undrawn = 0;
    }

    pub fn answered(&self) {
        self.state().frames.answer(Instant::now());
        self.moved.notify_all();
    }

    pub fn deadline(&self) -> Option<Instant> {
        self.state().frames.deadline()
    }

    pub fn expire(&self, now: Instant) {
        self.state().frames.expire(now);
    }

    /// Whether a frame drawn now would be seen at once. If not, whoever listens says when.
    /// A session that asks has looked at all that was typed.
    pub fn may_draw(&self) -> bool {
        let mut state = self.state();
        if mem::take(&mut state.ahead) > MOST_AHEAD {
            self.moved.notify_all();
        }
        let may = state.may_draw();
        state.waiting = !may;
        may
    }

    /// Whether the session waits for this moment.
    pub fn take_waiting(&self) -> bool {
        let mut state = self.state();
        state.may_draw() && mem::take(&mut state.waiting)
    }
}

fn fit((columns, rows): (u16, u16)) -> (u16, u16) {
    (columns.min(LARGEST.0), rows.min(LARGEST.1))
}

impl State {
    fn may_draw(&self) -> bool {
        !self.gone && self.unsent.is_empty() && !self.awaited && self.frames.may_draw()
    }
}

impl Link for Line {
    fn size(&self) -> (u16, u16) {
        self.state().size
    }

    fn take_redraw(&self) -> ((u16, u16), bool) {
        let mut state = self.state();
        (state.size, mem::take(&mut state.redraw))
    }

    fn send_frame(&self, mut frame: Vec<u8>) {
        if frame.is_empty() {
            return;
        }
        let mut state = self.state();
        if state.frames.send(frame.len(), Instant::now()) {
            frame.extend_from_slice(ASK);
        }
        state.undrawn += frame.len();
        let asks = state.undrawn > SMALL && !state.awaited;
        state.awaited |= asks;
        let mut parts = frame.chunks(AT_ONCE).peekable();
        while let Some(part) = parts.next() {
            let drawn = asks && parts.peek().is_none();
            self.push(&mut state, &FromHost::Bytes { bytes: part.to_owned(), drawn });
        }
        // Whoever listens has a new deadline.
        if state.frames.deadline().is_some() {
            self.wake();
        }
    }
}
