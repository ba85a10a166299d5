//! What the host's operator does for an owner, and what a backup does not bring back.

use std::sync::Arc;

use rolodeck::team::*;

use crate::says;
use crate::support::*;

fn recover(id: UserId) -> Command {
    Command::RecoverOwner { id, password: good() }
}

#[test]
fn recovery_takes_away_whatever_kept_an_owner_out() {
    let mut world = World::new(0);
    let owner = world.owner_role();
    let olga = world.user("olga", owner);
    world.set_user_status(olga, Status::Inactive);
    let wait = Wait { failures: 9, last: Time(5) };
    let token = Token { user: olga, issued: Time(1), expires: Time(i64::MAX) };
    let kept_out = vec![
        Edit::Wait { account: "olga@acme.io".into(), before: None, after: Some(wait) },
        Edit::Token { id: TokenId([1; 32]), before: None, after: Some(Arc::new(token)) },
    ];
    world.commit(Who::Operator, Change::new(What::SignInFailed, kept_out));

    let record = world.must(Who::Operator, recover(olga));
    let team = &world.team;
    // Owners use no seat: none is free here.
    assert_eq!(team.user(olga).unwrap().status, Status::Active);
    assert_eq!((team.wait("olga@acme.io"), team.tokens().len()), (None, 0));
    let credential = team.credential(olga).unwrap();
    assert_eq!(
        (&credential.hash, credential.must_change),
        (&hash("violin grove 77 lantern"), true)
    );
    let noted = team.recovery_for(world.owner).unwrap();
    assert_eq!((noted.email.as_str(), noted.at), ("olga@acme.io", record.at));
    let said = "set a new password for the owner olga@acme.io and activated the account";
    assert_eq!(describe::sentence(&record, team), said);
}

#[test]
fn only_owners_are_recovered_and_all_rules_of_passwords_hold() {
    let mut world = World::new(3);
    let role = world.role("Agent", &[]);
    let bob = world.user("bob", role);
    let refusal = world.refused(Who::Operator, recover(bob));
    says(&refusal, Kind::NotPermitted, None, "bob@acme.io is no owner");
    let weak = Command::RecoverOwner { id: world.owner, password: plain("short") };
    let refusal = world.refused(Who::Operator, weak);
    says(&refusal, Kind::Invalid, Some(Field::Password), "15");
    let unset = Command::RecoverOwner { id: world.owner, password: NewPassword::Unset };
    let refusal = world.refused(Who::Operator, unset);
    says(&refusal, Kind::Invalid, Some(Field::Password), "required");
}

#[test]
fn the_notice_stays_until_an_owner_dismisses_it_and_undo_never_brings_it_back() {
    let mut world = World::new(3);
    let (owner, role) = (world.owner_role(), world.role("Agent", &[]));
    let (olga, bob) = (world.user("olga", owner), world.user("bob", role));
    world.must(Who::Operator, recover(olga));
    assert_eq!(world.team.recovery_for(bob), None);
    let me = user(world.owner);
    let record = world.must(me.clone(), Command::SetSeats { seats: 5 });
    assert!(world.team.recovery_for(world.owner).is_some());
    let refusal = world.refused(user(bob), Command::DismissRecovery);
    says(&refusal, Kind::NotPermitted, None, "Only an owner");
    let dismissed = world.must(me.clone(), Command::DismissRecovery);
    let said = "dismissed the notice about the new password of olga@acme.io";
    assert_eq!(describe::sentence(&dismissed, &world.team), said);
    assert_eq!(world.team.recovery_for(world.owner), None);
    world.must(me.clone(), Command::Undo { record });
    assert_eq!((world.team.seats(), world.team.recovery_for(world.owner)), (3, None));
    // Twice changes nothing.
    assert_eq!(world.decide(me, &Command::DismissRecovery).unwrap().edits, []);
}

#[test]
fn the_stronger_of_two_waits_is_as_strong_as_both() {
    let wait = |failures, last| Wait { failures, last: Time(last) };
    for (one, two, both) in [
        (wait(3, 100), wait(5, 50), wait(5, 100)),
        (wait(1, 100), wait(1, 100), wait(1, 100)),
        // Forgiven when the later one began.
        (wait(9, 100), wait(1, 100 + Time::DAY), wait(1, 100 + Time::DAY)),
        (wait(9, 100), wait(1, 99 + Time::DAY), wait(9, 99 + Time::DAY)),
    ] {
        assert_eq!(one.or_stronger(two), both);
        assert_eq!(two.or_stronger(one), both);
    }
}

#[test]
fn of_two_passwords_the_one_that_was_set_later_stays() {
    let mut world = World::new(3);
    let role = world.role("Agent", &[]);
    let (bob, cy) = (world.user("bob", role), world.user("cy", role));
    let backup = world.team.clone();
    let summary = Summary { revision: backup.revision(), made: Time(7), rows: 1, records: 1 };
    let now = Time(i64::MAX / 2);
    world.must(
        Who::Operator,
        Command::ResetPassword { id: bob, password: good(), must_change: true },
    );
    let later = world.team.credential(bob).cloned();
    let restored = backup.apply(&backup.restored(Some(&world.team), &summary, now));
    assert_eq!(restored.credential(bob), later.as_ref());
    assert_eq!(restored.credential(cy), backup.credential(cy));
    // The other way round: what the backup has is the later one.
    let change = world.team.restored(Some(&backup), &summary, now);
    assert_eq!(world.team.apply(&change).credential(bob), later.as_ref());
    assert_eq!(change.edits.len(), 1, "{change:?}");
    // Nothing of a password is in the log.
    let public = backup.restored(Some(&world.team), &summary, now).public();
    assert!(!public.edits.iter().any(|edit| matches!(edit, Edit::Credential { .. })));
}
