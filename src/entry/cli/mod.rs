//! The command line: one file per noun, text or JSON.

mod activity;
mod args;
mod backup;
mod can;
mod compare;
mod confirm;
mod demo;
mod desk;
mod failure;
mod init;
mod json;
mod login;
mod manual;
mod module;
mod named;
mod new_password;
mod out;
mod plan;
mod role;
mod role_changes;
mod run;
mod screen;
mod secret;
mod session;
mod table;
mod trash;
mod user;
mod user_changes;
mod why;

pub use run::main;
pub use screen::Start;
