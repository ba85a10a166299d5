//! What another catalogue means: modules that come, go or change, and roles that lose by it.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::access::Level;
use super::directory::Directory;
use super::module::{Catalogue, Module, ModuleId};
use super::role::Role;

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CatalogueChange {
    pub added: Vec<ModuleId>,
    pub removed: Vec<ModuleId>,
    /// Another label, description or group.
    pub changed: Vec<ModuleId>,
}

impl CatalogueChange {
    pub fn between(before: &Catalogue, after: &Catalogue) -> Self {
        let there = |catalogue: &Catalogue| -> BTreeSet<ModuleId> {
            catalogue.modules().map(|module| module.id.clone()).collect()
        };
        let (was, is) = (there(before), there(after));
        let gone = |module: &&Module| !is.contains(&module.id);
        let new = |module: &&Module| !was.contains(&module.id);
        let other = |module: &&Module| {
            !new(module) && placed(before, &module.id) != placed(after, &module.id)
        };
        let ids = |modules: Vec<&Module>| modules.iter().map(|module| module.id.clone()).collect();
        CatalogueChange {
            added: ids(after.modules().filter(new).collect()),
            removed: ids(before.modules().filter(gone).collect()),
            changed: ids(after.modules().filter(other).collect()),
        }
    }

    /// Roles that grant something on a module that goes. The owner's has everything there is.
    pub fn losers<'a>(&self, team: &'a Directory) -> Vec<(&'a Arc<Role>, Vec<ModuleId>)> {
        let mut losers: Vec<_> = team
            .roles()
            .filter(|role| !role.protected())
            .map(|role| (role, self.removed.clone()))
            .collect();
        for (role, lost) in &mut losers {
            lost.retain(|module| role.grants.level(module) > Level::None);
        }
        losers.retain(|(_, lost)| !lost.is_empty());
        losers.sort_by(|(a, _), (b, _)| a.name.as_str().cmp(b.name.as_str()));
        losers
    }
}

fn placed<'a>(catalogue: &'a Catalogue, id: &ModuleId) -> Option<(&'a str, &'a Module)> {
    let mut groups = catalogue.groups.iter();
    groups.find_map(|group| {
        let module = group.modules.iter().find(|module| module.id == *id)?;
        Some((group.label.as_str(), module))
    })
}
