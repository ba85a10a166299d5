//! Going back to a backup, without what must never come back with it.

use std::fs;
use std::path::{Path, PathBuf};

use uuid::Uuid;

use super::archive::{self, BackupError};
use super::chain;
use super::error::OpenError;
use super::files::{self, At, FileError};
use super::heal;
use super::index::{Index, Logged};
use super::journal::{AppendError, Writer};
use super::lock::Lock;
use super::open::{Options, enter, open_in};
use super::place::{Marker, Place};
use super::unfinished;
use crate::team::{
    Actor, Change, Digest, Directory, Edit, Event, OperationId, Origin, Record, Revision, Status,
    Store, Summary, Time, User, Who,
};

/// What going back to a backup did.
#[derive(Debug, PartialEq, Eq)]
pub struct Restored {
    pub summary: Summary,
    /// Where the store that was there before is now.
    pub set_aside: Option<PathBuf>,
    /// Up to where it went, if it could be read. If not, waits and passwords are the backup's.
    pub replaced: Option<Revision>,
    /// Tokens that are worth nothing any more.
    pub ended: usize,
    /// Passwords that were set after the backup, and are still the ones to sign in with.
    pub passwords_kept: usize,
    /// Users who are active as in the backup, and were not any more.
    pub active_again: Vec<String>,
}

/// Makes the store what it was at a backup. What is there now, whole or damaged, is set aside in
/// its `quarantine`. Tokens end, stronger waits and later passwords stay, and one record says so: the
/// restored store has its place only with that. Ended in between, the store opens as before, or asks
/// to be restored again.
pub fn restore(file: &Path, into: &Path, by: &Origin) -> Result<Restored, OpenError> {
    let summary = archive::verify(file)?;
    let name = by.os_user.clone().unwrap_or_default();
    let (place, mut lock) = enter(into, &Options { create: true, by: name.clone() })?;
    place.load_ballast()?;
    let fault = |error: FileError| place.error(error);
    let before = before(&place, &lock, &name)?;

    let beside = |path: &Path| files::beside(path);
    for path in [place.index(), place.journal(), place.backups()] {
        files::remove_if_there(&beside(&path)).map_err(fault)?;
    }
    let backups = beside(&place.backups());
    files::make_dir(&backups).map_err(fault)?;
    let copy = backups.join(files::numbered(summary.revision, ".bak"));
    fs::copy(file, &copy).at("copy", file).map_err(fault)?;
    fs::File::open(&copy).and_then(|copy| copy.sync_all()).at("sync", &copy).map_err(fault)?;
    files::sync_dir(&backups).map_err(fault)?;
    let (mut index, team) = fill(&place, &copy, &beside(&place.index()))?;
    let journal = beside(&place.journal());
    files::make_dir(&journal).map_err(fault)?;
    let now = files::now();
    let change = team.restored(before.as_ref(), &summary, now);
    let journal =
        Writer::create(&journal, summary.revision.next(), team.digest()).map_err(fault)?;
    log(&place, &mut index, journal, &record(&team, &change, by, now), &change)?;
    index.close();

    if let Some(before) = &before {
        unfinished::keep(&place, before).map_err(fault)?;
    }
    let set_aside = set_aside(&place)?;
    for path in [place.index(), place.backups(), place.journal()] {
        files::settle(&beside(&path), &path).map_err(fault)?;
    }
    place.mark(summary.revision > Revision(0)).map_err(fault)?;
    unfinished::forget(&place).map_err(fault)?;
    let named =
        lock.name_holder(now, &name).and_then(|()| lock.mark_clean(summary.revision.next()));
    named.at("write", &place.lock()).map_err(fault)?;
    Ok(told(summary, set_aside, &change, &team, before.as_ref()))
}

/// The team that is there now, if it can be read; or what an unfinished restore has kept of it.
fn before(place: &Place, lock: &Lock, by: &str) -> Result<Option<Directory>, OpenError> {
    if !matches!(place.marker(), Ok(Marker::SetUp)) {
        return Ok(unfinished::kept(place));
    }
    let held = lock.again().at("lock", &place.lock()).map_err(|error| place.error(error))?;
    let options = Options { create: false, by: by.to_owned() };
    let Ok(opened) = open_in(place.clone(), held, &options) else {
        return Ok(unfinished::kept(place));
    };
    let mut store = opened.store;
    let team = store.load();
    store.abandon();
    Ok(team.ok())
}

fn fill(place: &Place, file: &Path, target: &Path) -> Result<(Index, Directory), OpenError> {
    let mut index = Index::open(target).map_err(|e| heal::failure(place, e.into()))?;
    archive::fill(file, &mut index).map_err(|e| heal::failure(place, e))?;
    let whole = index.load().and_then(|team| index.audit().map(|()| team));
    let team = whole.map_err(|e| heal::failure(place, e.into()))?;
    Ok((index, team))
}

fn record(team: &Directory, change: &Change, by: &Origin, now: Time) -> Record {
    Record {
        revision: team.revision().next(),
        operation: OperationId(Uuid::new_v4()),
        at: now,
        by: Actor { who: Who::Operator, origin: by.clone() },
        name: "operator".to_owned(),
        event: Event::Changed(change.public()),
        previous: team.digest(),
        digest: Digest::default(),
    }
    .sealed()
}

/// The first commit of the restored store, made before it is one.
fn log(
    place: &Place,
    index: &mut Index,
    mut journal: Writer,
    record: &Record,
    change: &Change,
) -> Result<(), OpenError> {
    let (bytes, rows) = chain::encoded(record, &change.rows()).map_err(OpenError::Unrestorable)?;
    let frame = chain::framed(record, &bytes, &rows).map_err(OpenError::Unrestorable)?;
    journal.append(&frame).map_err(|error| {
        let (AppendError::Refused(error) | AppendError::Unknown(error)) = error;
        place.error(FileError { doing: "write", path: place.journal(), error })
    })?;
    let logged = Logged { revision: record.revision, digest: record.digest, bytes: &bytes };
    let written = index.apply(&logged, &rows).and_then(|()| index.flush());
    written.map_err(|error| heal::failure(place, BackupError::Index(error)))
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

fn told(
    summary: Summary,
    set_aside: Option<PathBuf>,
    change: &Change,
    team: &Directory,
    before: Option<&Directory>,
) -> Restored {
    let count = |kind: fn(&Edit) -> bool| change.edits.iter().filter(|edit| kind(edit)).count();
    let active = |user: &User| user.status == Status::Active;
    let again = |user: &&User| {
        let was = |before: &Directory| before.user(user.id).is_some_and(|user| active(user));
        active(user) && before.is_some_and(|before| !was(before))
    };
    let users = team.users().map(|listed| &*listed.user);
    Restored {
        summary,
        set_aside,
        replaced: before.map(Directory::revision),
        ended: count(|edit| matches!(edit, Edit::Token { .. })),
        passwords_kept: count(|edit| matches!(edit, Edit::Credential { .. })),
        active_again: users.filter(again).map(|user| user.email.as_str().to_owned()).collect(),
    }
}
