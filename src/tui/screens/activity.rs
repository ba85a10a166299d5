//! The activity log: newest first, more as one goes down.

use std::cell::Cell;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::team::{Record, Revision, describe};
use crate::tui::dialogs::entry;
use crate::tui::keymap::{Action, Context};
use crate::tui::part::{Ask, Ctx, Part, Reply, Request, Toast};
use crate::tui::theme::width;
use crate::tui::widgets::{Cell as Shown, Column, Outcome, Table};

/// Read in one go.
const PAGE: u64 = 200;

pub struct Activity {
    table: Table<Revision>,
    /// Newest first.
    records: Vec<Record>,
    ids: Vec<Revision>,
    /// The newest that is known to exist.
    newest: Revision,
    asking: Cell<bool>,
}

impl Activity {
    pub fn new() -> Self {
        let columns = vec![
            Column::new("No.", 6, 8, 4).right().unsorted(),
            Column::new("Time (UTC)", 16, 16, 3).unsorted(),
            Column::new("Who", 14, 28, 2).unsorted(),
            Column::new("What", 24, 120, 1).unsorted(),
        ];
        let mut table = Table::new(columns);
        table.set_empty("Nothing has happened yet.");
        Activity {
            table,
            records: Vec::new(),
            ids: Vec::new(),
            newest: Revision(0),
            asking: Cell::new(false),
        }
    }

    /// What is not shown yet: newer entries, or the first page.
    pub fn wants(&self, c: &Ctx<'_>) -> Option<Request> {
        if self.asking.get() || self.newest >= c.team.revision() {
            return None;
        }
        self.asking.set(true);
        Some(Request::Records { before: c.team.revision().next(), limit: PAGE })
    }

    fn older(&self) -> Option<Request> {
        let oldest = self.ids.last().filter(|oldest| oldest.0 > 1)?;
        let near_end = self.table.cursor().is_none_or(|at| at.0 <= oldest.0 + 20);
        if !near_end || self.asking.replace(true) {
            return None;
        }
        Some(Request::Records { before: *oldest, limit: PAGE })
    }

    fn take(&mut self, records: Vec<Record>, c: &Ctx<'_>) {
        self.asking.set(false);
        self.records.extend(records);
        self.records.sort_by_key(|record| std::cmp::Reverse(record.revision));
        self.records.dedup_by_key(|record| record.revision);
        self.ids = self.records.iter().map(|record| record.revision).collect();
        self.newest = self.ids.first().copied().unwrap_or(c.team.revision());
        self.table.sync(&self.ids);
    }

    fn under(&self) -> Option<&Record> {
        let at = self.table.cursor()?;
        self.records.iter().find(|record| record.revision == at)
    }
}

/// Where there is no room for the address, the name by itself.
fn who(name: &str, room: u16) -> &str {
    match name.split_once(" <") {
        Some((short, _)) if width(name) > usize::from(room) => short,
        _ => name,
    }
}

impl Part for Activity {
    fn contexts(&self, _: &Ctx<'_>) -> Vec<Context> {
        vec![Context::Activity]
    }

    fn act(&mut self, action: &Action, c: &Ctx<'_>) -> Ask {
        match action {
            Action::Edit | Action::Accept => {
                return self.under().map_or(Ask::Nothing, |record| Ask::open(entry(record, c)));
            }
            _ => {}
        }
        match self.table.act(action, &self.ids) {
            Outcome::Ignored => Ask::Ignored,
            Outcome::Refused(why) => Ask::Say(Toast::problem(why)),
            _ => self.older().map_or(Ask::Nothing, Ask::Submit),
        }
    }

    fn heard(&mut self, reply: Reply, c: &Ctx<'_>) -> Ask {
        match reply {
            Reply::Records(records) => {
                self.take(records, c);
                self.wants(c).map_or(Ask::Nothing, Ask::Submit)
            }
            Reply::Refused(why) => {
                self.asking.set(false);
                Ask::Say(Toast::problem(why.message))
            }
            _ => Ask::Nothing,
        }
    }

    fn draw(&self, buf: &mut Buffer, area: Rect, c: &Ctx<'_>) -> Option<Position> {
        let cell = |id: Revision, column: usize, room: u16| {
            // Newest first.
            let place = self.ids.binary_search_by(|other| id.cmp(other));
            let Some(record) = place.ok().and_then(|place| self.records.get(place)) else {
                return Shown::default();
            };
            match column {
                0 => Shown::muted(record.revision.to_string()),
                1 => Shown::muted(record.at.minutes()),
                2 => Shown::text(who(&record.name, room)),
                _ => Shown::text(describe::sentence(record, c.team)),
            }
        };
        self.table.draw(buf, area, c.look, &self.ids, true, cell)
    }

    fn position(&self, c: &Ctx<'_>) -> Option<String> {
        Some(self.table.position(&self.ids, c.look))
    }
}
