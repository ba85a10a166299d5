//! Addresses and role names belong to one record each, in the trash too.

use std::sync::Arc;

use rolodeck::team::*;

use crate::says;
use crate::support::*;

const EMAIL: Option<Field> = Some(Field::Email);

fn with_email(name: &str, email: &str, role: RoleId) -> UserDraft {
    UserDraft { email: email.into(), ..user_draft(name, role) }
}

#[test]
fn an_address_is_one_users_whether_active_inactive_or_deleted() {
    let mut world = World::new(9);
    let owner = user(world.owner);
    let role = world.role("Agent", &[]);
    let (_, idle, gone) =
        (world.user("busy", role), world.user("idle", role), world.user("Gone", role));
    let other = world.user("other", role);
    world.set_user_status(idle, Status::Inactive);
    world.must(owner.clone(), Command::DeleteUsers { ids: vec![gone] });
    for (email, kind, part) in [
        ("busy@acme.io", Kind::Taken, "busy@acme.io already belongs to another user"),
        ("BUSY@Acme.IO", Kind::Taken, "BUSY@Acme.IO already belongs to another user"),
        ("idle@acme.io", Kind::Taken, "already belongs"),
        ("gone@acme.io", Kind::InTrash, "gone@acme.io belongs to Gone, who is in the trash"),
        ("Gone@Acme.io", Kind::InTrash, "can be restored"),
    ] {
        let added = add(with_email("New", email, role));
        says(&world.refused(owner.clone(), added), kind, EMAIL, part);
        let edited = world.edit_user(other, |user| user.email = email.into());
        says(&world.refused(owner.clone(), edited), kind, EMAIL, part);
        let new = |email: &str| NewUser {
            user: with_email("New", email, role),
            status: Status::Inactive,
            password: NewPassword::Unset,
            must_change: false,
        };
        let batch = Command::AddUsers { users: vec![new("fine@acme.io"), new(email)] };
        says(&world.refused(owner.clone(), batch), kind, EMAIL, part);
    }
    let twice = ["new@acme.io", "NEW@acme.io"].map(|email| NewUser {
        user: with_email("New", email, role),
        status: Status::Active,
        password: NewPassword::Unset,
        must_change: false,
    });
    let batch = Command::AddUsers { users: twice.into() };
    says(&world.refused(owner.clone(), batch), Kind::Taken, EMAIL, "already belongs");
    // One's own address in another spelling is no clash, and a purged one is free.
    let command = world.edit_user(other, |user| user.email = "OTHER@acme.io".into());
    world.must(owner.clone(), command);
    world.now = world.now.plus(30 * DAY);
    world.must(Who::Operator, Command::PurgeTrash);
    world.must(owner, add(with_email("New", "gone@acme.io", role)));
}

/// A record of what would be the opposite, so that undoing it makes several edits in one change.
fn reversed(world: &World, edits: Vec<Edit>) -> Command {
    let undone = Change::new(What::EditUser, edits).inverse();
    let change = Change::new(What::EditUser, undone.edits);
    Command::Undo { record: Arc::new(world.record(user(world.owner), Event::Changed(change))) }
}

fn renamed(world: &World, id: UserId, email: &str) -> Edit {
    let was = world.team.user(id).expect("a user").clone();
    let is = User { email: Email::stored(email.into()), ..(*was).clone() };
    Edit::User { before: Some(was), after: Some(Arc::new(is)) }
}

#[test]
fn addresses_may_change_hands_within_one_change_but_not_be_shared() {
    let mut world = World::new(9);
    let owner = user(world.owner);
    let role = world.role("Agent", &[]);
    let (a, b, c) = (world.user("a", role), world.user("b", role), world.user("c", role));
    let orders = |x: Edit, y: Edit, z: Edit| {
        [[x.clone(), y.clone(), z.clone()], [y.clone(), z.clone(), x.clone()], [z, y, x]]
    };
    let to = |world: &World, id, name: &str| renamed(world, id, &format!("{name}@acme.io"));
    // b's address goes to a and to c, whatever the order.
    for edits in orders(to(&world, a, "b"), to(&world, b, "x"), to(&world, c, "b")) {
        let command = reversed(&world, edits.into());
        says(&world.refused(owner.clone(), command), Kind::Taken, EMAIL, "b@acme.io");
    }
    // All three in a ring.
    for edits in orders(to(&world, a, "b"), to(&world, b, "c"), to(&world, c, "a")) {
        let command = reversed(&world, edits.into());
        let change = world.decide(owner.clone(), &command).unwrap();
        let team = world.team.apply(&change);
        for (email, id) in [("b", a), ("c", b), ("a", c)] {
            assert_eq!(team.email_holder(&format!("{email}@acme.io")), Some(id));
        }
        assert_eq!(team.apply(&change.inverse()), world.team);
    }
}

#[test]
fn role_names_may_change_hands_within_one_change_but_not_be_shared() {
    let mut world = World::new(9);
    let owner = user(world.owner);
    let (a, b, c) = (world.role("A", &[]), world.role("B", &[]), world.role("C", &[]));
    let to = |world: &World, id, name: &str| {
        let was = world.team.role(id).expect("a role").clone();
        let is = Role { name: RoleName::stored(name.into()), ..(*was).clone() };
        Edit::Role { before: Some(was), after: Some(Arc::new(is)) }
    };
    for edits in [
        [to(&world, a, "b"), to(&world, b, "X"), to(&world, c, "B")],
        [to(&world, c, "B"), to(&world, b, "X"), to(&world, a, "b")],
        [to(&world, b, "X"), to(&world, a, "b"), to(&world, c, "B")],
    ] {
        let command = reversed(&world, edits.into());
        let refusal = world.refused(owner.clone(), command);
        says(&refusal, Kind::Taken, Some(Field::Name), "There is already a role named");
    }
    let ring = vec![to(&world, a, "B"), to(&world, b, "C"), to(&world, c, "A")];
    let command = reversed(&world, ring);
    let change = world.decide(owner, &command).unwrap();
    let team = world.team.apply(&change);
    for (name, id) in [("B", a), ("C", b), ("A", c)] {
        assert_eq!(team.role_by_name(name).map(|r| r.id), Some(id));
    }
    assert_eq!(team.apply(&change.inverse()), world.team);
}

/// Moving to the trash is two rows; the address stays taken whichever comes first.
#[test]
fn a_deleted_users_address_stays_taken_whatever_the_order_of_rows() {
    let mut world = World::new(9);
    let role = world.role("Agent", &[]);
    let bob = world.user("bob", role);
    let delete = Command::DeleteUsers { ids: vec![bob] };
    let mut change = world.decide(user(world.owner), &delete).unwrap();
    for _ in 0..2 {
        let team = world.team.apply(&change);
        assert_eq!(team.email_holder("bob@acme.io"), Some(bob));
        assert_eq!(team.apply(&change.inverse()), world.team);
        change.edits.reverse();
    }
}
