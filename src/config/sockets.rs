//! The file of a host's socket: who may open it, and its end.

use std::io;
use std::os::unix::fs::{FileTypeExt as _, PermissionsExt as _};
use std::path::Path;

/// A store's socket, for those who have its folder.
pub const NAME: &str = "rolodeck.sock";

/// Whether a path names a socket, and no folder of a store, be it there or not.
pub fn names_socket(path: &Path) -> bool {
    let named = path.extension().is_some_and(|ending| ending == "sock");
    (named && !path.is_dir()) || is_socket(path)
}

pub fn is_socket(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|about| about.file_type().is_socket())
}

/// What an earlier host left. Only whoever holds the store's lock may call it.
pub fn remove(path: &Path) {
    if is_socket(path)
        && let Err(error) = std::fs::remove_file(path)
    {
        tracing::warn!(%error, path = %path.display(), "a socket is left");
    }
}

/// For the account and its group, whatever the mask leaves.
pub fn open_to_group(path: &Path) -> io::Result<()> {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o660))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_store_is_a_folder_or_a_socket() {
        let folder = tempfile::tempdir().unwrap();
        let named = folder.path().join("host");
        let _listener = std::os::unix::net::UnixListener::bind(&named).unwrap();
        assert!(names_socket(&named) && is_socket(&named));
        let gone = folder.path().join("gone.sock");
        assert!(names_socket(&gone) && !is_socket(&gone));
        assert!(!names_socket(folder.path()));
        open_to_group(&named).unwrap();
        assert_eq!(std::fs::metadata(&named).unwrap().permissions().mode() & 0o777, 0o660);
        remove(folder.path());
        remove(&named);
        assert!(folder.path().exists() && !named.exists());
    }
}
