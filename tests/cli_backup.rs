//! `backup`: everything in one file, and back.

use assert_cmd::Command;
use tempfile::TempDir;

struct House(TempDir);

impl House {
    fn new() -> Self {
        let house = House(TempDir::new().unwrap());
        let init = ["init", "--workspace", "Acme", "--name", "Ada", "--email", "ada@acme.io"];
        house
            .run(&init)
            .args(["--password-stdin", "--sample", "5"])
            .write_stdin("violet harbor sextant 12\n")
            .assert()
            .success();
        house
    }

    fn run(&self, words: &[&str]) -> Command {
        let mut command = Command::cargo_bin("rolodeck").unwrap();
        command.env_clear().env("HOME", self.0.path()).env("USER", "tester").args(words);
        command.env("ROLODECK_STORE", self.0.path().join("store"));
        command
    }

    fn out(&self, words: &[&str]) -> String {
        let done = self.run(words).assert().success();
        String::from_utf8(done.get_output().stdout.clone()).unwrap()
    }

    fn sign_in(&self) {
        let password = "violet harbor sextant 12\n";
        let login = ["login", "ada@acme.io", "--password-stdin"];
        self.run(&login).write_stdin(password).assert().success();
    }

    fn users(&self) -> usize {
        self.sign_in();
        let list: serde_json::Value =
            serde_json::from_str(&self.out(&["user", "list", "--json"])).unwrap();
        list.as_array().unwrap().len()
    }
}

#[test]
fn a_backup_brings_everything_back_and_sets_the_rest_aside() {
    let house = House::new();
    let file = house.0.path().join("kept.bak");
    let file = file.to_str().unwrap();
    assert!(house.out(&["backup", "create", file]).starts_with(&format!("Saved {file}: ")));
    assert!(house.out(&["backup", "verify", file]).contains(" is whole: "));
    // What is there already is never written over.
    house.run(&["backup", "create", file]).assert().code(8);

    house.sign_in();
    house.out(&[
        "user",
        "add",
        "--name",
        "Late",
        "--email",
        "late@acme.io",
        "--role",
        "Owner",
        "--generate-password",
    ]);
    assert_eq!(house.users(), 7);
    house.out(&["backup", "restore", file]);
    assert_eq!(house.users(), 6);
    let listed = house.out(&["backup", "list", "--json"]);
    let listed: serde_json::Value = serde_json::from_str(&listed).unwrap();
    assert!(listed[0]["revision"].as_u64().unwrap() > 0, "{listed}");
    assert!(house.0.path().join("store/quarantine").read_dir().unwrap().next().is_some());
}

#[test]
fn a_damaged_backup_is_refused_and_changes_nothing() {
    let house = House::new();
    let file = house.0.path().join("kept.bak");
    house.out(&["backup", "create", file.to_str().unwrap()]);
    let mut bytes = std::fs::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&file, bytes).unwrap();
    for verb in ["verify", "restore"] {
        let done = house.run(&["backup", verb, file.to_str().unwrap()]).assert().code(8);
        let said = String::from_utf8(done.get_output().stderr.clone()).unwrap();
        assert_eq!(said.lines().count(), 1, "{said}");
    }
    assert_eq!(house.users(), 6);
}

#[test]
fn a_restore_ends_logins_keeps_later_passwords_and_says_what_to_look_at() {
    let house = House::new();
    house.sign_in();
    let add = ["user", "add", "--name", "Bo", "--email", "bo@acme.io", "--role", "Owner"];
    let add = [&add[..], &["--password-stdin", "--no-must-change"]].concat();
    house.run(&add).write_stdin("granite pelican mortar 7\n").assert().success();
    let file = house.0.path().join("kept.bak");
    let file = file.to_str().unwrap();
    house.out(&["backup", "create", file]);
    house.out(&["whoami"]);
    let recover = ["recover-owner", "bo@acme.io", "--password-stdin"];
    house.run(&recover).write_stdin("harvest moon over quiet fen\n").assert().success();

    let done = house.run(&["backup", "restore", file]).assert().success();
    let said = String::from_utf8(done.get_output().stderr.clone()).unwrap();
    let notes: Vec<_> = said.lines().collect();
    assert!(notes[0].starts_with("note: what was there before is kept in "), "{said}");
    assert_eq!(notes[1], "note: 1 login ended: sign in again");
    assert_eq!(notes[2], "note: 1 password set after the backup: still valid");
    house.run(&["whoami"]).assert().code(3);
    let login = |password: &'static str| {
        house.run(&["login", "bo@acme.io", "--password-stdin"]).write_stdin(password).assert()
    };
    login("granite pelican mortar 7").code(3);
    std::thread::sleep(std::time::Duration::from_millis(1_100));
    login("harvest moon over quiet fen").success();
    house.out(&["activity", "verify"]);
}

#[test]
fn a_backup_of_a_store_with_a_damaged_journal_saves_what_the_index_holds() {
    let house = House::new();
    let journal = house.0.path().join("store/journal");
    for entry in std::fs::read_dir(&journal).unwrap() {
        std::fs::write(entry.unwrap().path(), "rubbish").unwrap();
    }
    house.run(&["whoami"]).assert().code(8);
    let file = house.0.path().join("kept.bak");
    let file = file.to_str().unwrap();
    house.out(&["backup", "create", file]);
    house.out(&["backup", "restore", file]);
    assert_eq!(house.users(), 6);
}
