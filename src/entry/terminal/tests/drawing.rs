//! What is drawn, and when; in this process, without signals.

use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::Duration;

use ratatui::Terminal;

use super::super::{TermEnv, Tty, TtyEvent};
use super::pty::{PATIENCE, Pty, open, show};
use crate::entry::input::Decoder;
use crate::tui::input::{Code, Input, Key};

fn tty(pty: &Pty, ssh: bool) -> (Tty, Receiver<TtyEvent>) {
    let (sender, events) = mpsc::channel();
    (tty_with(pty, ssh, move |event| sender.send(event).is_ok()), events)
}

fn tty_with(pty: &Pty, ssh: bool, tell: impl FnMut(TtyEvent) -> bool + Send + 'static) -> Tty {
    Tty::on(open(&pty.path), env(ssh, "C.UTF-8"), "test", None, decoder(), tell).unwrap()
}

fn decoder() -> Option<Decoder> {
    Some(Decoder::new(Duration::from_millis(25)))
}

fn env(ssh: bool, locale: &str) -> TermEnv {
    let env = TermEnv::read(|name| match name {
        "TERM" => Some("xterm-256color".to_owned()),
        "LANG" => Some(locale.to_owned()),
        "SSH_TTY" if ssh => Some("/dev/pts/0".to_owned()),
        _ => None,
    });
    env.unwrap()
}

#[test]
fn modes_come_back_exactly() {
    let (mut pty, slave) = Pty::new();
    pty.read_on();
    let (tty, events) = tty(&pty, false);
    assert!(!pty.is_as_found());
    pty.press("\x1b[A\x1b");
    for code in [Code::Up, Code::Esc] {
        let event = events.recv_timeout(PATIENCE).unwrap();
        assert_eq!(event, TtyEvent::Input(Input::Key(Key::plain(code))));
    }
    assert!(tty.copy("secret"));
    assert!(!tty.copy(&"x".repeat(99_999)));
    tty.close();
    pty.until_clean();
    drop(slave);
}

#[test]
fn a_title_cannot_hold_sequences() {
    for (locale, shown) in [("C", "Acm?<U+001B>[31m"), ("C.UTF-8", "Acmé<U+001B>[31m")] {
        let (mut pty, slave) = Pty::new();
        pty.read_on();
        let tty = Tty::on(
            open(&pty.path),
            env(false, locale),
            "Acmé\x1b[31m",
            None,
            decoder(),
            |_: TtyEvent| true,
        )
        .unwrap();
        tty.close();
        pty.times_left();
        let seen = String::from_utf8_lossy(&pty.seen);
        assert!(seen.contains(&format!("\x1b]0;{shown}\x07")), "{seen:?}");
        drop(slave);
    }
}

#[test]
fn without_unicode_there_is_ascii_only() {
    let (mut pty, slave) = Pty::new();
    pty.read_on();
    let tty =
        Tty::on(open(&pty.path), env(false, "C"), "test", None, decoder(), |_: TtyEvent| true)
            .unwrap();
    let mut screen = Terminal::new(tty.screen()).unwrap();
    show(&mut screen, "Zoë 漢字 👍🏽 e\u{301}.", 0);
    pty.until_shown("Zo? ? ?  ?  ?.");
    // What was wide leaves nothing behind.
    show(&mut screen, "Zoe 漢.", 0);
    pty.until_shown("Zoe ? .");
    assert!(pty.seen.is_ascii());
    drop(slave);
}

#[test]
fn drawing_waits_for_a_terminal_that_does_not_read() {
    let (mut pty, slave) = Pty::new();
    let (tty, events) = tty(&pty, false);
    let mut screen = Terminal::new(tty.screen()).unwrap();
    let mut row = 0;
    while tty.may_draw() {
        row += 1;
        show(&mut screen, &"flood ".repeat(13), row);
        assert!(row < 10_000, "it never fills up");
    }
    assert!(events.recv_timeout(Duration::from_millis(50)).is_err());
    pty.read_on();
    assert_eq!(events.recv_timeout(PATIENCE).unwrap(), TtyEvent::MayDraw);
    assert!(tty.may_draw());
    show(&mut screen, "newest", 0);
    pty.until_shown("newest");
    drop(slave);
}

#[test]
fn over_ssh_drawing_waits_until_the_last_frame_was_seen() {
    let (mut pty, slave) = Pty::new();
    pty.read_on();
    let (tty, events) = tty(&pty, true);
    let mut screen = Terminal::new(tty.screen()).unwrap();
    let large = "漢".repeat(40);
    show(&mut screen, &large, 0);
    pty.until_shown(&large);
    assert!(!tty.may_draw());
    pty.press("\x1b[0n");
    assert_eq!(events.recv_timeout(PATIENCE).unwrap(), TtyEvent::MayDraw);
    show(&mut screen, "small", 0);
    assert!(tty.may_draw(), "what is small does not wait");
    drop(slave);
}

#[test]
fn a_terminal_that_never_answers_is_not_waited_for() {
    let (mut pty, slave) = Pty::new();
    pty.read_on();
    let (tty, events) = tty(&pty, true);
    let mut screen = Terminal::new(tty.screen()).unwrap();
    show(&mut screen, &"漢".repeat(40), 0);
    assert!(!tty.may_draw());
    assert_eq!(events.recv_timeout(PATIENCE).unwrap(), TtyEvent::MayDraw);
    show(&mut screen, &"字".repeat(40), 0);
    assert!(tty.may_draw());
    drop(slave);
}

#[test]
fn a_terminal_that_is_gone_costs_nothing() {
    let (pty, slave) = Pty::new();
    let (sender, events) = mpsc::channel();
    let tty = tty_with(&pty, false, move |event| {
        let thread = std::fs::read_link("/proc/thread-self").unwrap();
        sender.send((event, thread)).is_ok()
    });
    let Pty { master, writer, .. } = pty;
    drop((master, writer, slave));
    // This kind of terminal types Enter and Ctrl-D when it is closed.
    let thread = loop {
        let (event, thread) = events.recv_timeout(PATIENCE).unwrap();
        if event == TtyEvent::Gone {
            break thread;
        }
    };
    let stat = std::path::Path::new("/proc").join(thread).join("stat");
    let ticks = || -> u64 {
        let stat = std::fs::read_to_string(&stat).unwrap();
        let fields: Vec<_> = stat.rsplit_once(") ").unwrap().1.split(' ').collect();
        fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap()
    };
    let before = ticks();
    thread::sleep(Duration::from_secs(1));
    // A tick is 10 ms.
    assert!(ticks() - before < 5);
    assert!(events.try_recv().is_err(), "told once");
    let mut screen = Terminal::new(tty.screen()).unwrap();
    show(&mut screen, "into the void", 0);
    tty.close();
}

/// Else the shell would take it for typing.
#[test]
fn an_answer_on_its_way_is_heard_out() {
    let (mut pty, slave) = Pty::new();
    pty.read_on();
    let (tty, events) = tty(&pty, true);
    let mut screen = Terminal::new(tty.screen()).unwrap();
    show(&mut screen, &"漢".repeat(40), 0);
    assert!(!tty.may_draw());
    pty.press("\x1b[0n");
    assert_eq!(events.recv_timeout(PATIENCE).unwrap(), TtyEvent::MayDraw);
    show(&mut screen, &"字".repeat(40), 0);
    let closing = thread::spawn(move || tty.close());
    thread::sleep(Duration::from_millis(20));
    assert!(!closing.is_finished());
    pty.press("\x1b[0n");
    closing.join().unwrap();
    pty.until_clean();
    drop(slave);
}
