use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;

use serde_json::json;

use crate::host::{Host, OTHER_PASSWORD, PASSWORD, files};

fn token_file(host: &Host) -> PathBuf {
    let files = files(&host.home.path().join(".local/state/rolodeck"));
    assert_eq!(files.len(), 1, "{files:?}");
    files[0].clone()
}

#[test]
fn one_signs_in_and_out() {
    let host = Host::new();
    host.init(&[]).done();
    host.run(&["whoami"]).refused(3, "not signed in");
    let said = host.login("ADA@acme.io", &format!("{PASSWORD}\nmore")).done();
    assert_eq!(said.out, "Signed in as Ada Lovelace <ada@acme.io>, Owner\n");
    assert_eq!(host.run(&["whoami"]).done().out, "Ada Lovelace <ada@acme.io>, Owner\n");
    assert_eq!(host.run(&["whoami", "--json"]).done().json()["email"], json!("ada@acme.io"));
    assert_eq!(token_file(&host).metadata().unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(host.run(&["logout"]).done().out, "Signed out.\n");
    host.run(&["whoami"]).refused(3, "not signed in");
    host.run(&["logout"]).refused(3, "not signed in");
}

#[test]
fn every_failed_sign_in_looks_the_same() {
    let host = Host::with_team();
    let wrong = host.login("ada@acme.io", "not the password").refused(3, "Sign-in failed");
    let unknown = host.login("eve@acme.io", "not the password").refused(3, "Sign-in failed");
    assert_eq!(wrong.err, unknown.err);
    let words = ["--json", "login", "eve@acme.io", "--password-stdin"];
    assert_eq!(host.typed(&words, "x").error()["kind"], json!("sign_in"));
    // The one who was signed in before still is.
    host.run(&["whoami"]).done();
}

#[test]
fn a_token_ends_with_logout_wherever_it_was_copied() {
    let host = Host::with_team();
    let copied = std::fs::read_to_string(token_file(&host)).unwrap();
    let copied = copied.trim();
    host.run(&["logout"]).done();
    host.with("ROLODECK_TOKEN", copied, &["whoami"]).refused(3, "not signed in");

    let printed =
        host.typed(&["login", "ada@acme.io", "--password-stdin", "--print-token"], PASSWORD);
    let token = printed.done().out.trim().to_owned();
    host.run(&["whoami"]).refused(3, "not signed in");
    host.with("ROLODECK_TOKEN", &token, &["whoami"]).done();
    host.with("ROLODECK_TOKEN", &token, &["logout"]).done();
    host.with("ROLODECK_TOKEN", &token, &["whoami"]).refused(3, "not signed in");
    host.with("ROLODECK_TOKEN", "nonsense", &["whoami"]).refused(3, "not signed in");
}

#[test]
fn a_new_login_replaces_the_earlier_one() {
    let host = Host::with_team();
    let earlier = std::fs::read_to_string(token_file(&host)).unwrap();
    host.login("ada@acme.io", PASSWORD).done();
    host.with("ROLODECK_TOKEN", earlier.trim(), &["whoami"]).refused(3, "not signed in");
    host.run(&["whoami"]).done();
    let words = ["login", "ada@acme.io"];
    let hint = host.with("ROLODECK_TOKEN", "x", &words);
    assert_eq!(hint.status, 2, "no terminal to ask on: {hint:?}");
}

#[test]
fn a_token_that_others_can_read_is_refused() {
    let host = Host::with_team();
    let loose = std::fs::Permissions::from_mode(0o644);
    std::fs::set_permissions(token_file(&host), loose.clone()).unwrap();
    host.run(&["whoami"]).refused(3, "others can read");
    let leaked = std::fs::read_to_string(token_file(&host)).unwrap();
    // To log in again makes what others read worthless, and so does to log out.
    host.login("ada@acme.io", PASSWORD).done();
    host.run(&["whoami"]).done();
    host.with("ROLODECK_TOKEN", leaked.trim(), &["whoami"]).refused(3, "not signed in");
    let leaked = std::fs::read_to_string(token_file(&host)).unwrap();
    std::fs::set_permissions(token_file(&host), loose).unwrap();
    host.run(&["logout"]).done();
    assert!(files(&host.home.path().join(".local/state")).is_empty());
    host.with("ROLODECK_TOKEN", leaked.trim(), &["whoami"]).refused(3, "not signed in");
}

#[test]
fn two_stores_have_two_logins() {
    let host = Host::with_team();
    let other = host.home.path().join("other");
    let other = other.to_str().unwrap();
    host.init(&["--store", other]).done();
    host.run(&["--store", other, "whoami"]).refused(3, "not signed in");
    host.run(&["whoami"]).done();
    host.typed(&["--store", other, "login", "ada@acme.io", "--password-stdin"], PASSWORD).done();
    host.run(&["logout"]).done();
    host.run(&["--store", "other/../other", "whoami"]).done();
}

#[test]
fn who_must_change_the_password_can_do_nothing_else() {
    let host = Host::with_team();
    let words = ["user", "add", "--name", "Grace", "--email", "grace@acme.io", "--role", "Admin"];
    host.typed(&[&words[..], &["--password-stdin"]].concat(), OTHER_PASSWORD).done();
    let said = host.login("grace@acme.io", OTHER_PASSWORD).done();
    assert!(said.out.contains("must be changed"), "{said:?}");
    let me = host.run(&["whoami", "--json"]).done().json();
    assert_eq!(me["must_change_password"], json!(true));
    for words in [
        &["user", "list"][..],
        &["user", "show", "grace@acme.io"],
        &["role", "list"],
        &["can", "grace@acme.io", "inbox.chats", "edit"],
        &["role", "add", "--name", "X"],
    ] {
        host.run(words).refused(4, "password must be changed");
    }
    host.run(&["logout"]).done();
}
