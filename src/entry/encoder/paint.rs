//! Turns what is shown into what is wanted, row by row.

use super::grid::Grid;
use super::scroll::Shift;
use super::tile::Tile;
use super::wire::Wire;

/// What the terminal shows, and the bytes that made it so.
#[derive(Debug)]
pub(super) struct Canvas {
    pub shown: Grid,
    pub wire: Wire,
    repeat: bool,
}

/// From here on erasing is shorter than blanks: to the end of the row, and in its middle.
const ERASE_END: u16 = 4;
const ERASE_MIDDLE: u16 = 11;
/// The same for repeating a character.
const REPEAT: u16 = 6;

impl Canvas {
    pub fn new(columns: u16, rows: u16, repeat: bool) -> Canvas {
        let shown = Grid::filled(columns, rows, &Tile::UNKNOWN);
        Canvas { shown, wire: Wire::default(), repeat }
    }

    pub fn clear(&mut self) {
        self.wire.clear_screen();
        self.shown.fill(&Tile::BLANK);
    }

    pub fn scroll(&mut self, shift: Shift) {
        self.wire.scroll(shift.top, shift.bottom, shift.by);
        self.shown.scroll(shift.top, shift.bottom, shift.by);
    }

    pub fn go(&mut self, x: u16, y: u16) {
        self.wire.go(x, y, &self.shown);
    }

    pub fn paint(&mut self, wanted: &Grid, changed: &[bool]) {
        for (y, changed) in (0..wanted.rows).zip(changed) {
            if *changed {
                self.paint_row(wanted.row(y), y);
            }
        }
    }

    fn paint_row(&mut self, wanted: &[Tile], y: u16) {
        let mut x = 0;
        while let Some(tile) = wanted.get(usize::from(x)) {
            if !self.differs(tile, x, y) {
                x += tile.width.max(1);
            } else if let Some(done) =
                self.erase(wanted, x, y).or_else(|| self.repeat(wanted, x, y))
            {
                x += done;
            } else {
                self.write(tile, x, y);
                x += tile.width.max(1);
            }
        }
    }

    /// A wide tile is also wrong where one of its other columns is.
    fn differs(&self, tile: &Tile, x: u16, y: u16) -> bool {
        let rest = x.saturating_add(1)..x.saturating_add(tile.width);
        self.shown.at(x, y) != tile
            || rest.into_iter().any(|x| *self.shown.at(x, y) != Tile::COVERED)
    }

    /// From `x`: how many tiles are the same, and up to where any of them is not yet shown.
    fn run(&self, wanted: &[Tile], x: u16, y: u16) -> (u16, u16) {
        let mut same = 0;
        let mut wrong = 0;
        let tiles = wanted.get(usize::from(x)..).unwrap_or_default();
        for tile in tiles.iter().take_while(|tile| Some(*tile) == tiles.first()) {
            if self.shown.at(x + same, y) != tile {
                wrong = same + 1;
            }
            same += 1;
        }
        (same, wrong)
    }

    /// Blanks in the default colours: terminals disagree about erasing with others.
    fn erase(&mut self, wanted: &[Tile], x: u16, y: u16) -> Option<u16> {
        if wanted.get(usize::from(x)) != Some(&Tile::BLANK) {
            return None;
        }
        let (same, wrong) = self.run(wanted, x, y);
        let to_end = x + same == self.shown.columns;
        if wrong < if to_end { ERASE_END } else { ERASE_MIDDLE } {
            return None;
        }
        self.go(x, y);
        self.wire.draw_with(&Tile::BLANK);
        let done = if to_end { same } else { wrong };
        if to_end {
            self.wire.sequence(&[], b'K');
        } else {
            self.wire.sequence(&[done], b'X');
        }
        for x in x..x + done {
            self.shown.place(x, y, Tile::BLANK, &Tile::UNKNOWN);
        }
        Some(done)
    }

    fn repeat(&mut self, wanted: &[Tile], x: u16, y: u16) -> Option<u16> {
        let tile = wanted.get(usize::from(x)).filter(|tile| self.repeat && tile.width == 1)?;
        let (_, wrong) = self.run(wanted, x, y);
        if !tile.is_certain() || wrong < REPEAT || x + wrong >= self.shown.columns {
            return None;
        }
        self.write(tile, x, y);
        self.wire.repeat(wrong - 1);
        for x in x + 1..x + wrong {
            self.shown.place(x, y, tile.clone(), &Tile::UNKNOWN);
        }
        Some(wrong)
    }

    fn write(&mut self, tile: &Tile, x: u16, y: u16) {
        let columns = self.shown.columns;
        let end = x.saturating_add(tile.width);
        if !tile.is_certain() {
            // Where the terminal thinks it narrower, nothing old may look out from behind it.
            let under = Tile::blank(tile.pen);
            if (x + 1..end).any(|x| *self.shown.at(x, y) != under) {
                for x in x..end {
                    self.go(x, y);
                    self.wire.write(&under, x, columns);
                    self.shown.place(x, y, under.clone(), &Tile::UNKNOWN);
                }
            }
        }
        self.go(x, y);
        self.wire.write(tile, x, columns);
        self.shown.place(x, y, tile.clone(), &Tile::UNKNOWN);
        // And where it thinks it wider, what it ran over is written again.
        for x in end..x.saturating_add(tile.widest()) {
            self.shown.set(x, y, Tile::UNKNOWN);
        }
    }
}
