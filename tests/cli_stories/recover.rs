use serde_json::json;

use crate::host::{Host, OTHER_PASSWORD, PASSWORD};

const NEW: &str = "quiet lantern over nine hills";

fn recover(host: &Host, more: &[&str]) -> crate::host::Answer {
    let words = [&["recover-owner", "ada@acme.io", "--password-stdin"], more].concat();
    host.typed(&words, &format!("{NEW}\n"))
}

#[test]
fn a_locked_out_owner_gets_back_in() {
    let host = Host::with_team();
    // Waits have grown, and somebody is signed in with the old password.
    for _ in 0..3 {
        host.login("ada@acme.io", "not the password").refused(3, "Sign-in failed");
    }
    host.run(&["whoami"]).done();
    let said = recover(&host, &[]).done().out;
    let expected = "Set a new password for the owner ada@acme.io. \
                    It must be changed at the next sign-in.\n";
    assert_eq!(said, expected);
    host.run(&["whoami"]).refused(3, "not signed in");
    // No wait is left over from before.
    let back = host.login("ada@acme.io", NEW);
    assert_eq!(back.status, 0, "{back:?}");
    assert!(back.out.contains("must be changed"), "{back:?}");
    let note = "note: ada@acme.io's password was set by the operator";
    assert!(back.err.starts_with(note), "{back:?}");
    assert_eq!(back.err.lines().count(), 1);
    host.run(&["user", "list"]).refused(4, "must be changed first");
    host.login("ada@acme.io", PASSWORD).refused(3, "Sign-in failed");
}

#[test]
fn other_owners_are_told_at_login_and_nobody_else() {
    let host = Host::with_team();
    host.add("olga@acme.io", "Owner");
    host.add("bob@acme.io", "Admin");
    recover(&host, &[]).done();
    let owner = host.login("olga@acme.io", OTHER_PASSWORD);
    assert_eq!(owner.status, 0);
    assert!(owner.err.contains("ada@acme.io's password was set by the operator"), "{owner:?}");
    host.login("bob@acme.io", OTHER_PASSWORD).done();
}

#[test]
fn it_makes_a_password_and_answers_in_json() {
    let host = Host::with_team();
    let words = ["recover-owner", "ADA@acme.io", "--generate-password", "--json"];
    let made = host.run(&words).done().json();
    assert_eq!(made["email"], json!("ada@acme.io"));
    assert_eq!(made["must_change_password"], json!(true));
    let password = made["password"].as_str().unwrap().to_owned();
    assert_eq!(host.login("ada@acme.io", &password).status, 0);
    assert!(recover(&host, &["--json"]).done().json().get("password").is_none());
}

#[test]
fn it_is_for_owners_and_keeps_all_rules_of_passwords() {
    let host = Host::with_team();
    host.add("bob@acme.io", "Admin");
    let try_for = |email: &str, password: &str| {
        host.typed(&["recover-owner", email, "--password-stdin"], password)
    };
    try_for("bob@acme.io", NEW).refused(4, "bob@acme.io is no owner");
    try_for("eve@acme.io", NEW).refused(7, "There is no user eve@acme.io");
    try_for("ada@acme.io", "short").refused(5, "Password");
    try_for("ada@acme.io", "ada@acme.io ada@acme.io").refused(5, "Password");
    try_for("ada@acme.io", "").refused(5, "Password");
    host.run(&["recover-owner", "ada@acme.io"]).refused(2, "--password-stdin");
    // Nothing of it has changed anything.
    host.run(&["whoami"]).done();
    host.login("ada@acme.io", PASSWORD).done();
}

#[test]
fn it_needs_the_store_for_itself() {
    let host = Host::with_team();
    let mut holder = host.spawn(&["can", "--stdin"]);
    for _ in 0..200 {
        if std::fs::read_to_string(host.store().join("lock")).unwrap().contains("pid ") {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    recover(&host, &[]).refused(8, "in use");
    drop(holder.stdin.take());
    holder.wait().unwrap();
    recover(&host, &[]).done();
    let missing = Host::new();
    recover(&missing, &[]).refused(8, "no store");
}

#[test]
fn the_log_is_verified() {
    let host = Host::with_team();
    let first = host.run(&["activity", "verify", "--json"]).done().json();
    assert!(first["entries"].as_u64().unwrap() >= 3, "{first}");
    let digest = first["digest"].as_str().unwrap();
    assert_eq!(digest.len(), 64);
    recover(&host, &[]).done();
    let said = host.run(&["activity", "verify", "--since-digest", digest]).done().out;
    assert!(said.starts_with("The activity log is whole: "), "{said}");
    assert!(said.lines().nth(1).unwrap().starts_with("Digest of the newest: "), "{said}");
    let other = "0".repeat(64);
    host.run(&["activity", "verify", "--since-digest", &other]).refused(8, "no entry up to");
    host.run(&["activity", "verify", "--since-digest", "12"]).refused(2, "64 hexadecimal digits");
    let words = ["activity", "verify", "--json", "--since-digest", &other];
    assert_eq!(host.run(&words).error()["kind"], json!("store"));
}
