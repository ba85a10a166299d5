//! A program in a pseudo terminal, watched with a clock.

use std::fmt::Write as _;
use std::io::{Read, Write};
use std::path::Path;
use std::sync::mpsc::{self, Receiver};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

pub const COLUMNS: u16 = 120;
pub const ROWS: u16 = 40;
/// What is not there by then is not there at all.
const PATIENCE: Duration = Duration::from_secs(20);
/// After so long without a byte, a frame that does not say its end has ended.
const QUIET: Duration = Duration::from_millis(8);

const BEGINS: &[u8] = b"\x1b[?2026h";
const ENDS: &[u8] = b"\x1b[?2026l";

/// What a key brought about.
pub struct Frame {
    /// From the key to the last byte.
    pub took: Duration,
    pub bytes: usize,
}

pub struct Watched {
    child: Box<dyn Child + Send + Sync>,
    writer: Box<dyn Write + Send>,
    chunks: Receiver<(Instant, Vec<u8>)>,
    screen: vt100::Parser,
    started: Instant,
    // The terminal is gone when this is.
    _master: Box<dyn MasterPty + Send>,
}

impl Watched {
    pub fn start(mut command: CommandBuilder) -> Self {
        for name in ["SSH_CONNECTION", "SSH_TTY", "NO_COLOR", "COLORTERM", "LC_ALL", "LC_CTYPE"] {
            command.env_remove(name);
        }
        command.env("TERM", "xterm-256color");
        command.env("LANG", "C.UTF-8");
        let size = PtySize { rows: ROWS, cols: COLUMNS, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut reader = pair.master.try_clone_reader().unwrap();
        let writer = pair.master.take_writer().unwrap();
        let (sender, chunks) = mpsc::channel();
        thread::spawn(move || {
            let mut buffer = [0; 64 * 1024];
            while let Ok(count @ 1..) = reader.read(&mut buffer)
                && sender.send((Instant::now(), buffer[..count].to_vec())).is_ok()
            {}
        });
        let started = Instant::now();
        let child = pair.slave.spawn_command(command).unwrap();
        let screen = vt100::Parser::new(ROWS, COLUMNS, 0);
        Watched { child, writer, chunks, screen, started, _master: pair.master }
    }

    /// From the start to the first byte with which `what` is there.
    pub fn until(&mut self, what: &str, is_there: impl Fn(&vt100::Screen) -> bool) -> Duration {
        let end = Instant::now() + PATIENCE;
        loop {
            let left = end.saturating_duration_since(Instant::now());
            let Ok((at, bytes)) = self.chunks.recv_timeout(left) else {
                panic!("never {what}:\n{}", self.contents());
            };
            self.screen.process(&bytes);
            if is_there(self.screen.screen()) {
                return at - self.started;
            }
        }
    }

    pub fn until_shown(&mut self, text: &str) -> Duration {
        self.until(text, |screen| screen.contents().contains(text))
    }

    pub fn contents(&self) -> String {
        self.screen.screen().contents()
    }

    /// Takes in what still comes.
    pub fn settle(&mut self) {
        while let Ok((_, bytes)) = self.chunks.recv_timeout(QUIET * 10) {
            self.screen.process(&bytes);
        }
    }

    /// Takes in what comes for so long; gives its bytes.
    pub fn idle(&mut self, time: Duration) -> usize {
        let end = Instant::now() + time;
        let mut count = 0;
        loop {
            let left = end.saturating_duration_since(Instant::now());
            match self.chunks.recv_timeout(left) {
                Ok((_, bytes)) => {
                    count += bytes.len();
                    self.screen.process(&bytes);
                }
                Err(_) => return count,
            }
        }
    }

    pub fn press(&mut self, keys: &str) -> Frame {
        while let Ok((_, bytes)) = self.chunks.try_recv() {
            self.screen.process(&bytes);
        }
        let pressed = self.type_in(keys);
        self.frame_since(pressed)
    }

    /// When it was typed.
    pub fn type_in(&mut self, keys: &str) -> Instant {
        let pressed = Instant::now();
        self.writer.write_all(keys.as_bytes()).unwrap();
        pressed
    }

    /// The frame that something brings about, wherever it was done.
    pub fn frame_since(&mut self, pressed: Instant) -> Frame {
        let mut seen = Vec::new();
        let mut last = pressed;
        loop {
            let is_open = seen.is_empty() || is_unfinished(&seen);
            match self.chunks.recv_timeout(if is_open { PATIENCE } else { QUIET }) {
                Ok((at, bytes)) => {
                    last = at;
                    seen.extend(bytes);
                }
                Err(_) if is_open => panic!("no frame:\n{}", self.contents()),
                Err(_) => break,
            }
        }
        self.screen.process(&seen);
        Frame { took: last - pressed, bytes: seen.len() }
    }

    pub fn is_shown(&self, text: &str) -> bool {
        self.contents().contains(text)
    }

    /// From the key to the end of the process.
    pub fn quit(mut self, key: &str) -> Duration {
        self.settle();
        let pressed = Instant::now();
        self.writer.write_all(key.as_bytes()).unwrap();
        let status = self.child.wait().unwrap();
        assert!(status.success(), "{status:?}");
        pressed.elapsed()
    }

    pub fn process(&self) -> Process {
        Process::of(self.child.process_id().unwrap())
    }
}

/// A synchronized update that has begun and not ended.
fn is_unfinished(bytes: &[u8]) -> bool {
    let last = |what: &[u8]| bytes.windows(what.len()).rposition(|window| window == what);
    last(BEGINS) > last(ENDS)
}

#[derive(Clone, Copy)]
pub struct Process(u32);

/// What a process has used so far.
#[derive(Clone, Copy, Default)]
pub struct Used {
    pub cpu: Duration,
    /// How often one of its threads was given a core.
    pub wake_ups: u64,
}

impl Process {
    pub fn of(id: u32) -> Process {
        Process(id)
    }

    fn read(&self, path: &str) -> String {
        std::fs::read_to_string(format!("/proc/{}/{path}", self.0)).unwrap()
    }

    pub fn used(&self) -> Used {
        let mut used = Used::default();
        for task in Path::new(&format!("/proc/{}/task", self.0)).read_dir().unwrap() {
            let task = task.unwrap().file_name().into_string().unwrap();
            let nanoseconds = self.read(&format!("task/{task}/schedstat"));
            let nanoseconds = nanoseconds.split(' ').next().unwrap().parse().unwrap();
            used.cpu += Duration::from_nanos(nanoseconds);
            let status = self.read(&format!("task/{task}/status"));
            used.wake_ups += number(&status, "voluntary_ctxt_switches:");
            used.wake_ups += number(&status, "nonvoluntary_ctxt_switches:");
        }
        used
    }

    /// What is resident: all of it, what is no file's, and what would be its part if it were shared
    /// out among all who have it.
    pub fn memory(&self) -> String {
        let status = self.read("status");
        let mib = |name| number(&status, name) as f64 / 1024.0;
        let share = number(&self.read("smaps_rollup"), "Pss:") as f64 / 1024.0;
        let (all, anonymous) = (mib("VmRSS:"), mib("RssAnon:"));
        format!("{all:.1} MiB ({anonymous:.1} anonymous, PSS {share:.1})")
    }
}

fn number(status: &str, name: &str) -> u64 {
    let line = status.lines().find_map(|line| line.strip_prefix(name)).unwrap();
    line.split_whitespace().next().unwrap().parse().unwrap()
}

/// Of times, sorted: the smallest that `part` of them do not exceed.
fn quantile<T: Copy + Ord>(sorted: &[T], part: f64) -> T {
    let at = (sorted.len() as f64 * part).ceil() as usize;
    sorted[at.saturating_sub(1)]
}

pub fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    quantile(&times, 0.5)
}

/// Many frames of the same kind.
pub struct Frames {
    times: Vec<Duration>,
    bytes: Vec<usize>,
}

impl FromIterator<Frame> for Frames {
    fn from_iter<I: IntoIterator<Item = Frame>>(frames: I) -> Self {
        let (mut times, mut bytes): (Vec<_>, Vec<_>) =
            frames.into_iter().map(|frame| (frame.took, frame.bytes)).unzip();
        times.sort();
        bytes.sort();
        Frames { times, bytes }
    }
}

impl Frames {
    pub fn at(&self, part: f64) -> Duration {
        quantile(&self.times, part)
    }

    /// Times, how many times the floor's that is, and bytes.
    fn shown(&self, floor: &Frames) -> String {
        let mut text = format!(
            "p50 {:>5} p99 {:>5} most {:>5} ms, {:>4.1} x floor, {:>4} bytes",
            milliseconds(self.at(0.5)),
            milliseconds(self.at(0.99)),
            milliseconds(self.at(1.0)),
            self.at(0.5).as_secs_f64() / floor.at(0.5).as_secs_f64(),
            quantile(&self.bytes, 0.5),
        );
        let most = quantile(&self.bytes, 1.0);
        if most > quantile(&self.bytes, 0.5) {
            write!(text, " (most {most})").unwrap();
        }
        text
    }
}

pub fn milliseconds(time: Duration) -> String {
    format!("{:.2}", time.as_secs_f64() * 1000.0)
}

/// What is printed in the end.
#[derive(Default)]
pub struct Table(Vec<[String; 3]>);

impl Table {
    pub fn add(&mut self, what: &str, goal: &str, found: String) {
        eprintln!("  {what}: {found}");
        self.0.push([what.to_owned(), goal.to_owned(), found]);
    }

    pub fn frames(&mut self, what: &str, goal: &str, frames: &Frames, floor: &Frames) {
        self.add(what, goal, frames.shown(floor));
    }

    pub fn print(&self) {
        let wide = |column: usize| self.0.iter().map(|row| row[column].len()).max().unwrap_or(0);
        let (first, second) = (wide(0), wide(1));
        for [what, goal, found] in &self.0 {
            println!("| {what:<first$} | {goal:<second$} | {found}");
        }
    }
}
