//! The main job from the first key to the last.

use std::time::Instant;

use super::home::{Home, OWNER, PASSWORD, holds};
use super::terminal::{PATIENCE, Terminal};

const FAILED: &str = "Sign-in failed. Check the e-mail and the password;";

/// Signs in by keys, again and again: a try during the wait after a failed one is refused.
fn sign_in(terminal: &mut Terminal, email: &str, password: &str, then: &str) {
    let end = Instant::now() + PATIENCE;
    while !terminal.text().contains(then) {
        assert!(Instant::now() < end, "never signed in:\n{}", terminal.text());
        terminal.until_shown("[ Sign in ]");
        terminal.press("\x1b");
        terminal.until_gone(FAILED);
        terminal.press(&format!("{email}\t{password}\r"));
        terminal.until("an answer", |text| text.contains(then) || text.contains(FAILED));
    }
}

/// No five characters of it in a row: a frame sends only what is new on the screen.
fn assert_secret(bytes: &[u8], password: &str) {
    for part in password.as_bytes().windows(5) {
        let part = std::str::from_utf8(part).unwrap();
        assert!(!holds(bytes, part), "{part:?} of the password can be read");
    }
}

#[test]
fn a_new_store_is_set_up_and_signed_in_to() {
    let home = Home::new();
    let mut terminal = home.start_signed_out();
    terminal.until_shown("Welcome to Rolodeck");
    terminal.press("Acme Support\tAda Lovelace\t");
    terminal.press(&format!("{OWNER}\t{PASSWORD}\t{PASSWORD}"));
    terminal.until_shown("Strong.");
    terminal.press_until("\x13", "[Users 1]");
    terminal.until_shown("King · seats 0/3");
    terminal.press_until("\t", "[Roles 6]");
    terminal.until_shown("Live Agent");
    terminal.quit();
    assert_secret(&terminal.seen, PASSWORD);

    let mut terminal = home.start_signed_out();
    terminal.until_shown("Sign in to Acme Support");
    // An unknown e-mail and a wrong password have the same answer.
    terminal.press("bob@acme.io\tno such person at all\r");
    terminal.until_shown(FAILED);
    let answer = terminal.text().replace("bob@acme.io", OWNER);
    // Esc begins anew.
    terminal.press("\x1b");
    terminal.until_gone(FAILED);
    terminal.press(&format!("{OWNER}\tzebra-quilt-mixup-41\r"));
    terminal.until_shown(FAILED);
    assert_eq!(terminal.text(), answer);
    terminal.press("\x1b");
    terminal.until_gone(FAILED);
    sign_in(&mut terminal, OWNER, PASSWORD, "[Users 1]");
    terminal.until_shown("Ada Lovelace");
    terminal.quit();
    assert_secret(&terminal.seen, PASSWORD);
    assert_secret(&terminal.seen, "zebra-quilt-mixup-41");

    let kept = home.kept();
    assert!(holds(&kept, OWNER), "looked at the wrong files");
    assert_secret(&kept, PASSWORD);
    assert_secret(&kept, "zebra-quilt-mixup-41");
}

/// A generated password is shown once, to be passed on: here it is read from the screen.
fn shown_password(terminal: &Terminal) -> String {
    let text = terminal.text();
    let label = "│ Password ";
    let row = text.lines().find_map(|line| line.split_once(label)).expect("a row for it").1;
    row.split_whitespace().next().unwrap().to_owned()
}

#[test]
fn the_nine_steps() {
    let home = Home::set_up(0);
    let mut terminal = home.start_signed_out();
    sign_in(&mut terminal, OWNER, PASSWORD, "[Users 1]");
    terminal.press_until("\t", "[Roles 6]");

    terminal.press_until("n", "Create Role ─");
    terminal.press("Greeter\tGreets people\t\t");
    terminal.press_until("/users", "Manages the users here");
    terminal.press_until("\rv", "0 edit · 1 view · 36 none");
    terminal.press_until("/\x15chats", "Reads and answers conversations.");
    terminal.press_until("\re", "1 edit · 1 view · 35 none");
    terminal.press_until("\x13", "Created role Greeter.");
    terminal.until_shown("[Roles 7]");

    terminal.press_until("\t", "[Users 1]");
    terminal.press_until("n", "Add User ─");
    terminal.press("Grace Hopper\tgrace@acme.io\t+49 30 901820\tgreet\t");
    // The name goes into the field when it is left.
    terminal.until_shown("Select Role       Greeter");
    terminal.press_until("\x07", "Pass it on now");
    let given = shown_password(&terminal);
    assert!(given.len() >= 15, "{given:?}");
    terminal.press_until("\x13", "Added grace@acme.io.");
    terminal.until_shown("[Users 2]");
    terminal.quit();

    let mut terminal = home.start_signed_out();
    let own = "a-kettle-of-purple-fish";
    let must = "Choose a new password";
    sign_in(&mut terminal, "grace@acme.io", &given, must);
    // There is no way around it but out.
    terminal.press_until("\x1b", "Choose a new password first");
    terminal.press("\t\t\t\t\r");
    terminal.until_gone(must);
    sign_in(&mut terminal, "grace@acme.io", &given, must);
    terminal.press(&format!("{given}\t{own}\t{own}"));
    terminal.press_until("\x13", "Changed your password");
    terminal.until_gone(must);
    // View on users alone: no other tab, no Activity, and nothing to change.
    let text = terminal.text();
    assert!(text.contains("grace@acme.io (Greeter)"), "{text}");
    assert!(!text.contains("Roles") && !text.contains("Activity"), "{text}");
    assert!(!text.contains("Add User") && !text.contains("Delete"), "{text}");
    // None of these keys opens anything: the next ones still find the table.
    terminal.press("ndtD\t");
    terminal.press_until("/ada", "1 of 1");
    terminal.until_shown("[Users 2]");
    terminal.press("\x1b");
    terminal.until_shown("of 2");
    terminal.quit();
    assert_secret(&terminal.seen, own);
    assert_secret(&home.kept(), own);
    assert_secret(&home.kept(), &given);

    let mut terminal = home.start_signed_out();
    sign_in(&mut terminal, "grace@acme.io", own, "[Users 2]");
    terminal.quit();
    home.succeed(&["can", "grace@acme.io", "inbox.chats", "edit"], "");
    let no = home.command(&["can", "grace@acme.io", "inbox.orders", "view"], "");
    assert_eq!(no.status.code(), Some(1));
}
