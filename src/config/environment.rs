//! The process's environment, and the places it leads to.

use std::collections::HashMap;
use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::Arc;

use crate::team::Secret;

#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
#[error("neither HOME nor {0} says where the files are")]
pub struct NoHome(&'static str);

/// Looks variables up. An empty one counts as not set.
#[derive(Clone)]
pub struct Environment {
    look_up: Arc<LookUp>,
}

type LookUp = dyn Fn(&str) -> Option<OsString> + Send + Sync;

impl Environment {
    pub fn of_process() -> Self {
        Environment { look_up: Arc::new(|name| std::env::var_os(name)) }
    }

    pub fn of_pairs<const N: usize>(pairs: [(&str, &str); N]) -> Self {
        let map: HashMap<_, _> =
            pairs.into_iter().map(|(name, value)| (name.to_owned(), value.into())).collect();
        Environment { look_up: Arc::new(move |name| map.get(name).cloned()) }
    }

    pub fn get(&self, name: &str) -> Option<OsString> {
        (self.look_up)(name).filter(|value| !value.is_empty())
    }

    pub fn text(&self, name: &str) -> String {
        self.get(name).map(|value| value.to_string_lossy().into_owned()).unwrap_or_default()
    }

    /// `ROLODECK_STORE`, else `$XDG_DATA_HOME/rolodeck`, else `~/.local/share/rolodeck`.
    pub fn store(&self) -> Result<PathBuf, NoHome> {
        match self.get("ROLODECK_STORE") {
            Some(path) => Ok(path.into()),
            None => self.folder("XDG_DATA_HOME", ".local/share"),
        }
    }

    /// `$XDG_CONFIG_HOME/rolodeck/config.toml`, else the one under `~/.config`.
    pub fn config(&self) -> Result<PathBuf, NoHome> {
        Ok(self.folder("XDG_CONFIG_HOME", ".config")?.join("config.toml"))
    }

    /// `$XDG_STATE_HOME/rolodeck`, else `~/.local/state/rolodeck`.
    pub fn state(&self) -> Result<PathBuf, NoHome> {
        self.folder("XDG_STATE_HOME", ".local/state")
    }

    pub fn temporary(&self) -> PathBuf {
        self.get("TMPDIR").map_or_else(|| PathBuf::from("/tmp"), PathBuf::from)
    }

    /// `ROLODECK_TOKEN`.
    pub fn token(&self) -> Option<Secret> {
        let token = self.get("ROLODECK_TOKEN")?;
        // What is no UTF-8 is no token either, and is refused as any wrong one.
        Some(Secret::new(token.into_string().unwrap_or_default()))
    }

    /// The client's address, when the process was started through SSH.
    pub fn ssh(&self) -> Option<String> {
        self.text("SSH_CONNECTION").split_whitespace().next().map(str::to_owned)
    }

    fn folder(&self, variable: &'static str, below_home: &str) -> Result<PathBuf, NoHome> {
        // The XDG specification has relative paths ignored.
        let absolute = |name| self.get(name).map(PathBuf::from).filter(|path| path.is_absolute());
        let base = absolute(variable)
            .or_else(|| absolute("HOME").map(|home| home.join(below_home)))
            .ok_or(NoHome(variable))?;
        Ok(base.join("rolodeck"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_follow_the_flags_of_the_environment() {
        let bare = Environment::of_pairs([("HOME", "/home/ada")]);
        assert_eq!(bare.store().unwrap(), PathBuf::from("/home/ada/.local/share/rolodeck"));
        assert_eq!(bare.state().unwrap(), PathBuf::from("/home/ada/.local/state/rolodeck"));
        assert_eq!(bare.config().unwrap(), PathBuf::from("/home/ada/.config/rolodeck/config.toml"));
        let full = Environment::of_pairs([
            ("HOME", "/home/ada"),
            ("XDG_DATA_HOME", "/data"),
            ("XDG_STATE_HOME", "relative"),
            ("XDG_CONFIG_HOME", ""),
        ]);
        assert_eq!(full.store().unwrap(), PathBuf::from("/data/rolodeck"));
        assert_eq!(full.state().unwrap(), PathBuf::from("/home/ada/.local/state/rolodeck"));
        let named = Environment::of_pairs([("ROLODECK_STORE", "team")]);
        assert_eq!(named.store().unwrap(), PathBuf::from("team"));
        assert_eq!(named.state(), Err(NoHome("XDG_STATE_HOME")));
    }

    #[test]
    fn only_the_clients_address_is_kept_of_an_ssh_connection() {
        let ssh = |value| Environment::of_pairs([("SSH_CONNECTION", value)]).ssh();
        assert_eq!(ssh("192.0.2.7 51022 10.0.0.1 22").as_deref(), Some("192.0.2.7"));
        assert_eq!(ssh(""), None);
        assert_eq!(ssh("  "), None);
    }
}
