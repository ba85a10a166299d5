//! Frames on their way to somebody's terminal, wherever that is.

mod clipboard;
mod frames;
mod link;
mod screen;
mod title;

pub use clipboard::clipboard;
pub use frames::{ASK, Frames};
pub use link::Link;
pub use screen::Screen;
pub use title::{plain_title, set_title};
