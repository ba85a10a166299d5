//! Commands in scripts, with a running host and without one.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use super::home::{Home, OWNER, PROGRAM};
use super::hosts::Served;
use super::people::people;
use super::support::{Table, median, milliseconds};
use super::{LARGE, SMALL};

const CALLS: usize = 200;
const LOOPS: usize = 4;
const LOOPED: Duration = Duration::from_secs(4);
const LINES: usize = 50_000;
/// One at a time, each answered before the next is asked.
const ASKED: usize = 2_000;
const IMPORTS: usize = 3;
const CAN: [&str; 4] = ["can", OWNER, "inbox.chats", "edit"];

pub fn figures(large: &Home, table: &mut Table) {
    let small = Home::set_up(SMALL);
    let floor = calls(large, &["--version"]);
    row(table, "floor: --version", &floor, &floor);
    for (home, users) in [(&small, SMALL), (large, LARGE)] {
        row(table, &format!("can, without a host, {users} users"), &calls(home, &CAN), &floor);
    }
    for (home, users) in [(&small, SMALL), (large, LARGE)] {
        let host = Served::start(home, &[]);
        row(table, &format!("can, with a host, {users} users"), &calls(home, &CAN), &floor);
        assert_eq!(host.end(), Some(0));
    }
    let host = Served::start(large, &[]);
    loops(large, table);
    lines(large, table);
    assert_eq!(host.end(), Some(0));
    imports(table);
}

fn call(home: &Home, words: &[&str]) -> Duration {
    let mut command = Command::new(PROGRAM);
    command.args(words).env_clear().envs(home.variables());
    command.stdin(Stdio::null()).stdout(Stdio::null());
    let begun = Instant::now();
    assert!(command.status().unwrap().success());
    begun.elapsed()
}

fn calls(home: &Home, words: &[&str]) -> Vec<Duration> {
    let mut times: Vec<_> = (0..CALLS).map(|_| call(home, words)).collect();
    times.sort();
    times
}

fn row(table: &mut Table, what: &str, times: &[Duration], floor: &[Duration]) {
    let (middle, late) = (times[times.len() / 2], times[times.len() * 99 / 100]);
    let ratio = middle.as_secs_f64() / floor[floor.len() / 2].as_secs_f64();
    let (middle, late) = (milliseconds(middle), milliseconds(late));
    table.add(what, "", format!("p50 {middle:>6} p99 {late:>6} ms, {ratio:.1} x floor"));
}

/// As many shells would ask.
fn loops(home: &Home, table: &mut Table) {
    for words in [&["--version"][..], &CAN] {
        let done = AtomicUsize::new(0);
        let begun = Instant::now();
        thread::scope(|scope| {
            for _ in 0..LOOPS {
                scope.spawn(|| {
                    while begun.elapsed() < LOOPED {
                        call(home, words);
                        done.fetch_add(1, Ordering::Relaxed);
                    }
                });
            }
        });
        let each = done.into_inner() as f64 / begun.elapsed().as_secs_f64();
        let what = format!("{}, with a host, {LOOPS} loops", words[0]);
        table.add(&what, "", format!("{each:.0} calls/s"));
    }
}

fn lines(home: &Home, table: &mut Table) {
    let mut command = Command::new(PROGRAM);
    command.args(["can", "--stdin"]).env_clear().envs(home.variables());
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap()).lines();
    let line = format!("{OWNER} inbox.chats edit\n");
    let begun = Instant::now();
    for _ in 0..ASKED {
        input.write_all(line.as_bytes()).unwrap();
        assert_eq!(answers.next().unwrap().unwrap(), "yes");
    }
    per_second(table, "can --stdin, a line, then its answer", ASKED, begun);
    let begun = Instant::now();
    let writer = thread::spawn(move || input.write_all(line.repeat(LINES).as_bytes()));
    assert_eq!(
        answers.by_ref().take(LINES).filter(|a| a.as_ref().unwrap() == "yes").count(),
        LINES
    );
    per_second(table, "can --stdin, all lines at once", LINES, begun);
    writer.join().unwrap().unwrap();
    assert!(child.wait().unwrap().success());
}

fn per_second(table: &mut Table, what: &str, count: usize, begun: Instant) {
    table.add(what, "", format!("{:.0} lines/s", count as f64 / begun.elapsed().as_secs_f64()));
}

/// `cargo test --test import_speed` tells more about imports.
fn imports(table: &mut Table) {
    for (what, hosted) in [("without a host", false), ("with a host", true)] {
        let times = (0..IMPORTS).map(|_| {
            let home = Home::set_up(0);
            home.succeed(&["plan", "set", "--seats", "1000000"], "");
            let file = home.path().join("people.csv");
            std::fs::write(&file, people(LARGE)).unwrap();
            let host = hosted.then(|| Served::start(&home, &[]));
            let took = call(&home, &["user", "import", file.to_str().unwrap()]);
            assert!(host.is_none_or(|host| host.end() == Some(0)));
            took
        });
        let took = median(times.collect()).as_secs_f64();
        let found = format!("{took:.2} s, {:.0} rows/s", LARGE as f64 / took);
        table.add(&format!("user import of {LARGE}, {what}"), "", found);
    }
}
