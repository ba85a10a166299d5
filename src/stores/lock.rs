//! One process at a time. The lock is the kernel's; the file says who holds it.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use rustix::fs::{FlockOperation, flock};
use rustix::io::Errno;

use super::files::{At, FileError};
use crate::team::{Revision, Time};

/// Who has a store open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holder {
    pub pid: Option<u32>,
    pub since: Option<String>,
    pub by: Option<String>,
}

pub enum Taken {
    Ours(Lock),
    Theirs(Holder),
}

#[derive(Debug)]
pub struct Lock {
    file: File,
    /// What the last holder left: empty when there was none.
    before: String,
}

const CLEAN: &str = "closed\n";
const AT: &str = "revision ";

impl Lock {
    pub fn take(path: &Path) -> Result<Taken, FileError> {
        let file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .mode(0o600)
            .open(path)
            .at("open", path)?;
        let locked = flock(&file, FlockOperation::NonBlockingLockExclusive);
        let mut text = String::new();
        // What is written there is for people: unreadable, it is as good as nothing.
        let _ = (&file).take(4096).read_to_string(&mut text);
        match locked {
            Ok(()) => Ok(Taken::Ours(Lock { file, before: text })),
            Err(Errno::WOULDBLOCK) => Ok(Taken::Theirs(Holder::parse(&text))),
            Err(error) => Err(error).at("lock", path),
        }
    }

    /// The same lock once more: it is free when the last one is gone.
    pub fn again(&self) -> io::Result<Lock> {
        Ok(Lock { file: self.file.try_clone()?, before: self.before.clone() })
    }

    /// Nobody ever opened this store.
    pub fn is_first(&self) -> bool {
        self.before.is_empty()
    }

    /// The last holder ended by itself.
    pub fn was_clean(&self) -> bool {
        self.before.starts_with(CLEAN)
    }

    /// Where the store stood then, which nothing but its journal and its index says otherwise.
    pub fn closed_at(&self) -> Option<Revision> {
        let text = self.before.strip_prefix(CLEAN)?.strip_prefix(AT)?;
        text.strip_suffix('\n')?.parse().ok().map(Revision)
    }

    pub fn name_holder(&mut self, since: Time, by: &str) -> io::Result<()> {
        let by: String = by.chars().filter(|c| !c.is_control()).take(200).collect();
        self.write(&format!("pid {}\nsince {since}\nby {by}\n", std::process::id()))
    }

    pub fn mark_clean(&mut self, at: Revision) -> io::Result<()> {
        self.write(&format!("{CLEAN}{AT}{at}\n"))
    }

    fn write(&mut self, text: &str) -> io::Result<()> {
        self.file.rewind()?;
        self.file.write_all(text.as_bytes())?;
        self.file.set_len(text.len() as u64)
    }
}

impl Holder {
    /// It has not given its name yet, has just ended, or was killed: the kernel takes a process's
    /// memory first, and lets go of its locks a little later.
    pub fn is_passing(&self) -> bool {
        let Some(pid) = self.pid else { return true };
        let words = std::fs::read(format!("/proc/{pid}/cmdline"));
        Path::new("/proc/self/cmdline").exists() && words.map_or(true, |words| words.is_empty())
    }

    fn parse(text: &str) -> Self {
        let field = |name: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '))?;
            Some(crate::team::text::shown(line).into_owned()).filter(|line| !line.is_empty())
        };
        Holder {
            pid: field("pid").and_then(|pid| pid.parse().ok()),
            since: field("since"),
            by: field("by"),
        }
    }

    /// How the store becomes free. A host tells its dashboards, and ends cleanly.
    pub fn way_out(&self) -> String {
        match self.pid {
            Some(pid) => format!("leave its dashboards, or end it cleanly with kill {pid}"),
            None => "end that one first".to_owned(),
        }
    }
}

impl std::fmt::Display for Holder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.pid {
            Some(pid) => write!(f, "process {pid}")?,
            None => f.write_str("another process")?,
        }
        if let Some(by) = &self.by {
            write!(f, " ({by})")?;
        }
        if let Some(since) = &self.since {
            write!(f, " since {since}")?;
        }
        Ok(())
    }
}
