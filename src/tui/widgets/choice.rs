//! One of many: a field that opens a list, which narrows as one types.

use std::cell::Cell;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::{Block, Widget as _};

use super::menu::{Item, Menu};
use super::outcome::Outcome;
use super::paint;
use crate::tui::keymap::Action;
use crate::tui::theme::{Look, Meaning};

/// No list is longer on the screen.
const MOST_ROWS: u16 = 8;

pub struct Choice<T> {
    menu: Menu<T>,
    chosen: Option<T>,
    open: bool,
    placeholder: String,
    field: Cell<Rect>,
}

impl<T: Copy + Eq> Choice<T> {
    pub fn new(items: Vec<Item<T>>, chosen: Option<T>) -> Self {
        Choice {
            menu: Menu::new(items),
            chosen,
            open: false,
            placeholder: String::new(),
            field: Cell::default(),
        }
    }

    pub fn placeholder(mut self, text: impl Into<String>) -> Self {
        self.placeholder = text.into();
        self
    }

    pub fn chosen(&self) -> Option<T> {
        self.chosen
    }

    pub fn choose(&mut self, id: Option<T>) {
        self.chosen = id;
    }

    pub fn is_open(&self) -> bool {
        self.open
    }

    /// New items, after the team changed; the choice and the cursor stay on their ids.
    pub fn set_items(&mut self, items: Vec<Item<T>>) {
        self.menu.set_items(items);
    }

    pub fn act(&mut self, action: &Action) -> Outcome {
        match action {
            Action::Click { column, row } => self.click(action, Position { x: *column, y: *row }),
            _ if self.open => self.act_open(action),
            Action::Type(' ') | Action::Toggle | Action::Down => self.open(),
            Action::Type(_) | Action::Paste(_) => {
                self.open();
                self.menu.act(action)
            }
            _ => Outcome::Ignored,
        }
    }

    fn act_open(&mut self, action: &Action) -> Outcome {
        match action {
            Action::Accept => self.take(),
            Action::Cancel => {
                self.open = false;
                Outcome::Handled
            }
            Action::NextField | Action::PreviousField | Action::Save => {
                // Passing by chooses nothing; what was typed or moved to was meant.
                if self.menu.is_touched() {
                    self.take();
                }
                self.open = false;
                Outcome::Ignored
            }
            _ => self.menu.act(action),
        }
    }

    fn open(&mut self) -> Outcome {
        let chosen = self.label().unwrap_or(&self.placeholder).to_owned();
        self.menu.begin(self.chosen, &chosen);
        self.open = true;
        Outcome::Handled
    }

    /// Takes what is under the cursor and closes the list.
    fn take(&mut self) -> Outcome {
        let Some(id) = self.menu.under() else { return Outcome::Handled };
        self.open = false;
        let before = self.chosen.replace(id);
        if before == self.chosen { Outcome::Handled } else { Outcome::Changed }
    }

    fn click(&mut self, click: &Action, at: Position) -> Outcome {
        if self.open {
            match self.menu.act(click) {
                Outcome::Pressed(_) => return self.take(),
                Outcome::Ignored => self.open = false,
                other => return other,
            }
        }
        if self.field.get().contains(at) { self.open() } else { Outcome::Ignored }
    }

    fn label(&self) -> Option<&str> {
        let item = self.menu.items().iter().find(|item| Some(item.id) == self.chosen);
        item.map(|item| item.label.as_str())
    }

    /// The field: what is chosen, or what is typed to find it.
    pub fn draw(
        &self,
        buf: &mut Buffer,
        area: Rect,
        look: &Look,
        focused: bool,
        invalid: bool,
    ) -> Option<Position> {
        let area = paint::row(area, 0).intersection(buf.area);
        self.field.set(area);
        let style = look.style(match (focused, invalid) {
            (_, true) => Meaning::InputInvalid,
            (true, false) => Meaning::InputFocused,
            (false, false) => Meaning::Input,
        });
        buf.set_style(area, style);
        paint::right(buf, area, 0, look.glyphs().opens, style);
        let text = Rect { width: area.width.saturating_sub(2), ..area };
        if self.open {
            return self.menu.draw_query(buf, text, look).filter(|_| focused);
        }
        let (shown, style) = match self.label() {
            Some(label) => (label, style),
            None => (self.placeholder.as_str(), look.style(Meaning::Placeholder)),
        };
        paint::text(buf, text, 0, 0, &look.fit(shown, usize::from(text.width)), style);
        paint::cursor(area, 0, 0).filter(|_| focused)
    }

    /// The open list over whatever is below the field, or above it when there is more room. To be drawn last.
    pub fn draw_list(&self, buf: &mut Buffer, bounds: Rect, look: &Look) {
        if !self.open {
            return;
        }
        let (bounds, field) = (bounds.intersection(buf.area), self.field.get());
        let below = bounds.bottom().saturating_sub(field.bottom());
        let above = field.y.saturating_sub(bounds.y);
        let rows = u16::try_from(self.menu.count()).unwrap_or(u16::MAX).clamp(1, MOST_ROWS) + 2;
        let down = below >= rows || below >= above;
        let height = rows.min(if down { below } else { above });
        let y = if down { field.bottom() } else { field.y.saturating_sub(height) };
        let room = bounds.right().saturating_sub(field.x);
        let width = self.menu.wanted().saturating_add(2).max(field.width).min(room);
        let area = Rect { x: field.x, y, width, height };
        if height < 3 {
            return;
        }
        paint::clear(buf, area, look);
        let block = Block::bordered()
            .border_set(look.glyphs().border)
            .border_style(look.style(Meaning::BorderFocused));
        self.menu.draw(buf, block.inner(area), look);
        block.render(area, buf);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::widgets::testing::{every_size, screen, screen_ascii};
    use insta::assert_snapshot;

    fn roles() -> Choice<u8> {
        let inactive = Some("Inactive: nobody can be given it".to_owned());
        let items = vec![
            Item::new(1, "Admin").note("37 edit"),
            Item::new(2, "Billing Agent").note("1 edit, 1 view"),
            Item::new(3, "Viewer").closed(inactive),
            Item::new(4, "Live Agent").note("4 edit, 4 view"),
        ];
        Choice::new(items, None).placeholder("Choose a role")
    }

    fn draw(choice: &Choice<u8>, columns: u16, rows: u16) -> String {
        screen(columns, rows, |buf, area| {
            let look = Look::default();
            let cursor = choice.draw(buf, area, &look, true, false);
            choice.draw_list(buf, area, &look);
            cursor
        })
    }

    #[test]
    fn typing_narrows_and_enter_takes() {
        let mut choice = roles();
        assert_eq!(choice.act(&Action::Accept), Outcome::Ignored, "Enter goes on when closed");
        assert_eq!(choice.act(&Action::Type('a')), Outcome::Handled);
        for c in "GENT".chars() {
            choice.act(&Action::Type(c));
        }
        assert_snapshot!(draw(&choice, 40, 6), @r"
        aGENT                                  ▾
        ╭──────────────────────────────────────╮
        │> Billing Agent        1 edit, 1 view │
        │  Live Agent           4 edit, 4 view │
        ╰──────────────────────────────────────╯

        cursor 5,0
        ");
        choice.act(&Action::Down);
        assert_eq!(choice.act(&Action::Accept), Outcome::Changed);
        assert_eq!((choice.chosen(), choice.is_open()), (Some(4), false));
        assert_snapshot!(draw(&choice, 40, 1), @r"
        Live Agent                             ▾
        cursor 0,0
        ");
    }

    #[test]
    fn what_is_closed_is_shown_with_its_reason_and_never_taken() {
        let mut choice = roles();
        choice.act(&Action::Down);
        assert_snapshot!(draw(&choice, 50, 7), @r"
        Choose a role                                    ▾
        ╭────────────────────────────────────────────────╮
        │> Admin                                 37 edit │
        │  Billing Agent                  1 edit, 1 view │
        │  Viewer       Inactive: nobody can be given it │
        │  Live Agent                     4 edit, 4 view │
        ╰────────────────────────────────────────────────╯
        cursor 0,0
        ");
        for expected in [2, 4, 4] {
            choice.act(&Action::Down);
            assert_eq!(choice.menu.under(), Some(expected));
        }
        choice.act(&Action::Up);
        assert_eq!(choice.menu.under(), Some(2));
        let click = choice.act(&Action::Click { column: 5, row: 4 });
        assert_eq!(click, Outcome::Refused("Inactive: nobody can be given it".into()));
        for c in "viewer".chars() {
            choice.act(&Action::Type(c));
        }
        assert_eq!(choice.act(&Action::Accept), Outcome::Handled);
        assert_eq!(choice.chosen(), None);
    }

    #[test]
    fn leaving_takes_only_what_was_meant() {
        let mut choice = roles();
        choice.act(&Action::Toggle);
        assert_eq!(choice.act(&Action::NextField), Outcome::Ignored);
        assert_eq!((choice.chosen(), choice.is_open()), (None, false));
        choice.act(&Action::Type('b'));
        assert_eq!(choice.act(&Action::NextField), Outcome::Ignored);
        assert_eq!(choice.chosen(), Some(2));
        choice.act(&Action::Type('a'));
        choice.act(&Action::Cancel);
        assert_eq!((choice.chosen(), choice.is_open()), (Some(2), false));
    }

    #[test]
    fn new_items_leave_the_cursor_on_its_id() {
        let mut choice = roles();
        choice.act(&Action::Down);
        choice.act(&Action::Down);
        let mut items = roles().menu.items().to_vec();
        items.insert(0, Item::new(9, "Accountant"));
        choice.set_items(items);
        assert_eq!(choice.menu.under(), Some(2));
    }

    #[test]
    fn a_click_opens_chooses_and_closes() {
        let mut choice = roles();
        draw(&choice, 50, 8);
        assert_eq!(choice.act(&Action::Click { column: 3, row: 5 }), Outcome::Ignored);
        assert_eq!(choice.act(&Action::Click { column: 3, row: 0 }), Outcome::Handled);
        draw(&choice, 50, 8);
        assert_eq!(choice.act(&Action::Click { column: 3, row: 5 }), Outcome::Changed);
        assert_eq!(choice.chosen(), Some(4));
    }

    #[test]
    fn a_list_scrolls_and_opens_upwards_where_the_room_is() {
        let items = (0..30).map(|n| Item::new(n, format!("Role {n}"))).collect();
        let mut choice = Choice::new(items, Some(20));
        choice.act(&Action::Down);
        draw(&choice, 16, 6);
        choice.act(&Action::PageDown);
        let shown = screen_ascii(16, 7, |buf, area, look| {
            let cursor = choice.draw(buf, paint::row(area, 6), look, true, false);
            choice.draw_list(buf, area, look);
            cursor
        });
        assert_snapshot!(shown, @r"
        +--------------+
        |  Role 19     |
        |  Role 20     |
        |  Role 21     |
        |> Role 22     |
        +--------------+
        Role 20        v
        cursor 0,6
        ");
    }

    #[test]
    fn no_size_is_too_small() {
        every_size(|buf, area, look| {
            let mut choice = roles();
            choice.act(&Action::Down);
            choice.draw(buf, area, look, true, false);
            choice.draw_list(buf, area, look);
        });
    }
}
