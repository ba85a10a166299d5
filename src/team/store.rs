//! What a team needs of a disk.

use std::ops::Range;

use super::activity::Record;
use super::change::Row;
use super::directory::Directory;
use super::id::Revision;

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
    /// Something to tell the operator that did not stop the store, such as "rebuilt from a backup".
    fn notices(&self) -> Vec<String> {
        Vec::new()
    }
    /// Makes the next start quick: flush, backup, a new journal.
    fn close(&mut self) -> Result<(), StoreError> {
        Ok(())
    }
}
