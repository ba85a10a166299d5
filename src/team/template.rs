//! Roles to begin with: data, offered at set-up.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::access::{Grants, Level};
use super::module::Catalogue;
use super::role::{RoleDraft, Status};

const TEMPLATES: &str = include_str!("../../assets/templates.toml");

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    role: Vec<Template>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Template {
    name: String,
    description: String,
    /// The level of every module that `grants` does not name.
    #[serde(default)]
    all: Level,
    #[serde(default)]
    grants: BTreeMap<String, Level>,
}

/// The roles that a new team can begin with, for the modules that its catalogue has.
pub fn templates(catalogue: &Catalogue) -> Vec<RoleDraft> {
    // A test holds that the file parses.
    let file: File = toml::from_str(TEMPLATES).unwrap_or_default();
    file.role.into_iter().map(|template| template.draft(catalogue)).collect()
}

impl Template {
    fn draft(self, catalogue: &Catalogue) -> RoleDraft {
        let mut grants = Grants::default();
        for module in catalogue.modules() {
            let level = self.grants.get(module.id.as_str()).copied().unwrap_or(self.all);
            grants.set(module.id.clone(), level);
        }
        RoleDraft { name: self.name, description: self.description, status: Status::Active, grants }
    }
}

#[cfg(test)]
mod tests {
    use super::super::access::Counts;
    use super::super::role::{Description, RoleName};
    use super::*;

    #[test]
    fn every_template_is_a_valid_role_of_the_standard_catalogue() {
        let catalogue = Catalogue::standard();
        let file: File = toml::from_str(TEMPLATES).unwrap();
        for template in &file.role {
            RoleName::parse(&template.name).unwrap();
            Description::parse(&template.description).unwrap();
            for (module, level) in &template.grants {
                assert!(catalogue.get(module).is_some(), "{}: {module}", template.name);
                assert_ne!(*level, template.all, "{}: {module} says nothing", template.name);
            }
        }
    }

    #[test]
    fn the_five_of_the_guide_are_there() {
        let catalogue = Catalogue::standard();
        let drafts = templates(&catalogue);
        let names: Vec<_> = drafts.iter().map(|draft| draft.name.as_str()).collect();
        assert_eq!(names, ["Admin", "Live Agent", "Billing Agent", "Sales Agent", "Viewer"]);
        let counts = |at: usize| drafts[at].grants.counts(&catalogue);
        let all = catalogue.len();
        assert_eq!(counts(0), Counts { none: 0, view: 0, edit: all });
        assert_eq!(counts(4), Counts { none: 0, view: all, edit: 0 });
        for agent in [1, 2, 3] {
            assert!(counts(agent).edit > 0 && counts(agent).none > all / 2);
        }
    }

    #[test]
    fn another_catalogue_gets_only_what_it_has() {
        let module = |id: &str| {
            format!("[[group.module]]\nid = \"{id}\"\nlabel = \"L\"\ndescription = \"\"\n")
        };
        let modules = ["team.users", "team.roles", "team.activity", "shop.orders"].map(module);
        let text = format!("[[group]]\nlabel = \"G\"\n{}", modules.concat());
        let catalogue = Catalogue::parse(&text).unwrap();
        let drafts = templates(&catalogue);
        assert_eq!(drafts[0].grants.counts(&catalogue).edit, 4);
        assert_eq!(drafts[1].grants, Grants::default());
    }
}
