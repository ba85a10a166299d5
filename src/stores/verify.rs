//! Looking at everything that a store holds.

use std::path::Path;

use super::archive;
use super::disk::Disk;
use super::error::OpenError;
use super::heal;
use super::journal::{self, JournalError, Segment};
use super::open::{Options, open};
use crate::team::{Digest, Store, Verified};

/// A store that nobody has open. Opening it mends what can be mended, which is told as a problem.
pub fn verify(store: &Path, noted: Option<Digest>, by: &str) -> Result<Verified, OpenError> {
    let store = open(store, &Options { create: false, by: by.to_owned() })?.store;
    let mut found = Store::verify(&store, store.revision, noted).map_err(OpenError::Unverified)?;
    found.problems.splice(0..0, store.notices());
    Ok(found)
}

impl Disk {
    /// Every segment of the journal and every backup.
    pub(super) fn check_files(&self, problems: &mut Vec<String>) {
        problems.extend(self.failed.clone());
        if let Err(error) = self.check_journal(problems) {
            problems.push(error.to_string());
        }
        match heal::backups(&self.place.backups()) {
            Ok(backups) => {
                let damage = |path| archive::verify(path).err().map(|error| error.to_string());
                problems.extend(backups.iter().filter_map(|(_, path)| damage(path)));
            }
            Err(error) => problems.push(error.to_string()),
        }
    }

    fn check_journal(&self, problems: &mut Vec<String>) -> Result<(), JournalError> {
        let dir = self.place.journal();
        let mut before: Option<Segment> = None;
        for first in journal::list(&dir)? {
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
        let ends =
            before.is_none_or(|last| (last.last, last.digest) == (self.revision, self.digest));
        if !ends {
            problems.push("the journal ends somewhere else than the store".to_owned());
        }
        Ok(())
    }
}
