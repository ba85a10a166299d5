//! The ways in: this terminal and the command line.

pub mod encoder;
pub mod input;
pub mod signals;
pub mod terminal;
