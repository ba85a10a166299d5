//! The plan's seats, the catalogue, set-up.

use rolodeck::team::*;

use crate::says;
use crate::support::*;

/// However it was made: a catalogue without the modules that govern this program locks everyone out.
#[test]
fn only_a_whole_catalogue_replaces_another() {
    let mut world = World::new(9);
    let owner = user(world.owner);
    let changed = |change: fn(&mut Catalogue)| {
        let mut catalogue = Catalogue::standard();
        change(&mut catalogue);
        Command::ReplaceCatalogue { catalogue }
    };
    let module = |id: &str| Module {
        id: ModuleId::new_unchecked(id),
        label: "L".into(),
        description: String::new(),
    };
    let with = |more: Module| {
        let mut catalogue = Catalogue::standard();
        catalogue.groups[0].modules.push(more);
        Command::ReplaceCatalogue { catalogue }
    };
    for (command, part) in [
        (changed(|c| c.groups.retain(|g| g.label != "Team")), "team.users governs"),
        (changed(|c| c.groups.clear()), "1 to 500 modules"),
        (changed(|c| c.groups[0].label.clear()), "required"),
        (changed(|c| c.groups[0].modules[0].label = "\u{202e}x".into()), "U+202E"),
        (with(module("team.users")), "listed twice"),
        (with(module("No Module")), "no module name"),
        (with(module(&"x".repeat(4_000))), "no module name"),
        (with(Module { description: "x".repeat(201), ..module("a.b") }), "at most 200"),
    ] {
        says(&world.refused(owner.clone(), command), Kind::Invalid, None, part);
    }
    world.must(owner, with(module("a.b")));
    assert_eq!(world.team.catalogue().len(), 38);
}
