//! CSV: a header, then a row on each line.

use std::borrow::Cow;
use std::collections::HashSet;

use csv::{ErrorKind, ReaderBuilder, StringRecord};

use super::shape::{Field, Shape};
use super::source::{FIELD_MAX, PROBLEMS_MAX, ROWS_MAX, Source};
use crate::team::{Kind, Refusal, RowProblem, text};

/// A spreadsheet takes what begins like this for a formula.
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// A cell that no spreadsheet computes.
pub fn escaped(cell: &str) -> Cow<'_, str> {
    if cell.starts_with(FORMULA) || cell.starts_with('\'') {
        return format!("'{cell}").into();
    }
    cell.into()
}

/// What `escaped` was given.
fn unescaped(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(FORMULA) || rest.starts_with('\'') => rest,
        _ => cell,
    }
}

pub fn read(
    source: Source<'_>,
    shape: &mut impl Shape,
    mut each: impl FnMut(usize),
) -> Result<(), String> {
    let meter = source.meter.clone();
    let mut reader =
        ReaderBuilder::new().has_headers(false).flexible(true).from_reader(source.counting());
    let mut record = StringRecord::new();
    reader.read_record(&mut record).map_err(sentence)?;
    let header: Vec<String> = record.iter().map(|name| name.trim().to_owned()).collect();
    check(&header, shape)?;
    meter.row_ended();
    loop {
        if !reader.read_record(&mut record).map_err(sentence)? {
            return Ok(());
        }
        meter.row_ended();
        // Blank lines before a row count as its own in the reader's own number.
        let end = reader.position().byte();
        let at = reader.get_mut().line_of(end.saturating_sub(1));
        if record.iter().any(|cell| cell.len() > FIELD_MAX) {
            return Err(format!("row {at} has a field of more than 64 KiB"));
        }
        if shape.len() >= ROWS_MAX {
            return Err(format!("it has more than {ROWS_MAX} rows; import it in parts"));
        }
        if shape.problems() > PROBLEMS_MAX {
            return Err(format!("it has more than {PROBLEMS_MAX} mistakes"));
        }
        if let Some(why) = misshapen(&record, header.len()) {
            let why = Refusal::new(Kind::Invalid, why);
            shape.problem(RowProblem { row: Some(at), column: None, why });
            continue;
        }
        let cells = header.iter().map(String::as_str).zip(&record);
        shape.row(
            at,
            &mut cells.map(|(column, cell)| (column, Field::Text(unescaped(cell).to_owned()))),
        );
        each(shape.len());
    }
}

fn check(header: &[String], shape: &impl Shape) -> Result<(), String> {
    let mut seen = HashSet::new();
    if let Some(twice) = header.iter().find(|name| !seen.insert(name.as_str())) {
        return Err(format!("the column {:?} is there twice", text::short(twice)));
    }
    let unknown: Vec<_> = header.iter().filter(|name| !shape.knows(name)).collect();
    let names = |list: &[&String]| {
        let short = list.iter().take(5).map(|name| format!("{:?}", text::short(name)));
        short.collect::<Vec<_>>().join(", ")
    };
    match unknown.as_slice() {
        [] => Ok(()),
        [one] => Err(format!("there is no column {:?}", text::short(one))),
        many => Err(format!("there are no columns {}", names(many))),
    }
}

fn misshapen(record: &StringRecord, columns: usize) -> Option<String> {
    if record.len() != columns {
        return Some(format!("This row has {} fields, the header {columns}.", record.len()));
    }
    let broken = record.iter().any(|cell| cell.contains(['\n', '\r']));
    broken.then(|| "A field goes over several lines, so a quote may be left open.".to_owned())
}

fn sentence(error: csv::Error) -> String {
    match error.kind() {
        ErrorKind::Io(why) => why.to_string(),
        ErrorKind::Utf8 { pos, .. } => {
            let line = pos.as_ref().map_or(0, |pos| pos.line());
            format!("row {line} is not UTF-8 text")
        }
        _ => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::shape::Users;
    use super::*;

    fn rows(text: &'static str) -> Vec<(u64, String)> {
        let mut file = Users::default();
        let source = Source::begin(Box::new(text.as_bytes())).unwrap();
        read(source, &mut file, |_| {}).unwrap();
        let email = |row: crate::team::UserRow| (row.at, row.email.unwrap());
        file.rows.into_iter().map(email).collect()
    }

    #[test]
    fn a_row_is_numbered_by_its_line_whatever_ends_it() {
        for text in [
            "email\na\n\n\nb\nc",
            "email\r\na\r\n\r\n\r\nb\r\nc\r\n",
            "\u{feff}email\na\n\n\n\"b\"\nc\n",
        ] {
            let expected = [(2, "a"), (5, "b"), (6, "c")].map(|(at, email)| (at, email.to_owned()));
            assert_eq!(rows(text), expected, "{text:?}");
        }
    }

    #[test]
    fn escaping_is_undone_and_nothing_else() {
        for text in ["", "a", "'", "''", "'a", "=x", "'=x", "+49", "-", "@", "\t", "a=b", "''=x"] {
            let cell = escaped(text);
            assert_eq!(unescaped(&cell), text);
            assert!(!cell.starts_with(FORMULA), "{cell}");
        }
        assert_eq!(
            (unescaped("'tis"), unescaped("'+49"), unescaped("x'=")),
            ("'tis", "+49", "x'=")
        );
    }
}
