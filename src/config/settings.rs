//! What an installation or a person sets, from the file and from flags.

use std::path::{Path, PathBuf};
use std::str::FromStr as _;

use serde::{Deserialize, Deserializer, de};

use super::environment::{Environment, NoHome};
use crate::team::{Policy, Time, password};
use crate::tui::keymap::Keymap;
use crate::tui::theme::Theme;

/// Minutes; no session lasts longer than the most.
const LOCK_AFTER: u16 = 15;
const LOCK_MOST: u16 = 12 * 60;

#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    #[error(transparent)]
    NoHome(#[from] NoHome),
    #[error("{} cannot be read: {why}", path.display())]
    Unreadable { path: PathBuf, why: std::io::Error },
    #[error("{}:{line}: {message}", path.display())]
    Wrong { path: PathBuf, line: usize, message: String },
    /// Of a theme's or a keymap's own file, which names itself.
    #[error("{0}")]
    Look(String),
}

/// Everything that can be set. Flags come before the environment, that before the file.
#[derive(Clone, Debug)]
pub struct Config {
    /// `--store`, `ROLODECK_STORE`, or the place for a person's data.
    pub store: PathBuf,
    /// `password.min_length`: characters that a new password must have, 8 to 256.
    pub password_length: usize,
    /// `phone.country`: ISO 3166 code of the country whose numbers may be written without `+`.
    pub country: Option<String>,
    /// `lock_after`: minutes without a key after which a screen locks itself, here in
    /// milliseconds; 0: never.
    pub lock_after: i64,
    /// `mouse`: whether the dashboard listens to the mouse.
    pub mouse: bool,
    /// `theme`: the name of one that comes with the program, or a file.
    theme: String,
    /// `keymap`: a file whose rows replace those of the standard keymap.
    keymap: Option<PathBuf>,
    /// The file that was named, for those who begin in our name.
    pub file: Option<PathBuf>,
    /// Paths in the file are relative to it.
    folder: PathBuf,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct File {
    #[serde(deserialize_with = "theme")]
    theme: Option<String>,
    #[serde(deserialize_with = "minutes")]
    lock_after: Option<u16>,
    mouse: bool,
    keymap: Option<PathBuf>,
    password: Passwords,
    phone: Phones,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Passwords {
    #[serde(deserialize_with = "length")]
    min_length: Option<usize>,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Phones {
    #[serde(deserialize_with = "country")]
    country: Option<String>,
}

fn theme<'de, D: Deserializer<'de>>(value: D) -> Result<Option<String>, D::Error> {
    let name = String::deserialize(value)?;
    if is_file(&name) || Theme::names().any(|known| known == name) {
        return Ok(Some(name));
    }
    let known: Vec<_> = Theme::names().collect();
    Err(de::Error::custom(format!(
        "there is no theme {name:?}; it is one of {}, or a file such as ./mine.toml",
        known.join(", ")
    )))
}

fn is_file(theme: &str) -> bool {
    theme.contains('/') || theme.ends_with(".toml")
}

fn length<'de, D: Deserializer<'de>>(value: D) -> Result<Option<usize>, D::Error> {
    let length = usize::deserialize(value)?;
    if (password::LENGTH_LEAST..=password::LENGTH_MAX).contains(&length) {
        return Ok(Some(length));
    }
    Err(de::Error::custom(format!(
        "a password's least length is {} to {}",
        password::LENGTH_LEAST,
        password::LENGTH_MAX
    )))
}

fn minutes<'de, D: Deserializer<'de>>(value: D) -> Result<Option<u16>, D::Error> {
    let minutes = u16::deserialize(value)?;
    if minutes <= LOCK_MOST {
        return Ok(Some(minutes));
    }
    Err(de::Error::custom(format!("lock_after is 1 to {LOCK_MOST} minutes, or 0 for never")))
}

fn country<'de, D: Deserializer<'de>>(value: D) -> Result<Option<String>, D::Error> {
    let code = String::deserialize(value)?.to_ascii_uppercase();
    if phonenumber::country::Id::from_str(&code).is_ok() {
        return Ok(Some(code));
    }
    Err(de::Error::custom(format!("{code:?} is no country; write two letters, such as DE")))
}

impl Config {
    /// `store` and `file` are the flags. Without a flag, a file that is not there is an empty one.
    pub fn load(
        environment: &Environment,
        store: Option<PathBuf>,
        file: Option<PathBuf>,
    ) -> Result<Self, ConfigError> {
        let store = match store {
            Some(store) => store,
            None => environment.store()?,
        };
        let (path, text) = match &file {
            Some(path) => (path.clone(), read(path)?),
            None => match environment.config() {
                Ok(path) if path.exists() => (path.clone(), read(&path)?),
                Ok(path) => (path, String::new()),
                Err(_) => (PathBuf::new(), String::new()),
            },
        };
        Ok(Config { file, ..Self::parse(store, &path, &text)? })
    }

    fn parse(store: PathBuf, path: &Path, text: &str) -> Result<Self, ConfigError> {
        let file: File = toml::from_str(text).map_err(|error| {
            let at = error.span().map_or(0, |span| span.start);
            let newlines = text.bytes().take(at).filter(|byte| *byte == b'\n').count();
            let message = error.message().replace('\n', " ");
            ConfigError::Wrong { path: path.to_owned(), line: 1 + newlines, message }
        })?;
        Ok(Config {
            store,
            password_length: file.password.min_length.unwrap_or(password::LENGTH),
            country: file.phone.country,
            lock_after: i64::from(file.lock_after.unwrap_or(LOCK_AFTER)) * 60 * Time::SECOND,
            mouse: file.mouse,
            theme: file.theme.unwrap_or_default(),
            keymap: file.keymap,
            file: None,
            folder: path.parent().map(Path::to_owned).unwrap_or_default(),
        })
    }

    pub fn policy(&self) -> Policy {
        Policy::with_length(self.password_length)
    }

    /// Read when a screen needs it: a command line has no use for it.
    pub fn theme(&self) -> Result<Theme, ConfigError> {
        let Some((text, path)) = self.theme_file()? else {
            return Ok(Theme::named(&self.theme).unwrap_or_else(Theme::default_theme));
        };
        Theme::parse(&text, &path).map_err(|why| ConfigError::Look(why.to_string()))
    }

    pub fn theme_name(&self) -> &str {
        &self.theme
    }

    /// What a theme of one's own says, and where.
    pub fn theme_file(&self) -> Result<Option<(String, String)>, ConfigError> {
        let own = is_file(&self.theme).then(|| self.folder.join(&self.theme));
        own.map(|path| Ok((read(&path)?, path.to_string_lossy().into_owned()))).transpose()
    }

    pub fn keymap(&self) -> Result<Keymap, ConfigError> {
        let Some((text, path)) = self.keymap_file()? else {
            return Ok(Keymap::standard());
        };
        Keymap::with_overrides(&text, &path).map_err(|why| ConfigError::Look(why.to_string()))
    }

    pub fn keymap_file(&self) -> Result<Option<(String, String)>, ConfigError> {
        let own = self.keymap.as_ref().map(|file| self.folder.join(file));
        own.map(|path| Ok((read(&path)?, path.to_string_lossy().into_owned()))).transpose()
    }
}

fn read(path: &Path) -> Result<String, ConfigError> {
    std::fs::read_to_string(path)
        .map_err(|why| ConfigError::Unreadable { path: path.to_owned(), why })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Config, ConfigError> {
        Config::parse("/store".into(), Path::new("/etc/rolodeck.toml"), text)
    }

    #[test]
    fn an_empty_file_leaves_everything_at_its_default() {
        let config = parse("").unwrap();
        assert_eq!(config.policy(), Policy::default());
        assert_eq!(config.country, None);
        assert!(!config.mouse);
        assert_eq!(config.lock_after, 15 * 60 * Time::SECOND);
        assert_eq!(config.theme().unwrap(), Theme::default_theme());
    }

    #[test]
    fn every_key_is_read() {
        let text = "theme = \"dark\"\nlock_after = 0\nmouse = true\n[password]\nmin_length = 20\n\
                    [phone]\ncountry = \"de\"\n";
        let config = parse(text).unwrap();
        assert_eq!(config.policy(), Policy::with_length(20));
        assert_eq!(config.country.as_deref(), Some("DE"));
        assert_eq!(config.lock_after, 0);
        assert!(config.mouse);
        assert_eq!(config.theme().unwrap(), Theme::named("dark").unwrap());
    }

    #[test]
    fn what_is_wrong_is_refused_with_file_and_line() {
        for (text, says) in [
            ("mouse = true\nmuose = false\n", "/etc/rolodeck.toml:2: unknown field `muose`"),
            ("\n[password]\nlength = 20\n", "/etc/rolodeck.toml:3: unknown field `length`"),
            ("lock_after = 721\n", "/etc/rolodeck.toml:1: lock_after is 1 to 720 minutes"),
            ("[password]\nmin_length = 7\n", "/etc/rolodeck.toml:2: a password's least length"),
            ("[password]\nmin_length = 257\n", "/etc/rolodeck.toml:2: a password's least length"),
            ("[phone]\ncountry = \"Germany\"\n", "/etc/rolodeck.toml:2: \"GERMANY\" is no country"),
            ("theme = \"drak\"\n", "/etc/rolodeck.toml:1: there is no theme \"drak\""),
            ("mouse = \"on\"\n", "/etc/rolodeck.toml:1: invalid type"),
            ("mouse\n", "/etc/rolodeck.toml:1: "),
        ] {
            let said = parse(text).unwrap_err().to_string();
            assert!(said.starts_with(says), "{said}");
            assert!(!said.contains('\n'), "{said}");
        }
    }

    #[test]
    fn a_theme_and_a_keymap_of_ones_own_stand_beside_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        std::fs::write(at("mine.toml"), "[style]\ndangr = {}\n").unwrap();
        std::fs::write(at("config.toml"), "theme = \"./mine.toml\"\nkeymap = \"keys.toml\"\n")
            .unwrap();
        let none = Environment::of_pairs([]);
        let config = Config::load(&none, Some("/store".into()), Some(at("config.toml"))).unwrap();
        let said = config.theme().unwrap_err().to_string();
        assert!(said.contains("mine.toml:2: unknown variant `dangr`"), "{said}");
        assert!(config.keymap().unwrap_err().to_string().contains("keys.toml cannot be read"));
        std::fs::write(at("mine.toml"), "[style]\n").unwrap();
        std::fs::write(at("keys.toml"), "").unwrap();
        assert_eq!(config.theme().unwrap(), Theme::default_theme());
        assert!(config.keymap().is_ok());
    }

    #[test]
    fn flags_come_before_the_environment_and_a_named_file_must_be_there() {
        let home = tempfile::tempdir().unwrap();
        let named = home.path().to_str().unwrap();
        let environment =
            Environment::of_pairs([("HOME", named), ("ROLODECK_STORE", "/from/environment")]);
        let load = |store: Option<&str>, file: Option<&str>| {
            Config::load(&environment, store.map(PathBuf::from), file.map(PathBuf::from))
        };
        assert_eq!(load(Some("/flag"), None).unwrap().store, PathBuf::from("/flag"));
        assert_eq!(load(None, None).unwrap().store, PathBuf::from("/from/environment"));
        assert!(matches!(load(None, Some("/not/there")), Err(ConfigError::Unreadable { .. })));
        let folder = home.path().join(".config/rolodeck");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("config.toml"), "mouse = true\n").unwrap();
        assert!(load(None, None).unwrap().mouse);
    }
}
