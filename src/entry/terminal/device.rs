//! The terminal as a file: opening it, its modes, and writes that never block.

use std::ffi::CString;
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{Mode, OFlags, open};
use rustix::io::Errno;
use rustix::process::getpgrp;
use rustix::stdio::{stdin, stdout};
use rustix::termios::{
    OptionalActions, QueueSelector, Termios, isatty, tcflush, tcgetattr, tcgetpgrp, tcgetwinsize,
    tcsetattr, ttyname,
};

/// An open file of our own, so that not blocking concerns nobody who shares the terminal.
#[derive(Debug)]
pub(super) struct Device {
    file: OwnedFd,
}

/// Where a size cannot be had.
const USUAL_SIZE: (u16, u16) = (80, 24);

impl Device {
    /// The terminal of standard input and output, or else the one that controls this process.
    pub fn find() -> io::Result<Device> {
        if isatty(stdin())
            && isatty(stdout())
            && let Ok(name) = ttyname(stdout(), Vec::new())
            && let Ok(device) = Device::open(name)
        {
            return Ok(device);
        }
        // Also after su, where the terminal's own name belongs to somebody else.
        Device::open(CString::from(c"/dev/tty"))
    }

    pub fn open(path: CString) -> io::Result<Device> {
        let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::NONBLOCK | OFlags::CLOEXEC;
        let file = open(path, flags, Mode::empty())?;
        if !isatty(&file) {
            return Err(Errno::NOTTY.into());
        }
        Ok(Device { file })
    }

    pub fn modes(&self) -> io::Result<Termios> {
        Ok(tcgetattr(&self.file)?)
    }

    /// From the background this stops the process until it is in front again.
    pub fn set_modes(&self, modes: &Termios) -> io::Result<()> {
        loop {
            match tcsetattr(&self.file, OptionalActions::Now, modes) {
                Err(Errno::INTR) => {}
                result => return Ok(result?),
            }
        }
    }

    pub fn set_raw(&self, modes: &Termios) -> io::Result<()> {
        let mut raw = modes.clone();
        raw.make_raw();
        self.set_modes(&raw)
    }

    /// What was typed for us must not run as commands in the shell.
    pub fn drop_input(&self) {
        let _ = tcflush(&self.file, QueueSelector::IFlush);
    }

    /// Where that cannot be known, nobody would stop us either.
    pub fn is_in_front(&self) -> bool {
        tcgetpgrp(&self.file).map_or_else(|error| error != Errno::IO, |group| group == getpgrp())
    }

    /// Columns and rows.
    pub fn size(&self) -> (u16, u16) {
        match tcgetwinsize(&self.file) {
            Ok(size) if size.ws_col > 0 && size.ws_row > 0 => (size.ws_col, size.ws_row),
            _ => USUAL_SIZE,
        }
    }

    /// Bytes read, none if there are none now. An error means that the terminal is gone.
    pub fn read(&self, buffer: &mut [u8]) -> io::Result<usize> {
        match rustix::io::read(&self.file, buffer) {
            Ok(0) => Err(io::ErrorKind::UnexpectedEof.into()),
            Err(Errno::AGAIN | Errno::INTR) => Ok(0),
            result => Ok(result?),
        }
    }

    /// Writes what fits now and leaves the rest.
    pub fn write_some(&self, bytes: &mut Vec<u8>) -> io::Result<()> {
        while !bytes.is_empty() {
            match rustix::io::write(&self.file, bytes) {
                Ok(count) => {
                    bytes.drain(..count);
                }
                Err(Errno::INTR) => {}
                Err(Errno::AGAIN) => return Ok(()),
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    /// Writes all of it. Where nobody reads for that long, it takes the place of what is waiting.
    pub fn write_within(&self, mut bytes: Vec<u8>, wait: Duration) -> io::Result<()> {
        let end = Instant::now() + wait;
        loop {
            self.write_some(&mut bytes)?;
            let left = end.saturating_duration_since(Instant::now());
            if bytes.is_empty() {
                return Ok(());
            }
            if left.is_zero() {
                tcflush(&self.file, QueueSelector::OFlush)?;
                return self.write_some(&mut bytes);
            }
            wait_for(&mut [PollFd::new(&self.file, PollFlags::OUT)], Some(left))?;
        }
    }
}

impl AsFd for Device {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.file.as_fd()
    }
}

/// Sleeps until one of them can go on; a signal also ends it.
pub(super) fn wait_for(files: &mut [PollFd<'_>], wait: Option<Duration>) -> io::Result<()> {
    let wait = wait.and_then(|wait| Timespec::try_from(wait).ok());
    match poll(files, wait.as_ref()) {
        Ok(_) | Err(Errno::INTR) => Ok(()),
        Err(error) => Err(error.into()),
    }
}
