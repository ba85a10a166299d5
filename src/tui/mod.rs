//! What a person sees: messages in, effects out. No store, no clock, no I/O.

pub mod input;
pub mod keymap;
pub mod theme;
pub mod widgets;
