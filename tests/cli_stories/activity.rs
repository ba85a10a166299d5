use serde_json::{Value, json};

use crate::host::{Host, OTHER_PASSWORD, PASSWORD};

fn list(host: &Host, words: &[&str]) -> Vec<Value> {
    let list = host.run(&[&["activity", "list", "--json"], words].concat()).done().json();
    list.as_array().unwrap().clone()
}

fn sentences(list: &[Value]) -> Vec<&str> {
    list.iter().map(|entry| entry["sentence"].as_str().unwrap()).collect()
}

#[test]
fn entries_come_newest_first_with_all_that_is_known() {
    let host = Host::with_team();
    host.add("b@acme.io", "Viewer");
    host.run(&["user", "set", "b@acme.io", "--name", "Bo", "--role", "Sales Agent"]).done();
    host.run(&["role", "delete", "Sales Agent"]).refused(6, "holds");
    let all = list(&host, &[]);
    assert_eq!(
        sentences(&all)[..3],
        [
            "was refused: delete the role Sales Agent (1 user holds Sales Agent; move them to another role to delete it.)",
            "edited b@acme.io",
            "added b@acme.io",
        ]
    );
    let numbers: Vec<_> = all.iter().map(|entry| entry["number"].as_u64().unwrap()).collect();
    assert!(numbers.windows(2).all(|pair| pair[0] == pair[1] + 1) && numbers.ends_with(&[1]));
    let edit = &all[1];
    let keys: Vec<_> = edit.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(
        keys,
        ["details", "from", "number", "refused", "sentence", "time", "user", "what", "who"]
    );
    assert_eq!((&edit["what"], &edit["refused"]), (&json!("edit_user"), &Value::Null));
    assert_eq!(edit["who"], json!("Ada Lovelace <ada@acme.io>"));
    let from = &edit["from"];
    assert_eq!((&from["way"], &from["ssh"]), (&json!("command_line"), &Value::Null));
    assert!(from["os_user"].is_string());
    assert!(edit["time"].as_str().unwrap().ends_with('Z'));
    assert_eq!(
        edit["details"],
        json!([
            {"label": "Name", "before": "Somebody", "after": "Bo"},
            {"label": "Role", "before": "Viewer", "after": "Sales Agent"},
        ])
    );
    let refused = &all[0]["refused"];
    assert_eq!((&all[0]["what"], &refused["kind"]), (&json!("delete_roles"), &json!("in_use")));
    assert!(refused["message"].as_str().unwrap().contains("1 user holds"));

    let table = host.run(&["activity", "list", "--limit", "2"]).done().out;
    let lines: Vec<_> = table.lines().collect();
    assert_eq!(lines.len(), 3);
    assert!(lines[0].starts_with("No.  Time (UTC)        Who"), "{table}");
    assert!(lines[2].ends_with("Ada Lovelace <ada@acme.io>  edited b@acme.io"), "{table}");
    let lines = host.run(&["activity", "list", "--jsonl", "--limit", "3"]).done().out;
    assert_eq!(lines.lines().count(), 3);
}

#[test]
fn entries_are_chosen_by_time_person_and_kind() {
    let host = Host::with_team();
    host.add("b@acme.io", "Admin");
    host.add("gone@acme.io", "Admin");
    host.login("gone@acme.io", OTHER_PASSWORD).done();
    host.run(&["role", "add", "--name", "R"]).done();
    host.login("gone@acme.io", "no such words at all").refused(3, "Sign-in failed");
    host.login("b@acme.io", OTHER_PASSWORD).done();
    host.run(&["user", "delete", "gone@acme.io"]).done();
    host.login("ada@acme.io", PASSWORD).done();
    let gone = list(&host, &["--user", "GONE@acme.io"]);
    // The next sign-in here made the token of this one worthless.
    let said = ["signed out", "failed to sign in as gone@acme.io", "created the role R"];
    assert_eq!(sentences(&gone)[..3], said);
    let id = gone[2]["user"].as_str().unwrap();
    assert!(list(&host, &["--user", id]).contains(&gone[2]));
    // Who is gone for good is still known by the address.
    host.run(&["trash", "purge", "--all", "--yes"]).done();
    let numbers =
        |list: &[Value]| list.iter().map(|entry| entry["number"].clone()).collect::<Vec<_>>();
    assert_eq!(numbers(&list(&host, &["--user", "gone@acme.io"])), numbers(&gone));
    assert_eq!(
        sentences(&list(&host, &["--user", "b@acme.io", "--what", "delete_users"])),
        ["deleted gone@acme.io"]
    );
    assert_eq!(sentences(&list(&host, &["--what", "create_role"])), ["created the role R"]);
    assert_eq!(list(&host, &["--what", "create_role", "--user", "b@acme.io"]), [] as [Value; 0]);
    assert_eq!(list(&host, &["--since", "1h"]), list(&host, &["--since", "2020-01-01"]));
    assert_eq!(list(&host, &["--since", "2120-01-01T00:00:00Z"]), [] as [Value; 0]);
    let time = gone[2]["time"].as_str().unwrap();
    let since = list(&host, &["--since", time]);
    assert!(
        since.contains(&gone[2])
            && since.iter().all(|entry| entry["time"].as_str().unwrap() >= time)
    );

    let run = |words: &[&str]| host.run(&[&["activity", "list"], words].concat());
    run(&["--since", "yesterday"]).refused(2, "write a time");
    run(&["--what", "nonsense"]).refused(2, "edit_role");
    run(&["--limit", "0"]).refused(2, "0");
    run(&["--user", "nobody@acme.io"]).refused(7, "no user nobody@acme.io");
}

#[test]
fn the_log_is_for_those_who_may_see_it() {
    let host = Host::with_team();
    host.add("agent@acme.io", "Live Agent");
    host.add("viewer@acme.io", "Viewer");
    host.login("viewer@acme.io", OTHER_PASSWORD).done();
    host.run(&["activity", "list"]).done();
    host.login("agent@acme.io", OTHER_PASSWORD).done();
    host.run(&["activity", "list"]).refused(4, "team.activity");
    host.run(&["logout"]).done();
    host.run(&["activity", "list"]).refused(3, "not signed in");
}
