//! Frames as text, for the widgets' tests.

use ratatui::buffer::{Buffer, CellWidth};
use ratatui::layout::{Position, Rect};

use super::outcome::Outcome;
use crate::tui::keymap::Action;
use crate::tui::theme::{Depth, Look, Theme};

/// What a reader sees, blanks at the ends of lines cut, and where the cursor is.
pub fn screen(
    columns: u16,
    rows: u16,
    draw: impl FnOnce(&mut Buffer, Rect) -> Option<Position>,
) -> String {
    let area = Rect::new(0, 0, columns, rows);
    let mut buf = Buffer::empty(area);
    let cursor = draw(&mut buf, area);
    let mut text = shown(&buf);
    if let Some(Position { x, y }) = cursor {
        assert!(area.contains(Position { x, y }), "the cursor is outside: {x},{y}");
        text.push_str(&format!("\ncursor {x},{y}"));
    }
    text
}

/// As `screen`, without UTF-8 and without colours; asserts that what is drawn is ASCII.
pub fn screen_ascii(
    columns: u16,
    rows: u16,
    draw: impl FnOnce(&mut Buffer, Rect, &Look) -> Option<Position>,
) -> String {
    let look = Look::new(&Theme::default_theme(), Depth::None, false);
    let text = screen(columns, rows, |buf, area| draw(buf, area, &look));
    assert!(text.is_ascii(), "{text}");
    text
}

pub fn shown(buf: &Buffer) -> String {
    let mut lines = Vec::new();
    for y in buf.area.top()..buf.area.bottom() {
        let mut line = String::new();
        let mut x = buf.area.left();
        while x < buf.area.right() {
            line.push_str(buf[(x, y)].symbol());
            x += buf[(x, y)].symbol().cell_width().max(1);
        }
        lines.push(line.trim_end().to_owned());
    }
    lines.join("\n")
}

/// Draws on every small size, and on areas that hang over the buffer's edge.
pub fn every_size(mut draw: impl FnMut(&mut Buffer, Rect, &Look)) {
    let looks = [Look::default(), Look::new(&Theme::default_theme(), Depth::None, false)];
    for columns in 0..=30 {
        for rows in 0..=10 {
            let whole = Rect::new(0, 0, columns, rows);
            let hanging = Rect::new(columns / 2, rows / 2, columns, rows);
            for look in &looks {
                draw(&mut Buffer::empty(whole), whole, look);
                draw(&mut Buffer::empty(whole), hanging, look);
            }
        }
    }
}

pub fn types(text: &str, mut act: impl FnMut(&Action) -> Outcome) {
    for c in text.chars() {
        assert_eq!(act(&Action::Type(c)), Outcome::Changed, "typing {c:?}");
    }
}
