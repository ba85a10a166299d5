//! The terminal as a ratatui backend.

use std::convert::Infallible;
use std::sync::Arc;

use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

use super::shared::Shared;
use crate::entry::encoder::Encoder;

/// Knows a new size by itself, and when all must be sent anew.
#[derive(Debug)]
pub struct Screen {
    encoder: Encoder,
    shared: Arc<Shared>,
}

impl Screen {
    pub(super) fn new(encoder: Encoder, shared: Arc<Shared>) -> Screen {
        Screen { encoder, shared }
    }

    fn catch_up(&mut self) {
        let ((columns, rows), redraw) = self.shared.take_redraw();
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
        self.encoder.draw(content)
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
        Ok(self.shared.size().into())
    }

    fn window_size(&mut self) -> Result<WindowSize, Infallible> {
        Ok(WindowSize { columns_rows: self.size()?, pixels: Size::ZERO })
    }

    fn flush(&mut self) -> Result<(), Infallible> {
        self.encoder.flush()?;
        self.shared.send_frame(self.encoder.take());
        Ok(())
    }
}
