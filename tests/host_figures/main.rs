//! How quick and how small many sessions on one store are. It prints, and fails only when something
//! is not there at all:
//! `cargo test --release --test host_figures -- --ignored --nocapture`
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![allow(dead_code)] // What other tests share with these.

mod commands;
mod crowd;
#[path = "../pty/home.rs"]
mod home;
#[path = "../host/hosts.rs"]
mod hosts;
#[path = "../support/people.rs"]
mod people;
mod screens;
#[path = "../support/figures.rs"]
mod support;
#[path = "../pty/terminal.rs"]
mod terminal;

use home::Home;
use support::Table;

const SMALL: usize = 100;
const LARGE: usize = 10_000;

/// Some of it: `ROLODECK_FIGURES=screens,commands,crowd`.
const PARTS: &str = "ROLODECK_FIGURES";

#[test]
#[ignore = "takes minutes, and says nothing on a busy machine"]
fn host_figures() {
    let wanted = std::env::var(PARTS).unwrap_or_default();
    let wants = |part| wanted.is_empty() || wanted.split(',').any(|one| one == part);
    let mut table = Table::default();
    let large = Home::set_up(LARGE);
    if wants("screens") {
        screens::figures(&large, &mut table);
    }
    if wants("commands") {
        commands::figures(&large, &mut table);
    }
    if wants("crowd") {
        crowd::figures(&large, &mut table);
    }
    println!();
    table.print();
}
