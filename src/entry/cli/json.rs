//! The shapes that programs rely on: a user, a role.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::team::{Directory, Grants, Level, ModuleId, Role, RoleId, Status, User, UserId};

#[derive(Serialize)]
pub struct UserDocument<'a> {
    id: UserId,
    name: &'a str,
    email: &'a str,
    phone: Option<&'a str>,
    role: RoleReference<'a>,
    status: Status,
    must_change_password: bool,
    last_sign_in: Option<String>,
    created: String,
    updated: String,
    version: u32,
}

#[derive(Serialize)]
struct RoleReference<'a> {
    id: RoleId,
    name: &'a str,
}

impl<'a> UserDocument<'a> {
    pub fn of(user: &'a User, team: &'a Directory) -> Self {
        UserDocument {
            id: user.id,
            name: user.name.as_str(),
            email: user.email.as_str(),
            phone: user.phone.as_ref().map(|phone| phone.as_str()),
            role: RoleReference { id: user.role, name: team.role_name(user.role) },
            status: user.status,
            must_change_password: team.must_change_password(user.id),
            last_sign_in: team.last_sign_in(user.id).map(|time| time.to_string()),
            created: user.created.to_string(),
            updated: user.updated.to_string(),
            version: user.version,
        }
    }
}

#[derive(Serialize)]
pub struct RoleDocument<'a> {
    id: RoleId,
    name: &'a str,
    description: &'a str,
    status: Status,
    protected: bool,
    users: Users,
    grants: BTreeMap<ModuleId, Level>,
    created: String,
    updated: String,
    version: u32,
}

#[derive(Serialize)]
struct Users {
    active: usize,
    total: usize,
}

impl<'a> RoleDocument<'a> {
    pub fn of(role: &'a Role, team: &Directory) -> Self {
        let members = team.members(role.id);
        RoleDocument {
            id: role.id,
            name: role.name.as_str(),
            description: role.description.as_str(),
            status: role.status,
            protected: role.protected(),
            users: Users { active: members.active, total: members.total },
            grants: listed(&role.grants, team),
            created: role.created.to_string(),
            updated: role.updated.to_string(),
            version: role.version,
        }
    }
}

/// Module by module: everything is Edit on what the catalogue has now.
pub fn listed(grants: &Grants, team: &Directory) -> BTreeMap<ModuleId, Level> {
    match grants {
        Grants::Listed(map) => map.clone(),
        Grants::Everything => {
            team.catalogue().modules().map(|m| (m.id.clone(), Level::Edit)).collect()
        }
    }
}
