//! Execute: decide under the rules, make durable, then tell everyone.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use uuid::Uuid;

use super::about::about;
use super::session::{News, SessionId, Sessions};
use super::waits::Waits;
use crate::team::{
    Actor, Change, Command, Directory, Edit, Event, Hasher, Kind, NewPassword, OperationId, Origin,
    PasswordHash, Policy, Record, Refusal, Revision, Secret, Store, StoreError, Supply, Time,
    UserId, Way, What, Who,
};

/// How many of a person's own changes can be taken back, newest first.
const UNDO_DEPTH: usize = 100;
/// A store that others write to is read again this often before giving up.
const TRIES: usize = 3;

/// What an installation sets.
#[derive(Clone)]
pub struct Options {
    pub policy: Policy,
    pub country: Option<String>,
    /// A screen locks itself after so many milliseconds without a key; 0: never.
    pub lock_after: i64,
    pub clock: Arc<dyn Fn() -> Time + Send + Sync>,
}

/// A change that is durable.
#[derive(Clone, Debug)]
pub struct Done {
    pub revision: Revision,
    pub change: Arc<Change>,
    pub team: Arc<Directory>,
}

pub struct Service {
    pub(super) state: Mutex<State>,
    pub(super) hasher: Mutex<Hasher>,
    pub(super) options: Options,
}

pub(super) struct State {
    pub store: Box<dyn Store>,
    pub team: Arc<Directory>,
    pub sessions: Sessions,
    pub waits: Waits,
    undo: HashMap<UserId, Vec<Arc<Record>>>,
    /// Who is told what happens, in the order of coming.
    pub watchers: Vec<(SessionId, Tell)>,
    /// Who is told beside the sessions that the store has failed, and whether that was done.
    pub on_failure: Option<TellFailure>,
    pub failure_told: bool,
}

/// Answers false when nobody listens any more.
pub(super) type Tell = Box<dyn Fn(News) -> bool + Send>;
pub(super) type TellFailure = Box<dyn Fn(&str) + Send>;

impl Service {
    /// Loads the team, and clears what has been in the trash for too long.
    pub fn open(mut store: Box<dyn Store>, options: Options) -> Result<Self, StoreError> {
        let team = Arc::new(store.load()?);
        let state = State {
            store,
            team,
            sessions: Sessions::default(),
            waits: Waits::default(),
            undo: HashMap::new(),
            watchers: Vec::new(),
            on_failure: None,
            failure_told: false,
        };
        let service =
            Service { state: Mutex::new(state), hasher: Mutex::new(Hasher::default()), options };
        service.purge();
        Ok(service)
    }

    fn purge(&self) {
        let mut state = self.lock();
        if state.team.settings().is_some()
            && let Err(why) = self.run(&mut state, &Command::PurgeTrash, &operator(), None)
        {
            tracing::warn!(%why, "the trash was not purged");
        }
    }

    pub fn team(&self) -> Arc<Directory> {
        self.lock().team.clone()
    }

    pub fn options(&self) -> &Options {
        &self.options
    }

    /// What the store has to say that did not stop it.
    pub fn notices(&self) -> Vec<String> {
        self.lock().store.notices()
    }

    /// Makes the next start quick. Nothing that was saved depends on it.
    pub fn close(&self) -> Result<(), StoreError> {
        self.lock().store.close()
    }

    /// One change by a signed-in person: all rules, durable, then told to everyone.
    pub fn execute(&self, session: SessionId, mut command: Command) -> Result<Done, Refusal> {
        let actor = self.lock().sessions.actor(session, self.now())?;
        self.hash_passwords(&mut command, &actor)?;
        let mut state = self.lock();
        // It may have been ended while the password was hashed.
        let actor = state.sessions.actor(session, self.now())?;
        let what = command.what();
        match self.run(&mut state, &command, &actor, Some(session)) {
            Ok((done, record)) => {
                if let (Some(record), Who::User(user)) = (record, &actor.who)
                    && what.can_be_undone()
                    && what != What::Undo
                {
                    let undo = state.undo.entry(*user).or_default();
                    undo.push(Arc::new(record));
                    let excess = undo.len().saturating_sub(UNDO_DEPTH);
                    undo.drain(..excess);
                }
                Ok(done)
            }
            Err(why) => {
                self.note_refusal(&mut state, &actor, &command, &why);
                Err(why)
            }
        }
    }

    /// Takes back the newest change of one's own that has not been taken back yet.
    pub fn undo(&self, session: SessionId) -> Result<Done, Refusal> {
        let record = {
            let mut state = self.lock();
            let actor = state.sessions.actor(session, self.now())?;
            let Who::User(user) = actor.who else {
                return Err(Refusal::new(Kind::SignIn, "Sign in first."));
            };
            state.undo.get_mut(&user).and_then(Vec::pop)
        };
        let Some(record) = record else {
            return Err(Refusal::new(Kind::NotFound, "There is nothing of yours to undo."));
        };
        self.execute(session, Command::Undo { record })
    }

    /// The first owner of a new store, signed in.
    pub(super) fn run_as_operator(
        &self,
        mut command: Command,
        origin: Origin,
    ) -> Result<Done, Refusal> {
        let actor = Actor { who: Who::Operator, origin };
        self.hash_passwords(&mut command, &actor)?;
        let mut state = self.lock();
        self.run(&mut state, &command, &actor, None).map(|(done, _)| done)
    }

    /// Hashing takes a while, so it is done outside the lock, and only for what would be accepted.
    fn hash_passwords(&self, command: &mut Command, actor: &Actor) -> Result<(), Refusal> {
        if !command.passwords_mut().iter().any(|p| matches!(p, NewPassword::Plain(_))) {
            return Ok(());
        }
        let team = self.team();
        if let Err(why) = self.decide(&team, command, actor) {
            let mut state = self.lock();
            self.note_refusal(&mut state, actor, command, &why);
            return Err(why);
        }
        for password in command.passwords_mut() {
            if let NewPassword::Plain(secret) = password {
                *password = NewPassword::Hash(self.hash(secret)?);
            }
        }
        Ok(())
    }

    pub(super) fn hash(&self, secret: &Secret) -> Result<PasswordHash, Refusal> {
        let mut salt = [0; crate::team::password::SALT_BYTES];
        fill_random(&mut salt)?;
        let mut hasher = self.hasher.lock().unwrap_or_else(PoisonError::into_inner);
        hasher
            .hash(secret, salt)
            .ok_or_else(|| Refusal::new(Kind::Store, "There is no memory to hash a password."))
    }

    fn decide(
        &self,
        team: &Directory,
        command: &Command,
        actor: &Actor,
    ) -> Result<Change, Refusal> {
        // A plain password gets this far only in the trial before hashing, whose change is dropped.
        let hash = |_: &Secret| PasswordHash::stored(String::new());
        let mut supply = Supply {
            now: self.now(),
            policy: self.options.policy,
            country: self.options.country.as_deref(),
            id: &mut Uuid::new_v4,
            hash: &hash,
        };
        team.decide(command, actor, &mut supply)
    }

    pub(super) fn now(&self) -> Time {
        (self.options.clock)()
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        // The state is replaced whole after a commit, so a panicked session leaves it valid.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn run(
        &self,
        state: &mut State,
        command: &Command,
        actor: &Actor,
        session: Option<SessionId>,
    ) -> Result<(Done, Option<Record>), Refusal> {
        let mut tries = 1;
        loop {
            let change = self.decide(&state.team, command, actor)?;
            if change.edits.is_empty() {
                let team = state.team.clone();
                let done = Done { revision: team.revision(), change: Arc::new(change), team };
                return Ok((done, None));
            }
            match self.commit(state, actor, session, change) {
                Err(StoreError::Moved(_)) if tries < TRIES => {
                    state.team = Arc::new(state.store.load().map_err(|e| store_refusal(&e))?);
                    tries += 1;
                }
                Err(error) => return Err(store_refusal(&error)),
                Ok((done, record)) => return Ok((done, Some(record))),
            }
        }
    }

    /// Durable first, then visible.
    pub(super) fn commit(
        &self,
        state: &mut State,
        actor: &Actor,
        session: Option<SessionId>,
        change: Change,
    ) -> Result<(Done, Record), StoreError> {
        let record = self.record(state, actor, Event::Changed(change.public()));
        let committed = state.store.commit(state.team.revision(), &record, &change.rows());
        state.tell_failure();
        committed?;
        let team = Arc::new(state.team.apply(&change).advanced(&record));
        state.team = team.clone();
        let keep = match change.what {
            // Where one changed one's own password, one stays; one's other sessions end.
            What::ChangePassword => session,
            _ => None,
        };
        let by = match actor.who {
            Who::User(user) => team.user(user).map_or("", |user| user.name.as_str()),
            Who::Stranger(_) | Who::Operator => "the operator",
        };
        let ended = state.sessions.revoke(&team, &change, keep, by);
        for ended in &ended {
            state.tell_ended(ended.session, &ended.why);
        }
        state.tell(&News::Team(team.clone()));
        let logins = change.edits.iter().filter_map(|edit| match edit {
            Edit::Token { before, after, .. } => after.as_ref().or(before.as_ref()),
            _ => None,
        });
        let of: Vec<_> =
            logins.map(|token| token.user).chain(ended.iter().map(|e| e.user)).collect();
        state.tell_sessions(&of);
        let done = Done { revision: record.revision, change: Arc::new(change), team };
        Ok((done, record))
    }

    fn record(&self, state: &State, actor: &Actor, event: Event) -> Record {
        let name = match &actor.who {
            Who::User(id) => state.team.user(*id).map_or_else(
                || id.to_string(),
                |u| format!("{} <{}>", u.name.as_str(), u.email.as_str()),
            ),
            Who::Stranger(email) => email.clone(),
            Who::Operator => "operator".to_owned(),
        };
        Record {
            revision: state.team.revision().next(),
            operation: OperationId(Uuid::new_v4()),
            at: self.now(),
            by: actor.clone(),
            name,
            event,
            previous: state.team.digest(),
            digest: Default::default(),
        }
        .sealed()
    }

    /// A refusal is kept too, unless it was only a slip of the fingers.
    fn note_refusal(&self, state: &mut State, actor: &Actor, command: &Command, why: &Refusal) {
        if matches!(why.kind, Kind::Invalid | Kind::NotFound | Kind::SignIn | Kind::Store)
            || state.team.settings().is_none()
        {
            return;
        }
        let what = command.what();
        let about = about(command, &state.team);
        let event = Event::Refused { what, about, why: why.clone() };
        let record = self.record(state, actor, event);
        let committed = state.store.commit(state.team.revision(), &record, &[]);
        state.tell_failure();
        match committed {
            Ok(()) => {
                state.team = Arc::new((*state.team).clone().advanced(&record));
                let team = state.team.clone();
                state.tell(&News::Team(team));
            }
            Err(error) => tracing::warn!(%error, "a refusal was not written to the activity log"),
        }
    }
}

fn operator() -> Actor {
    let origin = Origin { way: Way::CommandLine, ssh: None, os_user: None };
    Actor { who: Who::Operator, origin }
}

pub(super) fn store_refusal(error: &StoreError) -> Refusal {
    let mut message = error.to_string();
    if let Some(first) = message.get(..1) {
        message = first.to_uppercase() + &message[1..];
    }
    Refusal::new(Kind::Store, if message.ends_with('.') { message } else { message + "." })
}

pub(super) fn fill_random(bytes: &mut [u8]) -> Result<(), Refusal> {
    getrandom::fill(bytes)
        .map_err(|_| Refusal::new(Kind::Store, "The system gives no random numbers."))
}
