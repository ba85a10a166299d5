//! Keys. Every prefix has keys of one length, so that a key with a chunk number behind it is never
//! mistaken for another.

use sha2::{Digest as _, Sha256};

use crate::team::Revision;

pub const ACTIVITY: &[u8] = b"a/";
/// Everything but the activity log sorts at or after this.
pub const FIRST_STATE: &[u8] = b"b";
pub const HEAD: &[u8] = b"m/revision";

pub const USER: &[u8] = b"u/";
pub const ROLE: &[u8] = b"r/";
pub const TRASHED_USER: &[u8] = b"t/u/";
pub const TRASHED_ROLE: &[u8] = b"t/r/";
pub const CREDENTIAL: &[u8] = b"c/";
pub const LAST_SIGN_IN: &[u8] = b"l/";
pub const WAIT: &[u8] = b"w/";
pub const TOKEN: &[u8] = b"k/";
pub const SETTINGS: &[u8] = b"g/settings";

pub fn under(prefix: &[u8], id: &[u8]) -> Vec<u8> {
    [prefix, id].concat()
}

/// Whatever somebody typed as an account, its key is short.
pub fn wait(account: &str) -> Vec<u8> {
    under(WAIT, &Sha256::digest(account.as_bytes()))
}

/// Big endian: in the order of their numbers.
pub fn activity(revision: Revision) -> Vec<u8> {
    under(ACTIVITY, &revision.0.to_be_bytes())
}

pub fn is_activity(key: &[u8]) -> bool {
    key.starts_with(ACTIVITY)
}

/// How long a key of that prefix is, without the chunk number.
pub fn logical_length(key: &[u8]) -> Option<usize> {
    const LENGTHS: [(&[u8], usize); 9] = [
        (ACTIVITY, 8),
        (USER, 16),
        (ROLE, 16),
        (TRASHED_USER, 16),
        (TRASHED_ROLE, 16),
        (CREDENTIAL, 16),
        (LAST_SIGN_IN, 16),
        (WAIT, 32),
        (TOKEN, 32),
    ];
    if key.starts_with(SETTINGS) {
        return Some(SETTINGS.len());
    }
    let found = LENGTHS.iter().find(|(prefix, _)| key.starts_with(prefix));
    found.map(|(prefix, rest)| prefix.len() + rest)
}
