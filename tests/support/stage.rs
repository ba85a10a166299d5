//! Whole sessions without a terminal: a service on a store in memory, the application, the real loop.
//! No threads and no sleeping: each batch of input runs the loop until the frame that follows it.
#![allow(dead_code)] // Each test file uses its own part of it.

use std::cell::Cell;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Size};
use rolodeck::entry::perform::Performer;
use rolodeck::service::SignedIn;
use rolodeck::team::{NewPassword, Origin, SetUp, Time, Way, password};
use rolodeck::tui::app::{App, Effect, Msg, Start};
use rolodeck::tui::input::Input;
use rolodeck::tui::keymap::Keymap;
use rolodeck::tui::part::{Reply, Request, Rules};
use rolodeck::tui::session::{Screen, run};
use rolodeck::tui::theme::{Depth, Look};

#[path = "stage/frame.rs"]
pub mod frame;
#[path = "stage/keys.rs"]
pub mod keys;
#[path = "stage/story.rs"]
pub mod story;
#[path = "stage/world.rs"]
pub mod world;

use keys::Stroke;
pub use world::{PASSWORD, World};

/// Ends the loop with the frame after the batch.
struct Probe {
    terminal: Terminal<TestBackend>,
    inbox: Sender<Msg>,
    /// How often the loop asked whether it may draw since the batch began.
    asked: Cell<u32>,
}

impl Screen for Probe {
    type Backend = TestBackend;

    fn terminal(&mut self) -> &mut Terminal<TestBackend> {
        &mut self.terminal
    }

    /// The frame from before the batch is on its way, so to say; the next one is the last.
    fn is_ready(&self) -> bool {
        self.asked.set(self.asked.get() + 1);
        let ready = self.asked.get() > 1;
        if ready {
            self.inbox.send(Msg::End).unwrap();
        }
        ready
    }
}

/// How a session begins.
#[derive(Clone, Debug)]
pub struct Setting {
    pub size: Size,
    pub look: Look,
    pub country: Option<String>,
    /// Where the person is, for the activity log.
    pub tty: String,
}

impl Setting {
    pub fn of(columns: u16, rows: u16) -> Self {
        Setting {
            size: Size::new(columns, rows),
            look: frame::probe(true),
            country: None,
            tty: "pts/0".to_owned(),
        }
    }

    pub fn ascii(self) -> Self {
        Setting { look: frame::probe(false), ..self }
    }

    /// As on a terminal of sixteen colours.
    pub fn usual(self) -> Self {
        Setting { look: Look::default(), ..self }
    }

    pub fn no_colour(self) -> Self {
        let theme = rolodeck::tui::theme::Theme::default_theme();
        Setting { look: Look::new(&theme, Depth::None, self.look.unicode), ..self }
    }
}

/// One person at one terminal.
pub struct Stage {
    pub world: World,
    app: App,
    performer: Performer,
    probe: Probe,
    messages: Receiver<Msg>,
    pub keys: Arc<Keymap>,
    /// The program has ended by itself.
    pub ended: bool,
    pub copied: Option<String>,
    pub mouse: bool,
    pub suspended: bool,
}

impl Stage {
    /// At the sign-in screen, or at set-up where the store is new.
    pub fn open(world: &World, setting: Setting) -> Self {
        Self::begin(world, setting, None)
    }

    /// Signed in already.
    pub fn sign_in(world: &World, email: &str, setting: Setting) -> Self {
        let origin = origin(&setting.tty);
        let secret = world::secret(PASSWORD);
        let signed_in = world.service.sign_in(email, &secret, origin).expect("signs in");
        Self::begin(world, setting, Some(signed_in))
    }

    /// The owner of a new team, who has never had a password.
    pub fn without_password(setting: Setting) -> Self {
        let world = World::new();
        let signed_in = world.service.set_up(
            SetUp {
                workspace: "Demo".into(),
                name: "Dee Demo".into(),
                email: "dee@acme.io".into(),
                password: NewPassword::Unset,
                seats: 3,
                roles: vec![],
            },
            origin(&setting.tty),
        );
        Self::begin(&world, setting, Some(signed_in.expect("a team")))
    }

    fn begin(world: &World, setting: Setting, signed_in: Option<SignedIn>) -> Self {
        let (inbox, messages) = channel();
        let mut performer =
            Performer::new(world.service.clone(), origin(&setting.tty), inbox.clone());
        let me = signed_in.map(|signed_in| performer.begin(signed_in));
        let keys = Arc::new(Keymap::standard());
        let options = world.service.options();
        let (policy, lock_after) = (options.policy, options.lock_after);
        let app = App::new(Start {
            team: world.service.team(),
            me,
            keys: keys.clone(),
            look: setting.look,
            size: setting.size,
            rules: Rules { policy, country: setting.country, lock_after },
            mouse: false,
            now: world.now(),
            notice: None,
        });
        let backend = TestBackend::new(setting.size.width, setting.size.height);
        let terminal = Terminal::new(backend).unwrap();
        let mut stage = Stage {
            world: world.clone(),
            app,
            performer,
            probe: Probe { terminal, inbox, asked: Cell::new(0) },
            messages,
            keys,
            ended: false,
            copied: None,
            mouse: false,
            suspended: false,
        };
        stage.settle();
        stage
    }

    /// As a person types: each key sees the frame of the one before; quoted text comes in one go.
    pub fn keys(&mut self, script: &str) -> &mut Self {
        for stroke in keys::strokes(script) {
            assert!(!self.ended, "the program has ended before {stroke:?}");
            match stroke {
                Stroke::Key(key) => self.batch([Msg::Input(Input::Key(key))]),
                Stroke::Text(text) => {
                    let key = |c| Msg::Input(Input::Key(rolodeck::tui::input::Key::char(c)));
                    self.batch(text.chars().map(key));
                }
                Stroke::Paste(text) => self.batch([Msg::Input(Input::Paste(text))]),
            }
        }
        self
    }

    pub fn resize(&mut self, columns: u16, rows: u16) -> &mut Self {
        self.probe.terminal.backend_mut().resize(columns, rows);
        self.batch([Msg::Input(Input::Resize { columns, rows })]);
        self
    }

    pub fn click(&mut self, column: u16, row: u16) -> &mut Self {
        let kind = rolodeck::tui::input::MouseKind::Press;
        self.batch([Msg::Input(Input::Mouse { kind, column, row })]);
        self
    }

    /// Time goes by; the loop wakes by itself if the session asked for it.
    pub fn wait(&mut self, seconds: i64) -> &mut Self {
        self.world.advance(seconds * Time::SECOND);
        if self.app.wakes_at().is_some_and(|at| at <= self.world.now()) {
            self.batch([]);
        } else {
            self.settle();
        }
        self
    }

    /// Takes in what others did meanwhile.
    pub fn settle(&mut self) -> &mut Self {
        self.batch([Msg::Resumed]);
        self
    }

    /// The loop takes in the batch and all that follows from it, draws, and ends.
    fn batch(&mut self, batch: impl IntoIterator<Item = Msg>) {
        for msg in batch {
            self.probe.inbox.send(msg).unwrap();
        }
        self.probe.asked.set(0);
        let Stage { world, app, performer, probe, messages, copied, mouse, suspended, .. } = self;
        let inbox = probe.inbox.clone();
        let clock = || world.now();
        run(probe, app, messages, &clock, |effect, _| match effect {
            // The same bytes each time, so that frames are.
            Effect::Request { ticket, request: Request::Generate } => {
                let reply = Reply::Generated(password::generated(RANDOM));
                inbox.send(Msg::Reply { ticket, reply, team: world.service.team() }).unwrap();
            }
            Effect::Request { ticket, request } => performer.request(ticket, request),
            Effect::SignOut => performer.sign_out(),
            Effect::Copy(text) => *copied = Some(text),
            Effect::Mouse(on) => *mouse = on,
            Effect::Suspend => *suspended = true,
            Effect::Redraw | Effect::Quit => unreachable!("the loop does these itself"),
        })
        .unwrap();
        // Only a session that ends by itself leaves without the last frame.
        self.ended |= self.probe.asked.get() < 2;
    }

    pub fn buffer(&self) -> &Buffer {
        self.probe.terminal.backend().buffer()
    }

    pub fn cursor(&self) -> Option<Position> {
        let backend = self.probe.terminal.backend();
        backend.cursor_visible().then(|| backend.cursor_position())
    }

    /// The whole frame, blanks at the ends of lines cut.
    pub fn screen(&self) -> String {
        frame::text(self.buffer())
    }

    /// The row at the foot: hints or a toast.
    pub fn foot(&self) -> String {
        self.screen().lines().last().unwrap_or_default().trim().to_owned()
    }

    #[track_caller]
    pub fn shows(&mut self, text: &str) -> &mut Self {
        assert!(self.screen().contains(text), "{text:?} is not shown:\n{}", self.screen());
        self
    }

    #[track_caller]
    pub fn hides(&mut self, text: &str) -> &mut Self {
        assert!(!self.screen().contains(text), "{text:?} is shown:\n{}", self.screen());
        self
    }
}

/// Of a password that is made.
const RANDOM: [u8; 20] = [17, 3, 28, 9, 0, 21, 14, 30, 6, 11, 25, 2, 19, 8, 31, 13, 4, 22, 10, 27];

fn origin(tty: &str) -> Origin {
    Origin { way: Way::Terminal, ssh: None, os_user: Some(tty.to_owned()) }
}
