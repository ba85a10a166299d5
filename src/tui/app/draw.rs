//! The frame: the parts, bottom up, and the hints or a toast at the foot.

use ratatui::Frame;
use ratatui::layout::{Rect, Size};
use ratatui::style::Style;

use super::App;
use crate::team::Time;
use crate::tui::keymap::Action;
use crate::tui::part::Mood;
use crate::tui::theme::{Meaning, wrap};
use crate::tui::widgets::{chrome, paint};

/// Smaller than this, a sentence says so.
const SMALLEST: Size = Size { width: 40, height: 10 };
const TOO_SMALL: &str = "Too small: make the terminal 40 columns by 10 rows or larger.";

impl App {
    pub fn draw(&mut self, frame: &mut Frame<'_>, now: Time) {
        self.now = now;
        let area = frame.area();
        self.size = area.as_size();
        let buf = frame.buffer_mut();
        // A new frame is blank.
        let ground = self.look.style(Meaning::Text);
        if ground != Style::default() {
            buf.set_style(area, ground);
        }
        if area.width < SMALLEST.width || area.height < SMALLEST.height {
            let style = self.look.style(Meaning::Warning);
            for (row, line) in (0..).zip(wrap(TOO_SMALL, usize::from(area.width.max(1)))) {
                paint::text(buf, area, 0, row, &line, style);
            }
            return;
        }
        let body = Rect { height: area.height - 1, ..area };
        let foot = Rect { y: area.bottom() - 1, height: 1, ..area };
        let c = self.ctx();
        let mut cursor = None;
        let mut position = None;
        let first = self.stack.iter().rposition(|(_, part)| part.stands_alone()).unwrap_or(0);
        for (_, part) in self.stack.iter().skip(first) {
            cursor = part.draw(buf, body, &c);
            position = part.position(&c);
        }
        match &self.toast {
            Some((toast, _)) => {
                chrome::toast(buf, area, &self.look, &toast.text, meaning(toast.mood));
            }
            None => {
                let mut rows = self.keys.rows(&self.contexts());
                // Over something else it goes back: Esc says that already.
                rows.retain(|row| *row.action != Action::Back || self.stack.len() == 1);
                let position = position.unwrap_or_default();
                chrome::hints(buf, foot, &self.look, &rows, &position);
            }
        }
        if let Some(cursor) = cursor {
            frame.set_cursor_position(cursor);
        }
    }
}

fn meaning(mood: Mood) -> Meaning {
    match mood {
        Mood::Info => Meaning::Text,
        Mood::Success => Meaning::Success,
        Mood::Problem => Meaning::Danger,
    }
}
