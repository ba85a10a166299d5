//! Levels and grants: what a role may do in every module.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::module::{Catalogue, ModuleId};

/// None < View < Edit. Edit includes View, create and delete.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    #[default]
    None,
    View,
    Edit,
}

impl Level {
    pub const ALL: [Level; 3] = [Level::None, Level::View, Level::Edit];

    pub fn label(self) -> &'static str {
        match self {
            Level::None => "None",
            Level::View => "View",
            Level::Edit => "Edit",
        }
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Level::None => "none",
            Level::View => "view",
            Level::Edit => "edit",
        })
    }
}

#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("a level is none, view or edit")]
pub struct NotALevel;

impl FromStr for Level {
    type Err = NotALevel;
    fn from_str(text: &str) -> Result<Self, NotALevel> {
        match text.to_ascii_lowercase().as_str() {
            "none" => Ok(Level::None),
            "view" => Ok(Level::View),
            "edit" => Ok(Level::Edit),
            _ => Err(NotALevel),
        }
    }
}

/// A role's level for every module. A module that is not mentioned is None.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Grants {
    /// Edit on everything, modules added later included: the owner role.
    Everything,
    Listed(BTreeMap<ModuleId, Level>),
}

impl Default for Grants {
    fn default() -> Self {
        Grants::Listed(BTreeMap::new())
    }
}

impl Grants {
    pub fn level(&self, module: &ModuleId) -> Level {
        match self {
            Grants::Everything => Level::Edit,
            Grants::Listed(map) => map.get(module).copied().unwrap_or_default(),
        }
    }

    /// Sets one module. None is not stored, so equal grants are equal values. Everything stays everything.
    pub fn set(&mut self, module: ModuleId, level: Level) {
        if let Grants::Listed(map) = self {
            if level == Level::None {
                map.remove(&module);
            } else {
                map.insert(module, level);
            }
        }
    }

    pub fn with(mut self, module: &str, level: Level) -> Self {
        self.set(ModuleId::new_unchecked(module), level);
        self
    }

    /// At least `other` in every module: what a role does not list, `Everything` still includes.
    pub fn at_least(&self, other: &Grants) -> bool {
        match (self, other) {
            (Grants::Everything, _) => true,
            (Grants::Listed(_), Grants::Everything) => false,
            (Grants::Listed(_), Grants::Listed(map)) => {
                map.iter().all(|(module, level)| self.level(module) >= *level)
            }
        }
    }

    /// The modules in which `other` goes beyond these grants, with its level.
    pub fn exceeded_by(&self, other: &Grants, catalogue: &Catalogue) -> Vec<(ModuleId, Level)> {
        let mut beyond: Vec<_> = match other {
            Grants::Listed(map) => map.iter().map(|(m, l)| (m.clone(), *l)).collect(),
            Grants::Everything => {
                catalogue.modules().map(|m| (m.id.clone(), Level::Edit)).collect()
            }
        };
        beyond.retain(|(module, level)| self.level(module) < *level);
        beyond
    }

    pub fn counts(&self, catalogue: &Catalogue) -> Counts {
        let mut counts = Counts::default();
        for module in catalogue.modules() {
            match self.level(&module.id) {
                Level::None => counts.none += 1,
                Level::View => counts.view += 1,
                Level::Edit => counts.edit += 1,
            }
        }
        counts
    }
}

/// How many modules stand at each level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub none: usize,
    pub view: usize,
    pub edit: usize,
}

/// What changes for a holder when grants go from one value to another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// (module, before, after), in the catalogue's order.
    pub raised: Vec<(ModuleId, Level, Level)>,
    pub lowered: Vec<(ModuleId, Level, Level)>,
}

impl Difference {
    pub fn between(before: &Grants, after: &Grants, catalogue: &Catalogue) -> Self {
        let mut difference = Difference::default();
        for module in catalogue.modules() {
            let (was, is) = (before.level(&module.id), after.level(&module.id));
            match is.cmp(&was) {
                std::cmp::Ordering::Greater => difference.raised.push((module.id.clone(), was, is)),
                std::cmp::Ordering::Less => difference.lowered.push((module.id.clone(), was, is)),
                std::cmp::Ordering::Equal => {}
            }
        }
        difference
    }

    pub fn is_empty(&self) -> bool {
        self.raised.is_empty() && self.lowered.is_empty()
    }
}
