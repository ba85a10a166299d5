//! The ways in: this terminal and the command line.

pub mod cli;
pub mod sample;
