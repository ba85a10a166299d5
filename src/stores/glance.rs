//! Looking at a store: the team out of the newest backup and the journal behind it, which are the
//! truth anyway. sled stays closed, since it writes and syncs whenever it is opened.
//!
//! Whatever is not just as the last holder left it is for a whole opening to look at.

use std::collections::BTreeMap;
use std::ops::Range;

use super::archive;
use super::codec;
use super::heal;
use super::journal::Segment;
use super::lock::Lock;
use super::place::Place;
use crate::team::{Directory, Record, Revision, Row, Store, StoreError};

/// A store that is only looked at: nothing was written, so nothing has to be settled.
pub struct Glance {
    directory: Option<Directory>,
    revision: Revision,
    /// Gone once it is closed.
    lock: Option<Lock>,
}

impl Glance {
    pub fn new(directory: Directory, lock: Lock) -> Self {
        let revision = directory.revision();
        Glance { directory: Some(directory), revision, lock: Some(lock) }
    }
}

/// The team at the journal's end, if that can be had.
pub fn team(place: &Place, last: &Segment) -> Option<Directory> {
    if last.torn || place.restoring().exists() {
        return None;
    }
    let (_, backup) = heal::backups(&place.backups()).ok()?.into_iter().next()?;
    let head = archive::head(&backup).ok()?;
    let earlier = heal::segments_from(place, head.revision, last).ok()?;
    let mut at = (head.revision, head.digest);
    // What the journal says goes before the backup.
    let mut newer = BTreeMap::new();
    for segment in earlier.iter().chain([last]) {
        if segment.digest_at(at.0) != Some(at.1) {
            return None;
        }
        while at.0 < segment.last {
            let frame = segment.frame(at.0.next())?;
            newer.extend(frame.rows);
            at = (frame.revision, frame.digest);
        }
    }
    let mut rows = Vec::new();
    let newest = newer.iter().filter_map(|(key, value)| Some((*key, (*value)?)));
    for (key, value) in newest {
        rows.push(codec::decode_row(key, value).ok()?);
    }
    archive::state(&backup, |key, value| {
        if newer.contains_key(key) {
            return true;
        }
        let row = codec::decode_row(key, value).ok();
        let decoded = row.is_some();
        rows.extend(row);
        decoded
    })
    .ok()?;
    Some(Directory::from_rows(at.0, at.1, rows)).filter(|team| team.settings().is_some())
}

impl Store for Glance {
    fn load(&mut self) -> Result<Directory, StoreError> {
        self.directory.take().ok_or_else(only_looked_at)
    }

    fn commit(&mut self, _: Revision, _: &Record, _: &[Row]) -> Result<(), StoreError> {
        Err(only_looked_at())
    }

    fn records(&self, _: Range<Revision>) -> Result<Vec<Record>, StoreError> {
        Err(only_looked_at())
    }

    fn close(&mut self) -> Result<(), StoreError> {
        if let Some(mut lock) = self.lock.take() {
            // Without it, the next start only takes a closer look.
            let _ = lock.mark_clean(self.revision);
        }
        Ok(())
    }
}

impl Drop for Glance {
    fn drop(&mut self) {
        let _ = self.close();
    }
}

fn only_looked_at() -> StoreError {
    StoreError::Refused("the store was opened to be looked at".to_owned())
}
