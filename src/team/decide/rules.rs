//! The rules that hold after every change, whatever made it.

use uuid::Uuid;

use crate::team::activity::Actor;
use crate::team::change::{Change, Edit};
use crate::team::command::Command;
use crate::team::directory::Directory;
use crate::team::id::{Time, UserId};
use crate::team::password::{PasswordHash, Policy, Secret};
use crate::team::permit::{guard, permit};
use crate::team::refusal::{Field, Kind, Refusal};
use crate::team::role::{Role, Status};
use crate::team::text;
use crate::team::user::User;

/// What deciding needs from outside, as values.
pub struct Supply<'a> {
    pub now: Time,
    pub policy: Policy,
    /// Default country of phone numbers, ISO 3166.
    pub country: Option<&'a str>,
    pub id: &'a mut dyn FnMut() -> Uuid,
    pub hash: &'a dyn Fn(&Secret) -> PasswordHash,
}

impl Directory {
    /// What the command would do, if it may be done.
    pub fn decide(
        &self,
        command: &Command,
        actor: &Actor,
        supply: &mut Supply<'_>,
    ) -> Result<Change, Refusal> {
        permit(self, actor, command)?;
        let change = self.change(command, actor, supply)?;
        let after = self.apply(&change);
        guard(self, &after, actor, &change)?;
        holds(self, &after, &change)?;
        Ok(change)
    }

    fn change(
        &self,
        command: &Command,
        actor: &Actor,
        supply: &mut Supply<'_>,
    ) -> Result<Change, Refusal> {
        match command {
            Command::SetUp(set_up) => self.set_up(set_up, supply),
            Command::CreateRole { role } => self.create_role(role, supply),
            Command::EditRole { id, version, role } => self.edit_role(*id, *version, role, supply),
            Command::SetRoleStatus { ids, status, reassign_to } => {
                self.set_role_status(ids, *status, *reassign_to, supply)
            }
            Command::DeleteRoles { ids, reassign_to } => {
                self.delete_roles(ids, *reassign_to, supply)
            }
            Command::RestoreRoles { ids } => self.restore_roles(ids, supply),
            Command::AddUser { user, password, must_change } => {
                self.add_user(user, password, *must_change, supply)
            }
            Command::AddUsers { users } => self.add_users(users, supply),
            Command::EditUser { id, version, user, password } => {
                self.edit_user(*id, *version, user, password.as_ref(), supply)
            }
            Command::SetUserStatus { ids, status } => self.set_user_status(ids, *status, supply),
            Command::SetUserRole { ids, role } => self.set_user_role(ids, *role, supply),
            Command::ResetPassword { id, password, must_change } => {
                self.reset_password(*id, password, *must_change, supply)
            }
            Command::ChangeMyPassword { password } => {
                self.change_my_password(&actor.who, password, supply)
            }
            Command::DeleteUsers { ids } => self.delete_users(ids, supply),
            Command::RestoreUsers { ids, role } => self.restore_users(ids, *role, supply),
            Command::SetSeats { seats } => self.set_seats(*seats),
            Command::ReplaceCatalogue { catalogue } => self.replace_catalogue(catalogue),
            Command::Undo { record } => self.undo(record, &actor.who, supply),
            Command::PurgeTrash => Ok(self.purge_trash(supply.now)),
            Command::RecoverOwner { id, password } => {
                self.recover_owner(*id, password, &actor.origin, supply)
            }
            Command::DismissRecovery => self.dismiss_recovery(),
            Command::Purge { users, roles } => self.purge(users, roles),
            Command::ImportUsers { .. } | Command::ImportRoles { .. } => {
                self.import(command, supply)
            }
        }
    }
}

fn holds(before: &Directory, after: &Directory, change: &Change) -> Result<(), Refusal> {
    each_holds(before, after, &change.edits)?;
    all_hold(before, after)
}

/// What can be said of one row of a change, on the team after all of it.
pub(super) fn each_holds(
    before: &Directory,
    after: &Directory,
    edits: &[Edit],
) -> Result<(), Refusal> {
    for edit in edits {
        match edit {
            Edit::User { before: was, after: Some(is) } => {
                user_holds(before, after, was.as_deref(), is)?;
            }
            Edit::Role { after: Some(role), .. } => role_name_is_free(before, after, role)?,
            Edit::Role { before: Some(role), after: None } => {
                let members = after.members(role.id).total;
                if members > 0 {
                    return Err(in_use(role, members));
                }
            }
            _ => {}
        }
    }
    Ok(())
}

pub(super) fn all_hold(before: &Directory, after: &Directory) -> Result<(), Refusal> {
    if after.active_owners() == 0 && before.active_owners() > 0 {
        return Err(Refusal::new(
            Kind::LastOwner,
            "This would leave no active owner; make somebody else an owner first.",
        ));
    }
    let (used, seats) = (after.seats_used(), after.seats());
    if used > seats as usize && used > before.seats_used() {
        return Err(no_seat(before, used - before.seats_used()));
    }
    Ok(())
}

fn user_holds(
    before: &Directory,
    after: &Directory,
    was: Option<&User>,
    is: &User,
) -> Result<(), Refusal> {
    let Some(role) = after.role(is.role) else {
        return Err(Refusal::on(Kind::NotFound, Field::Role, "Select Role: this role is gone."));
    };
    let assigned = was.is_none_or(|was| was.role != is.role);
    let reactivated =
        is.status == Status::Active && was.is_none_or(|was| was.status == Status::Inactive);
    if role.status == Status::Inactive && (assigned || reactivated) {
        return Err(Refusal::invalid(
            Field::Role,
            format!("The role {} is inactive and cannot be assigned.", role.name.as_str()),
        ));
    }
    let folded = is.email.folded();
    // Of several who get the address in one change, the index names the last.
    let holder = before.email_holder(&folded).filter(|holder| *holder != is.id);
    let taken = after.email_holder(&folded) != Some(is.id)
        || holder.is_some_and(|holder| still_has_email(after, holder, &folded));
    if !taken {
        return Ok(());
    }
    let in_trash = holder.and_then(|holder| after.trashed_user(holder));
    Err(match in_trash {
        Some(trashed) => Refusal::on(
            Kind::InTrash,
            Field::Email,
            format!(
                "{} belongs to {}, who is in the trash and can be restored.",
                text::short(is.email.as_str()),
                text::short(trashed.record.name.as_str())
            ),
        ),
        None => Refusal::on(
            Kind::Taken,
            Field::Email,
            format!("{} already belongs to another user.", text::short(is.email.as_str())),
        ),
    })
}

fn still_has_email(after: &Directory, holder: UserId, folded: &str) -> bool {
    after.user(holder).is_some_and(|u| u.email.folded() == folded)
        || after.trashed_user(holder).is_some_and(|t| t.record.email.folded() == folded)
}

fn role_name_is_free(before: &Directory, after: &Directory, role: &Role) -> Result<(), Refusal> {
    let name = role.name.as_str();
    let folded = text::fold(name);
    let holder = before.role_by_name(name).map(|r| r.id).filter(|id| *id != role.id);
    let still_has = |other: &Role| text::fold(other.name.as_str()) == folded;
    let taken = after.role_by_name(name).map(|r| r.id) != Some(role.id)
        || holder.and_then(|id| after.role(id)).is_some_and(|other| still_has(other));
    if taken {
        return Err(Refusal::on(
            Kind::Taken,
            Field::Name,
            format!("There is already a role named {name}."),
        ));
    }
    Ok(())
}

fn in_use(role: &Role, members: usize) -> Refusal {
    let users =
        if members == 1 { "1 user holds".to_owned() } else { format!("{members} users hold") };
    Refusal::new(
        Kind::InUse,
        format!("{users} {}; move them to another role to delete it.", role.name.as_str()),
    )
}

fn no_seat(before: &Directory, wanted: usize) -> Refusal {
    let (used, seats) = (before.seats_used(), before.seats());
    let plan = before.settings().map_or("", |s| s.plan.name.as_str());
    let seats = if seats == 1 { "1 seat".to_owned() } else { format!("{seats} seats") };
    let more = if wanted == 1 { "one more".to_owned() } else { format!("{wanted} more") };
    Refusal::new(
        Kind::NoSeat,
        format!(
            "The {plan} plan has {seats}, {used} in use, and this needs {more}: deactivate or \
             delete a user, or have an owner raise the number of seats."
        ),
    )
}

/// What a bulk command would do, user by user or role by role.
#[derive(Debug)]
pub struct Preview<Id> {
    pub allowed: Vec<Id>,
    pub blocked: Vec<(Id, Refusal)>,
    /// Each of `allowed` could be done alone, but not all together.
    pub together: Option<Refusal>,
}

impl<Id: Copy> Preview<Id> {
    pub fn of(
        team: &Directory,
        actor: &Actor,
        ids: &[Id],
        supply: &mut Supply<'_>,
        command: impl Fn(Vec<Id>) -> Command,
    ) -> Self {
        let mut preview = Preview { allowed: Vec::new(), blocked: Vec::new(), together: None };
        for id in ids {
            match team.decide(&command(vec![*id]), actor, supply) {
                Ok(_) => preview.allowed.push(*id),
                Err(why) => preview.blocked.push((*id, why)),
            }
        }
        if preview.allowed.len() > 1 {
            preview.together = team.decide(&command(preview.allowed.clone()), actor, supply).err();
        }
        preview
    }
}
