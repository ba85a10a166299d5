//! Rows of an imported file: as they stand there, a column that is left out is `None`.

use super::id::RoleId;
use super::password::Secret;
use super::refusal::Refusal;

/// What a file may do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    Create,
    Update,
    #[default]
    Both,
}

/// Found by its id when the team has it, else by its e-mail.
#[derive(Debug, Default)]
pub struct UserRow {
    /// Line of a CSV file, number of a JSON document.
    pub at: u64,
    pub id: Option<String>,
    pub name: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    /// By name or id.
    pub role: Option<String>,
    pub status: Option<String>,
    /// A PHC string.
    pub password_hash: Option<Secret>,
    pub must_change: Option<String>,
    pub version: Option<String>,
}

/// Found by its id when the team has it, else by its name.
#[derive(Debug, Default)]
pub struct RoleRow {
    pub at: u64,
    pub id: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub status: Option<String>,
    pub version: Option<String>,
    /// Module and level.
    pub grants: Vec<(String, String)>,
    /// The grants are all there is: a module that is not among them is None.
    pub whole: bool,
}

/// Roles that the file does not have go to the trash, their users to another role.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Removal {
    pub reassign_to: Option<RoleId>,
}

/// Why a row cannot be imported; without a row, why all of them cannot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowProblem {
    pub row: Option<u64>,
    pub column: Option<String>,
    pub why: Refusal,
}
