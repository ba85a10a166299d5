//! Backups as people use them: make one, list them, look at one, go back to one.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::archive::{self, BackupError, Summary};
use super::disk::Disk;
use super::error::OpenError;
use super::files::{self, At, FileError};
use super::heal;
use super::index::Index;
use super::journal::Writer;
use super::open::{Options, enter, open};
use super::place::Place;
use crate::team::Revision;

/// A backup in a store's directory.
#[derive(Debug)]
pub struct Found {
    pub path: PathBuf,
    pub bytes: u64,
    /// From its first lines; `verify` reads the rest.
    pub summary: Result<Summary, BackupError>,
}

/// What going back to a backup did.
#[derive(Debug, PartialEq, Eq)]
pub struct Restored {
    pub summary: Summary,
    /// Where the store that was there before is now.
    pub set_aside: Option<PathBuf>,
}

/// The backups that a store made by itself, newest first. The store may be in use.
pub fn list(store: &Path) -> Result<Vec<Found>, OpenError> {
    let dir = store.join("backup");
    let backups = heal::backups(&dir).map_err(|error| OpenError::of(store, error))?;
    let found = backups.into_iter().map(|(_, path)| Found {
        bytes: fs::metadata(&path).map_or(0, |data| data.len()),
        summary: archive::peek(&path),
        path,
    });
    Ok(found.collect())
}

/// Reads a backup whole.
pub fn verify(file: &Path) -> Result<Summary, BackupError> {
    archive::verify(file)
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
    if to.exists() {
        let error = io::Error::from(io::ErrorKind::AlreadyExists);
        return Err(FileError { doing: "create", path: to.to_owned(), error }.into());
    }
    archive::write(index, to, files::now()).map_err(|error| failure(place, error))
}

fn failure(place: &Place, error: BackupError) -> OpenError {
    match error {
        BackupError::File(error) => place.error(error),
        other => other.into(),
    }
}

/// Makes the store what it was at a backup. What is there now, whole or damaged, is set aside in
/// its `quarantine`. Ended in between, the store opens as before, or asks to be restored again.
pub fn restore(file: &Path, into: &Path, by: &str) -> Result<Restored, OpenError> {
    let summary = verify(file)?;
    let options = Options { create: true, by: by.to_owned() };
    let (place, mut lock) = enter(into, &options)?;
    place.load_ballast()?;
    let fault = |error: FileError| place.error(error);

    let new = |path: &Path| files::beside(path);
    for path in [place.index(), place.journal(), place.backups()] {
        files::remove_if_there(&new(&path)).map_err(fault)?;
    }
    let backups = new(&place.backups());
    files::make_dir(&backups).map_err(fault)?;
    let copy = backups.join(files::numbered(summary.revision, ".bak"));
    fs::copy(file, &copy).at("copy", file).map_err(fault)?;
    fs::File::open(&copy).and_then(|copy| copy.sync_all()).at("sync", &copy).map_err(fault)?;
    files::sync_dir(&backups).map_err(fault)?;
    let digest = fill(&place, &copy, &new(&place.index()))?;
    let journal = new(&place.journal());
    files::make_dir(&journal).map_err(fault)?;
    Writer::create(&journal, summary.revision.next(), digest).map_err(fault)?;

    let set_aside = set_aside(&place)?;
    for path in [place.index(), place.backups(), place.journal()] {
        files::settle(&new(&path), &path).map_err(fault)?;
    }
    place.mark(summary.revision > Revision(0)).map_err(fault)?;
    let named = lock.name_holder(files::now(), by).and_then(|()| lock.mark_clean());
    named.at("write", &place.lock()).map_err(fault)?;
    Ok(Restored { summary, set_aside })
}

fn fill(place: &Place, file: &Path, target: &Path) -> Result<crate::team::Digest, OpenError> {
    let mut index = Index::open(target).map_err(|e| failure(place, e.into()))?;
    archive::fill(file, &mut index).map_err(|e| failure(place, e))?;
    let whole = index.load().and_then(|_| index.audit()).and_then(|()| index.flush());
    whole.map_err(|e| failure(place, e.into()))?;
    Ok(index.head().digest)
}

/// The index goes first: while the old journal is there, the old store can be made anew.
fn set_aside(place: &Place) -> Result<Option<PathBuf>, OpenError> {
    let mut target = None;
    for name in ["db", "backup", "journal", "format"] {
        let path = place.root().join(name);
        if path.exists() {
            let dir = match target.take() {
                Some(dir) => dir,
                None => heal::quarantined(place, "store")?,
            };
            files::make_dir(&dir).map_err(|e| place.error(e))?;
            files::settle(&path, &dir.join(name)).map_err(|e| place.error(e))?;
            target = Some(dir);
        }
    }
    files::sync_dir(place.root()).map_err(|e| place.error(e))?;
    Ok(target)
}
