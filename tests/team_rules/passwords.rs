//! Passwords: whose may be set or removed by whom.

use rolodeck::team::*;

use crate::says;
use crate::support::*;

const MANAGER: [(&str, Level); 2] = [(TEAM_USERS, Level::Edit), (TEAM_ROLES, Level::Edit)];

fn edit_password(world: &World, id: UserId, password: NewPassword) -> Command {
    match world.edit_user(id, |_| {}) {
        Command::EditUser { id, version, user, .. } => {
            Command::EditUser { id, version, user, password: Some((password, true)) }
        }
        _ => unreachable!("an edit"),
    }
}

/// Removing a password is as much a change of it as setting one.
#[test]
fn nobody_touches_the_password_of_somebody_stronger_or_their_own_as_an_administrator() {
    let mut world = World::new(9);
    let manager = world.role("Manager", &MANAGER);
    let bob = world.user("bob", manager);
    let owner = world.owner;
    for (whose, part) in [(owner, "Ada holds Owner"), (bob, "on the Account page")] {
        for password in [NewPassword::Unset, NewPassword::Hash(hash("x")), good()] {
            let command = edit_password(&world, whose, password);
            says(&world.refused(user(bob), command), Kind::NotPermitted, None, part);
        }
        for password in [NewPassword::Unset, NewPassword::Hash(hash("x")), good()] {
            let command = Command::ResetPassword { id: whose, password, must_change: true };
            says(&world.refused(user(bob), command), Kind::NotPermitted, None, part);
        }
    }
}

#[test]
fn ones_own_password_is_replaced_never_removed() {
    let mut world = World::new(9);
    let me = user(world.owner);
    let command = Command::ChangeMyPassword { password: NewPassword::Unset };
    let refusal = world.refused(me.clone(), command);
    says(&refusal, Kind::Invalid, Some(Field::Password), "required");
    world.must(me, Command::ChangeMyPassword { password: good() });
    let kept = world.team.credential(world.owner).unwrap();
    assert_eq!((kept.hash.clone(), kept.must_change), (hash("violin grove 77 lantern"), false));
}
