//! What screens are made of: state that acts on actions and draws itself. They know no part and no screen.

mod buttons;
mod choice;
pub mod chrome;
pub mod form;
mod line;
mod matrix;
mod menu;
pub mod meter;
pub mod modal;
mod outcome;
mod page;
pub mod paint;
mod radio;
mod scroll;
mod secret;
mod strip;
mod table;
#[cfg(test)]
pub mod testing;
mod toggle;

pub use buttons::{Button, Buttons};
pub use choice::Choice;
pub use form::{Field, Form};
pub use line::Line;
pub use matrix::Matrix;
pub use menu::{Item, Menu};
pub use outcome::Outcome;
pub use page::{Block, Page};
pub use radio::Radio;
pub use secret::Secret;
pub use table::{Cell, Column, Table, grouped};
pub use toggle::Toggle;
