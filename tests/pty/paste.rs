//! A paste may be of any size, and go to any place.

use std::time::{Duration, Instant};

use super::home::{Home, holds};

fn paste(text: &str) -> String {
    format!("\x1b[200~{text}\x1b[201~")
}

#[test]
fn a_huge_paste_into_a_field_is_refused_at_once() {
    let home = Home::set_up(0);
    let mut terminal = home.start();
    terminal.press_until("n", "Add User ─");
    terminal.press_until("Grace", "Grace");
    let cpu = terminal.process().cpu();
    let before = terminal.seen.len();
    terminal.press(&paste(&"x".repeat(100_000)));
    terminal.until_shown("It may have at most 100 characters, this has 100005.");
    // What was typed is still there, and goes on.
    terminal.press_until(" Hopper\t", "Grace Hopper");
    terminal.press_until(&paste("grace@acme.io\r\n"), "grace@acme.io");
    // A password that is too long is refused too, without a hint of what it was.
    terminal.press("\t\t\t");
    terminal.press_until(&paste(&"correct-horse-".repeat(7_000)), "longer than any password");
    let cpu = terminal.process().cpu() - cpu;
    assert!(cpu < Duration::from_secs(1), "{cpu:?}");
    let sent = terminal.seen.len() - before;
    assert!(sent < 10_000, "{sent} bytes");
    assert!(!holds(&terminal.seen, "horse"));
    terminal.press_until("\x1b", "Discard changes?");
    terminal.press("y");
    terminal.until_gone("Add User ─");
    terminal.quit();
}

/// Nothing pasted acts as keys: not in a table, not in a form, and not without an end.
#[test]
fn a_paste_into_a_table_does_nothing() {
    let home = Home::set_up(3);
    let mut terminal = home.start();
    let before = terminal.text();
    terminal.press(&paste("jdyq\x1b[Bn\x03\x03\r\n"));
    terminal.press(&paste(&"q".repeat(100_000)));
    let start = Instant::now();
    terminal.press_until("j", "2 of 4");
    assert!(start.elapsed() < Duration::from_secs(5));
    terminal.press("k");
    terminal.until("as before", |text| text == before);
    terminal.quit();
}
