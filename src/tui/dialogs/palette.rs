//! Find a command by its name, and do it.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::modal::modal;
use crate::tui::keymap::{Action, Context, Keymap};
use crate::tui::part::{Ask, Ctx, Part, Reply, Toast};
use crate::tui::theme::Meaning;
use crate::tui::widgets::{Item, Menu, Outcome, paint};

const WIDTH: u16 = 74;
const ROWS: u16 = 14;

pub struct Palette {
    menu: Menu<usize>,
    actions: Vec<Action>,
}

impl Palette {
    pub fn new(contexts: &[Context], keys: &Keymap) -> Self {
        let mut actions = Vec::new();
        let mut items = Vec::new();
        // To edit a line, and to move about, is for the keys; a place is named by itself.
        let beside: Vec<_> = contexts.iter().copied().filter(|c| *c != Context::Text).collect();
        for row in keys.rows(&beside) {
            if actions.contains(row.action) || moves(row.action) {
                continue;
            }
            let label = row.sentence.trim_end_matches('.');
            items.push(Item::new(actions.len(), label).note(row.keys.clone()));
            actions.push(row.action.clone());
        }
        let mut menu = Menu::new(items);
        menu.begin(None, "Type a part of the command's name");
        Palette { menu, actions }
    }

    fn take(&self) -> Ask {
        let action = self.menu.under().and_then(|nth| self.actions.get(nth));
        action.map_or(Ask::Nothing, |action| Ask::CloseThen(action.clone()))
    }
}

fn moves(action: &Action) -> bool {
    matches!(
        action,
        Action::Up
            | Action::Down
            | Action::Left
            | Action::Right
            | Action::PageUp
            | Action::PageDown
            | Action::Top
            | Action::Bottom
            | Action::Accept
            | Action::Cancel
            | Action::Interrupt
            | Action::Palette
            | Action::Nav(_)
    )
}

impl Part for Palette {
    fn contexts(&self, _: &Ctx<'_>) -> Vec<Context> {
        vec![Context::Palette, Context::Text]
    }

    fn act(&mut self, action: &Action, _: &Ctx<'_>) -> Ask {
        match action {
            Action::Cancel | Action::Palette => Ask::Close,
            Action::Accept => self.take(),
            _ => match self.menu.act(action) {
                Outcome::Pressed(_) => self.take(),
                Outcome::Refused(why) => Ask::Say(Toast::problem(why)),
                Outcome::Ignored => Ask::Ignored,
                Outcome::Handled | Outcome::Changed => Ask::Nothing,
            },
        }
    }

    fn heard(&mut self, _: Reply, _: &Ctx<'_>) -> Ask {
        Ask::Nothing
    }

    fn draw(&self, buf: &mut Buffer, area: Rect, c: &Ctx<'_>) -> Option<Position> {
        let inner = modal(buf, area, c.look, "Commands", WIDTH, |_| ROWS + 2);
        let cursor = self.menu.draw_query(buf, paint::row(inner, 0), c.look);
        let list = Rect { y: inner.y + 2.min(inner.height), ..inner };
        let list = Rect { height: inner.height.saturating_sub(2), ..list };
        self.menu.draw(buf, list, c.look);
        if self.menu.count() == 0 {
            let style = c.look.style(Meaning::Muted);
            paint::text(buf, list, 0, 0, "No command has that in its name.", style);
        }
        cursor
    }
}
