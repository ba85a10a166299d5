//! `role compare`: modules down, roles across.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use super::args::RoleCompare;
use super::desk::{Desk, find_role};
use super::failure::Failure;
use super::out::{Format, Out};
use super::table::Table;
use crate::team::{Directory, Level, Module, Role, TEAM_ROLES};

#[derive(Serialize)]
struct Row<'a> {
    module: &'a str,
    label: &'a str,
    /// By the role's name.
    levels: BTreeMap<&'a str, Level>,
}

pub fn compare(desk: &Desk<'_>, args: &RoleCompare, out: &mut Out) -> Result<(), Failure> {
    desk.require_view(TEAM_ROLES)?;
    let team = desk.team();
    let roles = distinct(&team, &args.roles)?;
    let catalogue = team.catalogue();
    let level = |role: &Role, module: &Module| role.grants.level(&module.id);
    let differs = |module: &Module| {
        let mut levels = roles.iter().map(|role| level(role, module));
        let first = levels.next();
        levels.any(|level| Some(level) != first)
    };
    let modules = catalogue.modules().filter(|module| args.all || differs(module));
    if args.jsonl {
        out.format = Format::JsonLines;
    }
    if out.is_json() {
        return out.list(modules.map(|module| Row {
            module: module.id.as_str(),
            label: &module.label,
            levels: roles.iter().map(|role| (role.name.as_str(), level(role, module))).collect(),
        }));
    }
    let titles = ["Module", "Label"].into_iter().chain(roles.iter().map(|r| r.name.as_str()));
    let mut table = Table::with_titles(titles);
    for module in modules {
        let levels = roles.iter().map(|role| level(role, module).label());
        table.cells([module.id.as_str(), &module.label].into_iter().chain(levels));
    }
    if table.is_empty() {
        return out.text("They grant the same.\n");
    }
    out.table(&table)
}

fn distinct<'a>(team: &'a Directory, named: &[String]) -> Result<Vec<&'a Arc<Role>>, Failure> {
    let mut roles: Vec<&Arc<Role>> = Vec::new();
    for name in named {
        let role = find_role(team, name)?;
        if roles.iter().all(|other| other.id != role.id) {
            roles.push(role);
        }
    }
    if roles.len() < 2 {
        return Err(Failure::usage("name two different roles to compare"));
    }
    Ok(roles)
}
