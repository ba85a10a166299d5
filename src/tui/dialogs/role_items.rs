//! The roles of a list to choose from.

use crate::team::{Role, RoleId, RoleSort, Status, text};
use crate::tui::part::Ctx;
use crate::tui::widgets::Item;

/// Every role, with the reason why some cannot be chosen; `kept` stays choosable as it is.
pub fn role_items(c: &Ctx<'_>, kept: Option<RoleId>) -> Vec<Item<RoleId>> {
    let mine = c.role().map(|role| role.grants.clone()).unwrap_or_default();
    let catalogue = c.team.catalogue();
    let roles = c.team.roles_listed("", RoleSort::Name, false);
    let item = |role: &Role| {
        let closed = if kept == Some(role.id) {
            None
        } else if role.status == Status::Inactive {
            Some("inactive".to_owned())
        } else if !mine.at_least(&role.grants) {
            Some("goes beyond your role".to_owned())
        } else {
            None
        };
        let counts = role.grants.counts(&catalogue);
        Item::new(role.id, text::shown(role.name.as_str()))
            .note(format!("{} edit, {} view", counts.edit, counts.view))
            .closed(closed)
    };
    roles.iter().map(|role| item(role)).collect()
}
