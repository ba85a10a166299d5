//! Damaged, deleted, torn: a store opens whole, or says clearly why it does not.

#[path = "support/spoil.rs"]
mod spoil;
#[path = "support/store.rs"]
mod support;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use rolodeck::stores::{OpenError, backup, open, verify};
use rolodeck::team::*;
use spoil::*;
use support::*;

#[test]
fn a_store_as_it_was_closed_is_whole() {
    for backups in [0, 1, 2, 3] {
        let made = made(backups);
        made.again();
        let verified = verify(&made.copy, None, "a test").unwrap();
        assert_eq!(verified.problems, Vec::<String>::new());
        assert_eq!(verified.records, made.revision);
        assert_eq!(verified.digest, made.directory.digest());
        assert_eq!(made.outcome().notices(), Vec::<String>::new());
    }
}

/// What a kill leaves: the journal, and an index that lacks the newest changes.
fn killed() -> (tempfile::TempDir, PathBuf, Vec<u64>) {
    let dir = tempfile::tempdir().unwrap();
    let (path, image) = (dir.path().join("store"), dir.path().join("image"));
    let mut store = disk(&path);
    let journal = path.join("journal/00000000000000000001.log");
    let mut directory = Directory::empty();
    let mut ends = vec![used(&journal) as u64];
    for to in 1..=12 {
        directory = advance(&mut store, directory, to);
        ends.push(used(&journal) as u64);
    }
    copy(&path, &image);
    (dir, image, ends)
}

#[test]
fn a_torn_last_frame_is_cut_off_wherever_it_is_torn() {
    let (dir, image, ends) = killed();
    let spoiled = dir.path().join("spoiled");
    let (start, end) = (ends[11], ends[12]);
    let before = directory_at(11);
    for (n, cut) in (start..end).enumerate().step_by(9) {
        copy(&image, &spoiled);
        let path = spoiled.join("journal/00000000000000000001.log");
        let mut bytes = fs::read(&path).unwrap();
        if n % 2 == 0 {
            bytes.truncate(cut as usize);
        } else {
            bytes[cut as usize..].fill(0);
        }
        fs::write(&path, &bytes).unwrap();
        let mut store = disk(&spoiled);
        assert_eq!(store.load().unwrap(), before, "{cut}");
        let after = advance(&mut store, before.clone(), 14);
        store.close().unwrap();
        let mut again = disk(&spoiled);
        assert_eq!(again.load().unwrap(), after, "{cut}");
        assert_chain(&again, 14);
    }
}

#[test]
fn a_frame_that_is_damaged_before_others_is_told() {
    let (dir, image, ends) = killed();
    let spoiled = dir.path().join("spoiled");
    for (frame, pair) in ends.windows(2).take(11).enumerate() {
        for byte in (pair[0]..pair[1]).step_by(61) {
            copy(&image, &spoiled);
            let path = spoiled.join("journal/00000000000000000001.log");
            flip(&path, byte as usize, frame % 8);
            let error = open(&spoiled, &options()).err().unwrap();
            assert!(matches!(error, OpenError::Damaged { .. }), "{frame} {byte} {error}");
        }
    }
}

#[test]
fn flipped_bits_in_the_journal_lose_nothing_silently() {
    let made = made(2);
    let (mut whole, mut told) = (0, 0);
    for name in names(&made.whole.join("journal")) {
        let length = used(&name);
        for (byte, bit) in positions(length, 30) {
            let path = made.again().join("journal").join(name.file_name().unwrap());
            flip(&path, byte, bit);
            match made.outcome() {
                Outcome::Whole(notices) => {
                    assert_eq!(notices, Vec::<String>::new());
                    whole += 1;
                }
                Outcome::Damaged(_) => told += 1,
            }
        }
    }
    // The newest segment matters; the one before is there in case that the newest backup fails.
    assert!(whole > 0 && told > 20, "{whole} {told}");
}

#[test]
fn flipped_bits_in_the_index_are_healed() {
    let made = made(2);
    let mut rebuilt = 0;
    for name in names(&made.whole.join("db")) {
        if name.is_dir() {
            continue;
        }
        let length = fs::metadata(&name).unwrap().len() as usize;
        let count = if name.ends_with("db/db") { 40 } else { 10 };
        for (byte, bit) in positions(length, count) {
            let path = made.again().join("db").join(name.file_name().unwrap());
            flip(&path, byte, bit);
            let notices = made.outcome().notices();
            rebuilt += notices.len();
            if let Some(notice) = notices.first() {
                assert!(notice.contains("rebuilt from the backup at revision 20"), "{notice}");
                assert_eq!(names(&made.copy.join("quarantine")).len(), 1);
            }
        }
    }
    assert!(rebuilt > 0);
}

#[test]
fn a_truncated_index_is_healed() {
    let made = made(1);
    for name in names(&made.whole.join("db")) {
        if name.is_dir() {
            continue;
        }
        let length = fs::metadata(&name).unwrap().len();
        for part in 0..8 {
            let path = made.again().join("db").join(name.file_name().unwrap());
            let file = fs::File::options().write(true).open(&path).unwrap();
            file.set_len(length * part / 8).unwrap();
            made.outcome().notices();
        }
    }
}

#[test]
fn whatever_file_is_deleted_nothing_is_lost_silently() {
    let made = made(2);
    let mut seen = Vec::new();
    let mut all = names(&made.whole);
    for dir in ["db", "journal", "backup"] {
        all.extend(names(&made.whole.join(dir)));
    }
    for path in all {
        let name = path.strip_prefix(&made.whole).unwrap().to_owned();
        let target = made.again().join(&name);
        if target.is_dir() {
            fs::remove_dir_all(&target).unwrap();
        } else if target.exists() {
            fs::remove_file(&target).unwrap();
        }
        let outcome = match made.outcome() {
            Outcome::Whole(notices) if notices.is_empty() => "whole",
            Outcome::Whole(_) => "healed",
            Outcome::Damaged(_) => "damaged",
        };
        seen.push((name.display().to_string(), outcome));
    }
    let outcome = |name: &str| seen.iter().find(|(n, _)| n == name).unwrap().1;
    assert_eq!(outcome("format"), "damaged");
    assert_eq!(outcome("journal"), "damaged");
    assert_eq!(outcome("journal/00000000000000000021.log"), "damaged");
    assert_eq!(outcome("journal/00000000000000000011.log"), "whole");
    assert_eq!(outcome("db"), "healed");
    assert_eq!(outcome("db/db"), "healed");
    assert_eq!(outcome("backup"), "healed");
    assert_eq!(outcome("lock"), "whole");
    assert_eq!(outcome("ballast"), "whole");
}

#[test]
fn an_empty_store_is_never_taken_for_a_new_one() {
    let made = made(1);
    made.again();
    for name in ["format", "journal", "db", "backup", "quarantine", "ballast"] {
        let path = made.copy.join(name);
        if path.is_dir() {
            fs::remove_dir_all(path).unwrap();
        } else if path.exists() {
            fs::remove_file(path).unwrap();
        }
    }
    assert!(made.outcome().why().contains("its files are gone"));
    fs::write(made.copy.join("format"), "rolodeck store\nformat 1\nset-up done\n").unwrap();
    fs::set_permissions(made.copy.join("format"), fs::Permissions::from_mode(0o600)).unwrap();
    assert!(made.outcome().why().contains("its journal is missing"));
}

#[test]
fn an_index_that_is_ahead_of_the_journal_is_told() {
    let (dir, image, ends) = killed();
    let spoiled = dir.path().join("spoiled");
    copy(&image, &spoiled);
    disk(&spoiled).close().unwrap();
    for name in ["journal", "backup"] {
        fs::remove_dir_all(spoiled.join(name)).unwrap();
        copy(&image.join(name), &spoiled.join(name));
    }
    let path = spoiled.join("journal/00000000000000000001.log");
    fs::File::options().write(true).open(&path).unwrap().set_len(ends[11]).unwrap();
    let error = open(&spoiled, &options()).err().unwrap().to_string();
    assert!(error.contains("the journal ends at revision 11"), "{error}");
    assert!(error.contains("`rolodeck backup create FILE`"), "{error}");

    // The way back that it names: nothing is lost.
    let file = dir.path().join("saved.bak");
    assert_eq!(backup::create(&spoiled, &file, "a test").unwrap().revision, Revision(12));
    let restored = backup::restore(&file, &spoiled, &operator()).unwrap();
    assert!(restored.set_aside.unwrap().join("journal").exists());
    let mut store = disk(&spoiled);
    let back = store.load().unwrap();
    assert!(back.rows().eq(directory_at(12).rows()));
    assert_chain(&store, 13);
    let on = advance(&mut store, back, 15);
    store.close().unwrap();
    assert_eq!(disk(&spoiled).load().unwrap(), on);
}

#[test]
fn an_index_of_another_history_is_told() {
    let dir = tempfile::tempdir().unwrap();
    let (one, two) = (dir.path().join("one"), dir.path().join("two"));
    advance(&mut disk(&one), Directory::empty(), 5);
    let other =
        Change::new(What::SetUp, vec![Edit::Settings { before: None, after: Some(settings(9)) }]);
    let mut store = disk(&two);
    let directory = commit(&mut store, &Directory::empty(), other);
    advance(&mut store, directory, 5);
    drop(store);
    fs::remove_dir_all(two.join("db")).unwrap();
    copy(&one.join("db"), &two.join("db"));
    let error = open(&two, &options()).err().unwrap().to_string();
    assert!(error.contains("index and journal differ at revision 5"), "{error}");
}

#[test]
fn an_old_index_is_brought_up_or_made_anew() {
    let made = made(2);
    let first = tempfile::tempdir().unwrap();
    let old = first.path().join("old");
    let mut store = disk(&old);
    advance(&mut store, Directory::empty(), 4);
    store.close().unwrap();
    drop(store);
    made.again();
    fs::remove_dir_all(made.copy.join("db")).unwrap();
    copy(&old.join("db"), &made.copy.join("db"));
    let notices = made.outcome().notices();
    assert!(notices[0].contains("before the journal begins"), "{notices:?}");
}

#[test]
fn a_half_written_snapshot_does_not_stop_the_store() {
    let made = made(1);
    made.again();
    fs::write(made.copy.join("db/snap.00000000000004D2.generating"), b"half").unwrap();
    assert_eq!(made.outcome().notices(), Vec::<String>::new());
    assert!(!names(&made.copy.join("db")).iter().any(|p| p.display().to_string().ends_with("ing")));
}

#[test]
fn a_set_up_that_ended_before_its_mark_is_finished() {
    let dir = tempfile::tempdir().unwrap();
    let (path, image) = (dir.path().join("store"), dir.path().join("image"));
    let mut store = disk(&path);
    let pending = fs::read(path.join("format")).unwrap();
    let directory = advance(&mut store, Directory::empty(), 1);
    copy(&path, &image);
    fs::write(image.join("format"), pending).unwrap();
    let opened = opened(&image);
    assert!(!opened.is_new);
    assert!(fs::read_to_string(image.join("format")).unwrap().contains("set-up done"));
    let mut store = opened.store;
    assert_eq!(store.load().unwrap(), directory);
}
