//! What needs a real terminal: the hidden prompt, tables that fit, the demo.

use std::io::{Read as _, Write};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, PtyPair, PtySize, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};
use rustix::termios::LocalModes;

use crate::host::{BINARY, Host, PASSWORD};

const INIT: [&str; 7] = ["init", "--workspace", "Acme", "--name", "Ada", "--email", "ada@acme.io"];

struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    pair: PtyPair,
    keys: Box<dyn Write + Send>,
    output: Receiver<Vec<u8>>,
    seen: String,
}

impl Terminal {
    fn run(host: &Host, words: &[&str]) -> Self {
        let size = PtySize { rows: 24, cols: 80, ..Default::default() };
        let pair = native_pty_system().openpty(size).unwrap();
        let mut command = CommandBuilder::new(BINARY);
        command.env_clear();
        command.env("HOME", host.home.path());
        command.env("TERM", "xterm");
        command.env("TMPDIR", host.home.path());
        command.args(words);
        let child = pair.slave.spawn_command(command).unwrap();
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (send, output) = channel();
        std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(read @ 1..) = reader.read(&mut buffer) {
                if send.send(buffer[..read].to_vec()).is_err() {
                    break;
                }
            }
        });
        let keys = pair.master.take_writer().unwrap();
        Terminal { child, pair, keys, output, seen: String::new() }
    }

    /// What came up to and with this text.
    #[track_caller]
    fn wait_for(&mut self, text: &str) -> String {
        let end = Instant::now() + Duration::from_secs(20);
        loop {
            if let Some(at) = self.seen.find(text) {
                let rest = self.seen.split_off(at + text.len());
                return std::mem::replace(&mut self.seen, rest);
            }
            match self.output.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(bytes) => self.seen.push_str(&String::from_utf8_lossy(&bytes)),
                Err(_) => panic!("{text:?} never came: {:?}", self.seen),
            }
        }
    }

    /// Waits until keys are hidden, as a person does who reads the prompt.
    fn hides_keys(&self) {
        let end = Instant::now() + Duration::from_secs(20);
        while self.echoes() {
            assert!(Instant::now() < end, "keys stay visible");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    fn echoes(&self) -> bool {
        let modes = self.pair.master.get_termios().unwrap().local_flags;
        modes.bits() & LocalModes::ECHO.bits() != 0
    }

    fn press(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
        self.keys.flush().unwrap();
    }

    fn terminate(&self) {
        let pid = self.child.process_id().unwrap().cast_signed();
        kill_process(Pid::from_raw(pid).unwrap(), Signal::TERM).unwrap();
    }

    /// Its exit status, and what else it said.
    fn end(mut self) -> (u32, Option<String>, String) {
        let status = self.child.wait().unwrap();
        assert!(self.echoes(), "the terminal is left without echo");
        while let Ok(bytes) = self.output.recv_timeout(Duration::from_millis(200)) {
            self.seen.push_str(&String::from_utf8_lossy(&bytes));
        }
        (status.exit_code(), status.signal().map(str::to_owned), self.seen)
    }
}

#[test]
fn a_new_password_is_typed_twice_and_never_shown() {
    let host = Host::new();
    let mut terminal = Terminal::run(&host, &INIT);
    assert_eq!(terminal.wait_for("Password: "), "Password: ");
    terminal.hides_keys();
    terminal.press(&format!("{PASSWORD}x\x7f\r"));
    assert_eq!(terminal.wait_for("Confirm Password: "), "\r\nConfirm Password: ");
    terminal.hides_keys();
    terminal.press(&format!("{PASSWORD}\r"));
    let (status, _, said) = terminal.end();
    assert_eq!(status, 0, "{said}");
    assert!(said.starts_with("\r\nCreated Acme at "), "{said:?}");
    host.login("ada@acme.io", PASSWORD).done();
}

#[test]
fn two_different_passwords_make_nothing() {
    let host = Host::new();
    let mut terminal = Terminal::run(&host, &INIT);
    for (prompt, typed) in [("Password: ", PASSWORD), ("Confirm Password: ", "something else")] {
        terminal.wait_for(prompt);
        terminal.hides_keys();
        terminal.press(&format!("{typed}\r"));
    }
    let (status, _, said) = terminal.end();
    assert_eq!(status, 5);
    assert!(said.contains("error: Confirm Password: this is not the same password."), "{said:?}");
    assert!(!host.store().exists());
}

#[test]
fn an_interrupted_prompt_leaves_the_terminal_as_it_was() {
    let host = Host::new();
    host.init(&[]).done();
    for (keys, signal) in [(Some("half\x03"), "Interrupt"), (None, "Terminated")] {
        let mut terminal = Terminal::run(&host, &["login", "ada@acme.io"]);
        terminal.wait_for("Password: ");
        terminal.hides_keys();
        match keys {
            Some(keys) => terminal.press(keys),
            None => terminal.terminate(),
        }
        let (_, by, said) = terminal.end();
        assert_eq!((by.as_deref(), said.as_str()), (Some(signal), "\r\n"));
    }
    host.run(&["whoami"]).refused(3, "not signed in");
}

#[test]
fn a_terminal_gets_a_table_that_fits() {
    let host = Host::new();
    host.init(&["--sample", "30"]).done();
    host.login("ada@acme.io", PASSWORD).done();
    let list = |noun| {
        let (status, _, said) = Terminal::run(&host, &[noun, "list"]).end();
        assert_eq!(status, 0);
        let lines: Vec<_> = said.split("\r\n").collect();
        assert!(lines[0].starts_with("\x1b[1mName"), "{said}");
        assert!(lines[1..].iter().all(|line| line.chars().count() <= 80), "{said}");
        said
    };
    let said = list("role");
    assert!(said.contains('~'), "a locale without UTF-8 gets no other ellipsis: {said}");
    // By its e-mail a user is named on other command lines.
    let said = list("user");
    assert!(said.contains(" francesca.barbieri@example.net ") && !said.contains('~'), "{said}");
    assert!(!said.contains("Phone"), "{said}");
}

#[test]
fn a_demo_leaves_nothing_behind() {
    let host = Host::new();
    let left = || std::fs::read_dir(host.home.path()).unwrap().count();
    for keys in [Some("\x03\x03"), None] {
        let mut terminal = Terminal::run(&host, &["demo", "--users", "3"]);
        terminal.wait_for("Rolodeck demo");
        assert_eq!(left(), 1);
        match keys {
            Some(keys) => terminal.press(keys),
            None => terminal.terminate(),
        }
        let (status, by, _) = terminal.end();
        let expected = if keys.is_some() { (0, None) } else { (1, Some("Terminated")) };
        assert_eq!((status, by.as_deref()), expected);
        assert_eq!(left(), 0);
    }
}

#[test]
fn what_cannot_be_taken_back_is_asked_about() {
    let host = Host::with_team();
    host.run(&["role", "delete", "Sales Agent", "Billing Agent"]).done();
    let question = "Delete for good: Sales Agent? [y/N] ";
    for (typed, status, says) in [
        ("\r", 1, "Nothing was purged.\r\n"),
        ("no\r", 1, "Nothing was purged.\r\n"),
        ("\x04", 1, "Nothing was purged.\r\n"),
        ("Yes\r", 0, "Purged role Sales Agent from the trash.\r\n"),
    ] {
        let mut terminal = Terminal::run(&host, &["trash", "purge", "--role", "sales agent"]);
        assert_eq!(terminal.wait_for(question), question);
        terminal.press(typed);
        let (ended, _, said) = terminal.end();
        assert_eq!(ended, status, "{typed:?}: {said}");
        assert!(said.ends_with(says), "{typed:?}: {said:?}");
    }
    let left = host.run(&["trash", "list", "--json"]).done().json();
    assert_eq!(left.as_array().unwrap().len(), 1);
}
