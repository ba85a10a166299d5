//! sled as an index of everything: one tree, one atomic batch for each change.
//!
//! It is never the only copy of anything: the journal and the backups rebuild it.

use std::fs::File;
use std::io;
use std::ops::{Bound, Range};
use std::path::{Path, PathBuf};
use std::sync::mpsc::sync_channel;
use std::thread;
use std::time::{Duration, Instant};

use super::chain::Rows;
use super::codec::{self, CodecError, Head, Tally};
use super::files::{self, FileError};
use super::guard::{guarded, unhurried};
use crate::team::{Digest, Directory, Record, Revision, Row};

/// A leaf of sled's tree holds up to 17 pieces and must stay under 128 kB: above, it becomes a file of its own.
const PIECE: usize = 6 << 10;
/// The directory is in memory anyway; sled's cache only has to hold what is being written.
const CACHE: u64 = 8 << 20;
/// Rows that go from the reading thread to the arranging one at a time.
const PORTION: usize = 512;
/// sled's threads let go of its files a little after it was closed.
const BUSY: Duration = Duration::from_secs(3);
const PAUSE: Duration = Duration::from_millis(5);

#[derive(Debug, thiserror::Error)]
pub enum IndexError {
    #[error("the disk is full")]
    Full,
    #[error("another process has it open")]
    Busy,
    #[error("{0}")]
    Io(io::Error),
    #[error(transparent)]
    File(#[from] FileError),
    #[error("{0}")]
    Damaged(String),
}

impl From<sled::Error> for IndexError {
    fn from(error: sled::Error) -> Self {
        use io::ErrorKind::{Interrupted, OutOfMemory};
        match error {
            sled::Error::Io(error) if files::is_full(&error) => IndexError::Full,
            sled::Error::Io(error) if error.to_string().contains("could not acquire lock") => {
                IndexError::Busy
            }
            sled::Error::Io(error)
                if files::is_read_only(&error)
                    || matches!(error.kind(), Interrupted | OutOfMemory)
                    || too_many_files(&error) =>
            {
                IndexError::Io(error)
            }
            other => IndexError::Damaged(other.to_string()),
        }
    }
}

fn too_many_files(error: &io::Error) -> bool {
    use rustix::io::Errno;
    let code = error.raw_os_error().map(Errno::from_raw_os_error);
    matches!(code, Some(Errno::MFILE | Errno::NFILE | Errno::AGAIN | Errno::NOMEM))
}

fn unreadable(key: &[u8], error: &CodecError) -> IndexError {
    IndexError::Damaged(format!("the row {:?}: {error}", String::from_utf8_lossy(key)))
}

/// What to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    State,
    Activity,
}

/// Takes a row.
type Each<'a> = dyn FnMut(&[u8], &[u8]) -> Result<(), IndexError> + 'a;

pub struct Index {
    db: sled::Db,
    path: PathBuf,
    head: Head,
}

impl Index {
    /// Opens or creates. Whether it holds what its head says is checked by `load` and `audit`.
    pub fn open(path: &Path) -> Result<Self, IndexError> {
        // Left by a process that was killed while it opened; with it, sled opens never again.
        for name in files::names(path)? {
            if name.starts_with("snap.") && name.ends_with(".generating") {
                files::remove_if_there(&path.join(name))?;
            }
        }
        files::make_dir(path)?;
        let until = Instant::now() + BUSY;
        let (db, head) = loop {
            let opened = run(|| {
                // No flusher thread: when to flush is decided here.
                let config = sled::Config::new().path(path).cache_capacity(CACHE);
                let db = config.flush_every_ms(None).open()?;
                let head = db.get(codec::HEAD)?;
                Ok::<_, sled::Error>((db, head))
            });
            match opened {
                // Ours is the store's lock, so it is an earlier one of ours that is still ending.
                Err(IndexError::Busy) if Instant::now() < until => thread::sleep(PAUSE),
                opened => break opened?,
            }
        };
        let head = match head {
            Some(bytes) => Head::decode(&bytes).map_err(|e| unreadable(codec::HEAD, &e))?,
            None => Head::default(),
        };
        Ok(Index { db, path: path.to_owned(), head })
    }

    /// Ends sled as it wants to be ended. What it cannot flush then is in the journal.
    pub fn close(self) {
        if let Err(why) = guarded(|| drop(self)) {
            tracing::error!(why, "sled did not end well");
        }
    }

    /// After an error sled's own end may hang: it stays as it is until the process ends.
    pub fn give_up(self) {
        std::mem::forget(self);
    }

    pub fn head(&self) -> Head {
        self.head
    }

    /// Writes one change: atomic, and in sled's memory until it is flushed.
    pub fn apply(&mut self, at: &Logged<'_>, rows: &Rows) -> Result<(), IndexError> {
        let pairs = rows.iter().map(|(key, value)| (key.as_slice(), value.as_deref()));
        self.write(at, pairs)
    }

    pub fn write<'a>(
        &mut self,
        at: &Logged<'_>,
        rows: impl Iterator<Item = (&'a [u8], Option<&'a [u8]>)>,
    ) -> Result<(), IndexError> {
        let mut head = self.head;
        let mut batch = sled::Batch::default();
        for (key, value) in rows {
            let old = self.get(key)?;
            let pieces = old.as_ref().map_or(0, |old| old.len().div_ceil(PIECE));
            if let Some(old) = old {
                head.state.take(key, &old);
            }
            let kept = value.map_or(0, |value| put(&mut batch, key, value));
            if let Some(value) = value {
                head.state.add(key, value);
            }
            for number in kept..pieces {
                batch.remove(physical(key, number));
            }
        }
        let key = codec::activity(at.revision);
        put(&mut batch, &key, at.bytes);
        head.activity.add(&key, at.bytes);
        (head.revision, head.digest) = (at.revision, at.digest);
        self.finish(batch, head)
    }

    /// Takes rows as they are, for a new index made from a backup; `head` comes with the last ones.
    pub fn fill(
        &mut self,
        rows: &[(Vec<u8>, Vec<u8>)],
        head: Option<Head>,
    ) -> Result<(), IndexError> {
        let mut batch = sled::Batch::default();
        for (key, value) in rows {
            put(&mut batch, key, value);
        }
        match head {
            Some(head) => self.finish(batch, head),
            None => run(|| self.db.apply_batch(batch)),
        }
    }

    fn finish(&mut self, mut batch: sled::Batch, head: Head) -> Result<(), IndexError> {
        let bytes = head.encode().map_err(|e| unreadable(codec::HEAD, &e))?;
        batch.insert(codec::HEAD, bytes);
        run(|| self.db.apply_batch(batch))?;
        self.head = head;
        Ok(())
    }

    fn get(&self, key: &[u8]) -> Result<Option<Vec<u8>>, IndexError> {
        run(|| {
            let mut value = None::<Vec<u8>>;
            for number in 0.. {
                let Some(piece) = self.db.get(physical(key, number))? else { break };
                value.get_or_insert_default().extend_from_slice(&piece);
                if piece.len() < PIECE {
                    break;
                }
            }
            Ok::<_, sled::Error>(value)
        })
    }

    /// Every row of a part, in the order of the keys, whole. Ends at the first error.
    pub fn scan(
        &self,
        part: Part,
        mut each: impl FnMut(&[u8], &[u8]) -> Result<(), IndexError>,
    ) -> Result<(), IndexError> {
        let (from, to) = match part {
            Part::State => (Bound::Included(codec::FIRST_STATE.to_vec()), Bound::Unbounded),
            Part::Activity => (
                Bound::Included(codec::ACTIVITY.to_vec()),
                Bound::Excluded(codec::FIRST_STATE.to_vec()),
            ),
        };
        self.scan_keys((from, to), &mut each)
    }

    fn scan_keys(
        &self,
        keys: (Bound<Vec<u8>>, Bound<Vec<u8>>),
        each: &mut Each<'_>,
    ) -> Result<(), IndexError> {
        guarded(|| {
            let mut row = Pieces::default();
            // sled's iterator repeats an error for ever: the first one ends it.
            for pair in self.db.range::<Vec<u8>, _>(keys) {
                let (key, value) = pair?;
                if *key != *codec::HEAD {
                    row.take(&key, &value, each)?;
                }
            }
            row.finish(each)
        })
        .map_err(IndexError::Damaged)?
    }

    /// Everything, checked against the head. One thread reads while another one arranges.
    pub fn load(&self) -> Result<Directory, IndexError> {
        let (to, from) = sync_channel::<Vec<Row>>(64);
        let directory = thread::scope(|scope| {
            let reading = scope.spawn(move || self.read(|rows| to.send(rows).is_ok()));
            let rows = from.into_iter().flatten();
            let directory = Directory::from_rows(self.head.revision, self.head.digest, rows);
            let outcome = reading.join();
            outcome.unwrap_or_else(|_| Err(IndexError::Damaged("its reader ended".to_owned())))?;
            Ok::<_, IndexError>(directory)
        })?;
        let newest = Range { start: self.head.revision, end: self.head.revision.next() };
        let newest = if newest.start == Revision(0) { None } else { self.records(newest)?.pop() };
        if newest.map_or_else(Default::default, |record| record.digest) != self.head.digest {
            return Err(IndexError::Damaged("its newest activity record is another one".into()));
        }
        Ok(directory)
    }

    /// The rows of the state in portions, as long as they are taken.
    fn read(&self, take: impl Fn(Vec<Row>) -> bool) -> Result<(), IndexError> {
        let mut tally = Tally::default();
        let mut rows = Vec::with_capacity(PORTION);
        let gone = || IndexError::Damaged("its reader ended".to_owned());
        self.scan(Part::State, |key, value| {
            tally.add(key, value);
            rows.push(codec::decode_row(key, value).map_err(|e| unreadable(key, &e))?);
            if rows.len() < PORTION {
                return Ok(());
            }
            let full = std::mem::replace(&mut rows, Vec::with_capacity(PORTION));
            if take(full) { Ok(()) } else { Err(gone()) }
        })?;
        if tally != self.head.state {
            return Err(missing("rows", tally, self.head.state));
        }
        if take(rows) { Ok(()) } else { Err(gone()) }
    }

    /// That no activity record is missing or unreadable.
    pub fn audit(&self) -> Result<(), IndexError> {
        let mut tally = Tally::default();
        self.scan(Part::Activity, |key, value| {
            tally.add(key, value);
            codec::check(key, value).map_err(|e| unreadable(key, &e))
        })?;
        if tally == self.head.activity {
            Ok(())
        } else {
            Err(missing("activity records", tally, self.head.activity))
        }
    }

    pub fn records(&self, range: Range<Revision>) -> Result<Vec<Record>, IndexError> {
        let mut records = Vec::new();
        let start = range.start.max(Revision(1));
        if range.end <= start {
            return Ok(records);
        }
        let keys =
            (Bound::Included(codec::activity(start)), Bound::Excluded(codec::activity(range.end)));
        self.scan_keys(keys, &mut |key, value| {
            let record = codec::decode_record(value).map_err(|e| unreadable(key, &e))?;
            if codec::activity(record.revision) != key {
                return Err(unreadable(key, &CodecError::Key));
            }
            records.push(record);
            Ok(())
        })?;
        Ok(records)
    }

    /// Safe from a power cut afterwards. sled's own flush is not: it syncs no metadata.
    pub fn flush(&self) -> Result<(), IndexError> {
        run(|| self.db.flush())?;
        let file = File::open(self.path.join("db")).map_err(IndexError::Io)?;
        rustix::fs::fdatasync(&file).map_err(|error| sled::Error::Io(error.into()))?;
        Ok(files::sync_dir(&self.path)?)
    }
}

/// A record as it is written.
pub struct Logged<'a> {
    pub revision: Revision,
    pub digest: Digest,
    pub bytes: &'a [u8],
}

fn run<T, E>(work: impl FnOnce() -> Result<T, E>) -> Result<T, IndexError>
where
    IndexError: From<E>,
{
    let done = unhurried(|| guarded(work));
    done.map_err(IndexError::Damaged)?.map_err(IndexError::from)
}

fn missing(what: &str, found: Tally, expected: Tally) -> IndexError {
    IndexError::Damaged(format!(
        "{} {what} where {} were written, or others",
        found.rows, expected.rows
    ))
}

fn physical(key: &[u8], number: usize) -> Vec<u8> {
    [key, &u16::try_from(number).unwrap_or(u16::MAX).to_be_bytes()].concat()
}

/// Writes a value in pieces, and says how many.
fn put(batch: &mut sled::Batch, key: &[u8], value: &[u8]) -> usize {
    for (number, piece) in value.chunks(PIECE).enumerate() {
        batch.insert(physical(key, number), piece);
    }
    value.len().div_ceil(PIECE)
}

/// Puts rows together from their pieces.
#[derive(Default)]
struct Pieces {
    key: Vec<u8>,
    value: Vec<u8>,
    next: u16,
}

impl Pieces {
    fn take(
        &mut self,
        physical: &[u8],
        piece: &[u8],
        each: &mut Each<'_>,
    ) -> Result<(), IndexError> {
        let strange = || unreadable(physical, &CodecError::Key);
        let (key, number) = physical.split_last_chunk::<2>().ok_or_else(strange)?;
        if codec::logical_length(key) != Some(key.len()) {
            return Err(strange());
        }
        match u16::from_be_bytes(*number) {
            0 => {
                self.finish(each)?;
                self.key = key.to_vec();
            }
            number if number == self.next && self.key == key => {}
            _ => return Err(strange()),
        }
        self.value.extend_from_slice(piece);
        self.next = self.next.saturating_add(1);
        Ok(())
    }

    fn finish(&mut self, each: &mut Each<'_>) -> Result<(), IndexError> {
        if self.next > 0 {
            each(&self.key, &self.value)?;
        }
        self.value.clear();
        self.next = 0;
        Ok(())
    }
}
