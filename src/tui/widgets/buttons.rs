//! A row of buttons.

use std::cell::Cell;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::outcome::Outcome;
use super::paint;
use crate::team::text::shown;
use crate::tui::keymap::Action;
use crate::tui::theme::{Look, Meaning, width};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Button {
    label: String,
    /// Why it cannot be pressed.
    closed: Option<String>,
}

impl Button {
    pub fn new(label: impl Into<String>) -> Self {
        Button { label: label.into(), closed: None }
    }

    pub fn closed(mut self, reason: Option<String>) -> Self {
        self.closed = reason;
        self
    }
}

pub struct Buttons {
    buttons: Vec<Button>,
    at: usize,
    area: Cell<Rect>,
}

impl Buttons {
    pub fn new(buttons: Vec<Button>) -> Self {
        Buttons { buttons, at: 0, area: Cell::default() }
    }

    /// With the focus on another than the first.
    pub fn at(mut self, at: usize) -> Self {
        self.focus(at);
        self
    }

    pub fn focused(&self) -> usize {
        self.at
    }

    pub fn focus(&mut self, at: usize) {
        self.at = at.min(self.buttons.len().saturating_sub(1));
    }

    /// Opens or closes a button, with the reason.
    pub fn close(&mut self, at: usize, reason: Option<String>) {
        if let Some(button) = self.buttons.get_mut(at) {
            button.closed = reason;
        }
    }

    /// Left and right stay in the row; Tab goes through it and then on to the next field.
    pub fn act(&mut self, action: &Action) -> Outcome {
        let last = self.buttons.len().saturating_sub(1);
        match action {
            Action::Left => self.focus(self.at.saturating_sub(1)),
            Action::Right => self.focus(self.at + 1),
            Action::NextField if self.at < last => self.at += 1,
            Action::PreviousField if self.at > 0 => self.at -= 1,
            Action::Accept | Action::Toggle => return self.press(self.at),
            Action::Click { column, row } => {
                let area = self.area.get();
                if !area.contains(Position { x: *column, y: *row }) {
                    return Outcome::Ignored;
                }
                let under = |from, to| (from..to).contains(&(column - area.x));
                let hit = self.places(area.width).find(|(_, from, to, _)| under(*from, *to));
                let Some((hit, ..)) = hit else { return Outcome::Handled };
                self.at = hit;
                return self.press(hit);
            }
            _ => return Outcome::Ignored,
        }
        Outcome::Handled
    }

    /// Against the right edge, where a form ends.
    pub fn draw(
        &self,
        buf: &mut Buffer,
        area: Rect,
        look: &Look,
        focused: bool,
    ) -> Option<Position> {
        let area = paint::row(area, 0).intersection(buf.area);
        self.area.set(area);
        let mut cursor = None;
        for (nth, from, _, button) in self.places(area.width) {
            let here = focused && nth == self.at;
            let meaning = match (&button.closed, here) {
                (_, true) => Meaning::ButtonFocused,
                (None, false) => Meaning::Button,
                (Some(_), false) => Meaning::Disabled,
            };
            paint::text(buf, area, from, 0, &text(button), look.style(meaning));
            if here {
                cursor = paint::cursor(area, from + 2, 0);
            }
        }
        cursor
    }

    fn press(&self, at: usize) -> Outcome {
        match self.buttons.get(at) {
            Some(Button { closed: Some(reason), .. }) => Outcome::Refused(reason.clone()),
            Some(_) => Outcome::Pressed(at),
            None => Outcome::Ignored,
        }
    }

    /// Number, from, to and the button, of those that have room; the one with the focus comes first.
    fn places(&self, room: u16) -> impl Iterator<Item = (usize, u16, u16, &Button)> {
        let wide = |from: usize, to: usize| {
            let buttons = self.buttons.get(from..=to).unwrap_or_default();
            let sum: usize = buttons.iter().map(|button| width(&text(button)) + 2).sum();
            u16::try_from(sum.saturating_sub(2)).unwrap_or(u16::MAX)
        };
        let last = self.buttons.len().saturating_sub(1);
        let first = (0..self.at).find(|first| wide(*first, self.at) <= room).unwrap_or(self.at);
        let start = room.saturating_sub(wide(first, last));
        let buttons = self.buttons.iter().enumerate().skip(first);
        buttons
            .map(move |(nth, button)| {
                let to = start.saturating_add(wide(first, nth));
                (nth, to.saturating_sub(paint::columns(&text(button))), to, button)
            })
            .filter(move |(nth, _, to, _)| *to <= room || *nth == self.at)
    }
}

fn text(button: &Button) -> String {
    format!("[ {} ]", shown(&button.label))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::widgets::testing::{every_size, screen, screen_ascii};
    use insta::assert_snapshot;

    fn three() -> Buttons {
        let closed = Button::new("Delete").closed(Some("The owner role cannot be deleted.".into()));
        Buttons::new(vec![Button::new("Save"), closed, Button::new("Cancel")])
    }

    #[test]
    fn the_focus_goes_through_the_row_and_on() {
        let mut buttons = three();
        for (action, outcome, at) in [
            (Action::Left, Outcome::Handled, 0),
            (Action::PreviousField, Outcome::Ignored, 0),
            (Action::Accept, Outcome::Pressed(0), 0),
            (Action::NextField, Outcome::Handled, 1),
            (Action::Toggle, Outcome::Refused("The owner role cannot be deleted.".into()), 1),
            (Action::Right, Outcome::Handled, 2),
            (Action::Right, Outcome::Handled, 2),
            (Action::NextField, Outcome::Ignored, 2),
            (Action::Accept, Outcome::Pressed(2), 2),
        ] {
            assert_eq!((buttons.act(&action), buttons.focused()), (outcome, at), "{action:?}");
        }
    }

    #[test]
    fn buttons_stand_on_the_right_and_the_focused_one_is_never_cut() {
        let mut buttons = three();
        let draw = |buttons: &Buttons, columns| {
            screen(columns, 1, |buf, area| buttons.draw(buf, area, &Look::default(), true))
        };
        assert_snapshot!(draw(&buttons, 40), @r"
                [ Save ]  [ Delete ]  [ Cancel ]
        cursor 10,0
        ");
        assert_eq!(buttons.act(&Action::Click { column: 31, row: 0 }), Outcome::Pressed(2));
        assert_eq!(buttons.act(&Action::Click { column: 29, row: 0 }), Outcome::Handled);
        assert_eq!(buttons.act(&Action::Click { column: 29, row: 1 }), Outcome::Ignored);
        assert_snapshot!(draw(&buttons, 24), @r"
          [ Delete ]  [ Cancel ]
        cursor 16,0
        ");
        buttons.focus(0);
        let ascii = screen_ascii(24, 1, |buf, area, look| buttons.draw(buf, area, look, true));
        assert_snapshot!(ascii, @r"
        [ Save ]  [ Delete ]
        cursor 2,0
        ");
    }

    #[test]
    fn no_size_is_too_small() {
        every_size(|buf, area, look| {
            for at in 0..3 {
                three().at(at).draw(buf, area, look, true);
            }
        });
    }
}
