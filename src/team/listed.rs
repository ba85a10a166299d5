//! A user as lists need it.

use std::sync::Arc;

use super::id::{RoleId, UserId};
use super::role::Status;
use super::text;
use super::user::User;

/// A user with what searching and sorting need: folded once, and near at hand.
#[derive(Debug, PartialEq, Eq)]
pub struct Listed {
    pub user: Arc<User>,
    pub id: UserId,
    pub role: RoleId,
    pub status: Status,
    /// Name, e-mail and phone, folded, a line each.
    folded: Box<str>,
    email_at: u32,
    phone_at: u32,
}

impl Listed {
    pub(super) fn new(user: Arc<User>) -> Self {
        let mut folded = text::fold(user.name.as_str());
        folded.push('\n');
        let email_at = folded.len() as u32;
        folded.push_str(&user.email.folded());
        folded.push('\n');
        let phone_at = folded.len() as u32;
        folded.push_str(user.phone.as_ref().map_or("", |p| p.as_str()));
        let (id, role, status) = (user.id, user.role, user.status);
        Listed { user, id, role, status, folded: folded.into(), email_at, phone_at }
    }

    pub fn searchable(&self) -> &str {
        &self.folded
    }

    pub fn folded_name(&self) -> &str {
        self.folded.get(..self.email_at as usize).unwrap_or_default().trim_end_matches('\n')
    }

    pub fn folded_email(&self) -> &str {
        let range = self.email_at as usize..self.phone_at as usize;
        self.folded.get(range).unwrap_or_default().trim_end_matches('\n')
    }

    pub fn phone(&self) -> &str {
        self.folded.get(self.phone_at as usize..).unwrap_or_default()
    }
}
