//! A role to begin with that grants what another one does.

use super::access::Grants;
use super::directory::Directory;
use super::role::{Role, RoleDraft, Status};

impl Directory {
    pub fn duplicate_of(&self, role: &Role) -> RoleDraft {
        // What there is today: modules that the catalogue has lost, or that come later, are not.
        let mut grants = Grants::default();
        for module in self.catalogue().modules() {
            grants.set(module.id.clone(), role.grants.level(&module.id));
        }
        let name = self.free_name(role);
        RoleDraft { name, status: Status::Active, grants, ..role.draft() }
    }

    /// `Viewer copy`, `Viewer copy 2` and so on: the first that is free.
    fn free_name(&self, role: &Role) -> String {
        let stem: String = role.name.as_str().chars().take(55).collect();
        let stem = stem.trim_end();
        let candidates = (2..).map(|n| format!("{stem} copy {n}"));
        std::iter::once(format!("{stem} copy"))
            .chain(candidates)
            .find(|name| self.role_by_name(name).is_none())
            .unwrap_or_default()
    }
}
