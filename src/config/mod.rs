//! Configuration: file, environment and flags; and the program's own files outside a store.

mod environment;
mod files;
mod host;
mod login;
mod settings;

pub use environment::{Environment, NoHome};
pub use files::{NewFile, open_file};
pub use host::{TemporaryFolder, os_user};
pub use login::{Login, LoginError};
pub use settings::{Config, ConfigError};
