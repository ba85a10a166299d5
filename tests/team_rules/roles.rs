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
