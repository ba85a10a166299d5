//! Drawing that cannot leave its area, whatever the size.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use crate::tui::theme::{Look, Meaning, is_plain, width};

/// Writes text from a column and row of the area; gives the column after it.
pub fn text(buf: &mut Buffer, area: Rect, column: u16, row: u16, text: &str, style: Style) -> u16 {
    let area = area.intersection(buf.area);
    let Some(room) = area.width.checked_sub(column).filter(|room| *room > 0 && row < area.height)
    else {
        return column;
    };
    let (x, y) = (area.x + column, area.y + row);
    if !is_plain(text) {
        let (end, _) = buf.set_stringn(x, y, text, usize::from(room), style);
        return end - area.x;
    }
    let mut end = column;
    for (x, c) in (x..x.saturating_add(room)).zip(text.chars()) {
        if let Some(cell) = buf.cell_mut((x, y)) {
            cell.set_char(c).set_style(style);
        }
        end += 1;
    }
    end
}

/// Writes text against the right edge; gives its first column.
pub fn right(buf: &mut Buffer, area: Rect, row: u16, shown: &str, style: Style) -> u16 {
    let column = area.width.saturating_sub(columns(shown));
    text(buf, area, column, row, shown, style);
    column
}

/// Takes away whatever stood there.
pub fn clear(buf: &mut Buffer, area: Rect, look: &Look) {
    let area = area.intersection(buf.area);
    // A wide character that reaches in from the left would hide the first column.
    for row in area.top()..area.bottom() {
        let before = area.x.checked_sub(1).and_then(|x| buf.cell_mut(Position { x, y: row }));
        if let Some(cell) = before.filter(|cell| width(cell.symbol()) > 1) {
            cell.set_symbol(" ");
        }
    }
    for position in area.positions() {
        if let Some(cell) = buf.cell_mut(position) {
            cell.reset();
        }
    }
    buf.set_style(area, look.style(Meaning::Text));
}

/// The width of a text as the buffer counts.
pub fn columns(text: &str) -> u16 {
    u16::try_from(width(text)).unwrap_or(u16::MAX)
}

/// One row of an area; empty below its end.
pub fn row(area: Rect, row: u16) -> Rect {
    Rect { y: area.y.saturating_add(row), height: u16::from(row < area.height), ..area }
}

/// A place for the real cursor, when it is on the area.
pub fn cursor(area: Rect, column: u16, row: u16) -> Option<Position> {
    (column < area.width && row < area.height)
        .then(|| Position { x: area.x + column, y: area.y + row })
}
