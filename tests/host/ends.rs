//! How a session ends: by its client, by its host, and when neither answers.

use std::thread;
use std::time::{Duration, Instant};

use rustix::process::Signal;

use super::home::Home;
use super::hosts::{self, Served, until};
use super::terminal::Terminal;

#[test]
fn a_client_that_is_killed_leaves_a_host_that_goes_on_or_ends() {
    let home = Home::set_up(3);
    let mut one = home.start();
    let mut two = home.start();
    one.signal(Signal::KILL);
    assert!(!one.end().success());
    two.press_until("\t", "[Roles 6]");
    two.signal(Signal::KILL);
    assert!(!two.end().success());
    hosts::until_no_trace(&home);
}

#[test]
fn a_host_that_is_killed_leaves_clean_terminals_and_all_that_was_saved() {
    let home = Home::set_up(3);
    let mut all: Vec<Terminal> = (0..3).map(|_| home.start()).collect();
    home.succeed(&["role", "add", "--name", "Chatters"], "");
    // In the middle of something.
    all[1].press_until("n", "Add User \u{2500}");
    hosts::signal(hosts::pid(&home.store()), Signal::KILL);
    for terminal in &mut all {
        assert_eq!(terminal.end().exit_code(), 8);
        terminal.assert_clean();
        terminal.until_shown("has ended; everything that was reported saved is saved");
    }
    let mut again = home.start();
    again.press_until("\t", "[Roles 7]");
    again.quit();
    hosts::until_no_trace(&home);
}

#[test]
fn a_host_that_is_ended_says_so_and_ends_well() {
    let home = Home::set_up(0);
    let served = Served::start(&home, &[]);
    let mut terminal = home.start();
    assert_eq!(hosts::pids(&home.store()), [served.pid()]);
    assert_eq!(served.end(), Some(0));
    assert_eq!(terminal.end().exit_code(), 8);
    terminal.assert_clean();
    terminal.until_shown("the host of this store was ended");
    hosts::until_no_trace(&home);
}

#[test]
fn a_host_that_stays_outlives_its_guests() {
    let home = Home::set_up(0);
    let served = Served::start(&home, &[]);
    home.start().quit();
    home.succeed(&["user", "list"], "");
    thread::sleep(Duration::from_millis(300));
    assert_eq!(hosts::pids(&home.store()), [served.pid()]);
    home.start().quit();
    assert_eq!(served.end(), Some(0));
    hosts::until_no_trace(&home);
}

#[test]
fn a_stopped_host_is_said_and_can_be_left_or_waited_for() {
    let home = Home::set_up(0);
    let mut one = home.start();
    let mut two = home.start();
    let host = hosts::pid(&home.store());
    hosts::signal(host, Signal::STOP);
    let start = Instant::now();
    one.press("j");
    two.press("j");
    one.until_shown("does not answer");
    let told = start.elapsed();
    assert!((Duration::from_millis(2500)..Duration::from_secs(5)).contains(&told), "{told:?}");
    two.until_shown("does not answer");
    two.press("\x03");
    assert_eq!(two.end().exit_code(), 8);
    two.assert_clean();
    // A command says it too, instead of hanging.
    let start = Instant::now();
    let listed = home.command(&["user", "list"], "");
    assert_eq!(listed.status.code(), Some(8));
    let said = String::from_utf8(listed.stderr).unwrap();
    assert!(said.contains("does not answer") && said.contains(&host.to_string()), "{said}");
    assert!(start.elapsed() < Duration::from_secs(5), "{:?}", start.elapsed());
    hosts::signal(host, Signal::CONT);
    one.until_gone("does not answer");
    one.press_until("\t", "[Roles 6]");
    one.quit();
    hosts::until_no_trace(&home);
}

#[test]
fn signals_to_a_client_end_it_alone() {
    let home = Home::set_up(0);
    let mut stays = home.start();
    for signal in [Signal::TERM, Signal::INT, Signal::HUP, Signal::QUIT] {
        let mut terminal = home.start();
        terminal.signal(signal);
        assert!(!terminal.end().success());
        terminal.assert_clean();
    }
    // Ctrl-Z gives the terminal back, and fg comes back to the same session.
    let terminal = home.start();
    terminal.signal(Signal::TSTP);
    terminal.process().until_state('T');
    until("its own modes", || terminal.is_as_found().then_some(()));
    terminal.signal(Signal::CONT);
    until("ours again", || (!terminal.is_as_found()).then_some(()));
    let mut terminal = terminal;
    terminal.press_until("\t", "[Roles 6]");
    terminal.quit();
    stays.press_until("\t", "[Roles 6]");
    stays.quit();
    hosts::until_no_trace(&home);
}
