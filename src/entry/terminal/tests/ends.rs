//! However it ends or pauses, the terminal is left clean.

use std::sync::atomic::Ordering;
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{CommandBuilder, PtySize};
use rustix::process::Signal;

use super::pty::{PATIENCE, Pty, Running, open};

#[test]
fn quitting_leaves_the_terminal_as_it_was() {
    let mut running = Running::start();
    running.pty.press("m\x1b[<0;3;4M");
    running.pty.until_shown("Mouse { kind: Press, column: 2, row: 3 }");
    running.pty.press("q");
    assert!(running.end().success());
    running.pty.until_clean();
}

#[test]
fn every_ending_signal_cleans_up_and_is_seen_outside() {
    for signal in [Signal::TERM, Signal::INT, Signal::HUP, Signal::QUIT] {
        let mut running = Running::start();
        running.signal(signal);
        let status = running.end();
        assert!(status.signal().is_some(), "{signal:?}: {status:?}");
        running.pty.until_clean();
    }
}

#[test]
fn a_session_that_does_not_listen_is_ended_all_the_same() {
    let mut running = Running::start();
    running.pty.press("s");
    running.pty.until_shown("stuck");
    running.signal(Signal::TERM);
    let start = Instant::now();
    assert!(running.end().signal().is_some());
    assert!(start.elapsed() < PATIENCE / 4);
    running.pty.until_clean();
}

#[test]
fn a_panic_is_told_on_a_clean_terminal() {
    let mut running = Running::start();
    running.pty.press("p");
    running.end();
    running.pty.until_clean();
    running.pty.until("told", |screen| screen.contents().contains("deliberate"));
    assert_eq!(running.pty.times_left(), 1);
}

#[test]
fn a_panic_elsewhere_waits_for_its_turn() {
    let mut running = Running::start();
    running.pty.press("tx");
    running.pty.until_shown("key x");
    running.pty.press("q");
    running.end();
    running.pty.until_clean();
    running.pty.until("told", |screen| screen.contents().contains("elsewhere"));
}

#[test]
fn a_new_size_is_told() {
    let mut running = Running::start();
    let size = PtySize { rows: 30, cols: 100, pixel_width: 0, pixel_height: 0 };
    running.pty.vt.screen_mut().set_size(30, 100);
    running.pty.master.resize(size).unwrap();
    running.pty.until_shown("100x30");
}

#[test]
fn stopped_from_outside_it_lends_the_terminal() {
    let mut running = Running::start();
    running.signal(Signal::TSTP);
    running.until_state('T');
    running.pty.until_clean();
    running.pty.without_echo();
    running.signal(Signal::CONT);
    running.pty.until_shown("continued 1");
    assert!(!running.pty.is_as_found());
    // And so where it was not asked.
    running.signal(Signal::STOP);
    running.until_state('T');
    running.pty.device.set_modes(&open(&Pty::new().0.path).modes().unwrap()).unwrap();
    running.signal(Signal::CONT);
    running.pty.until_shown("continued 2");
    assert!(!running.pty.is_as_found());
    running.pty.press("q");
    assert!(running.end().success());
    running.pty.until_clean();
}

#[test]
fn a_shell_can_stop_and_continue_it() {
    let mut shell = CommandBuilder::new("sh");
    let run = "set -m; \"$0\" --exact entry::terminal::tests::pty::child --nocapture; \
               echo stopped; read -r line; fg; echo ended; read -r line";
    shell.args(["-c", run]);
    shell.arg(std::env::current_exe().unwrap());
    let mut running = Running::run(shell);
    running.pty.press("z");
    running.pty.until("stopped", |screen| {
        !screen.alternate_screen() && screen.contents().contains("stopped")
    });
    running.pty.until_clean();
    running.pty.press("\n");
    running.pty.until_shown("continued 1");
    running.pty.press("q");
    running.pty.until("ended", |screen| screen.contents().contains("ended"));
    running.pty.until_clean();
    running.pty.press("\n");
    running.end();
}

/// Started by sshd without a shell, nobody could continue it.
#[test]
fn without_a_shell_it_goes_on() {
    let mut running = Running::start();
    running.pty.press("z");
    running.pty.until_shown("continued 1");
}

#[test]
fn a_closed_terminal_ends_it() {
    let Running { mut pty, mut child } = Running::start();
    pty.stop.store(true, Ordering::SeqCst);
    pty.press("x");
    let Pty { master, writer, device, chunks, .. } = pty;
    while chunks.as_ref().unwrap().recv().is_ok() {}
    drop((master, writer, device));
    let start = Instant::now();
    while child.try_wait().unwrap().is_none() {
        assert!(start.elapsed() < PATIENCE, "it does not end");
        thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn a_terminal_that_nobody_reads_does_not_keep_it() {
    let mut running = Running::start();
    running.pty.stop.store(true, Ordering::SeqCst);
    running.pty.press("f");
    thread::sleep(Duration::from_millis(300));
    running.signal(Signal::TERM);
    let start = Instant::now();
    assert!(running.end().signal().is_some());
    assert!(start.elapsed() < PATIENCE / 4);
    while running.pty.chunks.as_ref().unwrap().recv().is_ok() {}
    running.pty.stop.store(false, Ordering::SeqCst);
    running.pty.read_on();
    running.pty.until_clean();
}
