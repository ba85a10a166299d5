//! What the tables of users, of roles and of the trash have in common: a search line.

use std::hash::Hash;
use std::sync::Arc;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::tui::keymap::{Action, Context};
use crate::tui::part::Ctx;
use crate::tui::theme::{Look, Meaning};
use crate::tui::widgets::{Line, Outcome, Table, paint};

pub struct Listing<Id> {
    pub table: Table<Id>,
    /// Found and sorted.
    pub rows: Arc<[Id]>,
    search: Line,
    searching: bool,
}

/// What came of an action.
pub enum Step {
    Ignored,
    Handled,
    /// Other rows, or in another order.
    Stale,
    Refused(String),
}

impl<Id: Copy + Eq + Hash> Listing<Id> {
    pub fn new(table: Table<Id>) -> Self {
        Listing { table, rows: Arc::default(), search: Line::new(100), searching: false }
    }

    pub fn searched(&self) -> &str {
        self.search.text()
    }

    /// There is nothing to mark where nothing can be done to what is marked.
    pub fn contexts(&self, here: Context) -> Vec<Context> {
        match here {
            _ if self.searching => vec![Context::Search, Context::Text],
            Context::UsersRead | Context::RolesRead | Context::TrashRead => {
                vec![here, Context::Table]
            }
            _ => vec![here, Context::Marks, Context::Table],
        }
    }

    pub fn position(&self, edits: bool, look: &Look) -> String {
        let mut position = self.table.position(&self.rows, look);
        if !edits {
            position.push_str(&format!(" {} read only", look.glyphs().dot));
        }
        position
    }

    pub fn set_rows(&mut self, rows: impl Into<Arc<[Id]>>) {
        self.rows = rows.into();
        self.table.sync(&self.rows);
    }

    pub fn act(&mut self, action: &Action) -> Step {
        if self.searching {
            match action {
                Action::Accept => self.searching = false,
                Action::Cancel => return self.clear_search(),
                Action::Up | Action::Down | Action::PageUp | Action::PageDown => {
                    self.table.act(action, &self.rows);
                }
                _ => {
                    return match self.search.act(action) {
                        Outcome::Changed => Step::Stale,
                        Outcome::Refused(why) => Step::Refused(why),
                        Outcome::Ignored => Step::Ignored,
                        Outcome::Handled | Outcome::Pressed(_) => Step::Handled,
                    };
                }
            }
            return Step::Handled;
        }
        match (self.table.act(action, &self.rows), action) {
            (Outcome::Changed, _) => Step::Stale,
            (Outcome::Ignored, Action::Search) => {
                self.searching = true;
                Step::Handled
            }
            (Outcome::Ignored, Action::Cancel) if !self.search.is_empty() => self.clear_search(),
            (Outcome::Ignored, _) => Step::Ignored,
            (Outcome::Refused(why), _) => Step::Refused(why),
            (Outcome::Handled | Outcome::Pressed(_), _) => Step::Handled,
        }
    }

    fn clear_search(&mut self) -> Step {
        self.searching = false;
        self.search.clear();
        Step::Stale
    }

    /// The search and what else narrows the rows; nothing when nothing does. Gives what is left of the area.
    pub fn draw_narrowing(
        &self,
        buf: &mut Buffer,
        area: Rect,
        c: &Ctx<'_>,
        filters: &str,
    ) -> (Rect, Option<Position>) {
        if !self.searching && self.search.is_empty() && filters.is_empty() {
            return (area, None);
        }
        let row = paint::row(area, 0);
        let muted = c.look.style(Meaning::Muted);
        let filters_at = paint::right(buf, row, 0, filters, muted);
        let mut cursor = None;
        if self.searching || !self.search.is_empty() {
            paint::text(buf, row, 2, 0, "/", c.look.style(Meaning::Key));
            let end = if filters.is_empty() { row.width } else { filters_at.saturating_sub(2) };
            let start = row.width.min(4);
            let width = end.min(row.width).saturating_sub(start);
            let line = Rect { x: row.x + start, width, ..row };
            cursor = self.search.draw(buf, line, c.look, self.searching, false);
        }
        let rest = Rect { y: area.y + 1.min(area.height), ..area };
        (Rect { height: area.height.saturating_sub(1), ..rest }, cursor.filter(|_| self.searching))
    }

    pub fn targets(&self) -> Vec<Id> {
        self.table.targets(&self.rows)
    }
}
