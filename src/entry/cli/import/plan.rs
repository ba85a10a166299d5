//! What applying a roles file would do, for people and for programs.

use std::borrow::Cow;

use serde::Serialize;

use crate::entry::cli::failure::Failure;
use crate::entry::cli::out::Out;
use crate::entry::cli::problems::{Document, documents, sentence};
use crate::team::{
    Difference, Directory, Grants, Level, Members, ModuleId, Role, RoleChange, RoleId, RolePlan,
    RowProblem, Status, describe, text,
};

#[derive(Serialize)]
struct Plan<'a> {
    plan: &'a str,
    add: Vec<Add<'a>>,
    change: Vec<Change<'a>>,
    remove: Vec<Remove<'a>>,
    /// What stands against it as things are.
    problems: Vec<Document<'a>>,
}

#[derive(Serialize)]
struct Add<'a> {
    name: &'a str,
    granted: Vec<Step<'a>>,
}

#[derive(Serialize)]
struct Change<'a> {
    id: RoleId,
    name: &'a str,
    version: u32,
    /// Only what becomes another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    new_name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<Status>,
    granted: Vec<Step<'a>>,
    revoked: Vec<Step<'a>>,
    active_users: usize,
}

#[derive(Serialize)]
struct Step<'a> {
    module: &'a ModuleId,
    from: Level,
    to: Level,
}

#[derive(Serialize)]
struct Remove<'a> {
    id: RoleId,
    name: &'a str,
    version: u32,
    active_users: usize,
    users: usize,
}

fn steps(list: &[(ModuleId, Level, Level)]) -> Vec<Step<'_>> {
    list.iter().map(|(module, from, to)| Step { module, from: *from, to: *to }).collect()
}

fn change(of: &RoleChange) -> Change<'_> {
    let RoleChange { was, is, levels, active } = of;
    Change {
        id: was.id,
        name: was.name.as_str(),
        version: was.version,
        new_name: (was.name != is.name).then(|| is.name.as_str()),
        description: (was.description != is.description).then(|| is.description.as_str()),
        status: (was.status != is.status).then_some(is.status),
        granted: steps(&levels.raised),
        revoked: steps(&levels.lowered),
        active_users: *active,
    }
}

fn remove((role, members): &(std::sync::Arc<Role>, Members)) -> Remove<'_> {
    Remove {
        id: role.id,
        name: role.name.as_str(),
        version: role.version,
        active_users: members.active,
        users: members.total,
    }
}

pub fn say(
    plan: &RolePlan,
    problems: &[RowProblem],
    team: &Directory,
    out: &mut Out,
) -> Result<(), Failure> {
    let none = Grants::default();
    let granted = |role: &Role| Difference::between(&none, &role.grants, &team.catalogue());
    let added: Vec<_> = plan.adds.iter().map(|role| (role, granted(role))).collect();
    if out.is_json() {
        return out.document(&Plan {
            plan: &plan.id,
            add: added
                .iter()
                .map(|(role, levels)| Add {
                    name: role.name.as_str(),
                    granted: steps(&levels.raised),
                })
                .collect(),
            change: plan.changes.iter().map(change).collect(),
            remove: plan.removals.iter().map(remove).collect(),
            problems: documents(problems),
        });
    }
    let mut lines = Vec::new();
    for (role, levels) in &added {
        lines.push(format!("+ {}: {}", name(role), describe::difference(levels, 0)));
        lines.extend(levels.raised.iter().map(level));
    }
    for of in &plan.changes {
        lines.push(format!("~ {}: {}", name(&of.was), describe::difference(&of.levels, of.active)));
        lines.extend(fields(of));
        lines.extend(of.levels.raised.iter().chain(&of.levels.lowered).map(level));
    }
    for (role, members) in &plan.removals {
        let hold = match members.total {
            0 => "nobody holds it".to_owned(),
            1 => "1 user holds it".to_owned(),
            many => format!("{many} users hold it"),
        };
        lines.push(format!("- {}: {hold}", name(role)));
    }
    if let Some(user) = plan.moved.first() {
        let target = text::shown(team.role_name(user.role)).into_owned();
        lines.push(match plan.moved.len() {
            1 => format!("1 user moves to {target}."),
            many => format!("{many} users move to {target}."),
        });
    }
    if lines.is_empty() {
        lines.push("The roles are as the file says.".to_owned());
    }
    lines.extend(problems.iter().map(|problem| format!("! {}", sentence(problem))));
    lines.push(format!("Plan {}: {}.", plan.id, totals(plan)));
    lines.iter().try_for_each(|line| out.text(&format!("{line}\n")))
}

fn totals(plan: &RolePlan) -> String {
    let (add, change, remove) = (plan.adds.len(), plan.changes.len(), plan.removals.len());
    format!("{add} to add, {change} to change, {remove} to remove")
}

fn name(role: &Role) -> String {
    text::shown(role.name.as_str()).into_owned()
}

fn level((module, from, to): &(ModuleId, Level, Level)) -> String {
    format!("    {}: {from} > {to}", text::shown(module.as_str()))
}

fn fields(of: &RoleChange) -> impl Iterator<Item = String> {
    let (was, is) = (of.was.draft(), of.is.draft());
    let status = [was.status, is.status].map(|status| status.label().to_owned());
    let [before, after] = status;
    [
        ("name", was.name, is.name),
        ("description", was.description, is.description),
        ("status", before, after),
    ]
    .into_iter()
    .filter(|(_, was, is)| was != is)
    .map(|(field, was, is)| format!("    {field}: {} > {}", filled(&was), filled(&is)))
}

fn filled(value: &str) -> Cow<'_, str> {
    if value.is_empty() { "nothing".into() } else { text::shown(value) }
}
