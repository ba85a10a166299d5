//! The file of a host's socket: who may open it, and its end.

use std::io;
use std::os::unix::fs::{FileTypeExt as _, MetadataExt as _, PermissionsExt as _};
use std::path::Path;

/// A store's socket, for those who have its folder.
pub const NAME: &str = "rolodeck.sock";

/// Whether a path names a socket, and no folder of a store: also one where nobody listens yet.
pub fn is_socket(path: &Path) -> bool {
    match std::fs::metadata(path) {
        Ok(about) => about.file_type().is_socket(),
        Err(_) => path.extension().is_some_and(|extension| extension == "sock"),
    }
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

/// Whether the folder belongs to the account that runs this: then a host may be started for it.
pub fn is_ours(folder: &Path) -> bool {
    let uid = rustix::process::getuid().as_raw();
    std::fs::metadata(folder).map_or(true, |about| about.uid() == uid)
}
