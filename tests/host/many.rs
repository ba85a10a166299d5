//! Two people, and twenty, at once.

use std::time::{Duration, Instant};

use super::home::Home;
use super::hosts;
use super::terminal::Terminal;

#[test]
fn the_second_dashboard_joins_the_first_and_each_sees_what_the_other_does() {
    let home = Home::set_up(3);
    let mut one = home.start();
    let mut two = home.start();
    assert_eq!(hosts::pids(&home.store()).len(), 1);
    two.press_until("\t", "[Roles 6]");
    one.press_until("n", "Add User \u{2500}");
    one.press("Grace Hopper\tgrace@acme.io\t\tview\r\t\x07");
    one.until_shown("Viewer");
    one.press("\x13");
    let saved = Instant::now();
    one.until_shown("Added grace@acme.io");
    two.until_shown("Users 5");
    assert!(saved.elapsed() < Duration::from_secs(5), "{:?}", saved.elapsed());
    // A command comes through the same door, and is seen as well.
    home.succeed(&["role", "add", "--name", "Chatters"], "");
    two.until_shown("[Roles 7]");
    assert!(home.succeed(&["user", "list"], "").contains("grace@acme.io"));
    // The one that began it leaves first.
    one.quit();
    two.press_until("/chat", "/ chat");
    two.until_gone("Viewer");
    two.press("\x1b");
    two.until_gone("/ chat");
    two.quit();
    hosts::until_no_trace(&home);
}

#[test]
fn twenty_sessions_of_different_sizes() {
    let home = Home::set_up(12);
    let mut all: Vec<Terminal> = (0..20).map(|_| Terminal::run(home.dashboard())).collect();
    for (n, terminal) in all.iter_mut().enumerate() {
        terminal.until_shown(" 1 of ");
        terminal.resize(80 + 4 * n as u16, 24 + n as u16);
    }
    assert_eq!(hosts::pids(&home.store()).len(), 1);
    home.succeed(
        &[
            "user",
            "add",
            "--name",
            "Grace Hopper",
            "--email",
            "grace@acme.io",
            "--role",
            "Viewer",
            "--generate-password",
        ],
        "",
    );
    for terminal in &mut all {
        terminal.until_shown("Users 14");
    }
    for mut terminal in all {
        terminal.quit();
    }
    hosts::until_no_trace(&home);
}
