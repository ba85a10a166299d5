//! What the trash of the Users tab and that of the Roles tab show, and what is done there.

use std::hash::Hash;

use crate::team::{
    Directory, Role, RoleId, Status, TEAM_ROLES, TEAM_USERS, TrashSort, Trashed, User, UserId,
};
use crate::tui::dialogs::{purge_roles, purge_users, restore_roles, restore_users};
use crate::tui::part::{Ask, Ctx};
use crate::tui::theme::Meaning;
use crate::tui::widgets::{Cell, Column, meter};

/// The columns of `2026-11-23`.
const DAY: u16 = 10;

/// What can be in a trash.
pub trait Kept: Copy + Eq + Hash + 'static {
    const MODULE: &'static str;
    const TITLE: &'static str;
    const NOUN: &'static str;
    /// The column of the time, the newest first.
    const SORTED: (usize, bool);

    fn columns() -> Vec<Column>;
    fn listed(team: &Directory, search: &str, column: usize, reverse: bool) -> Vec<Self>;
    fn is_kept(self, team: &Directory) -> bool;
    fn name(self, team: &Directory) -> &str;
    fn cell<'c>(self, column: usize, width: u16, c: &'c Ctx<'_>) -> Cell<'c>;
    fn restore(ids: &[Self], hidden: usize, c: &Ctx<'_>) -> Ask;
    fn purge(ids: &[Self], hidden: usize, c: &Ctx<'_>) -> Ask;
}

/// When it was deleted, and until when it can come back.
fn times<T>(trashed: &Trashed<T>, until: bool) -> Cell<'static> {
    let time = if until { trashed.until() } else { trashed.at };
    Cell::muted(time.day())
}

impl Kept for UserId {
    const MODULE: &'static str = TEAM_USERS;
    const TITLE: &'static str = "Trash: Users";
    const NOUN: &'static str = "user";
    const SORTED: (usize, bool) = (3, false);

    fn columns() -> Vec<Column> {
        vec![
            Column::new("Name", 14, 22, 2),
            Column::new("Email", 14, 32, 1),
            Column::new("Role", 13, 18, 4),
            Column::new("Deleted", DAY, DAY, 5),
            Column::new("Kept until", DAY, DAY, 3).unsorted(),
        ]
    }

    fn listed(team: &Directory, search: &str, column: usize, reverse: bool) -> Vec<Self> {
        let sort = match column {
            0 => TrashSort::Name,
            1 => TrashSort::Email,
            2 => TrashSort::Role,
            _ => TrashSort::Deleted,
        };
        let found = team.trashed_users_listed(search, sort, reverse);
        found.iter().map(|trashed| trashed.record.id).collect()
    }

    fn is_kept(self, team: &Directory) -> bool {
        team.trashed_user(self).is_some()
    }

    fn name(self, team: &Directory) -> &str {
        team.trashed_user(self).map_or("", |trashed| trashed.record.email.as_str())
    }

    fn cell<'c>(self, column: usize, _: u16, c: &'c Ctx<'_>) -> Cell<'c> {
        let Some(trashed) = c.team.trashed_user(self) else { return Cell::default() };
        let user: &User = &trashed.record;
        match column {
            0 => Cell::text(user.name.as_str()),
            1 => Cell::text(user.email.as_str()),
            2 => match c.team.role(user.role) {
                Some(role) if role.status == Status::Inactive => {
                    Cell::muted(role.name.as_str()).and(" (inactive)", Meaning::Muted)
                }
                Some(role) => Cell::text(role.name.as_str()),
                None => Cell::new("role is gone", Meaning::Warning),
            },
            column => times(trashed, column > 3),
        }
    }

    fn restore(ids: &[Self], hidden: usize, c: &Ctx<'_>) -> Ask {
        restore_users(ids, hidden, c)
    }

    fn purge(ids: &[Self], hidden: usize, c: &Ctx<'_>) -> Ask {
        purge_users(ids, hidden, c)
    }
}

impl Kept for RoleId {
    const MODULE: &'static str = TEAM_ROLES;
    const TITLE: &'static str = "Trash: Roles";
    const NOUN: &'static str = "role";
    const SORTED: (usize, bool) = (2, false);

    fn columns() -> Vec<Column> {
        vec![
            Column::new("Name", 14, 24, 1),
            Column::new("Access", 15, 28, 3).unsorted(),
            Column::new("Deleted", DAY, DAY, 4),
            Column::new("Kept until", DAY, DAY, 2).unsorted(),
            Column::new("Description", 16, 60, 5).unsorted(),
        ]
    }

    fn listed(team: &Directory, search: &str, column: usize, reverse: bool) -> Vec<Self> {
        let sort = if column == 0 { TrashSort::Name } else { TrashSort::Deleted };
        let found = team.trashed_roles_listed(search, sort, reverse);
        found.iter().map(|trashed| trashed.record.id).collect()
    }

    fn is_kept(self, team: &Directory) -> bool {
        team.trashed_role(self).is_some()
    }

    fn name(self, team: &Directory) -> &str {
        team.trashed_role(self).map_or("", |trashed| trashed.record.name.as_str())
    }

    fn cell<'c>(self, column: usize, width: u16, c: &'c Ctx<'_>) -> Cell<'c> {
        let Some(trashed) = c.team.trashed_role(self) else { return Cell::default() };
        let role: &Role = &trashed.record;
        match column {
            0 => Cell::text(role.name.as_str()),
            1 => meter::access(c.look, role.grants.counts(&c.team.catalogue()), width),
            4 => Cell::muted(role.description.as_str()),
            column => times(trashed, column == 3),
        }
    }

    fn restore(ids: &[Self], hidden: usize, c: &Ctx<'_>) -> Ask {
        restore_roles(ids, hidden, c)
    }

    fn purge(ids: &[Self], hidden: usize, c: &Ctx<'_>) -> Ask {
        purge_roles(ids, hidden, c)
    }
}
