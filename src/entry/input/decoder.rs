//! Cuts bytes, however they arrive, into whole characters, sequences and pastes.

use std::mem;
use std::time::{Duration, Instant};

use memchr::memchr;

use super::meaning::{Decoded, Reader};
use crate::tui::input::{Code, Input, Key};

/// What is pasted beyond this is dropped.
pub const MAX_PASTE: usize = 1024 * 1024;

const ESC: u8 = 0x1b;
const PASTE_START: &[u8] = b"\x1b[200~";
const PASTE_END: &[u8] = b"\x1b[201~";
/// No key or reply that means anything here is longer.
const LONGEST: usize = 64;
/// An answer may pause in the middle longer than a key.
const ANSWER_WAIT: Duration = Duration::from_secs(1);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    #[default]
    Ground,
    /// A character of which this many bytes are missing.
    Character(u8),
    Escape,
    /// `ESC [`
    Control,
    /// `ESC [ [` or `ESC [ M`: so many more bytes, whichever they are.
    Counted(u8),
    /// `ESC O`
    Shifted,
    /// A text for the terminal, up to its end mark. `true` after an `ESC` that may begin it.
    Answer(bool),
    /// Between paste marks, with so much of the end mark seen.
    Paste(usize),
}

/// One for each terminal. A lone `ESC` is a key only after a while: see [`Decoder::deadline`].
#[derive(Debug)]
pub struct Decoder {
    wait: Duration,
    state: State,
    sequence: Vec<u8>,
    since: Option<Instant>,
    paste: Vec<u8>,
    reader: Reader,
}

impl Decoder {
    /// `wait` is how long the rest of a key may be on its way: 25 ms here, 100 ms over SSH.
    pub fn new(wait: Duration) -> Decoder {
        Decoder {
            wait,
            state: State::Ground,
            sequence: Vec::with_capacity(LONGEST),
            since: None,
            paste: Vec::new(),
            reader: Reader::default(),
        }
    }

    pub fn feed(&mut self, bytes: &[u8], now: Instant) -> Vec<Decoded> {
        let mut out = Vec::new();
        let mut rest = bytes;
        while let Some((byte, after)) = rest.split_first() {
            if let State::Paste(seen) = self.state {
                rest = self.pasted(rest, seen, &mut out);
            } else {
                self.byte(*byte, now, &mut out);
                rest = after;
            }
        }
        out
    }

    /// When to call [`Decoder::expire`] if nothing more has come by then.
    pub fn deadline(&self) -> Option<Instant> {
        let wait = match self.state {
            State::Ground | State::Character(_) | State::Paste(_) => return None,
            State::Answer(_) if self.sequence.len() > 2 => self.wait.max(ANSWER_WAIT),
            _ => self.wait,
        };
        self.since.map(|since| since + wait)
    }

    /// Nothing more came: a lone `ESC` was the key, `ESC [` was Alt-[, the rest was nothing.
    pub fn expire(&mut self, now: Instant) -> Vec<Decoded> {
        let mut out = Vec::new();
        if self.deadline().is_some_and(|deadline| deadline <= now) {
            match self.sequence.as_slice() {
                [_] => out.push(Decoded::Input(Input::Key(Key::plain(Code::Esc)))),
                [_, byte] => {
                    let code = Code::Char(char::from(*byte));
                    out.push(Decoded::Input(Input::Key(Key { alt: true, ..Key::plain(code) })));
                }
                _ => {}
            }
            self.drop_sequence();
        }
        out
    }

    fn byte(&mut self, byte: u8, now: Instant, out: &mut Vec<Decoded>) {
        match (self.state, byte) {
            (State::Ground, _) => self.begin(byte, now, out),
            (State::Character(missing), 0x80..=0xbf) => {
                self.sequence.push(byte);
                self.state = State::Character(missing.saturating_sub(1));
                if missing <= 1 {
                    self.complete(out);
                }
            }
            // Esc twice: the first one was the key.
            (State::Escape, ESC) => {
                out.push(Decoded::Input(Input::Key(Key::plain(Code::Esc))));
                self.since = Some(now);
            }
            (State::Escape, _) => self.after_escape(byte, out),
            (State::Control, b'[' | b'M') if self.sequence.len() == 2 => {
                self.sequence.push(byte);
                self.state = State::Counted(if byte == b'[' { 1 } else { 3 });
            }
            (State::Control, b' '..=b'?') | (State::Shifted, b'0'..=b';') => {
                if self.sequence.len() < LONGEST {
                    self.sequence.push(byte);
                }
            }
            (State::Control, b'@'..=b'~') | (State::Shifted, b' ' | b'@'..=b'~') => {
                self.sequence.push(byte);
                self.complete(out);
            }
            (State::Counted(missing), b' '..) => {
                self.sequence.push(byte);
                self.state = State::Counted(missing.saturating_sub(1));
                if missing <= 1 {
                    self.complete(out);
                }
            }
            (State::Answer(_), 0x07) | (State::Answer(true), b'\\') => self.drop_sequence(),
            (State::Answer(false), ESC) => self.state = State::Answer(true),
            (State::Answer(true), _) => {
                self.drop_sequence();
                self.begin(ESC, now, out);
                self.byte(byte, now, out);
            }
            (State::Answer(false), b' '..) => {
                if self.sequence.len() < LONGEST {
                    self.sequence.push(byte);
                }
            }
            // It breaks off here, and this byte begins something else.
            _ => {
                self.drop_sequence();
                self.begin(byte, now, out);
            }
        }
    }

    fn begin(&mut self, byte: u8, now: Instant, out: &mut Vec<Decoded>) {
        self.sequence.push(byte);
        match byte {
            ESC => {
                self.state = State::Escape;
                self.since = Some(now);
            }
            0x80.. => self.character(byte),
            _ => self.complete(out),
        }
    }

    /// The first byte of a character that has more of them.
    fn character(&mut self, byte: u8) {
        self.state = match byte {
            0xc2..=0xdf => State::Character(1),
            0xe0..=0xef => State::Character(2),
            0xf0..=0xf4 => State::Character(3),
            _ => return self.drop_sequence(),
        };
    }

    fn after_escape(&mut self, byte: u8, out: &mut Vec<Decoded>) {
        self.sequence.push(byte);
        match byte {
            b'[' => self.state = State::Control,
            b'O' => self.state = State::Shifted,
            b']' | b'P' | b'X' | b'^' | b'_' => self.state = State::Answer(false),
            0x80.. => self.character(byte),
            _ => self.complete(out),
        }
    }

    fn complete(&mut self, out: &mut Vec<Decoded>) {
        if self.sequence == PASTE_START {
            self.drop_sequence();
            self.state = State::Paste(0);
        } else {
            out.extend(self.reader.read(&self.sequence));
            self.drop_sequence();
        }
    }

    fn drop_sequence(&mut self) {
        self.sequence.clear();
        self.state = State::Ground;
        self.since = None;
    }

    /// Takes what belongs to the paste and returns the rest. Each byte is looked at once.
    fn pasted<'a>(&mut self, bytes: &'a [u8], mut seen: usize, out: &mut Vec<Decoded>) -> &'a [u8] {
        let mut rest = bytes;
        while let Some((byte, after)) = rest.split_first() {
            if PASTE_END.get(seen) == Some(byte) {
                seen += 1;
                rest = after;
                if seen == PASTE_END.len() {
                    self.state = State::Ground;
                    out.extend(self.end_paste());
                    return rest;
                }
            } else if seen > 0 {
                self.keep(PASTE_END.get(..seen).unwrap_or_default());
                seen = 0;
            } else {
                let (text, more) = rest.split_at(memchr(ESC, rest).unwrap_or(rest.len()));
                self.keep(text);
                rest = more;
            }
        }
        self.state = State::Paste(seen);
        rest
    }

    fn keep(&mut self, text: &[u8]) {
        let room = MAX_PASTE.saturating_sub(self.paste.len());
        self.paste.extend_from_slice(text.get(..room).unwrap_or(text));
    }

    fn end_paste(&mut self) -> Option<Decoded> {
        let mut bytes = mem::take(&mut self.paste);
        if bytes.len() == MAX_PASTE
            && let Err(error) = std::str::from_utf8(&bytes)
            && error.error_len().is_none()
        {
            // The limit fell into the middle of a character.
            bytes.truncate(error.valid_up_to());
        }
        let mut text = String::from_utf8_lossy(&bytes).into_owned();
        if text.contains('\r') {
            text = text.replace("\r\n", "\n").replace('\r', "\n");
        }
        (!text.is_empty()).then_some(Decoded::Input(Input::Paste(text)))
    }
}
