//! Roles: their fields, grants, status, deletion.

use rolodeck::team::*;

use crate::says;
use crate::support::*;

const CHATS: &str = "inbox.chats";
const REPORTS: &str = "analytics.reports";

#[test]
fn a_module_that_the_catalogue_has_lost_may_stay_or_go_but_not_come() {
    let mut world = World::new(9);
    let owner = user(world.owner);
    let role = world.role("Analyst", &[(REPORTS, Level::View), (CHATS, Level::View)]);
    let other = world.role("Agent", &[]);
    let mut catalogue = (*world.team.catalogue()).clone();
    catalogue.groups.retain(|group| group.label != "Analytics");
    world.must(owner.clone(), Command::ReplaceCatalogue { catalogue });
    let set = |role: &mut RoleDraft, module: &str, level| {
        role.grants.set(ModuleId::new_unchecked(module), level);
    };
    let command = world.edit_role(role, |r| set(r, CHATS, Level::Edit));
    world.must(owner.clone(), command);
    let kept = |world: &World| world.team.role(role).unwrap().grants.clone();
    assert_eq!(kept(&world), grants(&[(REPORTS, Level::View), (CHATS, Level::Edit)]));
    for (role, level) in [(role, Level::Edit), (other, Level::View)] {
        let command = world.edit_role(role, |r| set(r, REPORTS, level));
        let refusal = world.refused(owner.clone(), command);
        says(&refusal, Kind::Invalid, Some(Field::Permissions), "\"analytics.reports\"");
    }
    let command = world.edit_role(role, |r| set(r, REPORTS, Level::None));
    world.must(owner, command);
    assert_eq!(kept(&world), grants(&[(CHATS, Level::Edit)]));
}

#[test]
fn none_is_not_stored() {
    let mut world = World::new(9);
    let owner = user(world.owner);
    let spelt_out = |name: &str| {
        let chats = ModuleId::new_unchecked(CHATS);
        let grants = Grants::Listed([(chats, Level::None)].into());
        RoleDraft { grants, ..role_draft(name, &[]) }
    };
    world.must(owner.clone(), Command::CreateRole { role: spelt_out("Agent") });
    let role = world.team.role_by_name("agent").unwrap();
    let (id, version) = (role.id, role.version);
    assert_eq!(role.grants, Grants::default());
    let command = Command::EditRole { id, version, role: spelt_out("Agent") };
    assert_eq!(world.decide(owner, &command).unwrap().edits, []);
}

#[test]
fn names_are_unique_without_regard_to_case_in_any_script() {
    let mut world = World::new(9);
    let owner = user(world.owner);
    let names = ["Live Agent", "Οδός", "Straße", "Équipe"];
    for name in names {
        world.role(name, &[]);
    }
    for name in ["LIVE agent", "  live Agent ", "ΟΔΌΣ", "STRASSE", "e\u{301}quipe"] {
        let refusal =
            world.refused(owner.clone(), Command::CreateRole { role: role_draft(name, &[]) });
        says(&refusal, Kind::Taken, Some(Field::Name), "There is already a role named");
        let agent = world.team.role_by_name(name).unwrap().id;
        let command = world.edit_role(agent, |role| role.name = name.into());
        world.must(owner.clone(), command);
    }
}

fn draft(name: &str, description: &str) -> RoleDraft {
    RoleDraft { description: description.into(), ..role_draft(name, &[]) }
}

#[test]
fn what_is_typed_for_a_role() {
    let mut world = World::new(9);
    let owner = user(world.owner);
    let role = world.role("Agent", &[]);
    let (name, description) = (Some(Field::Name), Some(Field::Description));
    for (bad, field, part) in [
        (draft("", ""), name, "Name: it is required."),
        (draft(" \t ", ""), name, "Name: it is required."),
        (draft(&"a".repeat(65), ""), name, "at most 64 characters, this has 65"),
        (draft(&"ä".repeat(65), ""), name, "at most 64"),
        (draft("a\u{202e}b", ""), name, "(U+202E)"),
        (draft("a\nb", ""), name, "(U+000A)"),
        (draft("a\u{200b}b", ""), name, "(U+200B)"),
        (draft("New", &"a".repeat(256)), description, "at most 255 characters, this has 256"),
        (draft("New", "a\u{1b}[2J"), description, "(U+001B)"),
    ] {
        let edit = Command::EditRole { id: role, version: 1, role: bad.clone() };
        for command in [Command::CreateRole { role: bad }, edit] {
            says(&world.refused(owner.clone(), command), Kind::Invalid, field, part);
        }
    }
    for (typed, stored) in [
        ("  Spaces  ".to_owned(), "Spaces".to_owned()),
        ("e\u{301}".repeat(64), "é".repeat(64)),
        ("漢".repeat(64), "漢".repeat(64)),
    ] {
        world.must(owner.clone(), Command::CreateRole { role: draft(&typed, &"d".repeat(255)) });
        let role = world.team.role_by_name(&typed).unwrap();
        assert_eq!(role.name.as_str(), stored);
        assert_eq!((role.version, role.status, role.protected()), (1, Status::Active, false));
    }
}

#[test]
fn levels_and_modules() {
    let mut world = World::new(9);
    let owner = user(world.owner);
    let role = world.role("Agent", &[]);
    let everything = RoleDraft { grants: Grants::Everything, ..draft("All", "") };
    let unknown = role_draft("New", &[("inbox.telepathy", Level::View)]);
    for (bad, kind, part) in [
        (everything, Kind::NotPermitted, "Only the owner role has everything"),
        (unknown, Kind::Invalid, "There is no module \"inbox.telepathy\" in the catalogue."),
    ] {
        let edit = Command::EditRole { id: role, version: 1, role: bad.clone() };
        for command in [Command::CreateRole { role: bad }, edit] {
            let refusal = world.refused(owner.clone(), command);
            says(&refusal, kind, Some(Field::Permissions), part);
        }
    }
    let agent = world.role("Chats", &[(CHATS, Level::View)]);
    let bob = world.user("bob", agent);
    for (level, may) in [(Level::None, true), (Level::View, true), (Level::Edit, false)] {
        assert_eq!(world.team.can(bob, CHATS, level), may);
        assert_eq!(world.team.can(bob, REPORTS, level), level == Level::None);
    }
    world.set_user_status(bob, Status::Inactive);
    assert!(!world.team.can(bob, CHATS, Level::View));
    assert!(world.team.can(world.owner, "a.module_to_come", Level::Edit));
}

#[test]
fn the_owner_role_is_built_in() {
    let mut world = World::new(9);
    let owner = user(world.owner);
    let (id, agent) = (world.owner_role(), world.role("Agent", &[]));
    let version = world.team.role(id).unwrap().version;
    let set = |status| Command::SetRoleStatus { ids: vec![agent, id], status, reassign_to: None };
    for command in [
        Command::EditRole { id, version, role: draft("Boss", "") },
        set(Status::Inactive),
        set(Status::Active),
        Command::DeleteRoles { ids: vec![id], reassign_to: None },
        Command::DeleteRoles { ids: vec![agent, id], reassign_to: Some(agent) },
    ] {
        for who in [owner.clone(), Who::Operator] {
            let refusal = world.decide(who, &command).unwrap_err();
            says(&refusal, Kind::NotPermitted, None, "Owner is built in and cannot be changed.");
        }
    }
    let namesake = Command::CreateRole { role: draft("oWNER", "") };
    says(&world.refused(owner, namesake), Kind::Taken, Some(Field::Name), "oWNER");
}

/// Every way in: an inactive role is given to nobody, while those who hold it keep it.
#[test]
fn an_inactive_role_is_assigned_in_no_way() {
    let mut world = World::new(9);
    let owner = user(world.owner);
    let (idle, agent) = (world.role("Idle", &[(CHATS, Level::View)]), world.role("Agent", &[]));
    let holder = world.user("holder", idle);
    let sleeper = world.user("sleeper", idle);
    let gone = world.user("gone", idle);
    let other = world.user("other", agent);
    world.set_user_status(sleeper, Status::Inactive);
    let deleted = world.must(owner.clone(), Command::DeleteUsers { ids: vec![gone] });
    let again = world.must(owner.clone(), Command::SetUserRole { ids: vec![holder], role: agent });
    world.set_role_status(idle, Status::Inactive);
    let new = NewUser {
        user: user_draft("import", idle),
        status: Status::Inactive,
        password: NewPassword::Unset,
        must_change: false,
    };
    let commands = [
        add(user_draft("new", idle)),
        Command::AddUsers { users: vec![new] },
        world.edit_user(other, |user| user.role = Some(idle)),
        Command::SetUserRole { ids: vec![other], role: idle },
        Command::SetUserStatus { ids: vec![sleeper], status: Status::Active },
        Command::RestoreUsers { ids: vec![gone], role: None },
        Command::DeleteRoles { ids: vec![agent], reassign_to: Some(idle) },
        Command::SetRoleStatus {
            ids: vec![agent],
            status: Status::Inactive,
            reassign_to: Some(idle),
        },
        Command::Undo { record: deleted },
        Command::Undo { record: again },
    ];
    for command in commands {
        let refusal = world.refused(owner.clone(), command);
        let part = "The role Idle is inactive and cannot be assigned.";
        says(&refusal, Kind::Invalid, Some(Field::Role), part);
    }
    // A reassignment target is refused even when there is nobody to move.
    let empty = world.role("Empty", &[]);
    let command = Command::DeleteRoles { ids: vec![empty], reassign_to: Some(idle) };
    says(&world.refused(owner.clone(), command), Kind::Invalid, Some(Field::Role), "Idle");
    // Holders stay as they are: other edits, and deactivation.
    world.set_role_status(idle, Status::Active);
    world.must(owner.clone(), Command::SetUserRole { ids: vec![other], role: idle });
    world.set_role_status(idle, Status::Inactive);
    assert!(world.team.can(other, CHATS, Level::View));
    let command = world.edit_user(other, |user| user.name = "Renamed".into());
    world.must(owner.clone(), command);
    let status = Status::Inactive;
    world.must(owner.clone(), Command::SetUserStatus { ids: vec![other], status });
    // Restoring names another role for those whose own cannot be assigned.
    world.must(owner, Command::RestoreUsers { ids: vec![gone], role: Some(agent) });
    assert_eq!(world.team.user(gone).unwrap().role, agent);
}

#[test]
fn a_role_in_use_is_deleted_only_together_with_moving_its_users() {
    let mut world = World::new(9);
    let owner = user(world.owner);
    let (a, b, c) = (world.role("A", &[]), world.role("B", &[]), world.role("C", &[]));
    let (x, y) = (world.user("x", a), world.user("y", b));
    world.set_user_status(y, Status::Inactive);
    let delete =
        |ids: &[RoleId], reassign_to| Command::DeleteRoles { ids: ids.into(), reassign_to };
    says(&world.refused(owner.clone(), delete(&[a], None)), Kind::InUse, None, "1 user holds A;");
    says(&world.refused(owner.clone(), delete(&[c, b], None)), Kind::InUse, None, "holds B;");
    let z = world.user("z", a);
    says(&world.refused(owner.clone(), delete(&[a], None)), Kind::InUse, None, "2 users hold A;");
    let unknown = RoleId(uuid::Uuid::from_u128(7));
    for (target, kind, part) in [
        (b, Kind::Invalid, "Choose a role that is not itself among these."),
        (unknown, Kind::NotFound, "There is no such role any more."),
    ] {
        let refusal = world.refused(owner.clone(), delete(&[a, b], Some(target)));
        says(&refusal, kind, Some(Field::Role), part);
    }
    let record = world.must(owner.clone(), delete(&[a, b, a], Some(c)));
    for id in [x, y, z] {
        assert_eq!(world.team.user(id).unwrap().role, c, "one change moves all");
    }
    assert_eq!(world.team.user(y).unwrap().status, Status::Inactive);
    assert_eq!(world.team.trashed_roles().len(), 2);
    assert_eq!(world.team.members(c), Members { active: 2, total: 3 });
    // A user who is in the trash holds no role back, and is restored with another one.
    world.must(owner.clone(), Command::Undo { record });
    world.must(owner.clone(), Command::DeleteUsers { ids: vec![x, z] });
    world.must(owner.clone(), delete(&[a], None));
    let restore = |role| Command::RestoreUsers { ids: vec![x, z], role };
    let refusal = world.refused(owner.clone(), restore(None));
    says(&refusal, Kind::NotFound, Some(Field::Role), "Select Role: this role is gone.");
    world.must(owner, restore(Some(c)));
    assert_eq!(world.team.members(c).active, 2);
}

#[test]
fn deactivating_a_role_may_move_its_users() {
    let mut world = World::new(9);
    let owner = user(world.owner);
    let (a, b) = (world.role("A", &[]), world.role("B", &[]));
    let x = world.user("x", a);
    let command = |reassign_to| Command::SetRoleStatus {
        ids: vec![a],
        status: Status::Inactive,
        reassign_to,
    };
    let refusal = world.refused(owner.clone(), command(Some(a)));
    says(&refusal, Kind::Invalid, Some(Field::Role), "not itself among these");
    world.must(owner, command(Some(b)));
    assert_eq!(world.team.user(x).unwrap().role, b);
    assert_eq!(world.team.role(a).unwrap().status, Status::Inactive);
}

#[test]
fn a_deleted_role_comes_back_under_all_rules() {
    let mut world = World::new(9);
    let owner = user(world.owner);
    let first = world.role("Agent", &[(CHATS, Level::Edit)]);
    let delete = |id| Command::DeleteRoles { ids: vec![id], reassign_to: None };
    let restore = |ids: &[RoleId]| Command::RestoreRoles { ids: ids.into() };
    world.must(owner.clone(), delete(first));
    let second = world.role("AGENT", &[]);
    let taken = "There is already a role named Agent.";
    let refusal = world.refused(owner.clone(), restore(&[first]));
    says(&refusal, Kind::Taken, Some(Field::Name), taken);
    world.must(owner.clone(), delete(second));
    let refusal = world.refused(owner.clone(), restore(&[first, second]));
    says(&refusal, Kind::Taken, Some(Field::Name), "There is already a role named");
    world.must(owner.clone(), restore(&[first, first]));
    let role = world.team.role(first).unwrap();
    assert_eq!(
        (role.grants.level(&ModuleId::new_unchecked(CHATS)), role.version),
        (Level::Edit, 2)
    );
    let refusal = world.refused(owner, restore(&[first]));
    says(&refusal, Kind::NotFound, None, "This role is not in the trash.");
}

#[test]
fn a_role_that_somebody_else_changed_is_not_overwritten() {
    let mut world = World::new(9);
    let owner = user(world.owner);
    let role = world.role("Agent", &[]);
    let opened = world.edit_role(role, |role| role.description = "Mine".into());
    let theirs = world.edit_role(role, |role| role.description = "Theirs".into());
    world.must(Who::Operator, theirs);
    let refusal = world.refused(owner.clone(), opened);
    says(&refusal, Kind::Changed, None, "Agent was changed by somebody else meanwhile.");
    let nothing = world.edit_role(role, |role| role.name = "  Agent ".into());
    assert_eq!(world.decide(owner.clone(), &nothing).unwrap().edits, []);
    let gone = Command::EditRole {
        id: RoleId(uuid::Uuid::from_u128(7)),
        version: 1,
        role: draft("X", ""),
    };
    let refusal = world.refused(owner, gone);
    says(&refusal, Kind::NotFound, Some(Field::Role), "There is no such role any more.");
}
