//! Frames as few bytes: a ratatui backend that knows what the terminal shows.

mod backend;
mod color;
mod grid;
mod number;
mod paint;
mod pen;
mod scroll;
#[cfg(test)]
mod sizes;
#[cfg(test)]
mod tests;
mod tile;
mod wire;

pub use backend::{Encoder, Features};
pub use color::ColorDepth;
