//! A record field by field: what stood there before, what stands there after.

use std::collections::BTreeSet;

use super::names;
use super::words::asked;
use crate::team::access::{Grants, Level};
use crate::team::activity::{Event, Record};
use crate::team::change::{Change, Edit, What};
use crate::team::directory::Directory;
use crate::team::module::ModuleId;
use crate::team::plan::Settings;
use crate::team::role::Role;
use crate::team::text::shown;
use crate::team::user::User;

/// One field. Empty text is "nothing there".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Detail {
    pub label: String,
    pub before: String,
    pub after: String,
}

impl Detail {
    fn new(label: &str, before: &str, after: &str) -> Self {
        Detail {
            label: shown(label).into(),
            before: shown(before).into(),
            after: shown(after).into(),
        }
    }
}

/// Every field that the record's change touched. With several users or roles, each label begins
/// with whose field it is.
pub fn details(record: &Record, team: &Directory) -> Vec<Detail> {
    match &record.event {
        Event::Refused { what, about, why } => vec![
            Detail::new("Asked", "", &asked(*what, about)),
            Detail::new("Refused because", "", &why.message),
        ],
        Event::Changed(change) => of_change(change, team),
    }
}

fn of_change(change: &Change, team: &Directory) -> Vec<Detail> {
    let users: BTreeSet<_> = names::edited_users(change).iter().map(|user| user.id).collect();
    let roles: BTreeSet<_> = names::edited_roles(change).iter().map(|role| role.id).collect();
    let many = users.len() + roles.len() > 1;
    let mut list = Vec::new();
    for edit in &change.edits {
        let (whose, fields) = match edit {
            Edit::User { before, after } => {
                let (was, is) = (before.as_deref(), after.as_deref());
                (is.or(was).map(|u| u.email.as_str()), user(was, is, change, team))
            }
            Edit::Role { before, after } => {
                let (was, is) = (before.as_deref(), after.as_deref());
                (is.or(was).map(|r| r.name.as_str()), role(was, is, team))
            }
            Edit::Settings { before, after } => {
                (None, settings(before.as_deref(), after.as_deref()))
            }
            // What is deleted or restored shows its own fields; only what is purged has nothing else.
            Edit::TrashedUser { before: Some(gone), after: None }
                if !users.contains(&gone.record.id) =>
            {
                (None, vec![Detail::new("User", gone.record.email.as_str(), "")])
            }
            Edit::TrashedRole { before: Some(gone), after: None }
                if !roles.contains(&gone.record.id) =>
            {
                (None, vec![Detail::new("Role", gone.record.name.as_str(), "")])
            }
            Edit::LastSignIn { user, before, after: Some(after) } => {
                let before = before.map(|time| time.minutes()).unwrap_or_default();
                let label = format!("Last sign-in of {}", names::user(*user, change, team));
                (None, vec![Detail::new(&label, &before, &after.minutes())])
            }
            Edit::Backup { revision, made, replaced } => {
                let of = |revision| format!("entry {revision}");
                let before = replaced.map(of).unwrap_or_default();
                let made = Detail::new("Backup made", "", &format!("{} UTC", made.minutes()));
                (None, vec![Detail::new("Activity up to", &before, &of(*revision)), made])
            }
            Edit::TrashedUser { .. }
            | Edit::TrashedRole { .. }
            | Edit::LastSignIn { .. }
            | Edit::Credential { .. }
            | Edit::Wait { .. }
            | Edit::Token { .. } => (None, Vec::new()),
        };
        list.extend(fields.into_iter().map(|field| match whose.filter(|_| many) {
            Some(whose) => Detail { label: format!("{}: {}", shown(whose), field.label), ..field },
            None => field,
        }));
    }
    if matches!(change.what, What::ResetPassword | What::ChangePassword | What::RecoverOwner) {
        list.push(Detail::new("Password", "", "a new one"));
    }
    if change.what == What::RestoreBackup {
        let kept = names::edited_users(change).into_iter();
        list.extend(kept.map(|user| {
            Detail::new(&format!("Password of {}", user.email.as_str()), "", "the later one")
        }));
    }
    list
}

/// Keeps the fields that differ.
fn differing(fields: impl IntoIterator<Item = (&'static str, String, String)>) -> Vec<Detail> {
    let differ = |(_, was, is): &(_, String, String)| was != is;
    fields.into_iter().filter(differ).map(|(l, was, is)| Detail::new(l, &was, &is)).collect()
}

fn user(was: Option<&User>, is: Option<&User>, change: &Change, team: &Directory) -> Vec<Detail> {
    let field = |label, text: &dyn Fn(&User) -> String| {
        (label, was.map(text).unwrap_or_default(), is.map(text).unwrap_or_default())
    };
    differing([
        field("Name", &|u| u.name.as_str().to_owned()),
        field("Email", &|u| u.email.as_str().to_owned()),
        field("Phone Number", &|u| u.phone.as_ref().map(|p| p.international()).unwrap_or_default()),
        field("Role", &|u| names::role(u.role, change, team)),
        field("Status", &|u| u.status.label().to_owned()),
    ])
}

fn role(was: Option<&Role>, is: Option<&Role>, team: &Directory) -> Vec<Detail> {
    let field = |label, text: &dyn Fn(&Role) -> String| {
        (label, was.map(text).unwrap_or_default(), is.map(text).unwrap_or_default())
    };
    let mut list = differing([
        field("Name", &|r| r.name.as_str().to_owned()),
        field("Description", &|r| r.description.as_str().to_owned()),
        field("Status", &|r| r.status.label().to_owned()),
    ]);
    let none = Grants::default();
    list.extend(grants(was.map_or(&none, |r| &r.grants), is.map_or(&none, |r| &r.grants), team));
    list
}

/// The modules whose level differs: as in the catalogue, then those that it has no more.
fn grants(was: &Grants, is: &Grants, team: &Directory) -> Vec<Detail> {
    let level = |grants: &Grants, id: &ModuleId| grants.level(id).label();
    let all = |grants: &Grants| match grants {
        Grants::Everything => "Edit on everything",
        Grants::Listed(_) => "",
    };
    if *was == Grants::Everything || *is == Grants::Everything {
        return differing([("Permissions", all(was).to_owned(), all(is).to_owned())]);
    }
    let catalogue = team.catalogue();
    let known = catalogue.modules().map(|module| (&module.id, module.label.as_str()));
    let lost: BTreeSet<&ModuleId> = [was, is]
        .into_iter()
        .flat_map(listed)
        .filter(|id| catalogue.get(id.as_str()).is_none())
        .collect();
    let lost = lost.into_iter().map(|id| (id, id.as_str()));
    known
        .chain(lost)
        .filter(|(id, _)| was.level(id) != is.level(id))
        .map(|(id, label)| Detail::new(label, level(was, id), level(is, id)))
        .collect()
}

fn listed(grants: &Grants) -> impl Iterator<Item = &ModuleId> {
    let map = match grants {
        Grants::Everything => None,
        Grants::Listed(map) => Some(map),
    };
    map.into_iter().flatten().filter(|(_, level)| **level != Level::None).map(|(id, _)| id)
}

fn settings(was: Option<&Settings>, is: Option<&Settings>) -> Vec<Detail> {
    let field = |label, text: &dyn Fn(&Settings) -> String| {
        (label, was.map(text).unwrap_or_default(), is.map(text).unwrap_or_default())
    };
    let mut list = differing([
        field("Workspace", &|s| s.workspace.clone()),
        field("Plan", &|s| s.plan.name.clone()),
        field("Seats", &|s| s.plan.seats.to_string()),
        field("Modules", &|s| s.catalogue.len().to_string()),
    ]);
    if let (Some(was), Some(is)) = (was, is) {
        list.extend(modules(was, is));
    }
    list
}

/// Modules that came, went or were renamed. The set-up's whole catalogue is not news.
fn modules(was: &Settings, is: &Settings) -> Vec<Detail> {
    let ids: BTreeSet<&ModuleId> =
        [was, is].into_iter().flat_map(|s| s.catalogue.modules()).map(|m| &m.id).collect();
    let label = |settings: &Settings, id: &ModuleId| {
        settings.catalogue.get(id.as_str()).map(|m| m.label.clone()).unwrap_or_default()
    };
    ids.into_iter()
        .map(|id| Detail::new(id.as_str(), &label(was, id), &label(is, id)))
        .filter(|detail| detail.before != detail.after)
        .collect()
}
