use std::io::Write as _;
use std::path::PathBuf;
use std::time::Duration;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use crate::host::{Answer, Host, OTHER_PASSWORD, files};

const HASH: &str = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

fn import(host: &Host, noun: &str, text: &str, more: &[&str]) -> Answer {
    host.typed(&[&[noun, "import", "-", "--json"], more].concat(), text)
}

fn write(host: &Host, name: &str, text: &str) -> PathBuf {
    let path = host.home.path().join(name);
    std::fs::write(&path, text).unwrap();
    path
}

fn counts(created: u32, updated: u32, unchanged: u32) -> Value {
    json!({"created": created, "updated": updated, "unchanged": unchanged, "problems": []})
}

/// Row, column and kind of each problem.
fn problems(answer: &Answer) -> Vec<(Option<u64>, Option<String>, String)> {
    let error = answer.error();
    let of = |p: &Value| {
        let column = p["column"].as_str().map(str::to_owned);
        assert!(p["message"].as_str().is_some_and(|m| m.ends_with('.')), "{p}");
        (p["row"].as_u64(), column, p["kind"].as_str().unwrap().to_owned())
    };
    error["problems"].as_array().expect("problems").iter().map(of).collect()
}

fn all(host: &Host, noun: &str) -> Value {
    host.run(&[noun, "list", "--json"]).done().json()
}

fn user(host: &Host, email: &str) -> Value {
    host.run(&["user", "show", email, "--json"]).done().json()
}

const PEOPLE: &str = "\
name,email,phone,role,status,password_hash
Grace Hopper,grace@acme.io,'+12125552368,Live Agent,active,
Bob,bob@acme.io,+49 30 901820,viewer,inactive,
";

#[test]
fn a_table_of_people_is_imported_and_a_second_time_it_is_no_change() {
    let host = Host::with_team();
    let path = write(&host, "people.csv", PEOPLE);
    let words = ["user", "import", path.to_str().unwrap()];
    let tried = host.run(&[&words[..], &["--dry-run"]].concat()).done().out;
    assert!(
        tried.starts_with("Would be imported: 2 created, 0 updated, 0 unchanged.\n"),
        "{tried}"
    );
    assert_eq!(all(&host, "user").as_array().unwrap().len(), 1);
    let said = host.run(&words).done().out;
    assert_eq!(
        said,
        "Imported: 2 created, 0 updated, 0 unchanged.\n\
         2 of the new ones are without a password: give them one with user reset-password.\n"
    );
    let grace = user(&host, "grace@acme.io");
    assert_eq!(
        (&grace["phone"], &grace["role"]["name"]),
        (&json!("+12125552368"), &json!("Live Agent"))
    );
    assert_eq!(user(&host, "bob@acme.io")["status"], "inactive");
    for mode in ["create", "update", "both"] {
        let again = host.run(&[&words[..], &["--mode", mode]].concat()).done().out;
        assert_eq!(again, "Imported: 0 created, 0 updated, 2 unchanged.\n", "{mode}");
    }
    // The log has it once.
    let lines = host.run(&["user", "list", "--json"]).done();
    assert_eq!(lines.json().as_array().unwrap().len(), 3);
}

#[test]
fn a_hash_lets_people_keep_their_password() {
    let host = Host::with_team();
    host.add("old@acme.io", "Viewer");
    let more = format!(
        "name,email,role,password_hash,must_change_password\nA,a@acme.io,Viewer,{HASH},false\nB,b@acme.io,Viewer,{HASH},\n"
    );
    // Commas stand in a hash, so they are quoted.
    let quoted = more.replace(HASH, &format!("\"{HASH}\""));
    assert_eq!(import(&host, "user", &quoted, &[]).done().json(), counts(2, 0, 0));
    assert_eq!(user(&host, "a@acme.io")["must_change_password"], false);
    assert_eq!(user(&host, "b@acme.io")["must_change_password"], true);
    let unquoted = import(&host, "user", &more, &[]);
    assert_eq!(unquoted.status, 5);
    for bad in ["secret", "$2b$10$abcdefghijklmnopqrstuv", &HASH.replace("19456", "4194304")] {
        let text = json!([{"email": "old@acme.io", "password_hash": bad}]).to_string();
        let refused = import(&host, "user", &text, &[]);
        let expected = (Some(1), Some("password_hash".to_owned()), "invalid".to_owned());
        assert_eq!((refused.status, problems(&refused)), (5, vec![expected]));
        assert!(!refused.err.contains(bad), "{refused:?}");
    }
    // Whoever gets another one is signed out.
    host.login("old@acme.io", OTHER_PASSWORD).done();
    let token = host.run(&["whoami"]).done();
    assert!(token.out.contains("old@acme.io"));
    host.login("ada@acme.io", crate::host::PASSWORD).done();
    let text = json!([{"email": "old@acme.io", "password_hash": HASH}]).to_string();
    assert_eq!(import(&host, "user", &text, &[]).done().json(), counts(0, 1, 0));
    host.login("old@acme.io", OTHER_PASSWORD).refused(3, "");
}

#[test]
fn modes_refuse_what_they_are_not_for() {
    let host = Host::with_team();
    import(&host, "user", PEOPLE, &[]).done();
    let other = "[{\"email\": \"bob@acme.io\", \"name\": \"Robert\"}]";
    let refused = import(&host, "user", other, &["--mode", "create"]);
    assert_eq!((refused.status, refused.error()["kind"].clone()), (6, json!("taken")));
    assert_eq!(import(&host, "user", other, &["--mode", "update"]).done().json(), counts(0, 1, 0));
    let new = "{\"email\":\"eve@acme.io\",\"name\":\"Eve\",\"role\":{\"name\":\"Viewer\"}}\n";
    let refused = import(&host, "user", new, &["--mode", "update"]);
    assert_eq!((refused.status, refused.error()["kind"].clone()), (7, json!("not_found")));
    assert_eq!(import(&host, "user", new, &["--mode", "create"]).done().json(), counts(1, 0, 0));
    let role = "name,inbox.chats\nViewer,edit\n";
    assert_eq!(import(&host, "role", role, &["--mode", "create"]).status, 6);
    assert_eq!(
        import(&host, "role", role, &["--mode", "update", "--dry-run"]).done().json(),
        counts(0, 1, 0)
    );
    assert_eq!(import(&host, "role", role, &["--mode", "update"]).done().json(), counts(0, 1, 0));
    assert_eq!(import(&host, "role", role, &["--mode", "all"]).status, 2);
}

#[test]
fn every_row_that_is_wrong_is_told_with_its_line() {
    let host = Host::with_team();
    let before = all(&host, "user");
    let text = "email,name,role\r\n\r\nno,X,Viewer\r\nx@acme.io,,Nobody\r\ny@acme.io,Y,Viewer,more\r\n\"z@acme.io\r\n\",Z,Viewer\r\n";
    let refused = import(&host, "user", text, &[]);
    let at = |row, column: Option<&str>, kind: &str| {
        (Some(row), column.map(str::to_owned), kind.to_owned())
    };
    assert_eq!(refused.status, 5, "{refused:?}");
    let found = problems(&refused);
    assert_eq!(
        found[..4],
        [
            at(3, Some("email"), "invalid"),
            at(4, Some("name"), "invalid"),
            at(4, Some("role"), "not_found"),
            at(5, None, "invalid"),
        ]
    );
    assert_eq!((found.len(), found[4].1.clone()), (5, None));
    let plain = host.typed(&["user", "import", "-"], text);
    assert_eq!((plain.status, plain.out.as_str(), plain.err.lines().count()), (5, "", 5));
    assert!(
        plain.err.starts_with("error: row 3, email: Email: write one address"),
        "{}",
        plain.err
    );
    // Many are counted.
    let many: String = (0..30).map(|n| format!("{n},N,Viewer\n")).collect();
    let plain = host.typed(&["user", "import", "-"], &format!("email,name,role\n{many}"));
    assert_eq!(plain.err.lines().count(), 21);
    assert!(plain.err.ends_with("error: and 10 more; nothing was imported\n"), "{}", plain.err);
    let twice = "email,name,role\na@acme.io,A,Viewer\nA@Acme.io,B,Viewer\n";
    let refused = import(&host, "user", twice, &[]);
    assert_eq!(problems(&refused), [at(3, Some("email"), "invalid")]);
    assert!(refused.error()["message"].as_str().unwrap().contains("Row 2 has the same e-mail"));
    let unknown = "[{\"email\":\"a@acme.io\",\"nme\":\"A\",\"phone\":{\"home\":1}}]";
    let columns: Vec<_> =
        problems(&import(&host, "user", unknown, &[])).into_iter().filter_map(|p| p.1).collect();
    for column in ["nme", "phone", "phone.home", "name", "role"] {
        assert!(columns.iter().any(|c| c == column), "{column} of {columns:?}");
    }
    assert_eq!(all(&host, "user"), before);
}

#[test]
fn the_rules_hold_for_a_file_as_for_a_form() {
    let host = Host::new();
    host.init(&["--templates", "--seats", "2"]).done();
    host.login("ada@acme.io", crate::host::PASSWORD).done();
    let text = "email,name,role\na@acme.io,A,Viewer\nb@acme.io,B,Viewer\nc@acme.io,C,Viewer\n";
    let refused = import(&host, "user", text, &[]);
    assert_eq!((refused.status, problems(&refused)), (6, vec![(None, None, "no_seat".to_owned())]));
    let refused = import(&host, "user", text, &["--dry-run"]);
    assert_eq!((refused.status, refused.error()["kind"].clone()), (6, json!("no_seat")));
    let manager = ["role", "add", "--name", "Manager", "--grant", "team.users=edit"];
    host.run(&[&manager[..], &["--grant", "team.roles=edit"]].concat()).done();
    host.add("boss@acme.io", "Manager");
    host.login("boss@acme.io", OTHER_PASSWORD).done();
    for (noun, text) in [
        ("user", "email,name\nada@acme.io,Eve\n"),
        ("user", "email,name,role\nx@acme.io,X,Viewer\n"),
        ("user", "email,status\nboss@acme.io,inactive\n"),
        ("role", "name,inbox.chats\nMine,view\n"),
        ("role", "name,description\nManager,Mine\n"),
        ("role", "name,description\nOwner,Mine\n"),
    ] {
        let refused = import(&host, noun, text, &[]);
        assert_eq!((refused.status, problems(&refused).len()), (4, 1), "{text}");
    }
    // One who only looks may export, and not import; one who does not, neither.
    let viewer = ["role", "add", "--name", "Looks", "--grant", "team.users=view"];
    host.run(&viewer).done();
    import(&host, "user", "email,name,role\nl@acme.io,L,Looks\n", &[]).done();
    host.typed(&["login", "ada@acme.io", "--password-stdin"], crate::host::PASSWORD).done();
    host.run(&["role", "import", "-"]).refused(5, "it is empty");
    let reader = Host::with_team();
    let reads = ["role", "add", "--name", "Reads", "--grant", "team.users=view"];
    reader.run(&[&reads[..], &["--grant", "team.roles=view"]].concat()).done();
    reader.add("reads@acme.io", "Reads");
    reader.add("agent@acme.io", "Live Agent");
    reader.login("reads@acme.io", OTHER_PASSWORD).done();
    reader.run(&["user", "export"]).done();
    reader.run(&["role", "export"]).done();
    for (noun, more) in [("user", &[][..]), ("role", &[]), ("role", &["--plan"])] {
        let refused = import(&reader, noun, "name\nX\n", more);
        assert_eq!((refused.status, refused.error()["kind"].clone()), (4, json!("not_permitted")));
        assert!(refused.error().get("problems").is_none(), "{refused:?}");
    }
    reader.login("agent@acme.io", OTHER_PASSWORD).done();
    reader.run(&["user", "export"]).refused(4, "View");
    reader.run(&["role", "export"]).refused(4, "View");
    reader.run(&["logout"]).done();
    assert_eq!(import(&reader, "user", PEOPLE, &[]).status, 3);
}

#[test]
fn what_is_no_list_of_rows_is_refused_in_one_line() {
    let host = Host::with_team();
    let long = "x".repeat(70 << 10);
    let deep = "[".repeat(100_000);
    let objects = "{\"a\":".repeat(100_000);
    let bad: Vec<(Vec<u8>, &str)> = vec![
        (b"".to_vec(), "it is empty"),
        (b"\xef\xbb\xbf \n".to_vec(), "it is empty"),
        (b"\xff\xfee\0m\0".to_vec(), "UTF-16"),
        (b"\xfe\xff\0e\0m".to_vec(), "UTF-16"),
        (b"email,name\nx\0,y\n".to_vec(), "NUL"),
        (b"email,name\nx\xff,y\n".to_vec(), "row 2 is not UTF-8"),
        (b"[{\"email\":\"x\xff\"}]".to_vec(), "row 1"),
        (b"email,name,email\n".to_vec(), "\"email\" is there twice"),
        (b"email,nme\n".to_vec(), "no column \"nme\""),
        (b"email;name\n".to_vec(), "no column \"email;name\""),
        (b"email,grants.x,y z\n".to_vec(), "no columns \"grants.x\", \"y z\""),
        (b"[{\"email\":1,\"email\":2}]".to_vec(), "\"email\" is there twice"),
        (b"[{\"role\":{\"name\":1},\"role.name\":2}]".to_vec(), "is there twice"),
        (b"[{\"email\":\"x\"}".to_vec(), "row 2: EOF"),
        (b"[{\"email\":\"x\"}] x".to_vec(), "row 2: trailing"),
        (b"[1]".to_vec(), "expected an object"),
        (b"{\"email\":[1]}".to_vec(), "invalid type: sequence"),
        (b"{\"a\":{\"b\":{}}}".to_vec(), "too deep"),
        (deep.into_bytes(), "expected an object"),
        (objects.into_bytes(), "too deep"),
        (format!("email,name\n{long},x\n").into_bytes(), "more than 64 KiB"),
        (format!("{{\"email\":\"{long}\"}}").into_bytes(), "more than 64 KiB"),
    ];
    let before = all(&host, "user");
    for (bytes, says) in bad {
        let mut command = assert_cmd::Command::from_std(host.command(&["user", "import", "-"]));
        let output = command.write_stdin(bytes.clone()).output().unwrap();
        let text = String::from_utf8_lossy(&bytes[..bytes.len().min(60)]).into_owned();
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(5), "{text:?}: {err}");
        assert!(
            err.contains(says) && err.lines().count() == 1 && err.len() < 300,
            "{text:?}: {err}"
        );
    }
    assert_eq!(all(&host, "user"), before);
    for (file, status, says) in [
        ("none.csv", 7, "There is no file none.csv."),
        (".", 5, "it is a folder"),
        ("/dev/zero", 5, "NUL"),
    ] {
        host.run(&["user", "import", file]).refused(status, says);
    }
    // A mark at the beginning is no part of the first column.
    let marked = "\u{feff}email,name,role\nm@acme.io,M,Viewer\n";
    assert_eq!(import(&host, "user", marked, &[]).done().json(), counts(1, 0, 0));
    let marked = "\u{feff}[{\"email\":\"n@acme.io\",\"name\":\"N\",\"role\":\"Viewer\"}]";
    assert_eq!(import(&host, "user", marked, &[]).done().json(), counts(1, 0, 0));
}

/// However much comes, it is refused long before its end.
#[test]
fn endless_input_ends_soon() {
    let host = Host::with_team();
    for (before, again, says) in [
        ("email,name\n", "xxxxxxxxxxxxxxx", "more than 1 MiB"),
        ("email,name\n\"", "x\n", "more than 1 MiB"),
        ("[{\"email\":\"", "xxxxxxxxxxxxxxx", "more than 1 MiB"),
        ("", "                ", "more than 1 MiB"),
        ("email,name\n", "\n\n\n\n\n\n\n\n", "more than 1 MiB"),
        ("[", "{\"x\":1},", "more than 10000 mistakes"),
        ("email,name\n", "a\n", "more than 10000 mistakes"),
    ] {
        let mut child = host.spawn(&["user", "import", "-"]);
        let mut stdin = child.stdin.take().unwrap();
        let chunk = again.repeat(1 << 12);
        let mut written = stdin.write_all(before.as_bytes());
        let mut sent = 0;
        while written.is_ok() && sent < 64 << 20 {
            written = stdin.write_all(chunk.as_bytes());
            sent += chunk.len();
        }
        drop(stdin);
        let output = child.wait_with_output().unwrap();
        let err = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(5), "{err}");
        assert!(err.contains(says), "{again:?}: {err}");
        assert!(written.is_err(), "{again:?} was read to its end: {sent} bytes");
    }
}

#[test]
fn an_export_is_what_an_import_reads() {
    let host = Host::with_team();
    import(&host, "user", PEOPLE, &[]).done();
    let users = host.run(&["user", "export"]).done().out;
    assert!(
        users.starts_with("id,name,email,phone,role,role.id,status,must_change_password,"),
        "{users}"
    );
    assert!(users.contains(",Bob,bob@acme.io,'+4930901820,Viewer,"), "{users}");
    let documents = host.run(&["user", "export", "--format", "json"]).done().json();
    assert_eq!(documents, all(&host, "user"));
    assert_eq!(host.run(&["role", "export", "--json"]).done().json(), all(&host, "role"));
    for (noun, file, count) in
        [("user", "u.csv", 3), ("user", "u.json", 3), ("role", "r.csv", 6), ("role", "r.jsonl", 6)]
    {
        let said = host.run(&[noun, "export", "-o", file]).done().out;
        assert_eq!(said, format!("Exported {count} {noun}s to {file}.\n"));
        let again = host.run(&[noun, "import", file, "--json"]).done().json();
        assert_eq!(again, counts(0, 0, count), "{file}");
    }
    assert_eq!(std::fs::read_to_string(host.home.path().join("u.csv")).unwrap(), users);
    // What cannot be written whole leaves nothing behind.
    let kept = files(host.home.path()).len();
    let missing = host.run(&["user", "export", "-o", "no/where.csv"]);
    assert_eq!((missing.status, missing.err.lines().count()), (8, 1), "{missing:?}");
    host.run(&["user", "export", "-o", "."]).refused(8, "folder");
    assert_eq!(files(host.home.path()).len(), kept);
    // Lines instead of an array are read too, whoever wrote them.
    let lines = host.run(&["user", "list", "--jsonl"]).done().out;
    assert_eq!(import(&host, "user", &lines, &[]).done().json(), counts(0, 0, 3));
}

fn hostile(length: std::ops::Range<usize>) -> impl Strategy<Value = String> {
    let char = prop_oneof![
        4 => prop::sample::select("=+-@'\"',;|\\<>#%&/`~$()[]{}:.!?*".chars().collect::<Vec<_>>()),
        1 => Just(' '),
        2 => prop::sample::select("aZéß漢字👩ıΣ0".chars().collect::<Vec<_>>()),
    ];
    let text = prop::collection::vec(char, length).prop_map(|c| c.into_iter().collect::<String>());
    text.prop_map(|text| text.trim().to_owned()).prop_filter("something", |text| !text.is_empty())
}

#[test]
fn hostile_names_go_through_files_and_come_back() {
    let mut runner = TestRunner::deterministic();
    let mut draw = |length| hostile(length).new_tree(&mut runner).unwrap().current();
    let mut names: Vec<String> =
        ["'", "''", "'=x", "=1+1", "\"", "a,b", "\"q\"", "-", "@SUM(A1)", "x'"]
            .map(String::from)
            .into();
    names.extend((0..300).map(|_| draw(1..20)));
    let phones = ["", "+4930901820", "+12125552368"];
    let people: Vec<_> = names
        .iter()
        .enumerate()
        .map(|(n, name)| {
            let status = if n % 3 == 0 { "inactive" } else { "active" };
            json!({"name": name, "email": format!("u{n}@acme.io"), "phone": phones[n % 3], "role": "Viewer", "status": status})
        })
        .collect();
    let mut seen = std::collections::HashSet::new();
    let roles: Vec<_> = names
        .iter()
        .filter(|name| seen.insert(name.to_lowercase()))
        .take(40)
        .enumerate()
        .map(|(n, name)| {
            let level = ["view", "edit"][n % 2];
            json!({"name": name, "description": names[n + 40], "grants": {"inbox.chats": level, "team.users": "view"}})
        })
        .collect();
    let new = || {
        let host = Host::new();
        host.init(&["--templates", "--seats", "1000"]).done();
        host.login("ada@acme.io", crate::host::PASSWORD).done();
        host
    };
    let one = new();
    import(&one, "user", &Value::from(people).to_string(), &[]).done();
    import(&one, "role", &Value::from(roles.clone()).to_string(), &[]).done();
    let chosen = |host: &Host, noun| {
        let mut list = all(host, noun);
        for row in list.as_array_mut().unwrap() {
            for key in ["id", "created", "updated", "last_sign_in", "users"] {
                row.as_object_mut().unwrap().remove(key);
            }
            if let Some(role) = row.get_mut("role").and_then(Value::as_object_mut) {
                role.remove("id");
            }
        }
        // Equal names have no order of their own.
        list.as_array_mut().unwrap().sort_by_key(|row| row["email"].to_string());
        list
    };
    let stored: Vec<_> = all(&one, "user")
        .as_array()
        .unwrap()
        .iter()
        .map(|u| u["name"].as_str().unwrap().to_owned())
        .collect();
    for name in ["'", "''", "'=x", "=1+1"] {
        assert!(stored.iter().any(|stored| stored == name), "{name}");
    }
    for format in ["csv", "json"] {
        let two = new();
        for noun in ["role", "user"] {
            let text = one.run(&[noun, "export", "--format", format]).done().out;
            if format == "csv" {
                for record in csv::Reader::from_reader(text.as_bytes()).records() {
                    let formula = |cell: &str| cell.starts_with(['=', '+', '-', '@']);
                    assert!(!record.unwrap().iter().any(formula), "{text}");
                }
            }
            let rows = all(&one, noun).as_array().unwrap().len() as u32;
            assert_eq!(
                import(&one, noun, &text, &[]).done().json(),
                counts(0, 0, rows),
                "{noun} {format}"
            );
            import(&two, noun, &text, &["--mode", "both"]).done();
            let (there, here) = (chosen(&two, noun), chosen(&one, noun));
            let (there, here) = (there.as_array().unwrap(), here.as_array().unwrap());
            assert_eq!(there.len(), here.len());
            there.iter().zip(here).for_each(|(there, here)| assert_eq!(there, here, "{format}"));
        }
    }
}

#[test]
fn a_plan_is_looked_at_and_applied_as_it_was() {
    let host = Host::with_team();
    import(&host, "user", "email,name,role\na@acme.io,A,Live Agent\nb@acme.io,B,Viewer\n", &[])
        .done();
    let roles = host.run(&["role", "export", "--json"]).done().json();
    let mut wanted = Vec::new();
    for role in roles.as_array().unwrap() {
        let mut role = role.clone();
        match role["name"].as_str().unwrap() {
            "Live Agent" | "Sales Agent" => continue,
            "Viewer" => {
                role["grants"]["inbox.chats"] = json!("edit");
                role["grants"].as_object_mut().unwrap().remove("inbox.orders");
                role["description"] = json!("Reads and chats");
            }
            _ => {}
        }
        wanted.push(role);
    }
    wanted.push(json!({"name": "New", "grants": {"inbox.chats": "view"}}));
    write(&host, "roles.json", &Value::from(wanted).to_string());
    let before = all(&host, "role");
    let plan = host.run(&["role", "import", "roles.json", "--plan", "--json"]).done().json();
    assert_eq!(
        plan["add"],
        json!([{"name": "New", "granted": [{"module": "inbox.chats", "from": "none", "to": "view"}]}])
    );
    let change = &plan["change"][0];
    assert_eq!(
        (&change["name"], &change["active_users"], &change["version"]),
        (&json!("Viewer"), &json!(1), &json!(1))
    );
    assert_eq!(change["granted"], json!([{"module": "inbox.chats", "from": "view", "to": "edit"}]));
    assert_eq!(
        change["revoked"],
        json!([{"module": "inbox.orders", "from": "view", "to": "none"}])
    );
    assert_eq!(change["description"], "Reads and chats");
    let removed: Vec<_> =
        plan["remove"].as_array().unwrap().iter().map(|r| r["name"].as_str().unwrap()).collect();
    assert_eq!(removed.len(), 2);
    assert!(removed.contains(&"Live Agent") && removed.contains(&"Sales Agent"));
    assert_eq!(plan["problems"][0]["kind"], "in_use");
    let apply = |more: &[&str]| {
        host.run(&[&["role", "import", "roles.json", "--json", "--apply"], more].concat())
    };
    let in_use = apply(&[]);
    assert_eq!((in_use.status, in_use.error()["kind"].clone()), (6, json!("in_use")));
    let to = ["--reassign-to", "Viewer"];
    let words = ["role", "import", "roles.json", "--plan"];
    let text = host.run(&[&words[..], &to].concat()).done().out;
    let lines: Vec<_> = text.lines().collect();
    for line in [
        "+ New: +1 granted, no active user affected",
        "    inbox.chats: none > view",
        "~ Viewer: +1 granted, -1 revoked, 1 active user affected",
        "    description: Reads everything, changes nothing > Reads and chats",
        "    inbox.orders: view > none",
        "- Live Agent: 1 user holds it",
        "- Sales Agent: nobody holds it",
        "1 user moves to Viewer.",
    ] {
        assert!(lines.contains(&line), "{line} in {text}");
    }
    let last = lines.last().unwrap();
    assert!(last.ends_with(": 1 to add, 1 to change, 2 to remove."), "{text}");
    let id = last.strip_prefix("Plan ").unwrap().split(':').next().unwrap().to_owned();
    assert_eq!(all(&host, "role"), before);
    // Another target is another plan, and so is another state of the team.
    let other = apply(&[&id, "--reassign-to", "Admin"]);
    assert_eq!((other.status, other.error()["kind"].clone()), (6, json!("changed")));
    host.run(&["user", "import", "--format", "csv", "-", "--json"]).refused(5, "empty");
    import(&host, "user", "email,role\nb@acme.io,Live Agent\n", &[]).done();
    let moved = apply(&[&id, to[0], to[1]]);
    assert_eq!((moved.status, moved.error()["kind"].clone()), (6, json!("changed")));
    assert_eq!(all(&host, "role")[2]["name"], "Live Agent");
    let id = host.run(&[&words[..], &to, &["--json"]].concat()).done().json()["plan"]
        .as_str()
        .unwrap()
        .to_owned();
    let done = apply(&[&id, to[0], to[1]]).done().json();
    assert_eq!(
        (&done["created"], &done["updated"], &done["removed"]),
        (&json!(1), &json!(1), &json!(2))
    );
    assert_eq!(user(&host, "a@acme.io")["role"]["name"], "Viewer");
    // Applied again there is nothing to do, with or without a plan's name.
    assert_eq!(apply(&[]).done().json()["removed"], Value::Null);
    let text = host.run(&words).done().out;
    assert!(text.starts_with("The roles are as the file says.\nPlan "), "{text}");
    let said = host.run(&["role", "import", "--apply", "roles.json"]).done().out;
    assert_eq!(said, "Applied: 0 created, 0 updated, 5 unchanged.\n");
}

#[test]
fn a_row_of_an_older_version_is_a_conflict() {
    let host = Host::with_team();
    host.run(&["role", "export", "-o", "roles.csv"]).done();
    import(&host, "role", "name,description\nViewer,Changed meanwhile\n", &[]).done();
    for more in [&[][..], &["--apply"], &["--plan"], &["--dry-run"]] {
        let refused = host.run(&[&["role", "import", "roles.csv", "--json"], more].concat());
        assert_eq!(
            (refused.status, refused.error()["kind"].clone()),
            (6, json!("changed")),
            "{more:?}"
        );
        assert_eq!(problems(&refused).len(), 1);
    }
    for (more, says) in [
        (&["--plan", "--mode", "create"][..], "cannot be used with"),
        (&["--plan", "--apply"], "cannot be used with"),
        (&["--apply", "--dry-run"], "cannot be used with"),
        (&["--reassign-to", "Viewer"], "--plan or --apply"),
    ] {
        host.run(&[&["role", "import", "roles.csv"], more].concat()).refused(2, says);
    }
    let nobody = ["role", "import", "roles.csv", "--plan", "--reassign-to", "Nobody"];
    host.run(&nobody).refused(7, "no role Nobody");
    host.run(&["role", "import", "--apply"]).refused(2, "name the file");
}

/// Whenever it is killed, all is there or nothing is, and the same import again finishes it.
#[test]
fn an_interrupted_import_is_finished_by_the_next() {
    const ROWS: usize = 1_500;
    let host = Host::new();
    host.init(&["--templates", "--seats", "100000"]).done();
    host.login("ada@acme.io", crate::host::PASSWORD).done();
    let mut there = 0;
    let (mut killed, mut round) = (0, 0);
    while killed < 8 && round < 40 {
        round += 1;
        let rows: String =
            (0..ROWS).map(|n| format!("u{n}@r{round}.io,User {n},Viewer\n")).collect();
        write(&host, "people.csv", &format!("email,name,role\n{rows}"));
        let words = ["user", "import", "people.csv", "--mode", "create"];
        let mut child = host.spawn(&words);
        std::thread::sleep(Duration::from_millis(30 * (round as u64 % 20)));
        let ended = child.try_wait().unwrap().is_some();
        child.kill().unwrap();
        child.wait().unwrap();
        killed += usize::from(!ended);
        let left = all(&host, "user").as_array().unwrap().len() - 1 - there;
        assert!(left == 0 || left == ROWS, "{left} of {ROWS}");
        let again = host.run(&[&words[..], &["--json"]].concat());
        assert_eq!(again.status, 0, "{again:?}");
        let expected =
            if left == 0 { counts(ROWS as u32, 0, 0) } else { counts(0, 0, ROWS as u32) };
        assert_eq!(again.json(), expected);
        there += ROWS;
        if there >= 6 * ROWS {
            break;
        }
    }
    assert!(killed > 0, "never in time");
}
