//! Figures, not a test: `cargo test --release --test store_speed -- --ignored --nocapture`.

#[path = "support/store.rs"]
mod support;

use std::time::{Duration, Instant};

use rolodeck::team::*;
use support::*;

fn report<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let outcome = work();
    println!("{what:32} {:9.2} ms", start.elapsed().as_secs_f64() * 1e3);
    outcome
}

fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() / 1024
}

fn commits(store: &mut dyn Store, mut directory: Directory, count: u64) -> Directory {
    let mut times: Vec<Duration> = (0..count)
        .map(|_| {
            let next = directory.revision().0 + 1;
            let change = step(if next == 1 { 1 } else { next + 200_000 });
            let record = record(&directory, Event::Changed(change.public()));
            let rows = change.rows();
            let start = Instant::now();
            store.commit(directory.revision(), &record, &rows).unwrap();
            let time = start.elapsed();
            directory = directory.apply(&change).advanced(&record);
            time
        })
        .collect();
    times.sort();
    let at = |part: usize| times[times.len() * part / 100].as_secs_f64() * 1e3;
    println!("{:32} p50 {:.2}, p99 {:.2} ms", format!("{count} commits"), at(50), at(99));
    directory
}

const STORE: &str = "ROLODECK_SPEED_STORE";

#[test]
#[ignore = "a part of the other one"]
fn child() {
    let Ok(path) = std::env::var(STORE) else { return };
    println!();
    let before = resident();
    let mut store = report("open in a new process", || disk(std::path::Path::new(&path)));
    let directory = store.load().unwrap();
    println!("{:32} {before} -> {} MiB", "resident", resident());
    let (before, wait) = (wake_ups(), Duration::from_secs(5));
    std::thread::sleep(wait);
    let woken = (wake_ups() - before) as f64 / wait.as_secs_f64();
    println!("{:32} {woken:9.2} a second", "wake-ups while idle");
    report("close, unchanged", || store.close().unwrap());
    drop(directory);
}

fn wake_ups() -> u64 {
    let count = |task: std::fs::DirEntry| -> u64 {
        let status = std::fs::read_to_string(task.path().join("status")).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"));
        line.unwrap().trim().parse().unwrap()
    };
    std::fs::read_dir("/proc/self/task").unwrap().map(|task| count(task.unwrap())).sum()
}

#[test]
#[ignore = "prints figures"]
fn ten_thousand_users() {
    let dir = tempfile::tempdir().unwrap();
    let (path, image) = (dir.path().join("store"), dir.path().join("image"));
    let mut store = report("create", || disk(&path));
    let directory = commits(&mut store, Directory::empty(), 1_000);
    report("close, with the first backup", || store.close().unwrap());
    let mut store = report("open", || disk(&path));
    let users = std::env::var("USERS").map_or(10_000, |n| n.parse().unwrap());
    let edits = (0..users).flat_map(|n| {
        let after = Some(credential(n));
        [add_user(n, 1), Edit::Credential { user: user_id(n), before: None, after }]
    });
    let change = Change::new(What::AddUsers, edits.collect());
    let directory = report("10,000 users in one commit", || commit(&mut store, &directory, change));
    report("close, with a backup", || store.close().unwrap());
    drop((store, directory));
    for _ in 0..3 {
        // In a process of its own: what this one has freed is still resident.
        let mut child = std::process::Command::new(std::env::current_exe().unwrap());
        child.args(["--ignored", "--exact", "child", "--nocapture"]).env(STORE, &path);
        let output = child.output().unwrap();
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        text.lines()
            .filter(|line| {
                line.ends_with("ms") || line.ends_with("MiB") || line.ends_with("second")
            })
            .for_each(|line| {
                println!("{line}");
            });
    }
    let mut store = disk(&path);
    let directory = store.load().unwrap();
    commits(&mut store, directory, 1_000);
    copy(&path, &image);
    report("close, changed", || store.close().unwrap());
    let mut store = report("open after a kill", || disk(&image));
    report("close", || store.close().unwrap());
    std::fs::remove_dir_all(image.join("db")).unwrap();
    report("open, rebuilding the index", || disk(&image));
}
