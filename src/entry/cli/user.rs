//! `user list`, `user show`, `user add`, and where the others are.

use std::sync::Arc;

use super::args::{User as Asked, UserAdd, UserList};
use super::desk::{Context, Desk, find_role, find_user};
use super::export;
use super::failure::Failure;
use super::import;
use super::json::UserDocument;
use super::new_password::Chosen;
use super::out::{Format, Out};
use super::table::{Table, card};
use super::user_changes as changes;
use crate::team::{
    Command, Directory, Kind, Level, Listed, Phone, Refusal, Status, TEAM_USERS, User, UserDraft,
    UserFilter, UserSort,
};

pub fn user(context: &Context, asked: Asked, out: &mut Out) -> Result<(), Failure> {
    match asked {
        Asked::List(args) => list(&context.desk()?, args, out),
        Asked::Show(args) => show(&context.desk()?, &args.user, out),
        Asked::Add(args) => add(&context.desk()?, args, out),
        Asked::Set(args) => changes::set(&context.desk()?, args, out),
        Asked::Activate(args) => {
            changes::set_status(&context.desk()?, &args.users, Status::Active, out)
        }
        Asked::Deactivate(args) => {
            changes::set_status(&context.desk()?, &args.users, Status::Inactive, out)
        }
        Asked::Delete(args) => changes::delete(&context.desk()?, &args.users, out),
        Asked::Restore(args) => changes::restore(&context.desk()?, &args, out),
        Asked::ResetPassword(args) => changes::reset_password(&context.desk()?, &args, out),
        Asked::Import(args) => import::users(context, &args, out),
        Asked::Export(args) => export::users(&context.desk()?, &args.to, out),
    }
}

fn list(desk: &Desk<'_>, args: UserList, out: &mut Out) -> Result<(), Failure> {
    desk.require_view(TEAM_USERS)?;
    let team = desk.team();
    let role = args.role.map(|named| find_role(&team, &named).map(|role| role.id)).transpose()?;
    let filter = UserFilter { search: args.search.unwrap_or_default(), role, status: args.status };
    let all = team.users_sorted(UserSort::Name, false);
    let found = if filter.is_empty() { all } else { team.users_matching(&all, &filter) };
    if args.jsonl {
        out.format = Format::JsonLines;
    }
    if out.is_json() {
        return out.list(found.iter().map(|listed| UserDocument::of(&listed.user, &team)));
    }
    out.table(&table(&found, &team))
}

fn table(found: &[Arc<Listed>], team: &Directory) -> Table {
    let mut table =
        Table::new(&["Name", "Email", "Phone Number", "Role", "Status", "Last sign-in"])
            .keyed("Email")
            .spare(&["Last sign-in", "Phone Number"]);
    for listed in found {
        let user = &listed.user;
        table.row([
            user.name.as_str(),
            user.email.as_str(),
            &user.phone.as_ref().map(Phone::international).unwrap_or_default(),
            team.role_name(user.role),
            user.status.label(),
            &last_sign_in(user, team),
        ]);
    }
    table
}

fn last_sign_in(user: &User, team: &Directory) -> String {
    team.last_sign_in(user.id).map_or_else(|| "never".to_owned(), |time| time.minutes())
}

fn show(desk: &Desk<'_>, named: &str, out: &mut Out) -> Result<(), Failure> {
    let team = desk.team();
    let found = find_user(&team, named);
    // One sees oneself in any case; whether others are there is told only to those who may see them.
    if found.as_ref().ok().map(|user| user.id) != Some(desk.me) {
        desk.require_view(TEAM_USERS)?;
    }
    let user = found?;
    if out.is_json() {
        return out.document(&UserDocument::of(user, &team));
    }
    let card = card(
        &[
            ("Name", user.name.as_str()),
            ("Email", user.email.as_str()),
            ("Phone Number", &user.phone.as_ref().map(Phone::international).unwrap_or_default()),
            ("Role", team.role_name(user.role)),
            ("Status", user.status.label()),
            ("Must change password", if team.must_change_password(user.id) { "yes" } else { "no" }),
            ("Last sign-in", &last_sign_in(user, &team)),
            ("Created", &user.created.minutes()),
            ("Updated", &user.updated.minutes()),
            ("Id", &user.id.to_string()),
        ],
        &out.paper,
    );
    out.text(&card)
}

fn add(desk: &Desk<'_>, args: UserAdd, out: &mut Out) -> Result<(), Failure> {
    let role = match find_role(&desk.team(), &args.role) {
        Ok(role) => Some(role.id),
        Err(why) if desk.may(TEAM_USERS, Level::Edit) => return Err(why.into()),
        // Not for those to know: they are refused below, and that is written to the log.
        Err(_) => None,
    };
    let mut chosen = Chosen::new(desk, args.password_stdin, args.generate_password)?;
    let email = args.email.clone();
    let command = Command::AddUser {
        user: UserDraft { name: args.name, email: args.email, phone: args.phone, role },
        password: chosen.take(),
        must_change: !args.no_must_change,
    };
    let done = desk.service.execute(desk.session, command)?;
    let gone = || Refusal::new(Kind::NotFound, "The user was added, and is gone already.");
    let user = done.team.user_by_email(&email).ok_or_else(gone)?;
    chosen.print(&done, user, out)
}
