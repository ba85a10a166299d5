//! The frame of a dialog, as wide as it may be, and lines to read in it.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use crate::tui::theme::{Look, Meaning};
use crate::tui::widgets::modal::{self, ACROSS};
use crate::tui::widgets::{Block, Page, paint};

/// Draws a centred frame and gives the area in it. `height` tells how many rows a width needs.
pub fn modal(
    buf: &mut Buffer,
    area: Rect,
    look: &Look,
    title: &str,
    width: u16,
    height: impl FnOnce(u16) -> u16,
) -> Rect {
    let inside = width.min(area.width.saturating_sub(ACROSS));
    modal::modal(buf, area, look, title, width, height(inside))
}

/// Something about what is in the frame, on the frame itself, so that nothing moves.
pub fn notice(buf: &mut Buffer, inner: Rect, look: &Look, text: &str) {
    let (x, width) = (inner.x.saturating_sub(1), inner.width + 2);
    let frame = Rect { x, y: inner.bottom(), width, height: 1 };
    let text = look.fit(text, usize::from(inner.width));
    paint::text(buf, frame, 0, 0, &format!(" {text} "), look.style(Meaning::Warning));
}

/// Lines of text, each with its meaning; an empty one is a blank.
pub fn page(lines: Vec<(Meaning, String)>) -> Page {
    let block = |(meaning, text): (Meaning, String)| match meaning {
        _ if text.is_empty() => Block::Blank,
        Meaning::Heading => Block::Heading(text),
        _ => Block::Text(text, meaning),
    };
    Page::new(lines.into_iter().map(block).collect())
}
