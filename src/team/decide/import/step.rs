//! What one row of a file comes to, and what is wrong with it.

use std::collections::HashMap;
use std::hash::Hash;
use std::str::FromStr;

use crate::team::change::Edit;
use crate::team::refusal::{Field, Kind, Refusal};
use crate::team::role::Status;
use crate::team::row::{Mode, RowProblem};
use crate::team::text;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Created,
    Updated,
    Unchanged,
    Removed,
}

/// `row` is `None` for what follows from the file as a whole.
pub struct Step {
    pub row: Option<u64>,
    pub outcome: Outcome,
    pub edits: Vec<Edit>,
}

/// What is wrong with one row, column by column.
pub struct Problems {
    row: u64,
    found: Vec<RowProblem>,
}

impl Problems {
    pub fn of(row: u64) -> Self {
        Problems { row, found: Vec::new() }
    }

    /// The value, or its problem put down.
    pub fn take<T>(&mut self, column: &str, value: Result<T, Refusal>) -> Option<T> {
        value.map_err(|why| self.add(column, why)).ok()
    }

    pub fn add(&mut self, column: &str, why: Refusal) {
        let column = Some(column.to_owned());
        self.found.push(RowProblem { row: Some(self.row), column, why });
    }

    pub fn end<T>(self, value: Option<T>) -> Result<T, Vec<RowProblem>> {
        match value {
            Some(value) if self.found.is_empty() => Ok(value),
            _ => Err(self.found),
        }
    }
}

/// Where each key stood first.
pub struct Seen<K>(HashMap<K, u64>);

impl<K> Default for Seen<K> {
    fn default() -> Self {
        Seen(HashMap::new())
    }
}

impl<K: Hash + Eq> Seen<K> {
    pub fn once(&mut self, key: K, row: u64, what: &str) -> Result<(), Refusal> {
        match self.0.insert(key, row) {
            Some(first) => {
                Err(Refusal::new(Kind::Invalid, format!("Row {first} has the same {what}.")))
            }
            None => Ok(()),
        }
    }
}

/// Of a column where nothing written is nothing said.
fn said(cell: &Option<String>) -> Option<&str> {
    cell.as_deref().map(str::trim).filter(|text| !text.is_empty())
}

fn read<T: FromStr>(cell: &Option<String>, wanted: &str) -> Result<Option<T>, Refusal> {
    said(cell).map(str::parse).transpose().map_err(|_| {
        let text = text::short(cell.as_deref().unwrap_or_default());
        Refusal::new(Kind::Invalid, format!("{text:?} is no {wanted}."))
    })
}

pub fn id<Id: FromStr>(cell: &Option<String>) -> Result<Option<Id>, Refusal> {
    read(cell, "id")
}

pub fn version(cell: &Option<String>) -> Result<Option<u32>, Refusal> {
    read(cell, "version, which is a number")
}

pub fn yes_or_no(cell: &Option<String>) -> Result<Option<bool>, Refusal> {
    match said(cell).map(str::to_ascii_lowercase).as_deref() {
        None => Ok(None),
        Some("true" | "yes" | "1") => Ok(Some(true)),
        Some("false" | "no" | "0") => Ok(Some(false)),
        Some(other) => {
            let message = format!("Write true or false, not {:?}.", text::short(other));
            Err(Refusal::new(Kind::Invalid, message))
        }
    }
}

pub fn status(cell: &Option<String>) -> Result<Option<Status>, Refusal> {
    match said(cell).map(str::to_ascii_lowercase).as_deref() {
        None => Ok(None),
        Some("active") => Ok(Some(Status::Active)),
        Some("inactive") => Ok(Some(Status::Inactive)),
        Some(other) => {
            let message = format!("Status: active or inactive, not {:?}.", text::short(other));
            Err(Refusal::invalid(Field::Status, message))
        }
    }
}

/// Whether a record that is there, and that the row would change, may be changed.
pub fn may_change(mode: Mode, name: &str, asked: Option<u32>, stored: u32) -> Result<(), Refusal> {
    let name = text::short(name);
    if mode == Mode::Create {
        let message = format!("{name} is there already, and not as this row says.");
        return Err(Refusal::new(Kind::Taken, message));
    }
    match asked {
        Some(asked) if asked != stored => {
            let message = format!("{name} was changed by somebody else meanwhile.");
            Err(Refusal::new(Kind::Changed, message))
        }
        _ => Ok(()),
    }
}

/// A row that only changes what is there, and nothing is: named as the row names it.
pub fn missing(
    what: &str,
    (column, key): (&'static str, &Option<String>),
    id: &Option<String>,
    wrong: &mut Problems,
) {
    let (column, named) = match (key, id) {
        (None, Some(id)) => ("id", id.as_str()),
        (key, _) => (column, key.as_deref().unwrap_or_default()),
    };
    let message = format!("There is no {what} {}.", text::short(named));
    wrong.add(column, Refusal::new(Kind::NotFound, message));
}
