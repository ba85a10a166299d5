use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::fs::PermissionsExt as _;

use serde_json::{Value, json};

use crate::host::{Host, PASSWORD};

#[test]
fn init_makes_a_private_store_once() {
    let host = Host::new();
    let made = host.init(&["--templates"]).done();
    let store = host.store();
    assert_eq!(
        made.out,
        format!("Created Acme Support at {}, with the owner ada@acme.io.\n", store.display())
    );
    assert_eq!(store.metadata().unwrap().permissions().mode() & 0o777, 0o700);
    let again = host.init(&[]).refused(6, "already");
    assert_eq!(again.err, format!("error: There is a store at {} already.\n", store.display()));
    host.login("ada@acme.io", PASSWORD).done();
}

#[test]
fn init_answers_in_json() {
    let host = Host::new();
    let made = host.init(&["--json", "--seats", "7"]).done().json();
    let owner = &made["owner"];
    assert_eq!((&made["workspace"], &made["seats"]), (&json!("Acme Support"), &json!(7)));
    assert_eq!((&made["users"], &made["roles"]), (&json!(1), &json!(1)));
    assert_eq!(made["store"], json!(host.store().to_str().unwrap()));
    assert_eq!((&owner["email"], &owner["role"]["name"]), (&json!("ada@acme.io"), &json!("Owner")));
    assert_eq!(owner["must_change_password"], json!(false));
}

#[test]
fn what_init_refuses_leaves_nothing_behind() {
    let host = Host::new();
    let init = |words: &[&str], password: &str| {
        let words = [&["--json", "init", "--password-stdin"], words].concat();
        let refused = host.typed(&words, password);
        assert!(!host.store().exists(), "{refused:?}");
        (refused.status, refused.error())
    };
    let named = ["--workspace", "Acme", "--name", "Ada"];
    let with = |email: &'static str| [&named[..], &["--email", email]].concat();
    for (password, says) in [
        ("short", "at least 15"),
        ("passwordpassword", "easy to guess"),
        ("my name is ada lovelace", "must not contain"),
        ("", "none was given"),
    ] {
        let words = ["--workspace", "A", "--name", "Ada Lovelace", "--email", "ada@acme.io"];
        let (status, error) = init(&words, password);
        assert_eq!(
            (status, &error["kind"], &error["field"]),
            (5, &json!("invalid"), &json!("password"))
        );
        assert!(error["message"].as_str().unwrap().contains(says), "{error}");
    }
    let (status, error) = init(&with("nobody"), PASSWORD);
    assert_eq!((status, &error["field"]), (5, &json!("email")));
    let (status, error) =
        init(&[&with("ada@acme.io")[..], &["--seats", "4000000000"]].concat(), PASSWORD);
    assert_eq!((status, &error["field"]), (5, &json!("seats")));
    let (status, error) = init(&named, PASSWORD);
    assert_eq!((status, &error["kind"], &error["field"]), (2, &json!("usage"), &Value::Null));
    let words = ["init", "--workspace", "A", "--name", "Ada", "--email", "ada@acme.io"];
    host.run(&words).refused(2, "give --password-stdin");
    assert!(!host.store().exists());
}

#[test]
fn sample_users_are_the_same_in_every_store() {
    let sample = |count: &str| {
        let host = Host::new();
        host.init(&["--sample", count]).done();
        host.login("ada@acme.io", PASSWORD).done();
        let users = host.run(&["user", "list", "--json"]).done().json();
        let plain = |user: &Value| {
            ["name", "email", "phone", "status"].map(|key| user[key].to_string()).join(" ")
                + &user["role"]["name"].to_string()
        };
        users.as_array().unwrap().iter().map(plain).collect::<std::collections::BTreeSet<_>>()
    };
    let (some, more) = (sample("60"), sample("1200"));
    assert_eq!((some.len(), more.len()), (61, 1201));
    assert!(some.is_subset(&more));
    assert_eq!(some, sample("60"));
}

#[test]
fn sample_users_have_a_seat_and_no_password() {
    let host = Host::new();
    let made = host.init(&["--sample", "50", "--json"]).done().json();
    assert_eq!(made["users"], json!(51));
    host.login("ada@acme.io", PASSWORD).done();
    let active = host.run(&["user", "list", "--status", "active", "--json"]).done().json();
    let active = active.as_array().unwrap();
    assert_eq!(made["seats"], json!(active.len() - 1));
    let somebody = active.iter().find(|user| user["role"]["name"] != "Owner").unwrap();
    host.login(somebody["email"].as_str().unwrap(), "").refused(5, "none was given");
    host.login(somebody["email"].as_str().unwrap(), "anything at all").refused(3, "Sign-in failed");
}

#[test]
fn without_a_store_nothing_is_made_and_the_way_is_said() {
    let host = Host::new();
    for words in [
        &["user", "list"][..],
        &["role", "list"],
        &["whoami"],
        &["logout"],
        &["login", "ada@acme.io", "--password-stdin"],
        &["can", "ada@acme.io", "inbox.chats", "edit"],
    ] {
        host.typed(words, PASSWORD).refused(8, "rolodeck init");
    }
    assert!(!host.home.path().join(".local").exists());
    host.run(&["--store", "postgres://db/team", "user", "list"]).refused(8, "shared store");
}

#[test]
fn the_dashboard_wants_a_terminal_before_it_makes_anything() {
    let host = Host::new();
    host.run(&[]).refused(2, "needs a terminal");
    host.run(&["demo"]).refused(2, "needs a terminal");
    assert!(!host.home.path().join(".local").exists());
}

#[test]
fn a_store_is_found_by_flag_variable_and_home() {
    let host = Host::new();
    host.init(&[]).done();
    let elsewhere = host.home.path().join("else where");
    let path = elsewhere.to_str().unwrap();
    host.init(&["--store", path, "--json"]).done();
    let wrong = ["--store", "/does/not/exist", "whoami"];
    host.with("ROLODECK_STORE", path, &wrong).refused(8, "/does/not/exist");
    host.with("ROLODECK_STORE", path, &["whoami"]).refused(3, "not signed in");
    // By a host's socket, nothing that needs the files.
    for words in [vec!["--solo", "whoami"], vec!["recover-owner", "ada@acme.io"]] {
        host.with("ROLODECK_STORE", "/not/there.sock", &words).refused(2, "is a host's socket");
    }
    host.with("ROLODECK_STORE", "/not/there.sock", &["whoami"]).refused(8, "nobody listens");
    host.with("XDG_DATA_HOME", "/does/not/exist", &["whoami"])
        .refused(8, "/does/not/exist/rolodeck");
}

#[test]
fn a_damaged_or_loose_store_is_refused_with_the_way_back() {
    let host = Host::with_team();
    std::fs::set_permissions(host.store(), std::fs::Permissions::from_mode(0o755)).unwrap();
    host.run(&["whoami"]).refused(8, "chmod");
    std::fs::set_permissions(host.store(), std::fs::Permissions::from_mode(0o700)).unwrap();
    std::fs::remove_file(host.store().join("format")).unwrap();
    let damaged = host.run(&["--json", "user", "list"]);
    assert_eq!((damaged.status, damaged.error()["kind"].as_str()), (8, Some("store")));
    host.init(&[]).refused(8, "damaged");
}

#[test]
fn a_store_in_use_names_its_user() {
    let host = Host::with_team();
    let mut holder = host.spawn(&["--solo", "can", "--stdin"]);
    let mut stdin = holder.stdin.take().unwrap();
    stdin.write_all(b"ada@acme.io inbox.chats edit\n").unwrap();
    let mut line = String::new();
    BufReader::new(holder.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert_eq!(line, "yes\n");
    let refused = host.run(&["--solo", "user", "list"]).refused(8, "in use");
    assert!(refused.err.contains(&holder.id().to_string()), "{refused:?}");
    // Without --solo, a command waits until the store is free.
    let waiting = host.spawn(&["user", "list"]);
    drop(stdin);
    assert!(holder.wait().unwrap().success());
    let listed = waiting.wait_with_output().unwrap();
    assert!(listed.status.success() && !listed.stdout.is_empty(), "{listed:?}");
}

#[test]
fn settings_are_read_and_mistakes_found() {
    let host = Host::new();
    let folder = host.home.path().join(".config/rolodeck");
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("config.toml");
    std::fs::write(&file, "[password]\nmin_length = 30\n[phone]\ncountry = \"DE\"\n").unwrap();
    host.init(&[]).refused(5, "at least 30");
    let elsewhere = host.home.path().join("other.toml");
    std::fs::write(&elsewhere, "[phone]\ncountry = \"DE\"\n").unwrap();
    host.init(&["--config", elsewhere.to_str().unwrap(), "--templates"]).done();
    host.login("ada@acme.io", PASSWORD).done();
    let words = ["--json", "user", "add", "--name", "Bo", "--email", "bo@acme.io"];
    let more = ["--role", "viewer", "--phone", "030 901820", "--generate-password"];
    let added = host.run(&[&words[..], &more].concat()).done().json();
    assert_eq!(added["phone"], json!("+4930901820"));
    assert!(added["password"].as_str().unwrap().len() >= 30);
    std::fs::write(&file, "\nmuose = true\n").unwrap();
    host.run(&["whoami"]).refused(2, "config.toml:2: unknown field `muose`");
    host.run(&["whoami", "--config", "/not/there"]).refused(2, "/not/there cannot be read");
}

#[test]
fn usage_mistakes_are_one_line_in_both_formats() {
    let host = Host::new();
    let plain = host.run(&["user", "lst"]).refused(2, "unrecognized subcommand 'lst'");
    assert!(plain.err.contains("see rolodeck user --help"), "{plain:?}");
    for words in [
        &["user", "add", "--json"][..],
        &["--json", "role", "add", "--name", "X", "--grant", "inbox.chats"],
        &["--json", "can", "ada@acme.io"],
        &["can", "a@b.io", "inbox.chats", "none", "--json"],
        &["user", "list", "--jsonl", "--json"],
        &["user", "list", "--status", "gone", "--jsonl"],
        &["--json", "user"],
        &["--json", "nonsense"],
    ] {
        let refused = host.run(words).refused(2, "");
        assert_eq!(refused.error()["kind"], json!("usage"), "{words:?}");
    }
}

#[test]
fn help_is_there_for_every_command() {
    let host = Host::new();
    for words in [
        &["--help"][..],
        &["init", "--help"],
        &["user", "--help"],
        &["user", "add", "--help"],
        &["role", "add", "-h"],
        &["can", "--help"],
    ] {
        let help = host.run(words).done().out;
        assert!(help.contains("Usage: rolodeck"), "{help}");
    }
    assert!(host.run(&["--version"]).done().out.starts_with("rolodeck "));
}
