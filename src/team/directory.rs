//! Every record of the team at one revision. Immutable: a change makes the next one.

use std::collections::BTreeMap;
use std::sync::Arc;

use imbl::OrdMap;

use super::access::{Grants, Level};
use super::activity::{Digest, Record};
use super::change::{Change, Credential, Row, Token, TokenId, Trashed, Wait};
use super::id::{Revision, RoleId, Time, UserId};
use super::listed::Listed;
use super::module::{Catalogue, ModuleId};
use super::order::Kept;
use super::plan::{Recovery, Settings};
use super::role::{Role, RoleName, Status};
use super::text;
use super::user::User;

/// How many users hold a role.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Members {
    pub active: usize,
    pub total: usize,
}

impl Members {
    fn add(&mut self, status: Status) {
        self.total += 1;
        self.active += usize::from(status == Status::Active);
    }

    fn take(&mut self, status: Status) {
        self.total = self.total.saturating_sub(1);
        self.active = self.active.saturating_sub(usize::from(status == Status::Active));
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Directory {
    revision: Revision,
    digest: Digest,
    settings: Option<Arc<Settings>>,
    users: OrdMap<UserId, Arc<Listed>>,
    roles: OrdMap<RoleId, Arc<Role>>,
    trashed_users: OrdMap<UserId, Arc<Trashed<User>>>,
    trashed_roles: OrdMap<RoleId, Arc<Trashed<Role>>>,
    credentials: OrdMap<UserId, Arc<Credential>>,
    last_sign_in: OrdMap<UserId, Time>,
    waits: OrdMap<Arc<str>, Wait>,
    tokens: OrdMap<TokenId, Arc<Token>>,
    /// Folded e-mail to user, in the trash too.
    by_email: OrdMap<Box<str>, UserId>,
    by_role_name: OrdMap<Box<str>, RoleId>,
    members: OrdMap<RoleId, Members>,
    by_name: Kept,
}

impl Directory {
    /// Before set-up.
    pub fn empty() -> Self {
        Self::default()
    }

    /// From a store's rows, in any order.
    pub fn from_rows(
        revision: Revision,
        digest: Digest,
        rows: impl IntoIterator<Item = Row>,
    ) -> Self {
        let mut directory = Directory { revision, digest, ..Self::default() };
        let mut members = BTreeMap::<_, Members>::new();
        for row in rows {
            match row {
                // Nearly all rows are users, and each comes once.
                Row::User(id, Some(user)) => {
                    members.entry(user.role).or_default().add(user.status);
                    directory.list(id, user);
                }
                row => directory.put(row),
            }
        }
        directory.members = members.into();
        directory
    }

    /// The directory after a change, still at this revision. The old one stays valid.
    pub fn apply(&self, change: &Change) -> Self {
        let mut next = self.clone();
        for row in change.rows() {
            next.put(row);
        }
        next
    }

    /// The directory after a record was written.
    pub fn advanced(mut self, record: &Record) -> Self {
        self.revision = record.revision;
        self.digest = record.digest;
        self
    }

    /// Everything that is stored, for a backup or a new index.
    pub fn rows(&self) -> impl Iterator<Item = Row> + '_ {
        let settings = self.settings.iter().map(|s| Row::Settings(Some(s.clone())));
        let roles = self.roles.iter().map(|(id, r)| Row::Role(*id, Some(r.clone())));
        let users = self.users.iter().map(|(id, l)| Row::User(*id, Some(l.user.clone())));
        let trashed_users =
            self.trashed_users.iter().map(|(id, t)| Row::TrashedUser(*id, Some(t.clone())));
        let trashed_roles =
            self.trashed_roles.iter().map(|(id, t)| Row::TrashedRole(*id, Some(t.clone())));
        let credentials =
            self.credentials.iter().map(|(id, c)| Row::Credential(*id, Some(c.clone())));
        let seen = self.last_sign_in.iter().map(|(id, t)| Row::LastSignIn(*id, Some(*t)));
        let waits = self.waits.iter().map(|(a, w)| Row::Wait(a.clone(), Some(*w)));
        let tokens = self.tokens.iter().map(|(id, t)| Row::Token(*id, Some(t.clone())));
        settings
            .chain(roles)
            .chain(users)
            .chain(trashed_users)
            .chain(trashed_roles)
            .chain(credentials)
            .chain(seen)
            .chain(waits)
            .chain(tokens)
    }

    fn put(&mut self, row: Row) {
        match row {
            Row::User(id, user) => self.put_user(id, user),
            Row::Role(id, role) => self.put_role(id, role),
            Row::TrashedUser(id, trashed) => self.put_trashed_user(id, trashed),
            Row::TrashedRole(id, trashed) => set(&mut self.trashed_roles, id, trashed),
            Row::Settings(settings) => self.settings = settings,
            Row::Credential(id, credential) => set(&mut self.credentials, id, credential),
            Row::LastSignIn(id, time) => set(&mut self.last_sign_in, id, time),
            Row::Wait(account, wait) => set(&mut self.waits, account, wait),
            Row::Token(id, token) => set(&mut self.tokens, id, token),
        }
    }

    fn put_user(&mut self, id: UserId, user: Option<Arc<User>>) {
        let new = user.as_ref().map(|user| (user.role, user.status));
        let old = match user {
            Some(user) => self.list(id, user),
            None => self.users.remove(&id),
        };
        if let Some(old) = old {
            self.forget_email(old.folded_email(), id);
            self.count(old.role, |members| members.take(old.status));
        }
        if let Some((role, status)) = new {
            self.count(role, |members| members.add(status));
        }
    }

    /// Gives who stood there before.
    fn list(&mut self, id: UserId, user: Arc<User>) -> Option<Arc<Listed>> {
        let listed = Listed::new(user);
        self.by_email.insert(listed.folded_email().into(), id);
        self.users.insert(id, Arc::new(listed))
    }

    fn put_trashed_user(&mut self, id: UserId, trashed: Option<Arc<Trashed<User>>>) {
        if let Some(old) = self.trashed_users.remove(&id) {
            self.forget_email(&old.record.email.folded(), id);
        }
        if let Some(trashed) = trashed {
            self.by_email.insert(trashed.record.email.folded().into(), id);
            self.trashed_users.insert(id, trashed);
        }
    }

    /// A user moves to the trash by two rows in either order: only the last one standing forgets.
    fn forget_email(&mut self, folded: &str, id: UserId) {
        let elsewhere = self.users.get(&id).is_some_and(|l| l.folded_email() == folded)
            || self.trashed_users.get(&id).is_some_and(|t| t.record.email.folded() == folded);
        if !elsewhere && self.by_email.get(folded) == Some(&id) {
            self.by_email.remove(folded);
        }
    }

    fn put_role(&mut self, id: RoleId, role: Option<Arc<Role>>) {
        if let Some(old) = self.roles.remove(&id) {
            let folded = text::fold(old.name.as_str());
            if self.by_role_name.get(folded.as_str()) == Some(&id) {
                self.by_role_name.remove(folded.as_str());
            }
        }
        if let Some(role) = role {
            self.by_role_name.insert(text::fold(role.name.as_str()).into(), id);
            self.roles.insert(id, role);
        }
    }

    fn count(&mut self, role: RoleId, change: impl FnOnce(&mut Members)) {
        let mut members = self.members(role);
        change(&mut members);
        set(&mut self.members, role, (members.total > 0).then_some(members));
    }
}

fn set<K: Ord + Clone, V: Clone>(map: &mut OrdMap<K, V>, key: K, value: Option<V>) {
    match value {
        Some(value) => {
            map.insert(key, value);
        }
        None => {
            map.remove(&key);
        }
    }
}

/// Looking things up.
impl Directory {
    pub fn revision(&self) -> Revision {
        self.revision
    }

    /// The newest activity record's.
    pub fn digest(&self) -> Digest {
        self.digest
    }

    /// `None` before set-up.
    pub fn settings(&self) -> Option<&Arc<Settings>> {
        self.settings.as_ref()
    }

    pub fn workspace(&self) -> &str {
        self.settings.as_ref().map_or("", |s| &s.workspace)
    }

    pub fn catalogue(&self) -> Arc<Catalogue> {
        self.settings
            .as_ref()
            .map_or_else(|| Arc::new(Catalogue::standard()), |s| s.catalogue.clone())
    }

    pub fn user(&self, id: UserId) -> Option<&Arc<User>> {
        self.users.get(&id).map(|listed| &listed.user)
    }

    pub fn listed(&self, id: UserId) -> Option<&Listed> {
        self.users.get(&id).map(|l| &**l)
    }

    pub fn users(&self) -> impl ExactSizeIterator<Item = &Listed> {
        self.users.iter().map(|(_, listed)| &**listed)
    }

    pub fn users_shared(&self) -> impl ExactSizeIterator<Item = &Arc<Listed>> {
        self.users.iter().map(|(_, listed)| listed)
    }

    pub(super) fn by_name(&self) -> &Kept {
        &self.by_name
    }

    /// Nothing that a table of users shows differs.
    pub fn same_users(&self, other: &Directory) -> bool {
        self.users.ptr_eq(&other.users)
            && self.roles.ptr_eq(&other.roles)
            && self.last_sign_in.ptr_eq(&other.last_sign_in)
    }

    pub fn user_count(&self) -> usize {
        self.users.len()
    }

    pub fn role(&self, id: RoleId) -> Option<&Arc<Role>> {
        self.roles.get(&id)
    }

    pub fn roles(&self) -> impl ExactSizeIterator<Item = &Arc<Role>> {
        self.roles.iter().map(|(_, role)| role)
    }

    /// By e-mail, without regard to case; not in the trash.
    pub fn user_by_email(&self, email: &str) -> Option<&Arc<User>> {
        self.by_email.get(text::fold(email.trim()).as_str()).and_then(|id| self.user(*id))
    }

    /// Whoever has the address, in the trash or not.
    pub fn email_holder(&self, folded: &str) -> Option<UserId> {
        self.by_email.get(folded).copied()
    }

    pub fn role_by_name(&self, name: &str) -> Option<&Arc<Role>> {
        self.by_role_name.get(text::fold(name.trim()).as_str()).and_then(|id| self.role(*id))
    }

    pub fn role_name(&self, id: RoleId) -> &str {
        self.role(id).map(|r| &r.name).map_or("", RoleName::as_str)
    }

    pub fn trashed_user(&self, id: UserId) -> Option<&Arc<Trashed<User>>> {
        self.trashed_users.get(&id)
    }

    pub fn trashed_users(&self) -> impl ExactSizeIterator<Item = &Arc<Trashed<User>>> {
        self.trashed_users.iter().map(|(_, t)| t)
    }

    pub fn trashed_role(&self, id: RoleId) -> Option<&Arc<Trashed<Role>>> {
        self.trashed_roles.get(&id)
    }

    pub fn trashed_roles(&self) -> impl ExactSizeIterator<Item = &Arc<Trashed<Role>>> {
        self.trashed_roles.iter().map(|(_, t)| t)
    }

    pub fn credential(&self, id: UserId) -> Option<&Arc<Credential>> {
        self.credentials.get(&id)
    }

    pub fn must_change_password(&self, id: UserId) -> bool {
        self.credential(id).is_some_and(|c| c.must_change)
    }

    pub fn last_sign_in(&self, id: UserId) -> Option<Time> {
        self.last_sign_in.get(&id).copied()
    }

    pub fn wait(&self, account: &str) -> Option<Wait> {
        self.waits.get(account).copied()
    }

    pub fn waits(&self) -> impl ExactSizeIterator<Item = (&Arc<str>, &Wait)> {
        self.waits.iter()
    }

    pub fn token(&self, id: &TokenId) -> Option<&Arc<Token>> {
        self.tokens.get(id)
    }

    pub fn tokens(&self) -> impl ExactSizeIterator<Item = (&TokenId, &Arc<Token>)> {
        self.tokens.iter()
    }

    pub fn members(&self, role: RoleId) -> Members {
        self.members.get(&role).copied().unwrap_or_default()
    }

    pub fn owner_role(&self) -> Option<&Arc<Role>> {
        self.roles().find(|role| role.protected())
    }

    pub fn active_owners(&self) -> usize {
        self.owner_role().map_or(0, |role| self.members(role.id).active)
    }

    pub fn is_owner(&self, user: UserId) -> bool {
        self.grants_of(user).is_some_and(|grants| *grants == Grants::Everything)
    }

    /// Active users who are not owners.
    pub fn seats_used(&self) -> usize {
        let active: usize = self.members.iter().map(|(_, m)| m.active).sum();
        active.saturating_sub(self.active_owners())
    }

    pub fn seats(&self) -> u32 {
        self.settings.as_ref().map_or(0, |s| s.plan.seats)
    }

    /// What the operator did and no owner has dismissed yet; for owners.
    pub fn recovery_for(&self, user: UserId) -> Option<&Recovery> {
        self.settings().and_then(|s| s.recovery.as_ref()).filter(|_| self.is_owner(user))
    }

    /// What the user's role grants, whatever the user's status.
    pub fn grants_of(&self, user: UserId) -> Option<&Grants> {
        self.user(user).and_then(|u| self.role(u.role)).map(|r| &r.grants)
    }

    /// Access: an active user, whose role has the level or more.
    pub fn can(&self, user: UserId, module: &str, level: Level) -> bool {
        self.level(user, module) >= level
    }

    /// The level that a user has on a module now: None when inactive or gone.
    pub fn level(&self, user: UserId, module: &str) -> Level {
        let active = self.user(user).is_some_and(|u| u.status == Status::Active);
        let grants = self.grants_of(user).filter(|_| active);
        grants.map_or(Level::None, |g| g.level(&ModuleId::new_unchecked(module)))
    }
}
