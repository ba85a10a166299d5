//! `plan show`, `plan set`.

use serde::Serialize;

use super::args::{Plan as Asked, PlanSet};
use super::desk::{Context, Desk};
use super::failure::Failure;
use super::json::UserDocument;
use super::out::Out;
use super::table::Table;
use crate::team::{
    Command, Directory, Level, Listed, Status, TEAM_USERS, UserSort, describe, text,
};

#[derive(Serialize)]
struct Document<'a> {
    plan: &'a str,
    seats: u32,
    used: usize,
    /// Who use them; not for those who may not see users.
    users: Option<Vec<UserDocument<'a>>>,
}

pub fn plan(context: &Context, asked: Asked, out: &mut Out) -> Result<(), Failure> {
    let desk = context.desk()?;
    match asked {
        Asked::Show => show(&desk, &desk.team(), out),
        Asked::Set(args) => set(&desk, &args, out),
    }
}

fn show(desk: &Desk<'_>, team: &Directory, out: &mut Out) -> Result<(), Failure> {
    let plan = team.settings().map_or("", |settings| &settings.plan.name);
    let (seats, used) = (team.seats(), team.seats_used());
    let sees_users = desk.may(TEAM_USERS, Level::View);
    let uses = |listed: &Listed| listed.status == Status::Active && !team.is_owner(listed.id);
    let mut users = Vec::new();
    if sees_users {
        users = team.users_sorted(UserSort::Name, false);
        users.retain(|listed| uses(listed));
    }
    if out.is_json() {
        let listed = || users.iter().map(|listed| UserDocument::of(&listed.user, team)).collect();
        let users = sees_users.then(listed);
        return out.document(&Document { plan, seats, used, users });
    }
    let of = if seats == 1 { "1 seat".to_owned() } else { format!("{seats} seats") };
    out.text(&format!("{} plan: {used} of {of} used.\n", text::shown(plan)))?;
    if users.is_empty() {
        return Ok(());
    }
    let mut table = Table::new(&["Name", "Email", "Role"]).keyed("Email");
    for listed in &users {
        let user = &listed.user;
        table.row([user.name.as_str(), user.email.as_str(), team.role_name(user.role)]);
    }
    out.table(&table)
}

fn set(desk: &Desk<'_>, args: &PlanSet, out: &mut Out) -> Result<(), Failure> {
    let done = desk.service.execute(desk.session, Command::SetSeats { seats: args.seats })?;
    if out.is_json() {
        return show(desk, &done.team, out);
    }
    out.text(&describe::done(&done.change, &done.team))?;
    out.text("\n")
}
