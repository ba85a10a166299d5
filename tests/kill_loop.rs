//! kill -9 at any moment: what was acknowledged is there, whole, and nothing half is.
//!
//! `cargo test --test kill_loop -- --ignored` does 10,000 rounds; `ROLODECK_KILL_ROUNDS` says another number.

#[path = "support/store.rs"]
mod support;

use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rolodeck::stores::{OpenError, open};
use rolodeck::team::*;
use support::*;

const STORE: &str = "ROLODECK_KILL_STORE";
/// Then the store is long enough, and a new one begins.
const ROUNDS_OF_A_STORE: u64 = 20;

/// Does nothing by itself: the loop runs it as a process, and kills it.
#[test]
fn child() {
    let Ok(path) = std::env::var(STORE) else { return };
    let mut out = std::io::stdout().lock();
    let mut say = |text: String| out.write_all(text.as_bytes()).and_then(|()| out.flush()).unwrap();
    loop {
        let mut store = disk(Path::new(&path));
        let mut directory = store.load().unwrap();
        say(format!("\nopened {}\n", directory.revision()));
        for n in 1..=60 {
            let next = directory.revision().0 + 1;
            // Now and then a change that takes many pages.
            let change = if next.is_multiple_of(37) { bulk(next) } else { step(next) };
            directory = commit(&mut store, &directory, change);
            say(format!("saved {next}\n"));
            if n % 25 == 0 {
                store.checkpoint().unwrap();
            }
        }
        store.close().unwrap();
    }
}

fn bulk(revision: u64) -> Change {
    let users = (0..150).map(|n| add_user(1_000 + n, revision as u32));
    Change::new(What::AddUsers, users.collect())
}

/// What the children's history has made, as far as it is known.
struct Model {
    directory: Directory,
}

impl Model {
    fn advance(&mut self, to: u64) {
        while self.directory.revision().0 < to {
            let next = self.directory.revision().0 + 1;
            let change = if next.is_multiple_of(37) { bulk(next) } else { step(next) };
            let record = record(&self.directory, Event::Changed(change.public()));
            self.directory = self.directory.apply(&change).advanced(&record);
        }
    }
}

struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}

fn spawn(store: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "child", "--nocapture"])
        .env(STORE, store)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Kills the child after a while, and says the newest revision that it acknowledged.
fn kill(mut child: Child, after: Duration) -> Option<u64> {
    let mut out = BufReader::new(child.stdout.take().unwrap());
    std::thread::sleep(after);
    child.kill().unwrap();
    let status = child.wait().unwrap();
    let mut err = String::new();
    child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    assert!(!status.success() && !err.contains("panicked"), "the child ended by itself: {err}");
    let mut acknowledged = None;
    let mut line = String::new();
    // A last line that was cut short is no acknowledgement.
    while out.read_line(&mut line).unwrap() > 0 && line.ends_with('\n') {
        if let Some(revision) = line.trim().strip_prefix("saved ") {
            acknowledged = Some(revision.parse().unwrap());
        }
        line.clear();
    }
    acknowledged
}

fn check(path: &Path, model: &mut Model, acknowledged: u64) {
    let opened = opened(path);
    assert_eq!(opened.notices, Vec::<String>::new());
    let mut store = opened.store;
    let directory = store.load().unwrap();
    let revision = directory.revision().0;
    assert!(revision >= acknowledged, "revision {acknowledged} is lost, it ends at {revision}");
    assert!(revision <= acknowledged + 1, "revision {revision} was never asked for");
    model.advance(revision);
    assert!(directory == model.directory, "revision {revision} is not whole");
    assert_chain(&store, revision);
}

fn rounds(count: u64) {
    let seed = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    let mut random = Random(seed.as_nanos() as u64 | 1);
    println!("seed {}", random.0);
    let dir = tempfile::tempdir().unwrap();
    let (path, image) = (dir.path().join("store"), dir.path().join("image"));
    let mut model = Model { directory: Directory::empty() };
    let (mut newest, mut total, mut early) = (0, 0, 0);
    let start = Instant::now();
    for round in 0..count {
        if round % ROUNDS_OF_A_STORE == 0 {
            let _ = std::fs::remove_dir_all(&path);
            model.directory = Directory::empty();
            newest = 0;
        }
        let child = spawn(&path);
        match kill(child, Duration::from_millis(random.below(160))) {
            Some(acknowledged) => {
                total += acknowledged - newest;
                newest = acknowledged;
            }
            None => early += 1,
        }
        if !path.exists() {
            // Killed before anything began.
        } else if random.below(2) == 0 {
            // The next child finds it as it is now.
            copy(&path, &image);
            check(&image, &mut model, newest);
        } else {
            check(&path, &mut model, newest);
        }
        newest = model.directory.revision().0;
    }
    println!(
        "{count} rounds, {total} acknowledged changes, {early} killed before the first one, {:?}",
        start.elapsed()
    );
    assert!(total > count, "the children did nothing");
}

fn asked_for(default: u64) -> u64 {
    std::env::var("ROLODECK_KILL_ROUNDS").ok().and_then(|n| n.parse().ok()).unwrap_or(default)
}

#[test]
fn another_process_is_told_who_has_the_store() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("store");
    let mut child = spawn(&path);
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    while !line.starts_with("opened") {
        line.clear();
        assert_ne!(out.read_line(&mut line).unwrap(), 0, "the child ended by itself");
    }
    let outcome = open(&path, &options()).map(drop);
    child.kill().unwrap();
    child.wait().unwrap();
    match outcome {
        Err(OpenError::InUse { holder, .. }) => assert_eq!(holder.pid, Some(child.id())),
        other => panic!("{other:?}"),
    }
    // A process that was killed holds nothing.
    assert!(open(&path, &options()).is_ok());
}

#[test]
fn killed_two_hundred_times() {
    rounds(200);
}

#[test]
#[ignore = "takes most of an hour"]
fn killed_ten_thousand_times() {
    rounds(asked_for(10_000));
}
