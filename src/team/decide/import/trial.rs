//! The trial of an import, with all that is wrong; and the decision, with the first of it.

use super::plan::RolePlan;
use super::step::{Outcome, Step};
use crate::team::activity::Actor;
use crate::team::change::Change;
use crate::team::command::Command;
use crate::team::decide::rules::{Supply, all_hold, each_holds};
use crate::team::directory::Directory;
use crate::team::permit::{guard, permit};
use crate::team::refusal::{Kind, Refusal};
use crate::team::row::RowProblem;

/// What an import would do.
#[derive(Debug)]
pub struct Imported {
    pub created: usize,
    pub updated: usize,
    pub unchanged: usize,
    pub removed: usize,
    pub change: Change,
    /// Rules that stand against it. What is wrong with a row by itself never gets this far.
    pub problems: Vec<RowProblem>,
}

impl Directory {
    /// What the import would do and what stands against that, row by row; or all that is wrong with
    /// the rows by themselves.
    pub fn try_import(
        &self,
        command: &Command,
        actor: &Actor,
        supply: &mut Supply<'_>,
    ) -> Result<Imported, Vec<RowProblem>> {
        permit(self, actor, command).map_err(|why| vec![of_all(why)])?;
        let steps = self.steps(command, supply)?;
        let count = |outcome| steps.iter().filter(|step| step.outcome == outcome).count();
        let all = steps.iter().flat_map(|step| step.edits.iter().cloned()).collect();
        let mut imported = Imported {
            created: count(Outcome::Created),
            updated: count(Outcome::Updated),
            unchanged: steps
                .iter()
                .filter(|step| step.row.is_some() && step.edits.is_empty())
                .count(),
            removed: count(Outcome::Removed),
            change: Change::new(command.what(), all),
            problems: Vec::new(),
        };
        let after = self.apply(&imported.change);
        for Step { row, edits, .. } in steps {
            let change = Change::new(command.what(), edits);
            let done = guard(self, &after, actor, &change);
            if let Err(why) = done.and_then(|()| each_holds(self, &after, &change.edits)) {
                let column = why.field.map(|field| field.as_str().to_owned());
                imported.problems.push(RowProblem { row, column, why });
            }
        }
        let whole = all_hold(self, &after).and_then(|()| as_planned(command, &imported.change));
        imported.problems.extend(whole.err().map(of_all));
        Ok(imported)
    }

    pub(crate) fn import(
        &self,
        command: &Command,
        supply: &mut Supply<'_>,
    ) -> Result<Change, Refusal> {
        let steps = self.steps(command, supply).map_err(first)?;
        let edits = steps.into_iter().flat_map(|step| step.edits).collect();
        let change = Change::new(command.what(), edits);
        as_planned(command, &change)?;
        Ok(change)
    }

    fn steps(
        &self,
        command: &Command,
        supply: &mut Supply<'_>,
    ) -> Result<Vec<Step>, Vec<RowProblem>> {
        match command {
            Command::ImportUsers { rows, mode } => self.user_steps(rows, *mode, supply),
            Command::ImportRoles { rows, mode, remove, .. } => {
                self.role_steps(rows, *mode, *remove, supply)
            }
            _ => Ok(Vec::new()),
        }
    }
}

fn as_planned(command: &Command, change: &Change) -> Result<(), Refusal> {
    let Command::ImportRoles { plan: Some(plan), .. } = command else { return Ok(()) };
    if *plan == RolePlan::id_of(change) {
        return Ok(());
    }
    let message = "This is another plan by now, since the team or the file was changed.";
    Err(Refusal::new(Kind::Changed, message))
}

fn of_all(why: Refusal) -> RowProblem {
    RowProblem { row: None, column: None, why }
}

fn first(problems: Vec<RowProblem>) -> Refusal {
    match problems.into_iter().next() {
        Some(RowProblem { row: Some(row), why, .. }) => {
            Refusal { message: format!("Row {row}: {}", why.message), ..why }
        }
        Some(problem) => problem.why,
        None => Refusal::new(Kind::Invalid, "Nothing can be imported."),
    }
}
