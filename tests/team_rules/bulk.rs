//! Many at once: all or nothing, with a preview that tells them apart.

use rolodeck::team::*;

use crate::support::*;
use crate::{clear, says};

fn preview<Id: Copy>(
    world: &mut World,
    me: UserId,
    ids: &[Id],
    command: impl Fn(Vec<Id>) -> Command,
) -> Preview<Id> {
    let mut supply = Supply {
        now: world.now,
        policy: Policy::default(),
        country: None,
        id: &mut || uuid::Uuid::from_u128(1),
        hash: &|_| hash("x"),
    };
    Preview::of(&world.team, &actor(user(me)), ids, &mut supply, command)
}

fn blocked<Id: Copy>(preview: &Preview<Id>) -> Vec<(Id, Kind)> {
    preview.blocked.iter().map(|(id, why)| (*id, why.kind)).collect()
}

#[test]
fn one_who_cannot_stops_all_and_the_preview_names_them() {
    let mut world = World::new(20);
    let manager = world.role("Manager", &[(TEAM_USERS, Level::Edit)]);
    let (above, agent) =
        (world.role("Above", &[("inbox.chats", Level::View)]), world.role("A", &[]));
    let me = world.user("Me", manager);
    let strong = world.user("Strong", above);
    let (x, y) = (world.user("x", agent), world.user("y", agent));
    let gone = world.user("gone", agent);
    world.must(Who::Operator, Command::DeleteUsers { ids: vec![gone] });
    let all = [x, me, strong, y, gone, world.owner];
    let delete = |ids| Command::DeleteUsers { ids };
    world.refused(user(me), delete(all.into()));
    let found = preview(&mut world, me, &all, delete);
    assert_eq!(found.allowed, [x, y]);
    let denied = Kind::NotPermitted;
    let expected = [(me, denied), (strong, denied), (gone, Kind::NotFound), (world.owner, denied)];
    assert_eq!(blocked(&found), expected);
    found.blocked.iter().for_each(|(_, why)| clear(why));
    assert_eq!(found.together, None);
    // The rest, as one change.
    let record = world.must(user(me), delete(found.allowed));
    let Event::Changed(change) = &record.event else { panic!("a change") };
    assert_eq!((change.edits.len(), world.team.trashed_users().len()), (4, 3));
}

#[test]
fn each_alone_is_not_all_together() {
    let mut world = World::new(4);
    let agent = world.role("Agent", &[]);
    let asleep: Vec<_> = ["a", "b", "c"].map(|name| world.user(name, agent)).into();
    let status = Status::Inactive;
    let all = asleep.clone();
    world.must(Who::Operator, Command::SetUserStatus { ids: all, status });
    world.user("d", agent);
    world.user("e", agent);
    let me = world.owner;
    let activate = |ids| Command::SetUserStatus { ids, status: Status::Active };
    let found = preview(&mut world, me, &asleep, activate);
    assert_eq!((&found.allowed, blocked(&found)), (&asleep, vec![]));
    let why = found.together.expect("two seats are free");
    says(&why, Kind::NoSeat, None, "has 4 seats, 2 in use, and this needs 3 more");
    let two = preview(&mut world, me, &asleep[..2], activate);
    assert!(two.together.is_none());
    let none = preview(&mut world, me, &asleep[..0], activate);
    assert!(none.allowed.is_empty() && none.together.is_none());
}

#[test]
fn roles_in_bulk() {
    let mut world = World::new(9);
    let (used, free) = (world.role("Used", &[]), world.role("Free", &[]));
    world.user("x", used);
    let ids = [used, free, world.owner_role()];
    let me = world.owner;
    let found =
        preview(&mut world, me, &ids, |ids| Command::DeleteRoles { ids, reassign_to: None });
    assert_eq!(found.allowed, [free]);
    assert_eq!(blocked(&found), [(used, Kind::InUse), (ids[2], Kind::NotPermitted)]);
}

#[test]
fn a_batch_is_all_or_nothing() {
    let mut world = World::new(9);
    let agent = world.role("Agent", &[]);
    let new = |name: &str, email: &str| NewUser {
        user: UserDraft { email: email.into(), ..user_draft(name, agent) },
        status: Status::Active,
        password: NewPassword::Unset,
        must_change: true,
    };
    let me = user(world.owner);
    let users = vec![new("a", "a@acme.io"), new("b", "no address"), new("c", "c@acme.io")];
    let refusal = world.refused(me.clone(), Command::AddUsers { users });
    says(&refusal, Kind::Invalid, Some(Field::Email), "one address");
    assert_eq!(world.team.user_count(), 1);
    let empty = Command::AddUsers { users: vec![] };
    assert_eq!(world.decide(me, &empty).unwrap().edits, []);
}

/// Naming somebody twice does it once.
#[test]
fn a_repeated_id_counts_once() {
    let mut world = World::new(9);
    let agent = world.role("Agent", &[]);
    let x = world.user("x", agent);
    let status = Status::Inactive;
    let command = Command::SetUserStatus { ids: vec![x, x], status };
    assert_eq!(world.decide(user(world.owner), &command).unwrap().edits.len(), 1);
    let record = world.must(user(world.owner), Command::DeleteUsers { ids: vec![x, x] });
    assert_eq!(describe::sentence(&record, &world.team), "deleted x@acme.io");
}
