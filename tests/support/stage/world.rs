//! One team behind one service, with a clock that tests move.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, OnceLock};

use rolodeck::entry::sample;
use rolodeck::service::{Options, Service, SessionId};
use rolodeck::stores::Memory;
use rolodeck::team::{
    Catalogue, Command, Directory, Grants, Hasher, Level, NewPassword, NewUser, Origin,
    PasswordHash, Policy, Record, Revision, Role, RoleDraft, Secret, SetUp, Status, Time, User,
    UserDraft, Way, templates,
};

/// Everyone's.
pub const PASSWORD: &str = "violin grove 77 lantern";
/// 2026-03-02 09:30 UTC.
const START: i64 = 1_772_443_800_000;
const MINUTE: i64 = 60 * Time::SECOND;

#[derive(Clone)]
pub struct World {
    pub service: Arc<Service>,
    clock: Arc<AtomicI64>,
    /// The owner's session, for what a test prepares.
    owner: Option<SessionId>,
}

pub fn secret(text: &str) -> Secret {
    Secret::new(text.to_owned())
}

/// Made once: a hash is slow on purpose.
pub fn password_hash() -> PasswordHash {
    static HASH: OnceLock<String> = OnceLock::new();
    let text = HASH.get_or_init(|| {
        let hash = Hasher::default().hash(&secret(PASSWORD), [7; 16]).unwrap();
        hash.as_str().to_owned()
    });
    PasswordHash::stored(text.clone())
}

fn here() -> Origin {
    Origin { way: Way::CommandLine, ssh: None, os_user: Some("test".to_owned()) }
}

impl World {
    /// A new store: nobody has set it up.
    pub fn new() -> Self {
        let clock = Arc::new(AtomicI64::new(START));
        let told = clock.clone();
        let options = Options {
            policy: Policy::default(),
            country: None,
            lock_after: 15 * 60 * Time::SECOND,
            clock: Arc::new(move || Time(told.load(Ordering::SeqCst))),
        };
        let service = Arc::new(Service::open(Box::new(Memory::new()), options).unwrap());
        World { service, clock, owner: None }
    }

    /// Acme Support of Ada Lovelace: the templates as roles and three seats, nobody beside her.
    pub fn alone() -> Self {
        World::of_ada(3, templates(&Catalogue::standard()))
    }

    /// With roles and users as the demo has them.
    pub fn demo(roles: usize, users: usize, seats: u32) -> Self {
        let world = World::of_ada(seats, sample::roles(roles, &Catalogue::standard()));
        let team = world.team();
        let mut given: Vec<_> =
            team.roles().filter(|r| !r.protected() && r.status == Status::Active).collect();
        // In the order of the templates and the alphabet, whatever their ids.
        let templates = templates(&Catalogue::standard());
        given.sort_by_key(|role| {
            let name = role.name.as_str();
            let place = templates.iter().position(|template| template.name == name);
            (place.unwrap_or(usize::MAX), name.to_owned())
        });
        let given: Vec<_> = given.into_iter().map(|role| role.id).collect();
        let users = sample::users(users, &given, "ada@acme.io").collect();
        world.must(Command::AddUsers { users });
        world
    }

    fn of_ada(seats: u32, roles: Vec<RoleDraft>) -> Self {
        let mut world = World::new();
        world.owner = Some(world.set_up(seats, roles));
        world.advance(MINUTE);
        world
    }

    /// By Ada, from elsewhere.
    pub fn set_up(&self, seats: u32, roles: Vec<RoleDraft>) -> SessionId {
        let set_up = SetUp {
            workspace: "Acme Support".into(),
            name: "Ada Lovelace".into(),
            email: "ada@acme.io".into(),
            password: NewPassword::Hash(password_hash()),
            seats,
            roles,
        };
        self.service.set_up(set_up, here()).unwrap().session
    }

    /// With Bob, who is a Live Agent, and Zoë, who was a Viewer and is inactive.
    pub fn acme() -> Self {
        let world = World::alone();
        world.user("Bob Byte", "bob@acme.io", "Live Agent");
        world.user("Zoë Ångström", "zoe@acme.io", "Viewer");
        world.set_user_status("zoe@acme.io", Status::Inactive);
        world
    }

    /// What the activity log has from a revision on.
    pub fn records_since(&self, from: Revision) -> Vec<Record> {
        let owner = self.owner.expect("a team");
        self.service.records(owner, from.next()..self.team().revision().next()).unwrap()
    }

    pub fn now(&self) -> Time {
        Time(self.clock.load(Ordering::SeqCst))
    }

    pub fn advance(&self, milliseconds: i64) {
        self.clock.fetch_add(milliseconds, Ordering::SeqCst);
    }

    pub fn team(&self) -> Arc<Directory> {
        self.service.team()
    }

    /// As the owner, from elsewhere.
    #[track_caller]
    pub fn must(&self, command: Command) {
        let owner = self.owner.expect("a team");
        let text = format!("{command:?}");
        if let Err(why) = self.service.execute(owner, command) {
            panic!("{why:?}: {text}");
        }
        self.advance(MINUTE);
    }

    #[track_caller]
    pub fn user(&self, name: &str, email: &str, role: &str) {
        self.must(self.adding(name, email, role, true, false));
    }

    #[track_caller]
    pub fn adding(
        &self,
        name: &str,
        email: &str,
        role: &str,
        password: bool,
        must_change: bool,
    ) -> Command {
        let role = Some(self.role_named(role).id);
        let user = UserDraft { name: name.into(), email: email.into(), phone: String::new(), role };
        let password = match password {
            true => NewPassword::Hash(password_hash()),
            false => NewPassword::Unset,
        };
        Command::AddUser { user, password, must_change }
    }

    /// `User 01` and so on, Live Agents with a seat each.
    #[track_caller]
    pub fn sample(&self, count: usize) {
        let role = Some(self.role_named("Live Agent").id);
        let users = (1..=count)
            .map(|n| NewUser {
                user: UserDraft {
                    name: format!("User {n:02}"),
                    email: format!("user{n:02}@acme.io"),
                    phone: format!("+49 30 9018 {n:04}"),
                    role,
                },
                status: Status::Active,
                password: NewPassword::Unset,
                must_change: false,
            })
            .collect();
        self.must(Command::AddUsers { users });
    }

    /// Grants such as `team.users=edit`.
    #[track_caller]
    pub fn role(&self, name: &str, description: &str, grants: &str) {
        let role = RoleDraft {
            name: name.into(),
            description: description.into(),
            status: Status::Active,
            grants: grants_of(grants),
        };
        self.must(Command::CreateRole { role });
    }

    #[track_caller]
    pub fn set_grants(&self, name: &str, grants: &str) {
        let role = self.role_named(name);
        let draft = RoleDraft { grants: grants_of(grants), ..role.draft() };
        self.must(Command::EditRole { id: role.id, version: role.version, role: draft });
    }

    #[track_caller]
    pub fn edit_role(&self, name: &str, description: &str, grants: &str) {
        let role = self.role_named(name);
        let grants = grants_of(grants);
        let draft = RoleDraft { description: description.into(), grants, ..role.draft() };
        self.must(Command::EditRole { id: role.id, version: role.version, role: draft });
    }

    #[track_caller]
    pub fn rename(&self, email: &str, name: &str) {
        let user = self.user_of(email);
        let draft = UserDraft { name: name.into(), ..user.draft() };
        let (id, version) = (user.id, user.version);
        self.must(Command::EditUser { id, version, user: draft, password: None });
    }

    #[track_caller]
    pub fn set_user_role(&self, email: &str, role: &str) {
        let role = self.role_named(role).id;
        self.must(Command::SetUserRole { ids: vec![self.user_of(email).id], role });
    }

    pub fn set_user_status(&self, email: &str, status: Status) {
        self.must(Command::SetUserStatus { ids: vec![self.user_of(email).id], status });
    }

    /// As the host's operator.
    pub fn recover(&self, email: &str) {
        let (id, password) = (self.user_of(email).id, NewPassword::Hash(password_hash()));
        self.service.recover_owner(id, password, here()).unwrap();
        self.advance(MINUTE);
    }

    pub fn set_seats(&self, seats: u32) {
        self.must(Command::SetSeats { seats });
    }

    #[track_caller]
    pub fn role_named(&self, name: &str) -> Arc<Role> {
        self.team().role_by_name(name).expect(name).clone()
    }

    #[track_caller]
    pub fn user_of(&self, email: &str) -> Arc<User> {
        self.team().user_by_email(email).expect(email).clone()
    }
}

fn grants_of(list: &str) -> Grants {
    list.split_whitespace().fold(Grants::default(), |all, grant| {
        let (module, level) = grant.split_once('=').expect("module=level");
        all.with(module, level.parse::<Level>().expect("a level"))
    })
}
