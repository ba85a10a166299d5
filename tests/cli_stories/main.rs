//! The command line from outside: the real binary, its answers, exit statuses and files.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod activity;
mod can;
mod host;
mod import;
mod login;
mod recover;
mod role;
mod role_changes;
mod secret;
mod session;
mod set_up;
mod shell;
mod team;
mod terminal;
mod user;
mod user_changes;
mod why;
