//! A pseudo terminal seen from outside, and a program to run in it: this test binary itself.

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
use rustix::termios::LocalModes;

use super::super::device::Device;
use super::super::{TermEnv, Tty, TtyEvent};
use crate::entry::display::Screen;
use crate::entry::signals;
use crate::tui::input::{Code, Input, Key};

const CHILD: &str = "ROLODECK_TERMINAL_TEST";
pub const PATIENCE: Duration = Duration::from_secs(20);

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
                's' => {
                    show(&mut screen, "stuck", 0);
                    thread::sleep(PATIENCE);
                }
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
            TtyEvent::MayDraw | TtyEvent::Bytes(_) => {}
        }
    }
}

pub fn show(screen: &mut Terminal<Screen>, text: &str, row: u16) {
    let draw = |frame: &mut ratatui::Frame| {
        let y = row % frame.area().height;
        frame.buffer_mut().set_string(0, y, text, ratatui::style::Style::new());
        frame.set_cursor_position((0, y));
    };
    screen.draw(draw).unwrap();
}

/// A pseudo terminal, seen from outside.
pub struct Pty {
    pub master: Box<dyn MasterPty + Send>,
    pub writer: Box<dyn Write + Send>,
    pub path: PathBuf,
    /// Keeps the other end open, to look at its modes.
    pub device: Device,
    pub before: String,
    pub chunks: Option<Receiver<Vec<u8>>>,
    pub stop: Arc<AtomicBool>,
    pub vt: vt100::Parser,
    pub seen: Vec<u8>,
}

impl Pty {
    pub fn new() -> (Pty, Box<dyn portable_pty::SlavePty + Send>) {
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let path = pair.master.tty_name().unwrap();
        let device = open(&path);
        let before = format!("{:?}", device.modes().unwrap());
        let writer = pair.master.take_writer().unwrap();
        let stop = Arc::default();
        let vt = vt100::Parser::new(24, 80, 0);
        let master = pair.master;
        (
            Pty { master, writer, path, device, before, chunks: None, stop, vt, seen: Vec::new() },
            pair.slave,
        )
    }

    pub fn read_on(&mut self) {
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

    pub fn press(&mut self, keys: &str) {
        self.writer.write_all(keys.as_bytes()).unwrap();
    }

    pub fn until(&mut self, what: &str, seen: impl Fn(&vt100::Screen) -> bool) {
        let end = Instant::now() + PATIENCE;
        while !seen(self.vt.screen()) {
            let left = end.saturating_duration_since(Instant::now());
            match self.chunks.as_ref().unwrap().recv_timeout(left) {
                Ok(bytes) => {
                    self.vt.process(&bytes);
                    self.seen.extend(bytes);
                }
                Err(_) => panic!("never {what}:\n{}", self.vt.screen().contents()),
            }
        }
    }

    pub fn until_shown(&mut self, text: &str) {
        self.until(text, |screen| {
            screen.alternate_screen() && screen.contents().trim_end() == text
        });
    }

    pub fn until_clean(&mut self) {
        self.until("clean", |screen| {
            let mouse = screen.mouse_protocol_mode() != vt100::MouseProtocolMode::None;
            !(screen.alternate_screen()
                || screen.hide_cursor()
                || screen.bracketed_paste()
                || mouse)
        });
        assert_eq!(self.vt.screen().attributes_formatted(), b"\x1b[m");
        assert!(self.is_as_found());
    }

    /// How often the alternate screen was left, once nothing more comes.
    pub fn times_left(&mut self) -> usize {
        let quiet = Duration::from_millis(200);
        while let Ok(bytes) = self.chunks.as_ref().unwrap().recv_timeout(quiet) {
            self.seen.extend(bytes);
        }
        let leave = b"\x1b[?1049l";
        self.seen.windows(leave.len()).filter(|bytes| bytes == leave).count()
    }

    /// What the person set meanwhile is to be found again too.
    pub fn without_echo(&mut self) {
        let mut modes = self.device.modes().unwrap();
        modes.local_modes.remove(LocalModes::ECHO);
        self.device.set_modes(&modes).unwrap();
        self.before = format!("{:?}", self.device.modes().unwrap());
    }

    pub fn is_as_found(&self) -> bool {
        format!("{:?}", self.device.modes().unwrap()) == self.before
    }
}

pub fn open(path: &std::path::Path) -> Device {
    Device::open(CString::new(path.as_os_str().as_bytes()).unwrap()).unwrap()
}

pub struct Running {
    pub pty: Pty,
    pub child: Box<dyn Child + Send + Sync>,
}

impl Running {
    pub fn start() -> Running {
        let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
        command.args(["--exact", "entry::terminal::tests::pty::child", "--nocapture"]);
        Running::run(command)
    }

    pub fn run(mut command: CommandBuilder) -> Running {
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

    pub fn signal(&self, signal: Signal) {
        let pid = Pid::from_raw(self.child.process_id().unwrap() as i32).unwrap();
        kill_process(pid, signal).unwrap();
    }

    pub fn end(&mut self) -> ExitStatus {
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
    pub fn state(&self) -> Option<char> {
        let stat = format!("/proc/{}/stat", self.child.process_id().unwrap());
        std::fs::read_to_string(stat).unwrap().rsplit_once(") ")?.1.chars().next()
    }

    pub fn until_state(&self, state: char) {
        let end = Instant::now() + PATIENCE;
        while self.state() != Some(state) {
            assert!(Instant::now() < end, "its state is {:?}", self.state());
            thread::sleep(Duration::from_millis(5));
        }
    }
}
