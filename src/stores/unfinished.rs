//! What a restore must not lose when it is cut short: kept in a file of the store until it is done.
//!
//! `RDKREST1`, revision and digest of the store that was there, rows of its users, passwords and
//! waits, and a checksum over all of it.

use std::fs;

use super::codec::{self, Reader, put_bytes};
use super::files::{self, FileError};
use super::place::Place;
use crate::team::{Digest, Directory, Revision, Row};

const MAGIC: [u8; 8] = *b"RDKREST1";

pub fn keep(place: &Place, before: &Directory) -> Result<(), FileError> {
    let mut out = MAGIC.to_vec();
    out.extend(before.revision().0.to_le_bytes());
    out.extend(before.digest().0);
    let needed = |row: &Row| {
        matches!(row, Row::User(..) | Row::TrashedUser(..) | Row::Credential(..) | Row::Wait(..))
    };
    for row in before.rows().filter(needed) {
        // It was read from a store a moment ago, so it can be written.
        if let Ok(Some(value)) = codec::encode_row(&row) {
            let _ =
                put_bytes(&mut out, &codec::key(&row)).and_then(|()| put_bytes(&mut out, &value));
        }
    }
    out.extend(crc32fast::hash(&out).to_le_bytes());
    files::replace(&place.restoring(), &out)
}

/// What an earlier restore has kept, if it can be read.
pub fn kept(place: &Place) -> Option<Directory> {
    let bytes = fs::read(place.restoring()).ok()?;
    let (content, sum) = bytes.split_last_chunk::<4>()?;
    if crc32fast::hash(content) != u32::from_le_bytes(*sum) {
        return None;
    }
    let mut reader = Reader(content);
    if reader.array()? != MAGIC {
        return None;
    }
    let (revision, digest) = (Revision(reader.u64()?), Digest(reader.array()?));
    let mut rows = Vec::new();
    while !reader.is_empty() {
        rows.push(codec::decode_row(reader.bytes()?, reader.bytes()?).ok()?);
    }
    Some(Directory::from_rows(revision, digest, rows))
}

pub fn forget(place: &Place) -> Result<(), FileError> {
    let path = place.restoring();
    if path.exists() {
        files::remove_if_there(&path)?;
        files::sync_dir(place.root())?;
    }
    Ok(())
}
