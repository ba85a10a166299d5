//! What stands in one cell.

use std::borrow::Cow;
use std::fmt;

use crate::tui::theme::Meaning;

/// What one row shows in one column: pieces that each have a meaning.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell<'a> {
    pub(super) pieces: Vec<(Cow<'a, str>, Meaning)>,
}

impl<'a> Cell<'a> {
    pub fn new(text: impl Into<Cow<'a, str>>, meaning: Meaning) -> Self {
        Cell::default().and(text, meaning)
    }

    pub fn text(text: impl Into<Cow<'a, str>>) -> Self {
        Cell::new(text, Meaning::Text)
    }

    pub fn muted(text: impl Into<Cow<'a, str>>) -> Self {
        Cell::new(text, Meaning::Muted)
    }

    /// A further piece. The first is cut to the column; one that has no room behind it is left out whole.
    pub fn and(mut self, text: impl Into<Cow<'a, str>>, meaning: Meaning) -> Self {
        self.pieces.push((text.into(), meaning));
        self
    }
}

impl fmt::Display for Cell<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pieces.iter().try_for_each(|(text, _)| f.write_str(text))
    }
}
