//! What a team needs of a disk.

use std::io::Read;
use std::ops::Range;
use std::path::PathBuf;

use super::activity::{Digest, Record};
use super::change::Row;
use super::directory::Directory;
use super::id::{Revision, Time};

#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Another process wrote since: reload and decide again.
    #[error("the store has moved on to revision {0}")]
    Moved(Revision),
    /// Nothing was written.
    #[error("{0}")]
    Refused(String),
    /// Whether it was written is not known until the store is opened again.
    #[error("it is not known whether this was saved: {0}")]
    Unknown(String),
    /// An earlier error made the store read-only until it is opened again.
    #[error("the store is read-only since an error: {0}")]
    ReadOnly(String),
    #[error("{0}")]
    Damaged(String),
}

pub trait Store: Send {
    /// Everything, at the newest revision.
    fn load(&mut self) -> Result<Directory, StoreError>;
    /// Writes a record (whose revision follows `at`) and its rows, as one. Durable on `Ok`.
    fn commit(&mut self, at: Revision, record: &Record, rows: &[Row]) -> Result<(), StoreError>;
    /// Activity records in the order of their numbers.
    fn records(&self, range: Range<Revision>) -> Result<Vec<Record>, StoreError>;
    /// Why nothing can be written any more, until it is opened again.
    fn failure(&self) -> Option<&str> {
        None
    }
    /// Something to tell the operator that did not stop the store, such as "rebuilt from a backup".
    fn notices(&self) -> Vec<String> {
        Vec::new()
    }
    /// Everything in one checked archive, to be kept elsewhere.
    fn backup(&self) -> Result<Archive, StoreError> {
        Err(StoreError::Refused("this store has no backups".to_owned()))
    }
    /// The backups that it made by itself, newest first.
    fn backups(&self) -> Result<Vec<Backup>, StoreError> {
        Ok(Vec::new())
    }
    /// Reads everything again and looks for what is not as it should be. `noted`: a digest that the
    /// activity log must still have.
    fn verify(&self, newest: Revision, noted: Option<Digest>) -> Result<Verified, StoreError> {
        Ok(verified(self, newest, noted))
    }
    /// Makes the next start quick: flush, backup, a new journal.
    fn close(&mut self) -> Result<(), StoreError> {
        Ok(())
    }
}

/// What a backup holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Summary {
    pub revision: Revision,
    pub made: Time,
    /// Rows of the team's state.
    pub rows: u64,
    /// Activity records.
    pub records: u64,
}

/// A backup that is read once, from its start; nothing is left of it afterwards.
pub struct Archive {
    pub summary: Summary,
    pub content: Box<dyn Read + Send>,
}

/// A backup in a store.
#[derive(Clone, Debug)]
pub struct Backup {
    pub path: PathBuf,
    pub bytes: u64,
    /// From its first lines; the error in a sentence.
    pub summary: Result<Summary, String>,
}

/// What a store's activity log holds, and what is not as it should be. Without problems, everything
/// was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verified {
    /// Entries from the first one on that are there, unchanged and chained.
    pub records: u64,
    /// When the first and the last of them were written.
    pub first: Option<Time>,
    pub last: Option<Time>,
    /// The last one's. Kept elsewhere, it proves later that nothing up to it was rewritten.
    pub digest: Digest,
    pub problems: Vec<String>,
}

/// Entries that are in memory at a time.
const PORTION: u64 = 1_000;

/// Follows the chain of the activity log from its first entry to the newest.
pub fn verified<S: Store + ?Sized>(store: &S, newest: Revision, noted: Option<Digest>) -> Verified {
    let mut found = Verified::default();
    let mut missing = noted;
    let mut next = Revision(1);
    while next <= newest {
        let end = Revision(next.0.saturating_add(PORTION)).min(newest.next());
        let records = match store.records(next..end) {
            Ok(records) => records,
            Err(error) => {
                found.problems.push(error.to_string());
                break;
            }
        };
        for record in &records {
            let follows = record.revision == next && record.previous == found.digest;
            if !follows || !record.is_intact() {
                found.problems.push(format!("the activity log is broken at entry {next}"));
                return found;
            }
            found.records = next.0;
            found.first.get_or_insert(record.at);
            found.last = Some(record.at);
            missing = missing.filter(|noted| *noted != record.digest);
            (next, found.digest) = (next.next(), record.digest);
        }
        if next < end {
            found.problems.push(format!("the activity log lacks entry {next}"));
            break;
        }
    }
    if let Some(noted) = missing {
        let what = format!("no entry up to {} has the digest {noted}", found.records);
        found.problems.push(format!("{what}: the activity log was rewritten, or went back"));
    }
    found
}
