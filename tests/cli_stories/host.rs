//! A home of its own for each test, and the binary in it.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

pub const BINARY: &str = env!("CARGO_BIN_EXE_rolodeck");
pub const PASSWORD: &str = "violet tractor sings at noon";
pub const OTHER_PASSWORD: &str = "marble kayak under seven moons";

pub struct Host {
    pub home: TempDir,
}

#[derive(Debug)]
pub struct Answer {
    pub status: i32,
    pub out: String,
    pub err: String,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|why| panic!("{why}: {self:?}"))
    }

    pub fn error(&self) -> Value {
        let document: Value =
            serde_json::from_str(&self.err).unwrap_or_else(|why| panic!("{why}: {self:?}"));
        document["error"].clone()
    }

    /// Done, and nothing to complain about.
    #[track_caller]
    pub fn done(self) -> Self {
        assert_eq!((self.status, self.err.as_str()), (0, ""), "{self:?}");
        self
    }

    /// Refused: one line on standard error, nothing on standard output.
    #[track_caller]
    pub fn refused(self, status: i32, says: &str) -> Self {
        assert_eq!((self.status, self.out.as_str()), (status, ""), "{self:?}");
        assert!(self.err.contains(says), "{self:?}");
        assert_eq!(self.err.lines().count(), 1, "{self:?}");
        self
    }
}

impl Host {
    pub fn new() -> Self {
        Host { home: tempfile::tempdir().unwrap() }
    }

    /// With a team: Ada is its owner, signed in; the template roles are there.
    pub fn with_team() -> Self {
        let host = Host::new();
        host.init(&["--templates", "--seats", "20"]).done();
        host.login("ada@acme.io", PASSWORD).done();
        host
    }

    pub fn store(&self) -> PathBuf {
        self.home.path().join(".local/share/rolodeck")
    }

    pub fn init(&self, more: &[&str]) -> Answer {
        let mut words = vec!["init", "--workspace", "Acme Support", "--name", "Ada Lovelace"];
        words.extend(["--email", "ada@acme.io", "--password-stdin"]);
        words.extend(more);
        self.typed(&words, &format!("{PASSWORD}\n"))
    }

    pub fn login(&self, email: &str, password: &str) -> Answer {
        self.typed(&["login", email, "--password-stdin"], password)
    }

    /// Somebody else of the team, who keeps the password `OTHER_PASSWORD`.
    #[track_caller]
    pub fn add(&self, email: &str, role: &str) {
        let words = ["user", "add", "--name", "Somebody", "--email", email, "--role", role];
        let words = [&words[..], &["--password-stdin", "--no-must-change"]].concat();
        self.typed(&words, OTHER_PASSWORD).done();
    }

    pub fn run(&self, words: &[&str]) -> Answer {
        self.typed(words, "")
    }

    pub fn typed(&self, words: &[&str], stdin: &str) -> Answer {
        let mut command = assert_cmd::Command::from_std(self.command(words));
        let output = command.write_stdin(stdin).output().unwrap();
        Answer {
            status: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    pub fn with(&self, variable: &str, value: &str, words: &[&str]) -> Answer {
        let output = self.command(words).env(variable, value).output().unwrap();
        Answer {
            status: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// With both ends of its standard streams in our hands.
    pub fn spawn(&self, words: &[&str]) -> Child {
        let mut command = self.command(words);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command.spawn().unwrap()
    }

    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(BINARY);
        command.args(words).env_clear().env("HOME", self.home.path()).current_dir(&self.home);
        command
    }
}

/// Every file below a folder.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found
}
