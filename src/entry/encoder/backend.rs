//! The encoder itself: ratatui's changes in, the bytes of one frame out.

use std::convert::Infallible;
use std::io::{self, Write};
use std::mem;

use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::{Cell, CellWidth};
use ratatui::layout::{Position, Size};
use serde::{Deserialize, Serialize};

use super::color::ColorDepth;
use super::grid::Grid;
use super::paint::Canvas;
use super::scroll;
use super::tile::Tile;

/// What a terminal can do beyond what all can.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Features {
    /// Shows a frame at once, when it is whole (`?2026`).
    pub synchronized: bool,
    /// Moves some of its rows up or down (DECSTBM with SU and SD).
    pub scroll: bool,
    /// Repeats a character (REP).
    pub repeat: bool,
}

/// Frames shorter than this do not make the cursor flicker.
const SHORT_FRAME: usize = 160;
/// Fewer changed rows are not worth looking for a move.
const FEWEST_ROWS_MOVED: usize = 3;

/// Draws into memory; [`Encoder::take`] gives what is to be sent. A frame without changes is empty.
#[derive(Debug)]
pub struct Encoder {
    depth: ColorDepth,
    features: Features,
    wanted: Grid,
    canvas: Canvas,
    /// Rows in which `wanted` may differ from what is shown.
    changed: Vec<bool>,
    anew: bool,
    cursor: Position,
    cursor_wanted: bool,
    /// Whether the terminal shows its cursor, where known.
    cursor_shown: Option<bool>,
    out: Vec<u8>,
}

impl Encoder {
    pub fn new(columns: u16, rows: u16, depth: ColorDepth, features: Features) -> Encoder {
        Encoder {
            depth,
            features,
            wanted: Grid::filled(columns, rows, &Tile::BLANK),
            canvas: Canvas::new(columns, rows, features.repeat),
            changed: vec![true; usize::from(rows)],
            anew: true,
            cursor: Position::ORIGIN,
            cursor_wanted: false,
            cursor_shown: None,
            out: Vec::new(),
        }
    }

    /// The size of the person's terminal, wherever that is. A new one starts from an empty screen.
    pub fn set_size(&mut self, columns: u16, rows: u16) {
        if (columns, rows) != (self.wanted.columns, self.wanted.rows) {
            self.wanted = Grid::filled(columns, rows, &Tile::BLANK);
            self.changed = vec![true; usize::from(rows)];
            self.canvas = Canvas::new(columns, rows, self.features.repeat);
            self.redraw();
        }
    }

    /// The next frame is sent whole: something else may have written on the screen.
    pub fn redraw(&mut self) {
        self.anew = true;
        self.cursor_shown = None;
    }

    /// The bytes since the last call, to be sent as one.
    pub fn take(&mut self) -> Vec<u8> {
        mem::take(&mut self.out)
    }

    pub fn write_to(&mut self, out: &mut impl Write) -> io::Result<()> {
        out.write_all(&self.take())
    }

    fn put(&mut self, x: u16, y: u16, cell: &Cell) {
        let Some(place) = self.wanted.row(y).get(usize::from(x)) else { return };
        // Ratatui also sends the columns that an emoji covers; the emoji itself comes before.
        if *place == Tile::COVERED {
            return;
        }
        let mut tile = Tile::of(cell, self.depth);
        // One byte takes one column, whatever it is.
        if cell.symbol().len() == 1 {
            let torn = Tile::blank(self.wanted.pen_over(x + 1, y));
            self.wanted.place(x, y, tile, &torn);
            return self.mark(y);
        }
        let room = self.wanted.columns - x;
        let taken = cell_width(cell).clamp(tile.width, room.max(tile.width));
        if tile.width > room {
            tile = Tile::blank(tile.pen);
        } else if tile.widest() > room {
            tile = tile.first_only();
        }
        let blank = Tile::blank(tile.pen);
        let width = tile.width;
        let end = x.saturating_add(width);
        let torn = Tile::blank(self.wanted.pen_over(end, y));
        self.wanted.place(x, y, tile, &torn);
        for column in end..x.saturating_add(taken).min(self.wanted.columns) {
            let torn = Tile::blank(self.wanted.pen_over(column + 1, y));
            self.wanted.place(column, y, blank.clone(), &torn);
        }
        self.mark(y);
    }

    fn mark(&mut self, y: u16) {
        if let Some(changed) = self.changed.get_mut(usize::from(y)) {
            *changed = true;
        }
    }

    fn paint(&mut self) {
        if mem::take(&mut self.anew) {
            self.canvas.clear();
            self.changed.fill(true);
        } else if self.features.scroll
            && self.changed.iter().filter(|row| **row).count() >= FEWEST_ROWS_MOVED
            && let Some(shift) = scroll::find(&self.wanted, &self.canvas.shown, &self.changed)
        {
            self.canvas.scroll(shift);
            let region = usize::from(shift.top)..=usize::from(shift.bottom);
            self.changed.get_mut(region).unwrap_or_default().fill(true);
        }
        self.canvas.paint(&self.wanted, &self.changed);
        self.changed.fill(false);
    }

    fn blank(&mut self, from: usize, to: usize) {
        let columns = usize::from(self.wanted.columns).max(1);
        for i in from..to {
            let (x, y) = (i % columns, i / columns);
            if let (Ok(x), Ok(y)) = (u16::try_from(x), u16::try_from(y)) {
                self.wanted.place(x, y, Tile::BLANK, &Tile::BLANK);
                self.mark(y);
            }
        }
    }
}

/// The columns ratatui means a cell to take. It must not be asked about controls.
fn cell_width(cell: &Cell) -> u16 {
    if cell.symbol().contains(char::is_control) {
        u16::try_from(cell.symbol().chars().count()).unwrap_or(u16::MAX)
    } else {
        cell.cell_width()
    }
}

impl Backend for Encoder {
    type Error = Infallible;

    fn draw<'a, I>(&mut self, content: I) -> Result<(), Infallible>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        for (x, y, cell) in content {
            self.put(x, y, cell);
        }
        Ok(())
    }

    fn hide_cursor(&mut self) -> Result<(), Infallible> {
        self.cursor_wanted = false;
        Ok(())
    }

    fn show_cursor(&mut self) -> Result<(), Infallible> {
        self.cursor_wanted = true;
        Ok(())
    }

    fn get_cursor_position(&mut self) -> Result<Position, Infallible> {
        Ok(self.cursor)
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> Result<(), Infallible> {
        self.cursor = position.into();
        Ok(())
    }

    fn clear(&mut self) -> Result<(), Infallible> {
        self.clear_region(ClearType::All)
    }

    /// A cleared screen is also sent anew: this is what one asks for when it looks damaged.
    fn clear_region(&mut self, clear_type: ClearType) -> Result<(), Infallible> {
        let columns = usize::from(self.wanted.columns);
        let line = usize::from(self.cursor.y) * columns;
        let at = line + usize::from(self.cursor.x);
        let end = columns * usize::from(self.wanted.rows);
        match clear_type {
            ClearType::All => {
                self.wanted.fill(&Tile::BLANK);
                self.redraw();
            }
            ClearType::AfterCursor => self.blank(at, end),
            ClearType::BeforeCursor => self.blank(0, at.min(end)),
            ClearType::CurrentLine => self.blank(line, (line + columns).min(end)),
            ClearType::UntilNewLine => self.blank(at, (line + columns).min(end)),
        }
        Ok(())
    }

    fn size(&self) -> Result<Size, Infallible> {
        Ok(Size::new(self.wanted.columns, self.wanted.rows))
    }

    fn window_size(&mut self) -> Result<WindowSize, Infallible> {
        Ok(WindowSize { columns_rows: self.size()?, pixels: Size::ZERO })
    }

    /// Ends the frame.
    fn flush(&mut self) -> Result<(), Infallible> {
        self.paint();
        let visible = self.cursor_wanted
            && self.cursor.x < self.wanted.columns
            && self.cursor.y < self.wanted.rows;
        if visible {
            self.canvas.go(self.cursor.x, self.cursor.y);
        }
        let body = mem::take(&mut self.canvas.wire.bytes);
        let flickers = self.cursor_shown != Some(false) && body.len() > SHORT_FRAME;
        let hide = flickers || !visible && self.cursor_shown != Some(false);
        let show = visible && (hide || self.cursor_shown != Some(true));
        self.cursor_shown = Some(visible);
        if body.is_empty() && !hide && !show {
            return Ok(());
        }
        for (on, bytes) in [
            (self.features.synchronized, &b"\x1b[?2026h"[..]),
            (hide, b"\x1b[?25l"),
            (true, &body),
            (show, b"\x1b[?25h"),
            (self.features.synchronized, b"\x1b[?2026l"),
        ] {
            if on {
                self.out.extend_from_slice(bytes);
            }
        }
        Ok(())
    }
}
