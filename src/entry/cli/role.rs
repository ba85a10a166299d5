//! `role list`, `role show`, `role add`, and where the others are.

use super::args::{Role as Asked, RoleAdd, RoleList};
use super::compare::compare;
use super::desk::{Context, Desk, find_role};
use super::export;
use super::failure::Failure;
use super::import;
use super::json::RoleDocument;
use super::out::{Format, Out};
use super::role_changes as changes;
use super::table::{Table, card};
use crate::team::{
    Command, Directory, Level, ModuleId, Role, RoleDraft, RoleSort, Status, TEAM_ROLES,
};

pub fn role(context: &Context, asked: Asked, out: &mut Out) -> Result<(), Failure> {
    match asked {
        Asked::List(args) => list(&context.desk()?, &args, out),
        Asked::Show(args) => show(&context.desk()?, &args.role, out),
        Asked::Add(args) => add(&context.desk()?, args, out),
        Asked::Set(args) => changes::set(&context.desk()?, args, out),
        Asked::Duplicate(args) => changes::duplicate(&context.desk()?, args, out),
        Asked::Compare(args) => compare(&context.desk()?, &args, out),
        Asked::Activate(args) => {
            changes::set_status(&context.desk()?, &args.roles, Status::Active, None, out)
        }
        Asked::Deactivate(args) => {
            let target = args.reassign_to.as_deref();
            changes::set_status(&context.desk()?, &args.roles, Status::Inactive, target, out)
        }
        Asked::Delete(args) => {
            changes::delete(&context.desk()?, &args.roles, args.reassign_to.as_deref(), out)
        }
        Asked::Restore(args) => changes::restore(&context.desk()?, &args.roles, out),
        Asked::Import(args) => import::roles(context, &args, out),
        Asked::Export(args) => export::roles(&context.desk()?, &args.to, out),
    }
}

fn list(desk: &Desk<'_>, args: &RoleList, out: &mut Out) -> Result<(), Failure> {
    desk.require_view(TEAM_ROLES)?;
    let team = desk.team();
    let roles = team.roles_listed("", RoleSort::Name, false);
    if args.jsonl {
        out.format = Format::JsonLines;
    }
    if out.is_json() {
        return out.list(roles.iter().map(|role| RoleDocument::of(role, &team)));
    }
    let mut table = Table::new(&["Name", "Users", "Access", "Status", "Description"]);
    for role in &roles {
        table.row([
            role.name.as_str(),
            &users(role, &team),
            &access(role, &team),
            role.status.label(),
            role.description.as_str(),
        ]);
    }
    out.table(&table)
}

/// `2`, or `2 of 3` when some are inactive.
fn users(role: &Role, team: &Directory) -> String {
    let members = team.members(role.id);
    if members.active == members.total {
        return members.total.to_string();
    }
    format!("{} of {}", members.active, members.total)
}

fn access(role: &Role, team: &Directory) -> String {
    let counts = role.grants.counts(&team.catalogue());
    format!("{} edit, {} view", counts.edit, counts.view)
}

fn show(desk: &Desk<'_>, named: &str, out: &mut Out) -> Result<(), Failure> {
    desk.require_view(TEAM_ROLES)?;
    let team = desk.team();
    let role = find_role(&team, named)?;
    if out.is_json() {
        return out.document(&RoleDocument::of(role, &team));
    }
    let card = card(
        &[
            ("Name", role.name.as_str()),
            ("Description", role.description.as_str()),
            ("Status", role.status.label()),
            ("Users", &users(role, &team)),
            ("Access", &access(role, &team)),
            ("Created", &role.created.minutes()),
            ("Updated", &role.updated.minutes()),
            ("Id", &role.id.to_string()),
        ],
        &out.paper,
    );
    out.text(&card)?;
    let catalogue = team.catalogue();
    let mut table = Table::new(&["Module", "Label", "Level"]);
    for module in catalogue.modules() {
        let level = role.grants.level(&module.id);
        if level > Level::None {
            table.row([module.id.as_str(), &module.label, level.label()]);
        }
    }
    out.text("\n")?;
    out.table(&table)
}

fn add(desk: &Desk<'_>, args: RoleAdd, out: &mut Out) -> Result<(), Failure> {
    let team = desk.team();
    let mut grants = changes::copied(desk, &team, args.copy_from.as_deref())?.unwrap_or_default();
    for (module, level) in &args.grants {
        grants.set(ModuleId::new_unchecked(module), *level);
    }
    let role = RoleDraft {
        name: args.name.clone(),
        description: args.description,
        status: if args.inactive { Status::Inactive } else { Status::Active },
        grants,
    };
    let done = desk.service.execute(desk.session, Command::CreateRole { role })?;
    changes::created(&done, &args.name, out)
}
