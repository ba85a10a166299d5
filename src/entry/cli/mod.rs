//! The command line: one file per noun, text or JSON.

mod args;
mod backup;
mod can;
mod demo;
mod desk;
mod export;
mod failure;
mod files;
mod import;
mod init;
mod json;
mod login;
mod out;
mod problems;
mod progress;
mod role;
mod run;
mod screen;
mod secret;
mod table;
mod user;

pub use run::main;
pub use screen::Start;
