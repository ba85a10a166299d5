//! Out of the trash: back to where it was, or gone for good.

use super::assign::Assign;
use super::bulk::Bulk;
use super::seats::Seats;
use crate::team::{Command, Kind, Preview, RoleId, UserId, text};
use crate::tui::part::{Ask, Ctx};
use crate::tui::theme::Meaning;

/// Whose role cannot be given any more comes back with one that is chosen now. `hidden`: marked,
/// but not shown.
pub fn restore_users(ids: &[UserId], hidden: usize, c: &Ctx<'_>) -> Ask {
    let keeps = |id: &UserId| {
        c.team.trashed_user(*id).is_none_or(|trashed| c.team.keeps_role(&trashed.record))
    };
    let (ready, needing): (Vec<_>, Vec<_>) = ids.iter().copied().partition(keeps);
    let command = |ids| Command::RestoreUsers { ids, role: None };
    let name = |id| user_name(id, c);
    let note = if needing.is_empty() {
        "Users come back as they were, with their role and password; whoever was active takes a \
         seat again."
    } else {
        "Users come back with their password; whoever was active takes a seat again."
    };
    let bulk = Bulk { verb: "Restore", noun: "user", note, hidden };
    let preview = c.preview(&ready, command);
    if needing.is_empty() {
        return match bulk.nothing_left(&preview) {
            Some(why) if why.kind == Kind::NoSeat => Ask::open(Seats::full(why, c)),
            _ => bulk.ask(preview, name, command),
        };
    }
    let Preview { mut allowed, blocked, .. } = preview;
    let all = allowed.is_empty();
    allowed.extend(&needing);
    let preview = Preview { allowed, blocked, together: None };
    let mut lines = bulk.lines(&preview, &name);
    lines.push((Meaning::Text, String::new()));
    if let [only] = preview.allowed.as_slice() {
        lines.push((Meaning::Text, format!("The role {}: choose another.", role_lost(*only, c))));
    } else {
        let choose = match needing.len() {
            _ if all => "Choose a role for them:".to_owned(),
            1 => "Choose a role for the one who cannot have the old one:".to_owned(),
            n => format!("Choose a role for the {n} who cannot have the old one:"),
        };
        lines.push((Meaning::Text, choose));
        lines.extend(needing.iter().map(|id| {
            (Meaning::Muted, format!("  {}: the role {}.", user_name(*id, c), role_lost(*id, c)))
        }));
    }
    let title = bulk.title(&preview, name);
    Ask::open(Assign::restore(title, preview.allowed, lines, c))
}

pub fn restore_roles(ids: &[RoleId], hidden: usize, c: &Ctx<'_>) -> Ask {
    let command = |ids| Command::RestoreRoles { ids };
    let note = "Roles come back as they were; nobody holds them yet.";
    let bulk = Bulk { verb: "Restore", noun: "role", note, hidden };
    bulk.ask(c.preview(ids, command), |id| role_name(id, c), command)
}

pub fn purge_users(ids: &[UserId], hidden: usize, c: &Ctx<'_>) -> Ask {
    let command = |users| Command::Purge { users, roles: Vec::new() };
    let note = "Gone for good at once: nothing brings them back, and their addresses are free.";
    let bulk = Bulk { verb: "Purge", noun: "user", note, hidden };
    bulk.ask(c.preview(ids, command), |id| user_name(id, c), command)
}

pub fn purge_roles(ids: &[RoleId], hidden: usize, c: &Ctx<'_>) -> Ask {
    let command = |roles| Command::Purge { users: Vec::new(), roles };
    let note = "Gone for good at once: nothing brings them back.";
    let bulk = Bulk { verb: "Purge", noun: "role", note, hidden };
    bulk.ask(c.preview(ids, command), |id| role_name(id, c), command)
}

/// Why the user cannot have the role from before: `Viewer is inactive`.
fn role_lost(id: UserId, c: &Ctx<'_>) -> String {
    let Some(role) = c.team.trashed_user(id).map(|trashed| trashed.record.role) else {
        return String::new();
    };
    let deleted = c.team.trashed_role(role).map(|trashed| trashed.record.name.as_str());
    match (c.team.role(role), deleted) {
        (Some(role), _) => format!("{} is inactive", text::shown(role.name.as_str())),
        (None, Some(name)) => format!("{} is in the trash", text::shown(name)),
        (None, None) => "is gone".to_owned(),
    }
}

fn user_name(id: UserId, c: &Ctx<'_>) -> String {
    c.team.trashed_user(id).map_or_else(String::new, |trashed| {
        let user = &trashed.record;
        format!("{} <{}>", text::shown(user.name.as_str()), text::shown(user.email.as_str()))
    })
}

fn role_name(id: RoleId, c: &Ctx<'_>) -> String {
    c.team
        .trashed_role(id)
        .map_or_else(String::new, |trashed| text::shown(trashed.record.name.as_str()).into_owned())
}
