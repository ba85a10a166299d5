//! The rows of a matrix, and where its parts stand.

use ratatui::layout::Rect;

use crate::team::Level;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Row {
    /// A group, and a module in it; the group's own row comes before its modules.
    Group(usize),
    Module(usize, usize),
}

impl Row {
    /// In the order in which rows are shown.
    pub fn order(self) -> (usize, usize) {
        match self {
            Row::Group(group) => (group, 0),
            Row::Module(group, module) => (group, module + 1),
        }
    }
}

/// Where things were drawn, for the mouse and for a page.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Place {
    pub body: Rect,
    pub narrow: bool,
    /// Where the three columns begin, and how wide each is.
    pub levels: u16,
    pub column: u16,
}

impl Place {
    pub fn level(&self, x: u16) -> Option<Level> {
        let from = x.checked_sub(self.levels)?;
        let nth = from.checked_div(self.column)?;
        Level::ALL.get(usize::from(nth)).copied().filter(|_| !self.narrow)
    }

    pub fn column_of(&self, level: Level) -> u16 {
        self.levels.saturating_add(self.column.saturating_mul(level as u16))
    }
}
