//! Which key means what, where. A pure table, read from `assets/keymap.toml`.

mod action;
mod lookup;
mod reader;
mod table;

pub use action::{Action, Context};
pub use lookup::Shown;
pub use reader::{KeymapError, KeymapFault};
pub use table::{Keymap, Row};
