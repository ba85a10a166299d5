//! Configuration: file, environment and flags; and the program's own files outside a store.

mod environment;
pub mod files;
mod host;
mod login;
mod settings;
pub mod sockets;

pub use environment::{Environment, NoHome};
pub use host::{TemporaryFolder, name_of_account, os_user};
pub use login::{Login, LoginError};
pub use settings::{Config, ConfigError};
