//! A box to tick.

use std::cell::Cell;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::outcome::Outcome;
use super::paint;
use crate::tui::keymap::Action;
use crate::tui::theme::{Look, Meaning};

pub struct Toggle {
    label: String,
    on: bool,
    area: Cell<Rect>,
}

impl Toggle {
    pub fn new(label: impl Into<String>, on: bool) -> Self {
        Toggle { label: label.into(), on, area: Cell::default() }
    }

    pub fn is_on(&self) -> bool {
        self.on
    }

    pub fn set(&mut self, on: bool) {
        self.on = on;
    }

    pub fn act(&mut self, action: &Action) -> Outcome {
        let hit = |column, row| self.area.get().contains(Position { x: column, y: row });
        match action {
            Action::Toggle => {}
            Action::Click { column, row } if hit(*column, *row) => {}
            _ => return Outcome::Ignored,
        }
        self.on = !self.on;
        Outcome::Changed
    }

    pub fn draw(
        &self,
        buf: &mut Buffer,
        area: Rect,
        look: &Look,
        focused: bool,
    ) -> Option<Position> {
        let area = paint::row(area, 0).intersection(buf.area);
        self.area.set(area);
        let tick = if self.on { look.glyphs().check_on } else { look.glyphs().check_off };
        let meaning = if focused { Meaning::Cursor } else { Meaning::Text };
        let column = paint::text(buf, area, 0, 0, tick, look.style(meaning)).saturating_add(1);
        let label = look.fit(&self.label, usize::from(area.width.saturating_sub(column)));
        paint::text(buf, area, column, 0, &label, look.style(Meaning::Text));
        paint::cursor(area, 1, 0).filter(|_| focused)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::widgets::testing::{every_size, screen, screen_ascii};
    use insta::assert_snapshot;

    #[test]
    fn a_box_is_ticked_and_cleared() {
        let mut toggle = Toggle::new("Must change the password at the next sign-in", true);
        let shown = screen(50, 1, |buf, area| toggle.draw(buf, area, &Look::default(), true));
        assert_snapshot!(shown, @r"
        [x] Must change the password at the next sign-in
        cursor 1,0
        ");
        assert_eq!(toggle.act(&Action::Toggle), Outcome::Changed);
        assert_eq!(toggle.act(&Action::Left), Outcome::Ignored);
        assert_eq!(toggle.act(&Action::Click { column: 3, row: 4 }), Outcome::Ignored);
        let ascii = screen_ascii(24, 1, |buf, area, look| toggle.draw(buf, area, look, false));
        assert_snapshot!(ascii, @"[ ] Must change the~");
        assert_eq!(toggle.act(&Action::Click { column: 3, row: 0 }), Outcome::Changed);
        assert!(toggle.is_on());
    }

    #[test]
    fn no_size_is_too_small() {
        every_size(|buf, area, look| {
            Toggle::new("Must change", false).draw(buf, area, look, true);
        });
    }
}
