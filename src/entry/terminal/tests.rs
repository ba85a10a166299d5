//! In real pseudo terminals: this test binary is also the program that runs in them.

use std::ffi::CString;
use std::io::{Read, Write};
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use ratatui::Terminal;
use rustix::process::{Pid, Signal, kill_process};

use super::device::Device;
use super::{Screen, TermEnv, Tty, TtyEvent};
use crate::entry::signals;
use crate::tui::input::{Code, Input, Key};

const CHILD: &str = "ROLODECK_TERMINAL_TEST";
const PATIENCE: Duration = Duration::from_secs(20);

/// What the program in the terminal does. Does nothing as a test.
#[test]
fn child() {
    if std::env::var_os(CHILD).is_none() {
        return;
    }
    let env = TermEnv::read(|name| std::env::var(name).ok()).unwrap();
    let (sender, events) = mpsc::channel();
    let tty = Tty::open(env, "child", move |event| sender.send(event).is_ok()).unwrap();
    let mut screen = Terminal::new(tty.screen()).unwrap();
    let mut text = "ready".to_owned();
    let mut seen = 0;
    loop {
        if tty.may_draw() {
            show(&mut screen, &text, 0);
        }
        match events.recv().unwrap() {
            TtyEvent::Input(Input::Key(Key { code: Code::Char(c), .. })) => match c {
                'q' => {
                    tty.close();
                    std::process::exit(0);
                }
                'p' => panic!("deliberate"),
                't' => assert!(thread::spawn(|| panic!("elsewhere")).join().is_err()),
                'z' => tty.suspend(),
                'm' => tty.set_mouse(true),
                // A session that does not listen, and one whose frames nobody reads.
                's' => thread::sleep(PATIENCE),
                'f' => (1..9999).for_each(|n| show(&mut screen, &"flood ".repeat(40), n)),
                _ => text = format!("key {c}"),
            },
            TtyEvent::Input(Input::Resize { columns, rows }) => text = format!("{columns}x{rows}"),
            TtyEvent::Input(input) => text = format!("{input:?}"),
            TtyEvent::Continued => {
                seen += 1;
                text = format!("continued {seen}");
            }
            TtyEvent::Signal(signal) => {
                tty.close();
                signals::end_by(signal);
            }
            TtyEvent::Gone => std::process::exit(7),
            TtyEvent::MayDraw => {}
        }
    }
}

fn show(screen: &mut Terminal<Screen>, text: &str, row: u16) {
    let draw = |frame: &mut ratatui::Frame| {
        let y = row % frame.area().height;
        frame.buffer_mut().set_string(0, y, text, ratatui::style::Style::new());
        frame.set_cursor_position((0, y));
    };
    screen.draw(draw).unwrap();
}

/// A pseudo terminal, seen from outside.
struct Pty {
    master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    path: PathBuf,
    /// Keeps the other end open, to look at its modes.
    device: Device,
    before: String,
    chunks: Option<Receiver<Vec<u8>>>,
    stop: Arc<AtomicBool>,
    vt: vt100::Parser,
}

impl Pty {
    fn new() -> (Pty, Box<dyn portable_pty::SlavePty + Send>) {
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let path = pair.master.tty_name().unwrap();
        let device = open(&path);
        let before = format!("{:?}", device.modes().unwrap());
        let writer = pair.master.take_writer().unwrap();
        let stop = Arc::default();
        let vt = vt100::Parser::new(24, 80, 0);
        let master = pair.master;
        (Pty { master, writer, path, device, before, chunks: None, stop, vt }, pair.slave)
    }

    fn read_on(&mut self) {
        let mut reader = self.master.try_clone_reader().unwrap();
        let (sender, chunks) = mpsc::channel();
        let stop = Arc::clone(&self.stop);
        self.chunks = Some(chunks);
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(count @ 1..) = reader.read(&mut buffer)
                && sender.send(buffer[..count].to_vec()).is_ok()
                && !stop.load(Ordering::SeqCst)
            {}
        });
    }

    fn press(&mut self, keys: &str) {
        self.writer.write_all(keys.as_bytes()).unwrap();
    }

    fn until(&mut self, what: &str, seen: impl Fn(&vt100::Screen) -> bool) {
        let end = Instant::now() + PATIENCE;
        while !seen(self.vt.screen()) {
            let left = end.saturating_duration_since(Instant::now());
            match self.chunks.as_ref().unwrap().recv_timeout(left) {
                Ok(bytes) => self.vt.process(&bytes),
                Err(_) => panic!("never {what}:\n{}", self.vt.screen().contents()),
            }
        }
    }

    fn until_shown(&mut self, text: &str) {
        self.until(text, |screen| {
            screen.alternate_screen() && screen.contents().trim_end() == text
        });
    }

    fn until_clean(&mut self) {
        self.until("clean", |screen| {
            let mouse = screen.mouse_protocol_mode() != vt100::MouseProtocolMode::None;
            !(screen.alternate_screen()
                || screen.hide_cursor()
                || screen.bracketed_paste()
                || mouse)
        });
        assert!(self.is_as_found());
    }

    fn is_as_found(&self) -> bool {
        format!("{:?}", self.device.modes().unwrap()) == self.before
    }
}

fn open(path: &std::path::Path) -> Device {
    Device::open(CString::new(path.as_os_str().as_bytes()).unwrap()).unwrap()
}

struct Running {
    pty: Pty,
    child: Box<dyn Child + Send + Sync>,
}

impl Running {
    fn start() -> Running {
        let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
        command.args(["--exact", "entry::terminal::tests::child", "--nocapture"]);
        Running::run(command)
    }

    fn run(mut command: CommandBuilder) -> Running {
        for name in ["SSH_CONNECTION", "SSH_TTY", "NO_COLOR"] {
            command.env_remove(name);
        }
        command.env(CHILD, "1");
        command.env("TERM", "xterm-256color");
        let (mut pty, slave) = Pty::new();
        let child = slave.spawn_command(command).unwrap();
        pty.read_on();
        let mut running = Running { pty, child };
        running.pty.until_shown("ready");
        assert!(!running.pty.is_as_found());
        running
    }

    fn signal(&self, signal: Signal) {
        let pid = Pid::from_raw(self.child.process_id().unwrap() as i32).unwrap();
        kill_process(pid, signal).unwrap();
    }

    fn end(&mut self) -> ExitStatus {
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status;
            }
            assert!(Instant::now() < end, "it does not end");
            thread::sleep(Duration::from_millis(5));
        }
    }

    /// The letter for its state in the process table.
    fn state(&self) -> Option<char> {
        let stat = format!("/proc/{}/stat", self.child.process_id().unwrap());
        std::fs::read_to_string(stat).unwrap().rsplit_once(") ")?.1.chars().next()
    }

    fn until_state(&self, state: char) {
        let end = Instant::now() + PATIENCE;
        while self.state() != Some(state) {
            assert!(Instant::now() < end, "its state is {:?}", self.state());
            thread::sleep(Duration::from_millis(5));
        }
    }
}

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
    let run = "set -m; \"$0\" --exact entry::terminal::tests::child --nocapture; \
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
    assert!(running.pty.is_as_found());
}

/// One in this process, without signals.
fn tty(pty: &Pty, ssh: bool) -> (Tty, Receiver<TtyEvent>) {
    let (sender, events) = mpsc::channel();
    (tty_with(pty, ssh, move |event| sender.send(event).is_ok()), events)
}

fn tty_with(pty: &Pty, ssh: bool, tell: impl FnMut(TtyEvent) -> bool + Send + 'static) -> Tty {
    let env = TermEnv::read(|name| match name {
        "TERM" => Some("xterm-256color".to_owned()),
        "SSH_TTY" if ssh => Some("/dev/pts/0".to_owned()),
        _ => None,
    });
    Tty::on(open(&pty.path), env.unwrap(), "test", None, tell).unwrap()
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
    let (event, thread) = events.recv_timeout(PATIENCE).unwrap();
    assert_eq!(event, TtyEvent::Gone);
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
