//! Terminals that can less.

use portable_pty::CommandBuilder;

use super::home::{Home, PROGRAM, holds};
use super::terminal::Terminal;

/// Past all kinds of screens.
fn tour(command: CommandBuilder) -> Terminal {
    let mut terminal = Terminal::run(command);
    terminal.until_shown("[Users");
    terminal.press_until("j ", "1 marked");
    terminal.press_until("d", "Cancel");
    terminal.press("\x1b");
    terminal.until_gone("Cancel");
    terminal.press_until("n", "[ Create User ]");
    terminal.press_until("Grace\t\t\t\x1b[B", "Viewer");
    terminal.press_until("\x1b\x1b", "Discard");
    terminal.press("y");
    terminal.until_gone("Discard");
    terminal.press_until("\t", "[Roles");
    terminal.press_until("n", "[ Save ]");
    terminal.press_until("\t\t\tjjev", "1 view");
    terminal.press_until("\x13", "! ");
    terminal.press("\x1b");
    terminal.until_shown("Discard");
    terminal.press("y");
    terminal.until_gone("Discard");
    terminal.press_until("?", "Create a role.");
    terminal.press("\x1b");
    terminal.until_gone("Create a role.");
    terminal.press("3");
    terminal.until_gone("[Roles");
    terminal.quit();
    terminal
}

/// The numbers of every sequence that sets a style.
fn styles(bytes: &[u8]) -> Vec<u16> {
    let text = String::from_utf8_lossy(bytes);
    let mut styles = Vec::new();
    for sequence in text.split("\x1b[").skip(1) {
        let end = sequence.find(|c: char| !c.is_ascii_digit() && !";:".contains(c));
        if let Some((numbers, rest)) = end.map(|end| sequence.split_at(end))
            && rest.starts_with('m')
        {
            styles.extend(numbers.split([';', ':']).map(|n| n.parse().unwrap_or(0)));
        }
    }
    styles
}

fn is_color(style: u16) -> bool {
    matches!(style, 30..=49 | 58 | 59 | 90..=107)
}

#[test]
fn no_color_means_none() {
    let home = Home::set_up(3);
    let coloured = styles(&tour(home.dashboard()).seen);
    assert!(coloured.into_iter().any(is_color), "there is nothing to compare with");

    let mut command = home.dashboard();
    command.env("NO_COLOR", "1");
    let styles = styles(&tour(command).seen);
    assert!(!styles.iter().copied().any(is_color), "{styles:?}");
    assert!(styles.iter().any(|style| matches!(style, 1 | 4 | 7)), "nothing stands out");
}

#[test]
fn a_locale_without_unicode_gets_ascii() {
    let home = Home::set_up(3);
    let name = "Zoë 漢";
    let email = "zoe@acme.io";
    let words = ["user", "add", "--name", name, "--email", email, "--role", "Viewer"];
    home.succeed(&[&words[..], &["--generate-password"]].concat(), "");
    let mut command = home.dashboard();
    command.env("LANG", "C");
    let terminal = tour(command);
    let other: String = String::from_utf8_lossy(&terminal.seen).replace(|c: char| c.is_ascii(), "");
    assert_eq!(other, "");
}

/// Says why in one line and makes nothing.
fn refused(home: &Home, command: CommandBuilder, why: &str) {
    let mut terminal = Terminal::run(command);
    assert_eq!(terminal.end().exit_code(), 2, "{}", terminal.text());
    let text = terminal.text();
    assert!(text.contains(why) && text.contains("error: "), "{text}");
    assert!(!holds(&terminal.seen, "\x1b"), "it drew something");
    assert!(terminal.is_as_found());
    assert!(!home.store().exists(), "a store was made");
}

#[test]
fn what_is_no_terminal_is_refused() {
    let home = Home::new();
    for arguments in [&[PROGRAM][..], &[PROGRAM, "demo"]] {
        for term in ["dumb", ""] {
            let mut command = home.program(arguments);
            command.env("TERM", term);
            refused(&home, command, "TERM is");
        }
    }
    for arguments in ["", "demo"] {
        let script = format!("exec \"$0\" {arguments} </dev/null");
        refused(&home, home.program(&["sh", "-c", &script, PROGRAM]), "needs a terminal");
    }
    let output = home.command(&[], "q");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(output.stdout, b"");
    assert!(!home.store().exists());
}
