//! What is wrong with the rows of a file: lines for people, a list for programs.

use serde::Serialize;

use crate::team::{Kind, Refusal, RowProblem, text};

/// On a screen; programs get them all.
const SHOWN: usize = 20;

#[derive(Debug)]
pub struct Problems(Vec<RowProblem>);

#[derive(Serialize)]
pub struct Document<'a> {
    row: Option<u64>,
    column: Option<&'a str>,
    kind: &'static str,
    message: String,
}

impl Problems {
    /// In the order of the rows; what concerns the whole file comes last.
    pub fn new(mut list: Vec<RowProblem>) -> Self {
        list.sort_by_key(|problem| problem.row.unwrap_or(u64::MAX));
        Problems(list)
    }

    /// The one that all have in common; else the input is to be mended.
    pub fn status(&self) -> u8 {
        let mut all = self.0.iter().map(|problem| status_of(problem.why.kind));
        match all.next() {
            Some(first) if all.all(|status| status == first) => first,
            _ => status_of(Kind::Invalid),
        }
    }

    pub fn kind(&self) -> &'static str {
        let status = self.status();
        let mut kinds = self.0.iter().map(|problem| problem.why.kind);
        kinds.find(|kind| status_of(*kind) == status).unwrap_or(Kind::Invalid).as_str()
    }

    pub fn summary(&self) -> String {
        match self.0.as_slice() {
            [one] => sentence(one),
            many => format!("{} problems, nothing was imported.", many.len()),
        }
    }

    /// One line each, the first ones.
    pub fn lines(&self) -> impl Iterator<Item = String> + '_ {
        let more = self.0.len().saturating_sub(SHOWN);
        let rest = (more > 0).then(|| format!("and {more} more; nothing was imported"));
        self.0.iter().take(SHOWN).map(sentence).chain(rest)
    }

    pub fn documents(&self) -> Vec<Document<'_>> {
        documents(&self.0)
    }
}

pub fn documents(list: &[RowProblem]) -> Vec<Document<'_>> {
    list.iter().map(Document::of).collect()
}

impl<'a> Document<'a> {
    fn of(problem: &'a RowProblem) -> Self {
        Document {
            row: problem.row,
            column: problem.column.as_deref(),
            kind: problem.why.kind.as_str(),
            message: text::shown(&problem.why.message).into_owned(),
        }
    }
}

/// `row 3, email: ...`
pub fn sentence(problem: &RowProblem) -> String {
    let RowProblem { row, column, why: Refusal { message, .. } } = problem;
    let message = text::shown(message);
    match (row, column) {
        (Some(row), Some(column)) => format!("row {row}, {}: {message}", text::short(column)),
        (Some(row), None) => format!("row {row}: {message}"),
        (None, _) => message.into_owned(),
    }
}

pub fn status_of(kind: Kind) -> u8 {
    match kind {
        Kind::SignIn => 3,
        Kind::NotPermitted => 4,
        Kind::Invalid => 5,
        Kind::Taken
        | Kind::InTrash
        | Kind::InUse
        | Kind::NoSeat
        | Kind::LastOwner
        | Kind::Changed => 6,
        Kind::NotFound => 7,
        Kind::Store => 8,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(kinds: &[Kind]) -> Problems {
        let problem = |(row, kind): (usize, &Kind)| RowProblem {
            row: Some(row as u64),
            column: None,
            why: Refusal::new(*kind, "No."),
        };
        Problems::new(kinds.iter().enumerate().map(problem).collect())
    }

    #[test]
    fn many_problems_have_the_status_that_all_share() {
        for (kinds, status, kind) in [
            (&[Kind::Taken, Kind::Changed][..], 6, "taken"),
            (&[Kind::Taken, Kind::Invalid], 5, "invalid"),
            (&[Kind::NotPermitted, Kind::NotPermitted], 4, "not_permitted"),
            (&[Kind::NotPermitted, Kind::NoSeat], 5, "invalid"),
            (&[Kind::NotFound], 7, "not_found"),
        ] {
            assert_eq!((of(kinds).status(), of(kinds).kind()), (status, kind), "{kinds:?}");
        }
    }

    #[test]
    fn a_screen_gets_the_first_and_how_many_more() {
        let lines: Vec<_> = of(&[Kind::Invalid; 25]).lines().collect();
        assert_eq!(lines.len(), 21);
        assert_eq!(
            (lines[0].as_str(), lines[20].as_str()),
            ("row 0: No.", "and 5 more; nothing was imported")
        );
        assert_eq!(of(&[Kind::Invalid; 20]).lines().count(), 20);
        assert_eq!(of(&[Kind::Invalid; 25]).documents().len(), 25);
    }
}
