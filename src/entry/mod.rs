//! The ways in: this terminal and the command line.

pub mod cli;
pub mod dashboard;
pub mod encoder;
pub mod input;
pub mod perform;
pub mod sample;
pub mod signals;
pub mod terminal;
