//! Whole sessions as stories: keys, then the screen expected. The stories are in `tests/stories`.

#[path = "support/stage.rs"]
mod stage;

use stage::story;

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
    activity
    add_user
    add_user_generated
    add_user_refused
    bulk_role
    bulk_status
    create_role
    create_role_refused
    deactivate_role
    deactivate_role_move
    delete_role
    delete_role_in_use
    delete_users
    duplicate_role
    edit_role
    edit_role_unheld
    edit_user
    empty
    help
    hidden_marks
    hostile_text
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
    reset_password
    role_ceiling
    search_filter_sort
    seat_limit
    seat_limit_admin
    set_up
    set_up_generated
    set_up_quit
    sign_in
    sign_in_fails
    small
    small_set_up
    stronger
    toast
    trash_clash
    undo
    viewer
    wide
}
