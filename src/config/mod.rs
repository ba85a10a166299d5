//! Configuration: file, environment and flags; and the program's own files outside a store.

mod environment;
mod host;
mod input;
mod login;
mod settings;

pub use environment::{Environment, NoHome};
pub use host::{TemporaryFolder, os_user};
pub use input::open_input;
pub use login::{Login, LoginError};
pub use settings::{Config, ConfigError};
