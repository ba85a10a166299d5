//! Rows of anything that has an id. Cursor and marks are ids, so a live update never moves them to another row.

use std::cell::Cell as Shared;
use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use ratatui::layout::Position;

use super::outcome::Outcome;
use crate::tui::keymap::Action;
use crate::tui::theme::Look;

mod cell;
mod column;
mod draw;
mod layout;

pub use cell::Cell;
pub use column::Column;
use column::Place;

/// How far one looks for a neighbour of a row that is gone.
const NEIGHBOURS: usize = 32;
/// Rows of one turn of the wheel.
const WHEEL: isize = 3;

pub struct Table<Id> {
    columns: Vec<Column>,
    /// The column that the rows are sorted by, and whether downwards.
    sort: Option<(usize, bool)>,
    empty: String,
    cursor: Option<Id>,
    /// Where the cursor's row was last seen.
    at: usize,
    /// The rows around the cursor, the nearest first.
    around: Vec<Id>,
    marks: HashSet<Id>,
    anchor: Option<Id>,
    top: Shared<usize>,
    place: Shared<Place>,
}

impl<Id: Copy + Eq + Hash> Table<Id> {
    pub fn new(columns: Vec<Column>) -> Self {
        Table {
            columns,
            sort: None,
            empty: String::new(),
            cursor: None,
            at: 0,
            around: Vec::new(),
            marks: HashSet::new(),
            anchor: None,
            top: Shared::default(),
            place: Shared::default(),
        }
    }

    pub fn sorted(mut self, column: usize, downwards: bool) -> Self {
        self.sort = Some((column, downwards));
        self
    }

    pub fn sort(&self) -> Option<(usize, bool)> {
        self.sort
    }

    /// What is shown when there is no row.
    pub fn set_empty(&mut self, text: impl Into<String>) {
        self.empty = text.into();
    }

    pub fn cursor(&self) -> Option<Id> {
        self.cursor
    }

    /// Puts the cursor on a row, such as one that was just made.
    pub fn set_cursor(&mut self, id: Id, rows: &[Id]) {
        if let Some(at) = rows.iter().position(|row| *row == id) {
            self.go_to(at, rows);
        }
    }

    pub fn marks(&self) -> &HashSet<Id> {
        &self.marks
    }

    pub fn clear_marks(&mut self) {
        self.marks.clear();
        self.anchor = None;
    }

    /// Forgets the marks of rows that are no more.
    pub fn retain_marks(&mut self, exists: impl Fn(Id) -> bool) {
        self.marks.retain(|id| exists(*id));
    }

    /// What an action is for: the marked rows that are shown, with those of an open range, or else the one under
    /// the cursor.
    pub fn targets(&self, rows: &[Id]) -> Vec<Id> {
        let range = self.range(rows);
        if self.marks.is_empty() && range.is_none() {
            return self.cursor.filter(|_| !rows.is_empty()).into_iter().collect();
        }
        let covered = |at| range.is_some_and(|(from, to)| (from..=to).contains(&at));
        let marked = |(at, id): &(usize, &Id)| covered(*at) || self.marks.contains(*id);
        rows.iter().enumerate().filter(marked).map(|(_, id)| *id).collect()
    }

    /// The marks that a filter hides: never acted on.
    pub fn hidden_marks(&self, rows: &[Id]) -> usize {
        self.marks.len() - rows.iter().filter(|id| self.marks.contains(id)).count()
    }

    pub fn is_ranging(&self) -> bool {
        self.anchor.is_some()
    }

    /// `12 of 10,000`, and how many are marked.
    pub fn position(&self, rows: &[Id], look: &Look) -> String {
        let mut text = match self.index(rows) {
            Some(at) => format!("{} of {}", grouped(at + 1), grouped(rows.len())),
            None => grouped(rows.len()),
        };
        if !self.marks.is_empty() {
            let dot = look.glyphs().dot;
            text.push_str(&format!(" {dot} {} marked", grouped(self.marks.len())));
        }
        text
    }

    /// To be called with new rows: the cursor stays on its row, which stays where it is on the screen. When the row
    /// is gone, its nearest neighbour takes the cursor.
    pub fn sync(&mut self, rows: &[Id]) {
        let before = self.at;
        let at = self.index(rows).or_else(|| self.neighbour(rows)).unwrap_or(before);
        let at = at.min(rows.len().saturating_sub(1));
        self.top.set(self.top.get().saturating_add_signed(distance(before, at)));
        self.go_to(at, rows);
        if let Some(anchor) = self.anchor {
            self.anchor = Some(anchor).filter(|anchor| rows.contains(anchor));
        }
    }

    /// `Changed` when the rows must be sorted anew.
    pub fn act(&mut self, action: &Action, rows: &[Id]) -> Outcome {
        let page = isize::try_from(self.place.get().body.height).unwrap_or(1).max(1);
        match action {
            Action::Up => self.go(-1, rows),
            Action::Down => self.go(1, rows),
            Action::PageUp => self.page(-page, rows),
            Action::PageDown => self.page(page, rows),
            Action::Top => self.go(isize::MIN, rows),
            Action::Bottom => self.go(isize::MAX, rows),
            Action::ScrollUp => self.go(-WHEEL, rows),
            Action::ScrollDown => self.go(WHEEL, rows),
            Action::Mark => self.mark(rows),
            Action::Range if self.anchor.is_some() => self.mark_range(rows),
            Action::Range => self.anchor = self.cursor,
            Action::MarkAll => self.marks.extend(rows),
            Action::MarkNone => self.clear_marks(),
            Action::Cancel if self.anchor.is_some() => self.anchor = None,
            Action::Sort => return self.sort_by_next(),
            Action::SortReverse => {
                self.sort = self.sort.map(|(column, downwards)| (column, !downwards));
                return Outcome::Changed;
            }
            Action::Click { column, row } => {
                return self.click(Position { x: *column, y: *row }, rows);
            }
            _ => return Outcome::Ignored,
        }
        Outcome::Handled
    }

    /// Where the cursor's row is: usually where it was last seen.
    fn index(&self, rows: &[Id]) -> Option<usize> {
        let cursor = self.cursor?;
        if rows.get(self.at) == Some(&cursor) {
            return Some(self.at);
        }
        rows.iter().position(|row| *row == cursor)
    }

    fn neighbour(&self, rows: &[Id]) -> Option<usize> {
        let nearness: HashMap<_, _> = self.around.iter().zip(0..).collect();
        let known = rows.iter().enumerate().filter_map(|(at, id)| Some((nearness.get(id)?, at)));
        known.min_by_key(|(nearness, _): &(&usize, usize)| **nearness).map(|(_, at)| at)
    }

    fn go_to(&mut self, at: usize, rows: &[Id]) {
        self.at = at;
        self.cursor = rows.get(at).copied();
        self.around.clear();
        for step in 1..=NEIGHBOURS {
            // Of two that are equally near, the one that moves up into the place.
            self.around.extend(rows.get(at + step));
            self.around.extend(at.checked_sub(step).and_then(|before| rows.get(before)));
        }
    }

    fn go(&mut self, by: isize, rows: &[Id]) {
        let at = self.index(rows).unwrap_or(0).saturating_add_signed(by);
        self.go_to(at.min(rows.len().saturating_sub(1)), rows);
    }

    /// The whole view moves, so the cursor keeps its place on the screen.
    fn page(&mut self, by: isize, rows: &[Id]) {
        let height = by.unsigned_abs();
        let last = rows.len().saturating_sub(height);
        self.top.set(self.top.get().saturating_add_signed(by).min(last));
        self.go(by, rows);
    }

    fn mark(&mut self, rows: &[Id]) {
        if self.anchor.is_some() {
            return self.mark_range(rows);
        }
        if let Some(cursor) = self.cursor.filter(|_| !rows.is_empty()) {
            self.toggle_mark(cursor);
        }
    }

    fn toggle_mark(&mut self, id: Id) {
        if !self.marks.remove(&id) {
            self.marks.insert(id);
        }
    }

    fn mark_range(&mut self, rows: &[Id]) {
        if let Some((from, to)) = self.range(rows) {
            self.marks.extend(rows.get(from..=to).unwrap_or_default());
        }
        self.anchor = None;
    }

    /// First and last row from the anchor to the cursor.
    fn range(&self, rows: &[Id]) -> Option<(usize, usize)> {
        let anchor = self.anchor?;
        let anchor = rows.iter().position(|row| *row == anchor)?;
        let cursor = self.index(rows)?;
        Some((anchor.min(cursor), anchor.max(cursor)))
    }

    /// Of the columns that are in view; a hidden one could not show its arrow.
    fn sort_by_next(&mut self) -> Outcome {
        let place = self.place.get();
        let columns = self.columns.iter().enumerate();
        let open: Vec<_> = columns
            .filter(|(nth, c)| c.sortable && place.shows(*nth))
            .map(|(nth, _)| nth)
            .collect();
        let now = self.sort.map(|(column, _)| column);
        let next = open.iter().find(|nth| Some(**nth) > now).or(open.first());
        match next {
            Some(next) => self.sort_by(*next),
            None => Outcome::Handled,
        }
    }

    fn sort_by(&mut self, column: usize) -> Outcome {
        let downwards = self.sort.is_some_and(|(now, downwards)| now == column && !downwards);
        self.sort = Some((column, downwards));
        Outcome::Changed
    }

    fn click(&mut self, at: Position, rows: &[Id]) -> Outcome {
        let place = self.place.get();
        if place.header.contains(at) {
            let hit = self.laid_out(place.header.width).find(|(_, start, width)| {
                (*start..start + width).contains(&(at.x - place.header.x))
            });
            return match hit.map(|(nth, ..)| (nth, self.columns.get(nth))) {
                Some((nth, Some(column))) if column.sortable => self.sort_by(nth),
                _ => Outcome::Handled,
            };
        }
        if !place.body.contains(at) {
            return Outcome::Ignored;
        }
        let nth = self.top.get() + usize::from(at.y - place.body.y);
        if let Some(id) = rows.get(nth) {
            self.go_to(nth, rows);
            if at.x - place.body.x < column::LEAD {
                self.toggle_mark(*id);
            }
        }
        Outcome::Handled
    }
}

fn distance(from: usize, to: usize) -> isize {
    isize::try_from(to).unwrap_or(isize::MAX) - isize::try_from(from).unwrap_or(isize::MAX)
}

/// A number with its thousands apart: `10,000`.
pub fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (nth, digit) in digits.chars().enumerate() {
        if nth > 0 && (digits.len() - nth).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests;
