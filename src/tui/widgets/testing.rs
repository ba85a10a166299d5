//! Frames as text, for the widgets' tests.

use ratatui::buffer::{Buffer, CellWidth};
use ratatui::layout::{Position, Rect};
use ratatui::style::Color;

use super::outcome::Outcome;
use crate::tui::keymap::Action;
use crate::tui::theme::{Depth, Look, Meaning, Theme};

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

/// What every piece of a frame means: a letter for each cell that is not blank, and what the letters stand for.
pub fn meanings(
    columns: u16,
    rows: u16,
    draw: impl FnOnce(&mut Buffer, Rect, &Look) -> Option<Position>,
) -> String {
    let area = Rect::new(0, 0, columns, rows);
    let mut buf = Buffer::empty(area);
    draw(&mut buf, area, &Look::probe());
    let mut used: Vec<Meaning> = Vec::new();
    for cell in &mut buf.content {
        let number = match cell.fg {
            Color::Indexed(number) => usize::from(number),
            _ => Meaning::Text as usize,
        };
        if cell.symbol().trim().is_empty() {
            continue;
        }
        let meaning = Meaning::ALL[number];
        let at = used.iter().position(|known| *known == meaning).unwrap_or(used.len());
        if at == used.len() {
            used.push(meaning);
        }
        cell.set_char((b'a' + at as u8) as char);
    }
    let legend = used.iter().zip('a'..).map(|(meaning, letter)| format!("\n{letter} {meaning:?}"));
    shown(&buf) + &legend.collect::<String>()
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
