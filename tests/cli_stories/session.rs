use serde_json::{Value, json};

use crate::host::{Host, OTHER_PASSWORD, PASSWORD};

fn list(host: &Host) -> Vec<Value> {
    host.run(&["session", "list", "--json"]).done().json().as_array().unwrap().clone()
}

/// A login of its own, kept by nobody.
fn token(host: &Host, email: &str, password: &str) -> String {
    let words = ["login", email, "--password-stdin", "--print-token"];
    host.typed(&words, password).done().out.trim().to_owned()
}

#[test]
fn logins_are_listed_to_whom_they_belong_and_to_owners() {
    let host = Host::with_team();
    host.add("b@acme.io", "Live Agent");
    let other = token(&host, "b@acme.io", OTHER_PASSWORD);
    let all = list(&host);
    let emails: Vec<_> = all.iter().map(|info| &info["user"]["email"]).collect();
    assert_eq!(emails, ["ada@acme.io", "b@acme.io"]);
    let mine = &all[0];
    let keys: Vec<_> = mine.as_object().unwrap().keys().map(String::as_str).collect();
    let expected = ["active", "from", "id", "kind", "locked", "since", "this", "until", "user"];
    assert_eq!(keys, expected);
    assert_eq!((&mine["kind"], &mine["this"]), (&json!("login"), &json!(true)));
    assert_eq!((&all[1]["this"], &all[1]["locked"]), (&json!(false), &json!(false)));
    let table = host.run(&["session", "list"]).done().out;
    assert!(table.starts_with("Id            User         From"), "{table}");
    assert!(table.contains("ada@acme.io  login for the command line  this one"), "{table}");
    let own = host.with("ROLODECK_TOKEN", &other, &["session", "list", "--jsonl"]).done().out;
    let own: Value = serde_json::from_str(&own).unwrap();
    assert_eq!((&own["id"], &own["this"]), (&all[1]["id"], &json!(true)));
}

#[test]
fn sessions_end_at_once_all_that_are_named_or_none() {
    let host = Host::with_team();
    host.add("b@acme.io", "Live Agent");
    let tokens = [(); 3].map(|()| token(&host, "b@acme.io", OTHER_PASSWORD));
    let with = |n: usize, words: &[&str]| host.with("ROLODECK_TOKEN", &tokens[n], words);
    let all = list(&host);
    let id = |n: usize| all[n]["id"].as_str().unwrap();
    host.run(&["session", "end", id(1), "00000000beef"]).refused(7, "no session 00000000beef");
    host.run(&["session", "end", "beef"]).refused(2, "twelve digits");
    host.run(&["session", "end"]).refused(2, "required");
    host.run(&["session", "end", id(1), "--user", "b@acme.io"]).refused(2, "cannot be used");
    // Others' are not there for those who own nothing.
    with(0, &["session", "end", id(0)]).refused(7, "no session");
    with(0, &["session", "end", "--user", "ada@acme.io"]).refused(4, "Only an owner");
    with(0, &["session", "end", "--user", "nobody@acme.io"]).refused(4, "Only an owner");
    assert_eq!(list(&host).len(), 4);
    let said = host.run(&["session", "end", id(1)]).done().out;
    assert_eq!(said, "Ended a session of b@acme.io.\n");
    let alive = [0, 1, 2].map(|n| with(n, &["whoami"]).status);
    let mut sorted = alive;
    sorted.sort();
    assert_eq!(sorted, [0, 0, 3]);
    // All of one's own, the one that asks with them.
    let n = alive.iter().position(|status| *status == 0).unwrap();
    let ended = with(n, &["session", "end", "--user", "B@acme.io", "--json"]).done().json();
    assert_eq!(ended.as_array().unwrap().len(), 2);
    assert!((0..3).all(|n| with(n, &["whoami"]).status == 3));
    host.run(&["session", "end", "--user", "nobody@acme.io"]).refused(7, "no user");
    assert_eq!(
        host.run(&["session", "end", "--user", "b@acme.io"]).done().out,
        "Nothing changed.\n"
    );
    host.run(&["session", "end", id(0)]).done();
    host.run(&["session", "list"]).refused(3, "");
    host.login("ada@acme.io", PASSWORD).done();
    let words = ["activity", "list", "--what", "end_session", "--json"];
    let log = host.run(&words).done().json();
    assert_eq!(log.as_array().unwrap().len(), 4);
    assert_eq!(log[0]["sentence"], json!("ended a session of ada@acme.io"));
}
