//! Many sessions on one store: the host, its clients, and everything that goes wrong between them.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![allow(dead_code)] // What the tests of one terminal share with these.

mod ends;
mod errands;
#[path = "../pty/home.rs"]
mod home;
mod hosts;
mod killed;
mod many;
mod races;
mod strangers;
mod systemd;
#[path = "../pty/terminal.rs"]
mod terminal;
