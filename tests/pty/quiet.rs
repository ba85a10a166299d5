//! It computes and writes only when there is a reason to.

use std::thread;
use std::time::{Duration, Instant};

use rustix::process::Signal;

use super::home::Home;
use super::terminal::Terminal;

fn idle(terminal: &mut Terminal) {
    let process = terminal.process();
    // The start, and what follows a key, may still be on its way.
    let mut before = (Duration::ZERO, 0);
    while terminal.read_within(Duration::from_millis(300)) || before.1 != process.wakes() {
        before = (process.ran(), process.wakes());
    }
    assert!(!terminal.read_within(Duration::from_secs(2)), "it wrote:\n{}", terminal.text());
    let (ran, wakes) = (process.ran() - before.0, process.wakes() - before.1);
    assert!(ran < Duration::from_millis(20), "it ran for {ran:?}");
    assert!(wakes <= 2, "it woke up {wakes} times");
}

#[test]
fn idle_it_sleeps() {
    let home = Home::set_up(100);
    let mut terminal = home.start();
    idle(&mut terminal);
    terminal.press_until("n", "Add User ─");
    idle(&mut terminal);
    terminal.press("\x1b");
    terminal.until_gone("Add User ─");
    terminal.quit();
    let mut terminal = home.start_signed_out();
    terminal.until_shown("Sign in to");
    idle(&mut terminal);
    // Letters are typed here.
    terminal.press("\x03\x03");
    assert!(terminal.end().success());
}

/// Keys at the pace of a hand on the keyboard, while the terminal is not read.
fn hold_a_key(terminal: &mut Terminal, keys: &[&str], count: usize) {
    for key in keys.iter().cycle().take(count) {
        terminal.press(key);
        thread::sleep(Duration::from_millis(4));
    }
}

#[test]
fn a_slow_terminal_gets_the_newest_screen_only() {
    let home = Home::set_up(2_000);
    let mut terminal = home.start();
    let before = terminal.seen.len();
    terminal.press("\x1b[6~");
    terminal.until_gone("1 of 2,001");
    while terminal.read_within(Duration::from_millis(100)) {}
    let page = terminal.seen.len() - before;
    assert!(page > 500, "a page has {page} bytes");

    let before = terminal.seen.len();
    hold_a_key(&mut terminal, &["\x1b[6~", "\x1b[6~", "\x1b[5~"], 500);
    terminal.press("G");
    terminal.until_shown("2,001 of 2,001");
    let sent = terminal.seen.len() - before;
    // What a terminal takes without being read, and the last screen.
    assert!(sent < 100 * page && sent < 150_000, "{sent} bytes, where a page has {page}");
    let text = terminal.text();
    terminal.press("\x0c");
    while terminal.read_within(Duration::from_millis(300)) {}
    assert_eq!(terminal.text(), text, "drawn anew it looks different");
    terminal.quit();
}

#[test]
fn a_terminal_that_is_not_read_does_not_keep_it() {
    let home = Home::set_up(2_000);
    let mut terminal = home.start();
    hold_a_key(&mut terminal, &["\x1b[6~"], 200);
    let start = Instant::now();
    terminal.signal(Signal::TERM);
    let process = terminal.process();
    process.until_state('Z');
    // One second, and patience with a busy machine.
    assert!(start.elapsed() < Duration::from_secs(4), "{:?}", start.elapsed());
    let status = terminal.end();
    assert_eq!(status.signal(), Some("Terminated"));
    terminal.assert_clean();
    let seen = terminal.seen.len();
    assert!(seen < 50_000, "it never had to wait: {seen} bytes");
}
