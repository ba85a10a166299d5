//! What every store asks of a commit, and the bytes that it becomes.

use std::collections::BTreeMap;

use super::codec::{self, CodecError};
use super::journal::Frame;
use crate::team::{Digest, Record, Revision, Row, StoreError};

/// Keys and values to write, in the order of their keys; `None` deletes.
pub type Rows = BTreeMap<Vec<u8>, Option<Vec<u8>>>;

/// That a record is the next one of the log.
pub fn follows(
    revision: Revision,
    digest: Digest,
    at: Revision,
    record: &Record,
) -> Result<(), StoreError> {
    if at != revision {
        return Err(StoreError::Moved(revision));
    }
    if record.revision != at.next() || record.previous != digest {
        let why = format!("record {} does not continue the activity log", record.revision);
        return Err(StoreError::Refused(why));
    }
    Ok(())
}

pub fn encoded(record: &Record, rows: &[Row]) -> Result<(Vec<u8>, Rows), StoreError> {
    let refused = |error: CodecError| StoreError::Refused(format!("this cannot be saved: {error}"));
    let record = codec::encode_record(record).map_err(refused)?;
    let mut pairs = Rows::new();
    for row in rows {
        // Without settings a store would be taken for one that was never set up.
        if matches!(row, Row::Settings(None)) {
            return Err(refused(CodecError::Settings));
        }
        // Of two rows with one key, the later one counts.
        pairs.insert(codec::key(row), codec::encode_row(row).map_err(refused)?);
    }
    Ok((record, pairs))
}

/// As the journal keeps it.
pub fn framed(record: &Record, bytes: &[u8], rows: &Rows) -> Result<Vec<u8>, StoreError> {
    let frame = Frame {
        revision: record.revision,
        operation: record.operation,
        previous: record.previous,
        digest: record.digest,
        record: bytes,
        rows: rows.iter().map(|(key, value)| (key.as_slice(), value.as_deref())).collect(),
    };
    frame.encode().ok_or_else(|| {
        StoreError::Refused("this is too much for one change: do it in parts".to_owned())
    })
}

pub fn deletes(row: &Row) -> bool {
    match row {
        Row::User(_, user) => user.is_none(),
        Row::Role(_, role) => role.is_none(),
        Row::TrashedUser(_, user) => user.is_none(),
        Row::TrashedRole(_, role) => role.is_none(),
        Row::Settings(settings) => settings.is_none(),
        Row::Credential(_, credential) => credential.is_none(),
        Row::LastSignIn(_, time) => time.is_none(),
        Row::Wait(_, wait) => wait.is_none(),
        Row::Token(_, token) => token.is_none(),
    }
}

/// Whether the rows finish the set-up.
pub fn sets_up(rows: &[Row]) -> bool {
    rows.iter().any(|row| matches!(row, Row::Settings(Some(_))))
}
