//! Several people at once on one service: each sees what the others do, and nobody's work is moved or lost.

#[path = "support/stage.rs"]
mod stage;

use rolodeck::team::{Command, Level, NewPassword, Status, UserId};
use stage::{Setting, Stage, World, world};

fn setting(tty: &str) -> Setting {
    Setting { tty: tty.to_owned(), ..Setting::of(80, 24) }
}

/// Ada the owner, and Al, who is an Admin.
fn two() -> (World, Stage, Stage) {
    let world = World::acme();
    world.set_seats(10);
    world.user("Al Green", "al@acme.io", "Admin");
    world.user("Cy Young", "cy@acme.io", "Live Agent");
    let ada = Stage::sign_in(&world, "ada@acme.io", setting("pts/1"));
    let al = Stage::sign_in(&world, "al@acme.io", setting("pts/2"));
    (world, ada, al)
}

#[test]
fn another_ones_change_is_seen_and_moves_nothing() {
    let (_, mut ada, mut al) = two();
    // Al's cursor is on Cy, who is marked with Bob; the rows are Ada, Al, Bob, Cy, Zoë.
    al.keys("Down*2 Space Down Space");
    al.shows("> ✓ Cy Young").shows("  ✓ Bob Byte").shows("4 of 5 · 2 marked");
    ada.keys(r#"n "Aaron First" Tab "aaron@acme.io" Tab*2 "view" Enter Tab Ctrl-G Ctrl-S"#);
    ada.shows("Added aaron@acme.io");
    al.settle();
    al.shows("Aaron First").shows("[Users 6]").shows("seats 4/10");
    al.shows("> ✓ Cy Young").shows("  ✓ Bob Byte").shows("5 of 6 · 2 marked");
    // The row under the cursor goes: its neighbour gets the cursor, the mark is gone with it.
    ada.keys(r#"/"cy@" Enter d y"#).shows("Deleted cy@acme.io");
    al.settle();
    al.hides("Cy Young").shows(">   Zoë Ångström").shows("5 of 5 · 1 marked");
}

#[test]
fn a_search_is_still_typed_while_others_change_things() {
    let (world, _, mut al) = two();
    al.keys(r#"/"b""#).shows("Bob Byte").shows("Keep");
    world.user("Bea Bloom", "bea@acme.io", "Live Agent");
    al.settle().shows("Bea Bloom").shows("Keep");
    al.keys(r#""ob""#).shows("/ bob").hides("Bea Bloom");
}

#[test]
fn an_open_form_keeps_what_was_typed_and_the_focus() {
    let (world, _, mut al) = two();
    al.keys(r#"n "Ed Hall" Tab "ed@acme.io" Tab "+49 30 901820" Tab "sal" Enter Shift-Tab"#);
    let (before, cursor) = (al.screen(), al.cursor());
    world.set_user_status("cy@acme.io", Status::Inactive);
    al.settle();
    let form = |screen: &str| screen.lines().filter(|l| l.starts_with("   │")).count();
    assert!(form(&before) > 8, "{before}");
    for typed in ["Ed Hall", "ed@acme.io", "+49 30 901820", "Sales Agent"] {
        al.shows(typed);
    }
    assert_eq!(al.cursor(), cursor);
    // The role that was chosen goes: the form says so instead of keeping it silently.
    let sales = world.role_named("Sales Agent").id;
    world.must(Command::DeleteRoles { ids: vec![sales], reassign_to: None });
    al.settle().shows("Choose a role").hides("Sales Agent");
}

#[test]
fn an_open_form_says_at_once_that_its_record_was_changed_and_moves_nothing() {
    let (world, _, mut al) = two();
    al.keys(r#"Down*2 Enter Ctrl-U "Bobby" Tab*2"#);
    let (before, cursor) = (al.screen(), al.cursor());
    world.set_user_role("bob@acme.io", "Sales Agent");
    al.settle().shows("! Changed by somebody else; saving shows both").shows("Bobby");
    assert_eq!(al.cursor(), cursor);
    let fields = |screen: &str| {
        screen.lines().filter(|l| l.starts_with("   │")).map(String::from).collect::<Vec<_>>()
    };
    let inside = |line: &String| line.chars().take(75).collect::<String>();
    let rows = |screen: &str| fields(screen).iter().map(inside).collect::<Vec<_>>();
    assert_eq!(rows(&al.screen()), rows(&before));
    // ... and not of another one's.
    al.keys("Esc y Down Enter").shows("Cy Young").hides("Changed by");
}

#[test]
fn saving_over_another_ones_change_shows_both_and_one_chooses() {
    let (world, mut ada, mut al) = two();
    al.keys(r#"Down*2 Enter Ctrl-U "Bobby" Tab*2 "+49 30 901820""#);
    ada.keys("Down*2 Enter Ctrl-U").keys(r#""Robert" Tab Ctrl-U "robert@acme.io" Ctrl-S"#);
    ada.shows("Edited robert@acme.io");
    al.settle().keys("Ctrl-S").shows("Bob Byte was changed meanwhile");
    al.shows("○ Bobby").shows("○ Robert").shows("! both").shows("Before  Bob Byte");
    al.shows("● robert@acme.io").shows("them").shows("● +49 30 901820").shows("you");
    // Nothing is saved before both have been looked at.
    let revision = world.team().revision();
    al.keys("Ctrl-S").shows("Both have changed this");
    assert_eq!(world.team().revision(), revision);
    // Back to the form, where everything is as it was typed.
    al.keys("Esc").shows("Edit User").shows("Bobby").shows("bob@acme.io").shows("+49 30 901820");
    al.keys("Ctrl-S m Ctrl-S").shows("Edited robert@acme.io");
    let bob = world.user_of("robert@acme.io");
    assert_eq!(bob.name.as_str(), "Bobby");
    assert_eq!(bob.phone.as_ref().map(|phone| phone.as_str()), Some("+4930901820"));
}

#[test]
fn theirs_can_be_taken_and_a_further_change_is_a_further_choice() {
    let (world, _, mut al) = two();
    al.keys(r#"Down*2 Enter Ctrl-U "Bobby""#);
    world.rename("bob@acme.io", "Robert");
    al.settle().keys("Ctrl-S t").shows("○ Bobby").shows("● Robert");
    // Somebody saves again while one chooses: other values, another choice.
    world.rename("bob@acme.io", "Rob");
    al.settle().shows("○ Rob").hides("Robert").keys("Ctrl-S").shows("Both have changed this");
    al.keys("t Ctrl-S").shows("Nothing changed.");
    assert_eq!(world.user_of("bob@acme.io").name.as_str(), "Rob");
    // Where both did the same, there is nothing to choose.
    al.keys(r#"Enter Ctrl-U "Bobby""#);
    world.rename("bob@acme.io", "Bobby");
    al.settle().shows("Changed by somebody else").keys("Ctrl-S").shows("Nothing changed.");
}

#[test]
fn two_versions_of_a_role_are_chosen_from_module_by_module() {
    let (world, _, mut al) = two();
    world.role("Desk", "First", "inbox.chats=view inbox.orders=edit");
    // Al: Chats to Edit, Groups to View, inactive.
    al.keys(r#"Tab /"desk" Enter Enter Tab*3 /"chats" Enter e Esc /"groups" Enter v Esc"#);
    al.keys("Shift-Tab Right");
    world.edit_role("Desk", "Second", "inbox.chats=none inbox.orders=view");
    al.settle().shows("! Changed by somebody else; saving shows both");
    al.keys("Ctrl-S").shows("Desk was changed meanwhile");
    let flat = al.screen().split_whitespace().collect::<Vec<_>>().join(" ");
    for row in [
        "Description ○ First ● Second them",
        "Status ● Inactive ○ Active you",
        "> Chats ○ Edit ○ None ! both",
        "Orders ○ Edit ● View them",
        "Groups ● View ○ None you",
    ] {
        assert!(flat.contains(row), "{row}: {}", al.screen());
    }
    al.keys("m G Up t Ctrl-S");
    al.shows("Edited role Desk.");
    let desk = world.role_named("Desk");
    assert_eq!((desk.description.as_str(), desk.status), ("Second", Status::Inactive));
    let level = |module: &str| desk.grants.level(&rolodeck::team::ModuleId::new_unchecked(module));
    let levels = ["inbox.chats", "inbox.orders", "inbox.groups"].map(level);
    assert_eq!(levels, [Level::Edit, Level::View, Level::View]);
}

#[test]
fn what_both_have_made_is_asked_about_once_more_when_people_hold_it() {
    let (world, _, mut al) = two();
    al.keys(r#"Tab /"live" Enter Enter Tab*3 /"contacts" Enter n Esc"#);
    world.edit_role("Live Agent", "Other words", "inbox.chats=edit inbox.contacts=edit");
    al.settle().keys("Ctrl-S").shows("Live Agent was changed meanwhile").keys("M Ctrl-S");
    al.shows("Save this role?").shows("Contacts: Edit to None").keys("n").shows("Edit Role");
    assert_eq!(world.role_named("Live Agent").description.as_str(), "Other words");
    al.keys("Ctrl-S y").shows("Edited role Live Agent.");
}

#[test]
fn a_user_who_is_gone_cannot_be_saved() {
    let (world, _, mut al) = two();
    al.keys("Down*2 Enter Ctrl-U").keys(r#""Bobby""#);
    let bob = world.user_of("bob@acme.io").id;
    world.must(Command::DeleteUsers { ids: vec![bob] });
    al.settle().shows("! Deleted by somebody else; it cannot be saved");
    al.keys("Ctrl-S").shows("Bobby").shows("what you typed stays");
    assert!(world.team().user_by_email("bob@acme.io").is_none());
}

#[test]
fn a_role_that_is_gone_is_created_anew_with_what_was_typed() {
    let (world, _, mut al) = two();
    al.keys(r#"Tab /"sales" Enter Enter Tab Ctrl-U "Sells things""#);
    let sales = world.role_named("Sales Agent");
    world.must(Command::DeleteRoles { ids: vec![sales.id], reassign_to: None });
    al.settle().shows("! Deleted by somebody else; Save makes it anew").shows("Sells things");
    al.keys("Ctrl-S").shows("Sales Agent was deleted meanwhile.").keys("n").shows("Sells things");
    assert!(world.team().role_by_name("Sales Agent").is_none());
    al.keys("Ctrl-S y").shows("Created role Sales Agent.");
    let anew = world.role_named("Sales Agent");
    assert_eq!((anew.description.as_str(), &anew.grants), ("Sells things", &sales.grants));
    assert_ne!(anew.id, sales.id);
}

#[test]
fn others_move_neither_the_matrix_nor_a_scrolled_list() {
    let (world, mut ada, mut al) = two();
    al.keys("Tab Down*2 Enter Tab*3 Down*14 v");
    let (before, cursor) = (al.screen(), al.cursor());
    world.role("Aaa", "", "team.users=view");
    world.user("Bea Bloom", "bea@acme.io", "Viewer");
    al.settle();
    assert_eq!(al.cursor(), cursor);
    let inside = |screen: &str| screen.lines().skip(2).map(String::from).collect::<Vec<_>>();
    assert_eq!(inside(&al.screen()), inside(&before));
    // A list that is scrolled to its middle stays there, whatever comes before it.
    world.set_seats(60);
    world.sample(40);
    ada.settle().keys("PgDn Up*3");
    let row = |stage: &Stage| {
        let screen = stage.screen();
        let at = screen.lines().position(|l| l.contains("> ")).unwrap();
        (at, screen.lines().nth(at).unwrap().to_owned())
    };
    let under = row(&ada);
    world.user("Abe Able", "abe@acme.io", "Viewer");
    ada.settle();
    assert_eq!(row(&ada), under);
}

/// What happens to Al's account, and what he is told on the screen that he is put back to.
#[test]
fn who_is_taken_out_is_signed_out_at_once_with_the_reason() {
    let deactivate = |ids| Command::SetUserStatus { ids, status: Status::Inactive };
    let delete = |ids| Command::DeleteUsers { ids };
    let reset = |ids: Vec<UserId>| Command::ResetPassword {
        id: ids[0],
        password: NewPassword::Hash(world::password_hash()),
        must_change: true,
    };
    type Taking<'a> = &'a dyn Fn(Vec<UserId>) -> Command;
    let ways: [(Taking<'_>, &str); 3] = [
        (&deactivate, "Your account was deactivated."),
        (&delete, "Your account was deleted."),
        (&reset, "Your password was changed."),
    ];
    for (taking, reason) in ways {
        let (world, mut ada, mut al) = two();
        // In the middle of something.
        al.keys(r#"n "Half a na""#).shows("Add User");
        world.must(taking(vec![world.user_of("al@acme.io").id]));
        al.settle().shows("Sign in to Acme Support").shows(reason).hides("Half a na");
        // No key reaches the team any more.
        let before = world.team().revision();
        al.keys("Esc : Esc 1 Tab n d t");
        al.shows("Sign in to Acme Support");
        assert_eq!(world.team().revision(), before);
        ada.settle().hides("Sign in to");
    }
}

#[test]
fn an_ended_session_is_signed_out_at_once_and_the_list_is_live() {
    let (_, mut ada, mut al) = two();
    ada.keys("3 Down").shows("2 of 3").shows("terminal, as pts/2");
    let under = |stage: &Stage| stage.screen().lines().find(|l| l.contains("> ")).map(String::from);
    let before = under(&ada);
    ada.world.advance(60_000);
    let mut third = Stage::sign_in(&ada.world, "al@acme.io", setting("pts/3"));
    // It appears by itself, and the cursor stays where it is.
    ada.settle().shows("terminal, as pts/3").shows("of 4");
    assert_eq!(under(&ada), before);
    al.keys(r#"n "Half a na""#);
    // Al ends the other one of his from the one he is in, with a form open there.
    third
        .keys("3 g d")
        .shows("From: terminal, as pts/2.")
        .keys("y")
        .shows("Ended a session of al@acme.io")
        .hides("pts/2");
    al.settle().shows("Your session was ended by Al Green.").hides("Half a na");
    ada.settle().hides("pts/2").shows("of 3");
    drop(third);
    ada.settle().hides("pts/3").shows("of 2");
}

#[test]
fn a_locked_session_keeps_what_was_typed_while_others_go_on() {
    let (world, mut ada, mut al) = two();
    al.keys(r#"Down*2 Space n "Ed Hall" Tab "ed@acme.io""#);
    let (before, cursor) = (al.screen(), al.cursor());
    al.wait(14 * 60).shows("Ed Hall");
    ada.keys("3").hides("locked");
    al.wait(60).shows("Session locked").shows("al@acme.io").hides("Ed Hall");
    ada.settle().shows("Al Green      locked");
    // What happens meanwhile is neither shown nor said, and asks for nothing.
    world.user("Dot Dean", "dot@acme.io", "Viewer");
    al.settle().shows("Session locked").hides("Dot").hides("Users");
    let revision = world.team().revision();
    al.keys("F1").hides("Dot").hides("Users").keys("Esc Ctrl-P Esc 1 : ? q");
    al.keys("Esc Ctrl-S Esc");
    assert_eq!(world.team().revision(), revision);
    al.keys(r#""violin grove 77 lantern" Enter"#).shows("Ed Hall").shows("seats 4/10");
    assert_eq!(al.cursor(), cursor);
    let row = |line: &str| line.chars().skip(3).take(74).collect::<String>();
    let form = |screen: &str| screen.lines().skip(6).take(10).map(row).collect::<Vec<_>>();
    assert_eq!(form(&al.screen()), form(&before));
    al.keys("Esc y").shows("✓ Bob Byte").shows("Dot Dean");
    ada.settle().hides("locked");
}

#[test]
fn a_key_that_comes_too_late_does_nothing() {
    let (world, mut ada, _al) = two();
    ada.keys("Down*2 d").shows("Delete Bob Byte <bob");
    // As after a laptop has slept: nothing has woken the session.
    world.advance(15 * 60_000);
    ada.keys("y").shows("Session locked");
    assert!(world.team().user_by_email("bob@acme.io").is_some());
    ada.keys(r#""violin grove 77 lantern" Enter"#).shows("Delete Bob Byte <bob");
}

#[test]
fn who_is_deactivated_behind_the_lock_is_signed_out_as_ever() {
    let (world, _ada, mut al) = two();
    al.keys("Ctrl-O").shows("Session locked");
    world.set_user_status("al@acme.io", Status::Inactive);
    al.settle().shows("Your account was deactivated.").hides("Session locked");
}

#[test]
fn a_screen_is_signed_out_when_its_time_has_come() {
    let (world, mut ada, mut al) = two();
    for _ in 0..(11 * 60 + 59) / 10 {
        ada.wait(600).keys("Down");
    }
    ada.shows("seats 3/10").wait(9 * 60).wait(60).shows("Signed out after 12 hours.");
    ada.hides("Cy Young");
    // Locked or not.
    al.settle().shows("Signed out after 12 hours.");
    assert_eq!(world.team().active_owners(), 1);
}

#[test]
fn who_has_no_password_is_never_locked_out() {
    let world = World::acme();
    let mut bob = Stage::sign_in(&world, "bob@acme.io", setting("pts/1"));
    bob.keys("Ctrl-O").shows("Session locked");
    let mut demo = Stage::without_password(setting("pts/2"));
    demo.keys("Ctrl-O").shows("You have no password to unlock it with");
    demo.wait(3600).shows("seats 0/3").hides("locked");
}

#[test]
fn after_a_reset_one_signs_in_with_the_new_password_and_chooses_another() {
    let (world, _, mut al) = two();
    world.must(Command::ResetPassword {
        id: world.user_of("al@acme.io").id,
        password: NewPassword::Hash(world::password_hash()),
        must_change: true,
    });
    al.settle().keys(r#""al@acme.io" Tab "violin grove 77 lantern" Enter"#);
    al.shows("Choose a new password");
}

#[test]
fn a_lowered_role_takes_tabs_and_places_away_at_once() {
    let (world, _, mut al) = two();
    al.keys(r#"Down*2 Space n "Half a na""#);
    world.set_grants("Admin", "team.roles=view team.activity=view");
    al.settle();
    // The form stays: what was typed is not thrown away, but it cannot be saved.
    al.shows("Half a na");
    al.keys("Esc y").shows("[Roles 6]").hides("Users 5").shows("read only");
    al.keys("2").shows("[Activity]");
    world.set_grants("Admin", "dashboard.overview=view");
    al.settle().shows("[Account]").hides("Activity").hides("Team");
    // ... and back again.
    world.set_grants("Admin", "team.users=edit");
    al.settle().shows("Team").keys("1").shows("[Users 5]").hides("Roles");
}

#[test]
fn what_is_not_permitted_any_more_is_refused_when_it_is_saved() {
    let (world, _, mut al) = two();
    al.keys(r#"n "Ed Hall" Tab "ed@acme.io" Tab*2 "live" Enter Tab Ctrl-G"#);
    world.set_grants("Admin", "team.users=view");
    al.settle().keys("Ctrl-S");
    assert!(al.foot().starts_with('!'), "{}", al.screen());
    assert!(world.team().user_by_email("ed@acme.io").is_none());
}

#[test]
fn ones_own_new_password_ends_ones_other_session() {
    let (world, _, mut al) = two();
    let mut elsewhere = Stage::sign_in(&world, "al@acme.io", setting("pts/9"));
    al.keys(r#"3 p "violin grove 77 lantern" Tab "marble kettle 58 orchard" Tab"#);
    al.keys(r#""marble kettle 58 orchard" Ctrl-S"#).shows("Changed your password");
    elsewhere.settle().shows("Sign in to Acme Support").shows("Your password was changed.");
    al.settle().hides("Sign in to");
}

#[test]
fn each_undoes_only_what_is_ones_own() {
    let (world, mut ada, mut al) = two();
    ada.keys("Down*2 t y").shows("Deactivated bob@acme.io");
    al.keys("Down*3 t y").shows("Deactivated cy@acme.io");
    ada.settle().keys("u").shows("bob@acme.io");
    let status = |email: &str| world.user_of(email).status;
    assert_eq!((status("bob@acme.io"), status("cy@acme.io")), (Status::Active, Status::Inactive));
}

#[test]
fn the_activity_page_grows_while_it_is_looked_at() {
    let (world, mut ada, _al) = two();
    ada.keys("2 Down").shows(">   2026");
    ada.shows("2 of 9");
    let cursor = ada.screen().lines().find(|l| l.contains(">   2026")).unwrap().to_owned();
    world.set_seats(11);
    ada.settle().shows("3 of 10").shows("raised the number of seats");
    let now = ada.screen().lines().find(|l| l.contains(">   2026")).unwrap().to_owned();
    let entry = |line: &str| line.split(">   ").nth(1).unwrap().to_owned();
    assert_eq!(entry(&now), entry(&cursor), "the cursor stays on its entry");
}

#[test]
fn an_open_trash_follows_what_others_do_and_keeps_its_row() {
    let (world, mut ada, mut al) = two();
    world.set_seats(20);
    world.sample(6);
    ada.settle().keys(r#"/"user" Enter a d y"#).shows("Deleted 6 users");
    // Al: the cursor on the fourth, the second marked.
    al.settle().keys("T Down Space Down*2").shows(">   User 04").shows("4 of 6 · 1 marked");
    let row = |stage: &Stage| stage.screen().lines().position(|l| l.contains("User 04"));
    let before = row(&al).unwrap();
    ada.keys("Esc T").shows(">   User 01").keys("r y").shows("Restored user01@acme.io");
    al.settle().hides("User 01").shows(">   User 04").shows("✓ User 02").shows("3 of 5");
    assert_eq!(row(&al), Some(before - 1));
    // Another one comes: the newest stands first.
    world.must(Command::DeleteUsers { ids: vec![world.user_of("cy@acme.io").id] });
    al.settle().shows("    Cy Young").shows(">   User 04").shows("4 of 6 · 1 marked");
    assert_eq!(row(&al), Some(before));
    // Purged: the mark goes with its row, the cursor to the neighbour of its own.
    ada.settle().keys(r#"/"02" Enter d y"#).shows("Purged user02@acme.io");
    al.settle().hides("User 02").shows(">   User 04").hides("marked");
    ada.keys(r#"Esc /"04" Enter d y"#).shows("Purged user04@acme.io");
    al.settle().hides("User 04").shows(">   User 05");
    // Somebody was quicker: nothing is done, and it is said.
    al.keys("r").shows("Restore User 05");
    ada.keys(r#"Esc /"05" Enter d y"#).shows("Purged user05@acme.io");
    al.settle().keys("y").shows("This user is not in the trash").shows(">   User 06");
}

#[test]
fn the_trash_closes_for_whom_it_is_no_longer_there_for() {
    let (world, _ada, mut al) = two();
    world.must(Command::DeleteUsers { ids: vec![world.user_of("cy@acme.io").id] });
    al.settle().keys("T").shows("r Restore").shows("Trash: Users");
    world.set_grants("Admin", "team.users=view team.roles=view");
    al.settle().shows("Trash: Users").hides("r Restore").shows("read only");
    world.set_grants("Admin", "team.roles=view");
    al.settle().hides("Trash: Users").shows("[Roles 6]");
}

#[test]
fn a_role_that_comes_back_meanwhile_opens_the_way_for_its_user() {
    let (world, _ada, mut al) = two();
    let (cy, role) = (world.user_of("cy@acme.io").id, world.role_named("Live Agent").id);
    let bob = world.user_of("bob@acme.io").id;
    world.must(Command::DeleteUsers { ids: vec![bob, cy] });
    world.must(Command::DeleteRoles { ids: vec![role], reassign_to: None });
    al.settle().keys("T r").shows("The role Live Agent is in the trash");
    al.keys(r#""sal" Enter"#).shows("Sales Agent").hides("This role");
    // The one that was chosen goes as well.
    let sales = world.role_named("Sales Agent").id;
    world.must(Command::DeleteRoles { ids: vec![sales], reassign_to: None });
    al.settle().shows("Choose a role").shows("There is no such role any more.");
    world.must(Command::RestoreRoles { ids: vec![role] });
    al.settle().keys("Esc r").shows("as they were, with their role").keys("y");
    al.shows("Restored bob@acme.io");
    assert_eq!(world.user_of("bob@acme.io").role, role);
}
