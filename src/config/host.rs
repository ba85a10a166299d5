//! What the host gives: the name of who runs this, a folder for a while.

use std::fs::DirBuilder;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};

use uuid::Uuid;

use super::environment::Environment;

/// The name of the account that runs this, by its number: `$USER` says what one wants it to say.
pub fn os_user() -> String {
    name_of_account(rustix::process::getuid().as_raw())
}

pub fn name_of_account(uid: u32) -> String {
    std::fs::read_to_string("/etc/passwd")
        .ok()
        .and_then(|passwd| name_of(uid, &passwd))
        .unwrap_or_else(|| format!("uid {uid}"))
}

fn name_of(uid: u32, passwd: &str) -> Option<String> {
    passwd.lines().find_map(|line| {
        let mut fields = line.split(':');
        let name = fields.next()?;
        (fields.nth(1)?.parse() == Ok(uid)).then(|| name.to_owned())
    })
}

/// A folder that nobody else can look into, gone with this value.
#[derive(Debug)]
pub struct TemporaryFolder {
    path: PathBuf,
}

impl TemporaryFolder {
    pub fn new(environment: &Environment) -> std::io::Result<Self> {
        let name = format!("rolodeck-{}", Uuid::new_v4().simple());
        let path = environment.temporary().join(name);
        DirBuilder::new().mode(0o700).create(&path)?;
        Ok(TemporaryFolder { path })
    }

    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for TemporaryFolder {
    fn drop(&mut self) {
        if let Err(error) = std::fs::remove_dir_all(&self.path) {
            tracing::warn!(%error, path = %self.path.display(), "a temporary folder is left");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::unix::fs::PermissionsExt as _;

    #[test]
    fn an_account_is_named_by_its_number() {
        let passwd =
            "root:x:0:0:root:/root:/bin/sh\n\nbroken\nada:x:1000:1000::/home/ada:/bin/sh\n";
        assert_eq!(name_of(1000, passwd).as_deref(), Some("ada"));
        assert_eq!(name_of(0, passwd).as_deref(), Some("root"));
        assert_eq!(name_of(100, passwd), None);
    }

    #[test]
    fn a_temporary_folder_is_private_and_goes_with_all_it_holds() {
        let base = tempfile::tempdir().unwrap();
        let environment = Environment::of_pairs([("TMPDIR", base.path().to_str().unwrap())]);
        let folder = TemporaryFolder::new(&environment).unwrap();
        let path = folder.path().to_owned();
        assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o700);
        std::fs::write(path.join("file"), "x").unwrap();
        drop(folder);
        assert!(!path.exists());
    }
}
