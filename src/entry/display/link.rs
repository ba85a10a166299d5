//! What a screen needs of the way to its terminal.

use std::fmt;

pub trait Link: fmt::Debug + Send + Sync {
    /// Columns and rows.
    fn size(&self) -> (u16, u16);

    /// The size, and whether all must be sent anew.
    fn take_redraw(&self) -> ((u16, u16), bool);

    fn send_frame(&self, frame: Vec<u8>);
}
