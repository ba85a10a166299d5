//! The command line from outside: the real binary, its answers, exit statuses and files.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod can;
mod host;
mod import;
mod login;
mod role;
mod secret;
mod set_up;
mod terminal;
mod user;
