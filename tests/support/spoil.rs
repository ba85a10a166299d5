//! Stores to be spoiled, and what may come of it.
#![allow(dead_code)] // Each test file uses its part.

use std::fs;
use std::path::{Path, PathBuf};

use rolodeck::stores::{OpenError, open};
use rolodeck::team::*;

use crate::support::*;

/// A store that was closed cleanly, and a place where a test spoils copies of it.
pub struct Made {
    _dir: tempfile::TempDir,
    pub whole: PathBuf,
    pub copy: PathBuf,
    pub directory: Directory,
    pub revision: u64,
}

impl Made {
    pub fn again(&self) -> &Path {
        copy(&self.whole, &self.copy);
        &self.copy
    }

    /// Opens the copy. It holds everything, or it says what is wrong and names the way back.
    pub fn outcome(&self) -> Outcome {
        match open(&self.copy, &options()) {
            Ok(opened) => {
                let mut store = opened.store;
                assert_eq!(store.load().unwrap(), self.directory);
                // The activity log is not read at every start: its damage is told when it is read.
                if let Err(error) = store.records(Revision(1)..Revision(u64::MAX)) {
                    assert!(error.to_string().contains("the next start of rolodeck mends"));
                    assert!(opened.notices.is_empty());
                    drop(store);
                    let Outcome::Whole(notices) = self.outcome() else { panic!("not healed") };
                    assert_eq!(notices.len(), 1);
                    return Outcome::Whole(notices);
                }
                assert_chain(&store, self.revision);
                let next = step(self.revision + 1);
                commit(&mut store, &self.directory, next);
                assert_chain(&store, self.revision + 1);
                Outcome::Whole(opened.notices)
            }
            Err(error @ OpenError::Damaged { .. }) => {
                let text = error.to_string();
                assert!(text.contains("`rolodeck backup restore "), "{text}");
                assert!(!text.contains('\n'), "{text}");
                Outcome::Damaged(text)
            }
            Err(other) => panic!("{other}"),
        }
    }
}

#[derive(Debug)]
pub enum Outcome {
    Whole(Vec<String>),
    Damaged(String),
}

impl Outcome {
    pub fn notices(self) -> Vec<String> {
        match self {
            Outcome::Whole(notices) => notices,
            Outcome::Damaged(why) => panic!("{why}"),
        }
    }

    pub fn why(self) -> String {
        match self {
            Outcome::Whole(_) => panic!("it opened"),
            Outcome::Damaged(why) => why,
        }
    }
}

pub fn names(dir: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<_> = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

/// With `backups` backups, a journal from the older one on, and a few changes behind the newer one.
pub fn made(backups: u64) -> Made {
    let dir = tempfile::tempdir().unwrap();
    let whole = dir.path().join("whole");
    let mut store = disk(&whole);
    let mut directory = Directory::empty();
    for round in 1..=backups {
        directory = advance(&mut store, directory, 10 * round);
        store.checkpoint().unwrap();
    }
    let revision = 10 * backups + 5;
    directory = advance(&mut store, directory, revision);
    store.close().unwrap();
    assert_eq!(names(&whole.join("backup")).len() as u64, backups.clamp(1, 2));
    let copy = dir.path().join("copy");
    Made { _dir: dir, whole, copy, directory, revision }
}

pub fn flip(path: &Path, byte: usize, bit: usize) {
    let mut bytes = fs::read(path).unwrap();
    bytes[byte] ^= 1 << bit;
    fs::write(path, bytes).unwrap();
}

/// Spread over a file, without a pattern that its structure could share.
pub fn positions(length: usize, count: usize) -> impl Iterator<Item = (usize, usize)> {
    (0..count).map(move |n| {
        let spread = (n as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 20;
        (spread as usize % length.max(1), n % 8)
    })
}

/// Where the frames of a segment end.
pub fn used(path: &Path) -> usize {
    let bytes = fs::read(path).unwrap();
    bytes.iter().rposition(|byte| *byte != 0).unwrap() + 1
}

pub fn newest(dir: &Path) -> PathBuf {
    names(dir).pop().unwrap()
}
