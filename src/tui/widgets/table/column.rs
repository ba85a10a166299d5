//! A column as it is declared, and where a drawn table stands.

use ratatui::layout::Rect;

/// The marker, the mark, and a blank behind each.
pub(super) const LEAD: u16 = 4;
pub(super) const GAP: u16 = 2;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub(super) title: &'static str,
    pub(super) min: u16,
    pub(super) ideal: u16,
    /// 1 stays longest and grows first.
    pub(super) priority: u8,
    pub(super) right: bool,
    pub(super) sortable: bool,
}

impl Column {
    pub fn new(title: &'static str, min: u16, ideal: u16, priority: u8) -> Self {
        Column { title, min, ideal: ideal.max(min), priority, right: false, sortable: true }
    }

    /// For numbers.
    pub fn right(mut self) -> Self {
        self.right = true;
        self
    }

    pub fn unsorted(mut self) -> Self {
        self.sortable = false;
        self
    }
}

/// Where things were drawn, for the mouse and for a page.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Place {
    pub header: Rect,
    pub body: Rect,
    /// A bit for each column in view.
    pub shown: u64,
}

impl Place {
    /// Before anything was drawn, every column counts as shown.
    pub fn shows(&self, column: usize) -> bool {
        self.shown == 0 || self.shown & bit(column) != 0
    }
}

pub(super) fn bit(column: usize) -> u64 {
    u32::try_from(column).ok().and_then(|shift| 1u64.checked_shl(shift)).unwrap_or(0)
}
