//! Standard output: text, one JSON document, or one per line.

use std::io::{BufWriter, ErrorKind, Write};
use std::sync::Arc;

use serde::Serialize;

use super::failure::Failure;
use super::table::Table;
use crate::entry::caller::{Caller, Paper, Pen, Stream};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Text,
    Json,
    JsonLines,
}

pub struct Out {
    sink: BufWriter<Box<dyn Write>>,
    pub format: Format,
    pub paper: Paper,
    /// Whoever read has gone, which is their right.
    closed: bool,
}

impl Out {
    pub fn of(caller: &Arc<dyn Caller>, json: bool) -> Self {
        let sink = Pen::new(caller.clone(), Stream::Out);
        let format = if json { Format::Json } else { Format::Text };
        Self::new(Box::new(sink), format, caller.paper())
    }

    fn new(sink: Box<dyn Write>, format: Format, paper: Paper) -> Self {
        Out { sink: BufWriter::with_capacity(1 << 16, sink), format, paper, closed: false }
    }

    pub fn is_json(&self) -> bool {
        self.format != Format::Text
    }

    /// Nobody reads any more.
    pub fn is_closed(&self) -> bool {
        self.closed
    }

    pub fn text(&mut self, text: &str) -> Result<(), Failure> {
        self.bytes(text.as_bytes())
    }

    pub fn document(&mut self, value: &impl Serialize) -> Result<(), Failure> {
        let mut text = json(value)?;
        text.push('\n');
        self.text(&text)
    }

    /// A list in JSON: an array with an element on each line, or the lines alone.
    pub fn list<T: Serialize>(
        &mut self,
        values: impl IntoIterator<Item = T>,
    ) -> Result<(), Failure> {
        if self.format == Format::JsonLines {
            return values.into_iter().try_for_each(|value| self.document(&value));
        }
        let mut before = "[\n";
        for value in values {
            let text = format!("{before}{}", json(&value)?);
            self.text(&text)?;
            before = ",\n";
        }
        self.text(if before == ",\n" { "\n]\n" } else { "[]\n" })
    }

    pub fn table(&mut self, table: &Table) -> Result<(), Failure> {
        let paper = self.paper.clone();
        table.lines(&paper).try_for_each(|line| self.text(&line))
    }

    pub fn flush(&mut self) -> Result<(), Failure> {
        let done = self.sink.flush();
        self.outcome(done)
    }

    fn bytes(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        if self.closed {
            return Ok(());
        }
        let done = self.sink.write_all(bytes);
        self.outcome(done)
    }

    fn outcome(&mut self, done: std::io::Result<()>) -> Result<(), Failure> {
        match done {
            Err(why) if why.kind() == ErrorKind::BrokenPipe => {
                self.closed = true;
                Ok(())
            }
            done => done.map_err(|why| Failure::Io { doing: "the answer cannot be written", why }),
        }
    }
}

fn json(value: &impl Serialize) -> Result<String, Failure> {
    serde_json::to_string(value)
        .map_err(|why| Failure::Io { doing: "the answer cannot be written", why: why.into() })
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;

    #[derive(Clone, Default)]
    struct Page(Arc<Mutex<Vec<u8>>>);

    impl Write for Page {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    struct Torn(ErrorKind);

    impl Write for Torn {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(self.0.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    fn listed(format: Format, values: &[u8]) -> String {
        let page = Page::default();
        let mut out = Out::new(Box::new(page.clone()), format, Paper::default());
        out.list(values).unwrap();
        out.flush().unwrap();
        String::from_utf8(page.0.lock().unwrap().clone()).unwrap()
    }

    #[test]
    fn lists_are_arrays_or_lines() {
        assert_eq!(listed(Format::Json, &[1, 2]), "[\n1,\n2\n]\n");
        assert_eq!(listed(Format::Json, &[]), "[]\n");
        assert_eq!(listed(Format::JsonLines, &[1, 2]), "1\n2\n");
        assert_eq!(listed(Format::JsonLines, &[]), "");
    }

    #[test]
    fn a_reader_who_leaves_is_no_failure_a_full_disk_is_one() {
        let write = |kind| {
            let mut out = Out::new(Box::new(Torn(kind)), Format::Text, Paper::default());
            out.text(&"x".repeat(100_000)).and_then(|()| out.flush()).map(|()| out.closed)
        };
        assert!(write(ErrorKind::BrokenPipe).unwrap());
        assert_eq!(write(ErrorKind::StorageFull).unwrap_err().status(), 8);
    }
}
