//! The ways in: this terminal and the command line.

pub mod encoder;
pub mod input;
