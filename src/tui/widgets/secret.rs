//! A password that is typed: masked, kept in one place, wiped.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use zeroize::{Zeroize, Zeroizing};

use super::outcome::Outcome;
use super::strip::Strip;
use crate::team::text::shown;
use crate::tui::keymap::Action;
use crate::tui::theme::{Look, Meaning, clusters, width};

/// More than any password may have.
const MOST_BYTES: usize = 1024;

/// Neither printable nor to be cloned. Its buffer never grows, so no copy is left behind by growing; that is
/// why it is not a text area, which keeps what was cut.
pub struct Secret {
    text: Zeroizing<String>,
    /// In bytes, at the boundary of a cluster.
    cursor: usize,
    revealed: bool,
    strip: Strip,
}

impl Default for Secret {
    fn default() -> Self {
        Secret {
            text: Zeroizing::new(String::with_capacity(MOST_BYTES)),
            cursor: 0,
            revealed: false,
            strip: Strip::default(),
        }
    }
}

impl Secret {
    pub fn expose(&self) -> &str {
        &self.text
    }

    /// Gives the text away and leaves the field empty.
    pub fn take(&mut self) -> Zeroizing<String> {
        std::mem::take(self).text
    }

    /// A password that was made, not typed.
    pub fn set(&mut self, text: &str) {
        self.clear();
        self.insert(text);
    }

    pub fn clear(&mut self) {
        self.text.zeroize();
        self.cursor = 0;
    }

    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    pub fn is_revealed(&self) -> bool {
        self.revealed
    }

    pub fn reveal(&mut self, revealed: bool) {
        self.revealed = revealed;
    }

    pub fn act(&mut self, action: &Action) -> Outcome {
        let end = self.text.len();
        match action {
            Action::Type(c) => self.insert(c.encode_utf8(&mut [0; 4])),
            // A copied line brings its end with it; that is no part of the password.
            Action::Paste(text) => self.insert(text.trim_end_matches(['\r', '\n'])),
            Action::Backspace => self.cut(self.before(), self.cursor),
            Action::DeleteForward => self.cut(self.cursor, self.after()),
            Action::DeleteWord => self.cut(self.word_before(), self.cursor),
            Action::KillToStart => self.cut(0, self.cursor),
            Action::KillToEnd => self.cut(self.cursor, end),
            Action::Left => self.go(self.before()),
            Action::Right => self.go(self.after()),
            // Where words end is not for an onlooker to see.
            Action::WordLeft | Action::LineStart => self.go(0),
            Action::WordRight | Action::LineEnd => self.go(end),
            Action::Reveal => {
                self.revealed = !self.revealed;
                Outcome::Handled
            }
            Action::Click { column, row } => {
                let hit = self.strip.hit(*column, *row, &self.cells("*"));
                hit.map_or(Outcome::Ignored, |hit| {
                    self.go(clusters(&self.text).take(hit).map(|(c, _)| c.len()).sum())
                })
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
        invalid: bool,
    ) -> Option<Position> {
        let style = look.style(match (focused, invalid) {
            (_, true) => Meaning::InputInvalid,
            (true, false) => Meaning::InputFocused,
            (false, false) => Meaning::Input,
        });
        let cells = self.cells(look.glyphs().bullet);
        let before = self.text.get(..self.cursor).unwrap_or_default();
        let cursor = if focused { clusters(before).count() } else { 0 };
        self.strip.draw(buf, area, look, style, &cells, cursor).filter(|_| focused)
    }

    fn cells(&self, mask: &str) -> Vec<(Zeroizing<String>, usize)> {
        let cell = |cluster: &str| {
            let text = if self.revealed { shown(cluster).into_owned() } else { mask.to_owned() };
            let columns = width(&text);
            (Zeroizing::new(text), columns)
        };
        clusters(&self.text).map(|(cluster, _)| cell(cluster)).collect()
    }

    fn insert(&mut self, text: &str) -> Outcome {
        if text.chars().any(char::is_control) {
            return Outcome::Refused("A password cannot hold tabs, line ends or controls.".into());
        }
        if self.text.len() + text.len() > MOST_BYTES {
            return Outcome::Refused("This is longer than any password may be.".into());
        }
        self.text.insert_str(self.cursor, text);
        self.cursor += text.len();
        if text.is_empty() { Outcome::Handled } else { Outcome::Changed }
    }

    /// Removes a piece without leaving its bytes behind the new end.
    fn cut(&mut self, from: usize, to: usize) -> Outcome {
        if from >= to {
            return Outcome::Handled;
        }
        let mut tail = Zeroizing::new(String::with_capacity(MOST_BYTES));
        tail.push_str(self.text.get(to..).unwrap_or_default());
        let mut kept = Zeroizing::new(String::with_capacity(MOST_BYTES));
        kept.push_str(self.text.get(..from).unwrap_or_default());
        kept.push_str(&tail);
        self.text = kept;
        self.cursor = from;
        Outcome::Changed
    }

    fn go(&mut self, to: usize) -> Outcome {
        self.cursor = to;
        Outcome::Handled
    }

    fn before(&self) -> usize {
        let before = self.text.get(..self.cursor).unwrap_or_default();
        self.cursor - clusters(before).next_back().map_or(0, |(cluster, _)| cluster.len())
    }

    fn after(&self) -> usize {
        let after = self.text.get(self.cursor..).unwrap_or_default();
        self.cursor + clusters(after).next().map_or(0, |(cluster, _)| cluster.len())
    }

    fn word_before(&self) -> usize {
        let before = self.text.get(..self.cursor).unwrap_or_default();
        before.trim_end().rfind(char::is_whitespace).map_or(0, |space| space + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::widgets::testing::{every_size, screen, screen_ascii, types};
    use insta::assert_snapshot;

    fn typed(text: &str) -> Secret {
        let mut secret = Secret::default();
        types(text, |action| secret.act(action));
        secret
    }

    #[test]
    fn it_is_edited_unseen() {
        let mut secret = typed("correct horse");
        for (action, text) in [
            (Action::DeleteWord, "correct "),
            (Action::Backspace, "correct"),
            (Action::LineStart, "correct"),
            (Action::DeleteForward, "orrect"),
            (Action::Right, "orrect"),
            (Action::KillToEnd, "o"),
            (Action::Paste("é👍🏽\r\n".into()), "oé👍🏽"),
            (Action::Backspace, "oé"),
            (Action::Left, "oé"),
            (Action::KillToStart, "é"),
        ] {
            secret.act(&action);
            assert_eq!(secret.expose(), text, "{action:?}");
        }
        assert_eq!(secret.act(&Action::Accept), Outcome::Ignored);
    }

    #[test]
    fn its_buffer_never_moves_by_growing() {
        let mut secret = Secret::default();
        let place = secret.text.as_ptr();
        for _ in 0..MOST_BYTES / 2 {
            secret.act(&Action::Type('é'));
        }
        assert_eq!(secret.text.as_ptr(), place);
        assert!(matches!(secret.act(&Action::Type('x')), Outcome::Refused(_)));
        assert!(matches!(secret.act(&Action::Paste("a\nb".into())), Outcome::Refused(_)));
        secret.clear();
        assert_eq!((secret.text.as_ptr(), secret.expose()), (place, ""));
    }

    #[test]
    fn it_is_given_away_once() {
        let mut secret = typed("hunter2");
        assert_eq!(*secret.take(), "hunter2");
        assert!(secret.is_empty());
        secret.act(&Action::Type('x'));
        assert_eq!(secret.expose(), "x");
    }

    #[test]
    fn it_is_masked_until_it_is_to_be_seen() {
        let mut secret = typed("pä漢\u{200b}");
        let draw = |secret: &Secret| {
            screen(16, 1, |buf, area| secret.draw(buf, area, &Look::default(), true, false))
        };
        assert_snapshot!(draw(&secret), @r"
        ••••
        cursor 4,0
        ");
        secret.act(&Action::Reveal);
        assert_snapshot!(draw(&secret), @r"
        pä漢<U+200B>
        cursor 12,0
        ");
        secret.act(&Action::Reveal);
        let ascii =
            screen_ascii(16, 1, |buf, area, look| secret.draw(buf, area, look, true, false));
        assert_snapshot!(ascii, @r"
        ****
        cursor 4,0
        ");
    }

    #[test]
    fn no_size_is_too_small() {
        every_size(|buf, area, look| {
            typed("correct horse battery staple").draw(buf, area, look, true, true);
        });
    }
}
