//! The table itself: rows, and where each key is bound.

use std::collections::HashMap;

use super::action::{Action, Context};
use crate::tui::input::{Code, Key};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub context: Context,
    pub keys: Vec<Key>,
    pub action: Action,
    pub sentence: String,
    pub hint: Option<String>,
    pub priority: u8,
}

#[derive(Clone, Debug, Default)]
pub struct Keymap {
    pub(super) rows: Vec<Row>,
    pub(super) bound: HashMap<(Context, Key), usize>,
}

pub(super) fn printable(key: Key) -> Option<char> {
    match key {
        Key { code: Code::Char(c), ctrl: false, alt: false, .. } => Some(c),
        _ => None,
    }
}
