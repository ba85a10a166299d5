//! Backups as people use them: make one, list them, look at one.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::archive::{self, BackupError};
use super::disk::Disk;
use super::error::OpenError;
use super::files::{self, At, FileError};
use super::heal;
use super::index::Index;
use super::open::{Options, enter, open};
use super::place::Place;
use crate::team::{Backup, Summary};

pub use super::restore::{Restored, restore};

/// The backups that a store made by itself, newest first. The store may be in use.
pub fn list(store: &Path) -> Result<Vec<Backup>, OpenError> {
    heal::listed(&store.join("backup")).map_err(|error| OpenError::of(store, error))
}

/// Reads a backup whole.
pub fn verify(file: &Path) -> Result<Summary, BackupError> {
    archive::verify(file)
}

/// Keeps what a store in use hands out in a new file, which has its name only when it is whole.
pub fn receive(mut from: impl Read, to: &Path) -> Result<Summary, BackupError> {
    refuse_existing(to)?;
    let mut beside = to.as_os_str().to_owned();
    // Of this process alone: what another one left or still writes stays as it is.
    beside.push(format!(".{}.new", std::process::id()));
    let beside = PathBuf::from(beside);
    let outcome = fill(&mut from, &beside).and_then(|()| verify(&beside));
    let settled = outcome.and_then(|summary| {
        refuse_existing(to)?;
        files::settle(&beside, to)?;
        Ok(summary)
    });
    if settled.is_err() {
        // Half a backup is of no use; that it may stay behind is not worth another error.
        let _ = files::remove_if_there(&beside);
    }
    settled
}

fn fill(from: &mut impl Read, to: &Path) -> Result<(), BackupError> {
    let mut file = files::create(to)?;
    io::copy(from, &mut file).at("write", to)?;
    Ok(file.sync_all().at("sync", to)?)
}

/// Before anything is made.
pub fn refuse_existing(to: &Path) -> Result<(), FileError> {
    if fs::symlink_metadata(to).is_ok() {
        let error = io::Error::from(io::ErrorKind::AlreadyExists);
        return Err(FileError { doing: "create", path: to.to_owned(), error });
    }
    Ok(())
}

/// Backs up a store that nobody has open. Where the journal is damaged, what the index still holds.
pub fn create(store: &Path, to: &Path, by: &str) -> Result<Summary, OpenError> {
    let options = Options { create: false, by: by.to_owned() };
    match open(store, &options) {
        Ok(opened) => opened.store.backup_to(to),
        Err(damaged @ OpenError::Damaged { .. }) => {
            let (place, _lock) = enter(store, &options)?;
            match Index::open(&place.index()) {
                Ok(index) if index.load().and_then(|_| index.audit()).is_ok() => {
                    write_new(&place, &index, to)
                }
                _ => Err(damaged),
            }
        }
        Err(other) => Err(other),
    }
}

impl Disk {
    /// Everything in one new file, for keeping elsewhere.
    pub fn backup_to(&self, file: &Path) -> Result<Summary, OpenError> {
        match &self.index {
            Some(index) if self.failed.is_none() => write_new(&self.place, index, file),
            _ => Err(OpenError::ReadOnly {
                path: self.place.root().to_owned(),
                why: self.failed.clone().unwrap_or_else(|| "it is closed".to_owned()),
            }),
        }
    }
}

fn write_new(place: &Place, index: &Index, to: &Path) -> Result<Summary, OpenError> {
    refuse_existing(to)?;
    archive::write(index, to, files::now()).map_err(|error| heal::failure(place, error))
}
