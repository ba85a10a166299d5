//! Opening a store: refuse what is unsafe, mend what can be mended, tell the rest.

use std::cell::Cell;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use super::disk::Disk;
use super::error::OpenError;
use super::files;
use super::glance::{self, Glance};
use super::heal;
use super::journal::{self, Segment, Writer};
use super::lock::{Lock, Taken};
use super::place::{Marker, Place};
use super::unfinished;
use crate::team::{Digest, Revision, Store, Time};

/// For a holder of the lock that is about to let go of it, or to say who it is.
const PASSING: Duration = Duration::from_secs(2);
const PAUSE: Duration = Duration::from_millis(2);

#[derive(Clone, Debug)]
pub struct Options {
    /// Make a new store where nothing is.
    pub create: bool,
    /// Who opens it, for those who find it in use.
    pub by: String,
}

pub struct Opened {
    pub store: Disk,
    /// Nobody has set it up yet.
    pub is_new: bool,
    /// What had to be mended.
    pub notices: Vec<String>,
}

pub fn open(path: &Path, options: &Options) -> Result<Opened, OpenError> {
    let (place, lock) = enter(path, options)?;
    open_in(place, lock, options)
}

/// To look at the team and no more: where the last holder left everything as it should be, nothing is
/// written or forced to the disk. Else the store is opened whole.
pub fn look(path: &Path, by: &str) -> Result<(Box<dyn Store>, Vec<String>), OpenError> {
    let options = Options { create: false, by: by.to_owned() };
    let (place, mut lock) = enter(path, &options)?;
    if let Some(closed_at) = lock.closed_at()
        && marker(&place, &lock)? == Marker::SetUp
    {
        let last = newest_segment(&place, Marker::SetUp)?;
        let team = Some(&last).filter(|last| last.last == closed_at);
        if let Some(team) = team.and_then(|last| glance::team(&place, last)) {
            name(&place, &mut lock, by)?;
            return Ok((Box::new(Glance::new(team, lock)), Vec::new()));
        }
    }
    let opened = open_in(place, lock, &options)?;
    Ok((Box::new(opened.store), opened.notices))
}

fn name(place: &Place, lock: &mut Lock, by: &str) -> Result<(), OpenError> {
    let named = lock.name_holder(files::now(), by);
    named.map_err(|error| {
        place.error(files::FileError { doing: "write", path: place.lock(), error })
    })
}

pub(super) fn open_in(
    place: Place,
    mut lock: Lock,
    options: &Options,
) -> Result<Opened, OpenError> {
    let marker = marker(&place, &lock)?;
    place.load_ballast()?;
    if marker == Marker::Absent {
        place.mark(false).map_err(|e| place.error(e))?;
    }
    name(&place, &mut lock, &options.by)?;
    for dir in [place.journal(), place.backups()] {
        files::make_dir(&dir).map_err(|e| place.error(e))?;
    }
    files::sync_dir(place.root()).map_err(|e| place.error(e))?;

    let last = newest_segment(&place, marker)?;
    let mut notices = Vec::new();
    let audit = !lock.was_clean();
    let healthy = heal::index(&place, &last, audit, &mut notices)?;
    let set_up = healthy.directory.settings().is_some();
    let (journal, saved) = match settle(&place, marker, &last, set_up, options) {
        Ok(ready) => ready,
        Err(error) => {
            heal::end_after(healthy.index, &error);
            return Err(error);
        }
    };
    let mut store = Disk {
        lock: Some(lock),
        journal,
        revision: last.last,
        digest: last.digest,
        index: Some(healthy.index),
        set_up,
        unflushed: healthy.replayed,
        unsaved: saved.since,
        last_backup: saved.size,
        saved_at: saved.at.unwrap_or_else(files::now),
        loaded: Some(healthy.directory),
        failed: None,
        suspect: Cell::new(false),
        notices: Vec::new(),
        place,
    };
    if !saved.covers {
        if let Err(error) = store.save() {
            let trouble = heal::index_trouble(&store.place, error);
            let error = heal::opening(&store.place, trouble);
            store.fail(error.to_string());
            return Err(error);
        }
        notices.push("its backups were missing: a new one was made".to_owned());
    }
    // Whatever a restore was about to do, this store is whole.
    unfinished::forget(&store.place).map_err(|e| store.place.error(e))?;
    store.notices.clone_from(&notices);
    Ok(Opened { store, is_new: !set_up, notices })
}

/// With a healthy index: what was left half done is finished, and the journal goes on.
fn settle(
    place: &Place,
    marker: Marker,
    last: &Segment,
    set_up: bool,
    options: &Options,
) -> Result<(Writer, Saved), OpenError> {
    match (set_up, marker) {
        (false, Marker::SetUp) => {
            let what = "it was set up, but its settings are gone".to_owned();
            return Err(heal::damaged(place, what));
        }
        // Ended between the commit and the mark.
        (true, Marker::Absent | Marker::Pending) => place.mark(true).map_err(|e| place.error(e))?,
        _ => {}
    }
    if !set_up && !options.create {
        return Err(OpenError::Missing(place.root().to_owned()));
    }
    if last.torn {
        tracing::info!(revision = %last.last, "cut off a commit that was never finished");
    }
    let journal = Writer::resume(last).map_err(|e| place.error(e))?;
    Ok((journal, Saved::find(place, last)?))
}

/// The place, when it may be used, and the lock.
pub(super) fn enter(path: &Path, options: &Options) -> Result<(Place, Lock), OpenError> {
    if let Some(url) = path.to_str().filter(|text| text.contains("://")) {
        return Err(OpenError::Shared(crate::team::text::shown(url).into_owned()));
    }
    // sled makes its files with whatever the mask leaves.
    rustix::process::umask(rustix::fs::Mode::RWXG | rustix::fs::Mode::RWXO);
    let place = Place::enter(path, options.create)?;
    let until = Instant::now() + PASSING;
    loop {
        match Lock::take(&place.lock()).map_err(|e| place.error(e))? {
            Taken::Ours(lock) => return Ok((place, lock)),
            Taken::Theirs(holder) if holder.is_passing() && Instant::now() < until => {
                thread::sleep(PAUSE);
            }
            Taken::Theirs(holder) => {
                return Err(OpenError::InUse { path: place.root().to_owned(), holder });
            }
        }
    }
}

fn marker(place: &Place, lock: &Lock) -> Result<Marker, OpenError> {
    match place.marker()? {
        Marker::Lost => {
            let what = match place.restoring().exists() {
                true => "a backup was being restored, and this was not finished".to_owned(),
                false => "its file `format` is missing or unreadable".to_owned(),
            };
            Err(heal::damaged(place, what))
        }
        Marker::Absent if !lock.is_first() => {
            Err(heal::damaged(place, "it was in use before, but its files are gone".to_owned()))
        }
        marker => Ok(marker),
    }
}

fn newest_segment(place: &Place, marker: Marker) -> Result<Segment, OpenError> {
    let dir = place.journal();
    let backups = heal::backups(&place.backups()).map_err(|e| place.error(e))?;
    for name in files::names(&dir).map_err(|e| place.error(e))? {
        if name.ends_with(".new") {
            files::remove_if_there(&dir.join(name)).map_err(|e| place.error(e))?;
        }
    }
    let first = match journal::list(&dir).map_err(|e| place.error(e))?.last() {
        Some(first) => *first,
        None if marker == Marker::SetUp || place.index().exists() || !backups.is_empty() => {
            return Err(heal::journal_damaged(place, "its journal is missing".to_owned()));
        }
        None => {
            let first = Revision(1);
            Writer::create(&dir, first, Digest::default()).map_err(|e| place.error(e))?;
            first
        }
    };
    let last = Segment::read(&dir, first).map_err(|e| heal::journal_trouble(place, e))?;
    if let Some((newest, _)) = backups.first().filter(|(newest, _)| *newest > last.last) {
        let what = format!(
            "the journal ends at revision {}, but there is a backup of revision {newest}",
            last.last
        );
        return Err(heal::journal_damaged(place, what));
    }
    Ok(last)
}

/// What the backups of a store are good for.
struct Saved {
    /// Bytes of finished segments since the newest one.
    since: u64,
    /// That one's size.
    size: Option<u64>,
    /// When that one was made.
    at: Option<Time>,
    /// Backups and journal together could make everything anew.
    covers: bool,
}

impl Saved {
    fn find(place: &Place, last: &Segment) -> Result<Self, OpenError> {
        let error = |e| place.error(e);
        let backups = heal::backups(&place.backups()).map_err(error)?;
        let dir = place.journal();
        let firsts = journal::list(&dir).map_err(error)?;
        let newest = backups.first();
        let at = newest.map_or(Revision(0), |(revision, _)| *revision);
        let mut since = 0;
        for first in firsts.iter().filter(|first| **first > at && **first < last.first) {
            since += journal::size(&dir, *first).map_err(error)?;
        }
        let begin = firsts.first().copied().unwrap_or(last.first);
        let covers = begin == Revision(1) || backups.iter().any(|(at, _)| at.next() >= begin);
        let data = newest.and_then(|(_, path)| std::fs::metadata(path).ok());
        let size = data.as_ref().map(std::fs::Metadata::len);
        let at = data.and_then(|data| data.modified().ok()).map(files::time_of);
        Ok(Saved { since, size, at, covers })
    }
}
