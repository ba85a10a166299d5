//! What the session and the reader both hold of one terminal.

use std::io::{self, Write};
use std::mem;
use std::os::unix::net::UnixStream;
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};
use std::thread;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags};
use rustix::termios::Termios;

use super::device::{Device, wait_for};
use super::modes::Modes;
use crate::entry::display::{ASK, Frames, Link};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// Ours: raw, on the alternate screen.
    Taken,
    /// As it was found, until this process is continued.
    Lent,
    /// As it was found, for good.
    Closed,
}

#[derive(Debug)]
pub(super) struct Shared {
    pub device: Device,
    /// Wakes the reader.
    wake: UnixStream,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    mode: Mode,
    found: Termios,
    modes: Modes,
    size: (u16, u16),
    redraw: bool,
    unsent: Vec<u8>,
    frames: Frames,
    /// The session wanted to draw and must be told when it may.
    waiting: bool,
    /// Messages of panics elsewhere, for when there is a place to print them.
    late: Vec<String>,
}

/// A terminal that takes no bytes for so long is left with what it has.
const RESTORE_WAIT: Duration = Duration::from_millis(300);
/// How often a terminal that takes nothing is looked at: it may have been given back.
const SLOW: Duration = Duration::from_millis(200);
const ANSWER_WAIT: Duration = Duration::from_millis(200);

impl Shared {
    pub fn new(device: Device, wake: UnixStream, asking: bool, modes: Modes) -> io::Result<Shared> {
        let state = State {
            mode: Mode::Lent,
            found: device.modes()?,
            modes,
            size: device.size(),
            redraw: true,
            unsent: Vec::new(),
            frames: Frames::new(asking),
            waiting: false,
            late: Vec::new(),
        };
        Ok(Shared { device, wake, state: Mutex::new(state) })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The reader never sleeps while holding the state, a panic may.
    fn state_soon(&self) -> Option<MutexGuard<'_, State>> {
        for _ in 0..50 {
            match self.state.try_lock() {
                Ok(state) => return Some(state),
                Err(TryLockError::Poisoned(state)) => return Some(state.into_inner()),
                Err(TryLockError::WouldBlock) => thread::sleep(Duration::from_millis(4)),
            }
        }
        None
    }

    pub fn wake(&self) {
        let _ = (&self.wake).write(&[0]);
    }

    pub fn mode(&self) -> Mode {
        self.state().mode
    }

    /// The new size, if it is another.
    pub fn measure(&self) -> Option<(u16, u16)> {
        let size = self.device.size();
        let mut state = self.state();
        (mem::replace(&mut state.size, size) != size).then_some(size)
    }

    /// Takes the terminal, for the first time or again.
    pub fn take(&self) -> io::Result<()> {
        let mut state = self.state();
        let cut_off = !mem::take(&mut state.unsent).is_empty();
        let mut bytes = Vec::new();
        match state.mode {
            Mode::Closed => return Ok(()),
            // The shell may have been told to change it meanwhile.
            Mode::Lent => state.found = self.device.modes()?,
            // Stopped without a warning. The terminal would keep our title and style over its own.
            Mode::Taken => bytes = state.modes.leave(cut_off),
        }
        self.device.set_raw(&state.found)?;
        state.mode = Mode::Taken;
        state.redraw = true;
        state.frames.clear();
        bytes.extend(state.modes.enter());
        self.push(&mut state, &bytes);
        Ok(())
    }

    /// Gives the terminal back as it was found. Safe to call at any time and more than once.
    pub fn give_back(&self, mode: Mode) {
        let Some(mut state) = self.state_soon() else { return };
        if state.mode == Mode::Taken && self.device.is_in_front() {
            let cut_off = !mem::take(&mut state.unsent).is_empty();
            let bytes = state.modes.leave(cut_off);
            // Errors mean that nobody is left to see.
            let _ = self.device.write_within(bytes, RESTORE_WAIT);
            self.device.drop_input();
            let _ = self.device.set_modes(&state.found);
        }
        if state.mode != Mode::Closed {
            state.mode = mode;
        }
        state.frames.clear();
        drop(state);
        self.wake();
    }

    /// Waits a little for answers that the shell would take for typing.
    pub fn hear_out(&self) {
        let end = Instant::now() + ANSWER_WAIT;
        while self.state().frames.is_answer_due() && Instant::now() < end {
            thread::sleep(Duration::from_millis(5));
        }
    }

    pub fn send(&self, bytes: &[u8]) {
        let mut state = self.state();
        if state.mode == Mode::Taken {
            self.push(&mut state, bytes);
        }
    }

    /// Waits for a slow terminal, without keeping others from the state meanwhile.
    pub fn send_all(&self, bytes: &[u8]) {
        self.send(bytes);
        while self.has_unsent() && self.mode() == Mode::Taken {
            let device = PollFd::new(&self.device, PollFlags::OUT);
            if wait_for(&mut [device], Some(SLOW)).is_err() {
                return;
            }
            self.send_rest();
        }
    }

    fn push(&self, state: &mut State, bytes: &[u8]) {
        state.unsent.extend_from_slice(bytes);
        self.flush(state);
        if !state.unsent.is_empty() {
            self.wake();
        }
    }

    fn flush(&self, state: &mut State) {
        if self.device.write_some(&mut state.unsent).is_err() {
            // The reader notices that the terminal is gone.
            state.unsent.clear();
        }
    }

    pub fn has_unsent(&self) -> bool {
        !self.state().unsent.is_empty()
    }

    pub fn send_rest(&self) {
        self.flush(&mut self.state());
    }

    pub fn drop_unsent(&self) {
        self.state().unsent.clear();
    }

    pub fn answered(&self) {
        self.state().frames.answer(Instant::now());
    }

    pub fn deadline(&self) -> Option<Instant> {
        self.state().frames.deadline()
    }

    pub fn expire(&self, now: Instant) {
        self.state().frames.expire(now);
    }

    /// Whether a frame drawn now would be on its way at once. If not, the reader will say when.
    pub fn may_draw(&self) -> bool {
        let mut state = self.state();
        let may = state.may_draw();
        state.waiting = !may;
        may
    }

    /// Whether the session waits for this moment.
    pub fn take_waiting(&self) -> bool {
        let mut state = self.state();
        state.may_draw() && mem::take(&mut state.waiting)
    }

    pub fn set_mouse(&self, on: bool) {
        let bytes = self.state().modes.set_mouse(on);
        self.send(&bytes);
    }

    /// Keeps a message while the screen is ours.
    pub fn keep_message(&self, message: String) -> bool {
        let state = self.state_soon().filter(|state| state.mode == Mode::Taken);
        state.map(|mut state| state.late.push(message)).is_some()
    }

    pub fn take_messages(&self) -> Vec<String> {
        mem::take(&mut self.state().late)
    }
}

impl Link for Shared {
    fn size(&self) -> (u16, u16) {
        self.state().size
    }

    fn take_redraw(&self) -> ((u16, u16), bool) {
        let mut state = self.state();
        (state.size, mem::take(&mut state.redraw))
    }

    /// In one write if the terminal takes it.
    fn send_frame(&self, mut frame: Vec<u8>) {
        let mut state = self.state();
        if !frame.is_empty() && state.mode == Mode::Taken {
            if state.frames.send(frame.len(), Instant::now()) {
                frame.extend_from_slice(ASK);
            }
            self.push(&mut state, &frame);
            // The reader has a new deadline.
            if state.frames.deadline().is_some() {
                self.wake();
            }
        }
    }
}

impl State {
    fn may_draw(&self) -> bool {
        self.mode == Mode::Taken && self.unsent.is_empty() && self.frames.may_draw()
    }
}
