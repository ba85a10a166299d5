//! Files that somebody names on the command line: the one place that opens them.

use std::fs::{File, OpenOptions};
use std::io::{Error, ErrorKind, Read, Result, Write};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use uuid::Uuid;

pub fn open(path: &Path) -> Result<Box<dyn Read + Send>> {
    let file = File::open(path)?;
    if file.metadata()?.is_dir() {
        return Err(Error::other("it is a folder"));
    }
    Ok(Box::new(file))
}

/// Written beside the file that it replaces, and in its place only when it is whole.
pub struct NewFile {
    file: File,
    /// Where it is until then, and where it goes. `None`: a device or a pipe, which nothing replaces.
    paths: Option<(PathBuf, PathBuf)>,
    /// It takes nobody's place.
    new: bool,
}

impl NewFile {
    /// `new`: nothing may be there yet.
    pub fn create(path: &Path, new: bool) -> Result<Self> {
        if new && path.symlink_metadata().is_ok() {
            return Err(there(path));
        }
        // The file that a link leads to is replaced, not the link.
        let target = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        match target.metadata() {
            Ok(about) if about.is_dir() => return Err(Error::other("it is a folder")),
            Ok(about) if !about.is_file() => {
                let file = OpenOptions::new().write(true).open(&target)?;
                return Ok(NewFile { file, paths: None, new });
            }
            _ => {}
        }
        let name = target.file_name().ok_or_else(|| Error::other("it has no name"))?;
        let unique = format!(".{}.{}", name.to_string_lossy(), Uuid::new_v4().simple());
        let beside = target.with_file_name(unique);
        let file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&beside)?;
        Ok(NewFile { file, paths: Some((beside, target)), new })
    }

    pub fn sync(&self) -> Result<()> {
        self.file.sync_all()
    }

    /// Where it is until it is finished.
    pub fn beside(&self) -> Option<&Path> {
        self.paths.as_ref().map(|(beside, _)| beside.as_path())
    }

    pub fn finish(mut self) -> Result<()> {
        let Some((beside, target)) = &self.paths else { return Ok(()) };
        self.file.sync_all()?;
        if self.new {
            // A second name, unlike a new one, never takes another file's place.
            std::fs::hard_link(beside, target).map_err(|why| match why.kind() {
                ErrorKind::AlreadyExists => there(target),
                _ => why,
            })?;
            std::fs::remove_file(beside)?;
        } else {
            std::fs::rename(beside, target)?;
        }
        let folder = target.parent().filter(|folder| *folder != Path::new(""));
        File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
        self.paths = None;
        Ok(())
    }
}

fn there(path: &Path) -> Error {
    Error::new(ErrorKind::AlreadyExists, format!("{} is there already", path.display()))
}

impl Write for NewFile {
    fn write(&mut self, bytes: &[u8]) -> Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> Result<()> {
        self.file.flush()
    }
}

impl Drop for NewFile {
    fn drop(&mut self) {
        if let Some((beside, _)) = &self.paths {
            let _ = std::fs::remove_file(beside);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    fn names(folder: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(folder).unwrap();
        let mut names: Vec<_> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_is_there_only_when_it_is_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("out.csv");
        std::fs::write(&path, "old").unwrap();
        let mut file = NewFile::create(&path, false).unwrap();
        file.write_all(b"new").unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"old");
        drop(file);
        assert_eq!(
            (std::fs::read(&path).unwrap(), names(folder.path())),
            (b"old".into(), vec!["out.csv".to_owned()])
        );
        let mut file = NewFile::create(&path, false).unwrap();
        file.write_all(b"new").unwrap();
        file.finish().unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"new");
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
        let link = folder.path().join("link");
        symlink(&path, &link).unwrap();
        NewFile::create(&link, false).unwrap().finish().unwrap();
        assert!(link.is_symlink());
        assert_eq!(std::fs::read(&path).unwrap(), b"");
        assert_eq!(names(folder.path()), ["link", "out.csv"]);
    }

    #[test]
    fn folders_are_no_files_and_devices_are_not_replaced() {
        let folder = tempfile::tempdir().unwrap();
        assert!(NewFile::create(folder.path(), false).is_err());
        assert!(open(folder.path()).is_err());
        assert!(open(&folder.path().join("none")).is_err());
        let null = NewFile::create(Path::new("/dev/null"), false).unwrap();
        assert!(null.paths.is_none());
        null.finish().unwrap();
    }

    #[test]
    fn a_new_file_takes_nobodys_place() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new");
        let mut file = NewFile::create(&path, true).unwrap();
        file.write_all(b"x").unwrap();
        std::fs::write(&path, "somebody else's").unwrap();
        assert!(file.finish().unwrap_err().to_string().ends_with("new is there already"));
        assert!(NewFile::create(&path, true).is_err());
        assert_eq!(names(folder.path()), ["new"]);
        std::fs::remove_file(&path).unwrap();
        NewFile::create(&path, true).unwrap().finish().unwrap();
        assert_eq!(names(folder.path()), ["new"]);
    }
}
