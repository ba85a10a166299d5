//! `who-can`, `why`: who may do something, and where that comes from.

use std::collections::BTreeMap;

use serde::Serialize;

use super::args::{WhoCan, Why};
use super::can::{asked_about, find_module};
use super::desk::Context;
use super::failure::Failure;
use super::json::UserDocument;
use super::out::{Format, Out};
use super::table::{Table, card};
use crate::team::{Level, RoleId, Status, TEAM_ROLES, TEAM_USERS, UserId, explain};

/// Whether there is anybody.
pub fn who_can(context: &Context, args: &WhoCan, out: &mut Out) -> Result<bool, Failure> {
    let desk = context.desk()?;
    desk.require_view(TEAM_USERS)?;
    let team = desk.team();
    let catalogue = team.catalogue();
    let module = find_module(&catalogue, &args.module)?;
    let users = team.who_can(module, args.level);
    if args.jsonl {
        out.format = Format::JsonLines;
    }
    if out.is_json() {
        out.list(users.iter().map(|listed| UserDocument::of(&listed.user, &team)))?;
    } else if users.is_empty() {
        out.text(&format!("Nobody has {} on {}.\n", args.level.label(), module.id))?;
    } else {
        let mut table = Table::new(&["Name", "Email", "Role", "Level"]).keyed("Email");
        for listed in &users {
            let user = &listed.user;
            let level = team.level(user.id, module.id.as_str()).label();
            table.row([user.name.as_str(), user.email.as_str(), team.role_name(user.role), level]);
        }
        out.table(&table)?;
    }
    Ok(!users.is_empty())
}

#[derive(Serialize)]
struct Document<'a> {
    module: &'a str,
    /// What the user has.
    level: Level,
    user: Person<'a>,
    role: Held<'a>,
    /// Why there is no access at all.
    reason: Option<String>,
    /// For each level that is not there, what would have to be done.
    needs: BTreeMap<String, Vec<String>>,
}

#[derive(Serialize)]
struct Person<'a> {
    id: UserId,
    name: &'a str,
    email: &'a str,
    status: Status,
    has_password: bool,
}

#[derive(Serialize)]
struct Held<'a> {
    id: RoleId,
    name: &'a str,
    status: Status,
    level: Level,
}

/// Whether the user has any access.
pub fn why(context: &Context, args: &Why, out: &mut Out) -> Result<bool, Failure> {
    let desk = context.desk()?;
    let team = desk.team();
    let user = asked_about(&desk, &team, &args.email)?;
    let catalogue = team.catalogue();
    let module = find_module(&catalogue, &args.module)?;
    let access = team.access(user, module);
    let sees_roles = desk.may(TEAM_ROLES, Level::View);
    let missing = [Level::View, Level::Edit].into_iter().filter(|level| access.level < *level);
    let needs: Vec<_> =
        missing.map(|level| (level, access.steps(level, &team, sees_roles))).collect();
    let role_status = access.role.map_or(Status::Active, |role| role.status);
    if out.is_json() {
        let needs = needs.into_iter().map(|(level, steps)| (level.to_string(), steps)).collect();
        out.document(&Document {
            module: module.id.as_str(),
            level: access.level,
            user: Person {
                id: user.id,
                name: user.name.as_str(),
                email: user.email.as_str(),
                status: user.status,
                has_password: team.credential(user.id).is_some(),
            },
            role: Held {
                id: user.role,
                name: team.role_name(user.role),
                status: role_status,
                level: access.granted,
            },
            reason: access.reason(Level::View),
            needs,
        })?;
        return Ok(access.level > Level::None);
    }
    let person = format!("{} <{}>", user.name.as_str(), user.email.as_str());
    let of = format!("{} ({})", module.id, module.label);
    let grants = format!("{}, which has {}", team.role_name(user.role), access.granted.label());
    let needs: Vec<_> = needs
        .iter()
        .map(|(level, steps)| (format!("For {}", level.label()), steps.join("; ")))
        .collect();
    let mut fields = vec![
        ("User", person.as_str()),
        ("Status", user.status.label()),
        ("Role", &grants),
        ("Module", &of),
        ("Level", access.level.label()),
    ];
    fields.extend(needs.iter().map(|(level, steps)| (level.as_str(), steps.as_str())));
    out.text(&card(&fields, &out.paper))?;
    for note in [explain::shut_out(user), explain::no_password(user, &team)].into_iter().flatten() {
        out.text(&note)?;
        out.text("\n")?;
    }
    Ok(access.level > Level::None)
}
