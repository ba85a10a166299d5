//! Where a store may not be, who may not open it, and what happens when nothing can be written.

#[path = "support/store.rs"]
mod support;

use std::fs;
use std::io::Read;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use rolodeck::stores::{OpenError, Options, backup, open};
use rolodeck::team::*;
use support::*;

fn names(dir: &Path) -> Vec<PathBuf> {
    fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path()).collect()
}

fn made() -> (tempfile::TempDir, PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("store");
    advance(&mut disk(&path), Directory::empty(), 5);
    (dir, path)
}

#[test]
fn a_store_is_new_until_it_was_set_up() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("a/b/store");
    let only_open = Options { create: false, ..options() };
    assert!(matches!(open(&path, &only_open), Err(OpenError::Missing(_))));
    assert!(!path.exists());
    assert!(opened(&path).is_new);
    assert!(opened(&path).is_new);
    assert!(matches!(open(&path, &only_open), Err(OpenError::Missing(_))));
    advance(&mut disk(&path), Directory::empty(), 1);
    assert!(!opened(&path).is_new);
    assert!(!open(&path, &only_open).unwrap().is_new);
    for inside in names(&path).into_iter().chain([path.clone(), dir.path().join("a")]) {
        let mode = fs::metadata(&inside).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{}", inside.display());
    }
}

#[test]
fn places_that_are_no_store_are_refused_untouched() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("notes.txt"), "mine").unwrap();
    let error = open(dir.path(), &options()).err().unwrap();
    assert!(matches!(error, OpenError::NotAStore { .. }), "{error}");
    assert!(error.to_string().contains("notes.txt"));
    assert_eq!(names(dir.path()).len(), 1);
    let error = open(&dir.path().join("notes.txt"), &options()).err().unwrap();
    assert!(matches!(error, OpenError::NotAStore { .. }), "{error}");
    let url = Path::new("postgres://ada@example.org/team");
    let error = open(url, &options()).err().unwrap();
    assert!(error.to_string().contains("this build keeps embedded stores only"), "{error}");
}

#[test]
fn a_newer_format_is_left_alone() {
    let (_dir, store) = made();
    let path = store.join("format");
    let text = fs::read_to_string(&path).unwrap().replace("format 1", "format 2");
    fs::write(&path, text).unwrap();
    let error = open(&store, &options()).err().unwrap();
    assert!(matches!(error, OpenError::NewerFormat { found: 2, known: 1, .. }), "{error}");
}

#[test]
fn loose_modes_are_refused_with_the_command_that_mends_them() {
    let (_dir, store) = made();
    for (name, mode) in
        [("", 0o750), ("journal", 0o705), ("db", 0o711), ("format", 0o644), ("backup", 0o770)]
    {
        let path = store.join(name);
        fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        let error = open(&store, &options()).err().unwrap();
        assert!(matches!(error, OpenError::LooseModes { .. }), "{error}");
        let text = error.to_string();
        let command = text.split("run: ").nth(1).unwrap();
        assert!(Command::new("sh").args(["-c", command]).status().unwrap().success());
        assert_eq!(opened(&store).notices, Vec::<String>::new());
    }
}

#[test]
fn a_second_opener_is_told_who_has_it() {
    let (_dir, store) = made();
    let first = Options { create: false, by: "ada on tty1".into() };
    let _open = open(&store, &first).unwrap();
    let error = open(&store, &options()).err().unwrap();
    let OpenError::InUse { holder, .. } = &error else { panic!("{error}") };
    assert_eq!(holder.pid, Some(std::process::id()));
    assert_eq!(holder.by.as_deref(), Some("ada on tty1"));
    assert!(holder.since.as_deref().unwrap().starts_with("20"));
    assert!(error.to_string().contains("(ada on tty1) since 20"), "{error}");
    let error = backup::create(&store, &store.join("x"), "a test").unwrap_err();
    assert!(matches!(error, OpenError::InUse { .. }), "{error}");
}

/// What a child process of these tests does, and the directory it does it in.
const STEP: &str = "ROLODECK_TEST_STEP";
const STORE: &str = "ROLODECK_TEST_STORE";

/// Runs the `child` test under a shell's preparations. None may hang.
fn run(script: &str, store: &Path) -> Output {
    let mut child = Command::new("sh")
        .args(["-c", script])
        .env("TEST", std::env::current_exe().unwrap())
        .env(STORE, store)
        .env("ARGS", "--exact child --nocapture")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let (mut out, mut err) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
    let reading = std::thread::spawn(move || {
        let mut text = Vec::new();
        out.read_to_end(&mut text).map(|_| text).unwrap()
    });
    let mut stderr = Vec::new();
    let start = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        if start.elapsed() > Duration::from_secs(60) {
            child.kill().unwrap();
            panic!("the child hangs");
        }
        std::thread::sleep(Duration::from_millis(20));
    };
    err.read_to_end(&mut stderr).unwrap();
    Output { status, stdout: reading.join().unwrap(), stderr }
}

/// Does nothing by itself: the other tests run it in a process with limits.
#[test]
fn child() {
    let (Ok(step), Ok(store)) = (std::env::var(STEP), std::env::var(STORE)) else { return };
    let path = PathBuf::from(store);
    match step.as_str() {
        "until it fails" => until_it_fails(&path),
        "last change" => last_change(&path),
        "full" => println!("answer {}", open(&path, &options()).err().unwrap()),
        "users" => println!("answer {}", disk(&path).load().unwrap().user_count()),
        "whole" => {
            let mut store = disk(&path);
            let directory = store.load().unwrap();
            let revision = directory.revision().0;
            assert_eq!(directory, directory_at(revision));
            assert_chain(&store, revision);
            println!("answer {revision}");
            advance(&mut store, directory, revision + 3);
            store.close().unwrap();
        }
        other => panic!("{other}"),
    }
}

/// Takes the room beside a store, but for less than a journal takes at once.
fn fill(path: &Path) {
    let filler = path.with_file_name("filler");
    if filler.exists() {
        let room = rustix::fs::statvfs(path).unwrap();
        let rest = (room.f_bavail * room.f_frsize).saturating_sub(64 << 10);
        fs::write(&filler, vec![7; rest as usize]).unwrap();
    }
}

/// A change that the disk has no room for, but for the ballast.
fn last_change(path: &Path) {
    let mut store = disk(path);
    let directory = store.load().unwrap();
    fill(path);
    let large = (0..8_000).map(|n| add_user(50_000 + n, 1)).collect();
    let directory = commit(&mut store, &directory, Change::new(What::AddUsers, large));
    assert!(!path.join("ballast").exists());
    let next = try_commit(&mut store, &directory, step(directory.revision().0 + 1)).unwrap_err();
    assert!(matches!(next, StoreError::ReadOnly(_)));
    println!("answer {next}");
    assert!(store.close().is_err());
    fs::remove_file(path.with_file_name("filler")).unwrap();
    println!("users {}", directory.user_count());
}

/// Commits until the store refuses; then everything must refuse, and end.
fn until_it_fails(path: &Path) {
    let mut store = disk(path);
    let mut directory = store.load().unwrap();
    fill(path);
    let error = loop {
        let change = step(directory.revision().0 + 1);
        match try_commit(&mut store, &directory, change) {
            Ok(next) => directory = next,
            Err(error) => break error,
        }
        println!("saved {}", directory.revision());
    };
    println!("answer {error}");
    assert!(!matches!(error, StoreError::Moved(_) | StoreError::Damaged(_)), "{error}");
    let again = try_commit(&mut store, &directory, step(directory.revision().0 + 1));
    assert!(matches!(again, Err(StoreError::ReadOnly(_))), "{again:?}");
    // Whatever it answers, it answers.
    let _ = store.records(Revision(1)..Revision(u64::MAX));
    assert!(matches!(store.load(), Err(StoreError::ReadOnly(_))));
    assert!(store.close().is_err());
    let same_process = open(path, &options()).err().unwrap();
    assert!(matches!(same_process, OpenError::InUse { .. }), "{same_process}");
}

/// The last line of a kind that a child wrote.
fn said(output: &Output, what: &str) -> String {
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let line = text.lines().rev().find_map(|line| line.trim().strip_prefix(what));
    line.unwrap_or_else(|| panic!("no {what}: {text}\n{}", String::from_utf8_lossy(&output.stderr)))
        .trim()
        .to_owned()
}

/// At some limits the journal meets it first, at others sled does, in the background.
#[test]
fn a_file_that_may_not_grow_loses_nothing_that_was_saved() {
    for kilobytes in [1_100, 1_600, 2_100, 2_600, 4_200] {
        let (_dir, store) = made();
        let script = format!(
            "trap '' XFSZ; ulimit -f {}; {STEP}='until it fails' exec \"$TEST\" $ARGS",
            kilobytes * 2
        );
        let output = run(&script, &store);
        assert!(output.status.success(), "{kilobytes}: {output:?}");
        let saved: u64 = said(&output, "saved").parse().unwrap();
        let mut again = disk(&store);
        let directory = again.load().unwrap();
        let revision = directory.revision().0;
        assert!(revision == saved || revision == saved + 1, "{kilobytes}: {revision} {saved}");
        assert_eq!(directory, directory_at(revision), "{kilobytes}");
        assert_chain(&again, revision);
    }
}

/// Runs steps where file systems can be mounted; without that right there is nothing to test.
fn in_a_mount(script: &str, dir: &Path) -> Option<Output> {
    let script = format!("exec unshare --mount --propagation private sh -ec '{script}'");
    let probe = run("exec unshare --mount --propagation private true", dir);
    if !probe.status.success() {
        eprintln!("skipped: mounting is not allowed here");
        return None;
    }
    Some(run(&script, dir))
}

#[test]
fn a_full_disk_takes_the_last_change_and_is_not_taken_for_damage() {
    let dir = tempfile::tempdir().unwrap();
    let script = format!(
        "mount -t tmpfs -o size=32m,mode=700 none {0}; \
         {STORE}={0}/store; export {STORE}; \
         {STEP}=whole \"$TEST\" $ARGS; \
         touch {0}/filler; \
         {STEP}=\"until it fails\" \"$TEST\" $ARGS; \
         {STEP}=full \"$TEST\" $ARGS; \
         rm {0}/filler; \
         {STEP}=whole \"$TEST\" $ARGS; \
         touch {0}/filler; \
         {STEP}=\"last change\" \"$TEST\" $ARGS; \
         {STEP}=users \"$TEST\" $ARGS",
        dir.path().display()
    );
    let Some(output) = in_a_mount(&script, dir.path()) else { return };
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{text} {}", String::from_utf8_lossy(&output.stderr));
    let answers: Vec<_> =
        text.lines().filter_map(|line| line.trim().split_once("answer ")).map(|(_, a)| a).collect();
    let saved: u64 = said(&output, "saved").parse().unwrap();
    assert!(answers[1].contains("the disk is full"), "{answers:?}");
    assert!(answers[2].contains("is full: free some megabytes"), "{answers:?}");
    assert_eq!(answers[3], saved.to_string(), "{answers:?}");
    assert!(answers[4].contains("read-only since an error: the disk is full"), "{answers:?}");
    assert_eq!(answers[5], said(&output, "users"));
}

#[test]
fn a_read_only_place_is_told() {
    let (_dir, store) = made();
    let script = format!(
        "mount --bind {0} {0}; mount -o remount,ro,bind {0}; {STEP}=full \"$TEST\" $ARGS",
        store.display()
    );
    let Some(output) = in_a_mount(&script, &store) else { return };
    let answer = said(&output, "answer");
    assert!(answer.contains("it must be writable for the user"), "{answer}");
}
