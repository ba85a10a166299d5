//! Taking back one's own changes.

use std::sync::Arc;

use rolodeck::team::*;

use crate::says;
use crate::support::*;

/// A form that was opened on a version must never match a later state of the same number.
#[test]
fn no_version_comes_twice() {
    let mut world = World::new(9);
    let owner = user(world.owner);
    let (a, b) = (world.role("A", &[]), world.role("B", &[]));
    let bob = world.user("bob", a);
    let mut seen = vec![world.team.user(bob).unwrap().version];
    let mut roles = vec![world.team.role(b).unwrap().version];
    for _ in 0..2 {
        world.must(owner.clone(), Command::DeleteUsers { ids: vec![bob] });
        world.must(owner.clone(), Command::DeleteRoles { ids: vec![b], reassign_to: None });
        let restore = Command::RestoreUsers { ids: vec![bob], role: None };
        let user_record = world.must(owner.clone(), restore);
        let role_record = world.must(owner.clone(), Command::RestoreRoles { ids: vec![b] });
        seen.push(world.team.user(bob).unwrap().version);
        roles.push(world.team.role(b).unwrap().version);
        for record in [user_record, role_record] {
            let undone = world.must(owner.clone(), Command::Undo { record });
            let redone = world.must(owner.clone(), Command::Undo { record: undone });
            world.must(owner.clone(), Command::Undo { record: redone });
        }
        world.must(owner.clone(), Command::RestoreUsers { ids: vec![bob], role: None });
        world.must(owner.clone(), Command::RestoreRoles { ids: vec![b] });
        seen.push(world.team.user(bob).unwrap().version);
        roles.push(world.team.role(b).unwrap().version);
    }
    for versions in [seen, roles] {
        assert!(versions.is_sorted_by(|a, b| a < b), "{versions:?}");
    }
}

/// Deactivation ends what was signed in, undo of an activation included.
#[test]
fn a_user_whom_an_undo_deactivates_keeps_no_token() {
    let mut world = World::new(9);
    let owner = user(world.owner);
    let role = world.role("A", &[]);
    let bob = world.user("bob", role);
    world.set_user_status(bob, Status::Inactive);
    let ids = vec![bob];
    let record = world.must(owner.clone(), Command::SetUserStatus { ids, status: Status::Active });
    let token = Token { user: bob, issued: world.now, expires: world.now.plus(DAY) };
    let edit = Edit::Token { id: TokenId([7; 32]), before: None, after: Some(Arc::new(token)) };
    world.commit(user(bob), Change::new(What::IssueToken, vec![edit]));
    world.must(owner, Command::Undo { record });
    assert_eq!(world.team.user(bob).unwrap().status, Status::Inactive);
    assert_eq!(world.team.tokens().len(), 0);
}

/// What an undo deletes has its thirty days, however long ago it was deleted first.
#[test]
fn an_undone_restoration_begins_the_thirty_days_again() {
    let mut world = World::new(9);
    let owner = user(world.owner);
    let role = world.role("A", &[]);
    let bob = world.user("bob", role);
    world.must(owner.clone(), Command::DeleteUsers { ids: vec![bob] });
    world.must(owner.clone(), Command::DeleteRoles { ids: vec![role], reassign_to: None });
    world.now = world.now.plus(30 * DAY - Time::SECOND);
    let record = world.must(owner.clone(), Command::RestoreRoles { ids: vec![role] });
    world.must(owner.clone(), Command::Undo { record });
    let record = world.must(owner.clone(), Command::RestoreRoles { ids: vec![role] });
    let restore = Command::RestoreUsers { ids: vec![bob], role: None };
    let users = world.must(owner.clone(), restore);
    world.must(owner.clone(), Command::Undo { record: users });
    world.must(owner, Command::Undo { record });
    world.now = world.now.plus(DAY);
    assert_eq!(world.decide(Who::Operator, &Command::PurgeTrash).unwrap().edits, []);
    world.now = world.now.plus(29 * DAY);
    world.must(Who::Operator, Command::PurgeTrash);
    assert!(world.team.trashed_user(bob).is_none() && world.team.trashed_role(role).is_none());
}

/// A team with something for every command, and every command of an owner's that can be undone.
fn everything_undoable(world: &mut World) -> Vec<Command> {
    let (a, b) = (world.role("A", &[]), world.role("B", &[("inbox.chats", Level::View)]));
    let gone_role = world.role("Gone", &[]);
    let (x, y, gone) = (world.user("x", a), world.user("y", b), world.user("gone", a));
    world.user("z", a);
    let asleep = world.user("asleep", b);
    world.set_user_status(asleep, Status::Inactive);
    let idle = world.role("Idle", &[]);
    world.set_role_status(idle, Status::Inactive);
    world.must(Who::Operator, Command::DeleteUsers { ids: vec![gone] });
    let delete = Command::DeleteRoles { ids: vec![gone_role], reassign_to: None };
    world.must(Who::Operator, delete);
    let mut catalogue = Catalogue::standard();
    catalogue.groups[0].modules.pop();
    let new = NewUser {
        user: user_draft("batch", a),
        status: Status::Inactive,
        password: NewPassword::Hash(hash("batch")),
        must_change: true,
    };
    let user_row = |email: &str| UserRow {
        name: Some("Imported".into()),
        email: Some(email.into()),
        role: Some(a.to_string()),
        ..UserRow::default()
    };
    let user_rows = vec![user_row("x@acme.io"), user_row("imported@acme.io")];
    let role_row = |name: &str| RoleRow {
        name: Some(name.into()),
        description: Some("Imported".into()),
        ..RoleRow::default()
    };
    let role_rows = vec![role_row(world.team.role_name(a)), role_row("Imported")];
    let remove = Some(Removal { reassign_to: Some(a) });
    let set_role =
        |id, status, reassign_to| Command::SetRoleStatus { ids: vec![id], status, reassign_to };
    let mut edit_with_password = world.edit_user(y, |user| user.name = "Renamed".into());
    if let Command::EditUser { password, .. } = &mut edit_with_password {
        *password = Some((NewPassword::Hash(hash("new")), true));
    }
    vec![
        Command::CreateRole { role: role_draft("New", &[("inbox.chats", Level::Edit)]) },
        world.edit_role(b, |role| *role = role_draft("Other", &[("inbox.orders", Level::Edit)])),
        set_role(idle, Status::Active, None),
        set_role(b, Status::Inactive, None),
        set_role(b, Status::Inactive, Some(a)),
        Command::DeleteRoles { ids: vec![idle], reassign_to: None },
        Command::DeleteRoles { ids: vec![a, b], reassign_to: Some(world.owner_role()) },
        Command::RestoreRoles { ids: vec![gone_role] },
        Command::AddUser {
            user: user_draft("new", a),
            password: NewPassword::Hash(hash("new")),
            must_change: true,
        },
        Command::AddUsers { users: vec![new] },
        world.edit_user(x, |user| {
            user.email = "other@acme.io".into();
            user.phone = "+49 30 901820".into();
            user.role = Some(b);
        }),
        edit_with_password,
        Command::SetUserStatus { ids: vec![asleep], status: Status::Active },
        Command::SetUserStatus { ids: vec![x, y], status: Status::Inactive },
        Command::SetUserRole { ids: vec![x, y], role: world.owner_role() },
        Command::DeleteUsers { ids: vec![x, y, asleep] },
        Command::RestoreUsers { ids: vec![gone], role: None },
        Command::SetSeats { seats: 17 },
        Command::ReplaceCatalogue { catalogue },
        Command::ImportUsers { rows: user_rows, mode: Mode::Both },
        Command::ImportRoles { rows: role_rows, mode: Mode::Both, remove, plan: None },
    ]
}

#[test]
fn every_kind_of_change_is_undone_and_done_again() {
    let count = everything_undoable(&mut World::new(30)).len();
    let mut kinds = std::collections::HashSet::new();
    for number in 0..count {
        let mut world = World::new(30);
        let command = everything_undoable(&mut world).swap_remove(number);
        let owner = user(world.owner);
        let before = content(&world.team);
        let passwords = world.team.credential(world.owner).cloned();
        let record = world.must(owner.clone(), command);
        let after = content(&world.team);
        kinds.insert(record.event.what());
        assert_ne!(before, after, "{record:?}");
        let undone = world.must(owner.clone(), Command::Undo { record: record.clone() });
        assert_eq!(content(&world.team), before, "{record:?}");
        // Once is enough.
        let refusal = world.refused(owner.clone(), Command::Undo { record: record.clone() });
        assert_eq!(refusal.kind, Kind::Changed, "{refusal}");
        let redone = world.must(owner.clone(), Command::Undo { record: undone });
        assert_eq!(content(&world.team), after, "{record:?}");
        world.must(owner, Command::Undo { record: redone });
        assert_eq!(content(&world.team), before, "{record:?}");
        assert_eq!(world.team.credential(world.owner).cloned(), passwords);
    }
    let undoable: std::collections::HashSet<_> =
        every_what().into_iter().filter(|what| what.can_be_undone()).collect();
    kinds.insert(What::Undo);
    assert_eq!(kinds, undoable);
}

/// One after the other, newest first, back to the beginning.
#[test]
fn a_whole_history_is_undone() {
    let mut world = World::new(30);
    everything_undoable(&mut world);
    let owner = user(world.owner);
    let before = content(&world.team);
    let id = |world: &World, name: &str| vec![world.id(name)];
    let mut records = Vec::new();
    for seats in [31, 32, 33] {
        records.push(world.must(owner.clone(), Command::SetSeats { seats }));
    }
    for name in ["One", "Two"] {
        let command = world.edit_user(world.id("x"), |user| user.name = name.into());
        records.push(world.must(owner.clone(), command));
    }
    let x = id(&world, "x");
    for _ in 0..2 {
        records.push(world.must(owner.clone(), Command::DeleteUsers { ids: x.clone() }));
        let restore = Command::RestoreUsers { ids: x.clone(), role: None };
        records.push(world.must(owner.clone(), restore));
    }
    let role = world.team.role_by_name("B").unwrap().id;
    let to = world.owner_role();
    let delete = Command::DeleteRoles { ids: vec![role], reassign_to: Some(to) };
    records.push(world.must(owner.clone(), delete));
    records.push(world.must(owner.clone(), Command::RestoreRoles { ids: vec![role] }));
    let mut newest = world.team.user(x[0]).unwrap().version;
    for record in records.into_iter().rev() {
        world.must(owner.clone(), Command::Undo { record });
        if let Some(user) = world.team.user(x[0]) {
            assert!(user.version >= newest);
            newest = user.version;
        }
    }
    assert_eq!(content(&world.team), before);
}

#[test]
fn what_somebody_else_touched_since_is_not_undone() {
    let mut world = World::new(30);
    let owner = user(world.owner);
    let (a, b) = (world.role("A", &[]), world.role("B", &[]));
    let (bob, eve) = (world.user("Bob", a), world.user("Eve", a));
    let set = |role| Command::SetUserRole { ids: vec![bob, eve], role };
    let part = "was changed since; nothing was undone.";
    let moved = world.must(owner.clone(), set(b));
    let theirs = world.edit_user(eve, |user| user.phone = "+49 30 901820".into());
    world.must(Who::Operator, theirs);
    let refusal = world.refused(owner.clone(), Command::Undo { record: moved });
    says(&refusal, Kind::Changed, None, &format!("Eve {part}"));
    let edited = world.edit_role(b, |role| role.description = "Mine".into());
    let edited = world.must(owner.clone(), edited);
    world.set_role_status(b, Status::Inactive);
    let refusal = world.refused(owner.clone(), Command::Undo { record: edited });
    says(&refusal, Kind::Changed, None, &format!("B {part}"));
    world.set_role_status(b, Status::Active);
    let deleted = world.must(owner.clone(), Command::DeleteUsers { ids: vec![eve] });
    world.must(Who::Operator, Command::RestoreUsers { ids: vec![eve], role: None });
    let refusal = world.refused(owner.clone(), Command::Undo { record: deleted });
    says(&refusal, Kind::Changed, None, &format!("Eve {part}"));
    let seats = world.must(owner.clone(), Command::SetSeats { seats: 40 });
    world.must(Who::Operator, Command::SetSeats { seats: 41 });
    let refusal = world.refused(owner.clone(), Command::Undo { record: seats });
    says(&refusal, Kind::Changed, None, &format!("The team's plan {part}"));
    let deleted = world.must(owner.clone(), Command::DeleteUsers { ids: vec![eve] });
    world.now = world.now.plus(30 * DAY);
    world.must(Who::Operator, Command::PurgeTrash);
    let refusal = world.refused(owner, Command::Undo { record: deleted });
    says(&refusal, Kind::Changed, None, &format!("Eve {part}"));
}

#[test]
fn an_undo_obeys_all_rules() {
    let mut world = World::new(30);
    let owner = user(world.owner);
    let (a, b) = (world.role("A", &[]), world.role("B", &[]));
    let bob = world.user("bob", a);
    let created = world.must(owner.clone(), Command::CreateRole { role: role_draft("C", &[]) });
    let c = world.team.role_by_name("C").unwrap().id;
    world.must(Who::Operator, Command::SetUserRole { ids: vec![bob], role: c });
    let refusal = world.refused(owner.clone(), Command::Undo { record: created });
    says(&refusal, Kind::InUse, None, "1 user holds C;");
    let edited = world.edit_user(bob, |user| user.email = "robert@acme.io".into());
    let edited = world.must(owner.clone(), edited);
    world.user("bob", a);
    let refusal = world.refused(owner.clone(), Command::Undo { record: edited });
    says(&refusal, Kind::Taken, Some(Field::Email), "bob@acme.io already belongs");
    let renamed = world.edit_role(b, |role| role.name = "D".into());
    let renamed = world.must(owner.clone(), renamed);
    world.role("B", &[]);
    let refusal = world.refused(owner.clone(), Command::Undo { record: renamed });
    says(&refusal, Kind::Taken, Some(Field::Name), "There is already a role named B.");
    // Rights are those of now, not of then.
    let manager = world.role("Manager", &[(TEAM_USERS, Level::Edit)]);
    let eve = world.user("eve", manager);
    let added = world.must(user(eve), add(user_draft("new", a)));
    let lowered = world.edit_role(manager, |role| role.grants = Grants::default());
    world.must(Who::Operator, lowered);
    let refusal = world.refused(user(eve), Command::Undo { record: added });
    says(&refusal, Kind::NotPermitted, None, "Your role has no Edit on Users (team.users).");
}

#[test]
fn only_ones_own_changes_and_only_changes() {
    let mut world = World::new(30);
    let owner = user(world.owner);
    let second = world.user("second", world.owner_role());
    let record = world.must(owner.clone(), Command::SetSeats { seats: 31 });
    let undo = Command::Undo { record };
    says(
        &world.refused(user(second), undo),
        Kind::NotPermitted,
        None,
        "Only one's own changes can be undone.",
    );
    let refused = Event::Refused {
        what: What::AddUser,
        about: String::new(),
        why: Refusal::new(Kind::NoSeat, "No."),
    };
    let mut events = vec![refused];
    let what = every_what().into_iter().filter(|what| !what.can_be_undone());
    events.extend(what.map(|what| Event::Changed(Change::new(what, vec![]))));
    for event in events {
        let record = Arc::new(world.record(owner.clone(), event));
        let refusal = world.refused(owner.clone(), Command::Undo { record });
        says(&refusal, Kind::NotFound, None, "There is nothing to undo.");
    }
}

/// Its password does not outlive a user whose creation is taken back.
#[test]
fn an_undone_user_leaves_no_password() {
    let mut world = World::new(30);
    let (owner, role) = (user(world.owner), world.role("A", &[]));
    let password = NewPassword::Hash(hash("bob"));
    let draft = user_draft("bob", role);
    let record =
        world.must(owner.clone(), Command::AddUser { user: draft, password, must_change: false });
    let bob = world.id("bob");
    let seen = Edit::LastSignIn { user: bob, before: None, after: Some(world.now) };
    world.commit(user(bob), Change::new(What::SignIn, vec![seen]));
    world.must(owner, Command::Undo { record });
    assert!(world.team.credential(bob).is_none() && world.team.last_sign_in(bob).is_none());
    assert_eq!(world.team.email_holder("bob@acme.io"), None);
}

/// Nor when it was gone in between without a trace.
#[test]
fn a_user_whose_creation_is_undone_and_done_again_has_a_new_version() {
    let mut world = World::new(9);
    let (owner, role) = (user(world.owner), world.role("A", &[]));
    let record = world.must(owner.clone(), add(user_draft("bob", role)));
    let bob = world.id("bob");
    let undone = world.must(owner.clone(), Command::Undo { record });
    let mut newest = 1;
    for _ in 0..3 {
        let redone = world.must(owner.clone(), Command::Undo { record: undone.clone() });
        let command = world.edit_user(bob, |user| user.name = "New".into());
        let edited = world.must(owner.clone(), command);
        world.must(owner.clone(), Command::Undo { record: edited });
        let version = world.team.user(bob).unwrap().version;
        assert!(version >= newest + 3, "{version} after {newest}");
        newest = version;
        world.must(owner.clone(), Command::Undo { record: redone });
    }
}

/// What was created, taken back, created again and deleted is in the trash: not there a second time.
#[test]
fn nothing_is_there_and_in_the_trash_at_once() {
    let mut world = World::new(9);
    let (owner, role) = (user(world.owner), world.role("A", &[]));
    let added = world.must(owner.clone(), add(user_draft("Bob", role)));
    let made = world.must(owner.clone(), Command::CreateRole { role: role_draft("New", &[]) });
    let (bob, new) = (world.id("bob"), world.team.role_by_name("New").unwrap().id);
    let undone = [added, made].map(|record| world.must(owner.clone(), Command::Undo { record }));
    for record in undone.clone() {
        world.must(owner.clone(), Command::Undo { record });
    }
    world.must(owner.clone(), Command::DeleteUsers { ids: vec![bob] });
    world.must(owner.clone(), Command::DeleteRoles { ids: vec![new], reassign_to: None });
    for (record, name) in undone.into_iter().zip(["Bob", "New"]) {
        let refusal = world.refused(owner.clone(), Command::Undo { record });
        says(&refusal, Kind::Changed, None, &format!("{name} was changed since"));
    }
}
