//! `import`: a file becomes rows, rows become one command.

mod documents;
mod outcome;
mod plan;
mod read;
mod roles;
mod shape;
mod sheet;
mod source;
mod users;

pub use read::by_ending;
pub use roles::roles;
pub use sheet::escaped;
pub use users::users;
