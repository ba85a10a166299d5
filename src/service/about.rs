//! Refused commands in a few words, for the activity log.

use crate::team::{Command, Directory, RoleId, UserId};

/// Whom or what a refused command was about.
pub fn about(command: &Command, team: &Directory) -> String {
    let user = |id: &UserId| {
        let deleted = || team.trashed_user(*id).map(|trashed| &trashed.record);
        team.user(*id).or_else(deleted).map(|user| user.email.as_str().to_owned())
    };
    let role = |id: &RoleId| {
        let deleted = || team.trashed_role(*id).map(|trashed| &trashed.record);
        team.role(*id).or_else(deleted).map(|role| role.name.as_str().to_owned())
    };
    let users = |ids: &[UserId]| some_of(ids.iter().filter_map(user).collect());
    let roles = |ids: &[RoleId]| some_of(ids.iter().filter_map(role).collect());
    match command {
        Command::SetUp(set_up) => set_up.workspace.clone(),
        Command::CreateRole { role } => role.name.clone(),
        Command::EditRole { id, .. } => roles(&[*id]),
        Command::SetRoleStatus { ids, .. }
        | Command::DeleteRoles { ids, .. }
        | Command::RestoreRoles { ids } => roles(ids),
        Command::AddUser { user, .. } => user.email.clone(),
        Command::AddUsers { users } => {
            some_of(users.iter().take(4).map(|u| u.user.email.clone()).collect())
        }
        Command::EditUser { id, .. }
        | Command::ResetPassword { id, .. }
        | Command::RecoverOwner { id, .. } => users(&[*id]),
        Command::SetUserStatus { ids, .. }
        | Command::SetUserRole { ids, .. }
        | Command::DeleteUsers { ids }
        | Command::RestoreUsers { ids, .. } => users(ids),
        Command::Purge { users, roles } => {
            some_of(users.iter().filter_map(user).chain(roles.iter().filter_map(role)).collect())
        }
        Command::ImportUsers { rows, .. } => {
            some_of(rows.iter().filter_map(|row| row.email.clone()).take(4).collect())
        }
        Command::ImportRoles { rows, .. } => {
            some_of(rows.iter().filter_map(|row| row.name.clone()).take(4).collect())
        }
        Command::SetSeats { seats } => format!("{seats} seats"),
        Command::Undo { record } => format!("entry {}", record.revision),
        Command::ChangeMyPassword { .. }
        | Command::ReplaceCatalogue { .. }
        | Command::PurgeTrash
        | Command::DismissRecovery => String::new(),
    }
}

fn some_of(mut names: Vec<String>) -> String {
    let more = names.len().saturating_sub(3);
    names.truncate(3);
    // What was typed may be of any length; the log keeps a line of it.
    let mut text: String = names.join(", ").chars().take(200).collect();
    if more > 0 {
        text.push_str(&format!(" and {more} more"));
    }
    text
}
