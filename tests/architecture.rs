//! The nevers of the house, read from the source: who may name what.

#[path = "architecture/house.rs"]
mod house;
#[path = "architecture/rules.rs"]
mod rules;
#[path = "architecture/source.rs"]
mod source;

use house::House;
use rules::*;

type Rule = fn(&House) -> Vec<String>;

const RULES: [(&str, Rule); 14] = [
    ("a room imports only what it may", rooms),
    ("what is drawn never imports what draws it", layers),
    ("each crate and the disk stay in their room", confined),
    ("team and tui have no clock and no randomness", clocks),
    ("nothing panics on purpose", panics),
    ("nothing is indexed that may not be there", indexing),
    ("no warning is silenced", silenced),
    ("no shared mutable state", shared_state),
    ("a face holds only mod and use", faces),
    ("a module is a file", inline_modules),
    ("a file is short", long_files),
    ("nobody imports their own face", own_faces),
    ("nothing imports in a circle", circles),
    ("a secret stays one", secrets),
];

#[test]
fn the_house_keeps_its_nevers() {
    let house = House::here();
    assert!(house.sources.len() > 40, "the source was found");
    let mut broken = Vec::new();
    for (name, rule) in RULES {
        let found = rule(&house);
        if !found.is_empty() {
            broken.push(format!("{name}:\n  {}", found.join("\n  ")));
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
    assert!(forbids_unsafe(&house));
}

#[test]
fn the_manifest_pins_the_index() {
    let read = |name: &str| {
        std::fs::read_to_string(format!("{}/{name}", env!("CARGO_MANIFEST_DIR"))).expect(name)
    };
    let (toml, lock) = (read("Cargo.toml"), read("Cargo.lock"));
    assert_eq!(manifest(&toml, &lock), [""; 0]);
    assert_eq!(manifest(&toml.replace("=0.34.7", "0.34"), &lock).len(), 1);
    assert_eq!(manifest(&format!("{toml}\npanic = \"abort\"\n"), &lock).len(), 1);
    assert_eq!(manifest(&toml, "").len(), 1);
    let newer = lock.replace("\"sled\"\nversion = \"0.34.7", "\"sled\"\nversion = \"1.0.0");
    assert_eq!(manifest(&toml, &newer).len(), 1);
}

/// What an exception excuses is still there.
#[test]
fn no_exception_outlives_its_reason() {
    let house = House::here();
    let has = |path: &str, pattern: &[&str]| {
        house.sources.iter().any(|s| s.path == path && !s.find(pattern).is_empty())
    };
    for (path, name, _) in INDEXED {
        assert!(has(path, &[name, "["]), "{path} {name}");
    }
    for path in STATEFUL {
        assert!(has(path, &["thread_local", "!"]), "{path}");
    }
}

/// Each rule finds what it is there for, and only that.
#[test]
fn every_rule_can_fail() {
    type Case<'a> = (Rule, &'a [(&'a str, &'a str)], usize);
    let cases: [Case<'_>; 33] = [
        (rooms, &[("team/a.rs", "use crate::stores::X;"), ("stores/mod.rs", "")], 1),
        (rooms, &[("tui/a.rs", "fn f() { crate::service::go() }"), ("service/mod.rs", "")], 1),
        (rooms, &[("service/a.rs", "use crate::stores::X;"), ("stores/mod.rs", "")], 1),
        (rooms, &[("stores/a.rs", "use crate::config;"), ("config.rs", "")], 1),
        (
            rooms,
            &[
                ("entry/a.rs", "use crate::{tui, stores};"),
                ("stores/mod.rs", ""),
                ("tui/mod.rs", ""),
            ],
            0,
        ),
        (
            rooms,
            &[("tui/a.rs", "#[cfg(test)] mod t { use crate::stores::X; }"), ("stores/mod.rs", "")],
            0,
        ),
        (
            layers,
            &[("tui/widgets/a.rs", "use crate::tui::dialogs::X;"), ("tui/dialogs/mod.rs", "")],
            1,
        ),
        (
            layers,
            &[("tui/dialogs/a.rs", "use super::super::screens::X;"), ("tui/screens/mod.rs", "")],
            1,
        ),
        (layers, &[("tui/screens/a.rs", "use crate::tui::app::App;"), ("tui/app.rs", "")], 1),
        (
            layers,
            &[("tui/screens/a.rs", "use crate::tui::dialogs::X;"), ("tui/dialogs/mod.rs", "")],
            0,
        ),
        (confined, &[("service/a.rs", "use std::{fmt, fs::File};")], 1),
        (
            confined,
            &[("entry/a.rs", "fn f() { std::fs::read(x) }"), ("config/a.rs", "use std::fs;")],
            1,
        ),
        (
            confined,
            &[("team/a.rs", "use ratatui::style::Color; use crossterm::event; use sled::Db;")],
            3,
        ),
        (
            confined,
            &[("team/user.rs", "use argon2::Argon2;"), ("team/password.rs", "use argon2::Argon2;")],
            1,
        ),
        (
            confined,
            &[
                ("stores/mod.rs", "mod sled; pub use sled::Index;"),
                ("stores/sled.rs", "use sled::Db;"),
            ],
            0,
        ),
        (
            clocks,
            &[(
                "team/a.rs",
                "use std::time::Instant; fn f() { Uuid::new_v4(); jiff::Zoned::now() }",
            )],
            3,
        ),
        (
            clocks,
            &[("service/a.rs", "use std::time::Instant;"), ("tui/b.rs", "fn f() { supply.now }")],
            0,
        ),
        (
            panics,
            &[("team/a.rs", "fn f() { a.unwrap(); b.expect(x); panic!(); map(Option::unwrap) }")],
            4,
        ),
        (
            panics,
            &[(
                "team/a.rs",
                "fn f() { todo!(); unreachable!(); unimplemented!(); a.unwrap_or(b) }",
            )],
            3,
        ),
        (
            panics,
            &[("team/a.rs", "// a.unwrap()\n#[cfg(test)]\nmod tests { fn f() { a.unwrap() } }")],
            0,
        ),
        (
            indexing,
            &[("team/a.rs", "fn f(x: &mut [u8]) { x[0]; f()[1]; x[..]; [1][2]; vec![3] }")],
            3,
        ),
        (
            silenced,
            &[("team/a.rs", "#[allow(dead_code)] fn f() {}\n#[expect(unused)] fn g() {}")],
            2,
        ),
        (
            shared_state,
            &[("team/a.rs", "static mut A: u8 = 0; type B = Rc<RefCell<u8>>; thread_local! {}")],
            3,
        ),
        (
            shared_state,
            &[(
                "team/a.rs",
                "static A: Mutex<u8> = x; static B: AtomicBool = y; fn f(c: &'static str) {}",
            )],
            2,
        ),
        (shared_state, &[("team/a.rs", "unsafe fn f() {}")], 1),
        (
            faces,
            &[(
                "team/mod.rs",
                "//! x\n#[rustfmt::skip]\npub mod a;\npub(crate) use b::C;\nfn f() {}",
            )],
            1,
        ),
        (faces, &[("lib.rs", "#![forbid(unsafe_code)]\nmod a;\npub use b::{C, D};")], 0),
        (inline_modules, &[("team/a.rs", "mod b { }")], 1),
        (own_faces, &[("team/mod.rs", ""), ("team/x/a.rs", "use crate::team::User;")], 1),
        (circles, &[("team/a.rs", "use super::b::B;"), ("team/b.rs", "use crate::team::a::A;")], 2),
        (
            circles,
            &[
                ("team/x/a.rs", "use crate::team::b::B;"),
                ("team/b.rs", "use super::x::c::C;"),
                ("team/x/c.rs", ""),
            ],
            1,
        ),
        (secrets, &[("team/password.rs", "#[derive(Clone)]\npub struct Secret(String);")], 1),
        (
            secrets,
            &[
                ("team/password.rs", "pub struct Secret(String);\nimpl fmt::Debug for Secret {}"),
                ("service/a.rs", "impl serde::Serialize for Secret {}"),
                ("tui/a.rs", "#[derive(Clone)] pub struct Secret;"),
            ],
            1,
        ),
    ];
    for (rule, files, expected) in cases {
        let found = rule(&House::of(files));
        assert_eq!(found.len(), expected, "{files:?}: {found:?}");
    }
    let long = "\n".repeat(LONGEST_FILE + 1);
    let tested = format!("#[cfg(test)]\nmod tests {{{long}}}");
    assert_eq!(long_files(&House::of(&[("team/a.rs", &long), ("team/b.rs", &tested)])).len(), 1);
    assert!(!forbids_unsafe(&House::of(&[("lib.rs", "#![warn(unsafe_code)]")])));
}
