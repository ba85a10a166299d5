//! How much of what was sent the person has not seen yet.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// Asks the terminal to answer, which it does when it has drawn all before.
pub const ASK: &[u8] = b"\x1b[5n";

/// A frame is on its way until the terminal answers. Over a slow link, drawing waits for that, so
/// that what is drawn next is the newest. Small frames do not wait: typing must not cost a round trip.
#[derive(Debug)]
pub struct Frames {
    asking: bool,
    on_their_way: VecDeque<usize>,
    since: Option<Instant>,
    answered: bool,
}

/// Bytes that may be on their way when the next frame is drawn.
const SMALL: usize = 128;
/// A terminal that has not answered by then never will.
const FIRST_ANSWER: Duration = Duration::from_secs(1);
/// One that has answered before may be at the end of a very slow link.
const NEXT_ANSWER: Duration = Duration::from_secs(5);

impl Frames {
    pub fn new(asking: bool) -> Frames {
        Frames { asking, on_their_way: VecDeque::new(), since: None, answered: false }
    }

    pub fn clear(&mut self) {
        self.on_their_way.clear();
        self.since = None;
    }

    /// Whether an answer should be asked for after this frame.
    pub fn send(&mut self, bytes: usize, now: Instant) -> bool {
        if self.asking {
            self.on_their_way.push_back(bytes);
            self.since.get_or_insert(now);
        }
        self.asking
    }

    pub fn answer(&mut self, now: Instant) {
        if self.on_their_way.pop_front().is_some() {
            self.answered = true;
            self.since = (!self.on_their_way.is_empty()).then_some(now);
        }
    }

    pub fn deadline(&self) -> Option<Instant> {
        self.since.map(|since| since + if self.answered { NEXT_ANSWER } else { FIRST_ANSWER })
    }

    pub fn expire(&mut self, now: Instant) {
        if self.deadline().is_some_and(|deadline| deadline <= now) {
            self.asking = self.answered;
            self.clear();
        }
    }

    pub fn may_draw(&self) -> bool {
        self.on_their_way.iter().sum::<usize>() <= SMALL
    }

    /// Whether an answer is due that must not end up in the shell.
    pub fn is_answer_due(&self) -> bool {
        self.answered && !self.on_their_way.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_large_frame_at_a_time() {
        let now = Instant::now();
        let mut frames = Frames::new(true);
        assert!(frames.may_draw() && frames.send(4000, now));
        assert!(!frames.may_draw());
        frames.answer(now);
        assert!(frames.may_draw() && frames.deadline().is_none());
    }

    #[test]
    fn letters_do_not_wait() {
        let now = Instant::now();
        let mut frames = Frames::new(true);
        for _ in 0..4 {
            frames.send(30, now);
            assert!(frames.may_draw());
        }
        frames.send(30, now);
        assert!(!frames.may_draw(), "but neither do they pile up");
        frames.answer(now);
        assert!(frames.may_draw());
    }

    #[test]
    fn a_terminal_that_never_answers_is_not_asked_again() {
        let now = Instant::now();
        let mut frames = Frames::new(true);
        frames.send(4000, now);
        frames.expire(now + FIRST_ANSWER / 2);
        assert!(!frames.may_draw());
        frames.expire(now + FIRST_ANSWER);
        assert!(frames.may_draw() && !frames.send(4000, now) && frames.may_draw());
        frames.answer(now);
        assert!(!frames.is_answer_due());
    }

    #[test]
    fn a_slow_link_is_given_time() {
        let now = Instant::now();
        let mut frames = Frames::new(true);
        frames.send(4000, now);
        frames.answer(now);
        frames.send(4000, now);
        frames.expire(now + FIRST_ANSWER);
        assert!(!frames.may_draw() && frames.is_answer_due());
        frames.expire(now + NEXT_ANSWER);
        assert!(frames.may_draw() && frames.send(1, now));
    }

    #[test]
    fn nothing_waits_where_nothing_is_asked() {
        let mut frames = Frames::new(false);
        assert!(!frames.send(9999, Instant::now()) && frames.may_draw());
        assert_eq!(frames.deadline(), None);
    }
}
