//! A person's files: the store and all folders that the program knows, in one that vanishes.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use portable_pty::CommandBuilder;
use tempfile::TempDir;

use super::terminal::Terminal;

pub const PROGRAM: &str = env!("CARGO_BIN_EXE_rolodeck");
pub const OWNER: &str = "ada@acme.io";
pub const PASSWORD: &str = "velvet-otter-quarry-58";

pub struct Home {
    folder: TempDir,
    /// The owner's, so that tests about other things need not sign in.
    token: Option<String>,
}

impl Home {
    /// Nothing is there yet.
    pub fn new() -> Home {
        Home { folder: tempfile::tempdir().unwrap(), token: None }
    }

    /// With a store, its owner, the template roles, and so many sample users.
    pub fn set_up(sample: usize) -> Home {
        let mut home = Home::new();
        let sample = sample.to_string();
        let mut words = vec!["init", "--workspace", "Acme Support", "--name", "Ada Lovelace"];
        words.extend(["--email", OWNER, "--templates", "--seats", "20", "--password-stdin"]);
        if sample != "0" {
            words.extend(["--sample", &sample]);
        }
        home.succeed(&words, PASSWORD);
        home.token = Some(home.login(OWNER, PASSWORD));
        home
    }

    /// A token.
    pub fn login(&self, email: &str, password: &str) -> String {
        let login = ["login", email, "--password-stdin", "--print-token"];
        self.succeed(&login, password).trim().to_owned()
    }

    pub fn store(&self) -> PathBuf {
        self.folder.path().join("store")
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    fn environment(&self) -> Vec<(&'static str, String)> {
        let folder = self.folder.path().to_str().unwrap().to_owned();
        let mut variables: Vec<_> = ["HOME", "TMPDIR", "XDG_DATA_HOME"]
            .into_iter()
            .chain(["XDG_CONFIG_HOME", "XDG_STATE_HOME"])
            .map(|name| (name, folder.clone()))
            .collect();
        variables.push(("ROLODECK_STORE", self.store().to_str().unwrap().to_owned()));
        variables.push(("PATH", std::env::var("PATH").unwrap()));
        variables.push(("TERM", "xterm-256color".to_owned()));
        variables.push(("LANG", "C.UTF-8".to_owned()));
        variables
    }

    /// The same, and the owner's token.
    pub fn variables(&self) -> Vec<(&'static str, String)> {
        let mut variables = self.environment();
        variables.extend(self.token.clone().map(|token| ("ROLODECK_TOKEN", token)));
        variables
    }

    /// A program for a terminal, in a clean environment.
    pub fn program(&self, words: &[&str]) -> CommandBuilder {
        let mut command = CommandBuilder::from_argv(words.iter().map(Into::into).collect());
        command.env_clear();
        command.cwd(self.path());
        for (name, value) in self.environment() {
            command.env(name, value);
        }
        command
    }

    /// The dashboard, signed in as the owner.
    pub fn dashboard(&self) -> CommandBuilder {
        self.dashboard_with(&[])
    }

    pub fn dashboard_with(&self, flags: &[&str]) -> CommandBuilder {
        self.dashboard_of(self.token.as_ref().unwrap(), flags)
    }

    /// The same for whoever has another token.
    pub fn dashboard_of(&self, token: &str, flags: &[&str]) -> CommandBuilder {
        let mut command = self.program(&[&[PROGRAM], flags].concat());
        command.env("ROLODECK_TOKEN", token);
        command
    }

    /// The dashboard, signed in as the owner, on the screen.
    pub fn start(&self) -> Terminal {
        let mut terminal = Terminal::run(self.dashboard());
        // The last row, so all of the screen.
        terminal.until_shown(" 1 of ");
        terminal
    }

    /// The dashboard for somebody who has to sign in, or set up.
    pub fn start_signed_out(&self) -> Terminal {
        Terminal::run(self.program(&[PROGRAM]))
    }

    /// A command without a terminal, as the owner.
    pub fn command(&self, words: &[&str], typed: &str) -> Output {
        let mut command = Command::new(PROGRAM);
        command.args(words).env_clear().envs(self.variables()).current_dir(self.path());
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        // A command that reads nothing may have ended already.
        let _ = child.stdin.take().unwrap().write_all(typed.as_bytes());
        child.wait_with_output().unwrap()
    }

    pub fn succeed(&self, words: &[&str], typed: &str) -> String {
        let output = self.command(words, typed);
        assert!(output.status.success(), "{words:?}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }

    /// Every byte that is kept.
    pub fn kept(&self) -> Vec<u8> {
        let mut folders = vec![self.path().to_owned()];
        let mut bytes = Vec::new();
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.is_file() {
                    bytes.extend(std::fs::read(path).unwrap());
                }
            }
        }
        bytes
    }
}

pub fn holds(bytes: &[u8], text: &str) -> bool {
    bytes.windows(text.len()).any(|window| window == text.as_bytes())
}
