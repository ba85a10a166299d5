//! Looking at everything that a store holds.

use std::path::Path;

use super::archive;
use super::disk::Disk;
use super::error::OpenError;
use super::heal;
use super::journal::{self, Segment};
use super::open::{Options, open};
use crate::team::{Digest, Revision, Store};

/// Records that are in memory at a time.
const PORTION: u64 = 1_000;

/// What a store holds, and what is not as it should be. Without problems, everything was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    pub revision: Revision,
    pub rows: u64,
    pub records: u64,
    pub backups: usize,
    pub problems: Vec<String>,
}

/// A store that nobody has open. Opening it mends what can be mended, which is told as a problem.
pub fn verify(store: &Path, by: &str) -> Result<Verified, OpenError> {
    open(store, &Options { create: false, by: by.to_owned() })?.store.verify()
}

impl Disk {
    /// Reads every record, every segment of the journal and every backup.
    pub fn verify(&self) -> Result<Verified, OpenError> {
        let mut problems = self.notices.clone();
        problems.extend(self.failed.clone());
        let records = self.check_chain(&mut problems);
        self.check_journal(&mut problems)?;
        let backups =
            heal::backups(&self.place.backups()).map_err(|error| self.place.error(error))?;
        for (_, path) in &backups {
            problems.extend(archive::verify(path).err().map(|error| error.to_string()));
        }
        let rows = self.index.as_ref().map_or(0, |index| index.head().state.rows);
        let (revision, backups) = (self.revision, backups.len());
        Ok(Verified { revision, rows, records, backups, problems })
    }

    /// Whether the activity log is whole and unchanged. Answers with the number of its records.
    fn check_chain(&self, problems: &mut Vec<String>) -> u64 {
        let (mut next, mut previous) = (Revision(1), Digest::default());
        while next <= self.revision {
            let end = Revision(next.0.saturating_add(PORTION)).min(self.revision.next());
            let records = match self.records(next..end) {
                Ok(records) => records,
                Err(error) => {
                    problems.push(error.to_string());
                    break;
                }
            };
            for record in &records {
                if record.revision != next || record.previous != previous || !record.is_intact() {
                    problems.push(format!("the activity log is broken at record {next}"));
                    return next.0 - 1;
                }
                (next, previous) = (next.next(), record.digest);
            }
            if next < end {
                problems.push(format!("the activity log lacks record {next}"));
                break;
            }
        }
        next.0 - 1
    }

    fn check_journal(&self, problems: &mut Vec<String>) -> Result<(), OpenError> {
        let dir = self.place.journal();
        let firsts = journal::list(&dir).map_err(|error| self.place.error(error))?;
        let mut before: Option<Segment> = None;
        for first in firsts {
            let segment = match Segment::read(&dir, first) {
                Ok(segment) => segment,
                Err(error) => {
                    problems.push(error.to_string());
                    before = None;
                    continue;
                }
            };
            let follows = before.as_ref().is_none_or(|before| {
                before.last.next() == segment.first && before.digest == segment.previous
            });
            if !follows || segment.torn {
                problems.push(format!("the journal is broken at {}", segment.path.display()));
            }
            before = Some(segment);
        }
        Ok(())
    }
}
