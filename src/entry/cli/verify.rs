//! `activity verify`: whether the log is whole.

use serde::Serialize;

use super::args::ActivityVerify;
use super::desk::{Context, Door};
use super::failure::Failure;
use super::out::Out;
use crate::config::os_user;
use crate::stores;
use crate::team::{StoreError, Verified};

#[derive(Serialize)]
struct Document {
    entries: u64,
    first: Option<String>,
    last: Option<String>,
    digest: String,
}

pub fn verify(context: &Context, args: &ActivityVerify, out: &mut Out) -> Result<(), Failure> {
    let found = match &context.door {
        Door::Files | Door::Look => {
            stores::verify(&context.config.store, args.since_digest, &os_user())?
        }
        Door::Open(service) => {
            context.as_operator(service, |session| service.verify(session, args.since_digest))?
        }
    };
    say(&found, out)
}

/// Whatever looked: a store that was opened for it, or a running service.
pub fn say(found: &Verified, out: &mut Out) -> Result<(), Failure> {
    if !found.problems.is_empty() {
        return Err(StoreError::Damaged(found.problems.join("; ")).into());
    }
    let document = Document {
        entries: found.records,
        first: found.first.map(|time| time.to_string()),
        last: found.last.map(|time| time.to_string()),
        digest: found.digest.to_string(),
    };
    if out.is_json() {
        return out.document(&document);
    }
    let entries = match document.entries {
        1 => "1 entry".to_owned(),
        n => format!("{n} entries"),
    };
    let [first, last] =
        [&document.first, &document.last].map(|time| time.as_deref().unwrap_or("-"));
    out.text(&format!("The activity log is whole: {entries}, {first} to {last}.\n"))?;
    out.text(&format!("Digest of the newest: {}\n", document.digest))
}
