//! `user export`, `role export`: files that `import` reads back.

use std::collections::BTreeSet;

use serde::Serialize;

use super::args::{FileFormat, To};
use super::desk::Desk;
use super::failure::Failure;
use super::files;
use super::import::{by_ending, escaped};
use super::json::{RoleDocument, UserDocument};
use super::out::Out;
use crate::team::{
    Directory, Grants, Phone, Role, RoleSort, Status, TEAM_ROLES, TEAM_USERS, User, UserSort,
};

const USER_COLUMNS: [&str; 12] = [
    "id",
    "name",
    "email",
    "phone",
    "role",
    "role.id",
    "status",
    "must_change_password",
    "last_sign_in",
    "created",
    "updated",
    "version",
];
const ROLE_COLUMNS: [&str; 5] = ["id", "name", "description", "status", "version"];

pub fn users(desk: &Desk<'_>, to: &To, out: &mut Out) -> Result<(), Failure> {
    desk.require_view(TEAM_USERS)?;
    let team = desk.team();
    let all = team.users_sorted(UserSort::Name, false);
    let was_file = match format(to, out) {
        FileFormat::Json => {
            let documents = all.iter().map(|listed| UserDocument::of(&listed.user, &team));
            files::write(desk.context, to.output.as_deref(), out, array(documents))?
        }
        FileFormat::Csv => {
            let header = USER_COLUMNS.map(str::to_owned).to_vec();
            let rows = all.iter().map(|listed| user_cells(&listed.user, &team));
            files::write(desk.context, to.output.as_deref(), out, table(header, rows))?
        }
    };
    done(all.len(), "users", was_file, to, out)
}

pub fn roles(desk: &Desk<'_>, to: &To, out: &mut Out) -> Result<(), Failure> {
    desk.require_view(TEAM_ROLES)?;
    let team = desk.team();
    let all = team.roles_listed("", RoleSort::Name, false);
    let was_file = match format(to, out) {
        FileFormat::Json => {
            let documents = all.iter().map(|role| RoleDocument::of(role, &team));
            files::write(desk.context, to.output.as_deref(), out, array(documents))?
        }
        FileFormat::Csv => {
            let modules = modules(&team);
            let header = ROLE_COLUMNS.iter().copied().chain(modules.iter().map(String::as_str));
            let header = header.map(str::to_owned).collect();
            let rows = all.iter().map(|role| role_cells(role, &modules));
            files::write(desk.context, to.output.as_deref(), out, table(header, rows))?
        }
    };
    done(all.len(), "roles", was_file, to, out)
}

fn format(to: &To, out: &Out) -> FileFormat {
    let by_name = || to.output.as_deref().and_then(by_ending);
    let usual = if out.is_json() { FileFormat::Json } else { FileFormat::Csv };
    to.format.or_else(by_name).unwrap_or(usual)
}

/// Standard output holds the file and nothing else.
fn done(count: usize, what: &str, was_file: bool, to: &To, out: &mut Out) -> Result<(), Failure> {
    let path = to.output.as_ref().map(|path| path.display().to_string());
    match path.filter(|_| was_file) {
        Some(file) if out.is_json() => {
            out.document(&serde_json::json!({ "exported": count, "file": file }))
        }
        Some(file) => {
            let file = crate::team::text::shown(&file).into_owned();
            out.text(&format!("Exported {count} {what} to {file}.\n"))
        }
        None => Ok(()),
    }
}

fn user_cells(user: &User, team: &Directory) -> Vec<String> {
    vec![
        user.id.to_string(),
        user.name.as_str().to_owned(),
        user.email.as_str().to_owned(),
        user.phone.as_ref().map(Phone::as_str).unwrap_or_default().to_owned(),
        team.role_name(user.role).to_owned(),
        user.role.to_string(),
        word(user.status).to_owned(),
        team.must_change_password(user.id).to_string(),
        team.last_sign_in(user.id).map(|time| time.to_string()).unwrap_or_default(),
        user.created.to_string(),
        user.updated.to_string(),
        user.version.to_string(),
    ]
}

fn role_cells(role: &Role, modules: &[String]) -> Vec<String> {
    let mut cells = vec![
        role.id.to_string(),
        role.name.as_str().to_owned(),
        role.description.as_str().to_owned(),
        word(role.status).to_owned(),
        role.version.to_string(),
    ];
    let level = |module: &String| {
        let module = crate::team::ModuleId::new_unchecked(module);
        role.grants.level(&module).to_string()
    };
    cells.extend(modules.iter().map(level));
    cells
}

fn word(status: Status) -> &'static str {
    match status {
        Status::Active => "active",
        Status::Inactive => "inactive",
    }
}

/// Those of the catalogue, then those that it has lost and a role still has.
fn modules(team: &Directory) -> Vec<String> {
    let catalogue = team.catalogue();
    let mut lost = BTreeSet::new();
    for role in team.roles() {
        if let Grants::Listed(map) = &role.grants {
            lost.extend(map.keys().filter(|id| catalogue.get(id.as_str()).is_none()));
        }
    }
    let known = catalogue.modules().map(|module| module.id.to_string());
    known.chain(lost.into_iter().map(ToString::to_string)).collect()
}

fn table(
    header: Vec<String>,
    rows: impl Iterator<Item = Vec<String>>,
) -> impl Iterator<Item = Result<String, Failure>> {
    std::iter::once(header).chain(rows).map(|cells| line(&cells))
}

fn line(cells: &[String]) -> Result<String, Failure> {
    let trouble =
        |why| Failure::Io { doing: "the table cannot be written", why: std::io::Error::other(why) };
    let mut writer = csv::Writer::from_writer(Vec::new());
    let cells = cells.iter().map(|cell| escaped(cell).into_owned());
    writer.write_record(cells).map_err(|why| trouble(why.to_string()))?;
    let bytes = writer.into_inner().map_err(|why| trouble(why.to_string()))?;
    String::from_utf8(bytes).map_err(|why| trouble(why.to_string()))
}

/// An array with an element on each line.
fn array<T: Serialize>(
    values: impl Iterator<Item = T>,
) -> impl Iterator<Item = Result<String, Failure>> {
    let mut first = true;
    let elements = values.map(move |value| {
        let before = if std::mem::take(&mut first) { "\n" } else { ",\n" };
        let text = serde_json::to_string(&value);
        let trouble = |why: serde_json::Error| Failure::Io {
            doing: "the file cannot be written",
            why: why.into(),
        };
        text.map(|text| format!("{before}{text}")).map_err(trouble)
    });
    let bracket = |text: &str| std::iter::once(Ok(text.to_owned()));
    bracket("[").chain(elements).chain(bracket("\n]\n"))
}
