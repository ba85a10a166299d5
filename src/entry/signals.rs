//! Signals as values, and what they do by default once the terminal is clean.

use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rustix::process::{self, Signal};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::flag::register_conditional_default;
use signal_hook::iterator::backend::SignalDelivery;
use signal_hook::iterator::exfiltrator::SignalOnly;
use signal_hook::low_level::emulate_default_handler;

/// Those that end the program.
const ENDING: [i32; 4] = [SIGTERM, SIGINT, SIGHUP, SIGQUIT];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    End(i32),
    Stop,
    Continue,
    Resize,
}

#[derive(Debug)]
pub struct Signals {
    delivery: SignalDelivery<UnixStream, SignalOnly>,
    given_back: Arc<AtomicBool>,
}

impl Signals {
    pub fn new() -> io::Result<Signals> {
        let given_back = Arc::new(AtomicBool::new(false));
        for signal in ENDING.into_iter().chain([SIGTSTP]) {
            register_conditional_default(signal, Arc::clone(&given_back))?;
        }
        let (read, write) = UnixStream::pair()?;
        let all = ENDING.into_iter().chain([SIGTSTP, SIGCONT, SIGWINCH]);
        let delivery = SignalDelivery::with_pipe(read, write, SignalOnly, all)?;
        Ok(Signals { delivery, given_back })
    }

    /// Does not wait; [`AsFd`] says when there is something.
    pub fn pending(&mut self) -> Vec<Heard> {
        let heard = |signal| match signal {
            SIGTSTP => Heard::Stop,
            SIGCONT => Heard::Continue,
            SIGWINCH => Heard::Resize,
            end => Heard::End(end),
        };
        self.delivery.pending().map(heard).collect()
    }

    /// From then on signals do what they do to any program.
    pub fn give_back(&self) {
        self.given_back.store(true, Ordering::SeqCst);
    }
}

impl AsFd for Signals {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.delivery.get_read().as_fd()
    }
}

/// Ends this process as the signal would have, so that its parent sees why.
pub fn end_by(signal: i32) -> ! {
    let _ = emulate_default_handler(signal);
    std::process::exit(128 + signal)
}

/// Stops this process until it is continued.
pub fn stop() {
    let _ = emulate_default_handler(SIGTSTP);
}

/// Stops everything that a shell started together with us, as Ctrl-Z would have.
/// Where no shell could continue it, nothing is stopped and it goes on at once.
pub fn stop_job() {
    let shell = process::getsid(None).and_then(|leader| process::getpgid(Some(leader)));
    if shell.is_ok_and(|shell| shell != process::getpgrp()) {
        let _ = process::kill_current_process_group(Signal::STOP);
    } else {
        let _ = process::kill_process(process::getpid(), Signal::CONT);
    }
}
