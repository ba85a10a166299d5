//! A role: a name for a set of grants.

use serde::{Deserialize, Serialize};

use super::access::Grants;
use super::id::{RoleId, Time};
use super::refusal::{Field, Refusal};
use super::text;

pub const NAME_MAX: usize = 64;
pub const DESCRIPTION_MAX: usize = 255;

#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    #[default]
    Active,
    Inactive,
}

impl Status {
    pub fn label(self) -> &'static str {
        match self {
            Status::Active => "Active",
            Status::Inactive => "Inactive",
        }
    }

    pub fn other(self) -> Self {
        match self {
            Status::Active => Status::Inactive,
            Status::Inactive => Status::Active,
        }
    }
}

/// Trimmed, NFC, 1-64 characters; unique without regard to case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct RoleName(String);

impl RoleName {
    pub fn parse(typed: &str) -> Result<Self, Refusal> {
        text::line(typed, 1, NAME_MAX)
            .map(RoleName)
            .map_err(|e| Refusal::invalid(Field::Name, format!("Name: {e}.")))
    }

    /// As read back from a store.
    pub fn stored(text: String) -> Self {
        RoleName(text)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// 0-255 characters.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Description(String);

impl Description {
    pub fn parse(typed: &str) -> Result<Self, Refusal> {
        text::line(typed, 0, DESCRIPTION_MAX)
            .map(Description)
            .map_err(|e| Refusal::invalid(Field::Description, format!("Description: {e}.")))
    }

    pub fn stored(text: String) -> Self {
        Description(text)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Role {
    pub id: RoleId,
    pub name: RoleName,
    pub description: Description,
    pub status: Status,
    pub grants: Grants,
    pub created: Time,
    pub updated: Time,
    pub version: u32,
}

impl Role {
    /// The owner role: built in, never edited, renamed, deleted or deactivated.
    pub fn protected(&self) -> bool {
        self.grants == Grants::Everything
    }

    pub fn draft(&self) -> RoleDraft {
        RoleDraft {
            name: self.name.as_str().to_owned(),
            description: self.description.as_str().to_owned(),
            status: self.status,
            grants: self.grants.clone(),
        }
    }
}

/// A role as somebody typed it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoleDraft {
    pub name: String,
    pub description: String,
    pub status: Status,
    pub grants: Grants,
}
