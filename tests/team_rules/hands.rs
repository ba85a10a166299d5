//! Who touches whom: oneself, the stronger, owners.

use rolodeck::team::*;

use crate::says;
use crate::support::*;

const CHATS: &str = "inbox.chats";

/// A manager `bob` with View on chats, and his role.
fn managed() -> (World, UserId, RoleId) {
    let mut world = World::new(20);
    let list = [(TEAM_USERS, Level::Edit), (TEAM_ROLES, Level::Edit), (CHATS, Level::View)];
    let manager = world.role("Manager", &list);
    let bob = world.user("Bob", manager);
    (world, bob, manager)
}

#[test]
fn nobody_deletes_deactivates_or_re_roles_themselves() {
    let (mut world, bob, manager) = managed();
    let agent = world.role("Agent", &[]);
    let other = world.user("other", agent);
    // A second owner, so that it is not the last-owner rule that answers.
    let second = world.user("second", world.owner_role());
    for me in [bob, world.owner] {
        let others = |me: UserId| vec![other, me];
        for (command, part) in [
            (Command::DeleteUsers { ids: others(me) }, "Nobody deletes themselves"),
            (
                Command::SetUserStatus { ids: others(me), status: Status::Inactive },
                "Nobody deactivates themselves",
            ),
            (
                Command::SetUserRole { ids: others(me), role: agent },
                "Nobody changes their own role",
            ),
            (world.edit_user(me, |user| user.role = Some(agent)), "Nobody changes their own role"),
        ] {
            let refusal = world.refused(user(me), command);
            says(&refusal, Kind::NotPermitted, None, part);
        }
        // But one edits one's own name, and is not held up by what does not change.
        let command = world.edit_user(me, |user| user.name = "Renamed".into());
        world.must(user(me), command);
        let status = Status::Active;
        world.must(user(me), Command::SetUserStatus { ids: others(me), status });
    }
    let own = world.edit_role(manager, |role| role.description = "Mine".into());
    let set = |status| Command::SetRoleStatus { ids: vec![manager], status, reassign_to: None };
    for command in [own, set(Status::Inactive)] {
        let refusal = world.refused(user(bob), command);
        says(&refusal, Kind::NotPermitted, None, "Nobody changes the role they hold");
    }
    let command = Command::DeleteRoles { ids: vec![manager], reassign_to: Some(agent) };
    says(
        &world.refused(user(bob), command),
        Kind::NotPermitted,
        None,
        "Nobody changes their own role",
    );
    world.must(user(world.owner), Command::DeleteUsers { ids: vec![second] });
}

#[test]
fn nobody_grants_more_than_they_hold() {
    let (mut world, bob, _) = managed();
    let below = world.role("Below", &[(CHATS, Level::View)]);
    let above = world.role("Above", &[(CHATS, Level::Edit)]);
    let aside = world.role("Aside", &[("inbox.orders", Level::View)]);
    let trashed = world.role("Trashed", &[(CHATS, Level::Edit)]);
    let low = world.user("low", below);
    let gone = world.user("gone", above);
    let owner = user(world.owner);
    world.must(owner.clone(), Command::DeleteUsers { ids: vec![gone] });
    let delete = Command::DeleteRoles { ids: vec![trashed], reassign_to: None };
    world.must(owner.clone(), delete);
    let raise = |role: &mut RoleDraft| {
        role.grants.set(ModuleId::new_unchecked(CHATS), Level::Edit);
    };
    let permissions = Some(Field::Permissions);
    let draft = role_draft("New", &[(CHATS, Level::Edit)]);
    let duplicate = RoleDraft { name: "Copy".into(), ..world.team.role(above).unwrap().draft() };
    let set = |status| Command::SetRoleStatus { ids: vec![above], status, reassign_to: None };
    for (command, part) in [
        (
            Command::CreateRole { role: draft },
            "You cannot save New: it goes beyond your role in Chats.",
        ),
        (Command::CreateRole { role: duplicate }, "You cannot save Copy"),
        (world.edit_role(below, raise), "You cannot save Below"),
        (world.edit_role(above, |role| role.name = "X".into()), "You cannot change Above"),
        (world.edit_role(above, |role| role.grants = Grants::default()), "You cannot change Above"),
        (set(Status::Inactive), "You cannot change Above"),
        (Command::DeleteRoles { ids: vec![above], reassign_to: None }, "You cannot change Above"),
        (Command::RestoreRoles { ids: vec![trashed] }, "You cannot save Trashed"),
    ] {
        says(&world.refused(user(bob), command), Kind::NotPermitted, permissions, part);
    }
    let batch = |role| NewUser {
        user: user_draft("batch", role),
        status: Status::Inactive,
        password: NewPassword::Unset,
        must_change: false,
    };
    let part = "You cannot give Above: it goes beyond your role in Chats.";
    for (role, part) in [
        (above, part),
        (aside, "You cannot give Aside: it goes beyond your role in Orders."),
        (world.owner_role(), "You cannot give Owner: it goes beyond your role (only an owner"),
    ] {
        for command in [
            add(user_draft("new", role)),
            Command::AddUsers { users: vec![batch(role)] },
            world.edit_user(low, |user| user.role = Some(role)),
            Command::SetUserRole { ids: vec![low], role },
            Command::DeleteRoles { ids: vec![below], reassign_to: Some(role) },
        ] {
            let refusal = world.refused(user(bob), command);
            says(&refusal, Kind::NotPermitted, Some(Field::Role), part);
        }
    }
    let command = Command::RestoreUsers { ids: vec![gone], role: None };
    says(&world.refused(user(bob), command), Kind::NotPermitted, Some(Field::Role), part);
    // Owners are exempt, and what one holds oneself one may give.
    let lend = role_draft("Lent", &[(CHATS, Level::View), (TEAM_USERS, Level::Edit)]);
    world.must(user(bob), Command::CreateRole { role: lend });
    world.must(user(bob), Command::SetUserRole { ids: vec![low], role: below });
    world.must(owner.clone(), Command::SetUserRole { ids: vec![low], role: world.owner_role() });
    world.must(owner, Command::RestoreRoles { ids: vec![trashed] });
}

#[test]
fn nobody_touches_somebody_stronger() {
    let (mut world, bob, _) = managed();
    let above = world.role("Above", &[(CHATS, Level::Edit)]);
    let below = world.role("Below", &[]);
    let strong = world.user("Strong", above);
    let asleep = world.user("Asleep", above);
    world.set_user_status(asleep, Status::Inactive);
    let equal = world.user("Equal", world.team.user(bob).unwrap().role);
    let set = |id, status| Command::SetUserStatus { ids: vec![id], status };
    let reset = |id| Command::ResetPassword { id, password: good(), must_change: true };
    let part = "Strong holds Above, which goes beyond your role in Chats.";
    for (command, part) in [
        (world.edit_user(strong, |user| user.name = "X".into()), part),
        (world.edit_user(strong, |user| user.role = Some(below)), part),
        (Command::SetUserRole { ids: vec![equal, strong], role: below }, part),
        (set(strong, Status::Inactive), part),
        (set(asleep, Status::Active), "Asleep holds Above"),
        (reset(strong), part),
        (Command::DeleteUsers { ids: vec![equal, strong] }, part),
        (
            Command::DeleteUsers { ids: vec![world.owner] },
            "Ada holds Owner, which goes beyond your role (only an owner has everything).",
        ),
        (reset(world.owner), "Ada holds Owner"),
    ] {
        says(&world.refused(user(bob), command), Kind::NotPermitted, None, part);
    }
    // The equally strong are not above one.
    world.must(user(bob), reset(equal));
    world.must(user(bob), set(equal, Status::Inactive));
    world.must(user(bob), Command::DeleteUsers { ids: vec![equal] });
}

#[test]
fn only_an_owner_sets_the_plan_and_the_catalogue() {
    let (mut world, bob, _) = managed();
    let most = RoleDraft {
        grants: Catalogue::standard().modules().fold(Grants::default(), |mut all, module| {
            all.set(module.id.clone(), Level::Edit);
            all
        }),
        ..role_draft("Admin", &[])
    };
    world.must(user(world.owner), Command::CreateRole { role: most });
    let admin = world.user("admin", world.team.role_by_name("Admin").unwrap().id);
    for who in [bob, admin] {
        let catalogue = Catalogue::standard();
        for command in [Command::SetSeats { seats: 99 }, Command::ReplaceCatalogue { catalogue }] {
            let refusal = world.refused(user(who), command);
            says(&refusal, Kind::NotPermitted, None, "Only an owner can do this.");
        }
        for command in [Command::PurgeTrash, Command::SetUp(set_up())] {
            let refusal = world.refused(user(who), command);
            says(&refusal, Kind::NotPermitted, None, "Only the host's operator can do this.");
        }
    }
    // Edit on every module is still less than everything.
    let second = world.role("Second", &[]);
    let eve = world.user("eve", second);
    let command = Command::SetUserRole { ids: vec![eve], role: world.owner_role() };
    let refusal = world.refused(user(admin), command);
    says(&refusal, Kind::NotPermitted, Some(Field::Role), "only an owner has everything");
}

fn set_up() -> SetUp {
    SetUp {
        workspace: "Acme".into(),
        name: "Eve".into(),
        email: "eve@acme.io".into(),
        password: NewPassword::Unset,
        seats: 3,
        roles: vec![],
    }
}

#[test]
fn an_active_owner_is_always_left() {
    let mut world = World::new(9);
    let (first, agent) = (world.owner, world.role("Agent", &[]));
    let second = world.user("second", world.owner_role());
    let third = world.user("third", world.owner_role());
    world.set_user_status(third, Status::Inactive);
    let all = vec![first, second];
    let part = "This would leave no active owner; make somebody else an owner first.";
    for command in [
        Command::DeleteUsers { ids: all.clone() },
        Command::SetUserStatus { ids: all.clone(), status: Status::Inactive },
        Command::SetUserRole { ids: all, role: agent },
    ] {
        // The operator is nobody's self, so that this rule is asked.
        says(&world.refused(Who::Operator, command), Kind::LastOwner, None, part);
    }
    world.must(user(first), Command::DeleteUsers { ids: vec![second, third] });
    for command in [
        Command::DeleteUsers { ids: vec![first] },
        Command::SetUserStatus { ids: vec![first], status: Status::Inactive },
        world.edit_user(first, |user| user.role = Some(agent)),
    ] {
        says(&world.refused(Who::Operator, command), Kind::LastOwner, None, part);
    }
    // What does not lower the number is not held up.
    let command = world.edit_user(first, |user| user.name = "Countess".into());
    world.must(Who::Operator, command);
    // The undo of making an owner is such a change too.
    world.must(user(first), Command::RestoreUsers { ids: vec![second], role: None });
    let bob = world.user("bob", agent);
    let record =
        world.must(user(second), Command::SetUserRole { ids: vec![bob], role: world.owner_role() });
    world.must(user(bob), Command::DeleteUsers { ids: vec![first] });
    world.must(user(second), Command::Undo { record });
    assert_eq!(world.team.active_owners(), 1);
}
