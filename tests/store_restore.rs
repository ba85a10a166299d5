//! What a restore keeps and ends, wherever it is cut short; and what `verify` finds.

#[path = "support/spoil.rs"]
mod spoil;
#[path = "support/store.rs"]
mod support;

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use rolodeck::stores::{Memory, backup, open, verify};
use rolodeck::team::*;
use spoil::*;
use support::*;

fn set_credential(n: u64, before: Arc<Credential>, after: Arc<Credential>) -> Change {
    let edit = Edit::Credential { user: user_id(n), before: Some(before), after: Some(after) };
    Change::new(What::ResetPassword, vec![edit])
}

fn wait(account: &str, failures: u32, last: u64) -> Edit {
    let after = Some(Wait { failures, last: time(last) });
    Edit::Wait { account: account.into(), before: None, after }
}

fn token(n: u8) -> Edit {
    let token = Token { user: user_id(2), issued: time(1), expires: Time(i64::MAX) };
    Edit::Token { id: token_id(n), before: None, after: Some(Arc::new(token)) }
}

/// A store, a backup of it, and what has happened since.
struct Case {
    dir: tempfile::TempDir,
    file: PathBuf,
    store: PathBuf,
    /// As it is before the restore.
    before: Directory,
}

fn case() -> Case {
    let dir = tempfile::tempdir().unwrap();
    let (store, file) = (dir.path().join("store"), dir.path().join("kept.bak"));
    let mut disk = disk(&store);
    let mut team = advance(&mut disk, Directory::empty(), 4);
    let edits = vec![token(1), wait("both@acme.io", 2, 900), wait("then@acme.io", 4, 50)];
    team = commit(&mut disk, &team, Change::new(What::IssueToken, edits));
    disk.close().unwrap();
    backup::create(&store, &file, "a test").unwrap();
    let mut disk = support::disk(&store);
    let later = Arc::new(Credential { set: time(5_000), ..(*credential(77)).clone() });
    team = commit(&mut disk, &team, set_credential(2, credential(2), later));
    let edits = vec![token(2), wait("both@acme.io", 1, 2_000), wait("now@acme.io", 3, 3_000)];
    team = commit(&mut disk, &team, Change::new(What::IssueToken, edits));
    let gone = Edit::User { before: Some(user(3, 1)), after: None };
    team = commit(&mut disk, &team, Change::new(What::DeleteUsers, vec![gone]));
    disk.close().unwrap();
    Case { dir, file, store, before: team }
}

/// The restored store, with nothing in it that should have ended.
#[track_caller]
fn assert_restored(team: &Directory) {
    assert_eq!(team.revision(), Revision(6));
    assert_eq!(team.tokens().len(), 0);
    let wait = |account: &str| team.wait(account).map(|w| (w.failures, w.last));
    assert_eq!(wait("both@acme.io"), Some((2, time(2_000))));
    assert_eq!(wait("then@acme.io"), Some((4, time(50))));
    assert_eq!(wait("now@acme.io"), Some((3, time(3_000))));
    assert_eq!(team.credential(user_id(2)).unwrap().set, time(5_000));
    assert_eq!(team.credential(user_id(4)), Some(&credential(4)));
    assert_eq!(team.user(user_id(2)).unwrap().version, 2);
    assert!(team.user(user_id(3)).is_some());
}

#[test]
fn a_restore_ends_tokens_keeps_waits_and_later_passwords_and_says_so() {
    let case = case();
    let restored = backup::restore(&case.file, &case.store, &operator()).unwrap();
    assert_eq!(restored.replaced, Some(Revision(8)));
    assert_eq!((restored.ended, restored.passwords_kept), (1, 1));
    assert_eq!(restored.active_again, ["ada3@acme.io"]);
    let mut store = disk(&case.store);
    let team = store.load().unwrap();
    assert_restored(&team);
    assert_chain(&store, 6);
    let record = store.records(Revision(6)..Revision(7)).unwrap().remove(0);
    assert_eq!(record.by, Actor { who: Who::Operator, origin: operator() });
    assert_eq!(record.event.what(), What::RestoreBackup);
    let said = describe::sentence(&record, &team);
    let made = restored.summary.made.minutes();
    let expected =
        format!("went back to the backup at entry 5, made {made} UTC, but kept 1 later password");
    assert_eq!(said, expected);
    let details = describe::details(&record, &team);
    let texts: Vec<_> = details.iter().map(|d| format!("{}: {}", d.label, d.after)).collect();
    assert!(texts.contains(&"Password of ada2@acme.io: the later one".to_owned()), "{texts:?}");

    // What makes the index anew makes the cleaned one.
    store.close().unwrap();
    fs::remove_dir_all(case.store.join("db")).unwrap();
    assert_restored(&disk(&case.store).load().unwrap());
}

#[test]
fn a_newer_backup_over_an_older_state_keeps_what_is_newer() {
    let case = case();
    let newer = case.dir.path().join("newer.bak");
    backup::create(&case.store, &newer, "a test").unwrap();
    backup::restore(&case.file, &case.store, &operator()).unwrap();
    let restored = backup::restore(&newer, &case.store, &operator()).unwrap();
    assert_eq!((restored.ended, restored.passwords_kept), (2, 0));
    let team = disk(&case.store).load().unwrap();
    assert_eq!(team.revision(), Revision(9));
    assert_eq!(team.credential(user_id(2)).unwrap().set, time(5_000));
    assert_eq!(team.tokens().len(), 0);
}

#[test]
fn where_nothing_can_be_read_it_says_so_and_tokens_end_all_the_same() {
    let case = case();
    fs::write(case.store.join("format"), "rubbish").unwrap();
    let restored = backup::restore(&case.file, &case.store, &operator()).unwrap();
    assert_eq!((restored.replaced, restored.ended), (None, 1));
    let team = disk(&case.store).load().unwrap();
    assert_eq!(team.tokens().len(), 0);
    assert_eq!(team.credential(user_id(2)), Some(&credential(2)));
    assert_eq!(team.wait("both@acme.io").unwrap().failures, 2);
}

const PARTS: [&str; 4] = ["db", "backup", "journal", "format"];

/// Between any two of its last steps a restore leaves a directory that can be made by hand.
#[test]
fn a_restore_that_ends_between_two_steps_never_leaves_the_uncleaned_store() {
    let case = case();
    let old = case.dir.path().join("old");
    copy(&case.store, &old);
    // It cannot give the store its mark: all but that is done.
    fs::create_dir(case.store.join("format.new")).unwrap();
    assert!(backup::restore(&case.file, &case.store, &operator()).is_err());
    fs::remove_dir(case.store.join("format.new")).unwrap();
    let (new, work) = (case.dir.path().join("new"), case.dir.path().join("work"));
    copy(&case.store, &new);
    assert!(new.join("restoring").exists());

    let mut outcomes = Vec::new();
    for step in 0..=8 {
        copy(&old, &work);
        fs::copy(new.join("restoring"), work.join("restoring")).unwrap();
        let aside = work.join("quarantine/store-1");
        for dir in [work.join("quarantine"), aside.clone()] {
            fs::create_dir_all(dir).unwrap();
        }
        for part in PARTS.iter().take(step) {
            fs::rename(work.join(part), aside.join(part)).unwrap();
        }
        for (at, part) in PARTS.iter().take(3).enumerate() {
            // Built beside, or in its place already.
            let to = if step > 4 + at { (*part).to_owned() } else { format!("{part}.new") };
            copy(&new.join(part), &work.join(to));
        }
        if step == 8 {
            fs::copy(old.join("format"), work.join("format")).unwrap();
        }
        only_mine(&work);
        let again = case.dir.path().join("again");
        copy(&work, &again);
        outcomes.push(match open(&work, &options()) {
            Ok(opened) => {
                let mut store = opened.store;
                let team = store.load().unwrap();
                assert!(!work.join("restoring").exists());
                if team.revision() == Revision(8) {
                    assert_eq!(team, case.before);
                    "old"
                } else {
                    assert_restored(&team);
                    "new"
                }
            }
            Err(error) => {
                let text = error.to_string();
                assert!(text.contains("`rolodeck backup restore "), "{text}");
                if step > 3 {
                    assert!(text.contains("a backup was being restored"), "{text}");
                }
                "asks"
            }
        });
        // Done again, it loses nothing of what the first one knew.
        backup::restore(&case.file, &again, &operator()).unwrap();
        assert!(!again.join("restoring").exists());
        let team = disk(&again).load().unwrap();
        assert_eq!(team.tokens().len(), 0);
        assert_eq!(team.wait("now@acme.io").unwrap().failures, 3, "{step}");
        assert_eq!(team.credential(user_id(2)).unwrap().set, time(5_000), "{step}");
    }
    assert_eq!(outcomes, ["old", "old", "old", "asks", "asks", "asks", "asks", "asks", "new"]);
}

fn only_mine(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    let dir = path.is_dir();
    let mode = if dir { 0o700 } else { 0o600 };
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    if dir {
        names(path).iter().for_each(|path| only_mine(path));
    }
}

#[test]
fn what_an_unfinished_restore_kept_is_believed_only_whole() {
    let case = case();
    fs::create_dir(case.store.join("format.new")).unwrap();
    backup::restore(&case.file, &case.store, &operator()).unwrap_err();
    fs::remove_dir(case.store.join("format.new")).unwrap();
    let kept = case.store.join("restoring");
    let length = fs::metadata(&kept).unwrap().len() as usize;
    let (whole, work) = (case.store.clone(), case.dir.path().join("work"));
    for (byte, bit) in positions(length, 8) {
        copy(&whole, &work);
        flip(&work.join("restoring"), byte, bit);
        let restored = backup::restore(&case.file, &work, &operator()).unwrap();
        assert_eq!(restored.replaced, None, "{byte}");
    }
}

#[test]
fn a_store_in_use_hands_out_a_backup_that_is_received_whole_or_not_at_all() {
    let made = made(2);
    let mut store = disk(made.again());
    let before = names(&made.copy.join("backup"));
    let archive = store.backup().unwrap();
    assert_eq!(archive.summary.revision.0, made.revision);
    // Nothing of it has a name, and the store goes on meanwhile.
    assert_eq!(names(&made.copy.join("backup")), before);
    commit(&mut store, &made.directory, step(made.revision + 1));
    let file = made.copy.with_extension("bak");
    assert_eq!(backup::receive(archive.content, &file).unwrap(), archive.summary);
    assert_eq!(backup::verify(&file).unwrap(), archive.summary);

    let again = store.backup().unwrap();
    assert!(backup::receive(again.content, &file).is_err(), "it is there already");
    assert_eq!(backup::verify(&file).unwrap(), archive.summary);
    let short = store.backup().unwrap().content.take(1_000);
    let other = made.copy.with_extension("other");
    let error = backup::receive(short, &other).unwrap_err().to_string();
    assert!(error.contains("is damaged: it is cut short"), "{error}");
    let left = names(made.copy.parent().unwrap());
    assert!(!left.iter().any(|path| path.to_string_lossy().contains("other")), "{left:?}");
    assert!(Memory::new().backup().is_err());

    let listed = store.backups().unwrap();
    let revisions: Vec<_> = listed.iter().map(|b| b.summary.as_ref().unwrap().revision.0).collect();
    assert_eq!(revisions, [20, 10]);
}

#[test]
fn a_store_that_is_open_for_long_backs_up_when_something_changes_after_a_day() {
    let made = made(2);
    let newest = newest(&made.again().join("backup"));
    let hours = |n: u64| {
        let time = SystemTime::now() - Duration::from_secs(n * 3600);
        fs::File::options().write(true).open(&newest).unwrap().set_modified(time).unwrap();
    };
    hours(23);
    let mut store = disk(&made.copy);
    let team = commit(&mut store, &made.directory, step(26));
    assert!(newest.exists() && names(&made.copy.join("backup")).len() == 2);
    assert_eq!(spoil::newest(&made.copy.join("backup")), newest);
    store.close().unwrap();
    drop(store);
    hours(25);
    let mut store = disk(&made.copy);
    assert_eq!(spoil::newest(&made.copy.join("backup")), newest, "nothing has changed");
    let team = commit(&mut store, &team, step(27));
    let at = |n: u64| made.copy.join(format!("backup/{n:020}.bak"));
    assert_eq!(names(&made.copy.join("backup")), [at(20), at(27)]);
    // Once.
    commit(&mut store, &team, step(28));
    assert_eq!(names(&made.copy.join("backup")), [at(20), at(27)]);
    assert_eq!(store.verify(Revision(28), None).unwrap().problems, Vec::<String>::new());
}

#[test]
fn a_changed_record_is_found_even_with_the_right_checksum() {
    let made = made(1);
    let whole = verify(made.again(), None, "a test").unwrap();
    assert_eq!((whole.records, whole.digest), (15, made.directory.digest()));
    assert_eq!((whole.first, whole.last), (Some(time(1)), Some(time(15))));
    let index = sled::Config::new().path(made.copy.join("db")).open().unwrap();
    let key = [b"a/".as_slice(), &7_u64.to_be_bytes(), &[0, 0]].concat();
    let mut value = index.get(&key).unwrap().unwrap().to_vec();
    let name = value.windows(3).position(|bytes| bytes == b"Ada").unwrap();
    value[name] = b'I';
    let mut sum = crc32fast::Hasher::new();
    sum.update(&value[..1]);
    sum.update(&value[5..]);
    value[1..5].copy_from_slice(&sum.finalize().to_le_bytes());
    index.insert(key, value).unwrap();
    index.flush().unwrap();
    drop(index);
    let found = verify(&made.copy, None, "a test").unwrap();
    assert_eq!(found.problems, ["the activity log is broken at entry 7"]);
    assert_eq!(found.records, 6);
}

#[test]
fn a_flipped_byte_in_the_journal_or_in_sleds_file_is_found() {
    let made = made(2);
    let first = names(&made.whole.join("journal")).remove(0);
    let name = first.file_name().unwrap();
    for (byte, bit) in positions(used(&first), 6) {
        made.again();
        flip(&made.copy.join("journal").join(name), byte, bit);
        let found = verify(&made.copy, None, "a test").unwrap();
        assert!(found.problems.iter().any(|p| p.contains("the journal")), "{found:?}");
    }
    let bytes = fs::read(made.whole.join("db/db")).unwrap();
    let texts = bytes.windows(12).enumerate().filter(|(_, text)| *text == b"Ada Lovelace");
    let places: Vec<_> = texts.map(|(at, _)| at).collect();
    let mut found = 0;
    for place in &places {
        made.again();
        flip(&made.copy.join("db/db"), *place, 2);
        // sled keeps what was written before too: only a row that counts is missed.
        match verify(&made.copy, None, "a test") {
            Ok(verified) => found += usize::from(!verified.problems.is_empty()),
            Err(_) => found += 1,
        }
    }
    assert!(found > 0, "{} places", places.len());
}

#[test]
fn a_digest_that_was_noted_proves_that_nothing_was_rewritten() {
    let made = made(1);
    made.again();
    let noted = directory_at(9).digest();
    assert_eq!(noted.to_string().parse(), Ok(noted));
    for wrong in ["", "abc", &"g".repeat(64), &"+1".repeat(32), &"ä".repeat(32)] {
        assert!(wrong.parse::<Digest>().is_err(), "{wrong}");
    }
    let problems = |noted| verify(&made.copy, Some(noted), "a test").unwrap().problems;
    assert_eq!(problems(noted), Vec::<String>::new());
    assert_eq!(problems(Digest([7; 32])).len(), 1);
    assert!(problems(Digest([7; 32]))[0].contains("rewritten, or went back"));
}
