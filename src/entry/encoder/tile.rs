//! One column of a screen: what stands in it and how.

use ratatui::buffer::{Cell, CellWidth};
use unicode_width::UnicodeWidthChar;

use super::color::ColorDepth;
use super::pen::Pen;

/// `width` counts the columns taken, 0 for a column that a wide tile to its left covers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tile {
    first: char,
    rest: Option<Box<str>>,
    pub width: u16,
    pub pen: Pen,
}

const NOTHING: char = '\0';

impl Tile {
    pub const BLANK: Tile = Tile { first: ' ', rest: None, width: 1, pen: Pen::PLAIN };
    pub const COVERED: Tile = Tile { first: NOTHING, rest: None, width: 0, pen: Pen::PLAIN };
    /// Differs from everything that can be wanted.
    pub const UNKNOWN: Tile = Tile { first: NOTHING, rest: None, width: 1, pen: Pen::PLAIN };

    pub fn blank(pen: Pen) -> Tile {
        Tile { pen: pen.on_blank(), ..Tile::BLANK }
    }

    /// Controls never get through, nor marks that would turn the rest of a line around.
    pub fn of(cell: &Cell, depth: ColorDepth) -> Tile {
        let pen = Pen { fg: depth.fit(cell.fg), bg: depth.fit(cell.bg), on: cell.modifier };
        let symbol = cell.symbol();
        if let [byte @ b' '..=b'~'] = symbol.as_bytes() {
            let first = char::from(*byte);
            return if first == ' ' {
                Tile::blank(pen)
            } else {
                Tile { first, rest: None, width: 1, pen }
            };
        }
        if !symbol.contains(is_unprintable) {
            return Tile::text(symbol, cell.cell_width(), pen);
        }
        let clean: String = symbol.chars().filter(|c| !is_unprintable(*c)).collect();
        Tile::text(&clean, if clean.is_empty() { 0 } else { clean.cell_width() }, pen)
    }

    fn text(symbol: &str, width: u16, pen: Pen) -> Tile {
        let mut chars = symbol.chars();
        match (chars.next(), width) {
            // Alone it would join the tile on its left.
            (None, _) | (_, 0) | (Some(' '), 1) => Tile::blank(pen),
            (Some(first), width) => {
                let rest = chars.as_str();
                Tile { first, rest: (!rest.is_empty()).then(|| rest.into()), width, pen }
            }
        }
    }

    pub fn is_blank(&self) -> bool {
        self.first == ' ' && self.rest.is_none()
    }

    /// Whether terminals agree on how many columns this takes.
    pub fn is_certain(&self) -> bool {
        self.rest.is_none()
            && match self.width {
                1 => self.first < '\u{1f000}',
                2 => is_ideograph(self.first),
                _ => false,
            }
    }

    /// The most columns that a terminal might use for it.
    pub fn widest(&self) -> u16 {
        if self.is_certain() {
            return self.width;
        }
        let chars = std::iter::once(self.first).chain(self.rest.iter().flat_map(|s| s.chars()));
        let wide = |c: char| if c >= '\u{2000}' { 2 } else { 1 };
        let apart = chars.map(|c| if c.width() == Some(0) { 0 } else { wide(c) }).sum();
        self.width.max(apart)
    }

    /// Only its first character, for where a terminal might run over the edge of the screen.
    pub fn first_only(&self) -> Tile {
        let first_width = u16::try_from(self.first.width().unwrap_or(1)).unwrap_or(1);
        if first_width == self.width {
            Tile { rest: None, ..self.clone() }
        } else {
            Tile { first: '?', rest: None, ..self.clone() }
        }
    }

    /// Whether writing it with `pen` looks as wanted.
    pub fn fits(&self, pen: Pen) -> bool {
        self.pen == pen || self.is_blank() && self.pen == pen.on_blank()
    }

    pub fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.first.encode_utf8(&mut [0; 4]).as_bytes());
        if let Some(rest) = &self.rest {
            out.extend_from_slice(rest.as_bytes());
        }
    }

    /// For finding the same run of tiles again.
    pub fn mix(&self, hash: u64) -> u64 {
        let ink = u64::from(self.pen.on.bits()) << 32;
        let rest = self.rest.as_ref().map_or(0, |rest| rest.len() as u64) << 48;
        (hash ^ u64::from(u32::from(self.first)) ^ ink ^ rest)
            .wrapping_mul(0x9e37_79b9_7f4a_7c15)
            .rotate_left(23)
    }
}

fn is_unprintable(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

/// Wide in every terminal for decades, unlike emoji.
fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{303e}' | '\u{3041}'..='\u{33ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{a000}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff01}'..='\u{ff60}' | '\u{ffe0}'..='\u{ffe6}' | '\u{20000}'..='\u{3fffd}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tile(symbol: &str) -> Tile {
        let mut cell = Cell::EMPTY;
        cell.set_symbol(symbol);
        Tile::of(&cell, ColorDepth::True)
    }

    fn written(symbol: &str) -> String {
        let mut out = Vec::new();
        tile(symbol).write(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn controls_never_get_through() {
        for (symbol, text) in [
            ("a", "a"),
            ("é", "é"),
            ("\x1b[2J", "[2J"),
            ("\u{9b}2J", "2J"),
            ("\u{7}\u{7}", " "),
            ("\u{202e}x", "x"),
            ("\u{200b}\u{feff}", " "),
            ("e\u{301}", "e\u{301}"),
            ("\u{301}", " "),
            ("", " "),
        ] {
            assert_eq!(written(symbol), text, "{symbol:?}");
        }
    }

    #[test]
    fn doubtful_widths_are_known_as_such() {
        for (symbol, width, certain, widest) in [
            ("a", 1, true, 1),
            ("│", 1, true, 1),
            ("漢", 2, true, 2),
            ("한", 2, true, 2),
            ("ｱ", 1, true, 1),
            ("e\u{301}", 1, false, 1),
            ("😀", 2, false, 2),
            ("❤\u{fe0f}", 2, false, 2),
            ("👨\u{200d}👩\u{200d}👧", 2, false, 6),
            ("🇩🇪", 2, false, 4),
        ] {
            let tile = tile(symbol);
            let seen = (tile.width, tile.is_certain(), tile.widest());
            assert_eq!(seen, (width, certain, widest), "{symbol}");
        }
        assert_eq!(tile("👨\u{200d}👩").first_only(), tile("👨"));
        assert_eq!(tile("❤\u{fe0f}").first_only().first, '?');
    }
}
