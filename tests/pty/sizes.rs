//! A terminal that changes its size while it is drawn on.

use std::time::Duration;

use super::home::Home;

#[test]
fn every_new_size_is_drawn_whole() {
    let home = Home::set_up(30);
    let mut terminal = home.start();
    let first = terminal.text();
    assert!(!first.contains("Last sign-in"), "{first}");

    terminal.resize(140, 45);
    terminal.until_shown("Last sign-in");
    // All of them have room now.
    terminal.until("every row", |text| text.lines().filter(|line| line.contains('@')).count() > 31);

    terminal.resize(50, 15);
    terminal.until("a small screen", |text| {
        text.contains("[Users 31]") && text.contains("1 of 31") && !text.contains("Last sign-in")
    });
    terminal.press_until("?", "Add a user.");
    terminal.press("\x1b");
    terminal.until_gone("Add a user.");

    terminal.resize(20, 5);
    terminal.until("a sentence", |text| {
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        words == "Too small: make the terminal 40 columns by 10 rows or larger."
    });
    terminal.resize(1, 1);
    terminal.until("one letter", |text| text == "T");

    terminal.resize(80, 24);
    terminal.until("the first screen", |text| text == first);
    terminal.press("G");
    terminal.until_shown("31 of 31");
    terminal.quit();
}

#[test]
fn a_storm_of_sizes_ends_in_the_last() {
    let home = Home::set_up(30);
    let mut terminal = home.start();
    let first = terminal.text();
    for size in 1..=60 {
        terminal.resize(2 * size, size);
        terminal.press("j");
        terminal.read_within(Duration::from_millis(2));
    }
    terminal.press("g");
    terminal.resize(80, 24);
    terminal.until("the first screen", |text| text == first);
    terminal.quit();
}
