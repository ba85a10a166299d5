//! A pseudo terminal seen from outside. It is read only while something is waited for.

use std::fs::File;
use std::io::{ErrorKind, Read, Write};
use std::path::PathBuf;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use rustix::fs::{Mode, OFlags, open};
use rustix::process::{Pid, Signal, kill_process};
use rustix::termios::tcgetattr;
use vt100::{MouseProtocolMode, Parser, Screen};

pub const PATIENCE: Duration = Duration::from_secs(20);

pub struct Terminal {
    pub pid: i32,
    child: Box<dyn Child + Send + Sync>,
    writer: Box<dyn Write + Send>,
    master: Box<dyn MasterPty + Send>,
    /// The other end, to look at its modes.
    device: File,
    before: String,
    reader: JoinHandle<()>,
    chunks: Receiver<Vec<u8>>,
    vt: Parser,
    pub seen: Vec<u8>,
}

fn text_of(screen: &Screen) -> String {
    let text = screen.contents();
    text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

fn size_of(columns: u16, rows: u16) -> PtySize {
    PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }
}

fn modes(device: &File) -> String {
    format!("{:?}", tcgetattr(device).unwrap())
}

impl Terminal {
    pub fn run(command: CommandBuilder) -> Terminal {
        let pair = native_pty_system().openpty(size_of(80, 24)).unwrap();
        let path: PathBuf = pair.master.tty_name().unwrap();
        let device =
            open(path, OFlags::RDWR | OFlags::NOCTTY | OFlags::NONBLOCK, Mode::empty()).unwrap();
        let device = File::from(device);
        let before = modes(&device);
        let writer = pair.master.take_writer().unwrap();
        let mut out = pair.master.try_clone_reader().unwrap();
        // Without room: the bytes that nobody waits for stay in the terminal.
        let (sender, chunks) = mpsc::sync_channel(0);
        let reader = thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(count @ 1..) = out.read(&mut buffer)
                && sender.send(buffer[..count].to_vec()).is_ok()
            {}
        });
        let child = pair.slave.spawn_command(command).unwrap();
        Terminal {
            pid: child.process_id().unwrap().try_into().unwrap(),
            child,
            writer,
            master: pair.master,
            device,
            before,
            reader,
            chunks,
            vt: Parser::new(24, 80, 0),
            seen: Vec::new(),
        }
    }

    pub fn press(&mut self, keys: &str) {
        self.writer.write_all(keys.as_bytes()).unwrap();
    }

    pub fn resize(&mut self, columns: u16, rows: u16) {
        self.vt.screen_mut().set_size(rows, columns);
        self.master.resize(size_of(columns, rows)).unwrap();
    }

    /// The rows as they are seen: blanks at their ends are not.
    pub fn text(&self) -> String {
        text_of(self.vt.screen())
    }

    /// Reads for that long at most; false when nothing came.
    pub fn read_within(&mut self, wait: Duration) -> bool {
        match self.chunks.recv_timeout(wait) {
            Ok(bytes) => {
                self.vt.process(&bytes);
                self.seen.extend(bytes);
                true
            }
            Err(RecvTimeoutError::Timeout) => false,
            Err(RecvTimeoutError::Disconnected) => {
                thread::sleep(wait.min(Duration::from_millis(5)));
                false
            }
        }
    }

    pub fn until_screen(&mut self, what: &str, wanted: impl Fn(&Screen) -> bool) {
        let end = Instant::now() + PATIENCE;
        while !wanted(self.vt.screen()) {
            let left = end.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "never {what}:\n{}", self.text());
            self.read_within(left);
        }
    }

    pub fn until(&mut self, what: &str, wanted: impl Fn(&str) -> bool) {
        self.until_screen(what, |screen| wanted(&text_of(screen)));
    }

    pub fn until_shown(&mut self, text: &str) {
        self.until(text, |screen| screen.contains(text));
    }

    pub fn until_gone(&mut self, text: &str) {
        self.until(&format!("without {text}"), |screen| !screen.contains(text));
    }

    /// Presses keys and reads on until the text is there.
    pub fn press_until(&mut self, keys: &str, text: &str) {
        assert!(!self.text().contains(text), "{text} is there already:\n{}", self.text());
        self.press(keys);
        self.until_shown(text);
    }

    pub fn signal(&self, signal: Signal) {
        kill_process(Pid::from_raw(self.pid).unwrap(), signal).unwrap();
    }

    /// How the process ended; what it says until then is read.
    pub fn end(&mut self) -> ExitStatus {
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                self.read_all();
                return status;
            }
            assert!(Instant::now() < end, "it does not end:\n{}", self.text());
            self.read_within(Duration::from_millis(5));
        }
    }

    /// Reads what is on its way: a mark at the other end comes behind it.
    fn read_all(&mut self) {
        const MARK: &[u8] = b"\x1b_mark\x1b\\";
        let end = Instant::now() + PATIENCE;
        while let Err(error) = self.device.write_all(MARK) {
            assert_eq!(error.kind(), ErrorKind::WouldBlock);
            assert!(Instant::now() < end, "it is full");
            self.read_within(Duration::from_millis(5));
        }
        while !self.seen.ends_with(MARK) {
            assert!(Instant::now() < end, "it cannot be read");
            self.read_within(Duration::from_millis(5));
        }
        self.seen.truncate(self.seen.len() - MARK.len());
    }

    /// Ends with the key for it.
    pub fn quit(&mut self) {
        self.press("q");
        assert!(self.end().success());
        self.assert_clean();
    }

    /// As a shell wants to find it.
    pub fn assert_clean(&self) {
        let screen = self.vt.screen();
        assert!(!screen.alternate_screen(), "the alternate screen was not left");
        assert!(!screen.hide_cursor(), "the cursor is hidden");
        assert!(!screen.bracketed_paste(), "bracketed paste is on");
        assert!(!screen.application_cursor() && !screen.application_keypad());
        assert_eq!(screen.mouse_protocol_mode(), MouseProtocolMode::None);
        assert_eq!(screen.attributes_formatted(), b"\x1b[m", "a style is left on");
        assert!(self.is_as_found(), "its modes: {}\nbefore: {}", modes(&self.device), self.before);
    }

    pub fn is_as_found(&self) -> bool {
        modes(&self.device) == self.before
    }

    pub fn is_taken(&self) -> bool {
        self.vt.screen().alternate_screen() && !self.is_as_found()
    }

    /// Hangs up: nobody is at the other end any more. What is left is the process.
    pub fn hang_up(self) -> Process {
        let Terminal { pid, child, mut writer, master, device, reader, chunks, .. } = self;
        drop(chunks);
        // The reader ends when it has something to hand over.
        writer.write_all(b"\x0c").unwrap();
        reader.join().unwrap();
        drop((writer, master, device));
        Process { pid, child }
    }

    pub fn process(&self) -> Proc {
        Proc(self.pid)
    }
}

/// A process whose terminal is gone.
pub struct Process {
    pid: i32,
    child: Box<dyn Child + Send + Sync>,
}

impl Process {
    /// How it ended, and how long it computed.
    pub fn end(&mut self) -> (ExitStatus, Duration) {
        let end = Instant::now() + PATIENCE;
        let proc = Proc(self.pid);
        while proc.state() != 'Z' {
            assert!(Instant::now() < end, "it does not end");
            thread::sleep(Duration::from_millis(5));
        }
        let cpu = proc.cpu();
        (self.child.wait().unwrap(), cpu)
    }
}

/// What the system knows of a process.
#[derive(Clone, Copy)]
pub struct Proc(i32);

impl Proc {
    fn stat(self) -> Vec<String> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.0)).unwrap();
        let fields = stat.rsplit_once(") ").unwrap().1;
        fields.split(' ').map(str::to_owned).collect()
    }

    pub fn state(self) -> char {
        self.stat()[0].chars().next().unwrap()
    }

    /// In hundredths of a second; also when it has ended.
    pub fn cpu(self) -> Duration {
        let stat = self.stat();
        let ticks = stat[11].parse::<u64>().unwrap() + stat[12].parse::<u64>().unwrap();
        Duration::from_millis(10 * ticks)
    }

    /// How long its threads were running, exactly.
    pub fn ran(self) -> Duration {
        let ran = |stat: String| stat.split(' ').next().unwrap().parse::<u64>().unwrap();
        Duration::from_nanos(self.of_threads("schedstat").map(ran).sum())
    }

    /// How often its threads woke up, but for those of sled, of which each does so once a second.
    pub fn wakes(self) -> u64 {
        let wakes = |status: String| -> u64 {
            let field = |name| status.lines().find_map(|l| l.strip_prefix(name)).unwrap().trim();
            if field("Name:").starts_with("sled-io-") {
                return 0;
            }
            field("voluntary_ctxt_switches:").parse().unwrap()
        };
        self.of_threads("status").map(wakes).sum()
    }

    /// One that ends meanwhile is not counted.
    fn of_threads(self, file: &str) -> impl Iterator<Item = String> {
        let threads = std::fs::read_dir(format!("/proc/{}/task", self.0)).unwrap();
        threads.filter_map(move |thread| {
            std::fs::read_to_string(thread.unwrap().path().join(file)).ok()
        })
    }

    pub fn until_state(self, state: char) {
        let end = Instant::now() + PATIENCE;
        while self.state() != state {
            assert!(Instant::now() < end, "its state is {}", self.state());
            thread::sleep(Duration::from_millis(5));
        }
    }
}
