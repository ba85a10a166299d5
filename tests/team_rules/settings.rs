//! The plan's seats, the catalogue, set-up.

use rolodeck::team::*;

use crate::says;
use crate::support::*;

/// However it was made: a catalogue without the modules that govern this program locks everyone out.
#[test]
fn only_a_whole_catalogue_replaces_another() {
    let mut world = World::new(9);
    let owner = user(world.owner);
    let changed = |change: fn(&mut Catalogue)| {
        let mut catalogue = Catalogue::standard();
        change(&mut catalogue);
        Command::ReplaceCatalogue { catalogue }
    };
    let module = |id: &str| Module {
        id: ModuleId::new_unchecked(id),
        label: "L".into(),
        description: String::new(),
    };
    let with = |more: Module| {
        let mut catalogue = Catalogue::standard();
        catalogue.groups[0].modules.push(more);
        Command::ReplaceCatalogue { catalogue }
    };
    for (command, part) in [
        (changed(|c| c.groups.retain(|g| g.label != "Team")), "team.users governs"),
        (changed(|c| c.groups.clear()), "1 to 500 modules"),
        (changed(|c| c.groups[0].label.clear()), "required"),
        (changed(|c| c.groups[0].modules[0].label = "\u{202e}x".into()), "U+202E"),
        (with(module("team.users")), "listed twice"),
        (with(module("No Module")), "no module name"),
        (with(module(&"x".repeat(4_000))), "no module name"),
        (with(Module { description: "x".repeat(201), ..module("a.b") }), "at most 200"),
    ] {
        says(&world.refused(owner.clone(), command), Kind::Invalid, None, part);
    }
    world.must(owner, with(module("a.b")));
    assert_eq!(world.team.catalogue().len(), 38);
}

fn new(name: &str, role: RoleId, status: Status) -> NewUser {
    let (user, password) = (user_draft(name, role), NewPassword::Unset);
    NewUser { user, status, password, must_change: false }
}

#[test]
fn a_seat_is_an_active_user_who_is_no_owner() {
    let mut world = World::new(3);
    let agent = world.role("Agent", &[]);
    assert_eq!((world.team.seats_used(), world.team.seats()), (0, 3));
    world.user("second", world.owner_role());
    let (a, b) = (world.user("a", agent), world.user("b", agent));
    world.set_user_status(b, Status::Inactive);
    assert_eq!(world.team.seats_used(), 1);
    world.must(Who::Operator, Command::SetUserRole { ids: vec![a], role: world.owner_role() });
    assert_eq!((world.team.seats_used(), world.team.active_owners()), (0, 3));
}

#[test]
fn a_full_team_takes_nobody_in_by_any_way() {
    let mut world = World::new(3);
    let owner = user(world.owner);
    let agent = world.role("Agent", &[]);
    let second = world.user("second", world.owner_role());
    let gone = world.user("gone", agent);
    let deleted = world.must(owner.clone(), Command::DeleteUsers { ids: vec![gone] });
    let asleep = world.user("asleep", agent);
    let set = |status| Command::SetUserStatus { ids: vec![asleep], status };
    let deactivated = world.must(owner.clone(), set(Status::Inactive));
    for name in ["a", "b", "c"] {
        world.user(name, agent);
    }
    let part = "The King plan has 3 seats, 3 in use, and this needs one more: deactivate";
    for command in [
        add(user_draft("new", agent)),
        Command::AddUsers { users: vec![new("new", agent, Status::Active)] },
        set(Status::Active),
        Command::RestoreUsers { ids: vec![gone], role: None },
        Command::SetUserRole { ids: vec![second], role: agent },
        world.edit_user(second, |user| user.role = Some(agent)),
        Command::Undo { record: deleted },
        Command::Undo { record: deactivated },
    ] {
        says(&world.refused(owner.clone(), command), Kind::NoSeat, None, part);
    }
    // Owners and the inactive need none.
    world.must(owner.clone(), add(user_draft("third", world.owner_role())));
    let idle = Command::AddUsers { users: vec![new("idle", agent, Status::Inactive)] };
    world.must(owner.clone(), idle);
    // A seat that one change frees is free for it.
    let a = world.id("a");
    world.must(owner.clone(), Command::SetUserRole { ids: vec![a], role: world.owner_role() });
    world.must(owner, set(Status::Active));
    assert_eq!(world.team.seats_used(), 3);
}

#[test]
fn a_batch_is_counted_whole() {
    let mut world = World::new(3);
    let owner = user(world.owner);
    let agent = world.role("Agent", &[]);
    world.user("first", agent);
    let users = |n: usize| (0..n).map(|i| new(&format!("u{i}"), agent, Status::Active)).collect();
    let refusal = world.refused(owner.clone(), Command::AddUsers { users: users(3) });
    says(&refusal, Kind::NoSeat, None, "has 3 seats, 1 in use, and this needs 3 more");
    world.must(owner.clone(), Command::AddUsers { users: users(2) });
    let ids: Vec<_> = ["u0", "u1"].map(|name| world.id(name)).into();
    let set = |status| Command::SetUserStatus { ids: ids.clone(), status };
    world.must(owner.clone(), set(Status::Inactive));
    world.user("second", agent);
    let refusal = world.refused(owner.clone(), set(Status::Active));
    says(&refusal, Kind::NoSeat, None, "2 in use, and this needs 2 more");
    world.must(owner.clone(), set(Status::Inactive));
    world.must(
        owner.clone(),
        Command::SetUserStatus { ids: ids[..1].into(), status: Status::Active },
    );
    world.must(owner.clone(), Command::DeleteUsers { ids: ids.clone() });
    world.user("third", agent);
    // One of them was active when deleted, the other not: one seat.
    let restore = Command::RestoreUsers { ids, role: None };
    let refusal = world.refused(owner, restore);
    says(&refusal, Kind::NoSeat, None, "needs one more");
}

/// The meter then shows 4/3: whoever is in stays and can be edited, nobody comes in.
#[test]
fn lowering_the_number_evicts_nobody() {
    let mut world = World::new(4);
    let owner = user(world.owner);
    let agent = world.role("Agent", &[]);
    let ids: Vec<_> = ["a", "b", "c", "d"].map(|name| world.user(name, agent)).into();
    let lowered = world.must(owner.clone(), Command::SetSeats { seats: 1 });
    assert_eq!((world.team.seats_used(), world.team.seats()), (4, 1));
    let refusal = world.refused(owner.clone(), add(user_draft("new", agent)));
    says(
        &refusal,
        Kind::NoSeat,
        None,
        "The King plan has 1 seat, 4 in use, and this needs one more",
    );
    let command = world.edit_user(ids[0], |user| user.name = "Renamed".into());
    world.must(owner.clone(), command);
    let other = world.role("Other", &[]);
    world.must(owner.clone(), Command::SetUserRole { ids: ids.clone(), role: other });
    let status = Status::Inactive;
    world.must(owner.clone(), Command::SetUserStatus { ids: vec![ids[0]], status });
    let back = Command::SetUserStatus { ids: vec![ids[0]], status: Status::Active };
    says(&world.refused(owner.clone(), back), Kind::NoSeat, None, "3 in use");
    world.must(owner.clone(), Command::Undo { record: lowered });
    assert_eq!(world.team.seats(), 4);
    let refusal = world.refused(owner.clone(), Command::SetSeats { seats: SEATS_MAX + 1 });
    says(&refusal, Kind::Invalid, Some(Field::Seats), "Seats: at most 10000000.");
    assert_eq!(world.decide(owner, &Command::SetSeats { seats: 4 }).unwrap().edits, []);
}

#[test]
fn set_up_happens_once_and_under_the_same_rules() {
    let set_up = |change: &dyn Fn(&mut SetUp)| {
        let mut set_up = SetUp {
            workspace: "Acme".into(),
            name: "Ada".into(),
            email: "ada@acme.io".into(),
            password: good(),
            seats: KING_SEATS,
            roles: vec![role_draft("Agent", &[("inbox.chats", Level::Edit)])],
        };
        change(&mut set_up);
        Command::SetUp(set_up)
    };
    let invalid = |field| (Kind::Invalid, Some(field));
    let mut world = World::bare();
    for (command, (kind, field), part) in [
        (set_up(&|s| s.workspace.clear()), invalid(Field::Workspace), "Workspace: it is required."),
        (set_up(&|s| s.workspace = "a".repeat(65)), invalid(Field::Workspace), "at most 64"),
        (set_up(&|s| s.name.clear()), invalid(Field::Name), "Name"),
        (set_up(&|s| s.email = "ada".into()), invalid(Field::Email), "Email"),
        (set_up(&|s| s.password = plain("short")), invalid(Field::Password), "at least 15"),
        (
            set_up(&|s| s.password = plain("acme violin grove lantern")),
            invalid(Field::Password),
            "the workspace's name",
        ),
        (set_up(&|s| s.seats = SEATS_MAX + 1), invalid(Field::Seats), "Seats: at most"),
        (
            set_up(&|s| s.roles.push(role_draft("AGENT", &[]))),
            (Kind::Taken, Some(Field::Name)),
            "already a role named",
        ),
        (
            set_up(&|s| s.roles.push(role_draft("owner", &[]))),
            (Kind::Taken, Some(Field::Name)),
            "already a role named",
        ),
        (
            set_up(&|s| s.roles.push(role_draft("X", &[("a.b", Level::View)]))),
            invalid(Field::Permissions),
            "no module \"a.b\"",
        ),
    ] {
        says(&world.refused(Who::Operator, command), kind, field, part);
    }
    world.must(Who::Operator, set_up(&|_| {}));
    let owner = world.id("ada");
    assert!(world.team.is_owner(owner) && !world.team.must_change_password(owner));
    assert_eq!((world.team.workspace(), world.team.seats()), ("Acme", 3));
    let refusal = world.refused(Who::Operator, set_up(&|s| s.name = "Eve".into()));
    says(&refusal, Kind::Taken, None, "This store is already set up.");
    let refusal = World::bare().refused(Who::Operator, Command::SetSeats { seats: 3 });
    says(&refusal, Kind::NotFound, None, "This store is not set up yet.");
}
