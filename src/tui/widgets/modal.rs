//! The frame of a dialog, over whatever is below it.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::{Block, Widget as _};

use super::paint;
use crate::tui::theme::{Look, Meaning};

/// Frame and padding beside what is inside.
pub const ACROSS: u16 = 4;
/// Frame above and below what is inside.
pub const DOWN: u16 = 2;

/// Draws a frame in the middle of the bounds, large enough for what is inside if there is room; gives the inside.
pub fn modal(
    buf: &mut Buffer,
    bounds: Rect,
    look: &Look,
    title: &str,
    columns: u16,
    rows: u16,
) -> Rect {
    let bounds = bounds.intersection(buf.area);
    let width = columns.saturating_add(ACROSS).min(bounds.width);
    let height = rows.saturating_add(DOWN).min(bounds.height);
    let area = Rect {
        x: bounds.x + (bounds.width - width) / 2,
        y: bounds.y + (bounds.height - height) / 2,
        width,
        height,
    };
    paint::clear(buf, area, look);
    // Where there is hardly any room, none is given to a frame.
    if width < 16 || bounds.height < 5 {
        return area;
    }
    Block::bordered()
        .border_set(look.glyphs().border)
        .border_style(look.style(Meaning::BorderFocused))
        .render(area, buf);
    let title = look.fit(title, usize::from(width) - 6);
    if !title.is_empty() {
        paint::text(buf, area, 1, 0, &format!(" {title} "), look.style(Meaning::Title));
    }
    Rect { x: area.x + 2, y: area.y + 1, width: width - ACROSS, height: height - DOWN }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::widgets::testing::{every_size, screen, screen_ascii};
    use insta::assert_snapshot;

    fn over(buf: &mut Buffer, area: Rect, look: &Look) -> Rect {
        for row in 0..area.height {
            paint::text(
                buf,
                area,
                0,
                row,
                &"x".repeat(usize::from(area.width)),
                look.style(Meaning::Text),
            );
        }
        let inside = modal(buf, area, look, "Delete Live Agent, Billing Agent?", 24, 2);
        paint::text(buf, inside, 0, 0, "Two users hold it.", look.style(Meaning::Text));
        inside
    }

    #[test]
    fn a_dialog_stands_in_the_middle_on_a_clean_ground() {
        let shown = screen(34, 6, |buf, area| {
            over(buf, area, &Look::default());
            None
        });
        assert_snapshot!(shown, @r"
        xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
        xxx╭ Delete Live Agent… ──────╮xxx
        xxx│ Two users hold it.       │xxx
        xxx│                          │xxx
        xxx╰──────────────────────────╯xxx
        xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
        ");
        let ascii = screen_ascii(22, 7, |buf, area, look| {
            over(buf, area, look);
            None
        });
        assert_snapshot!(ascii, @r"
        xxxxxxxxxxxxxxxxxxxxxx
        + Delete Live~ ------+
        | Two users hold it. |
        |                    |
        +--------------------+
        xxxxxxxxxxxxxxxxxxxxxx
        xxxxxxxxxxxxxxxxxxxxxx
        ");
    }

    #[test]
    fn the_inside_is_always_inside() {
        every_size(|buf, area, look| {
            let inside = over(buf, area, look);
            assert_eq!(inside.intersection(area.intersection(buf.area)), inside);
        });
    }
}
