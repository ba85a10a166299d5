//! The files that a command line names.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

pub fn open(path: &Path) -> io::Result<Box<dyn Read + Send>> {
    Ok(Box::new(File::open(path)?))
}

/// Beside its place until it is whole; gone if it never is.
#[derive(Debug)]
pub struct NewFile {
    file: File,
    beside: PathBuf,
    path: PathBuf,
    /// Nothing may be at its place.
    new: bool,
    settled: bool,
}

impl NewFile {
    pub fn begin(path: &Path, new: bool) -> io::Result<Self> {
        if new && path.symlink_metadata().is_ok() {
            return Err(there(path));
        }
        let mut name = path.as_os_str().to_owned();
        name.push(format!(".{}.new", std::process::id()));
        let beside = PathBuf::from(name);
        let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&beside)?;
        Ok(NewFile { file, beside, path: path.to_owned(), new, settled: false })
    }

    pub fn sync(&self) -> io::Result<()> {
        self.file.sync_all()
    }

    /// Where it is until then.
    pub fn beside(&self) -> &Path {
        &self.beside
    }

    pub fn settle(mut self) -> io::Result<()> {
        self.file.sync_all()?;
        if self.new {
            // A second name, unlike a new one, never takes another file's place.
            std::fs::hard_link(&self.beside, &self.path).map_err(|why| match why.kind() {
                io::ErrorKind::AlreadyExists => there(&self.path),
                _ => why,
            })?;
            std::fs::remove_file(&self.beside)?;
        } else {
            std::fs::rename(&self.beside, &self.path)?;
        }
        self.settled = true;
        let folder = self.path.parent().filter(|folder| *folder != Path::new(""));
        File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
    }
}

fn there(path: &Path) -> io::Error {
    let why = format!("{} is there already", path.display());
    io::Error::new(io::ErrorKind::AlreadyExists, why)
}

impl Write for NewFile {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Drop for NewFile {
    fn drop(&mut self) {
        if !self.settled {
            // A rest of it is of no use, and no reason for another error.
            let _ = std::fs::remove_file(&self.beside);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_there_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("users.csv");
        let mut file = NewFile::begin(&path, false).unwrap();
        file.write_all(b"half").unwrap();
        drop(file);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
        let mut file = NewFile::begin(&path, false).unwrap();
        file.write_all(b"whole").unwrap();
        assert!(!path.exists());
        file.settle().unwrap();
        let mut text = String::new();
        open(&path).unwrap().read_to_string(&mut text).unwrap();
        assert_eq!(text, "whole");
        assert!(NewFile::begin(&path, true).is_err());
        let mut file = NewFile::begin(&folder.path().join("new"), true).unwrap();
        file.write_all(b"x").unwrap();
        std::fs::write(folder.path().join("new"), "somebody else's").unwrap();
        assert!(file.settle().unwrap_err().to_string().ends_with("new is there already"));
        std::fs::remove_file(folder.path().join("new")).unwrap();
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
