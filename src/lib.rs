//! Rolodeck: a terminal dashboard for a team's roles and users.
//!
//! * [`team`]: what a team is. Pure rules, no I/O.
//! * [`stores`]: where it is kept: a journal that commits, sled that indexes.
//! * [`service`]: the only door to the store.
//! * [`tui`]: what a person sees. Messages in, effects out.
//! * [`entry`]: the ways in: this terminal, the command line.
//!
//! A key becomes an action, an action a [`team::Command`], a command a [`team::Change`],
//! a change a durable record and a new [`team::Directory`] on every open screen.
#![forbid(unsafe_code)]
#![warn(clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic))]

pub mod config;
pub mod entry;
pub mod service;
pub mod stores;
pub mod team;
pub mod tui;
