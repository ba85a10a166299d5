//! Story files: what a team is like, the keys that somebody presses, the screens that follow.
//!
//! ```text
//! # A new role is there at once.
//! team acme
//! user "Cy Young" cy@acme.io Admin
//! sign-in ada@acme.io 80x24
//! keys Tab n "Night Desk" Ctrl-S
//! screen
//! | the whole frame, a bar before each row
//! cursor 16,5
//! ```
//!
//! | Line | What |
//! |---|---|
//! | `team new`, `alone`, `acme` | a new store; Ada alone; Ada, Bob and Zoë |
//! | `seats N`, `sample N`, `role NAME GRANT...`, `grants ROLE GRANT...`, `user NAME EMAIL ROLE [inactive] [must-change] [no-password]` | what the team has beside |
//! | `recover EMAIL` | the host's operator sets an owner's password |
//! | `open SIZE`, `sign-in EMAIL SIZE`, both with `[ascii] [no-colour]` | a session begins |
//! | `renamed EMAIL NAME`, `edited ROLE DESCRIPTION GRANT...`, `gone ROLE` | what somebody else does meanwhile |
//! | `elsewhere EMAIL TTY` | somebody is signed in from there as well |
//! | `keys ...` | see `keys.rs` |
//! | `wait SECONDS`, `resize SIZE`, `click COLUMN,ROW` | what else happens |
//! | `screen`, `meanings`, `styles` | the frame; what its pieces mean; their weights and colours |
//! | `shows TEXT`, `hides TEXT`, `foot TEXT`, `copied TEXT`, `ends` | what holds now |
//!
//! `STORIES=accept cargo test --test stories` writes the frames as they are now into the files, to be
//! reviewed as any change is.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use rolodeck::team::{Command, Status};

use super::{Setting, Stage, World, frame};

pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stories")
}

/// Plays a story, and panics where it does not come out as told.
pub fn play(name: &str) {
    let path = folder().join(format!("{name}.story"));
    let told = std::fs::read_to_string(&path).unwrap();
    let accept = std::env::var("STORIES").is_ok_and(|value| value == "accept");
    assert!(!(accept && std::env::var_os("CI").is_some()), "nothing is accepted unseen");
    let mut teller =
        Teller { name, accept, stage: None, world: None, elsewhere: vec![], done: String::new() };
    let mut lines = told.lines().enumerate().peekable();
    while let Some((number, line)) = lines.next() {
        let _ = writeln!(teller.done, "{line}");
        let framed = |line: &str| line.starts_with('|') || line.starts_with("cursor ");
        let mut expected = String::new();
        while let Some((_, line)) = lines.next_if(|(_, line)| framed(line)) {
            let _ = writeln!(expected, "{line}");
        }
        teller.tell(number + 1, line.trim(), &expected);
    }
    if accept && told != teller.done {
        std::fs::write(path, teller.done).unwrap();
    }
}

struct Teller<'a> {
    name: &'a str,
    accept: bool,
    world: Option<World>,
    stage: Option<Stage>,
    elsewhere: Vec<Stage>,
    /// The story with the frames as they are.
    done: String,
}

impl Teller<'_> {
    fn world(&mut self) -> &mut World {
        self.world.get_or_insert_with(World::acme)
    }

    fn stage(&mut self) -> &mut Stage {
        self.stage.as_mut().expect("no session has begun: open or sign-in")
    }

    fn tell(&mut self, number: usize, line: &str, expected: &str) {
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        let rest = rest.trim();
        let frame = match word {
            "" | "#" => None,
            "screen" => Some(screen(self.stage())),
            "meanings" => Some(barred(&frame::meanings(self.stage().buffer()))),
            "styles" => Some(barred(&frame::styles(self.stage().buffer()))),
            _ => {
                self.happens(number, word, rest);
                None
            }
        };
        let frame = frame.unwrap_or_default();
        if frame != expected && !self.accept {
            let name = self.name;
            panic!("{name}.story:{number}: told\n{expected}but it is\n{frame}");
        }
        self.done.push_str(&frame);
    }

    fn happens(&mut self, number: usize, word: &str, rest: &str) {
        let words = words(rest);
        let words: Vec<_> = words.iter().map(String::as_str).collect();
        match (word, words.as_slice()) {
            ("team", ["new"]) => self.world = Some(World::new()),
            ("set-up", []) => {
                self.world().set_up(3, Vec::new());
            }
            ("team", ["alone"]) => self.world = Some(World::alone()),
            ("team", ["acme"]) => self.world = Some(World::acme()),
            ("seats", [number]) => self.world().set_seats(number.parse().unwrap()),
            ("sample", [count]) => self.world().sample(count.parse().unwrap()),
            ("role", [name, grants @ ..]) => self.world().role(name, "", &grants.join(" ")),
            ("grants", [name, grants @ ..]) => self.world().set_grants(name, &grants.join(" ")),
            ("user", [name, email, role, more @ ..]) => {
                let (with_password, must) =
                    (!more.contains(&"no-password"), more.contains(&"must-change"));
                let world = self.world();
                world.must(world.adding(name, email, role, with_password, must));
                if more.contains(&"inactive") {
                    world.set_user_status(email, Status::Inactive);
                }
            }
            ("recover", [email]) => self.world().recover(email),
            ("open", [size, more @ ..]) => {
                self.stage = Some(Stage::open(self.world(), setting(size, more)));
            }
            ("sign-in", [email, size, more @ ..]) => {
                self.stage = Some(Stage::sign_in(self.world(), email, setting(size, more)));
            }
            ("renamed", [email, name]) => self.world().rename(email, name),
            ("edited", [name, description, grants @ ..]) => {
                self.world().edit_role(name, description, &grants.join(" "));
            }
            ("gone", [name]) => {
                let ids = vec![self.world().role_named(name).id];
                self.world().must(Command::DeleteRoles { ids, reassign_to: None });
            }
            ("elsewhere", [email, tty]) => {
                let setting = Setting { tty: tty.to_string(), ..Setting::of(80, 24) };
                let stage = Stage::sign_in(self.world(), email, setting);
                self.elsewhere.push(stage);
                self.world().advance(60_000);
            }
            ("keys", _) => {
                self.stage().keys(rest);
            }
            ("wait", [seconds]) => {
                self.stage().wait(seconds.parse().unwrap());
            }
            ("resize", [size]) => {
                let (columns, rows) = pair(size, 'x');
                self.stage().resize(columns, rows);
            }
            ("click", [place]) => {
                let (column, row) = pair(place, ',');
                self.stage().click(column, row);
            }
            ("ends", []) => assert!(self.stage().ended, "{}:{number}: it goes on", self.name),
            _ => self.holds(number, word, rest),
        }
    }

    fn holds(&mut self, number: usize, word: &str, rest: &str) {
        let place = format!("{}.story:{number}", self.name);
        let stage = self.stage();
        let screen = stage.screen();
        match word {
            "shows" => assert!(screen.contains(rest), "{place}: {rest:?} is not in\n{screen}"),
            "hides" => assert!(!screen.contains(rest), "{place}: {rest:?} is in\n{screen}"),
            "foot" => assert_eq!(stage.foot(), rest, "{place}\n{screen}"),
            "copied" => assert_eq!(stage.copied.as_deref(), Some(rest), "{place}"),
            _ => panic!("{place}: {word:?} with {rest:?} is not a line of a story"),
        }
    }
}

fn setting(size: &str, more: &[&str]) -> Setting {
    let (columns, rows) = pair(size, 'x');
    let mut setting = Setting::of(columns, rows);
    for word in more {
        setting = match *word {
            "ascii" => setting.ascii(),
            "no-colour" => setting.no_colour(),
            other => panic!("{other:?} is no way to look"),
        };
    }
    setting
}

fn pair(text: &str, between: char) -> (u16, u16) {
    let (a, b) = text.split_once(between).expect("two numbers");
    (a.parse().unwrap(), b.parse().unwrap())
}

/// Words, of which some stand in quotes.
fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let (word, after) = match rest.strip_prefix('"') {
            Some(inside) => inside.split_once('"').unwrap_or((inside, "")),
            None => rest.split_once(' ').unwrap_or((rest, "")),
        };
        words.push(word.to_owned());
        rest = after.trim_start();
    }
    words
}

fn screen(stage: &Stage) -> String {
    let mut out = barred(&stage.screen());
    let _ = match stage.cursor() {
        Some(at) => writeln!(out, "cursor {},{}", at.x, at.y),
        None => writeln!(out, "cursor hidden"),
    };
    out
}

/// A bar before each row; many blank rows are counted.
fn barred(text: &str) -> String {
    let rows: Vec<_> = text.lines().collect();
    let mut out = String::new();
    for run in rows.chunk_by(|a, b| a.is_empty() && b.is_empty()) {
        match run {
            ["", _, _, ..] => {
                let _ = writeln!(out, "| ... {} blank rows", run.len());
            }
            _ => run.iter().for_each(|row| out.extend(["|", row, "\n"])),
        }
    }
    out
}
