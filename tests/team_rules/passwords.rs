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

/// The log keeps no hash, but it keeps that a password was set, whose, and by whom.
#[test]
fn a_password_that_an_edit_sets_is_in_the_log() {
    let mut world = World::new(9);
    let (owner, role) = (user(world.owner), world.role("Agent", &[]));
    let bob = world.user("bob", role);
    for rename in [false, true] {
        let mut command = edit_password(&world, bob, good());
        if let Command::EditUser { user, .. } = &mut command
            && rename
        {
            user.name = "Robert".into();
        }
        let record = world.must(owner.clone(), command);
        assert_eq!(record.event.what(), What::ResetPassword);
        let Event::Changed(change) = &record.event else { panic!("a change") };
        assert!(matches!(change.edits.as_slice(), [Edit::User { .. }]), "{change:?}");
        assert!(world.team.must_change_password(bob));
        let words = describe::sentence(&record, &world.team);
        let edited = if rename {
            "edited bob@acme.io and reset the password"
        } else {
            "reset the password of bob@acme.io"
        };
        assert_eq!(words, edited);
        // What was edited can be taken back, the password cannot.
        match (rename, world.run(owner.clone(), Command::Undo { record })) {
            (true, undone) => {
                undone.unwrap();
                assert_eq!(world.team.user(bob).unwrap().name.as_str(), "bob");
                assert!(world.team.must_change_password(bob));
            }
            (false, undone) => says(&undone.unwrap_err(), Kind::NotFound, None, "password"),
        }
    }
}
