//! `user set`, `activate`, `deactivate`, `delete`, `restore`, `reset-password`.

use super::args::{UserResetPassword, UserSet, UsersRestore};
use super::desk::{Desk, find_role};
use super::failure::Failure;
use super::json::UserDocument;
use super::named;
use super::new_password::Chosen;
use super::out::Out;
use crate::service::Done;
use crate::team::{
    Command, Directory, Kind, Level, Refusal, RoleId, Status, TEAM_USERS, User, UserId, describe,
};

pub fn set(desk: &Desk<'_>, args: UserSet, out: &mut Out) -> Result<(), Failure> {
    let team = desk.team();
    let id = one(desk, &team, args.user)?;
    let role = args.role.map(|named| role(desk, &team, &named)).transpose()?.flatten();
    let (version, was) = team.user(id).map(|user| (user.version, user.draft())).unwrap_or_default();
    let mut user = was;
    user.name = args.name.unwrap_or(user.name);
    user.email = args.email.unwrap_or(user.email);
    user.phone = args.phone.unwrap_or(user.phone);
    user.role = role.or(user.role);
    let command = Command::EditUser { id, version, user, password: None };
    let done = desk.service.execute(desk.session, command)?;
    if out.is_json() {
        return out.document(&UserDocument::of(after(&done, id)?, &done.team));
    }
    say(&done, out)
}

pub fn set_status(
    desk: &Desk<'_>,
    named: &[String],
    status: Status,
    out: &mut Out,
) -> Result<(), Failure> {
    let ids = named::users(desk, &desk.team(), named)?;
    let command = Command::SetUserStatus { ids: ids.clone(), status };
    let done = desk.service.execute(desk.session, command)?;
    tell(&done, &done.team, &ids, out)
}

pub fn delete(desk: &Desk<'_>, named: &[String], out: &mut Out) -> Result<(), Failure> {
    let before = desk.team();
    let ids = named::users(desk, &before, named)?;
    let command = Command::DeleteUsers { ids: ids.clone() };
    let done = desk.service.execute(desk.session, command)?;
    tell(&done, &before, &ids, out)
}

pub fn restore(desk: &Desk<'_>, args: &UsersRestore, out: &mut Out) -> Result<(), Failure> {
    let team = desk.team();
    let ids = named::trashed_users(desk, &team, &args.users)?;
    let role = args.role.as_deref().map(|named| role(desk, &team, named)).transpose()?.flatten();
    let command = Command::RestoreUsers { ids: ids.clone(), role };
    let done = desk.service.execute(desk.session, command)?;
    tell(&done, &done.team, &ids, out)
}

pub fn reset_password(
    desk: &Desk<'_>,
    args: &UserResetPassword,
    out: &mut Out,
) -> Result<(), Failure> {
    let id = one(desk, &desk.team(), args.user.clone())?;
    let mut chosen = Chosen::new(desk, args.password_stdin, args.generate_password)?;
    let must_change = !args.no_must_change;
    let command = Command::ResetPassword { id, password: chosen.take(), must_change };
    let done = desk.service.execute(desk.session, command)?;
    chosen.print(&done, after(&done, id)?, out)
}

fn one(desk: &Desk<'_>, team: &Directory, named: String) -> Result<UserId, Refusal> {
    let found = named::users(desk, team, &[named])?;
    found.first().copied().ok_or_else(gone)
}

/// Which roles there are is not told to those who cannot give one: they are refused later.
fn role(desk: &Desk<'_>, team: &Directory, named: &str) -> Result<Option<RoleId>, Refusal> {
    match find_role(team, named) {
        Err(why) if desk.may(TEAM_USERS, Level::Edit) => Err(why),
        found => Ok(found.ok().map(|role| role.id)),
    }
}

fn after(done: &Done, id: UserId) -> Result<&User, Refusal> {
    done.team.user(id).map(|user| &**user).ok_or_else(gone)
}

fn gone() -> Refusal {
    Refusal::new(Kind::NotFound, "The user was changed, and is gone already.")
}

fn say(done: &Done, out: &mut Out) -> Result<(), Failure> {
    out.text(&describe::done(&done.change, &done.team))?;
    out.text("\n")
}

/// In JSON, each of the users as in `team`.
fn tell(done: &Done, team: &Directory, ids: &[UserId], out: &mut Out) -> Result<(), Failure> {
    if out.is_json() {
        let users = ids.iter().filter_map(|id| team.user(*id));
        return out.list(users.map(|user| UserDocument::of(user, team)));
    }
    say(done, out)
}
