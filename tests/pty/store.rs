//! One process has the store; with `--solo` it is this one.

use super::home::{Home, PROGRAM, holds};
use super::terminal::Terminal;

#[test]
fn alone_it_has_the_store_and_a_second_one_is_told_so() {
    let home = Home::set_up(0);
    let mut first = Terminal::run(home.dashboard_with(&["--solo"]));
    first.until_shown(" 1 of ");
    let holder = format!("is in use by process {}", first.pid);

    let second = home.command(&["--solo", "user", "list"], "");
    assert_eq!(second.status.code(), Some(8), "{second:?}");
    assert_eq!(second.stdout, b"");
    let said = String::from_utf8(second.stderr).unwrap();
    assert!(said.contains(&holder) && said.lines().count() == 1, "{said}");
    let json = home.command(&["--solo", "user", "list", "--json"], "");
    let error: serde_json::Value = serde_json::from_slice(&json.stderr).unwrap();
    assert!(error["error"]["message"].as_str().unwrap().contains(&holder), "{error}");

    let mut third = Terminal::run(home.program(&[PROGRAM, "--solo"]));
    assert_eq!(third.end().exit_code(), 8);
    third.until_shown(&holder);
    third.assert_clean();
    assert!(!holds(&third.seen, "\x1b"), "it drew something");

    // Whoever has it noticed nothing.
    first.press_until("\t", "[Roles 6]");
    first.quit();
    assert!(home.succeed(&["user", "list"], "").contains("ada@acme.io"));
    home.start().quit();
}
