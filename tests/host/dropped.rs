//! Connections that break, stop, or never end: the session is freed, nobody else notices, and the
//! host is afterwards what it was.

use std::io::{ErrorKind, Read as _, Write as _};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use rolodeck::entry::encoder::{ColorDepth, Features};
use rolodeck::entry::terminal::TermEnv;
use rolodeck::entry::wire::{Ask, FromClient, Hello, ScreenAsk, TasteText, encode};
use rustix::process::{Resource, Rlimit, Signal, getrlimit, setrlimit};

use super::home::Home;
use super::hosts::{self, Served, until};
use super::terminal::Terminal;

/// For a key of somebody else's; the machine may be busy with other tests.
const UNNOTICED: Duration = Duration::from_secs(1);
const MEGABYTE: usize = 1 << 20;

/// Open files and threads.
fn held(host: i32) -> (usize, usize) {
    let count = |what| std::fs::read_dir(format!("/proc/{host}/{what}")).unwrap().count();
    (count("fd"), count("task"))
}

/// Bytes in memory.
fn memory(host: i32) -> usize {
    let text = std::fs::read_to_string(format!("/proc/{host}/statm")).unwrap();
    text.split(' ').nth(1).unwrap().parse::<usize>().unwrap() * 4096
}

fn screens(home: &Home) -> usize {
    let listed = home.succeed(&["session", "list", "--jsonl"], "");
    listed.lines().filter(|line| line.contains("\"kind\":\"screen\"")).count()
}

/// A host that has had a guest, one who stays, and what the host holds with that one.
fn scene(home: &Home) -> (Served, Terminal, (usize, usize)) {
    let served = Served::start(home, &[]);
    home.start().quit();
    let other = home.start();
    assert_eq!(screens(home), 1);
    let host = served.pid();
    // The command that asked has left when only one screen's threads are there.
    let mut before = held(host);
    until("quiet", || {
        thread::sleep(Duration::from_millis(50));
        let now = held(host);
        let same = now == before;
        before = now;
        same.then_some(())
    });
    (served, other, before)
}

fn until_as_before(host: i32, before: (usize, usize)) {
    let mut now = (0, 0);
    let end = Instant::now() + super::terminal::PATIENCE;
    while now != before {
        assert!(Instant::now() < end, "{now:?} files and threads, not {before:?}");
        thread::sleep(Duration::from_millis(20));
        now = held(host);
    }
}

/// A key of somebody else's and its frame.
fn assert_unnoticed(other: &mut Terminal) {
    for text in ["[Roles", "[Users"] {
        let start = Instant::now();
        other.press_until("\t", text);
        assert!(start.elapsed() < UNNOTICED, "{:?}", start.elapsed());
    }
}

/// A client without a program behind it, on the sign-in screen.
fn raw(home: &Home) -> UnixStream {
    let mut stream = UnixStream::connect(home.store().join("rolodeck.sock")).unwrap();
    stream.set_write_timeout(Some(Duration::from_secs(10))).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    let env = TermEnv {
        depth: ColorDepth::None,
        unicode: true,
        ssh: false,
        features: Features::default(),
        titles: false,
    };
    let (columns, rows, taste) = (u16::MAX, u16::MAX, TasteText::default());
    let ask = ScreenAsk { env, columns, rows, taste, token: None, ssh: None };
    stream.write_all(&Hello::ours().encode()).unwrap();
    stream.write_all(&encode(&Ask::Screen(Box::new(ask))).unwrap()).unwrap();
    stream
}

#[test]
fn whoever_is_cut_off_is_freed() {
    let home = Home::set_up(3);
    let (served, mut other, before) = scene(&home);
    let mut killed = home.start();
    let hung_up = home.start();
    assert_eq!(screens(&home), 3);
    killed.signal(Signal::KILL);
    killed.end();
    // As when SSH is gone.
    let mut hung_up = hung_up.hang_up();
    assert!(!hung_up.end().0.success());
    let start = Instant::now();
    until("freed", || (screens(&home) == 1).then_some(()));
    assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
    assert_unnoticed(&mut other);
    until_as_before(served.pid(), before);
    other.quit();
    assert_eq!(served.end(), Some(0));
}

#[test]
fn whoever_is_stopped_costs_nothing_and_sees_the_newest_when_it_goes_on() {
    let home = Home::set_up(300);
    let (served, mut other, _) = scene(&home);
    let mut stopped = home.start();
    stopped.signal(Signal::STOP);
    let host = served.pid();
    let memory_before = memory(host);
    for seats in 400..460 {
        home.succeed(&["plan", "set", "--seats", &seats.to_string()], "");
        if seats % 20 == 0 {
            assert_unnoticed(&mut other);
        }
    }
    let grown = memory(host).saturating_sub(memory_before);
    assert!(grown < 30 * MEGABYTE, "{grown}");
    other.until_shown("/459");
    stopped.signal(Signal::CONT);
    stopped.until_shown("/459");
    // What is typed meanwhile waits for it.
    stopped.signal(Signal::STOP);
    home.succeed(&["role", "add", "--name", "Chatters"], "");
    stopped.press("\t");
    stopped.signal(Signal::CONT);
    stopped.until_shown("[Roles 7]");
    stopped.quit();
    other.quit();
    assert_eq!(served.end(), Some(0));
}

/// The largest terminal there is, which draws and reads nothing, and types without end.
fn flood(megabytes: usize) {
    let home = Home::set_up(3);
    let (served, mut other, before) = scene(&home);
    let host = served.pid();
    let mut client = raw(&home);
    until("three threads more", || (held(host).1 > before.1).then_some(()));
    let memory_before = memory(host);
    // Letters, and others cut in the middle; nothing that signs in or leaves.
    let garbage: Vec<u8> = (0..64 << 10)
        .map(|n: u32| match n.wrapping_mul(2_654_435_761).rotate_left(11) as u8 {
            byte @ (0x20..=0x7e | 0x80..=0xff) => byte,
            _ => b'x',
        })
        .collect();
    let message = encode(&FromClient::Bytes(garbage)).unwrap();
    let done = AtomicBool::new(false);
    let most = thread::scope(|scope| {
        let flooding = scope.spawn(|| {
            for _ in 0..megabytes * 16 {
                client.write_all(&message).unwrap();
            }
            done.store(true, Ordering::SeqCst);
        });
        let mut most = 0;
        while !flooding.is_finished() {
            assert_unnoticed(&mut other);
            most = most.max(memory(host));
            thread::sleep(Duration::from_millis(20));
        }
        most
    });
    assert!(done.load(Ordering::SeqCst), "the host left it");
    let grown = most.saturating_sub(memory_before);
    println!("{megabytes} MB of keys: the host grew by {grown} bytes");
    assert!(grown < 200 * MEGABYTE, "{grown}");
    drop(client);
    until_as_before(host, before);
    assert_unnoticed(&mut other);
    other.quit();
    assert_eq!(served.end(), Some(0));
}

#[test]
fn whoever_types_without_end_and_reads_nothing_is_heard_no_faster_than_looked_at() {
    flood(2);
}

#[test]
#[ignore = "takes a minute"]
fn fifty_megabytes_of_keys() {
    flood(50);
}

#[test]
fn a_paste_of_a_megabyte_arrives_whole_or_is_refused_in_words() {
    let home = Home::set_up(3);
    let (served, mut other, before) = scene(&home);
    let mut terminal = home.start();
    terminal.press_until("n", "Add User \u{2500}");
    let paste = format!("\x1b[200~{}\x1b[201~", "x".repeat(MEGABYTE - 1));
    terminal.press(&paste);
    terminal.until_shown("It may have at most 100 characters");
    assert_unnoticed(&mut other);
    // Without marks it is keys: into a table, where most mean nothing.
    terminal.press_until("\x1b", "1 of ");
    terminal.press(&"x".repeat(MEGABYTE / 4));
    assert_unnoticed(&mut other);
    terminal.press_until("j", "2 of 4");
    terminal.quit();
    until_as_before(served.pid(), before);
    other.quit();
    assert_eq!(served.end(), Some(0));
}

#[test]
fn a_thousand_who_say_nothing_are_left_and_nobody_notices() {
    let limit = getrlimit(Resource::Nofile);
    setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, ..limit }).unwrap();
    let home = Home::set_up(3);
    let (served, mut other, before) = scene(&home);
    let socket = home.store().join("rolodeck.sock");
    let silent: Vec<_> = (0..1_000).map(|_| UnixStream::connect(&socket).unwrap()).collect();
    assert_unnoticed(&mut other);
    // Others come in meanwhile, though those at the door may be in their way for a while.
    home.succeed(&["whoami"], "");
    home.start().quit();
    assert_unnoticed(&mut other);
    for mut stream in silent {
        stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
        match stream.read(&mut [0]) {
            Ok(0) => {}
            Err(error) if error.kind() == ErrorKind::ConnectionReset => {}
            other => panic!("{other:?}"),
        }
    }
    until_as_before(served.pid(), before);
    other.quit();
    assert_eq!(served.end(), Some(0));
}

#[test]
fn whoever_comes_while_the_host_closes_keeps_it_from_nothing() {
    let home = Home::set_up(0);
    for _ in 0..5 {
        let served = Served::start(&home, &[]);
        let over = Arc::new(AtomicBool::new(false));
        let knocking: Vec<_> = (0..2)
            .map(|_| {
                let (socket, over) = (home.store().join("rolodeck.sock"), over.clone());
                thread::spawn(move || {
                    let mut came = 0;
                    while !over.load(Ordering::SeqCst) {
                        if let Ok(mut stream) = UnixStream::connect(&socket) {
                            let _ = stream.write_all(&Hello::ours().encode());
                            came += 1;
                        }
                    }
                    came
                })
            })
            .collect();
        let mut terminal = home.start();
        let start = Instant::now();
        assert_eq!(served.end(), Some(0));
        assert!(start.elapsed() < Duration::from_secs(3), "{:?}", start.elapsed());
        assert_eq!(terminal.end().exit_code(), 8);
        terminal.assert_clean();
        over.store(true, Ordering::SeqCst);
        let came: usize = knocking.into_iter().map(|thread| thread.join().unwrap()).sum();
        assert!(came > 0, "nobody came");
    }
    hosts::until_no_trace(&home);
}
