//! Set-up, the plan, the catalogue, the trash.

use std::sync::Arc;

use super::roles::unique;
use super::rules::Supply;
use crate::team::access::Grants;
use crate::team::change::{Change, Edit, Trashed, What};
use crate::team::command::SetUp;
use crate::team::directory::Directory;
use crate::team::id::{RoleId, Time, UserId};
use crate::team::module::Catalogue;
use crate::team::plan::{Plan, Settings};
use crate::team::refusal::{Kind, Refusal};
use crate::team::role::{Description, Role, RoleName, Status};
use crate::team::user::{User, UserDraft};

impl Directory {
    pub(super) fn set_up(
        &self,
        set_up: &SetUp,
        supply: &mut Supply<'_>,
    ) -> Result<Change, Refusal> {
        if self.settings().is_some() {
            return Err(Refusal::new(Kind::Taken, "This store is already set up."));
        }
        let settings = Settings {
            workspace: Settings::parse_workspace(&set_up.workspace)?,
            plan: Plan { seats: Settings::parse_seats(set_up.seats)?, ..Plan::default() },
            catalogue: Arc::new(Catalogue::standard()),
            version: 1,
            recovery: None,
        };
        let owner = Role {
            id: RoleId((supply.id)()),
            name: RoleName::parse("Owner")?,
            description: Description::parse("Everything, in every module")?,
            status: Status::Active,
            grants: Grants::Everything,
            created: supply.now,
            updated: supply.now,
            version: 1,
        };
        let user = UserDraft {
            name: set_up.name.clone(),
            email: set_up.email.clone(),
            phone: String::new(),
            role: Some(owner.id),
        };
        let mut edits = vec![
            Edit::Settings { before: None, after: Some(Arc::new(settings)) },
            Edit::Role { before: None, after: Some(Arc::new(owner)) },
        ];
        for draft in &set_up.roles {
            let id = RoleId((supply.id)());
            edits.push(Edit::Role {
                before: None,
                after: Some(self.new_role(id, draft, supply.now)?),
            });
        }
        // The owner's record is made in a team that has the workspace and the role already.
        let team = self.apply(&Change::new(What::SetUp, edits.clone()));
        edits.extend(team.new_user(&user, Status::Active, &set_up.password, false, supply)?);
        Ok(Change::new(What::SetUp, edits))
    }

    pub(super) fn set_seats(&self, seats: u32) -> Result<Change, Refusal> {
        let seats = Settings::parse_seats(seats)?;
        self.with_settings(What::SetSeats, |settings| settings.plan.seats = seats)
    }

    pub(super) fn replace_catalogue(&self, catalogue: &Catalogue) -> Result<Change, Refusal> {
        if let Err(error) = catalogue.check() {
            return Err(Refusal::new(Kind::Invalid, format!("Not a catalogue: {error}.")));
        }
        let catalogue = Arc::new(catalogue.clone());
        self.with_settings(What::ReplaceCatalogue, |settings| settings.catalogue = catalogue)
    }

    pub(super) fn with_settings(
        &self,
        what: What,
        change: impl FnOnce(&mut Settings),
    ) -> Result<Change, Refusal> {
        let Some(was) = self.settings() else {
            return Err(Refusal::new(Kind::NotFound, "This store is not set up yet."));
        };
        let mut is = (**was).clone();
        change(&mut is);
        let mut edits = Vec::new();
        if is != **was {
            is.version += 1;
            edits.push(Edit::Settings { before: Some(was.clone()), after: Some(Arc::new(is)) });
        }
        Ok(Change::new(what, edits))
    }

    pub(super) fn purge_trash(&self, now: Time) -> Change {
        let users =
            self.trashed_users().filter(|t| t.until() <= now).flat_map(|t| self.purged_user(t));
        let roles = self.trashed_roles().filter(|t| t.until() <= now).map(purged_role);
        Change::new(What::PurgeTrash, users.chain(roles).collect())
    }

    /// Before its time, by hand.
    pub(super) fn purge(&self, users: &[UserId], roles: &[RoleId]) -> Result<Change, Refusal> {
        let missing = |what: &str| {
            Refusal::new(Kind::NotFound, format!("This {what} is not in the trash any more."))
        };
        let mut edits = Vec::new();
        for id in unique(users) {
            let trashed = self.trashed_user(id).ok_or_else(|| missing("user"))?;
            edits.extend(self.purged_user(trashed));
        }
        for id in unique(roles) {
            edits.push(purged_role(self.trashed_role(id).ok_or_else(|| missing("role"))?));
        }
        Ok(Change::new(What::PurgeTrash, edits))
    }

    /// With everything that was kept for the user to come back to.
    fn purged_user(&self, trashed: &Arc<Trashed<User>>) -> Vec<Edit> {
        let user = trashed.record.id;
        let mut edits = vec![Edit::TrashedUser { before: Some(trashed.clone()), after: None }];
        if let Some(credential) = self.credential(user) {
            let before = Some(credential.clone());
            edits.push(Edit::Credential { user, before, after: None });
        }
        if let Some(time) = self.last_sign_in(user) {
            edits.push(Edit::LastSignIn { user, before: Some(time), after: None });
        }
        edits
    }
}

fn purged_role(trashed: &Arc<Trashed<Role>>) -> Edit {
    Edit::TrashedRole { before: Some(trashed.clone()), after: None }
}
