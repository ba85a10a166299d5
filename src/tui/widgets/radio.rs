//! One of a few, all in view.

use std::cell::Cell;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::outcome::Outcome;
use super::paint;
use crate::tui::keymap::Action;
use crate::tui::theme::{Look, Meaning};

pub struct Radio {
    labels: Vec<&'static str>,
    at: usize,
    area: Cell<Rect>,
    /// Where each choice ended when it was drawn, for the mouse.
    ends: Cell<[u16; Radio::MOST]>,
}

impl Radio {
    /// More than these want a list.
    pub const MOST: usize = 6;

    pub fn new(labels: &[&'static str], at: usize) -> Self {
        let labels: Vec<_> = labels.iter().take(Radio::MOST).copied().collect();
        let at = at.min(labels.len().saturating_sub(1));
        Radio { labels, at, area: Cell::default(), ends: Cell::default() }
    }

    pub fn chosen(&self) -> usize {
        self.at
    }

    pub fn set(&mut self, at: usize) -> Outcome {
        let before = self.at;
        self.at = at.min(self.labels.len().saturating_sub(1));
        if self.at == before { Outcome::Handled } else { Outcome::Changed }
    }

    pub fn act(&mut self, action: &Action) -> Outcome {
        match action {
            Action::Left => self.set(self.at.saturating_sub(1)),
            Action::Right => self.set(self.at + 1),
            Action::Toggle => self.set((self.at + 1) % self.labels.len().max(1)),
            Action::Click { column, row } => {
                let area = self.area.get();
                if !area.contains(Position { x: *column, y: *row }) {
                    return Outcome::Ignored;
                }
                let ends = self.ends.get();
                let hit =
                    ends.iter().take(self.labels.len()).position(|end| column - area.x < *end);
                hit.map_or(Outcome::Handled, |hit| self.set(hit))
            }
            _ => Outcome::Ignored,
        }
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
        let glyphs = look.glyphs();
        let (mut column, mut cursor) = (0, None);
        let mut ends = [0; Radio::MOST];
        for (nth, (label, end)) in self.labels.iter().zip(&mut ends).enumerate() {
            let on = nth == self.at;
            let meaning = match (on, focused) {
                (true, true) => Meaning::Cursor,
                (true, false) => Meaning::Accent,
                (false, _) => Meaning::Text,
            };
            if on && focused {
                // On the dot itself, which is three columns wide in ASCII.
                cursor = paint::cursor(area, column + paint::columns(glyphs.radio_on) / 2, 0);
            }
            let dot = if on { glyphs.radio_on } else { glyphs.radio_off };
            column = paint::text(buf, area, column, 0, dot, look.style(meaning));
            column = paint::text(
                buf,
                area,
                column.saturating_add(1),
                0,
                label,
                look.style(Meaning::Text),
            );
            *end = column + 2;
            column = column.saturating_add(3);
        }
        self.ends.set(ends);
        cursor
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::widgets::testing::{every_size, screen, screen_ascii};
    use insta::assert_snapshot;

    fn status() -> Radio {
        Radio::new(&["Active", "Inactive"], 0)
    }

    #[test]
    fn arrows_choose() {
        let mut radio = status();
        for (action, outcome, at) in [
            (Action::Left, Outcome::Handled, 0),
            (Action::Right, Outcome::Changed, 1),
            (Action::Right, Outcome::Handled, 1),
            (Action::Toggle, Outcome::Changed, 0),
            (Action::Down, Outcome::Ignored, 0),
        ] {
            assert_eq!((radio.act(&action), radio.chosen()), (outcome, at), "{action:?}");
        }
    }

    #[test]
    fn all_choices_are_in_view() {
        let mut radio = status();
        let shown = screen(30, 1, |buf, area| radio.draw(buf, area, &Look::default(), true));
        assert_snapshot!(shown, @r"
        ● Active   ○ Inactive
        cursor 0,0
        ");
        assert_eq!(radio.act(&Action::Click { column: 13, row: 0 }), Outcome::Changed);
        assert_eq!(radio.act(&Action::Click { column: 29, row: 0 }), Outcome::Handled);
        assert_eq!(radio.act(&Action::Click { column: 30, row: 0 }), Outcome::Ignored);
        let ascii = screen_ascii(30, 1, |buf, area, look| radio.draw(buf, area, look, true));
        assert_snapshot!(ascii, @r"
        ( ) Active   (*) Inactive
        cursor 14,0
        ");
    }

    #[test]
    fn no_size_is_too_small() {
        every_size(|buf, area, look| {
            status().draw(buf, area, look, true);
        });
    }
}
