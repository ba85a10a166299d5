//! Backups: made, listed, damaged, restored; and a restore that is killed.

#[path = "support/spoil.rs"]
mod spoil;
#[path = "support/store.rs"]
mod support;

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use rolodeck::stores::{backup, verify};
use rolodeck::team::*;
use spoil::*;
use support::*;

#[test]
fn a_damaged_backup_is_passed_over() {
    let made = made(2);
    let length = fs::metadata(newest(&made.whole.join("backup"))).unwrap().len() as usize;
    for (byte, bit) in positions(length, 12) {
        made.again();
        let path = newest(&made.copy.join("backup"));
        flip(&path, byte, bit);
        assert!(backup::verify(&path).is_err());
        assert!(!verify(&made.copy, None, "a test").unwrap().problems.is_empty());
        fs::remove_dir_all(made.copy.join("db")).unwrap();
        let notices = made.outcome().notices();
        assert!(notices[0].contains("from the backup at revision 10"), "{notices:?}");
    }
    made.again();
    for path in names(&made.copy.join("backup")) {
        fs::write(&path, b"RDKBKUP1").unwrap();
    }
    assert_eq!(made.outcome().notices(), Vec::<String>::new());
    fs::remove_dir_all(made.copy.join("db")).unwrap();
    assert!(made.outcome().why().contains("no other can be made"));
}

#[test]
fn backups_are_made_listed_and_restored_elsewhere() {
    let made = made(2);
    made.again();
    let listed = backup::list(&made.copy).unwrap();
    let revisions: Vec<_> =
        listed.iter().map(|found| found.summary.as_ref().unwrap().revision.0).collect();
    assert_eq!(revisions, [20, 10]);
    let file = made.copy.with_extension("bak");
    let summary = backup::create(&made.copy, &file, "a test").unwrap();
    assert_eq!(summary.revision.0, made.revision);
    assert_eq!(summary.records, made.revision);
    assert_eq!(summary.rows as usize, made.directory.rows().count());
    assert_eq!(backup::verify(&file).unwrap(), summary);
    assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(backup::create(&made.copy, &file, "a test").is_err(), "it is there already");

    let elsewhere = made.copy.with_extension("elsewhere");
    let restored = backup::restore(&file, &elsewhere, &operator()).unwrap();
    assert_eq!((restored.summary, restored.set_aside), (summary, None));
    let mut store = disk(&elsewhere);
    let team = store.load().unwrap();
    assert!(team.rows().eq(made.directory.rows()));
    assert_chain(&store, made.revision + 1);
    drop(store);

    // Back to an earlier one, in place: what was there is set aside.
    let older = newest(&made.whole.join("backup"));
    let restored = backup::restore(&older, &made.copy, &operator()).unwrap();
    assert_eq!(restored.summary.revision, Revision(20));
    assert!(restored.set_aside.is_some());
    let mut store = disk(&made.copy);
    assert_eq!(store.load().unwrap().revision(), Revision(21));
    assert_chain(&store, 21);
    assert_eq!(store.verify(Revision(21), None).unwrap().problems, Vec::<String>::new());
    // And the index can be made anew from what the restored store has.
    store.close().unwrap();
    fs::remove_dir_all(made.copy.join("db")).unwrap();
    assert_eq!(opened(&made.copy).notices.len(), 1);
}

const FILE: &str = "ROLODECK_RESTORE_FILE";
const STORE: &str = "ROLODECK_RESTORE_STORE";

/// Does nothing by itself: the test below runs it as a process, and kills it.
#[test]
fn child() {
    let (Ok(file), Ok(store)) = (std::env::var(FILE), std::env::var(STORE)) else { return };
    backup::restore(&PathBuf::from(file), &PathBuf::from(store), &operator()).unwrap();
}

#[test]
fn a_restore_that_is_killed_can_be_done_again() {
    let made = made(2);
    let file = made.copy.with_extension("bak");
    fs::copy(newest(&made.whole.join("backup")), &file).unwrap();
    let (mut before, mut after) = (0, 0);
    // Later every time, until it is done before it is killed.
    for delay in (0..).step_by(4).map(Duration::from_millis) {
        made.again();
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child"])
            .envs([(FILE, &file), (STORE, &made.copy)])
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(delay);
        child.kill().unwrap();
        let done = child.wait().unwrap().success();
        match rolodeck::stores::open(&made.copy, &options()) {
            Ok(opened) => {
                let mut store = opened.store;
                let directory = store.load().unwrap();
                if directory.revision() == Revision(21) {
                    after += 1;
                    assert_chain(&store, 21);
                    assert_eq!(directory.wait("ada@acme.io").unwrap().failures, 25);
                } else {
                    before += 1;
                    assert_eq!(directory, made.directory);
                    assert_chain(&store, made.revision);
                }
            }
            Err(error) => {
                assert!(error.to_string().contains("`rolodeck backup restore "), "{error}");
            }
        }
        backup::restore(&file, &made.copy, &operator()).unwrap();
        let mut store = disk(&made.copy);
        let directory = store.load().unwrap();
        assert_eq!(directory.revision(), Revision(21));
        // However often it was cut short before: no weaker wait.
        assert_eq!(directory.wait("ada@acme.io").unwrap().failures, 25);
        assert_chain(&store, 21);
        if done {
            break;
        }
    }
    assert!(before > 0 && after > 0, "{before} {after}");
}
