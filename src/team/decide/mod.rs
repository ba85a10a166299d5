//! From a command to a change: parse what was typed, make the edits, check the state after them.

mod import;
mod recovery;
mod roles;
mod rules;
mod settings;
mod undo;
mod users;

pub use import::{Imported, RoleChange, RolePlan};
pub use rules::{Preview, Supply};
