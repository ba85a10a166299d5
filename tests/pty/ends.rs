//! However it ends or pauses, the terminal is left as it was found, and nothing is lost.

use std::time::{Duration, Instant};

use rustix::process::Signal;

use super::home::{Home, PROGRAM};
use super::terminal::Terminal;

/// Adds a user by keys, up to the moment when it is said to be saved.
fn add_user(terminal: &mut Terminal) {
    terminal.press_until("n", "Add User ─");
    terminal.press("Grace Hopper\tgrace@acme.io\t\tViewer\t");
    terminal.press_until("\x07", "Pass it on now");
    terminal.press_until("\x13", "Added grace@acme.io.");
}

/// The store opens at once, without a word, and holds what was saved last.
fn assert_kept(home: &Home) {
    let shown = home.command(&["user", "show", "grace@acme.io", "--json"], "");
    assert!(shown.status.success(), "{shown:?}");
    assert_eq!(String::from_utf8_lossy(&shown.stderr), "");
    assert!(String::from_utf8_lossy(&shown.stdout).contains("Grace Hopper"), "{shown:?}");
}

fn with_mouse(home: &Home) -> Terminal {
    let folder = home.path().join("rolodeck");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("config.toml"), "mouse = true\n").unwrap();
    let mut terminal = home.start();
    terminal
        .until_screen("the mouse", |s| s.mouse_protocol_mode() != vt100::MouseProtocolMode::None);
    assert!(terminal.is_taken());
    terminal
}

fn ends_by(keys: &str) {
    let home = Home::set_up(0);
    let mut terminal = with_mouse(&home);
    add_user(&mut terminal);
    terminal.press(keys);
    assert!(terminal.end().success());
    terminal.assert_clean();
    assert_kept(&home);
}

fn ends_by_signal(signal: Signal, name: &str) {
    let home = Home::set_up(0);
    let mut terminal = with_mouse(&home);
    add_user(&mut terminal);
    // In the middle of something.
    terminal.press_until("n", "Add User ─");
    terminal.press_until("half", "half");
    let start = Instant::now();
    terminal.signal(signal);
    let status = terminal.end();
    assert_eq!(status.signal().map(|said| said.starts_with(name)), Some(true), "{status:?}");
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    terminal.assert_clean();
    assert_kept(&home);
}

#[test]
fn after_the_key_to_quit() {
    ends_by("q");
}

#[test]
fn after_ctrl_c_twice() {
    ends_by("\x03\x03");
}

#[test]
fn after_sigterm() {
    ends_by_signal(Signal::TERM, "Terminated");
}

#[test]
fn after_sigint() {
    ends_by_signal(Signal::INT, "Interrupt");
}

#[test]
fn after_sighup() {
    ends_by_signal(Signal::HUP, "Hangup");
}

#[test]
fn after_sigquit() {
    ends_by_signal(Signal::QUIT, "Quit");
}

/// It is there or it is not, and the store does not mind.
#[test]
fn a_signal_in_the_middle_of_saving() {
    let home = Home::set_up(0);
    let mut terminal = home.start();
    terminal.press_until("n", "Add User ─");
    terminal.press("Grace Hopper\tgrace@acme.io\t\tViewer\t");
    terminal.press_until("\x07", "Pass it on now");
    terminal.press("\x13");
    terminal.signal(Signal::TERM);
    assert_eq!(terminal.end().signal(), Some("Terminated"));
    terminal.assert_clean();
    let list = home.command(&["user", "list", "--json"], "");
    assert_eq!(String::from_utf8_lossy(&list.stderr), "");
    let users: Vec<serde_json::Value> = serde_json::from_slice(&list.stdout).unwrap();
    assert!((1..=2).contains(&users.len()), "{users:?}");
}

#[test]
fn ctrl_z_lends_the_terminal_to_the_shell() {
    let home = Home::set_up(0);
    let script = "set -m; \"$0\"; echo stopped; read -r line; fg >/dev/null; echo \"ended $?\"";
    let mut command = home.program(&["sh", "-c", script, PROGRAM]);
    command.env("ROLODECK_TOKEN", home.dashboard().get_env("ROLODECK_TOKEN").unwrap());
    let mut terminal = Terminal::run(command);
    terminal.until_shown("[Users 1]");
    terminal.press_until("/ada", "/ ada");
    assert!(terminal.is_taken());
    terminal.press("\x1a");
    terminal.until_shown("stopped");
    terminal.assert_clean();
    assert!(!terminal.text().contains("Users"), "{}", terminal.text());
    terminal.press("\n");
    terminal.until_shown("/ ada");
    assert!(terminal.is_taken());
    terminal.press("\x1b");
    terminal.until_gone("/ ada");
    add_user(&mut terminal);
    terminal.press("q");
    terminal.until_shown("ended 0");
    terminal.assert_clean();
    assert!(terminal.end().success());
    assert_kept(&home);
}

#[test]
fn stopped_from_outside_it_comes_back() {
    let home = Home::set_up(0);
    let mut terminal = home.start();
    let before = terminal.text();
    for signal in [Signal::TSTP, Signal::STOP] {
        terminal.signal(signal);
        terminal.process().until_state('T');
        if signal == Signal::TSTP {
            terminal.until_screen("the shell's screen", |screen| !screen.alternate_screen());
            terminal.assert_clean();
        }
        terminal.resize(100, 30);
        terminal.resize(80, 24);
        terminal.signal(Signal::CONT);
        terminal.until_screen("our screen", |screen| screen.alternate_screen());
        terminal.until("the same screen", |text| text == before);
        assert!(terminal.is_taken());
    }
    terminal.quit();
}

/// With SIGHUP, as most terminals end, and without, as `setsid` leaves it.
#[test]
fn when_the_terminal_is_gone_so_is_the_program() {
    for controlled in [true, false] {
        let home = Home::set_up(0);
        let mut command = home.dashboard();
        command.set_controlling_tty(controlled);
        let mut terminal = Terminal::run(command);
        terminal.until_shown("[Users 1]");
        add_user(&mut terminal);
        let before = terminal.process().cpu();
        let start = Instant::now();
        let mut process = terminal.hang_up();
        let (status, cpu) = process.end();
        assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
        assert!(controlled || status.success(), "{status:?}");
        let cpu = cpu - before;
        assert!(cpu < Duration::from_millis(500), "{cpu:?}");
        assert_kept(&home);
    }
}

#[test]
fn a_killed_program_leaves_a_whole_store() {
    let home = Home::set_up(0);
    let mut terminal = home.start();
    add_user(&mut terminal);
    terminal.signal(Signal::KILL);
    terminal.end();
    let shown = home.succeed(&["user", "show", "grace@acme.io", "--json"], "");
    assert!(shown.contains("Grace Hopper"), "{shown}");
}
