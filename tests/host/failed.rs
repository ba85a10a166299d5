//! A store that cannot be written any more: everybody is told, and its host ends.

use std::io::Read as _;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::home::{Home, PROGRAM};
use super::hosts::{self, Served};
use super::terminal::Terminal;

/// Its files may not grow beyond this.
const BLOCKS: &str = "2200";

fn limited(home: &Home) -> Served {
    let mut command = Command::new("sh");
    let script = "trap '' XFSZ; ulimit -f \"$1\"; shift; exec \"$@\"";
    command.args(["-c", script, "sh", BLOCKS, PROGRAM, "--store"]).arg(home.store()).arg("serve");
    command.env_clear().env("HOME", home.path()).stderr(Stdio::piped());
    Served::of(home, command)
}

/// Somebody is typing when an import of somebody else is too much for the disk.
fn fail(home: &Home) -> Terminal {
    let mut terminal = home.start();
    terminal.press_until("n", "Add User \u{2500}");
    terminal.press_until("Grace Hopper", "Grace Hopper");
    let rows = (0..12_000).map(|n| format!("P {n},p{n}@acme.io,Live Agent,inactive\n"));
    let text = format!("name,email,role,status\n{}", rows.collect::<String>());
    let imported = home.command(&["user", "import", "-"], &text);
    let said = String::from_utf8(imported.stderr).unwrap();
    assert_eq!(imported.status.code(), Some(8), "{said}");
    assert!(said.contains("ot saved"), "{said}");
    terminal.until_shown("Nothing can be saved any more");
    terminal.until_shown("Grace Hopper");
    terminal
}

fn assert_refused(home: &Home) {
    let refused = home.command(&["whoami"], "");
    let said = String::from_utf8(refused.stderr).unwrap();
    assert_eq!(refused.status.code(), Some(8), "{said}");
    assert!(said.contains("cannot be written any more") && said.lines().count() == 1, "{said}");
    let mut late = Terminal::run(home.dashboard());
    assert_eq!(late.end().exit_code(), 8);
    late.assert_clean();
    late.until_shown("cannot be written any more");
}

/// One sentence and a status of its own; then everything that was saved is there, and goes on.
fn assert_ended(home: &Home, mut served: Served) {
    assert_eq!(served.outcome(), Some(8));
    let mut said = String::new();
    served.0.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!(said.lines().filter(|line| line.starts_with("error: ")).count(), 1, "{said}");
    // Where it listened was said at its start.
    let more = said.lines().filter(|line| !line.starts_with("note: sessions come in by"));
    assert_eq!(more.count(), 1, "{said}");
    assert!(said.contains("the store cannot be written any more"), "{said}");
    hosts::until_no_trace(home);
    home.succeed(&["activity", "verify"], "");
    assert_eq!(home.succeed(&["user", "list", "--jsonl"], "").lines().count(), 4);
    home.succeed(&["role", "show", "Chatters"], "");
    home.succeed(&["role", "add", "--name", "Greeters"], "");
}

#[test]
fn a_store_that_fails_is_told_to_everybody_and_its_host_ends_when_they_leave() {
    let home = Home::set_up(3);
    let served = limited(&home);
    home.succeed(&["role", "add", "--name", "Chatters"], "");
    let mut terminal = fail(&home);
    assert_refused(&home);
    // Whoever is there can still look around, and leaves as always.
    terminal.press_until("\x1b", "Discard changes?");
    terminal.press("y");
    terminal.until_gone("Add User \u{2500}");
    terminal.press_until("\t", "[Roles 7]");
    terminal.quit();
    assert_ended(&home, served);
}

#[test]
#[ignore = "waits for a minute"]
fn a_host_whose_store_has_failed_waits_for_a_minute() {
    let home = Home::set_up(3);
    let served = limited(&home);
    home.succeed(&["role", "add", "--name", "Chatters"], "");
    let mut terminal = fail(&home);
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(55) {
        terminal.read_within(Duration::from_secs(1));
    }
    terminal.until_shown("Grace Hopper");
    assert_eq!(terminal.end().exit_code(), 8);
    terminal.assert_clean();
    terminal.until_shown("the store cannot be written any more");
    assert_ended(&home, served);
}
