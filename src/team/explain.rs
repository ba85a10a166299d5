//! Who can do this, and why.

use std::sync::Arc;

use super::access::Level;
use super::directory::Directory;
use super::listed::Listed;
use super::module::Module;
use super::role::{Role, Status};
use super::search::UserSort;
use super::text::shown;
use super::user::User;

/// So many roles that would do are named.
const NAMED: usize = 5;

/// Where the access of a user to a module comes from.
#[derive(Clone, Debug)]
pub struct Access<'a> {
    pub user: &'a User,
    pub role: Option<&'a Role>,
    pub module: &'a Module,
    /// By the role, whatever the user's status.
    pub granted: Level,
    /// What the user has now.
    pub level: Level,
}

impl Directory {
    pub fn access<'a>(&'a self, user: &'a User, module: &'a Module) -> Access<'a> {
        let role = self.role(user.role).map(|role| &**role);
        let granted = role.map_or(Level::None, |role| role.grants.level(&module.id));
        let level = if user.status == Status::Active { granted } else { Level::None };
        Access { user, role, module, granted, level }
    }

    /// Everyone who has the level now, by name.
    pub fn who_can(&self, module: &Module, level: Level) -> Vec<Arc<Listed>> {
        let mut users = self.users_sorted(UserSort::Name, false);
        users.retain(|listed| self.can(listed.id, module.id.as_str(), level));
        users
    }
}

impl Access<'_> {
    /// Why the user has not the level that is asked for.
    pub fn reason(&self, asked: Level) -> Option<String> {
        if self.level >= asked {
            return None;
        }
        if self.user.status == Status::Inactive {
            return Some(format!("{} is inactive", shown(self.user.email.as_str())));
        }
        let (role, level) = (self.role_name(), self.granted.label());
        Some(format!("the role {role} has {level} on {}", self.module.id))
    }

    /// What would have to be done, all of it, for the user to have the level. Other roles are named
    /// to those who see roles.
    pub fn steps(&self, asked: Level, team: &Directory, sees_roles: bool) -> Vec<String> {
        let mut steps = Vec::new();
        let email = shown(self.user.email.as_str());
        if self.granted < asked {
            let (role, level, label) = (self.role_name(), asked.label(), shown(&self.module.label));
            let mut step = format!("give the role {role} {level} on {label}");
            let others = others(asked, self.module, team).filter(|_| sees_roles);
            if let Some(others) = others {
                step.push_str(&format!(", or give {email} a role that has it ({others})"));
            }
            steps.push(step);
        }
        if self.user.status == Status::Inactive {
            if self.role.is_some_and(|role| role.status == Status::Inactive) {
                steps.push(format!("activate the role {}", self.role_name()));
            }
            steps.push(format!("activate {email}"));
        }
        steps
    }

    fn role_name(&self) -> String {
        self.role.map(|role| shown(role.name.as_str()).into_owned()).unwrap_or_default()
    }
}

/// Roles that can be given and have the level.
fn others(asked: Level, module: &Module, team: &Directory) -> Option<String> {
    let will_do =
        |role: &&Arc<Role>| role.status == Status::Active && role.grants.level(&module.id) >= asked;
    let mut names: Vec<_> =
        team.roles().filter(will_do).map(|role| shown(role.name.as_str()).into_owned()).collect();
    names.sort();
    let more = names.len().saturating_sub(NAMED);
    names.truncate(NAMED);
    if more > 0 {
        names.push(format!("{more} more"));
    }
    (!names.is_empty()).then(|| names.join(", "))
}

/// Said of an inactive user; nothing of an active one.
pub fn shut_out(user: &User) -> Option<String> {
    let name = shown(user.name.as_str());
    (user.status == Status::Inactive).then(|| format!("{name} is inactive, and so may do nothing."))
}

/// Said of a user who has access and no way in.
pub fn no_password(user: &User, team: &Directory) -> Option<String> {
    let name = shown(user.name.as_str());
    let none = team.credential(user.id).is_none();
    none.then(|| format!("{name} has no password yet and cannot sign in."))
}
