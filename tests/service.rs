//! The door: sign-in, waits, tokens, revocation, undo, and what the activity log keeps of it.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use rolodeck::service::{News, Options, Service, SessionId, SignedIn};
use rolodeck::stores::Memory;
use rolodeck::team::{
    Command, Event, Kind, Level, NewPassword, Origin, Policy, Refusal, Revision, RoleDraft, Secret,
    SessionInfo, SessionKind, SetUp, Status, Store, Time, UserDraft, UserId, Way, What, Who,
};

const OWNER: &str = "violet harbor sextant 12";
const AGENT: &str = "granite pelican mortar 7";

struct House {
    service: Service,
    clock: Arc<AtomicI64>,
}

fn secret(text: &str) -> Secret {
    Secret::new(text.to_owned())
}

fn origin() -> Origin {
    Origin { way: Way::CommandLine, ssh: None, os_user: Some("tester".to_owned()) }
}

impl House {
    fn new() -> (Self, SignedIn) {
        Self::of(Box::new(Memory::new()))
    }

    fn of(store: Box<dyn Store>) -> (Self, SignedIn) {
        let clock = Arc::new(AtomicI64::new(1_790_000_000_000));
        let read = clock.clone();
        let options = Options {
            policy: Policy::default(),
            country: None,
            lock_after: 15 * 60 * Time::SECOND,
            clock: Arc::new(move || Time(read.load(Ordering::SeqCst))),
        };
        let service = Service::open(store, options).unwrap();
        let agent = RoleDraft {
            name: "Agent".to_owned(),
            grants: rolodeck::team::Grants::default().with("inbox.chats", Level::Edit),
            ..RoleDraft::default()
        };
        let set_up = SetUp {
            workspace: "Acme".to_owned(),
            name: "Ada Lovelace".to_owned(),
            email: "ada@acme.io".to_owned(),
            password: NewPassword::Plain(secret(OWNER)),
            seats: 3,
            roles: vec![agent],
        };
        let owner = service.set_up(set_up, origin()).unwrap();
        (House { service, clock }, owner)
    }

    fn pass(&self, seconds: i64) {
        self.clock.fetch_add(seconds * Time::SECOND, Ordering::SeqCst);
    }

    fn add_bob(&self, by: &SignedIn, must_change: bool) -> UserId {
        // Whatever follows is later than the set-up.
        self.pass(1);
        let role = self.service.team().role_by_name("agent").map(|r| r.id);
        let user = UserDraft {
            name: "Bob".to_owned(),
            email: "bob@acme.io".to_owned(),
            phone: String::new(),
            role,
        };
        let password = NewPassword::Plain(secret(AGENT));
        let done = self
            .service
            .execute(by.session, Command::AddUser { user, password, must_change })
            .unwrap();
        done.team.user_by_email("bob@acme.io").unwrap().id
    }

    fn sign_in(&self, email: &str, password: &str) -> Result<SignedIn, Refusal> {
        self.service.sign_in(email, &secret(password), origin())
    }

    fn sessions(&self, of: &SignedIn) -> Vec<SessionInfo> {
        self.service.sessions(of.session).unwrap()
    }

    /// What a session is told, but for the team.
    fn ear(&self, session: SessionId) -> Arc<Mutex<Vec<String>>> {
        let heard = Arc::new(Mutex::new(Vec::new()));
        let ear = heard.clone();
        self.service.watch(session, move |news| {
            match news {
                News::SignedOut(why) => ear.lock().unwrap().push(why),
                News::Sessions => ear.lock().unwrap().push("sessions".to_owned()),
                News::Team(_) | News::StoreFailed(_) => {}
            }
            true
        });
        heard
    }

    fn log(&self, by: &SignedIn) -> Vec<rolodeck::team::Record> {
        self.service.records(by.session, Revision(1)..Revision(u64::MAX)).unwrap()
    }
}

#[test]
fn every_failure_says_the_same_words() {
    let (house, owner) = House::new();
    let bob = house.add_bob(&owner, false);
    let said = |email: &str, password: &str| {
        let why = house.sign_in(email, password).unwrap_err();
        assert_eq!((why.kind, why.field), (Kind::SignIn, None));
        why.message
    };
    let wrong = said("bob@acme.io", "not the password at all");
    assert_eq!(said("nobody@acme.io", AGENT), wrong);
    // Right, but it has to wait.
    assert_eq!(said("bob@acme.io", AGENT), wrong);
    let ids = vec![bob];
    let off = Command::SetUserStatus { ids, status: Status::Inactive };
    house.service.execute(owner.session, off).unwrap();
    house.pass(3600);
    assert_eq!(said("bob@acme.io", AGENT), wrong);
}

#[test]
fn waiting_is_never_a_lock_out() {
    let (house, owner) = House::new();
    house.add_bob(&owner, false);
    assert!(house.sign_in("BOB@acme.io ", "wrong").is_err());
    // Hammering during the wait does not prolong it: one failure is what counts.
    for _ in 0..3 {
        assert!(house.sign_in("bob@acme.io", "wrong").is_err());
    }
    assert_eq!(house.service.team().wait("bob@acme.io").unwrap().failures, 1);
    std::thread::sleep(std::time::Duration::from_millis(1_050));
    assert!(house.sign_in("bob@acme.io", AGENT).is_ok());
    assert!(house.service.team().wait("bob@acme.io").is_none());
}

#[test]
fn a_token_signs_in_until_it_expires_or_the_password_changes() {
    let (house, owner) = House::new();
    let bob = house.add_bob(&owner, false);
    let session = house.sign_in("bob@acme.io", AGENT).unwrap().session;
    let token = house.service.issue_token(session).unwrap();
    assert_eq!(house.service.resume(&token, origin()).unwrap().user, bob);
    assert!(house.service.resume(&secret("guess"), origin()).is_err());

    house.pass(12 * 3600);
    assert_eq!(house.service.resume(&token, origin()).unwrap_err().kind, Kind::SignIn);

    let (house, owner) = House::new();
    let bob = house.add_bob(&owner, false);
    let session = house.sign_in("bob@acme.io", AGENT).unwrap().session;
    let token = house.service.issue_token(session).unwrap();
    let password = NewPassword::Plain(secret("other words entirely 99"));
    let reset = Command::ResetPassword { id: bob, password, must_change: true };
    house.service.execute(owner.session, reset).unwrap();
    assert!(house.service.resume(&token, origin()).is_err());
    assert!(house.service.user_of(session).is_err(), "the session is over too");
}

#[test]
fn whoever_must_change_the_password_does_nothing_else_before() {
    let (house, owner) = House::new();
    house.add_bob(&owner, true);
    let bob = house.sign_in("bob@acme.io", AGENT).unwrap();
    let why = house.service.execute(bob.session, Command::DeleteUsers { ids: vec![owner.user] });
    assert_eq!(why.unwrap_err().message, "Change your password first.");
    let change = |current: &str, new: &str| {
        house.service.change_password(bob.session, &secret(current), secret(new))
    };
    assert_eq!(
        change("wrong current one", "new words for bobby 3").unwrap_err().kind,
        Kind::SignIn
    );
    std::thread::sleep(std::time::Duration::from_millis(1_050));
    assert_eq!(change(AGENT, AGENT).unwrap_err().kind, Kind::Invalid);
    // Another session from the very same place is another session all the same.
    let other = house.sign_in("bob@acme.io", AGENT).unwrap();
    change(AGENT, "quartz lantern mosaic 31").unwrap();
    assert!(house.service.user_of(other.session).is_err());
    assert!(!house.service.team().must_change_password(bob.user));
    assert!(house.service.user_of(bob.session).is_ok(), "who changed it stays signed in");
    assert!(house.sign_in("bob@acme.io", "quartz lantern mosaic 31").is_ok());
}

#[test]
fn a_deactivated_user_is_told_and_signed_out_at_once() {
    let (house, owner) = House::new();
    let bob = house.add_bob(&owner, false);
    let session = house.sign_in("bob@acme.io", AGENT).unwrap().session;
    let heard = Arc::new(Mutex::new(Vec::new()));
    let ear = heard.clone();
    house.service.watch(session, move |news| {
        if let News::SignedOut(why) = news {
            ear.lock().unwrap().push(why);
        }
        true
    });
    let off = Command::SetUserStatus { ids: vec![bob], status: Status::Inactive };
    house.service.execute(owner.session, off).unwrap();
    assert_eq!(*heard.lock().unwrap(), ["Your account was deactivated."]);
    let why = house.service.execute(session, Command::DeleteUsers { ids: vec![bob] }).unwrap_err();
    assert_eq!(why.kind, Kind::SignIn);
}

#[test]
fn undo_takes_back_ones_own_changes_one_after_the_other() {
    let (house, owner) = House::new();
    let bob = house.add_bob(&owner, false);
    let session = owner.session;
    let role = house.service.team().role_by_name("Agent").unwrap().clone();
    let mut draft = role.draft();
    draft.description = "Answers chats".to_owned();
    let edit = Command::EditRole { id: role.id, version: role.version, role: draft };
    house.service.execute(session, edit).unwrap();
    house.service.execute(session, Command::DeleteUsers { ids: vec![bob] }).unwrap();

    house.service.undo(session).unwrap();
    assert!(house.service.team().user(bob).is_some());
    assert!(house.sign_in("bob@acme.io", AGENT).is_ok(), "the password came back with the user");
    house.service.undo(session).unwrap();
    assert_eq!(house.service.team().role(role.id).unwrap().description.as_str(), "");
    // Bob has signed in since he was added; nothing of what was added has changed, so it goes.
    house.service.undo(session).unwrap();
    assert!(house.service.team().user(bob).is_none());
    assert!(house.service.team().credential(bob).is_none());
    assert_eq!(house.service.undo(session).unwrap_err().kind, Kind::NotFound);
}

#[test]
fn the_log_keeps_everything_but_secrets_and_its_chain_holds() {
    let (house, owner) = House::new();
    let bob = house.add_bob(&owner, false);
    let _ = house.sign_in("bob@acme.io", "a wrong password here");
    let _ = house.sign_in(OWNER, OWNER);
    let refused = Command::DeleteUsers { ids: vec![owner.user] };
    house.service.execute(owner.session, refused).unwrap_err();
    let slip = Command::SetUserRole { ids: vec![bob], role: rolodeck::team::RoleId(bob.0) };
    house.service.execute(owner.session, slip).unwrap_err();

    let log = house.log(&owner);
    let whats: Vec<_> = log.iter().map(|r| r.event.what()).collect();
    assert_eq!(
        whats,
        [What::SetUp, What::AddUser, What::SignInFailed, What::SignInFailed, What::DeleteUsers]
    );
    assert!(matches!(log[4].event, Event::Refused { .. }), "a slip of the fingers is not kept");
    assert_eq!(log[3].by.who, Who::Stranger("(no e-mail address)".to_owned()));
    assert_eq!(log[1].name, "Ada Lovelace <ada@acme.io>");
    let mut previous = rolodeck::team::Digest::default();
    for (number, record) in (1..).zip(&log) {
        assert_eq!(record.revision, Revision(number));
        assert_eq!(record.previous, previous);
        assert!(record.is_intact());
        previous = record.digest;
    }
    let mut forged = log[1].clone();
    forged.name = "Somebody else".to_owned();
    assert!(!forged.is_intact());
    let text = format!("{log:?}");
    for hidden in [OWNER, AGENT, "wrong password", "argon2"] {
        assert!(!text.contains(hidden), "{hidden}");
    }
}

#[test]
fn the_log_is_for_those_who_may_see_it() {
    let (house, owner) = House::new();
    house.add_bob(&owner, false);
    let bob = house.sign_in("bob@acme.io", AGENT).unwrap();
    let why = house.service.records(bob.session, Revision(1)..Revision(9)).unwrap_err();
    assert_eq!(why.kind, Kind::NotPermitted);
}

#[test]
fn a_session_ends_after_twelve_hours() {
    let (house, owner) = House::new();
    house.pass(12 * 3600 - 1);
    assert!(house.service.user_of(owner.session).is_ok());
    house.pass(1);
    assert_eq!(house.service.user_of(owner.session).unwrap_err().kind, Kind::SignIn);
}

#[test]
fn backups_are_for_owners_and_the_operator_and_the_log_for_those_who_see_it() {
    let dir = tempfile::tempdir().unwrap();
    let opened = rolodeck::stores::open(
        &dir.path().join("store"),
        &rolodeck::stores::Options { create: true, by: "a test".to_owned() },
    );
    let (house, owner) = House::of(Box::new(opened.unwrap().store));
    house.add_bob(&owner, false);
    let bob = house.sign_in("bob@acme.io", AGENT).unwrap();
    let kind = |answer: Option<Refusal>| answer.map(|why| why.kind);
    let ask = |session| {
        let backup = house.service.backup(session).err();
        let backups = house.service.backups(session).err();
        (kind(backup), kind(backups), kind(house.service.verify(session, None).err()))
    };
    assert_eq!(ask(None), (None, None, None));
    assert_eq!(ask(Some(owner.session)), (None, None, None));
    let no = Some(Kind::NotPermitted);
    assert_eq!(ask(Some(bob.session)), (no, no, no));
    house.service.sign_out(owner.session);
    let out = Some(Kind::SignIn);
    assert_eq!(ask(Some(owner.session)), (out, out, out));
    let revision = house.service.team().revision();
    let archive = house.service.backup(None).unwrap();
    assert_eq!(archive.summary.revision, revision);
    let found = house.service.verify(None, Some(house.service.team().digest())).unwrap();
    assert_eq!((found.records, found.problems), (revision.0, vec![]));
}

#[test]
fn a_recovery_ends_sessions_and_the_wait_of_this_process_too() {
    let (house, owner) = House::new();
    for _ in 0..5 {
        house.sign_in("ada@acme.io", "wrong").unwrap_err();
    }
    let token = house.service.issue_token(owner.session).unwrap();
    let password = NewPassword::Plain(secret("marble kayak under seven moons"));
    house.service.recover_owner(owner.user, password, origin()).unwrap();
    assert!(house.service.user_of(owner.session).is_err());
    assert!(house.service.resume(&token, origin()).is_err());
    let back = house.sign_in("ada@acme.io", "marble kayak under seven moons").unwrap();
    assert!(back.team.must_change_password(owner.user));
    let why = house.service.backup(Some(back.session)).err().unwrap();
    assert_eq!(why.kind, Kind::NotPermitted);
}

fn heard(ear: &Arc<Mutex<Vec<String>>>) -> Vec<String> {
    std::mem::take(&mut ear.lock().unwrap())
}

#[test]
fn one_sees_ones_own_sessions_and_an_owner_all() {
    let (house, owner) = House::new();
    let bob = house.add_bob(&owner, false);
    house.pass(60);
    let first = house.sign_in("bob@acme.io", AGENT).unwrap();
    house.pass(60);
    let second = house.sign_in("bob@acme.io", AGENT).unwrap();
    let mine = house.sessions(&second);
    assert_eq!(
        mine.iter().map(|s| (s.user, s.this)).collect::<Vec<_>>(),
        [(bob, false), (bob, true)]
    );
    assert_eq!(mine[1].since.since(mine[0].since), 60 * Time::SECOND);
    assert_eq!((mine[1].kind, &mine[1].origin), (SessionKind::Screen, &origin()));
    let all = house.sessions(&owner);
    assert_eq!(all.iter().map(|s| s.user).collect::<Vec<_>>(), [owner.user, bob, bob]);
    // Only use moves the time of use.
    house.pass(60);
    house.service.touch(first.session);
    let active = |s: &SessionInfo| s.active.unwrap().since(s.since) / Time::SECOND;
    assert_eq!(house.sessions(&owner).iter().map(active).collect::<Vec<_>>(), [1, 120, 0]);
    house.service.sign_out(first.session);
    assert_eq!(house.sessions(&second).len(), 1);
}

#[test]
fn whoever_may_see_a_session_is_told_of_its_begin_and_end_and_nobody_else() {
    let (house, owner) = House::new();
    house.add_bob(&owner, false);
    let bob = house.sign_in("bob@acme.io", AGENT).unwrap();
    let (ada, bob_hears) = (house.ear(owner.session), house.ear(bob.session));
    let other = house.service.sign_in("ada@acme.io", &secret(OWNER), origin()).unwrap();
    assert_eq!((heard(&ada), heard(&bob_hears)), (vec!["sessions".to_owned()], vec![]));
    house.service.sign_out(other.session);
    assert_eq!((heard(&ada), heard(&bob_hears)), (vec!["sessions".to_owned()], vec![]));
    house.service.lock_session(bob.session);
    assert_eq!((heard(&ada).len(), heard(&bob_hears).len()), (1, 1));
}

#[test]
fn a_session_is_ended_by_whose_it_is_or_by_an_owner_at_once() {
    let (house, owner) = House::new();
    house.add_bob(&owner, false);
    let bob = house.sign_in("bob@acme.io", AGENT).unwrap();
    house.pass(1);
    let again = house.sign_in("bob@acme.io", AGENT).unwrap();
    let all = house.sessions(&owner);
    let (of_ada, of_bob, of_again) = (all[0].id, all[1].id, all[2].id);
    // Not even that it exists is told to somebody else.
    let why = house.service.end_session(bob.session, of_ada).unwrap_err();
    assert_eq!(why.kind, Kind::NotFound);
    let (ear, watching) = (house.ear(bob.session), house.ear(owner.session));
    house.service.end_session(owner.session, of_bob).unwrap();
    assert_eq!(heard(&ear), ["Your session was ended by Ada Lovelace."]);
    assert_eq!(heard(&watching), ["sessions"]);
    assert_eq!(house.service.user_of(bob.session).unwrap_err().kind, Kind::SignIn);
    let record = house.log(&owner).pop().unwrap();
    assert_eq!(
        (record.event.what(), &*record.name),
        (What::EndSession, "Ada Lovelace <ada@acme.io>")
    );
    let said = rolodeck::team::describe::sentence(&record, &house.service.team());
    assert_eq!(said, "ended a session of bob@acme.io");
    assert!(rolodeck::team::describe::details(&record, &house.service.team()).is_empty());
    let why = house.service.end_session(owner.session, of_bob).unwrap_err();
    assert_eq!(why.kind, Kind::NotFound, "it has ended already");
    // One's own, from another one; the user record is as it was.
    let version = house.service.team().user(bob.user).unwrap().version;
    let third = house.sign_in("bob@acme.io", AGENT).unwrap();
    house.service.end_session(third.session, of_again).unwrap();
    assert!(house.service.user_of(again.session).is_err());
    assert_eq!(house.service.team().user(bob.user).unwrap().version, version);
    assert_eq!(house.service.undo(third.session).unwrap_err().kind, Kind::NotFound);
}

#[test]
fn a_login_is_a_session_and_ends_with_what_came_from_it() {
    let (house, owner) = House::new();
    house.add_bob(&owner, false);
    let bob = house.sign_in("bob@acme.io", AGENT).unwrap();
    let token = house.service.issue_token(bob.session).unwrap();
    house.service.leave(bob.session);
    let command = house.service.resume(&token, origin()).unwrap();
    let listed = house.sessions(&command);
    let [login] = listed.as_slice() else { panic!("{listed:?}") };
    assert_eq!((login.kind, login.this, login.active), (SessionKind::Login, true, None));
    assert_eq!(login.until.since(login.since), 12 * 3600 * Time::SECOND);
    // A screen that was opened with it is another one, and ends with it.
    house.pass(3600);
    let at_screen = Origin { way: Way::Terminal, ..origin() };
    let screen = house.service.resume(&token, at_screen).unwrap();
    assert_eq!(screen.until, login.until, "not longer than its login");
    let kinds: Vec<_> = house.sessions(&screen).iter().map(|s| (s.kind, s.this)).collect();
    assert_eq!(kinds, [(SessionKind::Login, false), (SessionKind::Screen, true)]);
    let ear = house.ear(screen.session);
    house.service.end_session(owner.session, login.id).unwrap();
    assert_eq!(heard(&ear), ["Your session was ended by Ada Lovelace."]);
    assert_eq!(house.service.resume(&token, origin()).unwrap_err().kind, Kind::SignIn);
    assert!(house.service.user_of(command.session).is_err());
    let last = house.log(&owner).pop().unwrap();
    assert!(!format!("{last:?}").contains("Token {"), "a token is never in the log");
}

#[test]
fn a_locked_session_does_nothing_until_its_password_is_typed() {
    let (house, owner) = House::new();
    let bob = house.add_bob(&owner, false);
    let session = house.sign_in("bob@acme.io", AGENT).unwrap().session;
    house.service.lock_session(session);
    assert!(house.sessions(&owner)[1].locked);
    let locked = |why: Refusal| {
        assert_eq!(
            (why.kind, &*why.message),
            (Kind::SignIn, "This session is locked: unlock it first.")
        );
    };
    locked(house.service.execute(session, Command::DeleteUsers { ids: vec![bob] }).unwrap_err());
    locked(house.service.sessions(session).unwrap_err());
    locked(house.service.undo(session).unwrap_err());
    locked(house.service.issue_token(session).unwrap_err());
    locked(house.service.change_password(session, &secret(AGENT), secret(OWNER)).unwrap_err());
    // The waits and the log of sign-in, and one answer to a wrong password and to one that waits.
    let wrong = house.service.unlock(session, &secret("a wrong guess")).unwrap_err();
    assert_eq!(
        (wrong.kind, &*wrong.message),
        (Kind::SignIn, "The password is not right; after several tries, wait a little.")
    );
    assert_eq!(house.service.team().wait("bob@acme.io").unwrap().failures, 1);
    assert_eq!(house.service.unlock(session, &secret(AGENT)).unwrap_err(), wrong, "it waits");
    std::thread::sleep(std::time::Duration::from_millis(1_050));
    house.service.unlock(session, &secret(AGENT)).unwrap();
    assert!(house.service.team().wait("bob@acme.io").is_none());
    assert_eq!(house.service.user_of(session).unwrap(), bob);
    let whats: Vec<_> = house.log(&owner).iter().map(|r| r.event.what()).collect();
    assert_eq!(whats[whats.len() - 2..], [What::SignInFailed, What::Unlock]);
    // Locked or not, it can be left.
    house.service.lock_session(session);
    house.service.sign_out(session);
    assert_eq!(house.service.unlock(session, &secret(AGENT)).unwrap_err().kind, Kind::SignIn);
    assert_eq!(house.sessions(&owner).len(), 1);
}

#[test]
fn a_session_goes_with_its_screen_and_with_its_time() {
    let (house, owner) = House::new();
    house.add_bob(&owner, false);
    let bob = house.sign_in("bob@acme.io", AGENT).unwrap();
    house.service.watch(bob.session, |_| false);
    let watching = house.ear(owner.session);
    house.service.execute(owner.session, Command::SetSeats { seats: 9 }).unwrap();
    assert_eq!(heard(&watching), ["sessions"]);
    assert_eq!(house.sessions(&owner).len(), 1);

    let bob = house.sign_in("bob@acme.io", AGENT).unwrap();
    assert_eq!(bob.until.since(Time(house.clock.load(Ordering::SeqCst))), 12 * 3600 * Time::SECOND);
    house.pass(12 * 3600);
    let late = house.service.sign_in("ada@acme.io", &secret(OWNER), origin()).unwrap();
    assert_eq!(house.sessions(&late).iter().map(|s| s.this).collect::<Vec<_>>(), [true]);
}
