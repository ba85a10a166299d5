//! What a person sees: messages in, effects out. No store, no clock, no I/O.

pub mod app;
pub mod dialogs;
pub mod input;
pub mod keymap;
pub mod part;
pub mod screens;
pub mod session;
pub mod theme;
pub mod widgets;
