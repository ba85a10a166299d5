//! The host of a home, as a process.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

use super::home::{Home, PROGRAM};
use super::terminal::PATIENCE;

pub fn until<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let end = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(Instant::now() < end, "never {what}");
        thread::sleep(Duration::from_millis(5));
    }
}

/// Every process that serves this store.
pub fn pids(store: &Path) -> Vec<i32> {
    let store = store.to_str().unwrap();
    let mut found = Vec::new();
    for entry in std::fs::read_dir("/proc").unwrap() {
        let name = entry.unwrap().file_name();
        let Some(pid) = name.to_str().and_then(|name| name.parse::<i32>().ok()) else { continue };
        let words = std::fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
        let words: Vec<_> = words.split(|b| *b == 0).map(String::from_utf8_lossy).collect();
        if words.iter().any(|word| word == store) && words.iter().any(|word| word == "serve") {
            found.push(pid);
        }
    }
    found
}

pub fn pid(store: &Path) -> i32 {
    until("a host", || pids(store).first().copied())
}

pub fn signal(pid: i32, signal: Signal) {
    kill_process(Pid::from_raw(pid).unwrap(), signal).unwrap();
}

/// No process, no socket, and the store is free.
pub fn until_no_trace(home: &Home) {
    until("without a host", || pids(&home.store()).is_empty().then_some(()));
    assert!(!home.store().join("rolodeck.sock").exists(), "a socket is left");
    home.succeed(&["--solo", "whoami"], "");
}

/// One that stays, as a service manager starts it.
pub struct Served(pub Child);

impl Served {
    pub fn start(home: &Home, more: &[&str]) -> Self {
        let mut command = Command::new(PROGRAM);
        command.arg("--store").arg(home.store()).arg("serve").args(more);
        command.env_clear().env("HOME", home.path());
        Served::of(home, command)
    }

    pub fn of(home: &Home, mut command: Command) -> Self {
        let served = Served(command.stdin(Stdio::null()).spawn().unwrap());
        until("a socket", || home.store().join("rolodeck.sock").exists().then_some(()));
        served
    }

    pub fn pid(&self) -> i32 {
        self.0.id().try_into().unwrap()
    }

    /// How it ends by itself.
    pub fn outcome(&mut self) -> Option<i32> {
        until("an end", || self.0.try_wait().unwrap()).code()
    }

    pub fn end(mut self) -> Option<i32> {
        signal(self.pid(), Signal::TERM);
        self.outcome()
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
