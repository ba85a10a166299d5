//! Sockets by path, however long it is.

use std::ffi::OsStr;
use std::io;
use std::os::fd::{AsRawFd as _, OwnedFd};
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};

use rustix::fs::{Mode, OFlags, open};

/// What fits into a socket's address on every system, with the zero at its end.
const LONGEST: usize = 100;

pub fn connect(path: &Path) -> io::Result<UnixStream> {
    with_short(path, |path| UnixStream::connect(path))
}

pub fn bind(path: &Path) -> io::Result<UnixListener> {
    with_short(path, |path| UnixListener::bind(path))
}

/// Linux names an open folder by its descriptor.
fn with_short<T>(path: &Path, use_it: impl FnOnce(&Path) -> io::Result<T>) -> io::Result<T> {
    if path.as_os_str().as_bytes().len() <= LONGEST {
        return use_it(path);
    }
    let (folder, name) = (path.parent().unwrap_or(Path::new("/")), path.file_name());
    let flags = OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC;
    let folder: OwnedFd = open(folder, flags, Mode::empty())?;
    let short = PathBuf::from(format!("/proc/self/fd/{}", folder.as_raw_fd()));
    use_it(&short.join(name.unwrap_or(OsStr::new(""))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_may_be_longer_than_an_address() {
        let folder = tempfile::tempdir().unwrap();
        let deep = folder.path().join("d".repeat(90)).join("e".repeat(90));
        std::fs::create_dir_all(&deep).unwrap();
        for path in [deep.join("sock"), folder.path().join("sock")] {
            assert!(connect(&path).is_err());
            let _listener = bind(&path).unwrap();
            connect(&path).unwrap();
        }
    }
}
