//! What records, users and roles are called in a sentence. All stored text is made safe to show.

use std::collections::BTreeSet;

use crate::team::change::{Change, Edit};
use crate::team::directory::Directory;
use crate::team::id::{RoleId, UserId};
use crate::team::role::Role;
use crate::team::text::shown;
use crate::team::user::User;

/// `1 user`, `3 users`.
pub(super) fn count(n: usize, one: &str) -> String {
    if n == 1 { format!("1 {one}") } else { format!("{n} {one}s") }
}

/// The users that a change is about: `ada@acme.io`, or how many.
pub(super) fn users(change: &Change) -> String {
    let users = edited_users(change);
    match users.as_slice() {
        [one] => shown(one.email.as_str()).into_owned(),
        many => count(many.len(), "user"),
    }
}

/// The roles that a change is about: `the role Viewer`, or how many.
pub(super) fn roles(change: &Change, the: &str) -> String {
    let roles = edited_roles(change);
    match roles.as_slice() {
        [one] => format!("{the}role {}", shown(one.name.as_str())),
        many => count(many.len(), "role"),
    }
}

/// Each user once, as after the change, or as before when gone.
pub(super) fn edited_users(change: &Change) -> Vec<&User> {
    let mut seen = BTreeSet::new();
    change.edits.iter().filter_map(edited_user).filter(|user| seen.insert(user.id)).collect()
}

fn edited_user(edit: &Edit) -> Option<&User> {
    match edit {
        Edit::User { before, after } => after.as_deref().or(before.as_deref()),
        _ => None,
    }
}

pub(super) fn edited_roles(change: &Change) -> Vec<&Role> {
    let mut seen = BTreeSet::new();
    change.edits.iter().filter_map(edited_role).filter(|role| seen.insert(role.id)).collect()
}

fn edited_role(edit: &Edit) -> Option<&Role> {
    match edit {
        Edit::Role { before, after } => after.as_deref().or(before.as_deref()),
        _ => None,
    }
}

/// Users whose role the change replaces, and the role that the first of them has then.
pub(super) fn moved(change: &Change) -> (usize, Option<RoleId>) {
    let target = |edit: &Edit| match edit {
        Edit::User { before: Some(was), after: Some(is) } if was.role != is.role => Some(is.role),
        _ => None,
    };
    let targets = || change.edits.iter().filter_map(target);
    (targets().count(), targets().next())
}

/// A role may be gone by now: then the change itself or the trash still knows its name.
pub(super) fn role(id: RoleId, change: &Change, team: &Directory) -> String {
    let in_change = || edited_roles(change).into_iter().find(|role| role.id == id);
    let in_trash = || team.trashed_role(id).map(|trashed| &*trashed.record);
    match team.role(id).map(|role| &**role).or_else(in_change).or_else(in_trash) {
        Some(role) => shown(role.name.as_str()).into_owned(),
        None => "a deleted role".to_owned(),
    }
}

pub(super) fn user(id: UserId, change: &Change, team: &Directory) -> String {
    let in_change = || edited_users(change).into_iter().find(|user| user.id == id);
    let in_trash = || team.trashed_user(id).map(|trashed| &*trashed.record);
    match team.user(id).map(|user| &**user).or_else(in_change).or_else(in_trash) {
        Some(user) => shown(user.email.as_str()).into_owned(),
        None => "a deleted user".to_owned(),
    }
}
