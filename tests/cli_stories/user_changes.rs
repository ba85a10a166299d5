use serde_json::{Value, json};

use crate::host::{Host, OTHER_PASSWORD, PASSWORD};

fn user(host: &Host, email: &str) -> Value {
    host.run(&["user", "show", email, "--json"]).done().json()
}

fn emails(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|user| user["email"].as_str().unwrap()).collect()
}

#[test]
fn what_is_given_is_changed_and_nothing_else() {
    let host = Host::with_team();
    host.add("grace@acme.io", "Viewer");
    let before = user(&host, "grace@acme.io");
    let words = ["user", "set", "grace@acme.io", "--name", "Grace Hopper", "--phone"];
    let set = host.run(&[&words[..], &["+1 212 555 0100", "--json"]].concat()).done().json();
    let mut expected = before.clone();
    expected["name"] = json!("Grace Hopper");
    expected["phone"] = json!("+12125550100");
    expected["version"] = json!(2);
    expected["updated"] = set["updated"].clone();
    assert_eq!(set, expected);
    let words = ["user", "set", "GRACE@acme.io", "--email", "hopper@acme.io"];
    let said = host.run(&[&words[..], &["--role", "live agent"]].concat()).done().out;
    assert_eq!(said, "Edited hopper@acme.io.\n");
    assert_eq!(user(&host, "hopper@acme.io")["role"]["name"], json!("Live Agent"));
    // By id; an empty phone is none; what is the same already changes nothing.
    let id = before["id"].as_str().unwrap();
    let cleared = host.run(&["user", "set", id, "--phone", "", "--json"]).done().json();
    assert_eq!((&cleared["phone"], &cleared["version"]), (&Value::Null, &json!(4)));
    assert_eq!(host.run(&["user", "set", id, "--phone", ""]).done().out, "Nothing changed.\n");
    assert_eq!(user(&host, id), cleared);
}

#[test]
fn what_cannot_be_set_says_why() {
    let host = Host::with_team();
    host.add("grace@acme.io", "Viewer");
    let set = |words: &[&str]| host.run(&[&["user", "set"], words].concat());
    set(&["grace@acme.io"]).refused(2, "required");
    set(&["--name", "X"]).refused(2, "required");
    set(&["grace@acme.io", "--name", " "]).refused(5, "Name");
    set(&["grace@acme.io", "--email", "grace"]).refused(5, "one address");
    set(&["grace@acme.io", "--phone", "12"]).refused(5, "begin with +");
    set(&["grace@acme.io", "--email", "ADA@acme.io"]).refused(6, "already belongs");
    set(&["nobody@acme.io", "--name", "X"]).refused(7, "no user nobody@acme.io");
    set(&["grace@acme.io", "--role", "Nobody"]).refused(7, "no role Nobody");
    set(&["ada@acme.io", "--role", "Viewer"]).refused(4, "their own role");
    host.run(&["logout"]).done();
    set(&["grace@acme.io", "--name", "X"]).refused(3, "not signed in");
}

#[test]
fn several_are_deactivated_and_activated_together_or_not_at_all() {
    let host = Host::with_team();
    host.add("a@acme.io", "Viewer");
    host.add("b@acme.io", "Viewer");
    let inactive = || {
        let words = ["user", "list", "--status", "inactive", "--json"];
        host.run(&words).done().json().as_array().unwrap().len()
    };
    host.run(&["user", "deactivate", "a@acme.io", "x@acme.io"]).refused(7, "no user x@acme.io");
    host.run(&["user", "deactivate", "a@acme.io", "ada@acme.io"]).refused(4, "themselves");
    assert_eq!(inactive(), 0);
    let words = ["user", "deactivate", "b@acme.io", "a@acme.io", "B@acme.io", "--json"];
    let list = host.run(&words).done().json();
    assert_eq!(emails(&list), ["b@acme.io", "a@acme.io"]);
    assert_eq!(list[0]["status"], json!("inactive"));
    assert_eq!(inactive(), 2);
    host.login("a@acme.io", OTHER_PASSWORD).refused(3, "Sign-in failed");
    // All or nothing: there is a seat for one only.
    host.run(&["plan", "set", "--seats", "1"]).done();
    host.run(&["user", "activate", "a@acme.io", "b@acme.io"]).refused(6, "seat");
    assert_eq!(inactive(), 2);
    let said = host.run(&["user", "activate", "a@acme.io"]).done().out;
    assert_eq!(said, "Activated a@acme.io.\n");
    assert_eq!(inactive(), 1);
    assert_eq!(host.run(&["user", "activate", "a@acme.io"]).done().out, "Nothing changed.\n");
    host.run(&["user", "activate"]).refused(2, "required");
}

#[test]
fn the_deleted_come_back() {
    let host = Host::with_team();
    host.add("a@acme.io", "Sales Agent");
    host.add("b@acme.io", "Viewer");
    let id = user(&host, "b@acme.io")["id"].as_str().unwrap().to_owned();
    host.run(&["user", "delete", "a@acme.io", "ada@acme.io"]).refused(4, "themselves");
    let gone = host.run(&["user", "delete", "a@acme.io", &id, "--json"]).done().json();
    assert_eq!(emails(&gone), ["a@acme.io", "b@acme.io"]);
    host.run(&["user", "show", "a@acme.io"]).refused(7, "no user");
    host.run(&["user", "delete", "a@acme.io"]).refused(7, "no user a@acme.io");
    // The address is still theirs.
    let words = ["user", "add", "--name", "A", "--email", "A@acme.io", "--role", "Viewer"];
    let taken = host.run(&[&words[..], &["--generate-password", "--json"]].concat());
    assert_eq!((taken.status, taken.error()["kind"].as_str()), (6, Some("in_trash")));

    host.run(&["user", "restore", "a@acme.io", "ada@acme.io"])
        .refused(7, "no user ada@acme.io in the trash");
    host.run(&["role", "delete", "Sales Agent"]).done();
    host.run(&["user", "restore", "a@acme.io", &id]).refused(7, "this role is gone");
    host.run(&["user", "restore", "a@acme.io", "--role", "Nobody"]).refused(7, "no role Nobody");
    let words = ["user", "restore", "a@acme.io", &id, "--role", "Live Agent", "--json"];
    let back = host.run(&words).done().json();
    let role = |n: usize| back[n]["role"]["name"].as_str().unwrap();
    // Only who needs another role gets it.
    assert_eq!(
        (emails(&back), role(0), role(1)),
        (vec!["a@acme.io", "b@acme.io"], "Live Agent", "Viewer")
    );
    host.run(&["user", "delete", "b@acme.io"]).done();
    assert_eq!(host.run(&["user", "restore", "b@acme.io"]).done().out, "Restored b@acme.io.\n");
    host.login("b@acme.io", OTHER_PASSWORD).done();
}

#[test]
fn a_password_is_reset() {
    let host = Host::with_team();
    host.add("grace@acme.io", "Viewer");
    let reset = |words: &[&str], typed: &str| {
        host.typed(&[&["user", "reset-password"], words].concat(), typed)
    };
    let said = reset(&["grace@acme.io", "--generate-password"], "").done().out;
    let (first, password) = said.split_once("\nPassword: ").unwrap();
    assert_eq!(first, "Reset the password of grace@acme.io.");
    host.login("grace@acme.io", OTHER_PASSWORD).refused(3, "Sign-in failed");
    host.login("ada@acme.io", PASSWORD).done();
    let shown = user(&host, "grace@acme.io");
    assert_eq!((&shown["must_change_password"], shown.get("password")), (&json!(true), None));

    let words = ["grace@acme.io", "--password-stdin", "--no-must-change", "--json"];
    let set = reset(&words, "crimson otter under nine lamps\n").done().json();
    assert_eq!((&set["must_change_password"], set.get("password")), (&json!(false), None));
    let made = reset(&["grace@acme.io", "--generate-password", "--json"], "").done().json();
    assert_ne!(made["password"].as_str().unwrap(), password.trim());

    reset(&["grace@acme.io", "--password-stdin"], "short").refused(5, "at least 15");
    reset(&["ada@acme.io", "--generate-password"], "").refused(4, "your own password");
    reset(&["nobody@acme.io", "--generate-password"], "").refused(7, "no user");
    reset(&["grace@acme.io"], "").refused(2, "give --password-stdin");
    reset(&["grace@acme.io", "--generate-password", "--password-stdin"], "").refused(2, "cannot");
}

#[test]
fn who_may_only_look_changes_nothing_and_learns_nothing() {
    let host = Host::with_team();
    host.add("viewer@acme.io", "Viewer");
    host.add("b@acme.io", "Viewer");
    host.run(&["user", "delete", "b@acme.io"]).done();
    host.login("viewer@acme.io", OTHER_PASSWORD).done();
    for words in [
        &["set", "ada@acme.io", "--name", "X"][..],
        &["activate", "ada@acme.io"],
        &["deactivate", "ada@acme.io"],
        &["delete", "ada@acme.io"],
        &["reset-password", "ada@acme.io", "--generate-password"],
        &["restore", "b@acme.io"],
    ] {
        let refused = host.run(&[&["user"], words].concat());
        let unknown: Vec<_> =
            words.iter().map(|w| if w.contains('@') { "nobody@acme.io" } else { w }).collect();
        let unknown = host.run(&[&["user"], &unknown[..]].concat());
        assert_eq!((refused.status, &refused.err), (unknown.status, &unknown.err), "{words:?}");
        refused.refused(4, "no Edit on Users");
    }
    host.login("ada@acme.io", PASSWORD).done();
    // Each of them is in the log, twice.
    let words = ["activity", "list", "--what", "refused", "--json"];
    assert_eq!(host.run(&words).done().json().as_array().unwrap().len(), 12);
}

#[test]
fn nobody_touches_the_stronger() {
    let host = Host::with_team();
    host.add("admin@acme.io", "Admin");
    host.add("b@acme.io", "Viewer");
    host.add("owner@acme.io", "Owner");
    host.run(&["user", "delete", "owner@acme.io"]).done();
    host.login("admin@acme.io", OTHER_PASSWORD).done();
    for words in [
        &["set", "ada@acme.io", "--name", "X"][..],
        &["deactivate", "b@acme.io", "ada@acme.io"],
        &["delete", "b@acme.io", "ada@acme.io"],
        &["reset-password", "ada@acme.io", "--generate-password"],
        &["set", "b@acme.io", "--role", "Owner"],
        &["restore", "owner@acme.io"],
    ] {
        host.run(&[&["user"], words].concat()).refused(4, "only an owner has everything");
    }
    assert_eq!(user(&host, "b@acme.io")["version"], json!(1));
}
