use std::io::{BufRead as _, BufReader, Write as _};

use serde_json::json;

use crate::host::{Host, OTHER_PASSWORD};

#[test]
fn the_exit_status_is_the_answer() {
    let host = Host::with_team();
    host.add("grace@acme.io", "Live Agent");
    let can = |words: &[&str]| host.run(&[&["can"], words].concat());
    assert_eq!(can(&["grace@acme.io", "inbox.chats", "edit"]).done().out, "yes\n");
    assert_eq!(can(&["GRACE@acme.io", "inbox.chats", "view"]).done().out, "yes\n");
    let no = can(&["grace@acme.io", "inbox.groups", "edit"]);
    assert_eq!((no.status, no.err.as_str()), (1, ""));
    assert_eq!(no.out, "no the role Live Agent has View on inbox.groups\n");
    let json = can(&["--json", "grace@acme.io", "bots.manage", "view"]);
    assert_eq!(json.status, 1);
    assert_eq!(
        json.json(),
        json!({"can": false, "level": "none", "reason": "the role Live Agent has None on bots.manage"})
    );
    let json = can(&["--json", "grace@acme.io", "inbox.chats", "view"]).done().json();
    assert_eq!(json, json!({"can": true, "level": "edit", "reason": null}));
    can(&["nobody@acme.io", "inbox.chats", "view"]).refused(7, "no user nobody@acme.io");
    can(&["grace@acme.io", "inbox.nothing", "view"]).refused(7, "no module inbox.nothing");
}

#[test]
fn about_others_only_with_the_right_to_see_them() {
    let host = Host::with_team();
    host.add("grace@acme.io", "Live Agent");
    host.login("grace@acme.io", OTHER_PASSWORD).done();
    host.run(&["can", "grace@acme.io", "inbox.chats", "edit"]).done();
    host.run(&["can", "ada@acme.io", "inbox.chats", "edit"]).refused(4, "team.users");
    host.run(&["can", "nobody@acme.io", "inbox.chats", "edit"]).refused(4, "team.users");
}

#[test]
fn an_inactive_user_can_do_nothing() {
    let host = Host::new();
    host.init(&["--sample", "40"]).done();
    host.login("ada@acme.io", crate::host::PASSWORD).done();
    let list = host.run(&["user", "list", "--status", "inactive", "--json"]).done().json();
    let email = list[0]["email"].as_str().unwrap();
    let no = host.run(&["can", email, "dashboard.overview", "view"]);
    assert_eq!((no.status, no.out), (1, format!("no {email} is inactive\n")));
}

#[test]
fn lines_are_answered_one_by_one_as_they_come() {
    let host = Host::with_team();
    let mut child = host.spawn(&["can", "--stdin"]);
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    let mut ask = |line: &[u8]| {
        stdin.write_all(line).unwrap();
        let mut answer = String::new();
        stdout.read_line(&mut answer).unwrap();
        answer
    };
    assert_eq!(ask(b"ada@acme.io inbox.chats edit\n"), "yes\n");
    assert_eq!(ask(b"  ada@acme.io\tinbox.chats  VIEW \r\n"), "yes\n");
    assert_eq!(ask(b"nobody@acme.io inbox.chats edit\n"), "no There is no user nobody@acme.io\n");
    assert_eq!(ask(b"ada@acme.io inbox.nothing edit\n"), "no There is no module inbox.nothing\n");
    assert_eq!(ask(b"\n"), "no write EMAIL MODULE LEVEL\n");
    assert_eq!(ask(b"ada@acme.io inbox.chats none\n"), "no a level to ask for is view or edit\n");
    assert_eq!(
        ask(b"\xff\x1b[31m inbox.chats edit\n"),
        "no There is no user \u{fffd}<U+001B>[31m\n"
    );
    drop(stdin);
    assert!(child.wait().unwrap().success());

    let last = host.typed(&["--json", "can", "--stdin"], "ada@acme.io inbox.chats edit").done();
    assert_eq!(last.json()["can"], json!(true));
    assert_eq!(host.typed(&["can", "--stdin"], "").done().out, "");
    host.run(&["can", "--stdin", "ada@acme.io"]).refused(2, "cannot be used with");
}
