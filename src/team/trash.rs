//! The trash: how long things are kept, and how they are found again.

use std::sync::Arc;

use super::change::Trashed;
use super::directory::Directory;
use super::id::Time;
use super::role::{Role, Status};
use super::text;
use super::user::User;

/// How long something stays in the trash.
pub const TRASH_DAYS: i64 = 30;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TrashSort {
    /// The newest first: that is what one looks for.
    #[default]
    Deleted,
    Name,
    /// A user's.
    Email,
    /// A user's.
    Role,
}

impl<T> Trashed<T> {
    /// When it goes for good.
    pub fn until(&self) -> Time {
        self.at.plus(TRASH_DAYS * Time::DAY)
    }
}

impl Directory {
    /// Coming back, the user can have the role from before; otherwise another one must be given.
    pub fn keeps_role(&self, user: &User) -> bool {
        self.role(user.role).is_some_and(|role| role.status == Status::Active)
    }

    /// Deleted users in whose name, e-mail, role or time of deletion every word of `search` is.
    pub fn trashed_users_listed(
        &self,
        search: &str,
        sort: TrashSort,
        reverse: bool,
    ) -> Vec<Arc<Trashed<User>>> {
        let texts = |user: &User| {
            let role = text::fold(self.role_name(user.role));
            (text::fold(user.name.as_str()), user.email.folded(), role)
        };
        listed(self.trashed_users(), texts, search, sort, reverse)
    }

    /// Deleted roles in whose name, description or time of deletion every word of `search` is.
    pub fn trashed_roles_listed(
        &self,
        search: &str,
        sort: TrashSort,
        reverse: bool,
    ) -> Vec<Arc<Trashed<Role>>> {
        let texts = |role: &Role| {
            let description = text::fold(role.description.as_str());
            (text::fold(role.name.as_str()), String::new(), description)
        };
        listed(self.trashed_roles(), texts, search, sort, reverse)
    }
}

fn listed<'t, T: 't>(
    all: impl Iterator<Item = &'t Arc<Trashed<T>>>,
    texts: impl Fn(&T) -> (String, String, String),
    search: &str,
    sort: TrashSort,
    reverse: bool,
) -> Vec<Arc<Trashed<T>>> {
    let folded = text::fold(search);
    let mut rows: Vec<_> = all.map(|trashed| (texts(&trashed.record), trashed)).collect();
    rows.retain(|((a, b, c), trashed)| {
        let deleted = trashed.at.minutes();
        let has = |term: &str| [a, b, c, &deleted].iter().any(|text| text.contains(term));
        folded.split_whitespace().all(has)
    });
    rows.sort_by(|(a, x), (b, y)| {
        let first = match sort {
            TrashSort::Deleted => y.at.cmp(&x.at),
            TrashSort::Name => a.0.cmp(&b.0),
            TrashSort::Email => a.1.cmp(&b.1),
            TrashSort::Role => a.2.cmp(&b.2),
        };
        first.then_with(|| a.cmp(b)).then_with(|| y.at.cmp(&x.at))
    });
    if reverse {
        rows.reverse();
    }
    rows.into_iter().map(|(_, trashed)| trashed.clone()).collect()
}
