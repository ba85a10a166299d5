//! The team's settings: workspace, plan, catalogue.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::id::Time;
use super::module::Catalogue;
use super::refusal::{Field, Refusal};
use super::text;
use super::user::Email;

pub const WORKSPACE_MAX: usize = 64;
/// The King plan's seats beside the owner.
pub const KING_SEATS: u32 = 3;
pub const SEATS_MAX: u32 = 10_000_000;

/// How many active users the team may have beside its owners.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    pub name: String,
    pub seats: u32,
}

impl Default for Plan {
    fn default() -> Self {
        Plan { name: "King".to_owned(), seats: KING_SEATS }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    pub workspace: String,
    pub plan: Plan,
    pub catalogue: Arc<Catalogue>,
    pub version: u32,
    /// Until an owner dismisses it. Left out when there is none: older records keep their digests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recovery: Option<Recovery>,
}

/// The host's operator has set an owner's password.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recovery {
    /// Whose, at the time.
    pub email: Email,
    /// The operator's account on the host.
    pub os_user: Option<String>,
    pub at: Time,
}

impl Settings {
    pub fn parse_workspace(typed: &str) -> Result<String, Refusal> {
        text::line(typed, 1, WORKSPACE_MAX)
            .map_err(|e| Refusal::invalid(Field::Workspace, format!("Workspace: {e}.")))
    }

    pub fn parse_seats(seats: u32) -> Result<u32, Refusal> {
        if seats > SEATS_MAX {
            return Err(Refusal::invalid(Field::Seats, format!("Seats: at most {SEATS_MAX}.")));
        }
        Ok(seats)
    }
}
