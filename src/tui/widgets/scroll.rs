//! Which part of something long is in view.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::paint;
use crate::tui::theme::{Look, Meaning};

/// The first row in view: moved only as far as the cursor leaves the view, or rows ran out.
pub fn follow(top: usize, at: usize, rows: usize, total: usize) -> usize {
    let lowest = (at + 1).saturating_sub(rows);
    top.max(lowest).min(at).min(total.saturating_sub(rows))
}

/// A thumb on the right edge when there is more than is shown.
pub fn thumb(buf: &mut Buffer, area: Rect, look: &Look, top: usize, total: usize) {
    let rows = usize::from(area.height);
    if rows == 0 || total <= rows {
        return;
    }
    let length = (rows * rows / total).max(1);
    let start = (top * (rows - length) + (total - rows) / 2) / (total - rows);
    for row in start..(start + length).min(rows) {
        let row = u16::try_from(row).unwrap_or(u16::MAX);
        paint::right(buf, area, row, look.glyphs().scroll_thumb, look.style(Meaning::Border));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::widgets::testing::screen;

    #[test]
    fn the_view_moves_as_little_as_it_can() {
        for (top, at, rows, total, expected) in [
            (0, 4, 5, 20, 0),
            (0, 5, 5, 20, 1),
            (3, 2, 5, 20, 2),
            (3, 5, 5, 20, 3),
            (18, 18, 5, 20, 15),
            (9, 2, 5, 3, 0),
            (0, 0, 0, 0, 0),
        ] {
            assert_eq!(follow(top, at, rows, total), expected, "{top} {at} {rows} {total}");
        }
    }

    #[test]
    fn the_thumb_reaches_both_ends() {
        let rows = |top, total| {
            let shown = screen(1, 4, |buf, area| {
                thumb(buf, area, &Look::default(), top, total);
                None
            });
            shown.split('\n').map(|row| !row.is_empty()).collect::<Vec<_>>()
        };
        assert_eq!(rows(0, 8), [true, true, false, false]);
        assert_eq!(rows(4, 8), [false, false, true, true]);
        assert_eq!(rows(0, 1000), [true, false, false, false]);
        assert_eq!(rows(996, 1000), [false, false, false, true]);
        assert_eq!(rows(0, 4), [false; 4]);
    }
}
