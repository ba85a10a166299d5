//! Import: every row by itself, then all rules on the team after all of them.

mod plan;
mod roles;
mod step;
mod trial;
mod users;

pub use plan::{RoleChange, RolePlan};
pub use trial::Imported;
