//! What a row of the Users tab shows.

use std::cell::RefCell;
use std::collections::HashMap;

use crate::team::{Directory, Phone, Status, UserId, UserSort};
use crate::tui::theme::Meaning;
use crate::tui::widgets::{Cell, Column};

pub const SORTS: [UserSort; 6] = [
    UserSort::Name,
    UserSort::Email,
    UserSort::Phone,
    UserSort::Role,
    UserSort::Status,
    UserSort::LastSignIn,
];

/// The columns of `2026-11-23 18:52`.
const MINUTES: u16 = 16;
/// So many numbers are remembered as they are shown.
const PHONES: usize = 4096;

pub fn columns() -> Vec<Column> {
    vec![
        Column::new("Name", 14, 22, 1),
        Column::new("Email", 20, 32, 4),
        Column::new("Phone", 16, 18, 6),
        Column::new("Role", 11, 18, 3),
        Column::new("Status", 8, 8, 2),
        Column::new("Last sign-in", 12, 16, 5),
    ]
}

#[derive(Default)]
pub struct Cells {
    /// Numbers as they are shown: working one out takes longer than drawing the rest of its row.
    phones: RefCell<HashMap<UserId, String>>,
}

impl Cells {
    /// The team is at another revision.
    pub fn forget(&self) {
        self.phones.borrow_mut().clear();
    }

    fn phone(&self, id: UserId, phone: &Phone) -> String {
        let mut phones = self.phones.borrow_mut();
        if phones.len() > PHONES {
            phones.clear();
        }
        phones.entry(id).or_insert_with(|| phone.international()).clone()
    }

    pub fn of<'t>(&self, team: &'t Directory, id: UserId, column: usize, width: u16) -> Cell<'t> {
        let Some(user) = team.user(id) else { return Cell::default() };
        let faint = if user.status == Status::Active { Meaning::Text } else { Meaning::Muted };
        match SORTS.get(column) {
            Some(UserSort::Name) => Cell::new(user.name.as_str(), faint),
            Some(UserSort::Email) => Cell::new(user.email.as_str(), faint),
            Some(UserSort::Phone) => match &user.phone {
                Some(phone) => Cell::new(self.phone(id, phone), faint),
                None => Cell::default(),
            },
            Some(UserSort::Role) => Cell::new(team.role_name(user.role), faint),
            Some(UserSort::Status) => Cell::new(
                user.status.label(),
                match user.status {
                    Status::Active => Meaning::Success,
                    Status::Inactive => Meaning::Muted,
                },
            ),
            Some(UserSort::LastSignIn) => match team.last_sign_in(id) {
                // The day, where there is no room for the minute.
                Some(time) if width < MINUTES => Cell::new(time.day(), faint),
                Some(time) => Cell::new(time.minutes(), faint),
                None => Cell::muted("never"),
            },
            None => Cell::default(),
        }
    }
}
