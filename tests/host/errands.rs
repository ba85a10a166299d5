//! The same command lines with a host and without one.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};

use super::home::{Home, PASSWORD, PROGRAM};
use super::hosts::{self, Served};

const COMMANDS: [&[&str]; 12] = [
    &["user", "list"],
    &["user", "list", "--json"],
    &["user", "list", "--jsonl", "--search", "ada"],
    &["role", "show", "Viewer"],
    &["role", "list", "--json"],
    &["whoami"],
    &["can", "ada@acme.io", "inbox.chats", "edit"],
    &["can", "nobody@acme.io", "inbox.chats", "edit"],
    &["user", "show", "nobody@acme.io", "--json"],
    &["user", "add", "--name", "", "--email", "x", "--role", "Viewer", "--generate-password"],
    &["role", "add", "--name", "Viewer"],
    &["user", "list", "--role", "None such"],
];

#[test]
fn a_host_answers_as_the_program_alone_does() {
    let home = Home::set_up(5);
    let alone: Vec<_> = COMMANDS.iter().map(|words| home.command(words, "")).collect();
    let served = Served::start(&home, &[]);
    for (words, alone) in COMMANDS.iter().zip(alone) {
        let hosted = home.command(words, "");
        assert_eq!(hosted, alone, "{words:?}");
    }
    let can = "ada@acme.io inbox.chats edit\nnobody@acme.io inbox.chats view\nnonsense\n";
    let hosted = home.succeed(&["can", "--stdin"], can);
    assert_eq!(served.end(), Some(0));
    assert_eq!(hosted, home.succeed(&["can", "--stdin"], can));
    assert_eq!(hosted.lines().count(), 3);
}

#[test]
fn a_login_through_the_host_is_kept_by_the_client() {
    let home = Home::set_up(0);
    let served = Served::start(&home, &[]);
    let run = |words: &[&str], typed: &str| {
        let mut command = Command::new(PROGRAM);
        command.args(words).env_clear().envs(home.variables()).env_remove("ROLODECK_TOKEN");
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let _ = child.stdin.take().unwrap().write_all(typed.as_bytes());
        child.wait_with_output().unwrap()
    };
    assert_eq!(run(&["whoami"], "").status.code(), Some(3));
    let wrong = run(&["login", "ada@acme.io", "--password-stdin"], "not the password at all");
    assert_eq!(wrong.status.code(), Some(3), "{wrong:?}");
    std::thread::sleep(std::time::Duration::from_millis(1100));
    let login = run(&["login", "ada@acme.io", "--password-stdin"], PASSWORD);
    assert!(login.status.success(), "{login:?}");
    assert!(run(&["whoami"], "").status.success());
    // The same file serves without the host.
    assert_eq!(served.end(), Some(0));
    assert!(run(&["whoami"], "").status.success());
    let served = Served::start(&home, &[]);
    assert!(run(&["logout"], "").status.success());
    assert_eq!(run(&["whoami"], "").status.code(), Some(3));
    assert_eq!(served.end(), Some(0));
}

#[test]
fn a_reader_who_leaves_ends_a_long_answer() {
    let home = Home::set_up(2_000);
    let served = Served::start(&home, &[]);
    let mut command = Command::new(PROGRAM);
    command.args(["user", "list", "--jsonl"]).env_clear().envs(home.variables());
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::with_capacity(64, child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert!(line.starts_with('{'), "{line}");
    assert!(child.wait().unwrap().success());
    home.succeed(&["whoami"], "");
    assert_eq!(served.end(), Some(0));
}

#[test]
fn a_conversation_lets_others_in_meanwhile_and_leaves_no_trace() {
    let home = Home::set_up(0);
    let mut command = Command::new(PROGRAM);
    command.args(["can", "--stdin"]).env_clear().envs(home.variables());
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut typed = child.stdin.take().unwrap();
    let mut answers = BufReader::new(child.stdout.take().unwrap());
    let mut ask = |line: &str| {
        typed.write_all(line.as_bytes()).unwrap();
        let mut answer = String::new();
        answers.read_line(&mut answer).unwrap();
        answer
    };
    assert_eq!(ask("ada@acme.io inbox.chats edit\n"), "yes\n");
    home.succeed(&["role", "add", "--name", "Chatters"], "");
    home.start().quit();
    assert_eq!(ask("ada@acme.io inbox.chats view\n"), "yes\n");
    drop(typed);
    assert!(child.wait().unwrap().success());
    hosts::until_no_trace(&home);
}
