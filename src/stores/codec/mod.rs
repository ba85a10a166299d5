//! Stored bytes: versioned, checksummed values under fixed keys.
//!
//! Every stored type has a frozen mirror here (`UserV1`, ...), so that the domain's types may change
//! while old stores stay readable. A mirror never changes, except that an enum may grow at its end;
//! anything else is a `V2` beside it and a new version number.

mod bytes;
mod envelope;
#[cfg(test)]
mod golden;
mod head;
mod keys;
mod people;
mod record;
mod rows;
mod team;

pub(super) use bytes::{Reader, put_bytes};
pub(super) use envelope::CodecError;
pub(super) use head::{Head, Tally};
pub(super) use keys::{ACTIVITY, FIRST_STATE, HEAD, activity, is_activity, logical_length};
pub(super) use record::{decode_record, encode_record};
pub(super) use rows::{check, decode_row, encode_row, key};
