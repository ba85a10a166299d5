//! The row that says where an index stands, and what it must hold.

use serde::{Deserialize, Serialize};

use super::envelope::{CodecError, decode, seal, unseal};
use crate::team::{Digest, Revision};

/// How many rows there are, and a sum over their checksums in any order. A row that silently went
/// missing, or came back from the past, is found by it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub rows: u64,
    pub sum: u64,
}

impl Tally {
    pub fn add(&mut self, key: &[u8], value: &[u8]) {
        self.rows = self.rows.wrapping_add(1);
        self.sum = self.sum.wrapping_add(fingerprint(key, value));
    }

    pub fn take(&mut self, key: &[u8], value: &[u8]) {
        self.rows = self.rows.wrapping_sub(1);
        self.sum = self.sum.wrapping_sub(fingerprint(key, value));
    }
}

/// Spread over 64 bits (the finalizer of splitmix64), so that sums of checksums do not cancel out.
fn fingerprint(key: &[u8], value: &[u8]) -> u64 {
    let mut hash = crc32fast::Hasher::new();
    hash.update(key);
    let of_key = hash.clone().finalize();
    hash.update(value);
    let mut x = u64::from(of_key) << 32 | u64::from(hash.finalize());
    x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Head {
    pub revision: Revision,
    /// The newest activity record's.
    pub digest: Digest,
    pub state: Tally,
    pub activity: Tally,
}

#[derive(Serialize, Deserialize)]
struct HeadV1 {
    revision: u64,
    digest: [u8; 32],
    state: (u64, u64),
    activity: (u64, u64),
}

const VERSION: u8 = 1;
const LIMIT: usize = 256;

impl Head {
    pub fn encode(&self) -> Result<Vec<u8>, CodecError> {
        let pair = |tally: Tally| (tally.rows, tally.sum);
        let head = HeadV1 {
            revision: self.revision.0,
            digest: self.digest.0,
            state: pair(self.state),
            activity: pair(self.activity),
        };
        seal(VERSION, &head, LIMIT)
    }

    pub fn decode(bytes: &[u8]) -> Result<Self, CodecError> {
        match unseal(bytes)? {
            (VERSION, body) => {
                let head: HeadV1 = decode(body, "head")?;
                let tally = |(rows, sum)| Tally { rows, sum };
                Ok(Head {
                    revision: Revision(head.revision),
                    digest: Digest(head.digest),
                    state: tally(head.state),
                    activity: tally(head.activity),
                })
            }
            (version, _) => Err(CodecError::Version(version)),
        }
    }
}
