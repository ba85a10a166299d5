//! The trash of a tab: what was deleted there, and can come back for a while.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::listing::{Listing, Step};
use super::trash_rows::Kept;
use crate::team::{Level, TRASH_DAYS, text};
use crate::tui::dialogs::modal::modal;
use crate::tui::keymap::{Action, Context};
use crate::tui::part::{Ask, Ctx, Part, Reply, Toast};
use crate::tui::widgets::Table;

const WIDTH: u16 = 100;
/// However many there are, so that nothing moves when some come or go.
const ROWS: u16 = 15;

pub struct Trash<Id> {
    list: Listing<Id>,
}

impl<Id: Kept> Trash<Id> {
    pub fn new(c: &Ctx<'_>) -> Self {
        let (column, reverse) = Id::SORTED;
        let table = Table::new(Id::columns()).sorted(column, reverse);
        let mut trash = Trash { list: Listing::new(table) };
        trash.find(c);
        trash
    }

    fn find(&mut self, c: &Ctx<'_>) {
        let (column, reverse) = self.list.table.sort().unwrap_or(Id::SORTED);
        let rows = Id::listed(c.team, self.list.searched(), column, reverse);
        self.list.set_rows(rows);
        self.list.table.set_empty(if self.list.searched().trim().is_empty() {
            format!(
                "The trash is empty. Deleted {}s come here and can be restored for {TRASH_DAYS} \
                 days; then they are gone for good.",
                Id::NOUN
            )
        } else {
            format!("No deleted {} matches. Esc clears the search.", Id::NOUN)
        });
    }

    fn on_rows(&self, action: &Action, c: &Ctx<'_>) -> Ask {
        let (targets, hidden) =
            (self.list.targets(), self.list.table.hidden_marks(&self.list.rows));
        match action {
            Action::Cancel | Action::Back => Ask::Close,
            Action::Copy => self.list.table.cursor().map_or(Ask::Nothing, |id| {
                let name = text::shown(id.name(c.team)).into_owned();
                let said = Toast::info(format!("Copied {name}."));
                Ask::All(vec![Ask::Copy(name), Ask::Say(said)])
            }),
            Action::Restore | Action::Delete if targets.is_empty() => {
                Ask::Say(Toast::info("Nothing is shown that this could be done to."))
            }
            Action::Restore => Id::restore(&targets, hidden, c),
            Action::Delete => Id::purge(&targets, hidden, c),
            _ => Ask::Ignored,
        }
    }
}

impl<Id: Kept> Part for Trash<Id> {
    fn contexts(&self, c: &Ctx<'_>) -> Vec<Context> {
        let edits = c.level(Id::MODULE) >= Level::Edit;
        self.list.contexts(if edits { Context::Trash } else { Context::TrashRead })
    }

    fn act(&mut self, action: &Action, c: &Ctx<'_>) -> Ask {
        match self.list.act(action) {
            Step::Ignored => self.on_rows(action, c),
            Step::Handled => Ask::Nothing,
            Step::Refused(why) => Ask::Say(Toast::problem(why)),
            Step::Stale => {
                self.find(c);
                Ask::Nothing
            }
        }
    }

    fn heard(&mut self, _: Reply, _: &Ctx<'_>) -> Ask {
        Ask::Nothing
    }

    fn renewed(&mut self, c: &Ctx<'_>) -> Ask {
        if c.level(Id::MODULE) < Level::View {
            return Ask::Close;
        }
        self.find(c);
        self.list.table.retain_marks(|id| id.is_kept(c.team));
        Ask::Nothing
    }

    fn draw(&self, buf: &mut Buffer, area: Rect, c: &Ctx<'_>) -> Option<Position> {
        let inner = modal(buf, area, c.look, Id::TITLE, WIDTH, |_| ROWS);
        let (rest, searching) = self.list.draw_narrowing(buf, inner, c, "");
        let cell = |id: Id, column: usize, width: u16| id.cell(column, width, c);
        let focused = searching.is_none();
        let cursor = self.list.table.draw(buf, rest, c.look, &self.list.rows, focused, cell);
        searching.or(cursor)
    }

    fn position(&self, c: &Ctx<'_>) -> Option<String> {
        let edits = c.level(Id::MODULE) >= Level::Edit;
        Some(self.list.position(edits, c.look))
    }
}
