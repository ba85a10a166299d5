//! The command line: one file per noun, text or JSON.

mod args;
mod backup;
mod can;
mod carry;
mod demo;
mod desk;
mod failure;
mod init;
mod json;
mod local;
mod login;
mod out;
mod recover;
mod role;
mod route;
mod run;
mod screen;
mod secret;
mod serve;
mod shared;
mod table;
mod upkeep_args;
mod user;
mod verify;

pub use run::main;
pub use screen::Start;
