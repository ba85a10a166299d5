//! The ways in: this terminal and the command line.

pub mod dashboard;
pub mod encoder;
pub mod input;
pub mod perform;
pub mod signals;
pub mod terminal;
