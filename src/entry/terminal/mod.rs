//! This terminal: raw mode, bytes in and out, signals, and a clean end whatever happens.

mod device;
mod env;
mod event;
mod modes;
mod reader;
mod shared;
#[cfg(all(test, target_os = "linux"))]
mod tests;
mod tty;

pub use env::{NotATerminal, TermEnv};
pub use event::{Audience, TtyEvent};
pub use tty::{Tty, TtyError};
