//! Rights that are taken away: from the open screen, and from the next command.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::home::{Home, PROGRAM};
use super::hosts;
use super::terminal::Terminal;

const GRACE: &str = "grace@acme.io";
const PASSWORD: &str = "kettle-of-purple-fish-9";
/// From the end of the command to the screen; the machine may be busy with other tests.
const SOON: Duration = Duration::from_secs(1);

struct Grace {
    token: String,
    terminal: Terminal,
}

/// Sees users and roles.
fn grace(home: &Home) -> Grace {
    let email = ["--email", GRACE, "--role", "Watcher", "--password-stdin", "--no-must-change"];
    home.succeed(&[&["user", "add", "--name", "Grace Hopper"], &email[..]].concat(), PASSWORD);
    let token = home.login(GRACE, PASSWORD);
    let mut terminal = Terminal::run(home.dashboard_of(&token, &[]));
    terminal.until_shown("[Users 2]");
    terminal.until_shown("Roles 8");
    assert_eq!(status(home, &token, &["role", "list"]), Some(0));
    Grace { token, terminal }
}

fn with(home: &Home, token: &str, words: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    command.args(words).env_clear().envs(home.variables()).env("ROLODECK_TOKEN", token);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn status(home: &Home, token: &str, words: &[&str]) -> Option<i32> {
    with(home, token, words).stdin(Stdio::null()).output().unwrap().status.code()
}

fn watched() -> Home {
    let home = Home::set_up(0);
    let grants = ["--grant", "team.users=view", "--grant", "team.roles=view"];
    home.succeed(&[&["role", "add", "--name", "Watcher"], &grants[..]].concat(), "");
    home.succeed(&["role", "add", "--name", "Nobody"], "");
    home
}

#[test]
fn an_open_screen_is_signed_out_and_the_token_is_worth_nothing() {
    let home = watched();
    let mut owner = home.start();
    for (words, says) in [
        (&["user", "deactivate", GRACE][..], "Your account was deactivated."),
        (&["user", "reset-password", GRACE, "--generate-password"], "Your password was changed."),
        (&["session", "end", "--user", GRACE], "Your session was ended by Ada Lovelace."),
        (&["user", "delete", GRACE], "Your account was deleted."),
    ] {
        let mut grace = grace(&home);
        home.succeed(words, "");
        let start = Instant::now();
        grace.terminal.until_shown(says);
        assert!(start.elapsed() < SOON, "{words:?}: {:?}", start.elapsed());
        grace.terminal.until_shown("[ Sign in ]");
        assert_eq!(status(&home, &grace.token, &["role", "list"]), Some(3), "{words:?}");
        grace.terminal.signal(rustix::process::Signal::TERM);
        grace.terminal.end();
        grace.terminal.assert_clean();
        if words[1] != "delete" {
            home.succeed(&["user", "delete", GRACE], "");
        }
        home.succeed(&["trash", "purge", "--all", "--yes"], "");
    }
    owner.until_shown("[Users 1]");
    owner.quit();
    hosts::until_no_trace(&home);
}

#[test]
fn an_open_screen_shows_only_what_may_still_be_seen() {
    let home = watched();
    let mut grace = grace(&home);
    // The role itself: its tab goes.
    home.succeed(&["role", "set", "Watcher", "--grant", "team.roles=none"], "");
    let start = Instant::now();
    grace.terminal.until_gone("Roles");
    assert!(start.elapsed() < SOON, "{:?}", start.elapsed());
    grace.terminal.until_shown("Users 2");
    assert_eq!(status(&home, &grace.token, &["role", "list"]), Some(4));
    assert_eq!(status(&home, &grace.token, &["user", "list"]), Some(0));
    // Another role: nothing is left of the team.
    home.succeed(&["user", "set", GRACE, "--role", "Nobody"], "");
    let start = Instant::now();
    grace.terminal.until_gone("Users 2");
    assert!(start.elapsed() < SOON, "{:?}", start.elapsed());
    grace.terminal.until_gone("ada@acme.io");
    assert_eq!(status(&home, &grace.token, &["user", "list"]), Some(4));
    assert_eq!(status(&home, &grace.token, &["whoami"]), Some(0));
    grace.terminal.quit();
    hosts::until_no_trace(&home);
}

/// A conversation that has begun goes on with the rights of its user as they are.
#[test]
fn a_conversation_does_not_outlive_the_rights_it_began_with() {
    let home = watched();
    for (words, status, says) in [
        (&["user", "deactivate", GRACE][..], Some(3), "signed out"),
        (&["session", "end", "--user", GRACE], Some(3), "signed out"),
        (&["user", "reset-password", GRACE, "--generate-password"], Some(3), "signed out"),
        (&["user", "delete", GRACE], Some(3), "signed out"),
        (&["user", "set", GRACE, "--role", "Nobody"], Some(0), ""),
    ] {
        let mut grace = grace(&home);
        grace.terminal.quit();
        let mut child = with(&home, &grace.token, &["can", "--stdin"]).spawn().unwrap();
        let mut typed = child.stdin.take().unwrap();
        let mut answers = BufReader::new(child.stdout.take().unwrap());
        let mut ask = || {
            typed.write_all(b"ada@acme.io inbox.chats edit\n").unwrap();
            let mut answer = String::new();
            answers.read_line(&mut answer).unwrap();
            answer
        };
        assert_eq!(ask(), "yes\n");
        home.succeed(words, "");
        let answer = ask();
        assert!(answer.is_empty() || answer.starts_with("no "), "{words:?}: {answer}");
        assert_eq!(answer.is_empty(), status == Some(3), "{words:?}: {answer}");
        drop(typed);
        assert_eq!(child.wait().unwrap().code(), status, "{words:?}");
        let mut said = String::new();
        child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        assert!(said.contains(says), "{words:?}: {said}");
        if words[1] != "delete" {
            home.succeed(&["user", "delete", GRACE], "");
        }
        home.succeed(&["trash", "purge", "--all", "--yes"], "");
    }
    hosts::until_no_trace(&home);
}
