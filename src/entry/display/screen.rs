//! The terminal as a ratatui backend.

use std::convert::Infallible;
use std::iter;
use std::sync::Arc;

use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};
use unicode_width::UnicodeWidthStr;

use super::link::Link;
use crate::entry::encoder::Encoder;

/// For a character that the terminal does not have.
const UNKNOWN: &str = "?";

/// Knows a new size by itself, and when all must be sent anew.
#[derive(Debug)]
pub struct Screen {
    encoder: Encoder,
    link: Arc<dyn Link>,
    /// The terminal's character set has more than ASCII.
    unicode: bool,
}

impl Screen {
    pub fn new(encoder: Encoder, link: Arc<dyn Link>, unicode: bool) -> Screen {
        Screen { encoder, link, unicode }
    }

    fn catch_up(&mut self) {
        let ((columns, rows), redraw) = self.link.take_redraw();
        self.encoder.set_size(columns, rows);
        if redraw {
            self.encoder.redraw();
        }
    }
}

impl Backend for Screen {
    type Error = Infallible;

    fn draw<'a, I>(&mut self, content: I) -> Result<(), Infallible>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        self.catch_up();
        if self.unicode {
            return self.encoder.draw(content);
        }
        for (x, y, cell) in content {
            if cell.symbol().is_ascii() {
                self.encoder.draw(iter::once((x, y, cell)))?;
                continue;
            }
            let mut mark = cell.clone();
            mark.set_symbol(UNKNOWN);
            self.encoder.draw(iter::once((x, y, &mark)))?;
            // Blank, since ratatui does not tell when a wide character's second column is free.
            mark.set_symbol(" ");
            let columns = u16::try_from(cell.symbol().width()).unwrap_or(1);
            let rest = x.saturating_add(1)..x.saturating_add(columns);
            self.encoder.draw(rest.map(|column| (column, y, &mark)))?;
        }
        Ok(())
    }

    fn hide_cursor(&mut self) -> Result<(), Infallible> {
        self.encoder.hide_cursor()
    }

    fn show_cursor(&mut self) -> Result<(), Infallible> {
        self.encoder.show_cursor()
    }

    fn get_cursor_position(&mut self) -> Result<Position, Infallible> {
        self.encoder.get_cursor_position()
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> Result<(), Infallible> {
        self.encoder.set_cursor_position(position)
    }

    fn clear(&mut self) -> Result<(), Infallible> {
        self.clear_region(ClearType::All)
    }

    fn clear_region(&mut self, clear_type: ClearType) -> Result<(), Infallible> {
        self.catch_up();
        self.encoder.clear_region(clear_type)
    }

    fn size(&self) -> Result<Size, Infallible> {
        Ok(self.link.size().into())
    }

    fn window_size(&mut self) -> Result<WindowSize, Infallible> {
        Ok(WindowSize { columns_rows: self.size()?, pixels: Size::ZERO })
    }

    fn flush(&mut self) -> Result<(), Infallible> {
        self.encoder.flush()?;
        self.link.send_frame(self.encoder.take());
        Ok(())
    }
}
