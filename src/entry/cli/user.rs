//! `user list`, `user show`, `user add`.

use std::sync::Arc;

use serde::Serialize;

use super::args::{User as Asked, UserAdd, UserList};
use super::desk::{Context, Desk, find_role, find_user};
use super::export;
use super::failure::Failure;
use super::import;
use super::json::UserDocument;
use super::out::{Format, Out};
use super::secret;
use super::table::{Table, card};
use crate::team::{
    Command, Directory, Kind, Level, Listed, NewPassword, Phone, Policy, Refusal, Secret,
    TEAM_USERS, User, UserDraft, UserFilter, UserSort, describe, password,
};

pub fn user(context: &Context, asked: Asked, out: &mut Out) -> Result<(), Failure> {
    match asked {
        Asked::List(args) => list(&context.desk()?, args, out),
        Asked::Show(args) => show(&context.desk()?, &args.user, out),
        Asked::Add(args) => add(&context.desk()?, args, out),
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
        Table::new(&["Name", "Email", "Phone Number", "Role", "Status", "Last sign-in"]);
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

#[derive(Serialize)]
struct Added<'a> {
    #[serde(flatten)]
    user: UserDocument<'a>,
    /// Only a password that was made here, this once.
    #[serde(skip_serializing_if = "Option::is_none")]
    password: Option<&'a str>,
}

fn add(desk: &Desk<'_>, args: UserAdd, out: &mut Out) -> Result<(), Failure> {
    let role = match find_role(&desk.team(), &args.role) {
        Ok(role) => Some(role.id),
        Err(why) if desk.may(TEAM_USERS, Level::Edit) => return Err(why.into()),
        // Not for those to know: they are refused below, and that is written to the log.
        Err(_) => None,
    };
    let made =
        args.generate_password.then(|| generate(desk.service.options().policy)).transpose()?;
    let password = match &made {
        Some(made) => Secret::new(made.expose().to_owned()),
        None => secret::ask_new(args.password_stdin)?,
    };
    let email = args.email.clone();
    let command = Command::AddUser {
        user: UserDraft { name: args.name, email: args.email, phone: args.phone, role },
        password: NewPassword::Plain(password),
        must_change: !args.no_must_change,
    };
    let done = desk.service.execute(desk.session, command)?;
    if out.is_json() {
        let gone = || Refusal::new(Kind::NotFound, "The user was added, and is gone already.");
        let user = done.team.user_by_email(&email).ok_or_else(gone)?;
        let user = UserDocument::of(user, &done.team);
        return out.document(&Added { user, password: made.as_ref().map(Secret::expose) });
    }
    out.text(&describe::done(&done.change, &done.team))?;
    out.text("\n")?;
    if let Some(made) = &made {
        out.text("Password: ")?;
        out.text(made.expose())?;
        out.text("\n")?;
    }
    Ok(())
}

/// As many groups of characters as the policy asks for.
fn generate(policy: Policy) -> Result<Secret, Failure> {
    let mut text = zeroize::Zeroizing::new(String::with_capacity(password::LENGTH_MAX));
    loop {
        let mut random = [0; 20];
        getrandom::fill(&mut random)
            .map_err(|_| Refusal::new(Kind::Store, "The system gives no random numbers."))?;
        text.push_str(password::generated(random).expose());
        if text.len() >= policy.length {
            text.truncate(password::LENGTH_MAX);
            return Ok(Secret::new(text.to_string()));
        }
        text.push('-');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_made_password_is_as_long_as_the_policy_asks() {
        for (least, length) in [(8, 23), (15, 23), (24, 47), (100, 119), (256, 256)] {
            let made = generate(Policy::with_length(least)).unwrap();
            assert_eq!(made.expose().len(), length, "{least}");
        }
        let policy = Policy::default();
        let (one, two) = (generate(policy).unwrap(), generate(policy).unwrap());
        assert_ne!(one.expose(), two.expose());
        policy.check(&one, password::Bearer::default()).unwrap();
    }
}
