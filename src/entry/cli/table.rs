//! Tables and cards of text: aligned, escaped, and cut only where a terminal would break the lines.

use crate::entry::caller::Paper;
use crate::tui::theme::{self, Depth, Look, Theme};

/// A column is not made narrower than this.
const NARROWEST: usize = 8;
const GAP: usize = 2;

pub struct Table {
    titles: Vec<String>,
    rows: Vec<Vec<String>>,
    /// The column by which rows are named on other command lines: the last one to be cut.
    key: Option<usize>,
    /// Columns that a narrow terminal does without, the first one first.
    spare: Vec<usize>,
}

impl Table {
    pub fn new(titles: &[&str]) -> Self {
        Self::with_titles(titles.iter().copied())
    }

    pub fn with_titles<'a>(titles: impl IntoIterator<Item = &'a str>) -> Self {
        Table {
            titles: titles.into_iter().map(shown).collect(),
            rows: Vec::new(),
            key: None,
            spare: Vec::new(),
        }
    }

    pub fn keyed(mut self, title: &str) -> Self {
        self.key = self.place(title);
        self
    }

    pub fn spare(mut self, titles: &[&str]) -> Self {
        self.spare = titles.iter().filter_map(|title| self.place(title)).collect();
        self
    }

    fn place(&self, title: &str) -> Option<usize> {
        self.titles.iter().position(|own| own == title)
    }

    pub fn row<const N: usize>(&mut self, cells: [&str; N]) {
        self.cells(cells);
    }

    /// As many as there are titles.
    pub fn cells<'a>(&mut self, cells: impl IntoIterator<Item = &'a str>) {
        self.rows.push(cells.into_iter().map(shown).collect());
    }

    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Each line with its end.
    pub fn lines<'a>(&'a self, paper: &'a Paper) -> impl Iterator<Item = String> + 'a {
        let widths = self.widths(paper.columns);
        let look = Look::new(&Theme::default(), Depth::None, paper.unicode);
        let head = line(&self.titles, &widths, &look);
        let head = if paper.bold { format!("\x1b[1m{head}\x1b[0m\n") } else { head + "\n" };
        let rows = self.rows.iter().map(move |row| line(row, &widths, &look) + "\n");
        std::iter::once(head).chain(rows)
    }

    fn widths(&self, columns: Option<usize>) -> Vec<usize> {
        let mut widths: Vec<_> = self.titles.iter().map(|title| theme::width(title)).collect();
        for row in &self.rows {
            for (width, cell) in widths.iter_mut().zip(row) {
                *width = (*width).max(theme::width(cell));
            }
        }
        let room = columns.unwrap_or(usize::MAX);
        let taken = |widths: &[usize]| {
            let gaps = GAP * widths.iter().filter(|width| **width > 0).count().saturating_sub(1);
            widths.iter().sum::<usize>() + gaps
        };
        for spare in &self.spare {
            if taken(&widths) > room
                && let Some(width) = widths.get_mut(*spare)
            {
                *width = 0;
            }
        }
        while taken(&widths) > room {
            let wide = widths.iter_mut().enumerate().filter(|(_, width)| **width > NARROWEST);
            match wide.max_by_key(|(place, width)| (self.key != Some(*place), **width)) {
                Some((_, widest)) => *widest -= 1,
                None => break,
            }
        }
        widths
    }
}

fn shown(text: &str) -> String {
    crate::team::text::shown(text).into_owned()
}

fn line(cells: &[String], widths: &[usize], look: &Look) -> String {
    let mut line = String::new();
    for (cell, width) in cells.iter().zip(widths).filter(|(_, width)| **width > 0) {
        line.push_str(&look.pad(cell, *width));
        line.push_str("  ");
    }
    line.truncate(line.trim_end().len());
    line
}

/// One record: a name and a value on each line.
pub fn card(fields: &[(&str, &str)], paper: &Paper) -> String {
    let width = fields.iter().map(|(name, _)| theme::width(name)).max().unwrap_or(0);
    let mut card = String::new();
    for (name, value) in fields {
        let blanks = " ".repeat(width - theme::width(name) + GAP);
        let name = if paper.bold { format!("\x1b[1m{name}\x1b[0m") } else { (*name).to_owned() };
        let line = format!("{name}{blanks}{}", crate::team::text::shown(value));
        card.push_str(line.trim_end());
        card.push('\n');
    }
    card
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        let mut table = Table::new(&["Name", "E-mail", "Status"]);
        table.row(["Zoë 漢字", "zoe@acme.io", "Active"]);
        table.row(["A\u{202e}b", "a-rather-long-address@example.org", ""]);
        table
    }

    fn text(table: &Table, paper: &Paper) -> String {
        table.lines(paper).collect()
    }

    #[test]
    fn columns_align_by_what_is_seen_and_hostile_text_is_escaped() {
        assert_eq!(
            text(&table(), &Paper::default()),
            "Name        E-mail                             Status\n\
             Zoë 漢字    zoe@acme.io                        Active\n\
             A<U+202E>b  a-rather-long-address@example.org\n"
        );
    }

    #[test]
    fn a_terminal_gets_no_line_that_is_too_long() {
        let paper = Paper { columns: Some(40), unicode: true, ..Paper::default() };
        let text = text(&table(), &paper);
        assert!(text.lines().all(|line| theme::width(line) <= 40), "{text}");
        assert!(text.contains("a-rather-long-addre…"), "{text}");
        assert!(text.contains("zoe@acme.io"));
    }

    #[test]
    fn what_names_a_row_is_cut_last() {
        let mut table = Table::new(&["Name", "Email", "Role"]).keyed("Email");
        table.row(["A name that is long", "an.address@example.org", "A role of many words"]);
        let paper = |columns| Paper { columns: Some(columns), unicode: true, ..Paper::default() };
        let cut = text(&table, &paper(44));
        assert!(cut.contains("an.address@example.org"), "{cut}");
        let cut = text(&table, &paper(30));
        assert!(cut.lines().all(|line| theme::width(line) <= 30), "{cut}");
        table = table.spare(&["Role"]);
        assert_eq!(
            table.lines(&paper(44)).last(),
            Some("A name that is long  an.address@example.org\n".to_owned()),
        );
    }

    #[test]
    fn headings_stand_out_only_where_asked() {
        let paper = Paper { bold: true, unicode: true, ..Paper::default() };
        assert!(text(&table(), &paper).starts_with("\x1b[1mName"));
        assert_eq!(
            card(&[("Name", "Ada\u{1b}"), ("E-mail", "")], &Paper::default()),
            "Name    Ada<U+001B>\nE-mail\n"
        );
    }
}
