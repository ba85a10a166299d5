//! How far a long command is, on a terminal.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::desk::Context;
use crate::entry::caller::{Caller, Stream};

const WIDTH: usize = 24;
const EVERY: Duration = Duration::from_millis(100);

pub struct Progress {
    caller: Arc<dyn Caller>,
    on: bool,
    shown: bool,
    next: Instant,
}

impl Progress {
    /// Only for people: on a terminal, and not beside JSON.
    pub fn new(context: &Context) -> Self {
        let on = !context.json && context.caller.paper().progress;
        // What is done soon needs no bar.
        Progress { caller: context.caller.clone(), on, shown: false, next: Instant::now() + EVERY }
    }

    /// `Reading 12000`, or with a bar where the end is known.
    pub fn show(&mut self, what: &str, done: usize, of: Option<usize>) {
        if !self.on || Instant::now() < self.next {
            return;
        }
        self.next = Instant::now() + EVERY;
        self.shown = true;
        self.say(&line(what, done, of));
    }

    pub fn clear(&mut self) {
        if std::mem::take(&mut self.shown) {
            self.say("");
        }
    }

    fn say(&self, text: &str) {
        let _ = self.caller.write(Stream::Err, format!("\r\x1b[K{text}").as_bytes());
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.clear();
    }
}

fn line(what: &str, done: usize, of: Option<usize>) -> String {
    match of {
        Some(of) => {
            let full = (done.min(of) * WIDTH).checked_div(of).unwrap_or(WIDTH);
            let bar = "#".repeat(full) + &".".repeat(WIDTH - full);
            format!("{what} [{bar}] {done} of {of} rows")
        }
        None => format!("{what} {done} rows"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_full_at_the_end() {
        assert_eq!(line("Reading", 7, None), "Reading 7 rows");
        assert_eq!(line("Saving", 0, Some(8)), "Saving [........................] 0 of 8 rows");
        assert_eq!(line("Saving", 4, Some(8)), "Saving [############............] 4 of 8 rows");
        assert_eq!(line("Saving", 0, Some(0)), "Saving [########################] 0 of 0 rows");
    }
}
