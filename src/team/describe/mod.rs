//! Records and changes in words: for the activity list, toasts and dialogs.

mod details;
mod names;
mod words;

pub use details::{Detail, details};
pub use words::{difference, done, origin, recovery, sentence};
