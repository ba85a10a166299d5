//! Every screen and every dialog at every size up to the usual one: nothing panics, the cursor stays inside.

#[path = "support/stage.rs"]
mod stage;

use rolodeck::team::Command;
use stage::{Setting, Stage, World};

/// Who, and the keys that lead there.
const PLACES: [(&str, &str); 42] = [
    ("ada@acme.io", ""),
    ("ada@acme.io", "Tab"),
    ("ada@acme.io", "2"),
    ("ada@acme.io", "3"),
    ("ada@acme.io", r#"/"zo""#),
    ("ada@acme.io", r#"/"nobody has this" Enter"#),
    ("ada@acme.io", "Space Down*2 v Down*3"),
    ("ada@acme.io", "f"),
    ("ada@acme.io", "f Down"),
    ("ada@acme.io", "n"),
    ("ada@acme.io", r#"n "Cy" Tab "cy@" Tab "123" Tab Ctrl-S"#),
    ("ada@acme.io", r#"n Tab*3 "e""#),
    ("ada@acme.io", "n Tab*4 Ctrl-G Tab*3"),
    ("ada@acme.io", "Down Enter"),
    ("ada@acme.io", "Down p"),
    ("ada@acme.io", "Down d"),
    ("ada@acme.io", "a d"),
    ("ada@acme.io", "a r"),
    ("ada@acme.io", "w"),
    ("ada@acme.io", "3 s"),
    ("ada@acme.io", "3 g Enter"),
    ("ada@acme.io", "3 g d"),
    ("ada@acme.io", "Ctrl-O Enter"),
    ("ada@acme.io", "3 p Ctrl-S"),
    ("ada@acme.io", "2 Enter"),
    ("ada@acme.io", "Tab n"),
    ("ada@acme.io", r#"Tab n "Desk" Tab*3 e Down v PgDn e"#),
    ("ada@acme.io", r#"Tab n "Desk" Tab*3 /"what""#),
    ("ada@acme.io", "Tab Down*2 Enter Tab*3 e Ctrl-S"),
    ("ada@acme.io", "Tab a d"),
    ("ada@acme.io", "Tab Down*3 Enter"),
    ("ada@acme.io", "T"),
    ("ada@acme.io", r#"T /"gone""#),
    ("ada@acme.io", "T a r"),
    ("ada@acme.io", "T a r Down"),
    ("ada@acme.io", "T a d"),
    ("ada@acme.io", "Tab T"),
    ("ada@acme.io", "Tab T r"),
    ("ada@acme.io", r#"n "G" Tab "gone0@acme.io" Tab*2 "live" Enter Tab Ctrl-G Ctrl-S"#),
    ("ada@acme.io", "?"),
    ("ada@acme.io", ":"),
    ("bob@acme.io", "w"),
];

/// Many at any size, and long: twelve more users, a role with a wide name; some of each in the trash.
fn world() -> World {
    let world = World::acme();
    world.set_seats(20);
    world.sample(12);
    world.role("漢字の役割 with a name that is long indeed", "", "team.users=view");
    world.user("Þórðr ❤\u{fe0f} 漢字 of the very long name", "long@acme.io", "Live Agent");
    let role = "漢字 of a role that is gone and had a long name";
    world.role(role, "Was there once", "team.users=view");
    let names = ["Gone", "漢字 ❤\u{fe0f} who is gone and has the very long name"];
    for (n, name) in names.into_iter().enumerate() {
        world.user(name, &format!("gone{n}@acme.io"), ["Live Agent", role][n]);
    }
    let ids = ["gone0@acme.io", "gone1@acme.io"].map(|email| world.user_of(email).id);
    world.must(Command::DeleteUsers { ids: ids.to_vec() });
    world.must(Command::DeleteRoles { ids: vec![world.role_named(role).id], reassign_to: None });
    world
}

fn settings() -> [Setting; 2] {
    [Setting::of(80, 24), Setting::of(80, 24).ascii().no_colour()]
}

/// Draws at a size; the loop of the session does it, as on a terminal that is resized.
#[track_caller]
fn at(stage: &mut Stage, columns: u16, rows: u16, place: &str) {
    stage.resize(columns, rows);
    assert!(!stage.ended, "{place} at {columns}x{rows}");
    if let Some(cursor) = stage.cursor() {
        let inside = cursor.x < columns && cursor.y < rows;
        assert!(inside, "{place} at {columns}x{rows}: the cursor is at {cursor}");
    }
}

/// Sizes that stand for all: each width at some heights, each height at some widths.
fn sizes() -> impl Iterator<Item = (u16, u16)> {
    let widths = (1..=81).flat_map(|columns| [3, 10, 24].map(|rows| (columns, rows)));
    let heights = (1..=25).flat_map(|rows| [1, 40, 59, 80].map(|columns| (columns, rows)));
    widths.chain(heights)
}

fn walk(places: &[(&str, &str)], sizes: impl Fn() -> Vec<(u16, u16)>) {
    for setting in settings() {
        let world = world();
        for (who, keys) in places {
            let mut stage = Stage::sign_in(&world, who, setting.clone());
            stage.keys(keys);
            for (columns, rows) in sizes() {
                at(&mut stage, columns, rows, keys);
            }
            // It goes on as if nothing had been.
            stage.resize(80, 24).keys("Ctrl-L");
        }
    }
}

#[test]
fn every_dialog_and_screen_at_sizes_that_stand_for_all() {
    walk(&PLACES, || sizes().collect());
}

#[test]
fn the_tables_at_every_size() {
    let every = || (1..=24).flat_map(|rows| (1..=80).map(move |columns| (columns, rows))).collect();
    walk(&[PLACES[0], PLACES[1]], every);
}

#[test]
fn two_versions_at_sizes_that_stand_for_all() {
    for setting in settings() {
        let world = world();
        world.role("Desk", "First", "inbox.chats=view inbox.orders=edit");
        let user = r#"/"bob" Enter*2 Ctrl-U "Bobby""#;
        let role = r#"Tab /"desk" Enter*2 Tab Ctrl-U "Mine" Tab*2 N"#;
        for (keys, then) in [(user, ""), (user, "Ctrl-S"), (role, "Ctrl-S"), (role, "Ctrl-S Tab")] {
            let mut stage = Stage::sign_in(&world, "ada@acme.io", setting.clone());
            stage.keys(keys);
            world.rename("bob@acme.io", "Robert Bartholomew Byte of the very long name");
            world.rename("bob@acme.io", "Bob");
            world.edit_role("Desk", "Theirs, and longer than one row could be", "bots.manage=view");
            stage.settle().keys(then);
            for (columns, rows) in sizes() {
                at(&mut stage, columns, rows, keys);
                stage.keys("Down Up");
            }
            world.edit_role("Desk", "First", "inbox.chats=view inbox.orders=edit");
        }
    }
}

#[test]
fn set_up_and_sign_in_at_sizes_that_stand_for_all() {
    for setting in settings() {
        let (new, acme) = (World::new(), World::acme());
        for (world, keys) in [
            (&new, ""),
            (&new, r#"Ctrl-S "Acme" Tab "Ada" Tab "ada@acme.io" Tab Ctrl-G Tab*3"#),
            (&new, r#""Acme" Esc"#),
            (&acme, ""),
            (&acme, r#""nobody@acme.io" Tab "wrong" Enter"#),
        ] {
            let mut stage = Stage::open(world, setting.clone());
            stage.keys(keys);
            for (columns, rows) in sizes() {
                at(&mut stage, columns, rows, keys);
            }
        }
    }
}

#[test]
fn keys_at_the_smallest_sizes_do_not_panic() {
    let world = world();
    for (columns, rows) in [(1, 1), (39, 9), (40, 10), (41, 11), (60, 10), (80, 10)] {
        let setting = Setting::of(columns, rows);
        for (who, keys) in PLACES {
            let mut stage = Stage::sign_in(&world, who, setting.clone());
            stage.keys(keys).keys("Tab PgDn PgUp Down End Home Shift-Tab");
            at(&mut stage, columns, rows, keys);
        }
    }
}
