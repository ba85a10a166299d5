//! Files and directories that only their owner reads, and that survive a power cut.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use rustix::io::Errno;

use crate::team::{Revision, Time};

/// An I/O error with what was being done.
#[derive(Debug, thiserror::Error)]
#[error("cannot {doing} {path}: {error}", path = path.display())]
pub struct FileError {
    pub doing: &'static str,
    pub path: PathBuf,
    #[source]
    pub error: io::Error,
}

pub trait At<T> {
    fn at(self, doing: &'static str, path: &Path) -> Result<T, FileError>;
}

impl<T, E: Into<io::Error>> At<T> for Result<T, E> {
    fn at(self, doing: &'static str, path: &Path) -> Result<T, FileError> {
        self.map_err(|error| FileError { doing, path: path.to_owned(), error: error.into() })
    }
}

/// The disk, the quota or the allowed size of a file is used up.
pub fn is_full(error: &io::Error) -> bool {
    let full = [Errno::NOSPC, Errno::DQUOT, Errno::FBIG];
    let kinds =
        [io::ErrorKind::StorageFull, io::ErrorKind::QuotaExceeded, io::ErrorKind::FileTooLarge];
    kinds.contains(&error.kind())
        || error.raw_os_error().is_some_and(|code| full.contains(&Errno::from_raw_os_error(code)))
}

/// Not allowed to write here.
pub fn is_read_only(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem)
}

pub fn make_dir(path: &Path) -> Result<(), FileError> {
    match fs::DirBuilder::new().mode(0o700).create(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && path.is_dir() => Ok(()),
        other => other.at("create", path),
    }
}

/// So that names created, renamed or removed in a directory stay so.
pub fn sync_dir(path: &Path) -> Result<(), FileError> {
    File::open(path).and_then(|dir| dir.sync_all()).at("sync", path)
}

pub fn create(path: &Path) -> Result<File, FileError> {
    OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(path)
        .at("create", path)
}

/// All or nothing: beside it first, then in its place.
pub fn replace(path: &Path, content: &[u8]) -> Result<(), FileError> {
    let beside = beside(path);
    let mut file = create(&beside)?;
    file.write_all(content).and_then(|()| file.sync_all()).at("write", &beside)?;
    settle(&beside, path)
}

/// The name under which a file is written before it takes its place.
pub fn beside(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".new");
    PathBuf::from(name)
}

/// Gives a finished file or directory its name.
pub fn settle(from: &Path, to: &Path) -> Result<(), FileError> {
    fs::rename(from, to).at("rename", from)?;
    sync_dir(to.parent().unwrap_or(Path::new("/")))
}

pub fn remove_if_there(path: &Path) -> Result<(), FileError> {
    let gone = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    match gone {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other.at("remove", path),
    }
}

/// The names in a directory, sorted; none where there is no directory.
pub fn names(path: &Path) -> Result<Vec<String>, FileError> {
    let entries = match fs::read_dir(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        other => other.at("read", path)?,
    };
    let mut names = Vec::new();
    for entry in entries {
        names.push(entry.at("read", path)?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

/// A name in the order of revisions.
pub fn numbered(revision: Revision, ending: &str) -> String {
    format!("{:020}{ending}", revision.0)
}

/// The revision in such a name, and only in such a name.
pub fn number(name: &str, ending: &str) -> Option<Revision> {
    let revision = Revision(name.strip_suffix(ending)?.parse().ok()?);
    (numbered(revision, ending) == name).then_some(revision)
}

pub fn now() -> Time {
    time_of(SystemTime::now())
}

pub fn time_of(time: SystemTime) -> Time {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    Time(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}
