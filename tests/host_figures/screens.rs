//! From a key, or from another session's change, to the finished frame.

use std::process::{Command, Stdio};
use std::time::Instant;

use super::LARGE;
use super::home::{Home, PROGRAM};
use super::hosts;
use super::support::{Frames, Table, Watched};

const KEYS: usize = 200;
const PAGE_DOWN: &str = "\x1b[6~";
const CLEAR_LINE: &str = "\x15";
const SAVE: &str = "\x13";

pub fn figures(home: &Home, table: &mut Table) {
    keys(home, table);
    changes(home, table);
}

fn dashboard(home: &Home, flags: &[&str]) -> Watched {
    let mut program = Watched::start(home.dashboard_with(flags));
    program.until_shown(" 1 of ");
    program.settle();
    program
}

/// By turns, so that whatever else this machine does is shared fairly. `--solo` has a store of its
/// own, with the same people in it.
fn keys(home: &Home, table: &mut Table) {
    let another = Home::set_up(LARGE);
    let mut both = [dashboard(home, &[]), dashboard(&another, &["--solo"])];
    by_turns(&mut both, "cursor down", &["j"], KEYS, table);
    for program in &mut both {
        program.press("g");
    }
    by_turns(&mut both, "page down", &[PAGE_DOWN], KEYS, table);
    for program in &mut both {
        program.press("g");
        program.press("n");
        assert!(program.is_shown("Confirm Password"), "{}", program.contents());
    }
    let letters: Vec<String> = "granite pelican mortar".chars().map(String::from).collect();
    let letters: Vec<&str> = letters.iter().map(String::as_str).collect();
    by_turns(&mut both, "a letter in a form", &letters, KEYS, table);
    for mut program in both {
        program.press("\x1b");
        program.press("y");
        program.quit("q");
    }
}

fn by_turns(both: &mut [Watched; 2], what: &str, keys: &[&str], count: usize, table: &mut Table) {
    let [attached, solo] = both;
    let (mut far, mut near) = (Vec::new(), Vec::new());
    for (n, key) in keys.iter().cycle().take(count).enumerate() {
        if keys.len() > 1 && n > 0 && n % keys.len() == 0 {
            // A field holds only so much.
            attached.press(CLEAR_LINE);
            solo.press(CLEAR_LINE);
        }
        far.push(attached.press(key));
        near.push(solo.press(key));
    }
    let (far, near): (Frames, Frames) = (far.into_iter().collect(), near.into_iter().collect());
    table.frames(&format!("{what}, --solo"), "", &near, &near);
    table.frames(&format!("{what}, attached (x solo)"), "", &far, &near);
}

/// What one does, on the screen of another who looks on.
fn changes(home: &Home, table: &mut Table) {
    let email = somebody(home);
    let (mut one, mut other) = (dashboard(home, &[]), dashboard(home, &[]));
    for program in [&mut one, &mut other] {
        program.press("/");
        program.press(&email);
        program.press("\r");
        program.settle();
        assert!(program.is_shown(" 1 of 1"), "{}", program.contents());
    }
    let mut frames = Vec::new();
    for turn in 0..KEYS {
        one.press("e");
        assert!(one.is_shown("Edit User"), "{}", one.contents());
        one.press(if turn % 2 == 0 { "x" } else { "\x7f" });
        let saved = one.type_in(SAVE);
        one.frame_since(saved);
        assert!(one.is_shown("Edited "), "{}", one.contents());
        frames.push(other.frame_since(saved));
    }
    let frames: Frames = frames.into_iter().collect();
    table.frames("Ctrl-S to the frame in another session", "p99 < 100 ms", &frames, &frames);

    let mut frames = Vec::new();
    for turn in 0..KEYS {
        let mut command = Command::new(PROGRAM);
        command.args(["user", "set", &email, "--name", &format!("Somebody {turn}")]);
        command.env_clear().envs(home.variables()).stdout(Stdio::null());
        let begun = Instant::now();
        let mut child = command.spawn().unwrap();
        frames.push(other.frame_since(begun));
        assert!(child.wait().unwrap().success());
    }
    let frames: Frames = frames.into_iter().collect();
    table.frames("`user set` begun to the frame in a session", "p99 < 100 ms", &frames, &frames);
    for mut program in [one, other] {
        program.settle();
        program.quit("q");
    }
    hosts::until_no_trace(home);
}

/// The e-mail of one of the people.
fn somebody(home: &Home) -> String {
    let users = home.succeed(&["user", "list", "--json"], "");
    let users: serde_json::Value = serde_json::from_str(&users).unwrap();
    let emails = users.as_array().unwrap().iter().map(|user| user["email"].as_str().unwrap());
    let all: Vec<_> = emails.collect();
    let alone = |email: &&&str| all.iter().filter(|other| other.contains(**email)).count() == 1;
    all.iter().skip(100).find(alone).unwrap().to_string()
}
