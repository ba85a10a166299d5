//! What a terminal sends: bytes in, keys, pastes and clicks out.

mod decoder;
mod meaning;
#[cfg(test)]
mod tests;

pub use decoder::{Decoder, MAX_PASTE};
pub use meaning::Decoded;
