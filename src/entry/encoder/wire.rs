//! The bytes of a frame, and where they leave the terminal's cursor and pen.

use super::grid::Grid;
use super::number::push_number;
use super::pen::Pen;
use super::tile::Tile;

/// `column` is unknown past the last column and after a tile of doubtful width; the row stays known.
#[derive(Debug, Default)]
pub(super) struct Wire {
    pub bytes: Vec<u8>,
    row: Option<u16>,
    column: Option<u16>,
    pen: Option<Pen>,
}

/// Longer gaps are always jumped over.
const LONGEST_GAP: u16 = 8;

impl Wire {
    pub fn clear_screen(&mut self) {
        self.bytes.extend_from_slice(b"\x1b[m\x1b[H\x1b[2J");
        self.pen = Some(Pen::PLAIN);
        self.row = Some(0);
        self.column = Some(0);
    }

    /// The margins are set, used and taken back, which leaves the cursor at home.
    pub fn scroll(&mut self, top: u16, bottom: u16, by: i32) {
        self.draw_with(&Tile::BLANK);
        self.sequence(&[top + 1, bottom + 1], b'r');
        let by_rows = u16::try_from(by.unsigned_abs()).unwrap_or(u16::MAX);
        self.sequence(&[by_rows], if by > 0 { b'S' } else { b'T' });
        self.bytes.extend_from_slice(b"\x1b[r");
        self.row = Some(0);
        self.column = Some(0);
    }

    /// `ESC [ a ; b final`; a single 1 may be left out.
    pub fn sequence(&mut self, numbers: &[u16], end: u8) {
        push_sequence(&mut self.bytes, numbers, end);
    }

    /// Takes a pen with which `tile` looks right: for a blank, the one in hand may do.
    pub fn draw_with(&mut self, tile: &Tile) {
        if !self.pen.is_some_and(|pen| tile.fits(pen)) {
            tile.pen.write(self.pen, &mut self.bytes);
            self.pen = Some(tile.pen);
        }
    }

    /// Writes a tile at the cursor, which must stand at `x`.
    pub fn write(&mut self, tile: &Tile, x: u16, columns: u16) {
        self.draw_with(tile);
        tile.write(&mut self.bytes);
        let next = x.saturating_add(tile.width);
        self.column = (tile.is_certain() && next < columns).then_some(next);
    }

    /// Goes on after `count` more copies of the last tile, sent as one sequence.
    pub fn repeat(&mut self, count: u16) {
        push_sequence(&mut self.bytes, &[count], b'b');
        self.column = self.column.map(|x| x.saturating_add(count));
    }

    /// Goes to a place the cheapest way: jumps, steps, or writing again what is there.
    pub fn go(&mut self, x: u16, y: u16, shown: &Grid) {
        if (self.row, self.column) == (Some(y), Some(x)) {
            return;
        }
        let mut best = Vec::with_capacity(16);
        match (self.row, self.column) {
            // Further on in the same row, as nearly always: neither another row's way nor one by
            // way of the first column is shorter.
            (Some(row), Some(column)) if row == y && column < x => {
                push_sequence(&mut best, &[x + 1], b'G');
                let mut steps = Vec::with_capacity(8);
                self.horizontal(&mut steps, column, x, y, shown);
                shorter(&mut best, steps);
            }
            _ => self.go_anywhere(&mut best, x, y, shown),
        }
        self.bytes.extend_from_slice(&best);
        self.row = Some(y);
        self.column = Some(x);
    }

    fn go_anywhere(&self, best: &mut Vec<u8>, x: u16, y: u16, shown: &Grid) {
        match (x, y) {
            (0, 0) => push_sequence(best, &[1], b'H'),
            (0, _) => push_sequence(best, &[y + 1], b'H'),
            _ => push_sequence(best, &[y + 1, x + 1], b'H'),
        }
        if let Some(row) = self.row {
            if row == y {
                let mut jump = Vec::with_capacity(8);
                push_sequence(&mut jump, &[x + 1], b'G');
                shorter(best, jump);
            }
            if let Some(column) = self.column {
                let mut steps = Vec::with_capacity(8);
                vertical(&mut steps, row, y);
                self.horizontal(&mut steps, column, x, y, shown);
                shorter(best, steps);
            }
            let mut steps = vec![b'\r'];
            vertical(&mut steps, row, y);
            self.horizontal(&mut steps, 0, x, y, shown);
            shorter(best, steps);
        }
    }

    fn horizontal(&self, out: &mut Vec<u8>, from: u16, to: u16, y: u16, shown: &Grid) {
        if to < from {
            let back = from - to;
            if back <= 3 {
                out.resize(out.len() + usize::from(back), 0x08);
            } else {
                push_sequence(out, &[back], b'D');
            }
        } else if to > from {
            let mut skip = Vec::with_capacity(8);
            push_sequence(&mut skip, &[to - from], b'C');
            if let Some(gap) = self.gap(from, to, y, shown) {
                shorter(&mut skip, gap);
            }
            out.extend_from_slice(&skip);
        }
    }

    /// What stands between two columns, if the pen in hand can write it again.
    fn gap(&self, from: u16, to: u16, y: u16, shown: &Grid) -> Option<Vec<u8>> {
        let pen = self.pen.filter(|_| to - from <= LONGEST_GAP)?;
        let mut out = Vec::with_capacity(8);
        for tile in shown.row(y).get(usize::from(from)..usize::from(to))? {
            if *tile == Tile::UNKNOWN || tile.width != 1 || !tile.is_certain() || !tile.fits(pen) {
                return None;
            }
            tile.write(&mut out);
        }
        Some(out)
    }
}

fn shorter(best: &mut Vec<u8>, other: Vec<u8>) {
    if other.len() < best.len() {
        *best = other;
    }
}

fn vertical(out: &mut Vec<u8>, from: u16, to: u16) {
    if to > from {
        let down = to - from;
        if down <= 3 {
            out.resize(out.len() + usize::from(down), b'\n');
        } else {
            push_sequence(out, &[down], b'B');
        }
    } else if from > to {
        if from - to == 1 {
            out.extend_from_slice(b"\x1bM");
        } else {
            push_sequence(out, &[from - to], b'A');
        }
    }
}

fn push_sequence(out: &mut Vec<u8>, numbers: &[u16], end: u8) {
    out.extend_from_slice(b"\x1b[");
    if numbers != [1] {
        for (i, n) in numbers.iter().enumerate() {
            if i > 0 {
                out.push(b';');
            }
            push_number(out, *n);
        }
    }
    out.push(end);
}
