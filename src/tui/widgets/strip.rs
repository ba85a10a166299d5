//! Text in a strip that may be narrower than it: follows the cursor, tells where more is.

use std::cell::Cell;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

use super::paint;
use crate::tui::theme::{Look, Meaning};

/// What drawing must remember: the first cluster in view, and where the strip is, for the mouse.
#[derive(Default)]
pub struct Strip {
    first: Cell<usize>,
    area: Cell<Rect>,
}

impl Strip {
    /// Draws the clusters, each with its columns, so that the one under the cursor is in view.
    pub fn draw<S: AsRef<str>>(
        &self,
        buf: &mut Buffer,
        area: Rect,
        look: &Look,
        style: Style,
        clusters: &[(S, usize)],
        cursor: usize,
    ) -> Option<Position> {
        let area = Rect { height: area.height.min(1), ..area }.intersection(buf.area);
        self.area.set(area);
        buf.set_style(area, style);
        let first = first(clusters, cursor, self.first.get(), usize::from(area.width));
        self.first.set(first);
        let more = look.style(Meaning::Muted);
        let mut column = 0;
        if first > 0 {
            column = paint::text(buf, area, 0, 0, look.glyphs().ellipsis, more);
        }
        let mut place = None;
        for (nth, (cluster, columns)) in clusters.iter().enumerate().skip(first) {
            if nth == cursor {
                place = paint::cursor(area, column, 0);
            }
            let columns = u16::try_from(*columns).unwrap_or(u16::MAX);
            let last = nth + 1 == clusters.len();
            if column.saturating_add(columns) > area.width.saturating_sub(u16::from(!last)) {
                paint::text(buf, area, column, 0, look.glyphs().ellipsis, more);
                break;
            }
            column = paint::text(buf, area, column, 0, cluster.as_ref(), style);
        }
        place.or_else(|| paint::cursor(area, column, 0))
    }

    /// The cluster under the pointer; the end of the text when it is behind it.
    pub fn hit<S>(&self, column: u16, row: u16, clusters: &[(S, usize)]) -> Option<usize> {
        let area = self.area.get();
        if !area.contains(Position { x: column, y: row }) {
            return None;
        }
        let first = self.first.get();
        let mut at = usize::from(column - area.x).saturating_sub(usize::from(first > 0));
        for (nth, (_, columns)) in clusters.iter().enumerate().skip(first) {
            if at < *columns {
                return Some(nth);
            }
            at -= columns;
        }
        Some(clusters.len())
    }
}

/// The first cluster to show: moved only when the cursor would leave, or room would be wasted.
fn first<S>(clusters: &[(S, usize)], cursor: usize, before: usize, room: usize) -> usize {
    let columns = |from: usize, to: usize| -> usize {
        clusters.get(from..to.max(from)).unwrap_or_default().iter().map(|(_, c)| c).sum()
    };
    let end = clusters.len();
    let mut first = before.min(end);
    if cursor <= first {
        first = cursor.saturating_sub(1);
    }
    let under = clusters.get(cursor).map_or(1, |(_, columns)| *columns);
    let more = usize::from(cursor + 1 < end);
    while first < cursor && usize::from(first > 0) + columns(first, cursor) + under + more > room {
        first += 1;
    }
    while first > 0 && usize::from(first > 1) + columns(first - 1, end) < room {
        first -= 1;
    }
    first
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::clusters;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn the_cursor_is_always_in_view(
            text in "[a-z漢é]{0,20}",
            moves in proptest::collection::vec(0usize..21, 1..20),
            room in 5u16..12,
        ) {
            let strip = Strip::default();
            let clusters: Vec<_> = clusters(&text).collect();
            let area = Rect::new(2, 0, room, 1);
            for to in moves {
                let to = to.min(clusters.len());
                let mut buf = Buffer::empty(Rect::new(0, 0, 14, 1));
                let place = strip.draw(&mut buf, area, &Look::default(), Style::new(), &clusters, to);
                let place = place.unwrap();
                prop_assert_eq!(strip.hit(place.x, 0, &clusters), Some(to));
                if let Some((cluster, _)) = clusters.get(to) {
                    prop_assert_eq!(buf[place].symbol(), *cluster);
                }
            }
        }
    }
}
