//! Appending to the newest segment.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use rustix::fs::{FallocateFlags, fallocate, fdatasync};
use rustix::io::Errno;

use super::segment::{self, HEADER, Segment};
use crate::stores::files::{self, At, FileError};
use crate::team::{Digest, Revision};

/// Space is set aside in steps, so that most commits change no metadata.
const STEP: u64 = 1 << 20;

#[derive(Debug, thiserror::Error)]
pub enum AppendError {
    /// Nothing of it is in the journal.
    #[error("{0}")]
    Refused(io::Error),
    /// It may be in the journal, and it may not.
    #[error("{0}")]
    Unknown(io::Error),
}

#[derive(Debug)]
pub struct Writer {
    file: File,
    path: PathBuf,
    /// Where the next frame goes.
    end: u64,
    /// How far space is set aside.
    reserved: u64,
}

impl Writer {
    /// A new segment; the ones before are finished.
    pub fn create(dir: &Path, first: Revision, previous: Digest) -> Result<Self, FileError> {
        let path = segment::path_of(dir, first);
        let beside = files::beside(&path);
        let mut file = files::create(&beside)?;
        file.write_all(&segment::header(first, previous)).at("write", &beside)?;
        let mut writer = Writer { file, path, end: HEADER as u64, reserved: HEADER as u64 };
        writer.reserve(0).at("write", &beside)?;
        writer.file.sync_all().at("sync", &beside)?;
        files::settle(&beside, &writer.path)?;
        Ok(writer)
    }

    /// Goes on where a segment ends. What a torn commit left behind is wiped, and the last frame
    /// is written once more: the process that wrote it may have ended before it was durable.
    pub fn resume(segment: &Segment) -> Result<Self, FileError> {
        let path = segment.path.clone();
        let file = OpenOptions::new().read(true).write(true).open(&path).at("open", &path)?;
        let length = file.metadata().at("read", &path)?.len();
        let mut writer = Writer { file, path, end: segment.end as u64, reserved: length };
        if segment.torn {
            writer.cut().at("write", &writer.path)?;
        }
        if let Some((at, frame)) = segment.last_frame() {
            writer.file.write_all_at(frame, at as u64).at("write", &writer.path)?;
        }
        fdatasync(&writer.file).at("sync", &writer.path)?;
        Ok(writer)
    }

    /// Durable when it returns.
    pub fn append(&mut self, frame: &[u8]) -> Result<(), AppendError> {
        let length = frame.len() as u64;
        let written = self.reserve(length).and_then(|()| self.file.write_all_at(frame, self.end));
        if let Err(error) = written {
            // Not synced yet: taken back, it never was.
            return Err(match self.cut() {
                Ok(()) => AppendError::Refused(error),
                Err(_) => AppendError::Unknown(error),
            });
        }
        // After a failed sync the system may have dropped what it could not write: nothing is known.
        fdatasync(&self.file).map_err(|error| AppendError::Unknown(error.into()))?;
        self.end += length;
        Ok(())
    }

    /// Bytes of frames.
    pub fn length(&self) -> u64 {
        self.end - HEADER as u64
    }

    fn reserve(&mut self, length: u64) -> io::Result<()> {
        if self.end + length <= self.reserved && self.reserved > HEADER as u64 {
            return Ok(());
        }
        let mut step = length.max(STEP);
        loop {
            match fallocate(&self.file, FallocateFlags::empty(), self.end, step) {
                Ok(()) => {
                    self.reserved = self.end + step;
                    return Ok(());
                }
                // Not on every file system; then a write makes the space.
                Err(Errno::OPNOTSUPP | Errno::NOSYS) => return Ok(()),
                Err(Errno::INTR) => {}
                Err(Errno::NOSPC | Errno::DQUOT | Errno::FBIG) if step > length && length > 0 => {
                    step = length;
                }
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// Nothing is behind the end any more.
    fn cut(&mut self) -> io::Result<()> {
        self.file.set_len(self.end)?;
        self.reserved = self.end;
        Ok(fdatasync(&self.file)?)
    }
}
