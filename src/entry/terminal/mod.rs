//! This terminal: raw mode, bytes in and out, signals, and a clean end whatever happens.

mod device;
mod env;
mod event;
mod frames;
mod modes;
mod reader;
mod screen;
mod shared;
#[cfg(all(test, target_os = "linux"))]
mod tests;
mod tty;

pub use env::{NotATerminal, TermEnv};
pub use event::TtyEvent;
pub use screen::Screen;
pub use tty::{Tty, TtyError};
