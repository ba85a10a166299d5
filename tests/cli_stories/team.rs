use serde_json::{Value, json};

use crate::host::{Host, OTHER_PASSWORD, PASSWORD};

#[test]
fn the_plan_says_who_uses_its_seats() {
    let host = Host::with_team();
    host.add("b@acme.io", "Viewer");
    host.add("a@acme.io", "Sales Agent");
    host.run(&["user", "deactivate", "b@acme.io"]).done();
    let shown = host.run(&["plan", "show"]).done().out;
    assert_eq!(
        shown,
        "King plan: 1 of 20 seats used.\n\
         Name      Email      Role\n\
         Somebody  a@acme.io  Sales Agent\n"
    );
    let shown = host.run(&["plan", "show", "--json"]).done().json();
    assert_eq!(
        (&shown["plan"], &shown["seats"], &shown["used"]),
        (&json!("King"), &json!(20), &json!(1))
    );
    let user = host.run(&["user", "show", "a@acme.io", "--json"]).done().json();
    assert_eq!(shown["users"], json!([user]));

    let said = host.run(&["plan", "set", "--seats", "0"]).done().out;
    assert_eq!(said, "Lowered the number of seats from 20 to 0.\n");
    // Nobody is evicted.
    let full = host.run(&["plan", "set", "--seats", "0", "--json"]).done().json();
    assert_eq!((&full["seats"], &full["used"]), (&json!(0), &json!(1)));
    host.run(&["user", "activate", "b@acme.io"]).refused(6, "seat");
    assert_eq!(
        host.run(&["plan", "set", "--seats", "2"]).done().out,
        "Raised the number of seats from 0 to 2.\n"
    );
    host.run(&["plan", "set", "--seats", "99999999"]).refused(5, "at most");
    host.run(&["plan", "set", "--seats", "-1"]).refused(2, "");
    host.run(&["plan", "set", "--seats", "many"]).refused(2, "many");
    host.run(&["plan", "set"]).refused(2, "--seats");
}

#[test]
fn only_an_owner_sets_the_plan_and_the_modules() {
    let host = Host::with_team();
    host.add("admin@acme.io", "Admin");
    host.add("agent@acme.io", "Live Agent");
    host.login("admin@acme.io", OTHER_PASSWORD).done();
    host.run(&["plan", "set", "--seats", "9"]).refused(4, "Only an owner");
    host.run(&["module", "import", "nowhere.toml"]).refused(4, "Only an owner");
    host.login("agent@acme.io", OTHER_PASSWORD).done();
    // Who does not see users sees the numbers.
    let shown = host.run(&["plan", "show", "--json"]).done().json();
    assert_eq!(shown, json!({"plan": "King", "seats": 20, "used": 2, "users": null}));
    assert_eq!(host.run(&["plan", "show"]).done().out, "King plan: 2 of 20 seats used.\n");
    assert_eq!(host.run(&["module", "list", "--jsonl"]).done().out.lines().count(), 37);
    host.run(&["logout"]).done();
    for words in [&["plan", "show"][..], &["module", "list"], &["module", "import", "-"]] {
        host.run(words).refused(3, "not signed in");
    }
}

#[test]
fn modules_are_listed_as_they_are_shown() {
    let host = Host::with_team();
    let list = host.run(&["module", "list", "--json"]).done().json();
    assert_eq!(
        list[1],
        json!({
            "id": "bots.manage", "group": "Bots", "label": "Manage bots",
            "description": "Creates, renames and deletes bots.",
        })
    );
    assert_eq!(list.as_array().unwrap().len(), 37);
    let table = host.run(&["module", "list"]).done().out;
    assert!(table.starts_with("Module ") && table.contains("\nbots.manage  "), "{table}");
}

fn catalogue(modules: &[(&str, &str)]) -> String {
    let governing =
        [("team.users", "Users"), ("team.roles", "Roles"), ("team.activity", "Activity")];
    let module = |(id, label): &(&str, &str)| {
        format!("[[group.module]]\nid = \"{id}\"\nlabel = \"{label}\"\ndescription = \"\"\n")
    };
    let all = governing.iter().chain(modules).map(module).collect::<String>();
    format!("[[group]]\nlabel = \"All\"\n{all}")
}

#[test]
fn another_catalogue_says_what_it_changes() {
    let host = Host::with_team();
    let import = |file: &str, typed: &str, more: &[&str]| {
        host.typed(&[&["module", "import", file], more].concat(), typed)
    };
    let file = host.home.path().join("modules.toml");
    std::fs::write(&file, catalogue(&[("inbox.chats", "Talks"), ("shop.till", "Till")])).unwrap();
    let done = import("modules.toml", "", &["--json"]).done().json();
    let ids = |key: &str| -> Vec<String> { serde_json::from_value(done[key].clone()).unwrap() };
    assert_eq!((&done["modules"], ids("added")), (&json!(5), vec!["shop.till".to_owned()]));
    assert_eq!(ids("removed").len(), 33);
    // In another group now, or under another label or description.
    assert_eq!(ids("changed"), ["team.users", "team.roles", "team.activity", "inbox.chats"]);
    let losers = done["roles"].as_array().unwrap();
    let names: Vec<_> = losers.iter().map(|role| role["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Admin", "Billing Agent", "Live Agent", "Sales Agent", "Viewer"]);
    let live = losers[2]["lost"].as_array().unwrap();
    assert!(live.contains(&json!("inbox.orders")) && !live.contains(&json!("inbox.chats")));
    let list = host.run(&["module", "list", "--json"]).done().json();
    assert_eq!(
        list[3],
        json!({"id": "inbox.chats", "group": "All", "label": "Talks", "description": ""})
    );
    // The owner has the new module too.
    host.run(&["can", "ada@acme.io", "shop.till", "edit"]).done();

    host.run(&["role", "set", "Viewer", "--grant", "shop.till=view"]).done();
    let said = import("-", &catalogue(&[("inbox.chats", "Chats")]), &[]).done().out;
    assert_eq!(
        said,
        "Replaced the module catalogue.\n\
         Changed: inbox.chats.\n\
         Removed: shop.till.\n\
         The role Viewer loses its grants on shop.till.\n"
    );
    assert_eq!(
        import("-", &catalogue(&[("inbox.chats", "Chats")]), &[]).done().out,
        "Nothing changed.\n"
    );
    // JSON of the same shape, and a byte order mark before it.
    let module = |id: &str| json!({"id": id, "label": "L", "description": "D"});
    let modules: Vec<_> = ["team.users", "team.roles", "team.activity"].map(module).into();
    let json = json!({"group": [{"label": "G", "module": modules}]});
    import("-", &format!("\u{feff}{json}"), &[]).done();
    assert_eq!(host.run(&["module", "list", "--jsonl"]).done().out.lines().count(), 3);
}

#[test]
fn what_is_no_catalogue_is_refused_whole() {
    let host = Host::with_team();
    let bomb = format!("{{\"group\":{}", "[".repeat(200_000));
    let twice = catalogue(&[("a.b", "A"), ("a.b", "B")]);
    let hidden = catalogue(&[("a.b", "A\u{202e}B")]);
    for (typed, says) in [
        ("", "cannot be read"),
        ("nonsense", "standard input: the catalogue cannot be read: line 1: "),
        ("{\"group\": 1}", "cannot be read"),
        ("{\"group\": [], \"group\": []}", "cannot be read"),
        (bomb.as_str(), "cannot be read"),
        ("group = []", "has 1 to 500 modules"),
        (
            "[[group]]\nlabel = \"G\"\n[[group.module]]\nid = \"a.b\"\nlabel = \"L\"\ndescription = \"\"\n",
            "team.users governs",
        ),
        (twice.as_str(), "listed twice"),
        (hidden.as_str(), "U+202E"),
        ("a\0b", "cannot be read"),
    ] {
        let refused = host.typed(&["module", "import", "-"], typed);
        refused.refused(5, says);
    }
    host.run(&["module", "import", "/dev/zero"]).refused(5, "larger than 1 MiB");
    host.run(&["module", "import", "/"]).refused(5, "cannot be read");
    host.run(&["module", "import", "nowhere.toml"]).refused(7, "no file nowhere.toml");
    std::fs::write(host.home.path().join("latin"), b"group = \"\xe4\"").unwrap();
    host.run(&["module", "import", "latin"]).refused(5, "no UTF-8");
    assert_eq!(host.run(&["module", "list", "--jsonl"]).done().out.lines().count(), 37);
}

#[test]
fn the_trash_is_listed_and_emptied() {
    let host = Host::with_team();
    for email in ["a@acme.io", "b@acme.io"] {
        host.add(email, "Viewer");
    }
    assert_eq!(host.run(&["trash", "list", "--json"]).done().out, "[]\n");
    host.run(&["user", "delete", "a@acme.io"]).done();
    host.run(&["user", "delete", "b@acme.io"]).done();
    host.run(&["role", "delete", "Sales Agent", "Billing Agent"]).done();
    let list = host.run(&["trash", "list", "--json"]).done().json();
    let names: Vec<_> =
        list.as_array().unwrap().iter().map(|gone| gone["kind"].as_str().unwrap()).collect();
    assert_eq!(names, ["role", "role", "user", "user"]);
    let last = &list[2];
    let keys: Vec<_> = last.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["deleted", "email", "id", "kind", "name", "purged"]);
    assert_eq!((&last["email"], &list[0]["email"]), (&json!("b@acme.io"), &Value::Null));
    let day = |key: &str| last[key].as_str().unwrap()[..10].parse::<jiff::civil::Date>().unwrap();
    assert_eq!(day("deleted").until(day("purged")).unwrap().get_days(), 30);
    let table = host.run(&["trash", "list"]).done().out;
    assert!(table.starts_with("What  Name           Email      Deleted"), "{table}");

    // Without a terminal it is not done on a whim.
    host.run(&["trash", "purge", "--all"]).refused(2, "give --yes");
    host.run(&["trash", "purge", "--yes"]).refused(2, "required");
    host.run(&["trash", "purge", "--all", "--user", "a@acme.io", "--yes"])
        .refused(2, "cannot be used");
    host.run(&["trash", "purge", "--user", "a@acme.io", "--role", "Viewer", "--yes"])
        .refused(7, "no role Viewer in the trash");
    host.run(&["trash", "purge", "--user", "ada@acme.io", "--yes"])
        .refused(7, "no user ada@acme.io");
    assert_eq!(host.run(&["trash", "list", "--jsonl"]).done().out.lines().count(), 4);

    let words = ["trash", "purge", "--user", "A@acme.io", "--role", "sales agent", "--yes"];
    let said = host.run(&words).done().out;
    assert_eq!(said, "Purged a@acme.io and role Sales Agent from the trash.\n");
    host.run(&["user", "restore", "a@acme.io"]).refused(7, "no user");
    // The address is free again.
    host.add("a@acme.io", "Viewer");
    let gone = host.run(&["trash", "purge", "--all", "--yes", "--json"]).done().json();
    let left = list.as_array().unwrap().iter().find(|gone| gone["name"] == "Billing Agent");
    assert_eq!(gone, json!({"users": [last["id"]], "roles": [left.unwrap()["id"]]}));
    assert_eq!(host.run(&["trash", "list", "--json"]).done().out, "[]\n");
    assert_eq!(host.run(&["trash", "purge", "--all", "--yes"]).done().out, "Nothing changed.\n");
}

#[test]
fn purging_takes_the_right_to_delete() {
    let host = Host::with_team();
    host.run(&["role", "add", "--name", "People", "--grant", "team.users=edit"]).done();
    host.add("people@acme.io", "People");
    host.add("agent@acme.io", "Live Agent");
    host.add("owner@acme.io", "Owner");
    host.add("viewer@acme.io", "Viewer");
    host.run(&["role", "add", "--name", "Old"]).done();
    host.add("plain@acme.io", "Old");
    host.run(&["user", "delete", "owner@acme.io", "plain@acme.io"]).done();
    host.run(&["role", "delete", "Old"]).done();
    host.login("people@acme.io", OTHER_PASSWORD).done();
    // Roles are not theirs to see.
    let list = host.run(&["trash", "list", "--jsonl"]).done().out;
    assert!(list.lines().count() == 2 && !list.contains("\"role\""), "{list}");
    let purge = |words: &[&str]| host.run(&[&["trash", "purge", "--yes"], words].concat());
    purge(&["--role", "Old"]).refused(4, "no Edit on Roles");
    purge(&["--all"]).refused(4, "no Edit on Roles");
    purge(&["--user", "owner@acme.io"]).refused(4, "only an owner has everything");
    purge(&["--user", "plain@acme.io"]).done();
    host.login("viewer@acme.io", OTHER_PASSWORD).done();
    host.run(&["trash", "list"]).done();
    purge(&["--user", "owner@acme.io"]).refused(4, "no Edit on Users");
    purge(&["--user", "nobody@acme.io"]).refused(4, "no Edit on Users");
    host.login("agent@acme.io", OTHER_PASSWORD).done();
    host.run(&["trash", "list"]).refused(4, "neither users");
    host.login("ada@acme.io", PASSWORD).done();
    let words = ["activity", "list", "--what", "purge_trash", "--json"];
    let log = host.run(&words).done().json();
    let sentence = |n: usize| log[n]["sentence"].as_str().unwrap();
    assert!(sentence(0).starts_with("was refused: purge the trash"), "{log}");
    assert!(sentence(1).starts_with("was refused: purge owner@acme.io from the trash"), "{log}");
    assert_eq!(sentence(2), "purged plain@acme.io from the trash");
}
