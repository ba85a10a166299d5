//! One sentence for a record, a toast for a change.

use super::names::{count, edited_roles, edited_users, moved, role, roles, users};
use crate::team::access::Difference;
use crate::team::activity::{Event, Origin, Record, Way, Who};
use crate::team::change::{Change, Edit, What};
use crate::team::directory::Directory;
use crate::team::plan::Recovery;
use crate::team::role::Role;
use crate::team::text::shown;
use crate::team::user::User;

/// What the actor did, to stand after their name: `moved 3 users to Viewer`.
pub fn sentence(record: &Record, team: &Directory) -> String {
    match &record.event {
        Event::Refused { what, about, why } => {
            format!("was refused: {} ({})", asked(*what, &shown(about)), shown(&why.message))
        }
        Event::Changed(change) => match (change.what, &record.by.who) {
            (What::SignInFailed, Who::Stranger(typed)) => {
                format!("failed to sign in as {}", shown(typed))
            }
            (What::ChangePassword, _) => "changed their own password".to_owned(),
            _ => deed(change, team, "the "),
        },
    }
}

/// What one has just done: `Moved 3 users to Viewer.`
pub fn done(change: &Change, team: &Directory) -> String {
    if change.edits.is_empty() {
        return "Nothing changed.".to_owned();
    }
    let deed = deed(change, team, "");
    let mut rest = deed.chars();
    let first = rest.next().map(|c| c.to_ascii_uppercase());
    first.into_iter().chain(rest).chain(['.']).collect()
}

/// What saving would mean: `+3 granted, -1 revoked, 4 active users affected`.
pub fn difference(difference: &Difference, active_users: usize) -> String {
    if difference.is_empty() {
        return "No level changes".to_owned();
    }
    let part = |sign: char, n: usize, what: &str| (n > 0).then(|| format!("{sign}{n} {what}"));
    let affected = match active_users {
        0 => "no active user affected".to_owned(),
        n => format!("{} affected", count(n, "active user")),
    };
    [
        part('+', difference.raised.len(), "granted"),
        part('-', difference.lowered.len(), "revoked"),
        Some(affected),
    ]
    .into_iter()
    .flatten()
    .collect::<Vec<_>>()
    .join(", ")
}

/// From where somebody came: `terminal, SSH from 10.0.0.7, as ada`.
pub fn origin(origin: &Origin) -> String {
    let mut from = match origin.way {
        Way::Terminal => "terminal".to_owned(),
        Way::CommandLine => "command line".to_owned(),
    };
    if let Some(ssh) = &origin.ssh {
        from.push_str(&format!(", SSH from {}", shown(ssh)));
    }
    if let Some(user) = &origin.os_user {
        from.push_str(&format!(", as {}", shown(user)));
    }
    from
}

/// In the past tense, without a subject. `the` goes before "role".
fn deed(change: &Change, team: &Directory, the: &str) -> String {
    let to_users = |verb: &str| format!("{verb} {}", users(change));
    let to_roles = |verb: &str| format!("{verb} {}", roles(change, the));
    match change.what {
        What::SetUp => format!("set up {}", workspace(change, team)),
        What::CreateRole => to_roles("created"),
        What::EditRole => to_roles("edited"),
        What::ActivateRoles => to_roles("activated") + &and_moved(change, team),
        What::DeactivateRoles => to_roles("deactivated") + &and_moved(change, team),
        What::DeleteRoles => to_roles("deleted") + &and_moved(change, team),
        What::RestoreRoles => to_roles("restored"),
        What::AddUser | What::AddUsers => to_users("added"),
        What::EditUser => to_users("edited"),
        What::ActivateUsers => to_users("activated"),
        What::DeactivateUsers => to_users("deactivated"),
        What::AssignRole => match moved(change).1 {
            Some(target) => format!("moved {} to {}", users(change), role(target, change, team)),
            None => to_users("moved"),
        },
        What::ResetPassword if edits_fields(change) => {
            format!("edited {} and reset the password", users(change))
        }
        What::ResetPassword => to_users("reset the password of"),
        What::ChangePassword => "changed your password".to_owned(),
        What::DeleteUsers => to_users("deleted"),
        What::RestoreUsers => to_users("restored"),
        What::SetSeats => seats(change),
        What::ReplaceCatalogue => "replaced the module catalogue".to_owned(),
        What::Undo => format!("undid a change to {}", touched(change)),
        What::PurgeTrash => format!("purged {} from the trash", purged(change, the)),
        What::SignIn => "signed in".to_owned(),
        What::SignInFailed => "failed to sign in".to_owned(),
        What::SignOut => "signed out".to_owned(),
        What::IssueToken => "issued a token for the command line".to_owned(),
        What::Refused => "was refused".to_owned(),
        What::RecoverOwner if activated(change) => {
            format!("set a new password for the owner {} and activated the account", users(change))
        }
        What::RecoverOwner => to_users("set a new password for the owner"),
        What::DismissRecovery => format!("dismissed the notice about {}", recovered(change)),
        What::RestoreBackup => restored(change),
        What::EndSession => to_users("ended a session of"),
        What::Unlock => "unlocked their session".to_owned(),
        What::ImportUsers => to_users("imported"),
        What::ImportRoles => to_roles("imported") + &and_moved(change, team),
    }
}

fn and_moved(change: &Change, team: &Directory) -> String {
    match moved(change) {
        (n, Some(target)) => {
            format!(" and moved {} to {}", count(n, "user"), role(target, change, team))
        }
        (_, None) => String::new(),
    }
}

fn edits_fields(change: &Change) -> bool {
    change.edits.iter().any(|edit| match edit {
        Edit::User { before: Some(was), after: Some(is) } => was.draft() != is.draft(),
        _ => false,
    })
}

fn workspace(change: &Change, team: &Directory) -> String {
    let set = change.edits.iter().find_map(|edit| match edit {
        Edit::Settings { after, .. } => after.as_deref().map(|s| s.workspace.as_str()),
        _ => None,
    });
    shown(set.unwrap_or(team.workspace())).into_owned()
}

fn seats(change: &Change) -> String {
    let seats = |edit: &Edit| match edit {
        Edit::Settings { before: Some(was), after: Some(is) } => {
            Some((was.plan.seats, is.plan.seats))
        }
        _ => None,
    };
    match change.edits.iter().find_map(seats) {
        Some((was, is)) if is < was => format!("lowered the number of seats from {was} to {is}"),
        Some((was, is)) => format!("raised the number of seats from {was} to {is}"),
        None => "set the number of seats".to_owned(),
    }
}

/// All that an undo put back.
fn touched(change: &Change) -> String {
    let mut parts = Vec::new();
    if !edited_roles(change).is_empty() {
        parts.push(roles(change, "the "));
    }
    if !edited_users(change).is_empty() {
        parts.push(users(change));
    }
    if change.edits.iter().any(|edit| matches!(edit, Edit::Settings { .. })) {
        parts.push("the team's settings".to_owned());
    }
    if parts.is_empty() { "nothing".to_owned() } else { parts.join(" and ") }
}

fn purged(change: &Change, the: &str) -> String {
    let users: Vec<_> = change.edits.iter().filter_map(purged_user).collect();
    let roles: Vec<_> = change.edits.iter().filter_map(purged_role).collect();
    let user = match users.as_slice() {
        [one] => shown(one.email.as_str()).into_owned(),
        many => count(many.len(), "user"),
    };
    let role = match roles.as_slice() {
        [one] => format!("{the}role {}", shown(one.name.as_str())),
        many => count(many.len(), "role"),
    };
    match (users.is_empty(), roles.is_empty()) {
        (_, true) => user,
        (true, false) => role,
        (false, false) => format!("{user} and {role}"),
    }
}

fn purged_user(edit: &Edit) -> Option<&User> {
    match edit {
        Edit::TrashedUser { before, .. } => before.as_deref().map(|trashed| &*trashed.record),
        _ => None,
    }
}

fn purged_role(edit: &Edit) -> Option<&Role> {
    match edit {
        Edit::TrashedRole { before, .. } => before.as_deref().map(|trashed| &*trashed.record),
        _ => None,
    }
}

fn activated(change: &Change) -> bool {
    change.edits.iter().any(|edit| match edit {
        Edit::User { before: Some(was), after: Some(is) } => was.status != is.status,
        _ => false,
    })
}

/// Whose password it was.
fn recovered(change: &Change) -> String {
    let before = change.edits.iter().find_map(|edit| match edit {
        Edit::Settings { before: Some(was), .. } => was.recovery.as_ref(),
        _ => None,
    });
    let email = before.map_or("an owner", |recovery| recovery.email.as_str());
    format!("the new password of {}", shown(email))
}

fn restored(change: &Change) -> String {
    let backup = change.edits.iter().find_map(|edit| match edit {
        Edit::Backup { revision, made, .. } => Some((revision, made)),
        _ => None,
    });
    let from = backup.map_or_else(String::new, |(revision, made)| {
        format!(" at entry {revision}, made {} UTC", made.minutes())
    });
    let kept = match edited_users(change).len() {
        0 => String::new(),
        n => format!(", but kept {}", count(n, "later password")),
    };
    format!("went back to the backup{from}{kept}")
}

/// The operator's deed, for whoever should know: `ada@acme.io's password was set ...`.
pub fn recovery(recovery: &Recovery) -> String {
    let operator = match &recovery.os_user {
        Some(name) => format!("the operator ({})", shown(name)),
        None => "the operator".to_owned(),
    };
    let email = shown(recovery.email.as_str());
    format!("{email}'s password was set by {operator} on {} UTC", recovery.at.minutes())
}

/// What a refused command was, in the infinitive. `about` may be empty.
pub(super) fn asked(what: What, about: &str) -> String {
    let named = |verb: &str, noun: &str, nobody: &str| match about {
        "" => format!("{verb} {nobody}"),
        about => format!("{verb} {noun}{about}"),
    };
    match what {
        What::SetUp => named("set up", "", "the team"),
        What::CreateRole => named("create", "the role ", "a role"),
        What::EditRole => named("edit", "the role ", "a role"),
        What::ActivateRoles => named("activate", several(about), "roles"),
        What::DeactivateRoles => named("deactivate", several(about), "roles"),
        What::DeleteRoles => named("delete", several(about), "roles"),
        What::RestoreRoles => named("restore", several(about), "roles"),
        What::AddUser => named("add", "", "a user"),
        What::AddUsers => named("add", "", "users"),
        What::EditUser => named("edit", "", "a user"),
        What::ActivateUsers => named("activate", "", "users"),
        What::DeactivateUsers => named("deactivate", "", "users"),
        What::AssignRole => named("change the role of", "", "users"),
        What::ResetPassword => named("reset the password of", "", "a user"),
        What::ChangePassword => "change their own password".to_owned(),
        What::DeleteUsers => named("delete", "", "users"),
        What::RestoreUsers => named("restore", "", "users"),
        What::SetSeats => named("set the plan to", "", "another number of seats"),
        What::ReplaceCatalogue => "replace the module catalogue".to_owned(),
        What::Undo => named("undo", "", "a change"),
        What::PurgeTrash => match about {
            "" => "purge the trash".to_owned(),
            about => format!("purge {about} from the trash"),
        },
        What::SignIn | What::SignInFailed => "sign in".to_owned(),
        What::SignOut => "sign out".to_owned(),
        What::IssueToken => "issue a token for the command line".to_owned(),
        What::Refused => named("do something with", "", "something"),
        What::RecoverOwner => named("set a new password for", "the owner ", "an owner"),
        What::DismissRecovery => "dismiss the notice about an owner's password".to_owned(),
        What::RestoreBackup => "restore a backup".to_owned(),
        What::EndSession => named("end a session of", "", "somebody"),
        What::Unlock => "unlock their session".to_owned(),
        What::ImportUsers => named("import", "", "users"),
        What::ImportRoles => named("import", several(about), "roles"),
    }
}

/// `about` lists names with commas.
fn several(about: &str) -> &'static str {
    if about.contains(", ") { "the roles " } else { "the role " }
}
