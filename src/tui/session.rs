//! The one loop: wait, take in all that is waiting, draw once.

use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

use ratatui::Terminal;
use ratatui::backend::Backend;

use super::app::{App, Effect, Msg};
use crate::team::Time;

/// Where frames go.
pub trait Screen {
    type Backend: Backend;

    fn terminal(&mut self) -> &mut Terminal<Self::Backend>;

    /// False while an earlier frame is still on its way: a newer state then replaces it.
    /// `Msg::Ready` says when it has arrived.
    fn is_ready(&self) -> bool {
        true
    }
}

/// Runs a session until it ends. Sleeps while nothing happens.
pub fn run<S: Screen>(
    screen: &mut S,
    app: &mut App,
    inbox: &Receiver<Msg>,
    clock: &dyn Fn() -> Time,
    mut perform: impl FnMut(Effect, &mut S),
) -> Result<(), <S::Backend as Backend>::Error> {
    let mut drawn = false;
    loop {
        if !drawn && screen.is_ready() {
            screen.terminal().draw(|frame| app.draw(frame, clock()))?;
            drawn = true;
        }
        let Some(first) = wait(inbox, app.wakes_at(), clock) else { return Ok(()) };
        let mut next = Some(first);
        while let Some(msg) = next {
            // A frame that has arrived changes nothing by itself.
            drawn &= matches!(msg, Msg::Ready);
            for effect in app.update(msg, clock()) {
                match effect {
                    Effect::Quit => return Ok(()),
                    Effect::Redraw => screen.terminal().clear()?,
                    other => perform(other, screen),
                }
            }
            next = inbox.try_recv().ok();
        }
    }
}

/// The next message, or `Msg::Wake` when it is time; `None` when nobody can send any more.
fn wait(inbox: &Receiver<Msg>, wakes_at: Option<Time>, clock: &dyn Fn() -> Time) -> Option<Msg> {
    let Some(at) = wakes_at else { return inbox.recv().ok() };
    let left = Duration::from_millis(at.since(clock()).unsigned_abs());
    match inbox.recv_timeout(left) {
        Ok(msg) => Some(msg),
        Err(RecvTimeoutError::Timeout) => Some(Msg::Wake),
        Err(RecvTimeoutError::Disconnected) => None,
    }
}
