//! What happens at a terminal.

use std::time::Instant;

use crate::tui::input::Input;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TtyEvent {
    /// A new size too comes as input.
    Input(Input),
    /// As they came: where somebody else makes keys of them.
    Bytes(Vec<u8>),
    /// [`super::Tty::may_draw`] said no; now it would say yes.
    MayDraw,
    /// The terminal is ours again: draw. The screen knows that all of it must be sent.
    Continued,
    /// End now; then [`crate::entry::signals::end_by`] this signal.
    Signal(i32),
    /// Nobody is there any more.
    Gone,
}

/// Who is told, on the thread that waits at the terminal.
pub trait Audience: Send + 'static {
    /// False: nobody listens any more.
    fn hear(&mut self, event: TtyEvent) -> bool;

    /// When [`Audience::expire`] has something to do.
    fn deadline(&self) -> Option<Instant> {
        None
    }

    /// Gives what the terminal is to be sent.
    fn expire(&mut self, _now: Instant) -> Vec<u8> {
        Vec::new()
    }
}

impl<F: FnMut(TtyEvent) -> bool + Send + 'static> Audience for F {
    fn hear(&mut self, event: TtyEvent) -> bool {
        self(event)
    }
}
