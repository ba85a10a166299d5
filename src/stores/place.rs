//! The directory of a store: where what is, whether it may be used, and whether it is new.

use std::fs;
use std::io;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::{FallocateFlags, fallocate, statfs, statvfs};
use rustix::io::Errno;

use super::error::OpenError;
use super::files::{self, At, FileError};

pub const FORMAT: u32 = 1;
const FIRST_LINE: &str = "rolodeck store";
/// Room for the last commit on a full disk, and for sled to open on a nearly full one.
const BALLAST: u64 = 4 << 20;
/// What only a store holds.
const OURS: [&str; 10] = [
    "format",
    "journal",
    "db",
    "backup",
    "quarantine",
    "restoring",
    "journal.new",
    "db.new",
    "backup.new",
    "restoring.new",
];
/// What may be there before a store is: all that is left when its making was cut short.
const BEFORE: [&str; 5] = ["lock", "rolodeck.sock", "ballast", "ballast.new", "format.new"];

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    root: PathBuf,
}

/// What the `format` file says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marker {
    /// Nothing is there yet.
    Absent,
    /// Made, but nobody finished the set-up.
    Pending,
    SetUp,
    /// Other things of a store are there, this is not, or it cannot be read.
    Lost,
}

impl Place {
    /// The directory, made when it may be.
    pub fn enter(path: &Path, create: bool) -> Result<Self, OpenError> {
        let there = existing(path);
        if let Some(kind) = network(&there) {
            return Err(OpenError::NetworkFileSystem { path: path.to_owned(), kind });
        }
        if there != path {
            if !create {
                return Err(OpenError::Missing(path.to_owned()));
            }
            make_all(path).map_err(|error| OpenError::of(path, error))?;
        }
        let root = fs::canonicalize(path).at("open", path);
        let place = Place { root: root.map_err(|error| OpenError::of(path, error))? };
        place.check_contents(create)?;
        Ok(place)
    }

    fn check_contents(&self, create: bool) -> Result<(), OpenError> {
        let no_store = |why: String| OpenError::NotAStore { path: self.root.clone(), why };
        if !self.root.is_dir() {
            return Err(no_store("a file is there".to_owned()));
        }
        let names = self.names()?;
        let ours = |name: &&String| OURS.contains(&name.as_str());
        let strange = |name: &&String| !ours(name) && !BEFORE.contains(&name.as_str());
        if !self.format().exists()
            && let Some(other) = names.iter().find(strange)
        {
            return Err(no_store(format!("it holds {}", crate::team::text::shown(other))));
        }
        if names.iter().any(|name| ours(&name)) {
            return self.check_modes();
        }
        if !create {
            return Err(OpenError::Missing(self.root.clone()));
        }
        // Empty until now: nobody else's.
        self.tighten()
    }

    fn tighten(&self) -> Result<(), OpenError> {
        let mode = self.mode(&self.root)?;
        if mode & 0o077 != 0 {
            fs::set_permissions(&self.root, fs::Permissions::from_mode(0o700))
                .at("restrict", &self.root)
                .map_err(|error| self.error(error))?;
        }
        Ok(())
    }

    fn check_modes(&self) -> Result<(), OpenError> {
        let inside = ["format", "lock", "journal", "db", "backup", "quarantine"];
        let paths = inside.iter().map(|name| self.root.join(name)).filter(|path| path.exists());
        for path in std::iter::once(self.root.clone()).chain(paths) {
            let mode = self.mode(&path)?;
            if mode & 0o077 != 0 {
                let mend = format!("chmod -R go= {}", quoted(&self.root));
                return Err(OpenError::LooseModes { path, mode, mend });
            }
        }
        Ok(())
    }

    fn mode(&self, path: &Path) -> Result<u32, OpenError> {
        let data = fs::metadata(path).at("read", path).map_err(|error| self.error(error))?;
        Ok(data.mode() & 0o7777)
    }

    fn names(&self) -> Result<Vec<String>, OpenError> {
        files::names(&self.root).map_err(|error| self.error(error))
    }

    pub fn error(&self, error: FileError) -> OpenError {
        OpenError::of(&self.root, error)
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    pub fn lock(&self) -> PathBuf {
        self.root.join("lock")
    }

    pub fn journal(&self) -> PathBuf {
        self.root.join("journal")
    }

    pub fn index(&self) -> PathBuf {
        self.root.join("db")
    }

    pub fn backups(&self) -> PathBuf {
        self.root.join("backup")
    }

    pub fn quarantine(&self) -> PathBuf {
        self.root.join("quarantine")
    }

    /// There while a backup is brought back.
    pub fn restoring(&self) -> PathBuf {
        self.root.join("restoring")
    }

    fn format(&self) -> PathBuf {
        self.root.join("format")
    }

    fn ballast(&self) -> PathBuf {
        self.root.join("ballast")
    }

    pub fn marker(&self) -> Result<Marker, OpenError> {
        let path = self.format();
        let text = match fs::read(&path) {
            Ok(bytes) => String::from_utf8(bytes).unwrap_or_default(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let new = self.names()?.iter().all(|name| BEFORE.contains(&name.as_str()));
                return Ok(if new { Marker::Absent } else { Marker::Lost });
            }
            Err(error) => return Err(self.error(FileError { doing: "read", path, error })),
        };
        let mut lines = text.lines();
        if lines.next() != Some(FIRST_LINE) {
            return Ok(Marker::Lost);
        }
        let field =
            |name: &str| text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
        match field("format").and_then(|number| number.parse::<u32>().ok()) {
            Some(found) if found > FORMAT => {
                Err(OpenError::NewerFormat { path: self.root.clone(), found, known: FORMAT })
            }
            Some(1..) => Ok(match field("set-up") {
                Some("done") => Marker::SetUp,
                Some("pending") => Marker::Pending,
                _ => Marker::Lost,
            }),
            _ => Ok(Marker::Lost),
        }
    }

    pub fn mark(&self, set_up: bool) -> Result<(), FileError> {
        let text = format!(
            "{FIRST_LINE}\nprogram {}\nformat {FORMAT}\nset-up {}\n",
            env!("CARGO_PKG_VERSION"),
            if set_up { "done" } else { "pending" }
        );
        files::replace(&self.format(), text.as_bytes())
    }

    /// Sets the ballast aside, and finds out whether there is room to work at all.
    pub fn load_ballast(&self) -> Result<(), OpenError> {
        let path = self.ballast();
        let there = fs::metadata(&path).is_ok_and(|data| data.blocks() * 512 >= BALLAST);
        let room = statvfs(&self.root).is_ok_and(|fs| fs.f_bavail * fs.f_frsize >= BALLAST);
        if there && room {
            return Ok(());
        }
        // With the ballast in its place, the same is tried once more beside it.
        let target = if there { files::beside(&path) } else { path };
        let file = files::create(&target).map_err(|error| self.error(error))?;
        let reserved = match fallocate(&file, FallocateFlags::empty(), 0, BALLAST) {
            Err(Errno::OPNOTSUPP | Errno::NOSYS) => Ok(()),
            other => other,
        };
        if there || reserved.is_err() {
            files::remove_if_there(&target).map_err(|error| self.error(error))?;
        }
        reserved.at("set space aside in", &target).map_err(|error| self.error(error))
    }

    /// Makes room on a full disk. Whether there was something to drop.
    pub fn drop_ballast(&self) -> bool {
        fs::remove_file(self.ballast()).is_ok()
    }
}

/// The path, or the nearest directory above it that exists.
fn existing(path: &Path) -> PathBuf {
    let mut there = path;
    while !there.exists() {
        match there.parent() {
            Some(parent) if parent != Path::new("") => there = parent,
            _ => return PathBuf::from("."),
        }
    }
    there.to_owned()
}

fn make_all(path: &Path) -> Result<(), FileError> {
    if path.is_dir() || path == Path::new("") {
        return Ok(());
    }
    let parent = path.parent().unwrap_or(Path::new("."));
    make_all(parent)?;
    files::make_dir(path)?;
    files::sync_dir(if parent == Path::new("") { Path::new(".") } else { parent })
}

/// The width of the field differs between machines; the numbers have 32 bits.
fn network(path: &Path) -> Option<&'static str> {
    statfs(path).ok().and_then(|fs| network_kind(fs.f_type as u32))
}

/// Locks and sockets cannot be relied on there. Numbers: linux/magic.h and the file systems' sources.
fn network_kind(number: u32) -> Option<&'static str> {
    Some(match number {
        0x6969 => "NFS",
        0xff53_4d42 => "CIFS",
        0xfe53_4d42 => "SMB2",
        0x517b => "SMB",
        0x564c => "NCP",
        0x5346_414f | 0x6b41_4653 => "AFS",
        0x00c3_6400 => "Ceph",
        0x7375_7245 => "Coda",
        _ => return None,
    })
}

/// For a shell.
pub fn quoted(path: &Path) -> String {
    let text = path.display().to_string();
    let plain = |c: char| c.is_ascii_alphanumeric() || "/._-+".contains(c);
    if text.chars().all(plain) { text } else { format!("'{}'", text.replace('\'', r"'\''")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn network_file_systems_are_known() {
        assert_eq!(network_kind(0x6969), Some("NFS"));
        assert_eq!(network_kind(0xfe53_4d42), Some("SMB2"));
        // ext4, tmpfs, overlay, btrfs, xfs, ZFS, FUSE: whatever is behind the last, it may be local.
        for local in
            [0xef53, 0x0102_1994, 0x794c_7630, 0x9123_683e, 0x5846_5342, 0x2fc1_2fc1, 0x6573_5546]
        {
            assert_eq!(network_kind(local), None, "{local:x}");
        }
    }

    #[test]
    fn paths_are_quoted_for_a_shell() {
        assert_eq!(quoted(Path::new("/var/lib/rolodeck-1")), "/var/lib/rolodeck-1");
        assert_eq!(quoted(Path::new("/a b/it's")), r"'/a b/it'\''s'");
    }
}
