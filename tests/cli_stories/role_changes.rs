use serde_json::{Value, json};

use crate::host::{Host, OTHER_PASSWORD, PASSWORD};

fn role(host: &Host, name: &str) -> Value {
    host.run(&["role", "show", name, "--json"]).done().json()
}

fn names(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|role| role["name"].as_str().unwrap()).collect()
}

#[test]
fn a_change_says_what_it_means() {
    let host = Host::with_team();
    host.add("a@acme.io", "Live Agent");
    host.add("b@acme.io", "Live Agent");
    let grants = ["--grant", "inbox.orders=none", "--grant", "team.users=view"];
    let words = [&["role", "set", "live agent"], &grants[..], &["--grant", "bots.manage=edit"]];
    let said = host.run(&words.concat()).done().out;
    assert_eq!(said, "Edited role Live Agent.\n+2 granted, -1 revoked, 2 active users affected.\n");
    let words = ["role", "set", "Live Agent", "--name", "Chat Agent", "--description", "Chats"];
    assert_eq!(host.run(&words).done().out, "Edited role Chat Agent.\n");
    let shown = role(&host, "Chat Agent");
    assert_eq!((&shown["description"], &shown["version"]), (&json!("Chats"), &json!(3)));
    assert_eq!(shown["grants"]["team.users"], json!("view"));
    assert_eq!(shown["grants"].get("inbox.orders"), None);
    let words = ["role", "set", "Chat Agent", "--name", "Chat Agent"];
    assert_eq!(host.run(&words).done().out, "Nothing changed.\n");

    let words = ["role", "set", "Chat Agent", "--copy-from", "Viewer", "--grant"];
    let set = host.run(&[&words[..], &["bots.manage=none", "--json"]].concat()).done().json();
    let mut expected = role(&host, "Viewer")["grants"].clone();
    expected.as_object_mut().unwrap().remove("bots.manage");
    assert_eq!((&set["grants"], &set["version"]), (&expected, &json!(4)));
    assert_eq!(set, role(&host, "Chat Agent"));
}

#[test]
fn what_cannot_be_set_says_why() {
    let host = Host::with_team();
    let set = |words: &[&str]| host.run(&[&["role", "set"], words].concat());
    set(&["Viewer"]).refused(2, "required");
    set(&["Viewer", "--grant", "inbox.chats"]).refused(2, "MODULE=LEVEL");
    set(&["Viewer", "--grant", "inbox.nothing=view"]).refused(5, "no module");
    set(&["Viewer", "--name", ""]).refused(5, "Name");
    set(&["Viewer", "--name", "ADMIN"]).refused(6, "already a role named");
    set(&["Viewer", "--copy-from", "Nobody"]).refused(7, "no role Nobody");
    set(&["Nobody", "--name", "X"]).refused(7, "no role Nobody");
    set(&["Owner", "--name", "X"]).refused(4, "built in");
    host.run(&["logout"]).done();
    set(&["Viewer", "--name", "X"]).refused(3, "not signed in");
}

#[test]
fn a_role_is_duplicated() {
    let host = Host::with_team();
    let said = host.run(&["role", "duplicate", "Viewer"]).done().out;
    assert_eq!(said, "Created role Viewer copy.\n");
    let second = host.run(&["role", "duplicate", "Viewer", "--json"]).done().json();
    assert_eq!(second["name"], json!("Viewer copy 2"));
    assert_eq!(second["grants"], role(&host, "Viewer")["grants"]);
    let words = ["role", "duplicate", "Owner", "--name", "All", "--json"];
    let all = host.run(&words).done().json();
    assert_eq!((&all["name"], &all["protected"]), (&json!("All"), &json!(false)));
    assert_eq!(all["grants"].as_object().unwrap().len(), 37);
    host.run(&["role", "duplicate", "Viewer", "--name", "admin"]).refused(6, "already a role");
    host.run(&["role", "duplicate", "Nobody"]).refused(7, "no role Nobody");
}

#[test]
fn roles_are_laid_side_by_side() {
    let host = Host::with_team();
    let words = ["role", "add", "--name", "X", "--copy-from", "Viewer", "--grant"];
    host.run(&[&words[..], &["inbox.chats=edit", "--grant", "bots.manage=none"]].concat()).done();
    let compared = host.run(&["role", "compare", "Viewer", "x"]).done().out;
    assert_eq!(
        compared,
        "Module       Label        Viewer  X\n\
         bots.manage  Manage bots  View    None\n\
         inbox.chats  Chats        View    Edit\n"
    );
    let json = host.run(&["role", "compare", "X", "Viewer", "--json"]).done().json();
    assert_eq!(
        json,
        json!([
            {"module": "bots.manage", "label": "Manage bots", "levels": {"Viewer": "view", "X": "none"}},
            {"module": "inbox.chats", "label": "Chats", "levels": {"Viewer": "view", "X": "edit"}},
        ])
    );
    let all = host.run(&["role", "compare", "X", "Viewer", "Owner", "--all", "--jsonl"]).done().out;
    assert_eq!(all.lines().count(), 37);
    host.run(&["role", "duplicate", "X"]).done();
    assert_eq!(host.run(&["role", "compare", "X", "X copy"]).done().out, "They grant the same.\n");
    assert_eq!(host.run(&["role", "compare", "X", "X copy", "--json"]).done().out, "[]\n");
    host.run(&["role", "compare", "X"]).refused(2, "");
    host.run(&["role", "compare", "X", "x"]).refused(2, "two different roles");
    host.run(&["role", "compare", "X", "Nobody"]).refused(7, "no role Nobody");
}

#[test]
fn inactive_roles_are_kept_by_their_holders_or_left_together() {
    let host = Host::with_team();
    host.add("a@acme.io", "Sales Agent");
    host.add("b@acme.io", "Billing Agent");
    let said = host.run(&["role", "deactivate", "Sales Agent"]).done().out;
    assert_eq!(
        said,
        "Deactivated role Sales Agent.\nStill held by 1 user; --reassign-to ROLE moves them.\n"
    );
    assert_eq!(
        host.run(&["role", "activate", "Sales Agent"]).done().out,
        "Activated role Sales Agent.\n"
    );
    let words = ["role", "deactivate", "Sales Agent", "Billing Agent", "--reassign-to"];
    host.run(&[&words[..], &["Sales Agent"]].concat()).refused(5, "not itself among these");
    let list = host.run(&[&words[..], &["Viewer", "--json"]].concat()).done().json();
    assert_eq!(names(&list), ["Sales Agent", "Billing Agent"]);
    assert_eq!((&list[0]["status"], &list[1]["users"]["total"]), (&json!("inactive"), &json!(0)));
    assert_eq!(role(&host, "Viewer")["users"]["active"], json!(2));
    host.run(&["role", "deactivate", "Owner"]).refused(4, "built in");
    host.run(&["role", "deactivate", "Viewer", "Nobody"]).refused(7, "no role Nobody");
    host.run(&["role", "deactivate", "Viewer", "--reassign-to", "Sales Agent"])
        .refused(5, "inactive");
    assert_eq!(role(&host, "Viewer")["status"], json!("active"));
}

#[test]
fn roles_are_deleted_and_come_back() {
    let host = Host::with_team();
    host.add("a@acme.io", "Sales Agent");
    host.run(&["role", "delete", "Billing Agent", "Sales Agent"]).refused(6, "1 user holds");
    host.run(&["role", "delete", "Sales Agent", "--reassign-to", "Nobody"]).refused(7, "no role");
    host.run(&["role", "delete", "Owner"]).refused(4, "built in");
    let words = ["role", "delete", "Sales Agent", "Billing Agent", "--reassign-to", "Viewer"];
    let said = host.run(&words).done().out;
    assert_eq!(said, "Deleted 2 roles and moved 1 user to Viewer.\n");
    host.run(&["role", "show", "Sales Agent"]).refused(7, "no role");
    host.run(&["role", "restore", "Sales Agent", "Viewer"])
        .refused(7, "no role Viewer in the trash");
    let back = host.run(&["role", "restore", "sales agent", "--json"]).done().json();
    assert_eq!((names(&back), &back[0]["version"]), (vec!["Sales Agent"], &json!(2)));

    // Two in the trash of one name: which one is meant is said by the id.
    let again = ["role", "add", "--name", "Billing agent", "--json"];
    let second = host.run(&again).done().json();
    host.run(&["role", "restore", "Billing Agent"]).refused(6, "already a role named");
    let gone = host.run(&["role", "delete", "Billing Agent", "--json"]).done().json();
    assert_eq!(gone[0]["id"], second["id"]);
    host.run(&["role", "restore", "Billing Agent"]).refused(5, "give the id");
    let said = host.run(&["role", "restore", second["id"].as_str().unwrap()]).done().out;
    assert_eq!(said, "Restored role Billing agent.\n");
}

#[test]
fn who_may_only_look_changes_nothing_and_learns_nothing() {
    let host = Host::with_team();
    host.add("viewer@acme.io", "Viewer");
    host.run(&["role", "delete", "Sales Agent"]).done();
    host.login("viewer@acme.io", OTHER_PASSWORD).done();
    host.run(&["role", "compare", "Admin", "Viewer"]).done();
    for words in [
        &["set", "Live Agent", "--name", "X"][..],
        &["duplicate", "Live Agent"],
        &["activate", "Live Agent"],
        &["deactivate", "Live Agent"],
        &["delete", "Live Agent", "--reassign-to", "Viewer"],
        &["restore", "Sales Agent"],
    ] {
        let refused = host.run(&[&["role"], words].concat());
        let unknown: Vec<_> =
            words.iter().map(|w| if w.contains(" Agent") { "Nobody" } else { w }).collect();
        let unknown = host.run(&[&["role"], &unknown[..]].concat());
        assert_eq!((refused.status, &refused.err), (unknown.status, &unknown.err), "{words:?}");
        refused.refused(4, "no Edit on Roles");
    }
    host.login("ada@acme.io", PASSWORD).done();
    host.add("agent@acme.io", "Live Agent");
    host.login("agent@acme.io", OTHER_PASSWORD).done();
    host.run(&["role", "compare", "Admin", "Viewer"]).refused(4, "team.roles");
}

#[test]
fn nobody_changes_a_role_above_their_own() {
    let host = Host::with_team();
    let words = ["role", "add", "--name", "Builder", "--grant", "team.roles=edit"];
    host.run(&[&words[..], &["--grant", "team.users=edit"]].concat()).done();
    host.add("builder@acme.io", "Builder");
    host.login("builder@acme.io", OTHER_PASSWORD).done();
    host.run(&["role", "set", "Viewer", "--name", "X"]).refused(4, "beyond your role");
    host.run(&["role", "set", "Builder", "--name", "X"]).refused(4, "role they hold");
    host.run(&["role", "delete", "Viewer"]).refused(4, "beyond your role");
    host.run(&["role", "duplicate", "Viewer"]).refused(4, "beyond your role");
}
