//! Bytes of a file that nobody has vouched for: bounded, and text.

use std::cell::Cell;
use std::collections::VecDeque;
use std::io::{BufReader, Cursor, Error, Read, Result};
use std::rc::Rc;

pub const FILE_MAX: u64 = 512 << 20;
pub const ROW_MAX: usize = 1 << 20;
pub const FIELD_MAX: usize = 64 << 10;
/// Beyond that it is no list of rows with mistakes, but something else.
pub const PROBLEMS_MAX: usize = 10_000;
pub const ROWS_MAX: usize = 1_000_000;

/// What a reader may hold of the next row already.
const READ_AHEAD: usize = 64 << 10;
const HEAD: u64 = 4096;
const BOM: &[u8] = b"\xef\xbb\xbf";

/// Bytes since the last row ended.
#[derive(Clone, Default)]
pub struct Meter(Rc<Cell<usize>>);

impl Meter {
    pub fn row_ended(&self) {
        self.0.set(0);
    }
}

/// A file's text from its beginning.
pub struct Source<'a> {
    inner: BufReader<Box<dyn Read + 'a>>,
    total: u64,
    /// Ends of lines that `line_of` has not counted yet, and how many it has.
    counts: bool,
    ends: VecDeque<u64>,
    lines: u64,
    pub meter: Meter,
    /// The first byte that is no blank.
    pub first: Option<u8>,
}

impl<'a> Source<'a> {
    pub fn begin(mut input: Box<dyn Read + 'a>) -> Result<Self> {
        let mut head = Vec::new();
        input.by_ref().take(HEAD).read_to_end(&mut head)?;
        if head.starts_with(b"\xff\xfe") || head.starts_with(b"\xfe\xff") {
            return Err(Error::other("it is UTF-16; save it as UTF-8"));
        }
        let text = head.strip_prefix(BOM).unwrap_or(&head).to_vec();
        let first = text.iter().copied().find(|byte| !byte.is_ascii_whitespace());
        if first.is_none() && (head.len() as u64) < HEAD {
            return Err(Error::other("it is empty"));
        }
        let inner: Box<dyn Read + 'a> = Box::new(Cursor::new(text).chain(input));
        Ok(Source {
            inner: BufReader::new(inner),
            total: 0,
            counts: false,
            ends: VecDeque::new(),
            lines: 0,
            meter: Meter::default(),
            first,
        })
    }

    /// For whoever will ask for lines, and so keeps the ends few.
    pub fn counting(mut self) -> Self {
        self.counts = true;
        self
    }

    /// The line of a place in the text; never before one that was asked for.
    pub fn line_of(&mut self, place: u64) -> u64 {
        while self.ends.front().is_some_and(|end| *end < place) {
            self.ends.pop_front();
            self.lines += 1;
        }
        self.lines + 1
    }
}

impl Read for Source<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> Result<usize> {
        let count = self.inner.read(buffer)?;
        let part = buffer.get(..count).unwrap_or_default();
        if memchr::memchr(0, part).is_some() {
            return Err(Error::other("it holds NUL bytes, so it is no UTF-8 text"));
        }
        if self.counts {
            let ends = memchr::memchr_iter(b'\n', part);
            self.ends.extend(ends.map(|at| self.total + at as u64));
        }
        self.total += count as u64;
        if self.total > FILE_MAX {
            return Err(Error::other("it has more than 512 MiB; import it in parts"));
        }
        let since = self.meter.0.get() + count;
        self.meter.0.set(since);
        if since > ROW_MAX + READ_AHEAD {
            return Err(Error::other("a row has more than 1 MiB"));
        }
        Ok(count)
    }
}
