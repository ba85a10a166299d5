use super::*;
use crate::tui::keymap::{Context, Keymap};
use crate::tui::widgets::testing::{every_size, screen, screen_ascii};
use insta::assert_snapshot;

const PLACES: [&str; 3] = ["Team", "Activity", "Account"];
const FACTS: [(&str, Meaning); 3] = [
    ("King", Meaning::Muted),
    ("seats 2/3", Meaning::Text),
    ("ada@acme.io (Owner)", Meaning::Text),
];

fn everything(buf: &mut Buffer, area: Rect, look: &Look) -> Option<Position> {
    let shell = Shell::of(area);
    header(buf, shell.header, look, "Acme Support", &FACTS);
    Nav { places: &PLACES, here: 0 }.draw(buf, shell.nav, look);
    let tabs = Tabs { tabs: &[("Users", Some(10_000)), ("Roles", Some(4))], here: 1 };
    let below = tabs.draw(buf, shell.main, look);
    paint::text(buf, below, 0, 0, "Content", look.style(Meaning::Text));
    let keymap = Keymap::standard();
    let rows = keymap.rows(&[Context::Roles, Context::Marks, Context::Table, Context::Everywhere]);
    hints(buf, shell.hints, look, &rows, "4 roles");
    None
}

#[test]
fn the_frame_of_a_screen() {
    let wide = screen(100, 8, |buf, area| everything(buf, area, &Look::default()));
    assert_snapshot!(wide, @r"
     rolodeck  Acme Support                                      King · seats 2/3 · ada@acme.io (Owner)
    ╭────────────╮   Users 10,000   [Roles 4]
    │▸Team     1 │ ─────────────────────────────────────────────────────────────────────────────────────
    │ Activity 2 │ Content
    │ Account  3 │
    ╰────────────╯

     n Create Role  e Edit  d Delete  D Duplicate  w Who  Space Mark  / Search  ? Help          4 roles
    ");
    let usual = screen(80, 8, |buf, area| everything(buf, area, &Look::default()));
    assert_snapshot!(usual, @r"
     rolodeck  Acme Support                  King · seats 2/3 · ada@acme.io (Owner)
    ╭────────────╮   Users 10,000   [Roles 4]
    │▸Team     1 │ ─────────────────────────────────────────────────────────────────
    │ Activity 2 │ Content
    │ Account  3 │
    ╰────────────╯

     n Create Role  e Edit  d Delete  Space Mark  / Search  ? Help          4 roles
    ");
    let narrow = screen_ascii(48, 9, everything);
    assert_snapshot!(narrow, @r"
     rolodeck  Acme Support     ada@acme.io (Owner)
    >1 Team   2 Activity   3 Account
      Users 10,000   [Roles 4]
    ------------------------------------------------
    Content



     n Create Role  e Edit  ? Help          4 roles
    ");
    let tiny = screen_ascii(24, 4, everything);
    assert_snapshot!(tiny, @r"
        ada@acme.io (Owner)
      Users   [Roles]
    Content
     n Create Role  ? Help
    ");
}

#[test]
fn a_hint_is_whole_or_not_there() {
    let keymap = Keymap::standard();
    let rows = keymap.rows(&[Context::Roles, Context::Marks, Context::Table, Context::Everywhere]);
    let all: Vec<_> =
        rows.iter().filter_map(|row| Some(format!("{} {}", row.key, row.hint?))).collect();
    for columns in 0..140 {
        let shown = screen(columns, 1, |buf, area| {
            hints(buf, area, &Look::default(), &rows, "");
            None
        });
        let shown: Vec<_> = shown.trim().split("  ").filter(|hint| !hint.is_empty()).collect();
        assert!(shown.iter().all(|hint| all.contains(&(*hint).to_owned())), "{shown:?}");
        assert_eq!(columns < 15, shown.is_empty(), "{columns}: {shown:?}");
    }
}

#[test]
fn a_toast_tells_how_it_went_without_colours() {
    let toast = |text: &str, meaning| {
        screen_ascii(40, 1, |buf, area, look| {
            toast(buf, area, look, text, meaning);
            None
        })
    };
    assert_eq!(toast("Live Agent was created.", Meaning::Success), " * Live Agent was created.");
    let long = "The store is read-only since its disk is full.";
    assert_eq!(toast(long, Meaning::Danger), " ! The store is read-only since its~");
    assert_eq!(toast("Signed out \u{202e}.", Meaning::Text), " - Signed out <U+202E>.");
}

#[test]
fn a_long_toast_takes_rows_from_what_is_above() {
    let shown = screen(24, 5, |buf, area| {
        for row in 0..area.height {
            paint::text(buf, area, 0, row, &"x".repeat(24), Look::default().style(Meaning::Text));
        }
        let why = "Ada holds Owner, which goes beyond your role.";
        toast(buf, area, &Look::default(), why, Meaning::Danger);
        None
    });
    assert_snapshot!(shown, @r"
    xxxxxxxxxxxxxxxxxxxxxxxx
    xxxxxxxxxxxxxxxxxxxxxxxx
     ! Ada holds Owner,
       which goes beyond
       your role.
    ");
}

#[test]
fn the_pointer_finds_places_and_tabs() {
    let nav = Nav { places: &PLACES, here: 0 };
    let side = Rect::new(0, 1, 14, 20);
    for (row, place) in [(1, None), (2, Some(0)), (4, Some(2)), (5, None)] {
        assert_eq!(nav.hit(side, 3, row), place, "row {row}");
    }
    let strip = Rect::new(0, 1, 60, 1);
    for (column, place) in [(0, Some(0)), (8, Some(0)), (9, Some(1)), (30, Some(2))] {
        assert_eq!(nav.hit(strip, column, 1), place, "column {column}");
    }
    assert_eq!(nav.hit(strip, 3, 0), None);
    let tabs = Tabs { tabs: &[("Users", Some(3)), ("Roles", None)], here: 1 };
    let area = Rect::new(15, 1, 60, 20);
    for (column, tab) in [(15, None), (16, Some(0)), (24, Some(0)), (25, None), (27, Some(1))] {
        assert_eq!(tabs.hit(area, column, 1), tab, "column {column}");
    }
    assert_eq!(tabs.hit(area, 16, 2), None);
}

#[test]
fn no_size_is_too_small() {
    every_size(|buf, area, look| {
        everything(buf, area, look);
        toast(buf, area, look, "Saved.", Meaning::Success);
    });
    for columns in 76..84 {
        screen(columns, 24, |buf, area| everything(buf, area, &Look::default()));
    }
}
