//! One line of text that is typed.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use tui_textarea::{CursorMove, DataCursor, Input, Key, TextArea};

use super::outcome::Outcome;
use super::paint;
use super::strip::Strip;
use crate::team::text::{TextError, is_hidden, shown};
use crate::tui::keymap::Action;
use crate::tui::theme::{Look, Meaning, clusters, width};

pub struct Line {
    area: TextArea<'static>,
    /// In characters, as the rules of the team count.
    max: usize,
    placeholder: String,
    strip: Strip,
}

impl Line {
    pub fn new(max: usize) -> Self {
        let mut area = TextArea::default();
        area.set_max_histories(0);
        Line { area, max, placeholder: String::new(), strip: Strip::default() }
    }

    /// With a text to start from; the cursor stands behind it.
    pub fn with(text: &str, max: usize) -> Self {
        let mut line = Line::new(max);
        line.set(text);
        line
    }

    /// What is shown, quietly, while nothing is typed.
    pub fn placeholder(mut self, text: impl Into<String>) -> Self {
        self.placeholder = text.into();
        self
    }

    pub fn text(&self) -> &str {
        self.area.lines().first().map(String::as_str).unwrap_or_default()
    }

    pub fn is_empty(&self) -> bool {
        self.text().is_empty()
    }

    pub fn set(&mut self, text: &str) {
        self.area.clear();
        self.area.insert_str(text.lines().next().unwrap_or_default());
    }

    pub fn clear(&mut self) {
        self.area.clear();
    }

    pub fn act(&mut self, action: &Action) -> Outcome {
        let moved = |line: &mut Line, to: CursorMove| {
            line.area.move_cursor(to);
            line.whole_cluster();
            Outcome::Handled
        };
        match action {
            Action::Type(c) => self.insert(c.encode_utf8(&mut [0; 4])),
            Action::Paste(text) => self.insert(&joined(text)),
            Action::Backspace => self.edit(|line| {
                let end = line.column();
                let start = line.boundary_before(end);
                line.jump(start);
                line.area.delete_str(end - start)
            }),
            Action::DeleteForward => self.edit(|line| {
                let start = line.column();
                line.area.delete_str(line.boundary_after(start) - start)
            }),
            Action::DeleteWord => self.edit(|line| line.area.delete_word()),
            Action::KillToStart => self.edit(|line| line.area.delete_line_by_head()),
            Action::KillToEnd => self.edit(|line| line.area.delete_line_by_end()),
            Action::Left => {
                self.jump(self.boundary_before(self.column()));
                Outcome::Handled
            }
            Action::Right => {
                self.jump(self.boundary_after(self.column()));
                Outcome::Handled
            }
            Action::WordLeft => moved(self, CursorMove::WordBack),
            Action::WordRight => {
                let before = self.column();
                self.area.move_cursor(CursorMove::WordForward);
                // In the last word there is no next one to go to.
                if self.column() == before {
                    moved(self, CursorMove::End)
                } else {
                    Outcome::Handled
                }
            }
            Action::LineStart => moved(self, CursorMove::Head),
            Action::LineEnd => moved(self, CursorMove::End),
            Action::Click { column, row } => {
                let clusters: Vec<_> = clusters(self.text()).collect();
                let Some(hit) = self.strip.hit(*column, *row, &clusters) else {
                    return Outcome::Ignored;
                };
                let to = clusters.iter().take(hit).map(|(c, _)| c.chars().count()).sum();
                self.jump(to);
                Outcome::Handled
            }
            _ => Outcome::Ignored,
        }
    }

    /// The real cursor's place, when it has the focus.
    pub fn draw(
        &self,
        buf: &mut Buffer,
        area: Rect,
        look: &Look,
        focused: bool,
        invalid: bool,
    ) -> Option<Position> {
        let style = look.style(match (focused, invalid) {
            (_, true) => Meaning::InputInvalid,
            (true, false) => Meaning::InputFocused,
            (false, false) => Meaning::Input,
        });
        // What is stored may hold what could not be typed: it is shown escaped.
        let escaped: Vec<_> = clusters(self.text()).map(|(c, _)| shown(c)).collect();
        let cells: Vec<_> = escaped.iter().map(|c| (c.as_ref(), width(c))).collect();
        let cursor = clusters(self.text())
            .scan(0, |chars, (cluster, _)| {
                *chars += cluster.chars().count();
                Some(*chars)
            })
            .take_while(|chars| *chars <= self.column())
            .count();
        // Unfocused, the start of a long text says more than its end.
        let cursor = if focused { cursor } else { 0 };
        let place = self.strip.draw(buf, area, look, style, &cells, cursor);
        if self.is_empty() {
            let text = look.fit(&self.placeholder, usize::from(area.width));
            paint::text(buf, area, 0, 0, &text, look.style(Meaning::Placeholder));
        }
        place.filter(|_| focused)
    }

    fn insert(&mut self, text: &str) -> Outcome {
        if let Some(c) = text.chars().find(|c| is_hidden(*c)) {
            return refusal(TextError::Hidden(c as u32));
        }
        let count = self.text().chars().count() + text.chars().count();
        if count > self.max {
            return refusal(TextError::TooLong { max: self.max, count });
        }
        for c in text.chars() {
            let key = Input { key: Key::Char(c), ..Input::default() };
            self.area.input_without_shortcuts(key);
        }
        if text.is_empty() { Outcome::Handled } else { Outcome::Changed }
    }

    fn edit(&mut self, edit: impl FnOnce(&mut Self) -> bool) -> Outcome {
        let changed = edit(self);
        self.whole_cluster();
        if changed { Outcome::Changed } else { Outcome::Handled }
    }

    /// The cursor, in characters.
    fn column(&self) -> usize {
        let DataCursor(_, column) = self.area.cursor();
        column
    }

    fn jump(&mut self, column: usize) {
        let column = u16::try_from(column).unwrap_or(u16::MAX);
        self.area.move_cursor(CursorMove::Jump(0, column));
    }

    /// The text area counts in characters; a reader sees clusters.
    fn whole_cluster(&mut self) {
        let column = self.column();
        let start = self.boundary_before(column + 1);
        if start != column {
            self.jump(start);
        }
    }

    fn boundary_before(&self, column: usize) -> usize {
        self.boundaries().take_while(|at| *at < column).last().unwrap_or(0)
    }

    fn boundary_after(&self, column: usize) -> usize {
        self.boundaries().find(|at| *at > column).unwrap_or(column)
    }

    fn boundaries(&self) -> impl Iterator<Item = usize> {
        let ends = clusters(self.text()).scan(0, |chars, (cluster, _)| {
            *chars += cluster.chars().count();
            Some(*chars)
        });
        std::iter::once(0).chain(ends)
    }
}

fn refusal(error: TextError) -> Outcome {
    let mut sentence = error.to_string();
    if let Some(first) = sentence.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    Outcome::Refused(sentence + ".")
}

/// A paste of several lines becomes one; the line end that most pastes end with is dropped.
fn joined(text: &str) -> String {
    let lines: Vec<_> = text.split(['\r', '\n', '\t']).filter(|line| !line.is_empty()).collect();
    lines.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::widgets::testing::{every_size, screen, screen_ascii, types};
    use insta::assert_snapshot;

    fn typed(text: &str) -> Line {
        let mut line = Line::new(64);
        types(text, |action| line.act(action));
        line
    }

    #[test]
    fn text_is_edited_as_in_a_shell() {
        let mut line = typed("Live Agent");
        for (action, text, column) in [
            (Action::DeleteWord, "Live ", 5),
            (Action::WordLeft, "Live ", 0),
            (Action::DeleteForward, "ive ", 0),
            (Action::Type('D'), "Dive ", 1),
            (Action::LineEnd, "Dive ", 5),
            (Action::Backspace, "Dive", 4),
            (Action::Left, "Dive", 3),
            (Action::KillToEnd, "Div", 3),
            (Action::Left, "Div", 2),
            (Action::KillToStart, "v", 0),
            (Action::WordRight, "v", 1),
            (Action::Paste("a\r\nb\tc\n".into()), "va b c", 6),
        ] {
            line.act(&action);
            assert_eq!((line.text(), line.column()), (text, column), "{action:?}");
        }
    }

    #[test]
    fn the_cursor_never_stands_inside_a_cluster() {
        let mut line = Line::with("e\u{301}👍🏽", 64);
        line.act(&Action::Left);
        assert_eq!(line.column(), 2);
        line.act(&Action::Left);
        assert_eq!(line.column(), 0);
        line.act(&Action::DeleteForward);
        assert_eq!(line.text(), "👍🏽");
        line.act(&Action::Right);
        line.act(&Action::Backspace);
        assert_eq!(line.text(), "");
        assert_eq!(line.act(&Action::Backspace), Outcome::Handled);
    }

    #[test]
    fn what_may_not_be_stored_is_refused_whole() {
        let mut line = Line::with("abc", 5);
        assert_eq!(
            line.act(&Action::Paste("def".into())),
            Outcome::Refused("It may have at most 5 characters, this has 6.".into())
        );
        assert_eq!(
            line.act(&Action::Type('\u{202e}')),
            Outcome::Refused("It holds a character that cannot be seen (U+202E).".into())
        );
        assert_eq!(line.act(&Action::Type('d')), Outcome::Changed);
        assert_eq!(line.act(&Action::NextField), Outcome::Ignored);
        assert_eq!(line.text(), "abcd");
    }

    #[test]
    fn a_click_sets_the_cursor() {
        let mut line = typed("a漢c");
        screen(8, 1, |buf, area| line.draw(buf, area, &Look::default(), true, false));
        for (column, at) in [(0, 0), (1, 1), (2, 1), (3, 2), (7, 3)] {
            assert_eq!(line.act(&Action::Click { column, row: 0 }), Outcome::Handled);
            assert_eq!(line.column(), at);
        }
        assert_eq!(line.act(&Action::Click { column: 8, row: 0 }), Outcome::Ignored);
    }

    #[test]
    fn a_long_text_follows_the_cursor() {
        let mut line = typed("Handles live chats");
        let draw = |line: &Line| {
            screen(10, 1, |buf, area| line.draw(buf, area, &Look::default(), true, false))
        };
        assert_snapshot!(draw(&line), @r"
        …ve chats
        cursor 9,0
        ");
        line.act(&Action::WordLeft);
        assert_snapshot!(draw(&line), @r"
        …ve chats
        cursor 4,0
        ");
        line.act(&Action::LineStart);
        assert_snapshot!(draw(&line), @r"
        Handles l…
        cursor 0,0
        ");
        let unfocused =
            screen_ascii(10, 1, |buf, area, look| line.draw(buf, area, look, false, false));
        assert_snapshot!(unfocused, @"Handles l~");
    }

    #[test]
    fn an_empty_line_tells_what_goes_there() {
        let line = Line::new(9).placeholder("optional, +49 30 123456");
        let shown = screen(14, 1, |buf, area| line.draw(buf, area, &Look::default(), true, false));
        assert_snapshot!(shown, @r"
        optional, +49…
        cursor 0,0
        ");
    }

    #[test]
    fn no_size_is_too_small() {
        every_size(|buf, area, look| {
            typed("Handles 漢字 chats").draw(buf, area, look, true, true);
        });
    }
}
