//! How long an import takes, and one of several parts that is killed: it prints.
//! `cargo test --release --test import_speed -- --ignored --nocapture`
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/people.rs"]
mod people;

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use people::people;
use tempfile::TempDir;

fn command(home: &Path, words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rolodeck"));
    command.args(words).env_clear().env("HOME", home).current_dir(home);
    command
}

fn run(home: &Path, words: &[&str], stdin: &str) -> Output {
    let mut command = command(home, words);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(stdin.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

fn done(home: &Path, words: &[&str], stdin: &str) -> String {
    let output = run(home, words, stdin);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn home() -> TempDir {
    let home = tempfile::tempdir().unwrap();
    let words = ["init", "--workspace", "Acme", "--name", "Ada", "--email", "ada@acme.io"];
    let more = ["--templates", "--seats", "1000000", "--password-stdin"];
    let password = "violet tractor sings at noon";
    done(home.path(), &[&words[..], &more].concat(), password);
    done(home.path(), &["login", "ada@acme.io", "--password-stdin"], password);
    home
}

#[test]
#[ignore = "says nothing on a busy machine"]
fn ten_thousand_users() {
    let home = home();
    std::fs::write(home.path().join("people.csv"), people(10_000)).unwrap();
    let time = |what: &str, words: &[&str]| {
        let begun = Instant::now();
        let said = done(home.path(), words, "");
        let took = begun.elapsed().as_secs_f64();
        let said = said.lines().next().unwrap_or_default();
        println!("{what:<28} {took:>6.2} s  {:>8.0} rows/s  {said:.60}", 10_000.0 / took);
    };
    time("dry run", &["user", "import", "people.csv", "--dry-run"]);
    time("import", &["user", "import", "people.csv"]);
    time("the same again", &["user", "import", "people.csv"]);
    time("export CSV", &["user", "export", "-o", "out.csv"]);
    time("import the export", &["user", "import", "out.csv"]);
    let inactive = std::fs::read_to_string(home.path().join("people.csv")).unwrap();
    std::fs::write(home.path().join("people.csv"), inactive.replace(",active", ",inactive"))
        .unwrap();
    time("deactivate all", &["user", "import", "people.csv"]);
}

/// Killed between two of its parts or within one, what is there is whole parts.
#[test]
#[ignore = "imports 120,000 users several times"]
fn an_import_of_several_parts_is_finished_by_the_next() {
    const ROWS: usize = 120_000;
    const PART: usize = 50_000;
    let mut seen = std::collections::BTreeSet::new();
    for wait in [400, 800, 1_200, 1_600, 2_000, 2_400, 2_800, 3_200, 4_000] {
        let home = home();
        std::fs::write(home.path().join("people.csv"), people(ROWS)).unwrap();
        let words = ["user", "import", "people.csv", "--mode", "create", "--json"];
        let mut child = command(home.path(), &words).stdout(Stdio::null()).spawn().unwrap();
        std::thread::sleep(Duration::from_millis(wait));
        child.kill().unwrap();
        child.wait().unwrap();
        let left = done(home.path(), &["user", "list", "--jsonl"], "").lines().count() - 1;
        assert!(left == ROWS || left.is_multiple_of(PART), "{left}");
        seen.insert(left);
        let begun = Instant::now();
        let again = done(home.path(), &words, "");
        println!(
            "after {wait} ms: {left} rows there; the rest took {:.2} s",
            begun.elapsed().as_secs_f64()
        );
        let expected = format!(
            "{{\"created\":{},\"updated\":0,\"unchanged\":{left},\"problems\":[]}}\n",
            ROWS - left
        );
        assert_eq!(again, expected);
    }
    println!("seen: {seen:?}");
}
