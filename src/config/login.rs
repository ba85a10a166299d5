//! Where the token of `rolodeck login` is kept: a file of one's own for each store.

use std::fs::{DirBuilder, File, OpenOptions, Permissions};
use std::io::{Read as _, Write as _};
use std::os::unix::fs::{
    DirBuilderExt as _, MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _,
};
use std::path::{Path, PathBuf};

use rustix::fs::OFlags;
use sha2::{Digest as _, Sha256};

use super::environment::{Environment, NoHome};
use crate::team::Secret;

/// A token is 43 characters; a file of another kind is not read into memory.
const LONGEST: u64 = 512;

#[derive(Debug, thiserror::Error)]
pub enum LoginError {
    #[error(transparent)]
    NoHome(#[from] NoHome),
    #[error("others can read {}: run rolodeck logout, then log in again", .0.display())]
    Loose(PathBuf),
    #[error("{} belongs to somebody else", .0.display())]
    Foreign(PathBuf),
    #[error("{} cannot be used: {why}", path.display())]
    Io { path: PathBuf, why: std::io::Error },
}

/// The file of one store.
#[derive(Clone, Debug)]
pub struct Login {
    path: PathBuf,
}

impl Login {
    /// `store` is told apart by its real path, however it is written.
    pub fn of(environment: &Environment, store: &Path) -> Result<Self, LoginError> {
        let store = std::fs::canonicalize(store).unwrap_or_else(|_| store.to_owned());
        let digest = Sha256::digest(store.as_os_str().as_encoded_bytes());
        let name: String = digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        Ok(Login { path: environment.state()?.join("logins").join(name) })
    }

    /// The token, if nobody else could have read it.
    pub fn read(&self) -> Result<Option<Secret>, LoginError> {
        match self.look()? {
            Some((_, mode)) if mode & 0o077 != 0 => Err(LoginError::Loose(self.path.clone())),
            found => Ok(found.map(|(token, _)| token)),
        }
    }

    /// The token whoever could have read it: to make it worthless.
    pub fn read_to_revoke(&self) -> Option<Secret> {
        self.look().ok().flatten().map(|(token, _)| token)
    }

    fn look(&self) -> Result<Option<(Secret, u32)>, LoginError> {
        let opened = OpenOptions::new()
            .read(true)
            .custom_flags(OFlags::NOFOLLOW.bits().cast_signed())
            .open(&self.path);
        let file = match opened {
            Err(why) if why.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            opened => opened.map_err(|why| self.io(why))?,
        };
        let about = file.metadata().map_err(|why| self.io(why))?;
        if about.uid() != rustix::process::getuid().as_raw() {
            return Err(LoginError::Foreign(self.path.clone()));
        }
        // Room for all of it at once: a grown buffer would leave copies behind.
        let mut text = String::with_capacity(LONGEST as usize);
        file.take(LONGEST).read_to_string(&mut text).map_err(|why| self.io(why))?;
        text.truncate(text.trim_end().len());
        Ok(Some((Secret::new(text), about.mode())))
    }

    pub fn write(&self, token: &Secret) -> Result<(), LoginError> {
        self.put(token).map_err(|why| self.io(why))
    }

    fn put(&self, token: &Secret) -> std::io::Result<()> {
        if let Some(folder) = self.path.parent() {
            DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
        }
        let new = self.path.with_extension(std::process::id().to_string());
        let written = create(&new).and_then(|mut file| {
            file.set_permissions(Permissions::from_mode(0o600))?;
            file.write_all(token.expose().as_bytes())?;
            file.write_all(b"\n")?;
            std::fs::rename(&new, &self.path)
        });
        if written.is_err() {
            let _ = std::fs::remove_file(&new);
        }
        written
    }

    /// Forgets it, whoever could read it.
    pub fn remove(&self) -> Result<(), LoginError> {
        match std::fs::remove_file(&self.path) {
            Err(why) if why.kind() != std::io::ErrorKind::NotFound => Err(self.io(why)),
            _ => Ok(()),
        }
    }

    fn io(&self, why: std::io::Error) -> LoginError {
        LoginError::Io { path: self.path.clone(), why }
    }
}

fn create(path: &Path) -> std::io::Result<File> {
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn environment(state: &Path) -> Environment {
        Environment::of_pairs([("XDG_STATE_HOME", state.to_str().unwrap())])
    }

    #[test]
    fn each_store_has_its_own_file_that_only_its_owner_reads() {
        let folder = tempfile::tempdir().unwrap();
        let environment = environment(&folder.path().join("deep/state"));
        let login = |store| Login::of(&environment, Path::new(store)).unwrap();
        let (one, two) = (login("/one"), login("/two"));
        assert!(one.read().unwrap().is_none());
        one.write(&Secret::new("first".into())).unwrap();
        one.write(&Secret::new("second".into())).unwrap();
        assert_eq!(one.read().unwrap().unwrap().expose(), "second");
        assert!(two.read().unwrap().is_none());
        let mode = |path: &Path| std::fs::metadata(path).unwrap().mode() & 0o777;
        assert_eq!(mode(&one.path), 0o600);
        assert_eq!(mode(one.path.parent().unwrap()), 0o700);
        assert_eq!(std::fs::read_dir(one.path.parent().unwrap()).unwrap().count(), 1);
        one.remove().unwrap();
        one.remove().unwrap();
        assert!(one.read().unwrap().is_none());
    }

    #[test]
    fn one_store_under_two_names_is_one_login() {
        let folder = tempfile::tempdir().unwrap();
        let environment = environment(folder.path());
        let (store, link) = (folder.path().join("store"), folder.path().join("link"));
        std::fs::create_dir(&store).unwrap();
        std::os::unix::fs::symlink(&store, &link).unwrap();
        let at = |path: &Path| Login::of(&environment, path).unwrap().path;
        assert_eq!(at(&store), at(&link));
    }

    #[test]
    fn a_file_that_others_can_read_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let login = Login::of(&environment(folder.path()), Path::new("/store")).unwrap();
        login.write(&Secret::new("token".into())).unwrap();
        std::fs::set_permissions(&login.path, Permissions::from_mode(0o640)).unwrap();
        assert!(matches!(login.read(), Err(LoginError::Loose(_))));
        assert_eq!(login.read_to_revoke().unwrap().expose(), "token");
        std::fs::remove_file(&login.path).unwrap();
        std::os::unix::fs::symlink("/etc/passwd", &login.path).unwrap();
        assert!(matches!(login.read(), Err(LoginError::Io { .. })));
    }
}
