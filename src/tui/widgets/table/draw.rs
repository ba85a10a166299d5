//! How a table looks. Moving the cursor changes a marker, not a row.

use std::hash::Hash;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::Table;
use super::cell::Cell;
use super::column::{LEAD, Place, bit};
use crate::tui::theme::{Look, Meaning, width};
use crate::tui::widgets::{paint, scroll};

impl<Id: Copy + Eq + Hash> Table<Id> {
    /// Asks for the cells of visible rows only: the row, the column and its width.
    pub fn draw<'a>(
        &self,
        buf: &mut Buffer,
        area: Rect,
        look: &Look,
        rows: &[Id],
        focused: bool,
        mut cell: impl FnMut(Id, usize, u16) -> Cell<'a>,
    ) -> Option<Position> {
        let area = area.intersection(buf.area);
        let columns: Vec<_> = self.laid_out(area.width).collect();
        let head = area.height.min(1);
        let header = Rect { height: head, ..area };
        let body = Rect { y: area.y + head, height: area.height - head, ..area };
        let shown = columns.iter().fold(0, |bits, (nth, ..)| bits | bit(*nth));
        self.place.set(Place { header, body, shown });
        for (nth, start, width) in &columns {
            self.draw_title(buf, header, look, *nth, *start, *width);
        }
        if rows.is_empty() {
            let room = usize::from(body.width.saturating_sub(LEAD));
            for (y, line) in (1..).zip(crate::tui::theme::wrap(&self.empty, room)) {
                paint::text(buf, body, LEAD, y, &line, look.style(Meaning::Muted));
            }
            return None;
        }
        let at = self.index(rows).unwrap_or_else(|| self.at.min(rows.len() - 1));
        let top = scroll::follow(self.top.get(), at, usize::from(body.height), rows.len());
        self.top.set(top);
        let range = self.range(rows).map(|(from, to)| from..=to);
        for (y, (nth, id)) in (0..body.height).zip(rows.iter().enumerate().skip(top)) {
            let line = paint::row(body, y);
            let glyphs = look.glyphs();
            if nth == at {
                paint::text(buf, line, 0, 0, glyphs.cursor, look.style(Meaning::Cursor));
            }
            if self.marks.contains(id) {
                paint::text(buf, line, 2, 0, glyphs.mark, look.style(Meaning::Marked));
            } else if range.as_ref().is_some_and(|range| range.contains(&nth)) {
                paint::text(buf, line, 2, 0, glyphs.dot, look.style(Meaning::Marked));
            }
            for (column, start, width) in &columns {
                let place = Rect { x: line.x + (*start).min(line.width), width: *width, ..line };
                let right = self.columns.get(*column).is_some_and(|column| column.right);
                draw_cell(buf, place.intersection(line), look, &cell(*id, *column, *width), right);
            }
        }
        let row = u16::try_from(at - top).unwrap_or(u16::MAX);
        paint::cursor(body, 0, row).filter(|_| focused)
    }

    fn draw_title(
        &self,
        buf: &mut Buffer,
        header: Rect,
        look: &Look,
        nth: usize,
        start: u16,
        room: u16,
    ) {
        let Some(column) = self.columns.get(nth) else { return };
        let arrow = match self.sort.filter(|(sorted, _)| *sorted == nth) {
            Some((_, true)) => look.glyphs().descending,
            Some((_, false)) => look.glyphs().ascending,
            None => "",
        };
        let style = look.style(Meaning::Heading);
        let room = usize::from(room);
        // The arrow says more than the end of the title.
        let title = look.fit(column.title, room.saturating_sub(width(arrow) * 2));
        let text = if arrow.is_empty() { title } else { format!("{title} {arrow}") };
        let before = if column.right { room.saturating_sub(width(&text)) } else { 0 };
        let start = start.saturating_add(u16::try_from(before).unwrap_or(0));
        paint::text(buf, header, start, 0, &text, style);
    }
}

fn draw_cell(buf: &mut Buffer, place: Rect, look: &Look, cell: &Cell<'_>, right: bool) {
    let room = usize::from(place.width);
    let Some(((first, meaning), rest)) = cell.pieces.split_first() else { return };
    let first = look.fit(first, room);
    let mut start = if right && rest.is_empty() {
        paint::right(buf, place, 0, &first, look.style(*meaning));
        return;
    } else {
        paint::text(buf, place, 0, 0, &first, look.style(*meaning))
    };
    for (piece, meaning) in rest {
        if usize::from(start) + width(piece) > room {
            break;
        }
        start = paint::text(buf, place, start, 0, &look.fit(piece, room), look.style(*meaning));
    }
}
