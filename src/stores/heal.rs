//! Bringing the index up to the journal's end, or making a new one.

use std::path::{Path, PathBuf};

use super::archive::{self, BackupError};
use super::error::OpenError;
use super::files;
use super::index::{Index, IndexError, Logged};
use super::journal::{self, JournalError, Segment};
use super::lock::Holder;
use super::place::{Place, quoted};
use crate::team::{Backup, Directory, Revision};

const EIO: i32 = rustix::io::Errno::IO.raw_os_error();

/// Why an index cannot be used as it is.
pub enum Trouble {
    /// Only the index: a new one can be made.
    Index(String),
    Open(OpenError),
}

impl From<OpenError> for Trouble {
    fn from(error: OpenError) -> Self {
        Trouble::Open(error)
    }
}

/// An index at the journal's end, checked.
pub struct Healthy {
    pub index: Index,
    pub directory: Directory,
    /// It was behind.
    pub replayed: bool,
}

pub fn index_trouble(place: &Place, error: IndexError) -> Trouble {
    let path = place.root().to_owned();
    match error {
        IndexError::Damaged(what) => Trouble::Index(what),
        IndexError::Full => OpenError::DiskFull { path }.into(),
        IndexError::Busy => OpenError::InUse { path, holder: Holder::default() }.into(),
        IndexError::File(error) => place.error(error).into(),
        IndexError::Io(error) => {
            place.error(files::FileError { doing: "open", path: place.index(), error }).into()
        }
    }
}

pub fn journal_trouble(place: &Place, error: JournalError) -> OpenError {
    match error {
        // A disk that cannot read a block any more.
        JournalError::File(error) if error.error.raw_os_error() == Some(EIO) => {
            journal_damaged(place, error.to_string())
        }
        JournalError::File(error) => place.error(error),
        damaged @ JournalError::Damaged { .. } => journal_damaged(place, damaged.to_string()),
    }
}

/// The index of a store, made anew when there is no other way. Says what it had to do.
pub fn index(
    place: &Place,
    last: &Segment,
    audit: bool,
    notices: &mut Vec<String>,
) -> Result<Healthy, OpenError> {
    for unfinished in [place.index(), place.journal(), place.backups()] {
        files::remove_if_there(&files::beside(&unfinished)).map_err(|e| place.error(e))?;
    }
    let why = match bring_up(place, last, audit) {
        Ok(healthy) => return Ok(healthy),
        Err(Trouble::Open(error)) => return Err(error),
        Err(Trouble::Index(why)) => why,
    };
    tracing::warn!(why, "the index is damaged");
    if last.last == Revision(0) {
        // Killed while it was made: there is nothing in it yet.
        files::remove_if_there(&place.index()).map_err(|e| place.error(e))?;
        return bring_up(place, last, false).map_err(|trouble| opening(place, trouble));
    }
    notices.push(rebuild(place, last, &why)?);
    bring_up(place, last, true).map_err(|trouble| opening(place, trouble))
}

/// For a new index, which has no excuse.
pub fn opening(place: &Place, trouble: Trouble) -> OpenError {
    match trouble {
        Trouble::Open(error) => error,
        Trouble::Index(why) => damaged(place, format!("a new index cannot be read ({why})")),
    }
}

fn bring_up(place: &Place, last: &Segment, audit: bool) -> Result<Healthy, Trouble> {
    let path = place.index();
    if !path.exists() && last.last > Revision(0) {
        return Err(Trouble::Index("it is missing".to_owned()));
    }
    let mut index = Index::open(&path).map_err(|e| index_trouble(place, e))?;
    match check(place, &mut index, last, audit) {
        Ok((directory, replayed)) => Ok(Healthy { index, directory, replayed }),
        Err(trouble) => Err(end(index, trouble)),
    }
}

fn check(
    place: &Place,
    index: &mut Index,
    last: &Segment,
    audit: bool,
) -> Result<(Directory, bool), Trouble> {
    let replayed = catch_up(place, index, last)?;
    let directory = index.load().map_err(|e| index_trouble(place, e))?;
    if audit || replayed {
        index.audit().map_err(|e| index_trouble(place, e))?;
    }
    Ok((directory, replayed))
}

/// Ends an index that there is trouble with.
fn end(index: Index, trouble: Trouble) -> Trouble {
    match &trouble {
        Trouble::Open(error) => end_after(index, error),
        Trouble::Index(_) => index.close(),
    }
    trouble
}

/// Ends an index that is not used because of something else.
pub fn end_after(index: Index, error: &OpenError) {
    match error {
        OpenError::DiskFull { .. } => index.give_up(),
        _ => index.close(),
    }
}

/// Replays what the journal has beyond the index. Whether there was something.
fn catch_up(place: &Place, index: &mut Index, last: &Segment) -> Result<bool, Trouble> {
    let head = index.head();
    if head.revision > last.last {
        let what = format!(
            "the journal ends at revision {}, but the index knows revision {}",
            last.last, head.revision
        );
        return Err(journal_damaged(place, what).into());
    }
    let earlier = segments_from(place, head.revision, last)?;
    let mut at = head;
    for segment in earlier.iter().chain(std::iter::once(last)) {
        let known = segment.digest_at(at.revision);
        if known.is_none() && segment.first > at.revision {
            let what = format!("the journal lacks revision {}", at.revision.next());
            return Err(damaged(place, what).into());
        }
        if known.is_none_or(|digest| digest != at.digest) {
            let what = format!("index and journal differ at revision {}", at.revision);
            return Err(journal_damaged(place, what).into());
        }
        while at.revision < segment.last {
            let Some(frame) = segment.frame(at.revision.next()) else { break };
            let logged =
                Logged { revision: frame.revision, digest: frame.digest, bytes: frame.record };
            index
                .write(&logged, frame.rows.iter().copied())
                .map_err(|e| index_trouble(place, e))?;
            at = index.head();
        }
    }
    Ok(at.revision > head.revision)
}

/// The finished segments that hold what follows `revision`.
pub fn segments_from(
    place: &Place,
    revision: Revision,
    last: &Segment,
) -> Result<Vec<Segment>, Trouble> {
    let mut earlier = Vec::new();
    if last.first <= revision.next() {
        return Ok(earlier);
    }
    let dir = place.journal();
    let firsts = journal::list(&dir).map_err(|e| place.error(e))?;
    let Some(start) = firsts.iter().rposition(|first| *first <= revision.next()) else {
        return Err(Trouble::Index(format!(
            "it ends at revision {revision}, before the journal begins"
        )));
    };
    for first in firsts.into_iter().skip(start).filter(|first| *first < last.first) {
        let segment = Segment::read(&dir, first).map_err(|e| journal_trouble(place, e))?;
        if segment.torn {
            let what = format!("the end of {} cannot be read", segment.path.display());
            return Err(journal_damaged(place, what).into());
        }
        earlier.push(segment);
    }
    Ok(earlier)
}

/// A new index from the newest backup that is whole, and the journal; or from the journal alone.
/// The old one is set aside. Answers with what was done.
fn rebuild(place: &Place, last: &Segment, why: &str) -> Result<String, OpenError> {
    let target = files::beside(&place.index());
    let mut sources: Vec<Option<PathBuf>> = Vec::new();
    for (_, path) in backups(&place.backups()).map_err(|e| place.error(e))? {
        sources.push(Some(path));
    }
    sources.push(None);
    let mut failed = Vec::new();
    for source in sources {
        files::remove_if_there(&target).map_err(|e| place.error(e))?;
        match rebuild_from(place, source.as_deref(), &target, last) {
            Ok(revision) => {
                let aside = set_aside(place, &place.index(), "db")?;
                files::settle(&target, &place.index()).map_err(|e| place.error(e))?;
                let from = match source {
                    Some(_) => format!("the backup at revision {revision} and the journal"),
                    None => "the journal".to_owned(),
                };
                let kept =
                    aside.map_or(String::new(), |p| format!("; the old one is in {}", p.display()));
                return Ok(format!("the index was damaged ({why}) and rebuilt from {from}{kept}"));
            }
            Err(Trouble::Open(
                error @ (OpenError::DiskFull { .. } | OpenError::ReadOnly { .. }),
            )) => {
                return Err(error);
            }
            Err(Trouble::Open(error)) => failed.push(error.to_string()),
            Err(Trouble::Index(what)) => failed.push(what),
        }
    }
    let tried = failed.join(", ");
    Err(damaged(place, format!("the index ({why}), and no other can be made ({tried})")))
}

fn rebuild_from(
    place: &Place,
    backup: Option<&Path>,
    target: &Path,
    last: &Segment,
) -> Result<Revision, Trouble> {
    let mut index = Index::open(target).map_err(|e| index_trouble(place, e))?;
    match fill(place, backup, &mut index, last) {
        Ok(from) => {
            index.close();
            Ok(from)
        }
        Err(trouble) => Err(end(index, trouble)),
    }
}

fn fill(
    place: &Place,
    backup: Option<&Path>,
    index: &mut Index,
    last: &Segment,
) -> Result<Revision, Trouble> {
    if let Some(path) = backup {
        archive::fill(path, index).map_err(|error| match error {
            BackupError::Index(error) => index_trouble(place, error),
            BackupError::File(error) if files::is_full(&error.error) => place.error(error).into(),
            other => Trouble::Index(other.to_string()),
        })?;
    }
    let from = index.head().revision;
    check(place, index, last, true)?;
    index.flush().map_err(|e| index_trouble(place, e))?;
    Ok(from)
}

/// Moves something to the quarantine; nothing is ever deleted.
fn set_aside(place: &Place, path: &Path, name: &str) -> Result<Option<PathBuf>, OpenError> {
    if !path.exists() {
        return Ok(None);
    }
    let target = quarantined(place, name)?;
    files::settle(path, &target).map_err(|e| place.error(e))?;
    files::sync_dir(place.root()).map_err(|e| place.error(e))?;
    Ok(Some(target))
}

/// A name that is free in the quarantine.
pub fn quarantined(place: &Place, name: &str) -> Result<PathBuf, OpenError> {
    let dir = place.quarantine();
    files::make_dir(&dir).map_err(|e| place.error(e))?;
    let mut target = dir.join(format!("{name}-{}", files::now().0));
    while target.exists() {
        target.as_mut_os_string().push("x");
    }
    Ok(target)
}

/// The backups of a store by their names, newest first.
pub fn backups(dir: &Path) -> Result<Vec<(Revision, PathBuf)>, files::FileError> {
    let mut found = Vec::new();
    for name in files::names(dir)? {
        if let Some(revision) = files::number(&name, ".bak") {
            found.push((revision, dir.join(name)));
        }
    }
    found.sort_by_key(|(revision, _)| std::cmp::Reverse(*revision));
    Ok(found)
}

pub fn listed(dir: &Path) -> Result<Vec<Backup>, files::FileError> {
    let found = backups(dir)?.into_iter().map(|(_, path)| Backup {
        bytes: std::fs::metadata(&path).map_or(0, |data| data.len()),
        summary: archive::peek(&path).map_err(|error| error.to_string()),
        path,
    });
    Ok(found.collect())
}

pub fn failure(place: &Place, error: BackupError) -> OpenError {
    match error {
        BackupError::File(error) => place.error(error),
        other => other.into(),
    }
}

/// What is left to do when a store cannot mend itself.
pub fn damaged(place: &Place, what: String) -> OpenError {
    let path = place.root().to_owned();
    OpenError::Damaged { path, what, way_back: restore(place) }
}

/// The same, where the index may still hold everything.
pub fn journal_damaged(place: &Place, what: String) -> OpenError {
    let path = place.root().to_owned();
    let save = "`rolodeck backup create FILE` saves what the index still holds";
    OpenError::Damaged { path, what, way_back: format!("{save}, {}", restore(place)) }
}

fn restore(place: &Place) -> String {
    let all = backups(&place.backups()).unwrap_or_default();
    let valid = all.into_iter().find(|(_, path)| archive::verify(path).is_ok());
    match valid {
        Some((revision, path)) => {
            format!("`rolodeck backup restore {}` goes back to revision {revision}", quoted(&path))
        }
        None => "`rolodeck backup restore FILE` brings back a backup".to_owned(),
    }
}
