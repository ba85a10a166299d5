//! What a team is: pure rules. No I/O, no clock, no randomness, no screen.

mod access;
mod module;
pub mod text;

pub use access::{Counts, Difference, Grants, Level, NotALevel};
pub use module::{
    Catalogue, CatalogueError, Group, Module, ModuleId, TEAM_ACTIVITY, TEAM_ROLES, TEAM_USERS,
};
