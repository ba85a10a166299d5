//! Why a store cannot be opened, and the way back. One sentence each: it goes to stderr.

use std::path::{Path, PathBuf};

use super::archive::BackupError;
use super::files::{self, FileError};
use super::lock::Holder;
use crate::team::StoreError;

#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error("no store is at {path}: `rolodeck` or `rolodeck init` makes one", path = .0.display())]
    Missing(PathBuf),
    #[error(
        "the store {path} is in use by {holder}: {}",
        holder.way_out(),
        path = path.display()
    )]
    InUse { path: PathBuf, holder: Holder },
    #[error("the store {path} is damaged: {what}; {way_back}", path = path.display())]
    Damaged { path: PathBuf, what: String, way_back: String },
    #[error(
        "the store {path} has format {found}, this program knows formats up to {known}: \
         use a newer rolodeck",
        path = path.display()
    )]
    NewerFormat { path: PathBuf, found: u32, known: u32 },
    #[error(
        "the store {path} cannot be used: {why}; it must be writable for the user that runs rolodeck",
        path = path.display()
    )]
    ReadOnly { path: PathBuf, why: String },
    #[error(
        "the disk of the store {path} is full: free some megabytes and start again, nothing is lost",
        path = path.display()
    )]
    DiskFull { path: PathBuf },
    #[error(
        "others could read the store: {path} has mode {mode:04o}, run: {mend}",
        path = path.display()
    )]
    LooseModes { path: PathBuf, mode: u32, mend: String },
    #[error(
        "the store {path} is on a network file system ({kind}), where locks cannot be relied on: \
         keep it on a local disk",
        path = path.display()
    )]
    NetworkFileSystem { path: PathBuf, kind: &'static str },
    #[error("{path} is no store ({why}): name another place with --store", path = path.display())]
    NotAStore { path: PathBuf, why: String },
    #[error("{0:?} is a shared store, and this build keeps embedded stores only: give a path")]
    Shared(String),
    #[error("the backup cannot be restored: {0}")]
    Unrestorable(StoreError),
    #[error("the store cannot be read: {0}")]
    Unverified(StoreError),
    #[error(transparent)]
    Backup(#[from] BackupError),
    #[error(transparent)]
    Io(#[from] FileError),
}

impl OpenError {
    /// A file error in a store, told apart by what a person can do about it.
    pub fn of(store: &Path, error: FileError) -> Self {
        if files::is_full(&error.error) {
            return OpenError::DiskFull { path: store.to_owned() };
        }
        if files::is_read_only(&error.error) {
            return OpenError::ReadOnly { path: store.to_owned(), why: error.to_string() };
        }
        OpenError::Io(error)
    }
}
