//! A store that is only looked at: the same team as a whole opening gives, and nothing is touched.

#[path = "support/spoil.rs"]
mod spoil;
#[path = "support/store.rs"]
mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use rolodeck::stores::{OpenError, look};
use rolodeck::team::*;
use spoil::*;
use support::*;

/// Contents and times of everything in a folder.
type Files = BTreeMap<PathBuf, (Vec<u8>, std::time::SystemTime)>;

fn files(folder: &Path) -> Files {
    let mut found = Files::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for path in names(&folder) {
            match fs::read(&path) {
                Ok(bytes) => {
                    let time = fs::metadata(&path).unwrap().modified().unwrap();
                    found.insert(path, (bytes, time));
                }
                Err(_) => folders.push(path),
            }
        }
    }
    found
}

fn seen(path: &Path) -> Result<(Directory, Vec<String>), OpenError> {
    let (mut store, notices) = look(path, "a test")?;
    let team = store.load().unwrap();
    store.close().unwrap();
    Ok((team, notices))
}

/// Looked at without its index, which only a whole opening needs.
fn is_light(path: &Path) -> bool {
    let aside = path.with_extension("aside");
    fs::rename(path.join("db"), &aside).unwrap();
    let light = seen(path).is_ok_and(|(_, notices)| notices.is_empty());
    let _ = fs::remove_dir_all(path.join("db"));
    fs::rename(&aside, path.join("db")).unwrap();
    light
}

#[test]
fn nothing_is_touched() {
    for backups in 0..3 {
        let made = made(backups);
        made.again();
        let before = files(&made.copy);
        for _ in 0..3 {
            let (team, notices) = seen(&made.copy).unwrap();
            assert_eq!(team, made.directory);
            assert_eq!(
                (team.revision(), team.digest()),
                (Revision(made.revision), made.directory.digest())
            );
            assert!(notices.is_empty());
        }
        let mut after = files(&made.copy);
        let lock = made.copy.join("lock");
        assert_eq!(after[&lock].0, before[&lock].0);
        // Who has it open stands there meanwhile.
        after.insert(lock.clone(), before[&lock].clone());
        assert!(after == before, "{:?} {:?}", after.keys(), before.keys());
        assert!(is_light(&made.copy));
        made.outcome().notices();
    }
}

#[test]
fn at_every_revision_it_is_the_team_of_that_revision() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("store");
    let mut directory = Directory::empty();
    for revision in 1..=40 {
        let mut store = disk(&path);
        directory = advance(&mut store, directory, revision);
        if revision % 9 == 0 {
            store.checkpoint().unwrap();
        }
        store.close().unwrap();
        drop(store);
        assert_eq!(seen(&path).unwrap().0, directory, "{revision}");
        assert!(is_light(&path), "{revision}");
    }
}

#[test]
fn nobody_else_has_it_meanwhile_and_nothing_can_be_written() {
    let made = made(1);
    let path = made.again();
    let (mut looked, _) = look(path, "a test").unwrap();
    assert!(matches!(look(path, "another"), Err(OpenError::InUse { .. })));
    let team = looked.load().unwrap();
    let refused = try_commit(&mut *looked, &team, step(made.revision + 1));
    assert!(matches!(refused, Err(StoreError::Refused(_))), "{refused:?}");
    drop(looked);
    assert_eq!(made.outcome().notices(), Vec::<String>::new());
    let store = disk(path);
    assert!(matches!(look(path, "another"), Err(OpenError::InUse { .. })));
    drop(store);
    assert!(is_light(path));
}

#[test]
fn whoever_did_not_end_by_itself_is_looked_after() {
    let made = made(2);
    let whole = disk(&made.whole);
    let path = made.again();
    // The copy was never closed.
    drop(whole);
    assert!(!is_light(path));
    let path = made.again();
    fs::remove_dir_all(path.join("db")).unwrap();
    fs::write(path.join("lock"), "pid 1\n").unwrap();
    let (team, notices) = seen(path).unwrap();
    assert_eq!(team, made.directory);
    assert_eq!(notices.len(), 1, "{notices:?}");
    assert!(is_light(path));
}

/// The journal alone cannot know that its end is gone.
#[test]
fn a_journal_that_lost_its_end_is_damaged() {
    let made = made(2);
    let path = made.again();
    let journal = newest(&path.join("journal"));
    let bytes = fs::read(&journal).unwrap();
    for lost in [1, 100, 400, 800] {
        let path = made.again();
        let end = used(&journal) - lost;
        let mut shorter = bytes.clone();
        shorter[end..].fill(0);
        fs::write(newest(&path.join("journal")), shorter).unwrap();
        let why = seen(path).err().unwrap();
        assert!(matches!(why, OpenError::Damaged { .. }), "{lost}: {why}");
    }
}

#[test]
fn whatever_is_damaged_the_team_is_right_or_it_says_so() {
    let made = made(2);
    for part in ["backup", "journal", "db/db", "format", "lock"] {
        let file = |path: &Path| match part {
            "backup" | "journal" => newest(&path.join(part)),
            _ => path.join(part),
        };
        let length = match part {
            "journal" => used(&file(&made.whole)),
            _ => fs::metadata(file(&made.whole)).unwrap().len() as usize,
        };
        let mut right = 0;
        for (byte, bit) in positions(length, 60) {
            let path = made.again();
            flip(&file(path), byte, bit);
            match seen(path) {
                Ok((team, _)) => {
                    assert_eq!(team, made.directory, "{part} {byte} {bit}");
                    right += 1;
                }
                Err(OpenError::Damaged { .. } | OpenError::NewerFormat { .. }) => {}
                Err(other) => panic!("{part} {byte} {bit}: {other}"),
            }
        }
        let always = matches!(part, "backup" | "db/db" | "lock");
        assert!(right == 60 || !always, "{part}: {right}");
    }
}
