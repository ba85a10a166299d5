//! How the matrix looks: columns where there is room, one word a row where there is not.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::Matrix;
use super::place::{Place, Row};
use crate::team::Level;
use crate::tui::theme::{Look, Meaning, width};
use crate::tui::widgets::{paint, scroll};

/// The inside of a form on 60 columns.
const NARROW: u16 = 56;
/// Names further from their levels than this are hard to follow.
const WIDEST_NAME: u16 = 52;
/// Behind the marker and the sign of a difference.
const GROUP: u16 = 3;
const MODULE: u16 = 5;

impl Matrix {
    pub fn draw(
        &self,
        buf: &mut Buffer,
        area: Rect,
        look: &Look,
        focused: bool,
    ) -> Option<Position> {
        let area = area.intersection(buf.area);
        let counts = self.counts(look);
        let described = self.catalogue.modules().map(|module| width(&module.description)).max();
        let one_line = described.unwrap_or(0) + width(&counts) + 3 <= usize::from(area.width);
        let header = u16::from(area.height >= 3);
        let footer = match area.height {
            0..=4 => 0,
            5..=8 => 1,
            _ => 2 - u16::from(one_line),
        };
        let rows = area.height - header - footer;
        let body = Rect { y: area.y + header, height: rows, ..area };
        self.place.set(self.laid_out(body));
        let finding = if header > 0 { self.draw_header(buf, area, look) } else { None };
        let cursor = self.draw_rows(buf, body, look, focused);
        let below = Rect { y: body.bottom(), height: footer, ..area };
        self.draw_footer(buf, below, look, &counts);
        if focused { finding.or(cursor) } else { None }
    }

    fn laid_out(&self, body: Rect) -> Place {
        let narrow = body.width < NARROW;
        if narrow {
            return Place { body, narrow, levels: body.right().saturating_sub(9), column: 0 };
        }
        let widest = self.catalogue.modules().map(|module| paint::columns(&module.label)).max();
        let name = widest.unwrap_or(0) + MODULE + 1;
        let column = (body.width.saturating_sub(name + 1) / 3).clamp(6, 10);
        let levels = (body.width - 1 - 3 * column).min(WIDEST_NAME);
        Place { body, narrow, levels: body.x + levels, column }
    }

    fn draw_header(&self, buf: &mut Buffer, area: Rect, look: &Look) -> Option<Position> {
        let place = self.place.get();
        let names = Rect { width: place.levels.saturating_sub(area.x + 1), height: 1, ..area };
        let heading = look.style(Meaning::Heading);
        if !place.narrow {
            for level in Level::ALL {
                let column = place.column_of(level) - area.x + (place.column - 4) / 2;
                paint::text(buf, area, column, 0, level.label(), heading);
            }
        }
        if let Some(line) = &self.find {
            let start = paint::text(buf, names, 0, 0, "/ ", look.style(Meaning::Key));
            let rest =
                Rect { x: names.x + start, width: names.width.saturating_sub(start), ..names };
            return line.draw(buf, rest, look, self.typing, false);
        }
        let title = if self.only.is_some() {
            format!("{} {} only granted", self.title, look.glyphs().dot)
        } else {
            self.title.clone()
        };
        paint::text(buf, names, 0, 0, &look.fit(&title, usize::from(names.width)), heading);
        None
    }

    fn draw_rows(
        &self,
        buf: &mut Buffer,
        body: Rect,
        look: &Look,
        focused: bool,
    ) -> Option<Position> {
        let rows = self.rows();
        if rows.is_empty() {
            let text = if self.find.is_some() { "Nothing matches." } else { "Nothing is granted." };
            let text = look.fit(text, usize::from(body.width.saturating_sub(MODULE)));
            paint::text(buf, body, MODULE, 0, &text, look.style(Meaning::Muted));
            return None;
        }
        let top = self.first_in_view(&rows, body.height);
        let mut cursor = None;
        for (y, row) in (0..body.height).zip(rows.iter().skip(top)) {
            let line = paint::row(body, y);
            let here = focused && *row == self.at;
            self.draw_name(buf, line, look, *row, here);
            let place = if self.place.get().narrow {
                self.draw_word(buf, line, look, *row, here)
            } else {
                self.draw_cells(buf, line, look, *row)
            };
            if here {
                cursor = place;
            }
        }
        scroll::thumb(buf, body, look, top, rows.len());
        cursor
    }

    fn draw_name(&self, buf: &mut Buffer, line: Rect, look: &Look, row: Row, here: bool) {
        if here {
            paint::text(buf, line, 0, 0, look.glyphs().cursor, look.style(Meaning::Cursor));
        }
        let changed = look.style(Meaning::Changed);
        paint::text(buf, line, 1, 0, self.difference(row), changed);
        let (label, indent, meaning) = match (self.module(row), self.group(row)) {
            (Some(module), _) => (module.label.as_str(), MODULE, Meaning::Text),
            (None, Some(group)) => (group.label.as_str(), GROUP, Meaning::Heading),
            (None, None) => return,
        };
        let room = self.place.get().levels.saturating_sub(line.x + indent + 1);
        paint::text(buf, line, indent, 0, &look.fit(label, usize::from(room)), look.style(meaning));
    }

    /// `+` gives more than what is saved, `-` less; on a group `*`, something differs.
    fn difference(&self, row: Row) -> &'static str {
        let Some(saved) = &self.saved else { return " " };
        let differs = |id: &_| self.grants.level(id).cmp(&saved.level(id));
        match row {
            Row::Group(_) if self.under(row).iter().any(|id| differs(id).is_ne()) => "*",
            Row::Group(_) => " ",
            Row::Module(..) => match self.module(row).map(|module| differs(&module.id)) {
                Some(std::cmp::Ordering::Greater) => "+",
                Some(std::cmp::Ordering::Less) => "-",
                _ => " ",
            },
        }
    }

    /// The three columns; gives the place of the one under the cursor.
    fn draw_cells(&self, buf: &mut Buffer, line: Rect, look: &Look, row: Row) -> Option<Position> {
        let (place, glyphs) = (self.place.get(), look.glyphs());
        let start = |level| {
            let wide = paint::columns(glyphs.radio_on);
            place.column_of(level) - line.x + (place.column - wide) / 2
        };
        let common = self.common(row);
        let modules = self.under(row);
        for level in Level::ALL {
            let beyond = modules.iter().all(|id| level > self.ceiling.level(id));
            let stands = |id| self.grants.level(id) == level;
            let (glyph, meaning) = match row {
                _ if common == Some(level) => (glyphs.radio_on, granted(level)),
                Row::Group(_) if modules.iter().any(stands) => (glyphs.radio_some, granted(level)),
                Row::Group(_) => continue,
                Row::Module(..) if beyond => (glyphs.radio_closed, Meaning::Disabled),
                Row::Module(..) => (glyphs.radio_off, Meaning::Muted),
            };
            paint::text(buf, line, start(level), 0, glyph, look.style(meaning));
        }
        paint::cursor(line, start(self.level) + paint::columns(glyphs.radio_on) / 2, 0)
    }

    /// One choice a row: `< View >`.
    fn draw_word(
        &self,
        buf: &mut Buffer,
        line: Rect,
        look: &Look,
        row: Row,
        here: bool,
    ) -> Option<Position> {
        let common = self.common(row);
        let word = common.map_or("mixed", Level::label);
        let meaning = common.map_or(Meaning::Muted, granted);
        let column = self.place.get().levels.saturating_sub(line.x);
        if here {
            paint::text(buf, line, column, 0, "<", look.style(Meaning::Cursor));
            let after = column + 3 + paint::columns(word);
            paint::text(buf, line, after, 0, ">", look.style(Meaning::Cursor));
        }
        paint::text(buf, line, column + 2, 0, word, look.style(meaning));
        paint::cursor(line, column + 2, 0)
    }

    fn draw_footer(&self, buf: &mut Buffer, below: Rect, look: &Look, counts: &str) {
        let (text, meaning) = match (&self.note, self.module(self.at), self.group(self.at)) {
            (Some(note), ..) => (note.clone(), Meaning::Warning),
            (None, Some(module), _) => (module.description.clone(), Meaning::Muted),
            (None, None, Some(group)) => {
                let all = group.modules.len();
                let noun = if all == 1 { "module" } else { "modules" };
                (format!("{}: {all} {noun}.", group.label), Meaning::Muted)
            }
            (None, None, None) => return,
        };
        let room = match below.height {
            0 => return,
            1 => usize::from(below.width).saturating_sub(width(counts) + 2),
            _ => usize::from(below.width),
        };
        paint::text(buf, below, 0, 0, &look.fit(&text, room), look.style(meaning));
        let counts = look.fit(counts, usize::from(below.width));
        paint::right(buf, below, below.height - 1, &counts, look.style(Meaning::Text));
    }

    fn counts(&self, look: &Look) -> String {
        let (counts, dot) = (self.grants.counts(&self.catalogue), look.glyphs().dot);
        format!("{} edit {dot} {} view {dot} {} none", counts.edit, counts.view, counts.none)
    }
}

fn granted(level: Level) -> Meaning {
    match level {
        Level::None => Meaning::Muted,
        Level::View => Meaning::GrantedView,
        Level::Edit => Meaning::GrantedEdit,
    }
}
