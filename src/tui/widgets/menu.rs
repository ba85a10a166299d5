//! A list that narrows as one types: the open list of a choice, the command palette.

use std::cell::Cell;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::line::Line;
use super::outcome::Outcome;
use super::paint;
use crate::team::text::fold;
use crate::tui::keymap::Action;
use crate::tui::theme::{Look, Meaning, width};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item<T> {
    pub id: T,
    pub label: String,
    /// Shown quietly behind the label.
    pub note: String,
    /// Why it cannot be chosen; shown in place of the note.
    pub closed: Option<String>,
}

impl<T> Item<T> {
    pub fn new(id: T, label: impl Into<String>) -> Self {
        Item { id, label: label.into(), note: String::new(), closed: None }
    }

    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = note.into();
        self
    }

    pub fn closed(mut self, reason: Option<String>) -> Self {
        self.closed = reason;
        self
    }

    fn wide(&self) -> usize {
        let note = self.closed.as_ref().unwrap_or(&self.note);
        width(&self.label) + if note.is_empty() { 0 } else { width(note) + 2 }
    }
}

pub struct Menu<T> {
    items: Vec<Item<T>>,
    query: Line,
    /// The items that match, by their place.
    shown: Vec<usize>,
    /// The place under the cursor, among `shown`.
    at: Option<usize>,
    /// Something was typed or moved since it was opened.
    touched: bool,
    top: Cell<usize>,
    area: Cell<Rect>,
}

impl<T: Copy + Eq> Menu<T> {
    pub fn new(items: Vec<Item<T>>) -> Self {
        let mut menu = Menu {
            items,
            query: Line::new(64),
            shown: Vec::new(),
            at: None,
            touched: false,
            top: Cell::default(),
            area: Cell::default(),
        };
        menu.narrow();
        menu
    }

    pub fn items(&self) -> &[Item<T>] {
        &self.items
    }

    /// How many match.
    pub fn count(&self) -> usize {
        self.shown.len()
    }

    pub fn query(&self) -> &str {
        self.query.text()
    }

    pub fn is_touched(&self) -> bool {
        self.touched
    }

    /// The columns that the widest item wants.
    pub fn wanted(&self) -> u16 {
        let in_list = self.shown.iter().filter_map(|nth| self.items.get(*nth));
        u16::try_from(in_list.map(Item::wide).max().unwrap_or(0) + 4).unwrap_or(u16::MAX)
    }

    /// Begins anew: nothing typed, the cursor on an id, and what is shown while nothing is typed.
    pub fn begin(&mut self, on: Option<T>, placeholder: &str) {
        self.query = Line::new(64).placeholder(placeholder);
        self.touched = false;
        self.narrow();
        self.put(on);
    }

    /// New items, after the team changed; the cursor stays on its id.
    pub fn set_items(&mut self, items: Vec<Item<T>>) {
        let under = self.under();
        self.items = items;
        self.narrow();
        self.put(under);
    }

    /// What is under the cursor.
    pub fn under(&self) -> Option<T> {
        let item = self.items.get(*self.shown.get(self.at?)?)?;
        item.closed.is_none().then_some(item.id)
    }

    /// A click on an item puts the cursor on it and is `Pressed`.
    pub fn act(&mut self, action: &Action) -> Outcome {
        let page = isize::try_from(self.area.get().height).unwrap_or(1).saturating_sub(1).max(1);
        match action {
            Action::Up | Action::ScrollUp => self.go(-1),
            Action::Down | Action::ScrollDown => self.go(1),
            Action::PageUp => self.go(-page),
            Action::PageDown => self.go(page),
            Action::Click { column, row } => self.click(Position { x: *column, y: *row }),
            _ => {
                let outcome = self.query.act(action);
                if outcome == Outcome::Changed {
                    self.touched = true;
                    self.narrow();
                    return Outcome::Handled;
                }
                outcome
            }
        }
    }

    fn click(&mut self, at: Position) -> Outcome {
        let area = self.area.get();
        if !area.contains(at) {
            return self.query.act(&Action::Click { column: at.x, row: at.y });
        }
        let nth = usize::from(at.y - area.y) + self.top.get();
        match self.shown.get(nth).and_then(|nth| self.items.get(*nth)) {
            Some(Item { closed: Some(reason), .. }) => Outcome::Refused(reason.clone()),
            Some(_) => {
                self.at = Some(nth);
                Outcome::Pressed(nth)
            }
            None => Outcome::Handled,
        }
    }

    /// Keeps what matches, with the cursor on the first that can be chosen.
    fn narrow(&mut self) {
        let query = fold(self.query.text().trim());
        let matches = |item: &Item<T>| query.is_empty() || fold(&item.label).contains(&query);
        let items = self.items.iter().enumerate();
        self.shown = items.filter(|(_, item)| matches(item)).map(|(nth, _)| nth).collect();
        self.at = self.openings().first().copied();
        self.top.set(0);
    }

    fn put(&mut self, on: Option<T>) {
        let is_it = |at: &usize| {
            let item = self.shown.get(*at).and_then(|nth| self.items.get(*nth));
            item.is_some_and(|item| Some(item.id) == on)
        };
        let place = self.openings().into_iter().find(is_it);
        self.at = place.or(self.at);
    }

    /// The places in the list that can be chosen.
    fn openings(&self) -> Vec<usize> {
        let opens = |nth: &usize| self.items.get(*nth).is_some_and(|item| item.closed.is_none());
        let places = self.shown.iter().enumerate();
        places.filter(|(_, nth)| opens(nth)).map(|(at, _)| at).collect()
    }

    /// Moves among those that can be chosen.
    fn go(&mut self, by: isize) -> Outcome {
        let openings = self.openings();
        let here = openings.iter().position(|at| Some(*at) == self.at).unwrap_or(0);
        let to = here.saturating_add_signed(by).min(openings.len().saturating_sub(1));
        self.at = openings.get(to).copied();
        self.touched = true;
        Outcome::Handled
    }

    /// The line in which one types; the real cursor is there.
    pub fn draw_query(&self, buf: &mut Buffer, area: Rect, look: &Look) -> Option<Position> {
        self.query.draw(buf, area, look, true, false)
    }

    /// The list.
    pub fn draw(&self, buf: &mut Buffer, area: Rect, look: &Look) {
        let area = area.intersection(buf.area);
        self.area.set(area);
        if self.shown.is_empty() {
            let text = look.fit("Nothing matches.", usize::from(area.width.saturating_sub(2)));
            paint::text(buf, area, 2, 0, &text, look.style(Meaning::Muted));
            return;
        }
        let (at, rows) = (self.at.unwrap_or(0), usize::from(area.height));
        let last = self.shown.len().saturating_sub(rows);
        let top = self.top.get().max((at + 1).saturating_sub(rows)).min(at).min(last);
        self.top.set(top);
        let in_view = self.shown.iter().enumerate().skip(top).take(rows);
        for (row, (place, nth)) in (0u16..).zip(in_view) {
            if let Some(item) = self.items.get(*nth) {
                draw_item(item, Some(place) == self.at, buf, paint::row(area, row), look);
            }
        }
    }
}

fn draw_item<T>(item: &Item<T>, under: bool, buf: &mut Buffer, area: Rect, look: &Look) {
    let room = usize::from(area.width.saturating_sub(3));
    let (note, meaning) = match &item.closed {
        Some(reason) => (reason, Meaning::Disabled),
        None if under => (&item.note, Meaning::Cursor),
        None => (&item.note, Meaning::Text),
    };
    if under {
        paint::text(buf, area, 0, 0, look.glyphs().cursor, look.style(Meaning::Cursor));
    }
    let label = look.fit(&item.label, room);
    paint::text(buf, area, 2, 0, &label, look.style(meaning));
    let left = room.saturating_sub(width(&label) + 2);
    // A note of half a word says nothing.
    if left >= 6 || left >= width(note) {
        let inside = Rect { width: area.width.saturating_sub(1), ..area };
        paint::right(buf, inside, 0, &look.fit(note, left), look.style(Meaning::Muted));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::widgets::testing::{every_size, screen};
    use insta::assert_snapshot;

    fn commands() -> Menu<u8> {
        Menu::new(vec![
            Item::new(1, "Create a role.").note("n"),
            Item::new(2, "Undo your last change.").note("u"),
            Item::new(3, "Sign out."),
        ])
    }

    #[test]
    fn it_narrows_without_regard_to_case() {
        let mut menu = commands();
        for c in "R".chars() {
            assert_eq!(menu.act(&Action::Type(c)), Outcome::Handled);
        }
        assert_eq!((menu.count(), menu.under()), (2, Some(1)));
        menu.act(&Action::Type('x'));
        assert_eq!((menu.count(), menu.under()), (0, None));
        let shown = screen(26, 2, |buf, area| {
            menu.draw(buf, area, &Look::default());
            menu.draw_query(buf, paint::row(area, 1), &Look::default())
        });
        assert_snapshot!(shown, @r"
          Nothing matches.
        Rx
        cursor 2,1
        ");
        menu.act(&Action::KillToStart);
        let shown = screen(26, 4, |buf, area| {
            menu.draw(buf, area, &Look::default());
            None
        });
        assert_snapshot!(shown, @r"
        > Create a role.        n
          Undo your last change.
          Sign out.
        ");
        assert_eq!(menu.act(&Action::Click { column: 4, row: 2 }), Outcome::Pressed(2));
        assert_eq!(menu.under(), Some(3));
    }

    #[test]
    fn the_view_moves_only_when_the_cursor_leaves_it() {
        let mut menu = Menu::new((0..9).map(|n| Item::new(n, n.to_string())).collect());
        let mut first = |action: Action| {
            menu.act(&action);
            let shown = screen(8, 3, |buf, area| {
                menu.draw(buf, area, &Look::default());
                None
            });
            shown.lines().next().map(|line| line.trim_start_matches(['>', ' ']).to_owned()).unwrap()
        };
        for (action, top) in [
            (Action::Down, "0"),
            (Action::Down, "0"),
            (Action::Down, "1"),
            (Action::Up, "1"),
            (Action::Up, "1"),
            (Action::Up, "0"),
            (Action::PageDown, "0"),
            (Action::PageDown, "2"),
        ] {
            assert_eq!(first(action.clone()), top, "{action:?}");
        }
    }

    #[test]
    fn no_size_is_too_small() {
        every_size(|buf, area, look| commands().draw(buf, area, look));
    }
}
