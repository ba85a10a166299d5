//! A backup file: every row of an index in one file that proves itself whole.
//!
//! `RDKBKUP1`, then frames `[length u32][crc32][kind, content]`: a head, rows, and an end with their
//! number and the SHA-256 of everything before it.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use super::codec::{self, Head, Reader, Tally, put_bytes};
use super::files::{self, At, FileError};
use super::index::{Index, IndexError, Part};
use crate::team::{Summary, Time};

const MAGIC: [u8; 8] = *b"RDKBKUP1";
const HEAD: u8 = b'H';
const ROWS: u8 = b'R';
const END: u8 = b'E';
/// Rows are collected into frames of about this size.
const FRAME: usize = 256 << 10;
/// A frame with one row that is as large as a row can be.
const LARGEST: usize = 140 << 20;

#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    #[error(transparent)]
    File(#[from] FileError),
    #[error("the backup {path} is damaged: {what}", path = path.display())]
    Damaged { path: PathBuf, what: String },
    #[error("{path} is no backup of rolodeck's, or a newer version's", path = path.display())]
    NotABackup { path: PathBuf },
    /// What was to be backed up, or filled from a backup.
    #[error("the index: {0}")]
    Index(#[from] IndexError),
}

fn summary(head: &Head, made: Time) -> Summary {
    let (rows, records) = (head.state.rows, head.activity.rows);
    Summary { revision: head.revision, made, rows, records }
}

/// Writes a backup and reads it again; it has its name only when it is whole.
pub fn write(index: &Index, path: &Path, made: Time) -> Result<Summary, BackupError> {
    let beside = files::beside(path);
    let outcome = write_beside(index, &beside, made).and_then(|()| verify(&beside));
    let summary = match outcome {
        Ok(summary) => summary,
        Err(error) => {
            // Half a backup is of no use; that it may stay behind is not worth another error.
            let _ = files::remove_if_there(&beside);
            return Err(error);
        }
    };
    files::settle(&beside, path)?;
    Ok(summary)
}

/// Writes a checked backup that has no name: gone when it is closed.
pub fn write_nameless(
    index: &Index,
    beside: &Path,
    made: Time,
) -> Result<(File, Summary), BackupError> {
    let outcome = write_beside(index, beside, made)
        .and_then(|()| verify(beside))
        .and_then(|summary| Ok((File::open(beside).at("open", beside)?, summary)));
    let removed = files::remove_if_there(beside);
    let done = outcome?;
    removed?;
    Ok(done)
}

fn write_beside(index: &Index, path: &Path, made: Time) -> Result<(), BackupError> {
    let file = files::create(path)?;
    let mut out = Output { file: BufWriter::new(file), hash: Sha256::new() };
    let fault = |error: io::Error| FileError { doing: "write", path: path.to_owned(), error };
    out.write(&MAGIC).map_err(fault)?;
    let head = index.head();
    let mut frame = vec![HEAD];
    frame.extend(made.0.to_le_bytes());
    let bytes = head.encode().map_err(|error| damaged(path, error.to_string()))?;
    put_bytes(&mut frame, &bytes).ok_or_else(|| damaged(path, "its head is too large"))?;
    out.frame(&frame).map_err(fault)?;

    let mut count = 0_u64;
    let mut frame = vec![ROWS];
    for part in [Part::State, Part::Activity] {
        index.scan(part, |key, value| {
            let too_large = || IndexError::Damaged("a row is too large".to_owned());
            put_bytes(&mut frame, key).ok_or_else(too_large)?;
            put_bytes(&mut frame, value).ok_or_else(too_large)?;
            count += 1;
            if frame.len() >= FRAME {
                out.frame(&frame).map_err(fault)?;
                frame.truncate(1);
            }
            Ok(())
        })?;
    }
    if frame.len() > 1 {
        out.frame(&frame).map_err(fault)?;
    }
    let sum = out.hash.clone().finalize();
    let end = [&[END], count.to_le_bytes().as_slice(), &sum].concat();
    out.frame(&end).map_err(fault)?;
    let file = out.file.into_inner().map_err(|error| fault(error.into_error()))?;
    Ok(file.sync_all().at("sync", path)?)
}

struct Output {
    file: BufWriter<File>,
    hash: Sha256,
}

impl Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.hash.update(bytes);
        self.file.write_all(bytes)
    }

    fn frame(&mut self, content: &[u8]) -> io::Result<()> {
        let length = u32::try_from(content.len()).map_err(io::Error::other)?;
        self.write(&length.to_le_bytes())?;
        self.write(&crc32fast::hash(content).to_le_bytes())?;
        self.write(content)
    }
}

/// That every frame, every row and the number of rows are as they were written.
pub fn verify(path: &Path) -> Result<Summary, BackupError> {
    let check = |rows: Pairs, _: Option<Head>| {
        for (key, value) in &rows {
            if let Err(error) = codec::check(key, value) {
                let what = format!("the row {:?}: {error}", String::from_utf8_lossy(key));
                return Err(damaged(path, what));
            }
        }
        Ok(())
    };
    read(path, check)
}

/// Fills an empty index.
pub fn fill(path: &Path, index: &mut Index) -> Result<Summary, BackupError> {
    read(path, |rows, head| Ok(index.fill(&rows, head)?))
}

/// What a backup holds of the team's state, as long as it is taken: the rows come before the activity
/// log, which is not read. All of them are there, as they were written, when it answers without an
/// error.
pub fn state(path: &Path, mut each: impl FnMut(&[u8], &[u8]) -> bool) -> Result<(), BackupError> {
    let mut input = Input::open(path)?;
    // The tally is as sure.
    input.hash = None;
    let (head, _) = input.head()?;
    let (mut tally, mut frame) = (Tally::default(), Vec::new());
    while tally.rows < head.state.rows {
        input.read_frame(&mut frame)?;
        let Some((&ROWS, content)) = frame.split_first() else { break };
        let mut reader = Reader(content);
        while !reader.is_empty() && tally.rows < head.state.rows {
            let (Some(key), Some(value)) = (reader.bytes(), reader.bytes()) else {
                return Err(damaged(path, "a row is cut short"));
            };
            tally.add(key, value);
            if codec::is_activity(key) || !each(key, value) {
                return Err(damaged(path, "a row cannot be read"));
            }
        }
    }
    if tally == head.state { Ok(()) } else { Err(damaged(path, "rows of it are missing")) }
}

type Pairs = Vec<(Vec<u8>, Vec<u8>)>;

/// Gives away rows as they come; the head comes last, when all is known to be whole.
fn read(
    path: &Path,
    mut each: impl FnMut(Pairs, Option<Head>) -> Result<(), BackupError>,
) -> Result<Summary, BackupError> {
    let mut input = Input::open(path)?;
    let (head, made) = input.head()?;
    let (mut state, mut activity, mut count) = (Tally::default(), Tally::default(), 0_u64);
    loop {
        let so_far = input.hash.clone().unwrap_or_default().finalize();
        let frame = input.frame()?;
        match frame.split_first() {
            Some((&ROWS, content)) => {
                let mut reader = Reader(content);
                let mut rows = Pairs::new();
                while !reader.is_empty() {
                    let (Some(key), Some(value)) = (reader.bytes(), reader.bytes()) else {
                        return Err(damaged(path, "a row is cut short"));
                    };
                    let tally = if codec::is_activity(key) { &mut activity } else { &mut state };
                    tally.add(key, value);
                    count += 1;
                    rows.push((key.to_owned(), value.to_owned()));
                }
                each(rows, None)?;
            }
            Some((&END, content)) => {
                let whole = [count.to_le_bytes().as_slice(), &so_far].concat() == content;
                if !whole || !input.is_at_end()? || (state, activity) != (head.state, head.activity)
                {
                    return Err(damaged(path, "its checksum does not match"));
                }
                each(Pairs::new(), Some(head))?;
                return Ok(summary(&head, made));
            }
            _ => return Err(damaged(path, "a part of it is unknown")),
        }
    }
}

/// Where it stands and what it holds, without reading the rest.
pub fn head(path: &Path) -> Result<Head, BackupError> {
    Ok(Input::open(path)?.head()?.0)
}

/// The same for people.
pub fn peek(path: &Path) -> Result<Summary, BackupError> {
    let (head, made) = Input::open(path)?.head()?;
    Ok(summary(&head, made))
}

struct Input<'a> {
    file: BufReader<File>,
    path: &'a Path,
    /// Of all that was read so far, where that is wanted.
    hash: Option<Sha256>,
}

impl<'a> Input<'a> {
    fn open(path: &'a Path) -> Result<Self, BackupError> {
        let file = File::open(path).at("open", path)?;
        let mut input = Input { file: BufReader::new(file), path, hash: Some(Sha256::new()) };
        match input.array::<8>() {
            Ok(MAGIC) => Ok(input),
            Err(BackupError::File(error)) => Err(error.into()),
            _ => Err(BackupError::NotABackup { path: path.to_owned() }),
        }
    }

    fn head(&mut self) -> Result<(Head, Time), BackupError> {
        let frame = self.frame()?;
        let mut reader = Reader(&frame);
        let kind = reader.u8();
        let parts = reader.array().map(i64::from_le_bytes).zip(reader.bytes());
        match (kind, parts) {
            (Some(HEAD), Some((made, bytes))) if reader.is_empty() => {
                let head = Head::decode(bytes);
                Ok((head.map_err(|e| damaged(self.path, e.to_string()))?, Time(made)))
            }
            _ => Err(damaged(self.path, "its head is unreadable")),
        }
    }

    fn frame(&mut self) -> Result<Vec<u8>, BackupError> {
        let mut content = Vec::new();
        self.read_frame(&mut content)?;
        Ok(content)
    }

    /// In place of what is in `content`.
    fn read_frame(&mut self, content: &mut Vec<u8>) -> Result<(), BackupError> {
        let length = usize::try_from(u32::from_le_bytes(self.array()?)).unwrap_or(usize::MAX);
        let sum = u32::from_le_bytes(self.array()?);
        if length > LARGEST {
            return Err(damaged(self.path, "a length in it is impossible"));
        }
        content.clear();
        // As much memory as the file has bytes, whatever the length says.
        let read = self.file.by_ref().take(length as u64).read_to_end(content);
        if read.at("read", self.path)? < length {
            return Err(damaged(self.path, "it is cut short"));
        }
        if crc32fast::hash(content) != sum {
            return Err(damaged(self.path, "a checksum in it does not match"));
        }
        self.add(content);
        Ok(())
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], BackupError> {
        let mut bytes = [0; N];
        match self.file.read_exact(&mut bytes) {
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
                return Err(damaged(self.path, "it is cut short"));
            }
            other => other.at("read", self.path)?,
        }
        self.add(&bytes);
        Ok(bytes)
    }

    fn add(&mut self, bytes: &[u8]) {
        if let Some(hash) = &mut self.hash {
            hash.update(bytes);
        }
    }

    fn is_at_end(&mut self) -> Result<bool, BackupError> {
        let mut one = [0];
        Ok(self.file.read(&mut one).at("read", self.path)? == 0)
    }
}

fn damaged(path: &Path, what: impl Into<String>) -> BackupError {
    BackupError::Damaged { path: path.to_owned(), what: what.into() }
}
