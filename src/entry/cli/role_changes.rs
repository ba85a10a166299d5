//! `role set`, `duplicate`, `activate`, `deactivate`, `delete`, `restore`.

use super::args::{RoleDuplicate, RoleSet};
use super::desk::{Desk, find_role};
use super::failure::Failure;
use super::json::{RoleDocument, listed};
use super::named;
use super::out::Out;
use crate::service::Done;
use crate::team::{
    Command, Difference, Directory, Grants, Kind, Level, ModuleId, Refusal, RoleDraft, RoleId,
    Status, TEAM_ROLES, describe,
};

pub fn set(desk: &Desk<'_>, args: RoleSet, out: &mut Out) -> Result<(), Failure> {
    let team = desk.team();
    let id = one(desk, &team, args.role)?;
    let copied = copied(desk, &team, args.copy_from.as_deref())?;
    let (version, was) = team.role(id).map(|role| (role.version, role.draft())).unwrap_or_default();
    let mut grants = copied.unwrap_or_else(|| was.grants.clone());
    for (module, level) in &args.grants {
        grants.set(ModuleId::new_unchecked(module), *level);
    }
    let role = RoleDraft {
        name: args.name.unwrap_or(was.name),
        description: args.description.unwrap_or(was.description),
        status: was.status,
        grants,
    };
    let done = desk.service.execute(desk.session, Command::EditRole { id, version, role })?;
    let is = done.team.role(id).ok_or_else(gone)?;
    if out.is_json() {
        return out.document(&RoleDocument::of(is, &done.team));
    }
    say(&done, out)?;
    let difference = Difference::between(&was.grants, &is.grants, &done.team.catalogue());
    if difference.is_empty() {
        return Ok(());
    }
    let affected = done.team.members(id).active;
    out.text(&format!("{}.\n", describe::difference(&difference, affected)))
}

pub fn duplicate(desk: &Desk<'_>, args: RoleDuplicate, out: &mut Out) -> Result<(), Failure> {
    let team = desk.team();
    let id = one(desk, &team, args.role)?;
    let mut role = team.role(id).map(|role| team.duplicate_of(role)).unwrap_or_default();
    role.name = args.name.unwrap_or(role.name);
    let name = role.name.clone();
    let done = desk.service.execute(desk.session, Command::CreateRole { role })?;
    created(&done, &name, out)
}

pub fn set_status(
    desk: &Desk<'_>,
    named: &[String],
    status: Status,
    reassign_to: Option<&str>,
    out: &mut Out,
) -> Result<(), Failure> {
    let team = desk.team();
    let ids = named::roles(desk, &team, named)?;
    let reassign_to = target(desk, &team, reassign_to)?;
    let command = Command::SetRoleStatus { ids: ids.clone(), status, reassign_to };
    let done = desk.service.execute(desk.session, command)?;
    tell(&done, &done.team, &ids, out)?;
    let holders: usize = ids.iter().map(|id| done.team.members(*id).total).sum();
    if status == Status::Inactive && holders > 0 && !out.is_json() {
        let holders = if holders == 1 { "1 user".to_owned() } else { format!("{holders} users") };
        out.text(&format!("Still held by {holders}; --reassign-to ROLE moves them.\n"))?;
    }
    Ok(())
}

pub fn delete(
    desk: &Desk<'_>,
    named: &[String],
    reassign_to: Option<&str>,
    out: &mut Out,
) -> Result<(), Failure> {
    let before = desk.team();
    let ids = named::roles(desk, &before, named)?;
    let reassign_to = target(desk, &before, reassign_to)?;
    let command = Command::DeleteRoles { ids: ids.clone(), reassign_to };
    let done = desk.service.execute(desk.session, command)?;
    tell(&done, &before, &ids, out)
}

pub fn restore(desk: &Desk<'_>, named: &[String], out: &mut Out) -> Result<(), Failure> {
    let ids = named::trashed_roles(desk, &desk.team(), named)?;
    let command = Command::RestoreRoles { ids: ids.clone() };
    let done = desk.service.execute(desk.session, command)?;
    tell(&done, &done.team, &ids, out)
}

/// The new role of a change, which has this name.
pub fn created(done: &Done, name: &str, out: &mut Out) -> Result<(), Failure> {
    if out.is_json() {
        let role = done.team.role_by_name(name).ok_or_else(gone)?;
        return out.document(&RoleDocument::of(role, &done.team));
    }
    say(done, out)
}

/// To list everything makes grants of their own, which no longer grow with the catalogue.
pub fn copied(
    desk: &Desk<'_>,
    team: &Directory,
    named: Option<&str>,
) -> Result<Option<Grants>, Refusal> {
    match named.map(|named| find_role(team, named)).transpose() {
        Ok(role) => Ok(role.map(|role| Grants::Listed(listed(&role.grants, team)))),
        Err(why) if desk.may(TEAM_ROLES, Level::Edit) => Err(why),
        // Not for those to know: they are refused later, and that is written to the log.
        Err(_) => Ok(None),
    }
}

fn one(desk: &Desk<'_>, team: &Directory, named: String) -> Result<RoleId, Refusal> {
    let found = named::roles(desk, team, &[named])?;
    found.first().copied().ok_or_else(gone)
}

fn target(
    desk: &Desk<'_>,
    team: &Directory,
    named: Option<&str>,
) -> Result<Option<RoleId>, Refusal> {
    named.map(|named| one(desk, team, named.to_owned())).transpose()
}

fn gone() -> Refusal {
    Refusal::new(Kind::NotFound, "The role was changed, and is gone already.")
}

fn say(done: &Done, out: &mut Out) -> Result<(), Failure> {
    out.text(&describe::done(&done.change, &done.team))?;
    out.text("\n")
}

/// In JSON, each of the roles as in `team`.
fn tell(done: &Done, team: &Directory, ids: &[RoleId], out: &mut Out) -> Result<(), Failure> {
    if out.is_json() {
        let roles = ids.iter().filter_map(|id| team.role(*id));
        return out.list(roles.map(|role| RoleDocument::of(role, team)));
    }
    say(done, out)
}
