//! Where a team is kept: a journal that commits, sled that indexes, backups that bring everything back.

mod archive;
pub mod backup;
mod chain;
mod codec;
mod disk;
mod error;
mod files;
mod glance;
mod guard;
mod heal;
mod index;
mod journal;
mod lock;
mod memory;
mod open;
mod place;
mod restore;
mod unfinished;
mod verify;

pub use archive::BackupError;
pub use disk::Disk;
pub use error::OpenError;
pub use files::FileError;
pub use guard::is_guarded;
pub use index::IndexError;
pub use lock::Holder;
pub use memory::Memory;
pub use open::{Opened, Options, look, open};
pub use verify::verify;
