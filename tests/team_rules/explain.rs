//! Who can do this, and why; duplicates; what another catalogue means.

use rolodeck::team::*;

use crate::support::*;

const CHATS: &str = "inbox.chats";

fn chats(catalogue: &Catalogue) -> &Module {
    catalogue.get(CHATS).unwrap()
}

#[test]
fn the_reason_and_the_rights_agree_for_everyone() {
    let mut world = World::new(20);
    let catalogue = world.team.catalogue();
    for level in Level::ALL {
        let role = world.role(&format!("{level} role"), &[(CHATS, level)]);
        for status in [Status::Active, Status::Inactive] {
            let id = world.user(&format!("{level}-{status:?}"), role);
            world.set_user_status(id, status);
        }
    }
    let team = &world.team;
    for listed in team.users() {
        let access = team.access(&listed.user, chats(&catalogue));
        assert_eq!(access.level, team.level(listed.id, CHATS));
        for level in [Level::View, Level::Edit] {
            let can = team.can(listed.id, CHATS, level);
            assert_eq!(access.reason(level).is_none(), can);
            assert_eq!(access.steps(level, team, true).is_empty(), can);
            let among = team.who_can(chats(&catalogue), level).iter().any(|l| l.id == listed.id);
            assert_eq!(among, can);
        }
    }
    let names = |level| -> Vec<String> {
        let all = team.who_can(chats(&catalogue), level);
        all.iter().map(|listed| listed.user.name.as_str().to_owned()).collect()
    };
    assert_eq!(names(Level::Edit), ["Ada", "edit-Active"]);
    assert_eq!(names(Level::View), ["Ada", "edit-Active", "view-Active"]);
}

/// What it says has to be done is what has to be done.
#[test]
fn the_steps_lead_there() {
    let mut world = World::new(20);
    let catalogue = world.team.catalogue();
    let role = world.role("Agent", &[]);
    let bob = world.user("bob", role);
    world.set_user_status(bob, Status::Inactive);
    world.set_role_status(role, Status::Inactive);
    let steps = |world: &World, sees: bool| {
        let user = world.team.user(bob).unwrap();
        world.team.access(user, chats(&catalogue)).steps(Level::View, &world.team, sees)
    };
    assert_eq!(
        steps(&world, true),
        [
            "give the role Agent View on Chats, or give bob@acme.io a role that has it (Owner)",
            "activate the role Agent",
            "activate bob@acme.io",
        ]
    );
    assert_eq!(steps(&world, false)[0], "give the role Agent View on Chats");
    let owner = user(world.owner);
    let command = world.edit_role(role, |role| {
        role.grants.set(ModuleId::new_unchecked(CHATS), Level::View);
    });
    world.must(owner.clone(), command);
    world.set_role_status(role, Status::Active);
    world.set_user_status(bob, Status::Active);
    assert_eq!(steps(&world, true), [] as [&str; 0]);
    assert!(world.team.can(bob, CHATS, Level::View));
    // Not more names than can be read.
    for n in 0..6 {
        world.role(&format!("R{n}"), &[(CHATS, Level::Edit)]);
    }
    let none = world.role("None", &[]);
    world.must(owner, Command::SetUserRole { ids: vec![bob], role: none });
    assert!(steps(&world, true)[0].ends_with("(Agent, Owner, R0, R1, R2, 3 more)"));
}

#[test]
fn hostile_names_are_escaped_in_reasons() {
    let mut world = World::new(3);
    let mut catalogue = (*world.team.catalogue()).clone();
    let role = world.role("Agent", &[]);
    let bob = world.user("bob", role);
    let module = catalogue.groups.iter_mut().flat_map(|group| &mut group.modules);
    module.filter(|module| module.id.as_str() == CHATS).for_each(|m| m.label = "C\u{202e}".into());
    let user = world.team.user(bob).unwrap();
    let steps = world.team.access(user, chats(&catalogue)).steps(Level::View, &world.team, true);
    assert!(steps[0].contains("View on C<U+202E>"), "{steps:?}");
}

#[test]
fn a_duplicate_has_a_free_name_and_what_the_catalogue_has_today() {
    let mut world = World::new(3);
    let owner = user(world.owner);
    let reports = "analytics.reports";
    let role = world.role("Analyst", &[(reports, Level::View), (CHATS, Level::Edit)]);
    world.set_role_status(role, Status::Inactive);
    world.role("analyst COPY", &[]);
    let mut catalogue = (*world.team.catalogue()).clone();
    catalogue.groups.retain(|group| group.label != "Analytics");
    world.must(owner.clone(), Command::ReplaceCatalogue { catalogue });
    let draft = world.team.duplicate_of(world.team.role(role).unwrap());
    assert_eq!((draft.name.as_str(), draft.status), ("Analyst copy 2", Status::Active));
    assert_eq!(draft.grants, grants(&[(CHATS, Level::Edit)]));
    world.must(owner.clone(), Command::CreateRole { role: draft });
    // The longest name has room for `copy`; the owner's role is made a plain one.
    let long = world.role(&"n".repeat(64), &[]);
    let role = world.team.duplicate_of(world.team.role(long).unwrap());
    world.must(owner.clone(), Command::CreateRole { role });
    let role = world.team.duplicate_of(world.team.owner_role().unwrap());
    world.must(owner, Command::CreateRole { role });
    assert!(!world.team.role_by_name("Owner copy").unwrap().protected());
}

#[test]
fn another_catalogue_is_compared_by_what_a_module_is() {
    let mut world = World::new(3);
    let reports = "analytics.reports";
    world.role("Analyst", &[(reports, Level::View), (CHATS, Level::Edit)]);
    world.role("Agent", &[(CHATS, Level::Edit)]);
    let before = world.team.catalogue();
    let mut after = (*before).clone();
    after.groups.retain(|group| group.label != "Analytics");
    after.groups.reverse();
    // One goes to another group, one gets another description, one is new.
    let moved = after.groups[0].modules.remove(0);
    after.groups[1].modules.push(moved.clone());
    after.groups[2].modules[0].description = "Other.".into();
    let other = after.groups[2].modules[0].id.clone();
    let new = Module {
        id: ModuleId::new_unchecked("shop.till"),
        label: "Till".into(),
        description: String::new(),
    };
    after.groups[1].modules.insert(0, new.clone());
    let change = CatalogueChange::between(&before, &after);
    assert_eq!(change.added, [new.id]);
    assert_eq!(change.removed, [ModuleId::new_unchecked(reports)]);
    assert_eq!(change.changed, [moved.id, other]);
    let losers = change.losers(&world.team);
    let [(role, lost)] = losers.as_slice() else { panic!("{losers:?}") };
    assert_eq!((role.name.as_str(), lost), ("Analyst", &change.removed));
    assert_eq!(CatalogueChange::between(&before, &before), CatalogueChange::default());
}
