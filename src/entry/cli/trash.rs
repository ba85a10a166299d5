//! `trash list`, `trash purge`.

use serde::Serialize;

use super::args::{Trash as Asked, TrashList, TrashPurge};
use super::desk::{Context, Desk};
use super::failure::Failure;
use super::named;
use super::out::{Format, Out};
use super::table::Table;
use crate::team::{
    Command, Directory, Level, Refusal, RoleId, TEAM_ROLES, TEAM_USERS, Time, Trashed, UserId,
    describe, text,
};

#[derive(Serialize)]
struct Document<'a> {
    kind: &'static str,
    id: String,
    name: &'a str,
    /// A user's.
    email: Option<&'a str>,
    deleted: String,
    /// When it is gone for good.
    purged: String,
    #[serde(skip)]
    at: Time,
    #[serde(skip)]
    until: Time,
}

impl<'a> Document<'a> {
    fn of<T>(
        trashed: &Trashed<T>,
        kind: &'static str,
        id: String,
        name: &'a str,
        email: Option<&'a str>,
    ) -> Self {
        let (at, until) = (trashed.at, trashed.until());
        let (deleted, purged) = (at.to_string(), until.to_string());
        Document { kind, id, name, email, deleted, purged, at, until }
    }
}

/// Whether it was done.
pub fn trash(context: &Context, asked: Asked, out: &mut Out) -> Result<bool, Failure> {
    match asked {
        Asked::List(args) => list(&context.desk()?, &args, out).map(|()| true),
        Asked::Purge(args) => purge(&context.desk()?, &args, out),
    }
}

fn list(desk: &Desk<'_>, args: &TrashList, out: &mut Out) -> Result<(), Failure> {
    let [users, roles] = [TEAM_USERS, TEAM_ROLES].map(|module| desk.may(module, Level::View));
    if !users && !roles {
        let why = "Your role sees neither users (team.users) nor roles (team.roles).";
        return Err(Refusal::not_permitted(why).into());
    }
    let team = desk.team();
    let documents = documents(&team, users, roles);
    if args.jsonl {
        out.format = Format::JsonLines;
    }
    if out.is_json() {
        return out.list(documents);
    }
    let mut table =
        Table::new(&["What", "Name", "Email", "Deleted", "Kept until", "Id"]).spare(&["Id"]);
    for gone in &documents {
        let what = if gone.kind == "user" { "User" } else { "Role" };
        let until = gone.until.minutes();
        let email = gone.email.unwrap_or_default();
        table.row([what, gone.name, email, &gone.at.minutes(), &until, &gone.id]);
    }
    out.table(&table)
}

/// What was deleted last comes first.
fn documents(team: &Directory, users: bool, roles: bool) -> Vec<Document<'_>> {
    let users = team.trashed_users().filter(|_| users).map(|trashed| {
        let user = &trashed.record;
        let email = Some(user.email.as_str());
        Document::of(trashed, "user", user.id.to_string(), user.name.as_str(), email)
    });
    let roles = team.trashed_roles().filter(|_| roles).map(|trashed| {
        let role = &trashed.record;
        Document::of(trashed, "role", role.id.to_string(), role.name.as_str(), None)
    });
    let mut all: Vec<_> = users.chain(roles).collect();
    all.sort_by_key(|gone| std::cmp::Reverse(gone.at));
    all
}

#[derive(Serialize)]
struct Purged {
    users: Vec<UserId>,
    roles: Vec<RoleId>,
}

fn purge(desk: &Desk<'_>, args: &TrashPurge, out: &mut Out) -> Result<bool, Failure> {
    let team = desk.team();
    let (users, roles) = if args.all {
        let users = team.trashed_users().map(|trashed| trashed.record.id).collect();
        (users, team.trashed_roles().map(|trashed| trashed.record.id).collect())
    } else {
        let users = named::trashed_users(desk, &team, &args.users)?;
        (users, named::trashed_roles(desk, &team, &args.roles)?)
    };
    if !(args.yes || desk.context.caller.confirm(&question(&team, &users, &roles))?) {
        let nothing = Purged { users: Vec::new(), roles: Vec::new() };
        if out.is_json() { out.document(&nothing) } else { out.text("Nothing was purged.\n") }?;
        return Ok(false);
    }
    let purged = Purged { users: users.clone(), roles: roles.clone() };
    let done = desk.service.execute(desk.session, Command::Purge { users, roles })?;
    if out.is_json() {
        return out.document(&purged).map(|()| true);
    }
    out.text(&describe::done(&done.change, &done.team))?;
    out.text("\n").map(|()| true)
}

fn question(team: &Directory, users: &[UserId], roles: &[RoleId]) -> String {
    let email = |id: &UserId| team.trashed_user(*id).map(|t| text::short(t.record.email.as_str()));
    let name = |id: &RoleId| team.trashed_role(*id).map(|t| text::short(t.record.name.as_str()));
    let mut all: Vec<_> =
        users.iter().filter_map(email).chain(roles.iter().filter_map(name)).collect();
    let more = all.len().saturating_sub(5);
    all.truncate(5);
    if more > 0 {
        all.push(format!("{more} more"));
    }
    format!("Delete for good: {}?", all.join(", "))
}
