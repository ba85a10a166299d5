//! What applying a roles file would do, and a name for just that.

use std::sync::Arc;

use sha2::{Digest as _, Sha256};

use crate::team::access::Difference;
use crate::team::change::{Change, Edit};
use crate::team::directory::{Directory, Members};
use crate::team::role::Role;
use crate::team::user::User;

#[derive(Clone, Debug)]
pub struct RolePlan {
    pub id: String,
    pub adds: Vec<Arc<Role>>,
    pub changes: Vec<RoleChange>,
    /// With the users who hold it.
    pub removals: Vec<(Arc<Role>, Members)>,
    /// Users who get another role.
    pub moved: Vec<Arc<User>>,
}

#[derive(Clone, Debug)]
pub struct RoleChange {
    pub was: Arc<Role>,
    pub is: Arc<Role>,
    pub levels: Difference,
    /// Whom the other levels concern.
    pub active: usize,
}

impl RolePlan {
    pub fn of(change: &Change, team: &Directory) -> Self {
        let mut plan = RolePlan {
            id: Self::id_of(change),
            adds: Vec::new(),
            changes: Vec::new(),
            removals: Vec::new(),
            moved: Vec::new(),
        };
        for edit in &change.edits {
            match edit {
                Edit::Role { before: None, after: Some(role) } => plan.adds.push(role.clone()),
                Edit::Role { before: Some(was), after: Some(is) } => {
                    let levels = Difference::between(&was.grants, &is.grants, &team.catalogue());
                    let active = if levels.is_empty() { 0 } else { team.members(was.id).active };
                    let (was, is) = (was.clone(), is.clone());
                    plan.changes.push(RoleChange { was, is, levels, active });
                }
                Edit::Role { before: Some(role), after: None } => {
                    plan.removals.push((role.clone(), team.members(role.id)));
                }
                Edit::User { after: Some(user), .. } => plan.moved.push(user.clone()),
                _ => {}
            }
        }
        plan
    }

    /// Of what is planned and the versions that it starts from; not of new ids and the time.
    pub(super) fn id_of(change: &Change) -> String {
        let mut hash = Sha256::new();
        for edit in &change.edits {
            let text = match edit {
                Edit::Role { before, after } => {
                    let from = before.as_ref().map(|role| (role.id, role.version));
                    format!("{from:?} {:?}", after.as_ref().map(|role| role.draft()))
                }
                Edit::User { before, after } => {
                    let from = before.as_ref().map(|user| (user.id, user.version));
                    format!("{from:?} {:?}", after.as_ref().map(|user| user.role))
                }
                _ => continue,
            };
            hash.update((text.len() as u64).to_le_bytes());
            hash.update(text);
        }
        hash.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
    }
}
