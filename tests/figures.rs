//! How quick and how small the program is on this machine, in a real terminal of 120x40. It prints,
//! and fails only when something is not there at all:
//! `cargo test --release --test figures -- --ignored --nocapture`

#[path = "support/figures.rs"]
mod support;

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use portable_pty::CommandBuilder;
use support::*;
use tempfile::TempDir;

const PROGRAM: &str = env!("CARGO_BIN_EXE_rolodeck");
const EMAIL: &str = "ada@figures.example";
const PASSWORD: &str = "violet harbor sextant 12";
/// Keys of a kind.
const KEYS: usize = 200;
const STARTS: usize = 10;
const IDLE: Duration = Duration::from_secs(10);

const PAGE_DOWN: &str = "\x1b[6~";
const ESCAPE: &str = "\x1b";
const CLEAR_LINE: &str = "\x15";
/// Searched for, letter by letter.
const WORDS: [&str; 4] = ["mari", "john", "exam", "agen"];

/// Set for the process that only gives back what is typed.
const ECHO: &str = "ROLODECK_FIGURES_ECHO";

#[test]
#[ignore = "takes minutes, and says nothing on a busy machine"]
fn figures() {
    if std::env::var_os(ECHO).is_some() {
        return echo();
    }
    let mut table = Table::default();
    let size = std::fs::metadata(PROGRAM).unwrap().len();
    table.add("size of the binary", "", format!("{:.2} MiB", size as f64 / (1 << 20) as f64));
    let floor = floor();
    table.frames("floor: a program that echoes", "", &floor, &floor);

    let small = Store::new(100, &mut table);
    small.starts(&mut table);
    let large = Store::new(10_000, &mut table);
    let first = large.starts(&mut table);
    large.signed_in_by_password(&first, &mut table);

    let mut program = large.open();
    program.until_shown(&first);
    program.settle();
    idle(&mut program, &mut table);
    let memory = || ("memory, 10,000 users", "< 40 MiB");
    table.add(memory().0, memory().1, program.process().memory());
    rows(&mut program, &floor, &mut table);
    search(&mut program, &floor, &mut table);
    forms(&mut program, &floor, &mut table);
    table.add("memory after all that", memory().1, program.process().memory());
    table.add("quit, 10,000 users", "", format!("{} ms", milliseconds(program.quit("q"))));
    println!();
    table.print();
}

/// What a terminal, a process and this test cost by themselves.
fn floor() -> Frames {
    let mut command = CommandBuilder::new(std::env::current_exe().unwrap());
    command.args(["--exact", "figures", "--ignored", "--nocapture"]);
    command.env(ECHO, "1");
    let mut program = Watched::start(command);
    program.until_shown("ready");
    program.settle();
    (0..KEYS).map(|_| program.press("x")).collect()
}

fn echo() {
    let stdin = rustix::stdio::stdin();
    let mut modes = rustix::termios::tcgetattr(stdin).unwrap();
    modes.make_raw();
    rustix::termios::tcsetattr(stdin, rustix::termios::OptionalActions::Now, &modes).unwrap();
    let (mut input, mut output) = (std::io::stdin().lock(), std::io::stdout().lock());
    output.write_all(b"ready").unwrap();
    output.flush().unwrap();
    let mut byte = [0];
    while let Ok(1) = input.read(&mut byte) {
        output.write_all(&byte).unwrap();
        output.flush().unwrap();
    }
}

struct Store {
    users: usize,
    folder: TempDir,
    token: String,
}

impl Store {
    fn new(users: usize, table: &mut Table) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let count = users.to_string();
        let began = Instant::now();
        let init = ["init", "--workspace", "Figures", "--name", "Ada", "--email", EMAIL];
        run(folder.path(), &[&init[..], &["--sample", &count, "--password-stdin"]].concat());
        table.add(
            &format!("init --sample {users}"),
            "",
            format!("{} ms", milliseconds(began.elapsed())),
        );
        let token = run(folder.path(), &["login", EMAIL, "--password-stdin", "--print-token"])
            .trim()
            .into();
        Store { users, folder, token }
    }

    fn open(&self) -> Watched {
        let mut command = self.command();
        command.env("ROLODECK_TOKEN", &self.token);
        Watched::start(command)
    }

    fn command(&self) -> CommandBuilder {
        let mut command = CommandBuilder::new(PROGRAM);
        command.arg("--store");
        command.arg(store(self.folder.path()));
        command.env("HOME", self.folder.path());
        for name in VARIABLES {
            command.env_remove(name);
        }
        command
    }

    /// Gives the name in the first row.
    fn starts(&self, table: &mut Table) -> String {
        let mut program = self.open();
        program.until("a table", |screen| name_in_first_row(&screen.contents()).is_some());
        let first = name_in_first_row(&program.contents()).unwrap();
        program.quit("q");
        let mut times = Vec::new();
        for _ in 0..STARTS {
            let mut program = self.open();
            times.push(program.until_shown(&first));
            program.quit("q");
        }
        let worst = times.iter().max().copied().unwrap_or_default();
        let found =
            format!("median {} most {} ms", milliseconds(median(times)), milliseconds(worst));
        table.add(&format!("start to first row, {} users", self.users), "< 100 ms", found);
        first
    }

    fn signed_in_by_password(&self, first: &str, table: &mut Table) {
        let mut program = Watched::start(self.command());
        program.until_shown("Password");
        program.settle();
        program.press(EMAIL);
        program.press("\t");
        program.press(PASSWORD);
        program.press("\r");
        if !program.is_shown(first) {
            program.until_shown(first);
        }
        program.settle();
        let memory = program.process().memory();
        table.add("memory, 10,000 users, after the password", "< 40 MiB", memory);
        program.quit("q");
    }
}

const VARIABLES: [&str; 6] = [
    "ROLODECK_STORE",
    "ROLODECK_TOKEN",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_STATE_HOME",
    "XDG_RUNTIME_DIR",
];

fn store(folder: &Path) -> PathBuf {
    folder.join("store")
}

fn run(folder: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new(PROGRAM);
    for name in VARIABLES {
        command.env_remove(name);
    }
    command.arg("--store").arg(store(folder)).args(arguments).env("HOME", folder);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    writeln!(child.stdin.take().unwrap(), "{PASSWORD}").unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{arguments:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// What stands under `Name`, up to `Email`.
fn name_in_first_row(screen: &str) -> Option<String> {
    let mut lines = screen.lines().skip_while(|line| !line.contains("Last sign-in"));
    let head = lines.next()?;
    let column = |title| head.find(title).map(|at| head[..at].chars().count());
    let (from, to) = (column("Name")?, column("Email")?);
    let row = lines.next()?;
    let name: String = row.chars().skip(from).take(to - from).collect();
    Some(name.trim().to_owned()).filter(|name| !name.is_empty())
}

fn idle(program: &mut Watched, table: &mut Table) {
    program.idle(Duration::from_secs(1));
    let before = program.process().used();
    let bytes = program.idle(IDLE);
    let after = program.process().used();
    let found = format!(
        "{bytes} bytes, {} ms CPU, {} wake-ups",
        milliseconds(after.cpu - before.cpu),
        after.wake_ups - before.wake_ups
    );
    table.add("idle for 10 s", "0", found);
}

fn rows(program: &mut Watched, floor: &Frames, table: &mut Table) {
    let half = usize::from(ROWS) / 2;
    let downs = |program: &mut Watched| {
        program.press("g");
        (0..half).map(|_| program.press("j")).collect::<Vec<_>>()
    };
    // The cursor is not on the first row yet.
    program.press("j");
    let frames = (0..KEYS / half).flat_map(|_| downs(program)).collect();
    table.frames("cursor down", "p50 < 1, p99 < 5 ms, <= 100 bytes", &frames, floor);

    program.press(&"j".repeat(usize::from(ROWS)));
    let frames = (0..KEYS).map(|_| program.press("j")).collect();
    table.frames("cursor down, the table scrolls", "p50 < 1, p99 < 5 ms", &frames, floor);

    program.press("g");
    let frames = (0..KEYS).map(|_| program.press(PAGE_DOWN)).collect();
    table.frames("page down", "p50 < 1, p99 < 5 ms, < 5 kB", &frames, floor);
    program.press("g");

    let frames = (0..KEYS).map(|_| program.press("s")).collect();
    table.frames("sort by the next column", "p50 < 1, p99 < 5 ms", &frames, floor);
    while !is_sorted_by_name(&program.contents()) {
        program.press("s");
    }
}

fn is_sorted_by_name(screen: &str) -> bool {
    let head = screen.lines().find(|line| line.contains("Last sign-in")).unwrap_or_default();
    let after = head.split_once("Name ").map_or("", |(_, rest)| rest);
    !after.starts_with(' ')
}

fn search(program: &mut Watched, floor: &Frames, table: &mut Table) {
    program.press("/");
    let (mut firsts, mut others) = (Vec::new(), Vec::new());
    for word in WORDS.iter().cycle().take(KEYS / 4) {
        for (nth, letter) in word.chars().enumerate() {
            let frame = program.press(&letter.to_string());
            if nth == 0 { &mut firsts } else { &mut others }.push(frame);
        }
        program.press(CLEAR_LINE);
    }
    program.press(ESCAPE);
    let goal = "p99 < 8 ms";
    table.frames("a search's first letter", goal, &firsts.into_iter().collect(), floor);
    table.frames("a search's next letter", goal, &others.into_iter().collect(), floor);
}

fn forms(program: &mut Watched, floor: &Frames, table: &mut Table) {
    program.press("\t");
    let opened = |program: &mut Watched| {
        let frame = program.press("n");
        assert!(program.is_shown("Create Role"), "{}", program.contents());
        program.press(ESCAPE);
        frame
    };
    let frames = (0..KEYS).map(|_| opened(program)).collect();
    table.frames("Create Role opens", "p50 < 1, p99 < 5 ms", &frames, floor);

    program.press("n");
    let frames = letters(program);
    let goal = "p50 < 1, p99 < 5 ms, <= 60 bytes";
    table.frames("a letter in a form", goal, &frames, floor);
    leave_form(program);

    program.press("\t");
    program.press("n");
    assert!(program.is_shown("Confirm Password"), "{}", program.contents());
    for _ in 0..4 {
        program.press("\t");
    }
    let frames = letters(program);
    table.frames("a letter of a new password", goal, &frames, floor);
    leave_form(program);
}

fn leave_form(program: &mut Watched) {
    program.press(ESCAPE);
    if program.is_shown("Discard changes?") {
        program.press("y");
    }
}

/// Typed into a field that is cleared now and then.
fn letters(program: &mut Watched) -> Frames {
    let word = "granite pelican mortar lantern ";
    let mut frames = Vec::new();
    while frames.len() < KEYS {
        for letter in word.chars() {
            frames.push(program.press(&letter.to_string()));
        }
        program.press(CLEAR_LINE);
    }
    frames.into_iter().collect()
}
