//! The ways in: this terminal and the command line.

pub mod attach;
pub mod caller;
pub mod cli;
pub mod dashboard;
pub mod display;
pub mod encoder;
pub mod host;
pub mod input;
pub mod perform;
pub mod sample;
pub mod signals;
pub mod terminal;
pub mod wire;
