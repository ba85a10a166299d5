//! Out of the trash for good, by hand.

use rolodeck::team::*;

use crate::says;
use crate::support::*;

const CHATS: &str = "inbox.chats";

fn purge(users: &[UserId], roles: &[RoleId]) -> Command {
    Command::Purge { users: users.to_vec(), roles: roles.to_vec() }
}

#[test]
fn what_is_purged_leaves_nothing_and_frees_the_address() {
    let mut world = World::new(9);
    let owner = user(world.owner);
    let role = world.role("Agent", &[]);
    let (bob, cy) = (world.user("bob", role), world.user("cy", role));
    let reset = Command::ResetPassword { id: bob, password: good(), must_change: true };
    world.must(owner.clone(), reset);
    world.must(owner.clone(), Command::DeleteUsers { ids: vec![bob, cy] });
    world.must(owner.clone(), Command::DeleteRoles { ids: vec![role], reassign_to: None });
    let record = world.must(owner.clone(), purge(&[bob, bob], &[role]));
    assert_eq!(record.event.what(), What::PurgeTrash);
    assert!(!record.event.what().can_be_undone());
    assert!(world.team.trashed_user(bob).is_none() && world.team.credential(bob).is_none());
    assert!(world.team.trashed_role(role).is_none() && world.team.trashed_user(cy).is_some());
    assert_eq!(world.team.email_holder("bob@acme.io"), None);
    // Its role went first: the other one needs a new one to come back.
    let viewer = world.role("Viewer", &[]);
    world.must(owner.clone(), Command::RestoreUsers { ids: vec![cy], role: Some(viewer) });
    let undo = Command::Undo { record };
    says(&world.refused(owner, undo), Kind::NotFound, None, "There is nothing to undo.");
}

#[test]
fn only_what_is_in_the_trash_is_purged_and_all_of_it_or_nothing() {
    let mut world = World::new(9);
    let owner = user(world.owner);
    let role = world.role("Agent", &[]);
    let (bob, cy) = (world.user("bob", role), world.user("cy", role));
    world.must(owner.clone(), Command::DeleteUsers { ids: vec![bob] });
    let refusal = world.refused(owner.clone(), purge(&[bob, cy], &[]));
    says(&refusal, Kind::NotFound, None, "This user is not in the trash any more.");
    let refusal = world.refused(owner.clone(), purge(&[bob], &[role]));
    says(&refusal, Kind::NotFound, None, "This role is not in the trash any more.");
    assert_eq!(world.decide(owner, &purge(&[], &[])).unwrap().edits, []);
}

#[test]
fn to_purge_is_to_delete() {
    let mut world = World::new(20);
    let list = [(TEAM_USERS, Level::Edit), (TEAM_ROLES, Level::Edit), (CHATS, Level::View)];
    let manager = world.role("Manager", &list);
    let bob = world.user("bob", manager);
    let above = world.role("Above", &[(CHATS, Level::Edit)]);
    let below = world.role("Below", &[(CHATS, Level::View)]);
    let (strong, weak) = (world.user("Strong", above), world.user("Weak", below));
    let second = world.user("Second", world.owner_role());
    let owner = user(world.owner);
    world.must(owner.clone(), Command::DeleteUsers { ids: vec![strong, weak, second] });
    let stronger = "holds Above, which goes beyond your role in Chats.";
    let refusal = world.refused(user(bob), purge(&[weak, strong], &[]));
    says(&refusal, Kind::NotPermitted, None, stronger);
    let refusal = world.refused(user(bob), purge(&[second], &[]));
    says(&refusal, Kind::NotPermitted, None, "only an owner has everything");
    // The role that somebody held counts while it is in the trash too.
    let delete = Command::DeleteRoles { ids: vec![above, below], reassign_to: None };
    world.must(owner.clone(), delete);
    let refusal = world.refused(user(bob), purge(&[strong], &[]));
    says(&refusal, Kind::NotPermitted, None, stronger);
    let refusal = world.refused(user(bob), purge(&[], &[above]));
    let part = "You cannot purge Above: it goes beyond your role in Chats.";
    says(&refusal, Kind::NotPermitted, Some(Field::Permissions), part);
    world.must(user(bob), purge(&[weak], &[below]));
    world.must(owner, purge(&[strong, second], &[above]));
    // By its time it goes whoever held what.
    assert_eq!(world.team.trashed_users().len() + world.team.trashed_roles().len(), 0);
}

#[test]
fn the_trash_is_found_and_sorted() {
    let mut world = World::new(9);
    let owner = user(world.owner);
    let (agent, desk) = (world.role("Agent", &[]), world.role("Desk", &[]));
    for (name, role) in [("Bob", desk), ("Ärnst", agent), ("Cy", desk)] {
        let id = world.user(name, role);
        world.must(owner.clone(), Command::DeleteUsers { ids: vec![id] });
    }
    world.must(owner.clone(), Command::DeleteRoles { ids: vec![desk], reassign_to: None });
    let listed = |team: &Directory, search: &str, sort, reverse| {
        let found = team.trashed_users_listed(search, sort, reverse);
        found.iter().map(|t| t.record.name.as_str().to_owned()).collect::<Vec<_>>().join(" ")
    };
    for (search, sort, reverse, expected) in [
        ("", TrashSort::Deleted, false, "Cy Ärnst Bob"),
        ("", TrashSort::Deleted, true, "Bob Ärnst Cy"),
        ("", TrashSort::Name, false, "Bob Cy Ärnst"),
        ("", TrashSort::Email, true, "Ärnst Cy Bob"),
        // A role that is gone has no name to stand by.
        ("", TrashSort::Role, false, "Bob Cy Ärnst"),
        ("ÄRN acme", TrashSort::Name, false, "Ärnst"),
        ("agent", TrashSort::Name, false, "Ärnst"),
        ("desk", TrashSort::Name, false, ""),
        ("2023-11 cy@", TrashSort::Name, false, "Cy"),
    ] {
        assert_eq!(listed(&world.team, search, sort, reverse), expected, "{search} {sort:?}");
    }
    let roles = |search: &str| world.team.trashed_roles_listed(search, TrashSort::Name, false);
    assert_eq!((roles("desk").len(), roles("").len(), roles("agent").len()), (1, 1, 0));
    let trashed = roles("")[0].clone();
    assert_eq!(trashed.until(), trashed.at.plus(30 * DAY));
}

#[test]
fn the_way_back_needs_a_role_that_is_there_and_active() {
    let mut world = World::new(9);
    let owner = user(world.owner);
    let role = world.role("Agent", &[]);
    let bob = world.user("bob", role);
    world.must(owner.clone(), Command::DeleteUsers { ids: vec![bob] });
    let keeps = |world: &World| {
        let record = world.team.trashed_user(bob).unwrap().record.clone();
        world.team.keeps_role(&record)
    };
    assert!(keeps(&world));
    world.set_role_status(role, Status::Inactive);
    assert!(!keeps(&world));
    world.set_role_status(role, Status::Active);
    world.must(owner, Command::DeleteRoles { ids: vec![role], reassign_to: None });
    assert!(!keeps(&world));
}
