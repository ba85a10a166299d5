//! Guests at the ends of socket pairs, in this process.

use std::io::{Read as _, Write as _};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use super::guest::House;
use super::peer::Admits;
use crate::entry::caller::Paper;
use crate::entry::dashboard::now;
use crate::entry::encoder::{ColorDepth, Features};
use crate::entry::terminal::TermEnv;
use crate::entry::wire::{
    Answer, Ask, Errand, FromClient, FromHost, HELLO, Hello, Hidden, Incoming, ScreenAsk,
    TasteText, Tokens, encode,
};
use crate::service::{Options, Service, SessionId};
use crate::stores::Memory;
use crate::team::{NewPassword, Origin, PasswordHash, Policy, Secret, SessionKind, SetUp, Way};

const PATIENCE: Duration = Duration::from_secs(20);
const BY_AN_ERROR: &str = "this session ended by an error in the program; everything that was \
                           reported saved is saved";

/// A host whose clock breaks once, whenever a test says so.
struct Scene {
    house: Arc<House>,
    service: Arc<Service>,
    owner: SessionId,
    token: Secret,
    breaks: Arc<AtomicBool>,
    _woken: UnixStream,
}

fn origin() -> Origin {
    Origin { way: Way::CommandLine, ssh: None, os_user: None }
}

fn scene() -> Scene {
    let breaks = Arc::new(AtomicBool::new(false));
    let broken = breaks.clone();
    let options = Options {
        policy: Policy::default(),
        country: None,
        lock_after: 0,
        clock: Arc::new(move || {
            assert!(!broken.swap(false, Ordering::SeqCst), "the clock is broken");
            now()
        }),
    };
    let service = Arc::new(Service::open(Box::new(Memory::new()), options).unwrap());
    let set_up = SetUp {
        workspace: "Acme Support".into(),
        name: "Ada Lovelace".into(),
        email: "ada@acme.io".into(),
        password: NewPassword::Hash(PasswordHash::stored("x".into())),
        seats: 3,
        roles: Vec::new(),
    };
    let owner = service.set_up(set_up, origin()).unwrap().session;
    let token = service.issue_token(owner).unwrap();
    let (wake, woken) = UnixStream::pair().unwrap();
    wake.set_nonblocking(true).unwrap();
    let errand = |caller: Arc<super::Distant>| {
        assert_ne!(caller.words(), ["break"], "the command is broken");
        if caller.words() == ["wait"] {
            std::thread::sleep(Duration::from_millis(300));
        }
        7
    };
    let house = Arc::new(House::new(service.clone(), Admits::OwnAccount, wake, errand));
    Scene { house, service, owner, token, breaks, _woken: woken }
}

impl Scene {
    fn guest(&self, ask: &Ask) -> Guest {
        let (ours, theirs) = UnixStream::pair().unwrap();
        self.house.receive(theirs).unwrap();
        ours.set_read_timeout(Some(PATIENCE)).unwrap();
        let mut guest = Guest {
            stream: ours,
            incoming: Incoming::default(),
            screen: vt100::Parser::new(24, 80, 0),
        };
        guest.stream.write_all(&Hello::ours().encode()).unwrap();
        guest.stream.write_all(&encode(ask).unwrap()).unwrap();
        let mut hello = [0; HELLO];
        guest.stream.read_exact(&mut hello).unwrap();
        guest
    }

    /// The owner's dashboard, drawn.
    fn screen(&self) -> Guest {
        let mut guest = self.guest(&Ask::Screen(Box::new(ScreenAsk {
            env: TermEnv {
                depth: ColorDepth::None,
                unicode: true,
                ssh: false,
                features: Features::default(),
                titles: false,
            },
            columns: 80,
            rows: 24,
            taste: TasteText::default(),
            token: Some(Hidden::of(&self.token)),
            ssh: None,
        })));
        guest.until("[Users 1]");
        guest
    }

    fn errand(&self, word: &str) -> Guest {
        self.guest(&Ask::Errand(Box::new(Errand {
            words: vec![word.into()],
            paper: Paper::default(),
            ssh: None,
            tokens: Tokens { of_environment: None, kept: Ok(None), to_revoke: None },
        })))
    }

    fn screens(&self) -> usize {
        let all = self.service.sessions(self.owner).unwrap();
        let guests = |s: &&crate::team::SessionInfo| s.origin.way == Way::Terminal;
        all.iter().filter(|s| s.kind == SessionKind::Screen).filter(guests).count()
    }

    fn until_empty(&self) {
        let end = Instant::now() + PATIENCE;
        while !self.house.is_empty() {
            assert!(Instant::now() < end, "somebody is still there");
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

struct Guest {
    stream: UnixStream,
    incoming: Incoming,
    screen: vt100::Parser,
}

impl Guest {
    fn hear(&mut self) -> FromHost {
        loop {
            if let Some(message) = self.incoming.message().unwrap() {
                return message;
            }
            let mut buffer = [0; 4096];
            let read = self.stream.read(&mut buffer);
            let count = read
                .unwrap_or_else(|_| panic!("nothing more:\n{}", self.screen.screen().contents()));
            assert_ne!(count, 0, "the host hung up without a word");
            self.incoming.feed(&buffer[..count]);
        }
    }

    fn say(&mut self, message: &FromClient) {
        self.stream.write_all(&encode(message).unwrap()).unwrap();
    }

    fn press(&mut self, keys: &str) {
        self.say(&FromClient::Bytes(keys.into()));
    }

    fn until(&mut self, text: &str) {
        while !self.screen.screen().contents().contains(text) {
            match self.hear() {
                FromHost::Bytes { bytes, drawn } => {
                    self.screen.process(&bytes);
                    if drawn {
                        self.say(&FromClient::Drawn);
                    }
                }
                FromHost::End { why, .. } => panic!("ended instead of {text}: {why:?}"),
                _ => {}
            }
        }
    }

    fn end(mut self) -> (u8, Option<String>) {
        loop {
            if let FromHost::End { status, why } = self.hear() {
                return (status, why);
            }
        }
    }
}

#[test]
fn a_session_that_panics_ends_alone_and_is_signed_out() {
    let scene = scene();
    let (mut one, mut other) = (scene.screen(), scene.screen());
    assert_eq!(scene.screens(), 2);
    scene.breaks.store(true, Ordering::SeqCst);
    // Undo asks the clock while it holds the state that everybody shares.
    one.press("u");
    assert_eq!(one.end(), (8, Some(BY_AN_ERROR.to_owned())));
    assert!(!scene.breaks.load(Ordering::SeqCst), "nothing asked the clock");
    let end = Instant::now() + PATIENCE;
    while scene.screens() != 1 {
        assert!(Instant::now() < end, "it is still signed in");
        std::thread::sleep(Duration::from_millis(5));
    }
    // The others go on, and others come.
    other.press("u");
    other.until("There is nothing of yours to undo.");
    let mut third = scene.screen();
    for guest in [&mut other, &mut third] {
        guest.press("q");
    }
    assert_eq!(other.end(), (0, None));
    assert_eq!(third.end(), (0, None));
    scene.until_empty();
    assert_eq!(scene.screens(), 0);
}

#[test]
fn a_command_that_panics_ends_alone() {
    let scene = scene();
    assert_eq!(scene.errand("break").end(), (8, Some(BY_AN_ERROR.to_owned())));
    assert_eq!(scene.errand("go").end(), (7, None));
    scene.until_empty();
}

#[test]
fn nobody_comes_in_once_the_store_has_failed() {
    let scene = scene();
    let mut inside = scene.screen();
    scene.house.fail("the disk is full");
    let (status, why) = scene.errand("go").end();
    let why = why.unwrap();
    assert_eq!(status, 8);
    assert!(why.contains("cannot be written any more (the disk is full)"), "{why}");
    // Whoever is inside stays until the host is closed.
    inside.press("u");
    inside.until("There is nothing of yours to undo.");
    assert!(!scene.house.is_closed());
    scene.house.close("it is over");
    assert_eq!(inside.end(), (8, Some("it is over".to_owned())));
    scene.until_empty();
}

#[test]
fn answers_that_nobody_asked_for_end_the_connection() {
    let scene = scene();
    let mut guest = scene.errand("wait");
    for _ in 0..3 {
        guest.say(&FromClient::Answer(Answer::Confirmed(Ok(true))));
    }
    let mut rest = Vec::new();
    let _ = guest.stream.read_to_end(&mut rest);
    assert_eq!(rest, b"");
    assert_eq!(scene.errand("wait").end(), (7, None));
    scene.until_empty();
}

#[test]
fn who_says_nothing_takes_no_seat() {
    let scene = scene();
    let silent: Vec<_> = (0..600)
        .map(|_| {
            let (ours, theirs) = UnixStream::pair().unwrap();
            (ours, scene.house.receive(theirs).is_ok())
        })
        .collect();
    // More than those are turned away at once.
    assert_eq!(silent.iter().filter(|(_, taken)| *taken).count(), 500);
    drop(silent);
    scene.until_empty();
    assert_eq!(scene.errand("go").end(), (7, None));
}

#[test]
fn what_nobody_reads_is_not_kept_without_end() {
    let scene = scene();
    let mut guest = scene.screen();
    guest.stream.set_write_timeout(Some(PATIENCE)).unwrap();
    // Each is answered, and no answer is read.
    let ping = encode(&FromClient::Ping).unwrap().repeat(10_000);
    let sent = (0..1_000).take_while(|_| guest.stream.write_all(&ping).is_ok()).count();
    assert!(sent < 1_000, "it answers for ever");
    scene.until_empty();
    assert_eq!(scene.screens(), 0);
}
