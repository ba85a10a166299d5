use serde_json::{Value, json};

use crate::host::{Answer, Host};

fn add(host: &Host, words: &[&str]) -> Answer {
    host.run(&[&["--json", "role", "add"], words].concat())
}

#[test]
fn a_role_is_created_with_its_grants() {
    let host = Host::with_team();
    let grants = ["--grant", "inbox.chats=edit", "--grant", "analytics.reports=VIEW"];
    let words = [&["--name", "Support", "--description", "First line"], &grants[..]].concat();
    let made = add(&host, &words).done().json();
    let keys: Vec<_> = made.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(
        keys,
        [
            "created",
            "description",
            "grants",
            "id",
            "name",
            "protected",
            "status",
            "updated",
            "users",
            "version"
        ]
    );
    assert_eq!(made["grants"], json!({"analytics.reports": "view", "inbox.chats": "edit"}));
    assert_eq!(made["users"], json!({"active": 0, "total": 0}));
    assert_eq!((&made["status"], &made["protected"]), (&json!("active"), &json!(false)));
    let shown = host.run(&["role", "show", "SUPPORT", "--json"]).done().json();
    assert_eq!(shown, made);
    let by_id = host.run(&["role", "show", made["id"].as_str().unwrap(), "--json"]).done().json();
    assert_eq!(by_id, made);
    let said = host.run(&["role", "add", "--name", "Second"]).done().out;
    assert_eq!(said, "Created role Second.\n");
}

#[test]
fn grants_can_be_copied_and_changed() {
    let host = Host::with_team();
    let words = ["--name", "Lead", "--copy-from", "billing agent", "--inactive"];
    let more = ["--grant", "subscription.plan=none", "--grant", "team.users=view"];
    let made = add(&host, &[&words[..], &more].concat()).done().json();
    let source = host.run(&["role", "show", "Billing Agent", "--json"]).done().json();
    let mut expected = source["grants"].clone();
    expected.as_object_mut().unwrap().remove("subscription.plan");
    expected["team.users"] = json!("view");
    assert_eq!((&made["grants"], &made["status"]), (&expected, &json!("inactive")));
    // Of the owner's role everything is copied, as plain grants.
    let all = add(&host, &["--name", "All", "--copy-from", "Owner"]).done().json();
    assert_eq!(all["grants"].as_object().unwrap().len(), 37);
    assert_eq!(all["protected"], json!(false));
    // An inactive role is nobody's.
    let words = ["user", "add", "--name", "B", "--email", "b@acme.io", "--role", "Lead"];
    host.run(&[&words[..], &["--generate-password"]].concat()).refused(5, "inactive");
}

#[test]
fn what_cannot_be_created_says_why() {
    let host = Host::with_team();
    for (words, status, kind, field) in [
        (&["--name", " viewer "][..], 6, "taken", Some("name")),
        (&["--name", ""], 5, "invalid", Some("name")),
        (&["--name", "X", "--grant", "inbox.nothing=edit"], 5, "invalid", Some("permissions")),
        (&["--name", "X", "--grant", "inbox.chats=full"], 2, "usage", None),
        (&["--name", "X", "--copy-from", "Nobody"], 7, "not_found", None),
        (&["--name", "X", "--description", &"d".repeat(256)], 5, "invalid", Some("description")),
    ] {
        let refused = add(&host, words);
        let error = refused.error();
        assert_eq!((refused.status, error["kind"].as_str()), (status, Some(kind)), "{refused:?}");
        assert_eq!(error["field"].as_str(), field, "{refused:?}");
    }
}

#[test]
fn nobody_makes_a_role_above_their_own() {
    let host = Host::with_team();
    let words = ["--name", "Builder", "--grant", "team.roles=edit", "--grant", "team.users=edit"];
    add(&host, &words).done();
    host.add("builder@acme.io", "Builder");
    host.login("builder@acme.io", crate::host::OTHER_PASSWORD).done();
    let above = add(&host, &["--name", "X", "--grant", "inbox.chats=view"]);
    assert_eq!((above.status, above.error()["kind"].as_str()), (4, Some("not_permitted")));
    add(&host, &["--name", "X", "--grant", "team.users=view"]).done();
}

#[test]
fn roles_are_listed_by_name() {
    let host = Host::with_team();
    host.add("b@acme.io", "Viewer");
    let list = host.run(&["role", "list", "--json"]).done().json();
    let names: Vec<_> = list.as_array().unwrap().iter().map(|role| role["name"].clone()).collect();
    let all = ["Admin", "Billing Agent", "Live Agent", "Owner", "Sales Agent", "Viewer"];
    assert_eq!(names, all.map(Value::from));
    assert_eq!(list[5]["users"], json!({"active": 1, "total": 1}));
    assert_eq!(
        (&list[3]["protected"], list[3]["grants"].as_object().unwrap().len()),
        (&json!(true), 37)
    );
    let lines = host.run(&["role", "list", "--jsonl"]).done().out;
    let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(Value::from(lines), list);
    let table = host.run(&["role", "list"]).done().out;
    assert!(table.contains("\nViewer         1      0 edit, 37 view  Active"), "{table}");
    let shown = host.run(&["role", "show", "Live Agent"]).done().out;
    assert!(shown.contains("inbox.chats             Chats              Edit\n"), "{shown}");
    host.run(&["role", "show", "Nobody"]).refused(7, "no role Nobody");
}
