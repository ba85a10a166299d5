use std::process::Stdio;

use serde_json::{Value, json};

use crate::host::{Answer, Host, OTHER_PASSWORD, PASSWORD};

fn add(host: &Host, words: &[&str]) -> Answer {
    host.run(&[&["--json", "user", "add", "--generate-password"], words].concat())
}

#[test]
fn a_user_is_added_and_can_sign_in() {
    let host = Host::with_team();
    let words = ["--name", " Grace Hopper ", "--email", "Grace@acme.io", "--role", "live agent"];
    let words = [&words[..], &["--phone", "+1 212 555 0100", "--no-must-change"]].concat();
    let added = add(&host, &words).done().json();
    let keys: Vec<_> = added.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(
        keys,
        [
            "created",
            "email",
            "id",
            "last_sign_in",
            "must_change_password",
            "name",
            "password",
            "phone",
            "role",
            "status",
            "updated",
            "version"
        ]
    );
    assert_eq!(
        (&added["name"], &added["email"]),
        (&json!("Grace Hopper"), &json!("Grace@acme.io"))
    );
    assert_eq!((&added["phone"], &added["last_sign_in"]), (&json!("+12125550100"), &Value::Null));
    assert_eq!((&added["status"], &added["version"]), (&json!("active"), &json!(1)));
    assert_eq!(
        (&added["role"]["name"], &added["must_change_password"]),
        (&json!("Live Agent"), &json!(false))
    );
    let created = added["created"].as_str().unwrap();
    assert!(created.ends_with('Z') && created.contains('T') && created.len() == 24, "{created}");
    let shown = host.run(&["user", "show", added["id"].as_str().unwrap(), "--json"]).done().json();
    assert_eq!(shown["id"], added["id"]);
    assert_eq!(shown.get("password"), None);
    host.login("grace@acme.io", added["password"].as_str().unwrap()).done();
    assert!(host.run(&["whoami", "--json"]).done().json()["last_sign_in"].is_string());
}

#[test]
fn text_says_what_was_done_and_the_password_once() {
    let host = Host::with_team();
    let words = ["user", "add", "--name", "Bo", "--email", "bo@acme.io", "--role", "Viewer"];
    let said = host.run(&[&words[..], &["--generate-password"]].concat()).done().out;
    let lines: Vec<_> = said.lines().collect();
    assert_eq!(lines[0], "Added bo@acme.io.");
    let password = lines[1].strip_prefix("Password: ").unwrap();
    assert_eq!(lines.len(), 2);
    host.login("bo@acme.io", password).done();
    host.login("ada@acme.io", PASSWORD).done();
    let shown = host.run(&["user", "show", "bo@acme.io"]).done().out;
    assert!(shown.contains("Must change password  yes") && !shown.contains(password), "{shown}");
}

#[test]
fn what_cannot_be_added_says_why_and_where() {
    let host = Host::with_team();
    let refused = |words: &[&str]| {
        let answer = add(&host, words);
        let error = answer.error();
        let text = |key: &str| error[key].as_str().unwrap_or("-").to_owned();
        (answer.status, text("kind"), text("field"), text("message"))
    };
    let bo = ["--name", "Bo", "--email", "bo@acme.io"];
    for (words, status, kind, field, says) in [
        (
            &["--name", "Bo", "--email", "bo", "--role", "Viewer"][..],
            5,
            "invalid",
            "email",
            "one address",
        ),
        (
            &["--name", "", "--email", "bo@acme.io", "--role", "Viewer"],
            5,
            "invalid",
            "name",
            "required",
        ),
        (
            &["--name", "B\u{202e}o", "--email", "bo@acme.io", "--role", "Viewer"],
            5,
            "invalid",
            "name",
            "U+202E",
        ),
        (
            &[&bo[..], &["--role", "Viewer", "--phone", "12"]].concat(),
            5,
            "invalid",
            "phone",
            "begin with +",
        ),
        (&[&bo[..], &["--role", "Nobody"]].concat(), 7, "not_found", "-", "no role Nobody"),
        (
            &["--name", "A", "--email", "ADA@acme.io", "--role", "Viewer"],
            6,
            "taken",
            "email",
            "already",
        ),
        (
            &["--name", "A", "--email", "a@acme.io", "--role", "Viewer", "--password-stdin"],
            2,
            "usage",
            "-",
            "cannot be used with",
        ),
    ] {
        let (got, k, f, message) = refused(words);
        assert_eq!((got, k.as_str(), f.as_str()), (status, kind, field), "{message}");
        assert!(message.contains(says), "{message}");
    }
    let words = ["user", "add", "--name", "Bo", "--email", "bo@acme.io", "--role", "Viewer"];
    host.typed(&[&words[..], &["--password-stdin"]].concat(), "too short")
        .refused(5, "at least 15");
    host.run(&words).refused(2, "give --password-stdin");
    assert_eq!(host.run(&["user", "list", "--json"]).json().as_array().unwrap().len(), 1);
}

#[test]
fn the_plan_has_three_seats_beside_the_owner() {
    let host = Host::new();
    host.init(&["--templates"]).done();
    host.login("ada@acme.io", PASSWORD).done();
    for email in ["a@acme.io", "b@acme.io", "c@acme.io"] {
        host.add(email, "Viewer");
    }
    let full = add(&host, &["--name", "D", "--email", "d@acme.io", "--role", "Viewer"]);
    assert_eq!((full.status, full.error()["kind"].as_str()), (6, Some("no_seat")));
    // Owners need none.
    add(&host, &["--name", "D", "--email", "d@acme.io", "--role", "Owner"]).done();
}

#[test]
fn lists_are_searched_filtered_and_sorted() {
    let host = Host::with_team();
    for (email, role) in
        [("zoe@acme.io", "Viewer"), ("bo@acme.io", "Admin"), ("cy@acme.io", "Viewer")]
    {
        host.add(email, role);
    }
    let emails = |words: &[&str]| {
        let list = host.run(&[&["user", "list", "--json"], words].concat()).done().json();
        let emails = list.as_array().unwrap().iter().map(|user| user["email"].as_str().unwrap());
        let mut emails: Vec<_> = emails.map(str::to_owned).collect();
        emails[usize::from(words.is_empty())..].sort();
        emails.join(" ")
    };
    assert_eq!(emails(&[]), "ada@acme.io bo@acme.io cy@acme.io zoe@acme.io");
    assert_eq!(emails(&["--role", "viewer"]), "cy@acme.io zoe@acme.io");
    assert_eq!(emails(&["--search", "ACME admin"]), "bo@acme.io");
    assert_eq!(emails(&["--search", "love"]), "ada@acme.io");
    assert_eq!(
        emails(&["--status", "active", "--role", "Viewer", "--search", "zoe"]),
        "zoe@acme.io"
    );
    assert_eq!(host.run(&["user", "list", "--json", "--status", "inactive"]).done().out, "[]\n");
    host.run(&["user", "list", "--role", "Nobody"]).refused(7, "no role Nobody");

    let lines = host.run(&["user", "list", "--jsonl"]).done().out;
    assert_eq!(lines.lines().count(), 4);
    let first: Value = serde_json::from_str(lines.lines().next().unwrap()).unwrap();
    assert_eq!(first["email"], json!("ada@acme.io"));
    let table = host.run(&["user", "list"]).done().out;
    assert!(table.starts_with("Name          Email        Phone Number  Role    Status  Last sign-in\nAda Lovelace  ada@acme.io"), "{table}");
    assert!(!table.contains('\x1b'));
}

#[test]
fn one_user_is_shown_by_email_or_id() {
    let host = Host::with_team();
    let shown = host.run(&["user", "show", "ADA@ACME.io"]).done().out;
    assert!(shown.contains("Name                  Ada Lovelace\n"), "{shown}");
    let id = shown.lines().find_map(|line| line.strip_prefix("Id")).unwrap().trim().to_owned();
    assert_eq!(host.run(&["user", "show", &id]).done().out, shown);
    let missing = host.run(&["user", "show", "no\u{1b}[31mbody"]).refused(7, "no<U+001B>[31mbody");
    assert!(!missing.err.contains('\u{1b}'));
}

#[test]
fn reading_and_adding_need_their_rights() {
    let host = Host::with_team();
    host.add("viewer@acme.io", "Viewer");
    host.add("agent@acme.io", "Live Agent");
    let words = ["--name", "X", "--email", "x@acme.io", "--role", "Viewer"];

    host.login("viewer@acme.io", OTHER_PASSWORD).done();
    host.run(&["user", "list"]).done();
    host.run(&["role", "list"]).done();
    let refused = add(&host, &words);
    assert_eq!((refused.status, refused.error()["kind"].as_str()), (4, Some("not_permitted")));
    // Whether a role is there is not told to those who may not give it.
    let unknown = add(&host, &["--name", "X", "--email", "x@acme.io", "--role", "Nobody"]);
    assert_eq!((unknown.status, unknown.error()), (4, refused.error()));

    host.login("agent@acme.io", OTHER_PASSWORD).done();
    host.run(&["user", "list"]).refused(4, "team.users");
    host.run(&["user", "show", "ada@acme.io"]).refused(4, "team.users");
    host.run(&["user", "show", "nobody@acme.io"]).refused(4, "team.users");
    host.run(&["user", "show", "agent@acme.io"]).done();
    host.run(&["role", "list"]).refused(4, "team.roles");
    host.run(&["role", "show", "Viewer"]).refused(4, "team.roles");

    // Nobody gives what is above their own role.
    host.login("ada@acme.io", PASSWORD).done();
    host.add("admin@acme.io", "Admin");
    host.login("admin@acme.io", OTHER_PASSWORD).done();
    let owner = add(&host, &["--name", "X", "--email", "x@acme.io", "--role", "Owner"]);
    assert_eq!((owner.status, owner.error()["field"].as_str()), (4, Some("role")));
    add(&host, &words).done();
}

#[test]
fn a_reader_who_leaves_early_is_no_error() {
    let host = Host::new();
    host.init(&["--sample", "1500"]).done();
    host.login("ada@acme.io", PASSWORD).done();
    let mut command = host.command(&["user", "list", "--json"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
}

#[test]
fn an_answer_that_cannot_be_written_is_an_error() {
    let host = Host::with_team();
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let output = host.command(&["user", "list"]).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(8));
    assert!(
        String::from_utf8_lossy(&output.stderr).starts_with("error: the answer cannot be written")
    );
}
