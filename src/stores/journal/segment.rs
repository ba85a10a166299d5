//! Reading a journal back: what is whole, what was cut off, what is damaged.

use std::fs::{self, File};
use std::io::Read;
use std::ops::Range;
use std::path::{Path, PathBuf};

use memchr::memmem;

use super::frame::{self, Frame};
use crate::stores::codec::Reader;
use crate::stores::files::{self, At, FileError};
use crate::team::{Digest, Revision};

const MAGIC: [u8; 8] = *b"RDKJRNL1";
pub const HEADER: usize = 52;

#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    #[error(transparent)]
    File(#[from] FileError),
    #[error("the journal {path} is damaged: {what}", path = path.display())]
    Damaged { path: PathBuf, what: String },
}

pub fn path_of(dir: &Path, first: Revision) -> PathBuf {
    dir.join(files::numbered(first, ".log"))
}

/// The first revisions of the segments that there are, oldest first.
pub fn list(dir: &Path) -> Result<Vec<Revision>, FileError> {
    Ok(files::names(dir)?.iter().filter_map(|name| files::number(name, ".log")).collect())
}

pub fn header(first: Revision, previous: Digest) -> Vec<u8> {
    let mut out = MAGIC.to_vec();
    out.extend(first.0.to_le_bytes());
    out.extend(previous.0);
    out.extend(crc32fast::hash(&out).to_le_bytes());
    out
}

/// A segment in memory, every frame of it checked.
pub struct Segment {
    pub path: PathBuf,
    pub first: Revision,
    /// The digest of the record before the first one.
    pub previous: Digest,
    /// The revision and digest at its end.
    pub last: Revision,
    pub digest: Digest,
    bytes: Vec<u8>,
    /// Where the payloads are; frame `n` is revision `first + n`.
    payloads: Vec<Range<usize>>,
    digests: Vec<Digest>,
    /// Behind the last whole frame.
    pub end: usize,
    /// Behind `end` is what a commit that never finished has left.
    pub torn: bool,
}

impl Segment {
    pub fn read(dir: &Path, first: Revision) -> Result<Self, JournalError> {
        let path = path_of(dir, first);
        let mut bytes = Vec::new();
        File::open(&path).and_then(|mut file| file.read_to_end(&mut bytes)).at("read", &path)?;
        Self::parse(path, first, bytes)
    }

    fn parse(path: PathBuf, first: Revision, bytes: Vec<u8>) -> Result<Self, JournalError> {
        let damaged = |what: String| JournalError::Damaged { path: path.clone(), what };
        let previous = previous_of(&bytes, first)
            .ok_or_else(|| damaged("its header is not a journal's".to_owned()))?;
        let (mut payloads, mut digests) = (Vec::new(), Vec::new());
        let (mut revision, mut digest) = (Revision(first.0.saturating_sub(1)), previous);
        let mut end = HEADER;
        while let Some(payload) = bytes.get(end..).and_then(frame::whole) {
            let frame = Frame::decode(payload).filter(|f| {
                Some(f.revision.0) == revision.0.checked_add(1) && f.previous == digest
            });
            let Some(frame) = frame else {
                return Err(damaged(format!(
                    "what follows revision {revision} at byte {end} belongs elsewhere"
                )));
            };
            (revision, digest) = (frame.revision, frame.digest);
            let start = end + frame::HEAD;
            end = start + payload.len();
            payloads.push(start..end);
            digests.push(digest);
        }
        let rest = bytes.get(end..).unwrap_or_default();
        // A commit begins only when the one before is durable: behind a torn frame there is nothing.
        let more = memmem::find_iter(rest, &frame::MARK)
            .any(|at| rest.get(at..).and_then(frame::whole).is_some());
        if more {
            return Err(damaged(format!(
                "it cannot be read from byte {end} (after revision {revision}), but goes on behind that"
            )));
        }
        // In chunks, which is quicker: this is a megabyte at every start.
        let torn = rest.chunks(64).any(|some| some.iter().fold(0, |all, byte| all | byte) != 0);
        let last = revision;
        Ok(Segment { path, first, previous, last, digest, bytes, payloads, digests, end, torn })
    }

    pub fn frame(&self, revision: Revision) -> Option<Frame<'_>> {
        let payload = self.payloads.get(self.place(revision)?)?;
        Frame::decode(self.bytes.get(payload.clone())?)
    }

    /// The digest of the record with that number, or of the one before the first.
    pub fn digest_at(&self, revision: Revision) -> Option<Digest> {
        if revision.next() == self.first {
            return Some(self.previous);
        }
        self.digests.get(self.place(revision)?).copied()
    }

    fn place(&self, revision: Revision) -> Option<usize> {
        usize::try_from(revision.0.checked_sub(self.first.0)?).ok()
    }

    /// The last frame with its head, and where it is.
    pub fn last_frame(&self) -> Option<(usize, &[u8])> {
        let start = self.payloads.last()?.start.checked_sub(frame::HEAD)?;
        Some((start, self.bytes.get(start..self.end)?))
    }
}

fn previous_of(bytes: &[u8], first: Revision) -> Option<Digest> {
    let mut reader = Reader(bytes);
    let good = reader.array()? == MAGIC && reader.u64()? == first.0;
    let previous = Digest(reader.array()?);
    let sum = reader.u32()?;
    let whole = crc32fast::hash(bytes.get(..HEADER - 4)?) == sum;
    (good && whole).then_some(previous)
}

/// Bytes of a segment that hold something: what a backup would save from being replayed.
pub fn size(dir: &Path, first: Revision) -> Result<u64, FileError> {
    let path = path_of(dir, first);
    fs::metadata(&path).map(|data| data.len()).at("read", &path)
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::team::OperationId;

    const FIRST: Revision = Revision(7);

    /// A header and three frames, then zeros; and where each of them ends.
    fn three() -> (Vec<u8>, Vec<usize>) {
        let mut bytes = header(FIRST, Digest([6; 32]));
        let mut ends = vec![bytes.len()];
        for n in 7..10 {
            let frame = Frame {
                revision: Revision(n),
                operation: OperationId(Uuid::nil()),
                previous: Digest([n as u8 - 1; 32]),
                digest: Digest([n as u8; 32]),
                record: b"record",
                rows: vec![(b"u/1", None), (b"u/2", Some(b"two"))],
            };
            bytes.extend(frame.encode().unwrap());
            ends.push(bytes.len());
        }
        bytes.resize(bytes.len() + 100, 0);
        (bytes, ends)
    }

    fn parse(bytes: Vec<u8>) -> Result<Segment, JournalError> {
        Segment::parse(PathBuf::from("7.log"), FIRST, bytes)
    }

    #[test]
    fn whole_frames_come_back() {
        let (bytes, ends) = three();
        let segment = parse(bytes.clone()).unwrap();
        assert_eq!((segment.last, segment.digest), (Revision(9), Digest([9; 32])));
        assert_eq!((segment.end, segment.torn), (ends[3], false));
        assert_eq!(segment.digest_at(Revision(6)), Some(Digest([6; 32])));
        assert_eq!(segment.digest_at(Revision(8)), Some(Digest([8; 32])));
        assert_eq!(segment.digest_at(Revision(10)), None);
        assert_eq!(segment.digest_at(Revision(5)), None);
        let frame = segment.frame(Revision(8)).unwrap();
        assert_eq!(frame.rows, [(&b"u/1"[..], None), (b"u/2", Some(&b"two"[..]))]);
        assert_eq!(segment.last_frame(), Some((ends[2], &bytes[ends[2]..ends[3]])));
    }

    #[test]
    fn the_last_frame_is_cut_off_wherever_it_is_torn() {
        let (bytes, ends) = three();
        for cut in ends[2]..ends[3] {
            let mut zeroed = bytes.clone();
            zeroed[cut..].fill(0);
            for torn in [zeroed, bytes[..cut].to_vec()] {
                let segment = parse(torn).unwrap();
                assert_eq!((segment.last, segment.end), (Revision(8), ends[2]), "{cut}");
                assert_eq!(segment.torn, cut > ends[2], "{cut}");
            }
        }
    }

    #[test]
    fn whatever_bit_is_flipped_before_the_last_frame_is_found() {
        let (bytes, ends) = three();
        for bit in 0..ends[2] * 8 {
            let mut flipped = bytes.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert!(parse(flipped).is_err(), "{bit}");
        }
    }

    #[test]
    fn frames_from_elsewhere_are_found() {
        let (bytes, ends) = three();
        let mut twice = bytes[..ends[3]].to_vec();
        twice.extend(&bytes[ends[2]..ends[3]]);
        assert!(parse(twice).is_err());
        let mut lacking = bytes[..ends[1]].to_vec();
        lacking.extend(&bytes[ends[2]..ends[3]]);
        assert!(parse(lacking).is_err());
        assert!(Segment::parse(PathBuf::from("8.log"), Revision(8), bytes).is_err());
    }

    proptest::proptest! {
        #[test]
        fn hostile_bytes_never_panic(rest in proptest::collection::vec(proptest::num::u8::ANY, 0..300)) {
            let mut bytes = header(FIRST, Digest::default());
            bytes.extend(frame::MARK);
            bytes.extend(&rest);
            let _ = parse(bytes);
            let _ = parse(rest.clone());
            let _ = Frame::decode(&rest);
        }
    }
}
