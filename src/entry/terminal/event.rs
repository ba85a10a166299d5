//! What happens at a terminal.

use crate::tui::input::Input;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TtyEvent {
    /// A new size too comes as input.
    Input(Input),
    /// [`super::Tty::may_draw`] said no; now it would say yes.
    MayDraw,
    /// The terminal is ours again: draw. The screen knows that all of it must be sent.
    Continued,
    /// End now; then [`crate::entry::signals::end_by`] this signal.
    Signal(i32),
    /// Nobody is there any more.
    Gone,
}
