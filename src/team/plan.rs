//! The team's settings: workspace, plan, catalogue.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::module::Catalogue;
use super::refusal::{Field, Refusal};
use super::text;

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
