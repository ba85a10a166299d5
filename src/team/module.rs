//! The catalogue of modules: data, replaceable by the owner.

use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::text;

/// Governs who manages users here.
pub const TEAM_USERS: &str = "team.users";
/// Governs who manages roles here.
pub const TEAM_ROLES: &str = "team.roles";
/// Governs who reads the activity log.
pub const TEAM_ACTIVITY: &str = "team.activity";

const DEFAULT: &str = include_str!("../../assets/modules.toml");

/// `group.module`, lower case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ModuleId(Arc<str>);

impl ModuleId {
    /// For names that a catalogue look-up checks afterwards.
    pub fn new_unchecked(id: &str) -> Self {
        ModuleId(id.into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ModuleId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Module {
    pub id: ModuleId,
    pub label: String,
    /// One sentence.
    pub description: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    pub label: String,
    #[serde(rename = "module")]
    pub modules: Vec<Module>,
}

/// All modules, in the order in which they are shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Catalogue {
    #[serde(rename = "group")]
    pub groups: Vec<Group>,
}

#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum CatalogueError {
    #[error("the catalogue cannot be read: {0}")]
    Syntax(String),
    #[error("the module {0:?} is listed twice")]
    Twice(String),
    #[error("{0:?} is no module name: lower case letters, digits and _ as group.module")]
    BadId(String),
    #[error("the module {0} governs this program and cannot be left out")]
    Missing(&'static str),
    #[error("{0} of {1:?}: {2}")]
    Text(&'static str, String, text::TextError),
    #[error("a catalogue has 1 to 500 modules, this one {0}")]
    Size(usize),
}

impl Catalogue {
    pub fn parse(toml: &str) -> Result<Self, CatalogueError> {
        let catalogue: Catalogue = toml::from_str(toml).map_err(|error| {
            let before = error.span().and_then(|span| toml.get(..span.start));
            let line = before.map_or(1, |before| before.matches('\n').count() + 1);
            CatalogueError::Syntax(format!("line {line}: {}", error.message()))
        })?;
        catalogue.check()?;
        Ok(catalogue)
    }

    pub fn parse_json(json: &str) -> Result<Self, CatalogueError> {
        let catalogue: Catalogue =
            serde_json::from_str(json).map_err(|e| CatalogueError::Syntax(e.to_string()))?;
        catalogue.check()?;
        Ok(catalogue)
    }

    /// The catalogue that comes with the program; a test holds that it parses.
    pub fn standard() -> Self {
        Self::parse(DEFAULT).unwrap_or(Catalogue { groups: Vec::new() })
    }

    pub(super) fn check(&self) -> Result<(), CatalogueError> {
        let count = self.modules().count();
        if !(1..=500).contains(&count) {
            return Err(CatalogueError::Size(count));
        }
        let mut seen = std::collections::BTreeSet::new();
        for group in &self.groups {
            text::line(&group.label, 1, 40)
                .map_err(|e| CatalogueError::Text("the label", text::short(&group.label), e))?;
        }
        for module in self.modules() {
            let id = module.id.as_str();
            if !well_formed(id) {
                return Err(CatalogueError::BadId(text::short(id)));
            }
            if !seen.insert(id) {
                return Err(CatalogueError::Twice(text::short(id)));
            }
            text::line(&module.label, 1, 40)
                .map_err(|e| CatalogueError::Text("the label", text::short(id), e))?;
            text::line(&module.description, 0, 200)
                .map_err(|e| CatalogueError::Text("the description", text::short(id), e))?;
        }
        for governing in [TEAM_USERS, TEAM_ROLES, TEAM_ACTIVITY] {
            if !seen.contains(governing) {
                return Err(CatalogueError::Missing(governing));
            }
        }
        Ok(())
    }

    pub fn modules(&self) -> impl Iterator<Item = &Module> {
        self.groups.iter().flat_map(|group| &group.modules)
    }

    pub fn get(&self, id: &str) -> Option<&Module> {
        self.modules().find(|module| module.id.as_str() == id)
    }

    pub fn len(&self) -> usize {
        self.modules().count()
    }

    pub fn is_empty(&self) -> bool {
        self.groups.iter().all(|group| group.modules.is_empty())
    }
}

fn well_formed(id: &str) -> bool {
    let part = |p: &str| {
        !p.is_empty()
            && p.len() <= 40
            && p.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
    };
    matches!(id.split_once('.'), Some((group, module)) if part(group) && part(module))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_standard_catalogue_is_the_documented_one() {
        let catalogue = Catalogue::parse(DEFAULT).unwrap();
        assert_eq!(catalogue.len(), 37);
        assert_eq!(catalogue.groups.len(), 9);
        assert_eq!(catalogue.get("inbox.chats").unwrap().label, "Chats");
        assert!(catalogue.modules().all(|m| m.description.ends_with('.')));
    }

    #[test]
    fn bad_catalogues_are_refused_with_a_reason() {
        let module = |id: &str| {
            format!("[[group.module]]\nid = \"{id}\"\nlabel = \"L\"\ndescription = \"\"\n")
        };
        let governing = [TEAM_USERS, TEAM_ROLES, TEAM_ACTIVITY].map(module).concat();
        let with =
            |more: &str| Catalogue::parse(&format!("[[group]]\nlabel = \"G\"\n{governing}{more}"));
        assert!(with("").is_ok());
        assert_eq!(with(&module("team.users")), Err(CatalogueError::Twice("team.users".into())));
        for bad in ["users", "Team.x", "a.b.c", ".x", "x.", "a.b c"] {
            assert_eq!(with(&module(bad)), Err(CatalogueError::BadId(bad.into())), "{bad}");
        }
        let lacking = Catalogue::parse(&format!("[[group]]\nlabel = \"G\"\n{}", module("a.b")));
        assert_eq!(lacking, Err(CatalogueError::Missing(TEAM_USERS)));
        let syntax = |line: &str| CatalogueError::Syntax(line.to_owned());
        let third = Catalogue::parse("\n[[group]]\nlabel = 3\n");
        let why = "line 3: invalid type: integer `3`, expected a string";
        assert_eq!(third, Err(syntax(why)));
        assert!(matches!(Catalogue::parse_json("{"), Err(CatalogueError::Syntax(_))));
    }
}
