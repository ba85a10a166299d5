//! Whole sessions as stories: keys, then the screen expected. The stories are in `tests/stories`.

#[path = "support/stage.rs"]
mod stage;

use std::collections::BTreeSet;

use rolodeck::team::{Command, Event, What};
use rolodeck::tui::input::Key;
use rolodeck::tui::keymap::{Context, Keymap};
use stage::{Setting, Stage, World, story};

/// A test for each story file.
macro_rules! stories {
    ($($name:ident)*) => {
        $(
            #[test]
            fn $name() {
                story::play(stringify!($name));
            }
        )*

        #[test]
        fn every_story_is_told() {
            let told = [$(stringify!($name)),*];
            for entry in std::fs::read_dir(story::folder()).unwrap() {
                let file = entry.unwrap().file_name().into_string().unwrap();
                let name = file.strip_suffix(".story").unwrap_or_else(|| panic!("{file}"));
                assert!(told.contains(&name), "{file} is not in the list of stories.rs");
            }
        }
    };
}

stories! {
    account
    account_owner
    account_password_empty
    activity
    add_user
    add_user_generated
    add_user_refused
    bulk_role
    bulk_status
    conflict_ascii
    conflict_role
    conflict_small
    conflict_user
    create_role
    create_role_refused
    deactivate_role
    deactivate_role_move
    delete_role
    delete_role_in_use
    delete_users
    deleted_role
    duplicate_role
    edit_role
    edit_role_unheld
    edit_user
    empty
    help
    hidden_marks
    hostile_text
    lock
    lock_keep
    lock_looks
    lock_small
    look_ascii
    look_ascii_no_colour
    look_no_colour
    matrix
    mouse
    must_change
    must_change_done
    must_change_leave
    must_change_wrong
    no_team
    oneself
    only_users
    owner_role
    palette
    range_at_once
    recovery
    recovery_small
    reset_password
    role_ceiling
    search_filter_sort
    seat_limit
    seat_limit_admin
    sessions
    sessions_ascii
    sessions_own
    sessions_small
    set_up
    set_up_generated
    set_up_quit
    set_up_twice
    sign_in
    sign_in_fails
    small
    small_set_up
    stronger
    toast
    trash
    trash_ascii
    trash_clash
    trash_clash_edit
    trash_clash_role
    trash_many
    trash_role_gone
    trash_roles
    trash_seats
    trash_small
    trash_stronger
    trash_viewer
    trash_wide
    undo
    viewer
    wide
}

/// Every key that means something somewhere, and every letter.
fn every_key() -> BTreeSet<String> {
    let map = Keymap::standard();
    let mut keys: BTreeSet<String> = ('!'..='~').map(String::from).collect();
    for context in Context::ALL {
        for row in map.rows(&[context]) {
            keys.extend(row.keys.split_whitespace().map(str::to_owned));
        }
    }
    // Without the range of digits, what quits, and what begins a text here.
    keys.retain(|key| key.parse::<Key>().is_ok() && key != "Ctrl-C" && key != "\"");
    keys
}

#[test]
fn who_only_looks_changes_nothing_with_any_key() {
    let world = World::acme();
    world.user("Vera Cole", "vera@acme.io", "Viewer");
    world.user("Cy Young", "cy@acme.io", "Viewer");
    world.must(Command::DeleteUsers { ids: vec![world.user_of("cy@acme.io").id] });
    let role = world.role_named("Sales Agent").id;
    world.must(Command::DeleteRoles { ids: vec![role], reassign_to: None });
    for email in ["vera@acme.io", "bob@acme.io"] {
        let before = world.team().revision();
        let mut tried = 0;
        let mut stage = Stage::sign_in(&world, email, Setting::of(80, 24));
        for way in ["1", "1 Tab", "1 Tab Enter", "1 T", "1 Tab T", "2", "3", "3 p"] {
            for key in every_key() {
                if stage.ended || stage.screen().contains("Sign in to") {
                    stage = Stage::sign_in(&world, email, Setting::of(80, 24));
                }
                stage.keys(way);
                let unmoved = stage.screen();
                stage.keys(&key);
                tried += 1;
                // Whatever has opened is agreed to, and left.
                let opened = !stage.ended && stage.screen() != unmoved;
                for step in ["Ctrl-S", "y", "Enter", "Esc", "y", "Esc"] {
                    if stage.screen().contains("Session locked") {
                        stage.keys("Ctrl-X");
                        break;
                    }
                    if opened && !stage.ended {
                        stage.keys(step);
                    }
                }
            }
        }
        assert!(tried > 600, "{tried}");
        for record in world.records_since(before) {
            let harmless = match &record.event {
                Event::Changed(change) => matches!(change.what, What::SignIn | What::SignOut),
                Event::Refused { .. } => false,
            };
            assert!(harmless, "{email}: {record:?}");
        }
    }
}
