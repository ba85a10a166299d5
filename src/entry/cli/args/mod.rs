//! What the command line understands: one file per noun.

mod backup;
mod can;
mod init;
mod login;
mod role;
mod root;
mod user;
mod values;

pub use backup::Backup;
pub use can::Can;
pub use init::{Demo, Init};
pub use login::Login;
pub use role::{Role, RoleAdd, RoleList};
pub use root::{Args, Command};
pub use user::{User, UserAdd, UserList};
