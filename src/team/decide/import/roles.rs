//! A row of a roles file, and the roles that such a file leaves out.

use std::collections::HashSet;
use std::sync::Arc;

use super::step::{Outcome, Problems, Seen, Step, id, may_change, missing, status, version};
use crate::team::access::{Grants, Level};
use crate::team::change::{Edit, Trashed};
use crate::team::decide::roles::changed_role;
use crate::team::decide::rules::Supply;
use crate::team::directory::Directory;
use crate::team::id::RoleId;
use crate::team::module::{Catalogue, ModuleId};
use crate::team::refusal::{Field, Refusal};
use crate::team::role::{Description, Role, RoleName, Status};
use crate::team::row::{Mode, Removal, RoleRow, RowProblem};
use crate::team::text;

struct Said {
    name: Option<RoleName>,
    description: Option<Description>,
    status: Option<Status>,
    grants: Grants,
    version: Option<u32>,
}

impl Directory {
    pub(super) fn role_steps(
        &self,
        rows: &[RoleRow],
        mode: Mode,
        remove: Option<Removal>,
        supply: &mut Supply<'_>,
    ) -> Result<Vec<Step>, Vec<RowProblem>> {
        let mut steps = Vec::with_capacity(rows.len());
        let mut problems = Vec::new();
        let (mut ids, mut names) = (Seen::default(), Seen::default());
        let mut kept = HashSet::new();
        let catalogue = self.catalogue();
        let known = self.known_modules(&catalogue);
        let mut told = HashSet::new();
        for row in rows {
            let mut wrong = Problems::of(row.at);
            // Once: in a table, each row has the column.
            let unknown = row.grants.iter().filter(|(module, _)| !known.contains(module.as_str()));
            for (module, _) in unknown.filter(|(module, _)| told.insert(module)) {
                let message = format!("There is no module {:?}.", text::short(module));
                wrong.add(module, Refusal::invalid(Field::Permissions, message));
            }
            let was = self.role_of(row, &mut wrong);
            if let Some(was) = was {
                kept.insert(was.id);
                wrong.take("id", ids.once(was.id, row.at, "role"));
            }
            let said = self.role_said(row, was, &known, &mut wrong);
            if let Some(name) = said.as_ref().and_then(|said| said.name.as_ref()) {
                wrong.take("name", names.once(text::fold(name.as_str()), row.at, "name"));
            }
            let step = said.and_then(|said| match was {
                Some(was) => updated_role(row.at, was, said, mode, supply, &mut wrong),
                None => new_role(row, said, mode, supply, &mut wrong),
            });
            match wrong.end(step) {
                Ok(step) => steps.push(step),
                Err(found) => problems.extend(found),
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        if let Some(removal) = remove {
            let removed = self
                .removed_roles(&kept, removal, supply)
                .map_err(|why| vec![RowProblem { row: None, column: None, why }])?;
            steps.extend(removed);
        }
        Ok(steps)
    }

    /// Of the catalogue, and what roles still have that it has lost.
    fn known_modules<'a>(&'a self, catalogue: &'a Catalogue) -> HashSet<&'a str> {
        let listed = self.roles().filter_map(|role| match &role.grants {
            Grants::Listed(map) => Some(map.keys()),
            Grants::Everything => None,
        });
        let known = catalogue.modules().map(|module| module.id.as_str());
        known.chain(listed.flatten().map(ModuleId::as_str)).collect()
    }

    fn role_of(&self, row: &RoleRow, wrong: &mut Problems) -> Option<&Arc<Role>> {
        let by_id = wrong.take("id", id(&row.id)).flatten().and_then(|id| self.role(id));
        by_id.or_else(|| self.role_by_name(row.name.as_deref()?))
    }

    fn role_said(
        &self,
        row: &RoleRow,
        was: Option<&Arc<Role>>,
        known: &HashSet<&str>,
        wrong: &mut Problems,
    ) -> Option<Said> {
        let name = wrong.take("name", row.name.as_deref().map(RoleName::parse).transpose());
        let description = row.description.as_deref().map(Description::parse).transpose();
        let description = wrong.take("description", description);
        let status = wrong.take("status", status(&row.status));
        let version = wrong.take("version", version(&row.version));
        let grants = self.grants_said(row, was.map(|was| &was.grants), known, wrong);
        Some(Said {
            name: name?,
            description: description?,
            status: status?,
            grants: grants?,
            version: version?,
        })
    }

    fn grants_said(
        &self,
        row: &RoleRow,
        was: Option<&Grants>,
        known: &HashSet<&str>,
        wrong: &mut Problems,
    ) -> Option<Grants> {
        let none = Grants::default();
        let was = was.unwrap_or(&none);
        let mut grants = match (was, row.whole) {
            (Grants::Listed(_), false) => was.clone(),
            _ => Grants::default(),
        };
        for (module, level) in row.grants.iter().filter(|(m, _)| known.contains(m.as_str())) {
            let level =
                if level.trim().is_empty() { Ok(Level::None) } else { level.trim().parse() };
            let level = level.map_err(|_| {
                Refusal::invalid(Field::Permissions, "Permissions: none, view or edit.")
            });
            grants.set(ModuleId::new_unchecked(module), wrong.take(module, level)?);
        }
        if *was == Grants::Everything {
            return Some(self.everything(&grants, row.whole));
        }
        wrong.take("grants", self.listed_grants(&grants, was))
    }

    /// Of the owner role's row: everything, unless it takes something away.
    fn everything(&self, said: &Grants, whole: bool) -> Grants {
        let catalogue = self.catalogue();
        let mut modules = catalogue.modules();
        let all = match said {
            Grants::Listed(map) if whole => {
                modules.all(|m| said.level(&m.id) == Level::Edit) && map.len() == catalogue.len()
            }
            Grants::Listed(map) => map.values().all(|level| *level == Level::Edit),
            Grants::Everything => true,
        };
        if all { Grants::Everything } else { said.clone() }
    }

    /// Those that no row has found go to the trash.
    fn removed_roles(
        &self,
        kept: &HashSet<RoleId>,
        removal: Removal,
        supply: &Supply<'_>,
    ) -> Result<Vec<Step>, Refusal> {
        let leaves = |role: &&Arc<Role>| !role.protected() && !kept.contains(&role.id);
        let gone: Vec<_> = self.roles().filter(leaves).collect();
        let ids: Vec<_> = gone.iter().map(|role| role.id).collect();
        let mut moves = Vec::new();
        if let Some(target) = removal.reassign_to {
            self.reassign(&ids, target, supply.now, &mut moves)?;
        }
        let mut steps = vec![Step { row: None, outcome: Outcome::Unchanged, edits: moves }];
        steps.extend(gone.into_iter().map(|role| {
            let trashed = Trashed { record: role.clone(), at: supply.now };
            let edits = vec![
                Edit::Role { before: Some(role.clone()), after: None },
                Edit::TrashedRole { before: None, after: Some(Arc::new(trashed)) },
            ];
            Step { row: None, outcome: Outcome::Removed, edits }
        }));
        Ok(steps)
    }
}

fn updated_role(
    row: u64,
    was: &Arc<Role>,
    said: Said,
    mode: Mode,
    supply: &Supply<'_>,
    wrong: &mut Problems,
) -> Option<Step> {
    let is = Role {
        name: said.name.unwrap_or_else(|| was.name.clone()),
        description: said.description.unwrap_or_else(|| was.description.clone()),
        status: said.status.unwrap_or(was.status),
        grants: said.grants,
        ..(**was).clone()
    };
    if is == **was {
        return Some(Step { row: Some(row), outcome: Outcome::Unchanged, edits: Vec::new() });
    }
    if was.protected() {
        let message = format!("{} is built in and cannot be changed.", was.name.as_str());
        wrong.add("name", Refusal::not_permitted(message));
        return None;
    }
    wrong.take("name", may_change(mode, was.name.as_str(), said.version, was.version))?;
    let edits = vec![changed_role(was, is, supply.now)];
    Some(Step { row: Some(row), outcome: Outcome::Updated, edits })
}

fn new_role(
    row: &RoleRow,
    said: Said,
    mode: Mode,
    supply: &mut Supply<'_>,
    wrong: &mut Problems,
) -> Option<Step> {
    if mode == Mode::Update {
        missing("role", ("name", &row.name), &row.id, wrong);
        return None;
    }
    let required = || Refusal::invalid(Field::Name, "Name: it is required.");
    let role = Role {
        id: RoleId((supply.id)()),
        name: wrong.take("name", said.name.ok_or_else(required))?,
        description: said.description.unwrap_or_default(),
        status: said.status.unwrap_or_default(),
        grants: said.grants,
        created: supply.now,
        updated: supply.now,
        version: 1,
    };
    let edits = vec![Edit::Role { before: None, after: Some(Arc::new(role)) }];
    Some(Step { row: Some(row.at), outcome: Outcome::Created, edits })
}
