//! The real program in a real pseudo terminal: keys in, the screen and the process looked at.
#![cfg(target_os = "linux")]

mod ends;
mod home;
mod looks;
mod paste;
mod quiet;
mod sizes;
mod store;
mod team;
mod terminal;
