//! A store that vanishes: for tests and for looking around.

use std::collections::BTreeMap;
use std::ops::Range;

use super::chain;
use super::codec;
use crate::team::{Digest, Directory, Record, Revision, Row, Store, StoreError};

#[derive(Debug, Default)]
pub struct Memory {
    revision: Revision,
    digest: Digest,
    rows: BTreeMap<Vec<u8>, Row>,
    records: Vec<Record>,
}

impl Memory {
    pub fn new() -> Self {
        Self::default()
    }
}

impl Store for Memory {
    fn load(&mut self) -> Result<Directory, StoreError> {
        Ok(Directory::from_rows(self.revision, self.digest, self.rows.values().cloned()))
    }

    /// Refuses what a store on disk would refuse.
    fn commit(&mut self, at: Revision, record: &Record, rows: &[Row]) -> Result<(), StoreError> {
        chain::follows(self.revision, self.digest, at, record)?;
        chain::encoded(record, rows)?;
        for row in rows {
            let key = codec::key(row);
            if chain::deletes(row) {
                self.rows.remove(&key);
            } else {
                self.rows.insert(key, row.clone());
            }
        }
        self.records.push(record.clone());
        (self.revision, self.digest) = (record.revision, record.digest);
        Ok(())
    }

    fn records(&self, range: Range<Revision>) -> Result<Vec<Record>, StoreError> {
        let inside = |record: &&Record| range.contains(&record.revision);
        Ok(self.records.iter().filter(inside).cloned().collect())
    }
}
