//! Taking back one's own changes.

use std::sync::Arc;

use rolodeck::team::*;

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
