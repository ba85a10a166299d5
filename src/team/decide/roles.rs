//! Roles: create, edit, status, delete, restore.

use std::sync::Arc;

use super::rules::Supply;
use crate::team::access::Grants;
use crate::team::change::{Change, Edit, Trashed, What};
use crate::team::directory::Directory;
use crate::team::id::{RoleId, Time};
use crate::team::refusal::{Field, Kind, Refusal};
use crate::team::role::{Description, Role, RoleDraft, RoleName, Status};
use crate::team::text;
use crate::team::user::User;

impl Directory {
    pub(super) fn create_role(
        &self,
        draft: &RoleDraft,
        supply: &mut Supply<'_>,
    ) -> Result<Change, Refusal> {
        let id = RoleId((supply.id)());
        let role = self.new_role(id, draft, supply.now)?;
        Ok(Change::new(What::CreateRole, vec![Edit::Role { before: None, after: Some(role) }]))
    }

    pub(super) fn new_role(
        &self,
        id: RoleId,
        draft: &RoleDraft,
        now: Time,
    ) -> Result<Arc<Role>, Refusal> {
        Ok(Arc::new(Role {
            id,
            name: RoleName::parse(&draft.name)?,
            description: Description::parse(&draft.description)?,
            status: draft.status,
            grants: self.listed_grants(&draft.grants, &Grants::default())?,
            created: now,
            updated: now,
            version: 1,
        }))
    }

    /// What the catalogue has lost since `was` may stay or be lowered, but not be added. None is
    /// dropped, so that equal grants are equal values.
    pub(super) fn listed_grants(&self, asked: &Grants, was: &Grants) -> Result<Grants, Refusal> {
        let Grants::Listed(map) = asked else {
            return Err(Refusal::on(
                Kind::NotPermitted,
                Field::Permissions,
                "Only the owner role has everything, and there is one.",
            ));
        };
        let catalogue = self.catalogue();
        let mut grants = Grants::default();
        for (id, level) in map {
            if *level > was.level(id) && catalogue.get(id.as_str()).is_none() {
                return Err(Refusal::invalid(
                    Field::Permissions,
                    format!("There is no module {:?} in the catalogue.", text::short(id.as_str())),
                ));
            }
            grants.set(id.clone(), *level);
        }
        Ok(grants)
    }

    pub(super) fn edit_role(
        &self,
        id: RoleId,
        version: u32,
        draft: &RoleDraft,
        supply: &mut Supply<'_>,
    ) -> Result<Change, Refusal> {
        let was = self.unprotected_role(id)?;
        if was.version != version {
            return Err(Refusal::new(
                Kind::Changed,
                format!("{} was changed by somebody else meanwhile.", was.name.as_str()),
            ));
        }
        let is = Role {
            name: RoleName::parse(&draft.name)?,
            description: Description::parse(&draft.description)?,
            status: draft.status,
            grants: self.listed_grants(&draft.grants, &was.grants)?,
            ..(**was).clone()
        };
        let edits = if is == **was { vec![] } else { vec![changed_role(was, is, supply.now)] };
        Ok(Change::new(What::EditRole, edits))
    }

    pub(super) fn set_role_status(
        &self,
        ids: &[RoleId],
        status: Status,
        reassign_to: Option<RoleId>,
        supply: &mut Supply<'_>,
    ) -> Result<Change, Refusal> {
        let mut edits = Vec::new();
        for id in unique(ids) {
            let was = self.unprotected_role(id)?;
            if was.status != status {
                edits.push(changed_role(was, Role { status, ..(**was).clone() }, supply.now));
            }
        }
        if let Some(target) = reassign_to {
            self.reassign(ids, target, supply.now, &mut edits)?;
        }
        let what = match status {
            Status::Active => What::ActivateRoles,
            Status::Inactive => What::DeactivateRoles,
        };
        Ok(Change::new(what, edits))
    }

    pub(super) fn delete_roles(
        &self,
        ids: &[RoleId],
        reassign_to: Option<RoleId>,
        supply: &mut Supply<'_>,
    ) -> Result<Change, Refusal> {
        let mut edits = Vec::new();
        let ids = unique(ids);
        let roles: Vec<_> =
            ids.iter().map(|id| self.unprotected_role(*id)).collect::<Result<_, _>>()?;
        if let Some(target) = reassign_to {
            self.reassign(&ids, target, supply.now, &mut edits)?;
        }
        for role in roles {
            let trashed = Trashed { record: role.clone(), at: supply.now };
            edits.push(Edit::Role { before: Some(role.clone()), after: None });
            edits.push(Edit::TrashedRole { before: None, after: Some(Arc::new(trashed)) });
        }
        Ok(Change::new(What::DeleteRoles, edits))
    }

    pub(super) fn reassign(
        &self,
        from: &[RoleId],
        target: RoleId,
        now: Time,
        edits: &mut Vec<Edit>,
    ) -> Result<(), Refusal> {
        if from.contains(&target) {
            return Err(Refusal::invalid(
                Field::Role,
                "Choose a role that is not itself among these.",
            ));
        }
        let target = self.existing_role(target)?;
        if target.status == Status::Inactive {
            return Err(Refusal::invalid(
                Field::Role,
                format!("The role {} is inactive and cannot be assigned.", target.name.as_str()),
            ));
        }
        for listed in self.users().filter(|listed| from.contains(&listed.user.role)) {
            let user = &listed.user;
            edits.push(changed_user(user, User { role: target.id, ..(**user).clone() }, now));
        }
        Ok(())
    }

    pub(super) fn restore_roles(
        &self,
        ids: &[RoleId],
        supply: &mut Supply<'_>,
    ) -> Result<Change, Refusal> {
        let mut edits = Vec::new();
        for id in unique(ids) {
            let Some(trashed) = self.trashed_role(id) else {
                return Err(Refusal::new(Kind::NotFound, "This role is not in the trash."));
            };
            let mut role = (*trashed.record).clone();
            role.version += 1;
            role.updated = supply.now;
            edits.push(Edit::TrashedRole { before: Some(trashed.clone()), after: None });
            edits.push(Edit::Role { before: None, after: Some(Arc::new(role)) });
        }
        Ok(Change::new(What::RestoreRoles, edits))
    }

    pub(super) fn existing_role(&self, id: RoleId) -> Result<&Arc<Role>, Refusal> {
        self.role(id).ok_or_else(|| {
            Refusal::on(Kind::NotFound, Field::Role, "There is no such role any more.")
        })
    }

    fn unprotected_role(&self, id: RoleId) -> Result<&Arc<Role>, Refusal> {
        let role = self.existing_role(id)?;
        if role.protected() {
            return Err(Refusal::not_permitted(format!(
                "{} is built in and cannot be changed.",
                role.name.as_str()
            )));
        }
        Ok(role)
    }
}

/// An edit to the next version.
pub(super) fn changed_role(was: &Arc<Role>, is: Role, now: Time) -> Edit {
    let is = Role { version: was.version + 1, updated: now, ..is };
    Edit::Role { before: Some(was.clone()), after: Some(Arc::new(is)) }
}

pub(super) fn changed_user(was: &Arc<User>, is: User, now: Time) -> Edit {
    let is = User { version: was.version + 1, updated: now, ..is };
    Edit::User { before: Some(was.clone()), after: Some(Arc::new(is)) }
}

pub(super) fn unique<Id: Copy + Ord>(ids: &[Id]) -> Vec<Id> {
    let mut seen = std::collections::BTreeSet::new();
    ids.iter().copied().filter(|id| seen.insert(*id)).collect()
}
