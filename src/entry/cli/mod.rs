//! The command line: one file per noun, text or JSON.

mod args;
mod backup;
mod can;
mod demo;
mod desk;
mod failure;
mod init;
mod json;
mod login;
mod out;
mod recover;
mod role;
mod run;
mod screen;
mod secret;
mod table;
mod upkeep_args;
mod user;
mod verify;

pub use run::main;
pub use screen::Start;
