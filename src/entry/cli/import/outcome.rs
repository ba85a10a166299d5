//! What an import has done, or would do.

use std::collections::HashSet;

use serde::Serialize;
use uuid::Uuid;

use crate::entry::cli::desk::{Desk, now};
use crate::entry::cli::failure::Failure;
use crate::entry::cli::out::Out;
use crate::entry::cli::problems::Problems;
use crate::team::{
    Actor, Change, Command, Directory, Edit, Imported, Kind, Origin, PasswordHash, Refusal,
    RowProblem, Supply, Way, Who,
};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    pub created: usize,
    pub updated: usize,
    pub unchanged: usize,
    #[serde(skip_serializing_if = "is_zero")]
    pub removed: usize,
    #[serde(skip)]
    without_password: usize,
    /// An import that gets this far has none.
    problems: [(); 0],
}

fn is_zero(count: &usize) -> bool {
    *count == 0
}

impl Counts {
    /// Of `rows` rows that became this change.
    pub fn of(change: &Change, rows: usize) -> Self {
        let mut counts = Counts::default();
        let mut passwords = HashSet::new();
        let roles = change.edits.iter().any(|edit| matches!(edit, Edit::Role { .. }));
        for edit in &change.edits {
            match edit {
                Edit::Role { before: None, .. } => counts.created += 1,
                Edit::Role { after: Some(_), .. } => counts.updated += 1,
                Edit::Role { after: None, .. } => counts.removed += 1,
                Edit::User { before: None, .. } => counts.created += 1,
                // Beside roles, users only move.
                Edit::User { .. } if !roles => counts.updated += 1,
                Edit::Credential { user, .. } => {
                    passwords.insert(*user);
                }
                _ => {}
            }
        }
        let new = change.edits.iter().filter_map(|edit| match edit {
            Edit::User { before: None, after: Some(user) } => Some(user.id),
            _ => None,
        });
        counts.without_password = new.filter(|user| !passwords.contains(user)).count();
        counts.unchanged = rows - counts.created - counts.updated;
        counts
    }

    pub fn add(&mut self, other: Counts) {
        self.created += other.created;
        self.updated += other.updated;
        self.unchanged += other.unchanged;
        self.removed += other.removed;
        self.without_password += other.without_password;
    }

    pub fn say(&self, verb: &str, out: &mut Out) -> Result<(), Failure> {
        if out.is_json() {
            return out.document(self);
        }
        let Counts { created, updated, unchanged, removed, without_password, .. } = self;
        let removed = if *removed > 0 { format!(", {removed} removed") } else { String::new() };
        out.text(&format!(
            "{verb}: {created} created, {updated} updated, {unchanged} unchanged{removed}.\n"
        ))?;
        if *without_password > 0 {
            let text = "without a password: give them one with user reset-password.\n";
            out.text(&format!("{without_password} of the new ones are {text}"))?;
        }
        Ok(())
    }
}

/// All that is wrong with it, without doing it. `found`: what reading the file has found already.
pub fn trial(
    desk: &Desk<'_>,
    team: &Directory,
    command: &Command,
    mut found: Vec<RowProblem>,
) -> Result<Imported, Problems> {
    let origin = Origin { way: Way::CommandLine, ssh: None, os_user: None };
    let actor = Actor { who: Who::User(desk.me), origin };
    let options = desk.service.options();
    let mut supply = Supply {
        now: now(),
        policy: options.policy,
        country: options.country.as_deref(),
        id: &mut Uuid::new_v4,
        hash: &|_| PasswordHash::stored(String::new()),
    };
    match team.try_import(command, &actor, &mut supply) {
        Ok(imported) if found.is_empty() => Ok(imported),
        Ok(imported) => {
            found.extend(imported.problems);
            Err(Problems::new(found))
        }
        Err(more) => {
            found.extend(more);
            Err(Problems::new(found))
        }
    }
}

/// Of a file that is saved in parts.
pub fn too_late(saved: usize, why: Refusal) -> Refusal {
    if saved == 0 {
        return why;
    }
    let message = format!(
        "The first {saved} rows are saved, the same import again does the rest: {}",
        why.message
    );
    Refusal { message, ..why }
}

pub fn refused(problems: Vec<RowProblem>) -> Failure {
    Failure::Rows(Problems::new(problems))
}

/// What those who may not do it are told, and what the log keeps.
pub fn forbidden(desk: &Desk<'_>, command: Command) -> Failure {
    match desk.service.execute(desk.session, command) {
        Err(why) => why.into(),
        Ok(_) => Refusal::new(Kind::NotPermitted, "This is not permitted.").into(),
    }
}
