use serde_json::{Value, json};

use crate::host::{Host, OTHER_PASSWORD, PASSWORD};

#[test]
fn who_can_lists_people_or_says_no() {
    let host = Host::with_team();
    host.add("b@acme.io", "Live Agent");
    host.add("c@acme.io", "Viewer");
    host.add("d@acme.io", "Live Agent");
    host.run(&["user", "set", "b@acme.io", "--name", "Bo"]).done();
    host.run(&["user", "set", "c@acme.io", "--name", "Cy"]).done();
    host.run(&["user", "deactivate", "d@acme.io"]).done();
    let table = host.run(&["who-can", "inbox.chats", "view"]).done().out;
    assert_eq!(
        table,
        "Name          Email        Role        Level\n\
         Ada Lovelace  ada@acme.io  Owner       Edit\n\
         Bo            b@acme.io    Live Agent  Edit\n\
         Cy            c@acme.io    Viewer      View\n"
    );
    let list = host.run(&["who-can", "inbox.chats", "edit", "--json"]).done().json();
    let emails: Vec<_> = list.as_array().unwrap().iter().map(|user| &user["email"]).collect();
    assert_eq!(emails, ["ada@acme.io", "b@acme.io"]);
    assert_eq!(list[1], host.run(&["user", "show", "b@acme.io", "--json"]).done().json());
    assert_eq!(
        host.run(&["who-can", "inbox.chats", "edit", "--jsonl"]).done().out.lines().count(),
        2
    );
    host.run(&["who-can", "inbox.nothing", "edit"]).refused(7, "no module inbox.nothing");
    host.run(&["who-can", "inbox.chats", "none"]).refused(2, "none");
    host.run(&["who-can", "inbox.chats"]).refused(2, "required");
    host.login("b@acme.io", OTHER_PASSWORD).done();
    host.run(&["who-can", "inbox.chats", "view"]).refused(4, "team.users");
    host.run(&["logout"]).done();
    host.run(&["who-can", "inbox.chats", "view"]).refused(3, "not signed in");
}

#[test]
fn why_says_where_it_comes_from_and_what_is_missing() {
    let host = Host::with_team();
    host.add("b@acme.io", "Live Agent");
    let why = host.run(&["why", "b@acme.io", "inbox.groups"]).done().out;
    assert_eq!(
        why,
        "User      Somebody <b@acme.io>\n\
         Status    Active\n\
         Role      Live Agent, which has View\n\
         Module    inbox.groups (Groups)\n\
         Level     View\n\
         For Edit  give the role Live Agent Edit on Groups, or give b@acme.io a role that has it (Admin, Owner, Sales Agent)\n"
    );
    let user = host.run(&["user", "show", "b@acme.io", "--json"]).done().json();
    let why = host.run(&["why", "B@acme.io", "inbox.chats", "--json"]).done().json();
    assert_eq!(
        why,
        json!({
            "module": "inbox.chats",
            "level": "edit",
            "user": {"id": user["id"], "name": "Somebody", "email": "b@acme.io", "status": "active", "has_password": true},
            "role": {"id": user["role"]["id"], "name": "Live Agent", "status": "active", "level": "edit"},
            "reason": null,
            "needs": {},
        })
    );
    let nothing = host.run(&["why", "b@acme.io", "team.roles", "--json"]);
    let json = nothing.json();
    assert_eq!((nothing.status, &json["level"]), (1, &json!("none")));
    assert_eq!(json["reason"], json!("the role Live Agent has None on team.roles"));
    assert_eq!(
        json["needs"]["view"],
        json!([
            "give the role Live Agent View on Roles, or give b@acme.io a role that has it (Admin, Owner, Viewer)"
        ])
    );
    host.run(&["why", "nobody@acme.io", "inbox.chats"]).refused(7, "no user");
    host.run(&["why", "b@acme.io", "inbox.nothing"]).refused(7, "no module");
    host.run(&["why", "b@acme.io"]).refused(2, "required");
}

#[test]
fn an_inactive_user_needs_more_than_grants() {
    let host = Host::with_team();
    host.add("b@acme.io", "Live Agent");
    host.run(&["user", "deactivate", "b@acme.io"]).done();
    host.run(&["role", "deactivate", "Live Agent"]).done();
    let json = host.run(&["why", "b@acme.io", "inbox.chats", "--json"]);
    assert_eq!((json.status, &json.json()["reason"]), (1, &json!("b@acme.io is inactive")));
    let steps = json!(["activate the role Live Agent", "activate b@acme.io"]);
    assert_eq!(json.json()["needs"], json!({"view": steps, "edit": steps}));
    let text = host.run(&["why", "b@acme.io", "inbox.chats"]);
    assert_eq!((text.status, text.err.as_str()), (1, ""));
    assert!(
        text.out.contains("For Edit  activate the role Live Agent; activate b@acme.io\n"),
        "{text:?}"
    );
    assert!(text.out.ends_with("Somebody is inactive, and so may do nothing.\n"), "{text:?}");
    // What it says works.
    host.run(&["user", "activate", "b@acme.io"]).refused(5, "inactive");
    host.run(&["role", "activate", "Live Agent"]).done();
    host.run(&["user", "activate", "b@acme.io"]).done();
    host.run(&["can", "b@acme.io", "inbox.chats", "edit"]).done();
}

#[test]
fn one_asks_about_oneself_and_sees_no_other_roles() {
    let host = Host::with_team();
    host.add("b@acme.io", "Live Agent");
    host.login("b@acme.io", OTHER_PASSWORD).done();
    let own = host.run(&["why", "b@acme.io", "inbox.groups", "--json"]).done().json();
    assert_eq!(own["needs"], json!({"edit": ["give the role Live Agent Edit on Groups"]}));
    host.run(&["why", "ada@acme.io", "inbox.groups"]).refused(4, "team.users");
    host.run(&["why", "nobody@acme.io", "inbox.groups"]).refused(4, "team.users");
    host.login("ada@acme.io", PASSWORD).done();
    assert_eq!(
        host.run(&["why", "ada@acme.io", "bots.manage", "--json"]).done().json()["needs"],
        Value::Object(Default::default())
    );
}
