//! A screenful of tiles.

use std::ops::Range;

use super::pen::Pen;
use super::tile::Tile;

#[derive(Clone, Debug)]
pub(super) struct Grid {
    tiles: Vec<Tile>,
    pub columns: u16,
    pub rows: u16,
}

impl Grid {
    pub fn filled(columns: u16, rows: u16, tile: &Tile) -> Grid {
        let size = usize::from(columns) * usize::from(rows);
        Grid { tiles: vec![tile.clone(); size], columns, rows }
    }

    pub fn fill(&mut self, tile: &Tile) {
        self.tiles.fill(tile.clone());
    }

    fn range(&self, row: u16) -> Range<usize> {
        let start = usize::from(row) * usize::from(self.columns);
        start..start + usize::from(self.columns)
    }

    pub fn row(&self, row: u16) -> &[Tile] {
        self.tiles.get(self.range(row)).unwrap_or_default()
    }

    pub fn row_mut(&mut self, row: u16) -> &mut [Tile] {
        let range = self.range(row);
        self.tiles.get_mut(range).unwrap_or_default()
    }

    pub fn at(&self, x: u16, y: u16) -> &Tile {
        self.row(y).get(usize::from(x)).unwrap_or(&Tile::UNKNOWN)
    }

    /// Outside of the grid nothing happens.
    pub fn set(&mut self, x: u16, y: u16, tile: Tile) {
        if let Some(place) = self.row_mut(y).get_mut(usize::from(x)) {
            *place = tile;
        }
    }

    /// Puts a tile where it takes all its columns; what it cut in half becomes `torn`.
    pub fn place(&mut self, x: u16, y: u16, tile: Tile, torn: &Tile) {
        let row = self.row_mut(y);
        let end = usize::from(x) + usize::from(tile.width.max(1));
        for covered in row.iter_mut().take(end).skip(usize::from(x) + 1) {
            *covered = Tile::COVERED;
        }
        if let Some(place) = row.get_mut(usize::from(x)) {
            *place = tile;
        }
        for place in row.iter_mut().skip(end) {
            if *place != Tile::COVERED {
                break;
            }
            *place = torn.clone();
        }
    }

    /// The pen of the wide tile that covers a column.
    pub fn pen_over(&self, x: u16, y: u16) -> Pen {
        let mut left = self.row(y).iter().take(usize::from(x) + 1).rev();
        left.find(|tile| **tile != Tile::COVERED).map_or(Pen::PLAIN, |tile| tile.pen)
    }

    /// Moves the rows of `top..=bottom` up by `by` (down, if negative); blanks come in.
    pub fn scroll(&mut self, top: u16, bottom: u16, by: i32) {
        let columns = usize::from(self.columns);
        let range = self.range(top).start..self.range(bottom).end;
        let Some(region) = self.tiles.get_mut(range) else { return };
        let size = (by.unsigned_abs() as usize * columns).min(region.len());
        let fresh = if by > 0 {
            region.rotate_left(size);
            let kept = region.len() - size;
            region.get_mut(kept..)
        } else {
            region.rotate_right(size);
            region.get_mut(..size)
        };
        fresh.unwrap_or_default().fill(Tile::BLANK);
    }
}
