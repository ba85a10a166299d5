//! From names on the command line to the records that a command is to change.

use std::sync::Arc;

use uuid::Uuid;

use super::desk::{Desk, find_role, find_user};
use crate::team::{
    Directory, Kind, Level, Refusal, Role, RoleId, TEAM_ROLES, TEAM_USERS, Trashed, User, UserId,
    text,
};

/// Each once, in the order given.
pub fn users(desk: &Desk<'_>, team: &Directory, named: &[String]) -> Result<Vec<UserId>, Refusal> {
    let may = desk.may(TEAM_USERS, Level::Edit);
    ids(named, may, UserId(Uuid::nil()), |name| find_user(team, name).map(|user| user.id))
}

pub fn roles(desk: &Desk<'_>, team: &Directory, named: &[String]) -> Result<Vec<RoleId>, Refusal> {
    let may = desk.may(TEAM_ROLES, Level::Edit);
    ids(named, may, RoleId(Uuid::nil()), |name| find_role(team, name).map(|role| role.id))
}

pub fn trashed_users(
    desk: &Desk<'_>,
    team: &Directory,
    named: &[String],
) -> Result<Vec<UserId>, Refusal> {
    let may = desk.may(TEAM_USERS, Level::Edit);
    ids(named, may, UserId(Uuid::nil()), |name| find_trashed_user(team, name).map(|t| t.record.id))
}

pub fn trashed_roles(
    desk: &Desk<'_>,
    team: &Directory,
    named: &[String],
) -> Result<Vec<RoleId>, Refusal> {
    let may = desk.may(TEAM_ROLES, Level::Edit);
    ids(named, may, RoleId(Uuid::nil()), |name| find_trashed_role(team, name).map(|t| t.record.id))
}

/// Who may change nothing is not told what there is: `nobody` leads to a refusal, which is written
/// to the log.
fn ids<Id: Copy + PartialEq>(
    named: &[String],
    may: bool,
    nobody: Id,
    find: impl Fn(&str) -> Result<Id, Refusal>,
) -> Result<Vec<Id>, Refusal> {
    let mut ids = Vec::with_capacity(named.len());
    for name in named {
        let id = match find(name) {
            Err(why) if may => return Err(why),
            found => found.unwrap_or(nobody),
        };
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    Ok(ids)
}

/// By e-mail or id.
fn find_trashed_user<'a>(
    team: &'a Directory,
    named: &str,
) -> Result<&'a Arc<Trashed<User>>, Refusal> {
    let by_id = || named.trim().parse().ok().and_then(|id| team.trashed_user(id));
    let holder = team.email_holder(&text::fold(named.trim()));
    let missing = || not_there(format!("There is no user {named} in the trash."));
    holder.and_then(|id| team.trashed_user(id)).or_else(by_id).ok_or_else(missing)
}

/// By name or id. Several deleted roles may have had one name.
fn find_trashed_role<'a>(
    team: &'a Directory,
    named: &str,
) -> Result<&'a Arc<Trashed<Role>>, Refusal> {
    if let Some(found) = named.trim().parse().ok().and_then(|id| team.trashed_role(id)) {
        return Ok(found);
    }
    let folded = text::fold(named.trim());
    let mut found =
        team.trashed_roles().filter(|trashed| text::fold(trashed.record.name.as_str()) == folded);
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one),
        (Some(_), Some(_)) => Err(Refusal::new(
            Kind::Invalid,
            format!("Several roles in the trash are named {named}: give the id, see trash list."),
        )),
        (None, _) => Err(not_there(format!("There is no role {named} in the trash."))),
    }
}

fn not_there(message: String) -> Refusal {
    Refusal::new(Kind::NotFound, message)
}
