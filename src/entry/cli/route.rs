//! Where a command runs, and what it needs of whoever typed it.

use std::path::Path;

use super::args::{Backup, Command, Module, Trash, User};

impl Command {
    /// On a store that others may use at the same time.
    pub fn is_shared(&self) -> bool {
        match self {
            Command::Init(_) | Command::Demo(_) | Command::Serve(_) | Command::RecoverOwner(_) => {
                false
            }
            Command::Backup(asked) => matches!(asked, Backup::Create { .. } | Backup::List),
            _ => true,
        }
    }

    /// The first line of standard input is a password.
    pub fn reads_password(&self) -> bool {
        match self {
            Command::Login(args) => args.password_stdin,
            Command::User(User::Add(args)) => args.password_stdin,
            Command::User(User::ResetPassword(args)) => args.password_stdin,
            _ => false,
        }
    }

    /// Waits for somebody who types, or for another program's lines.
    pub fn takes_a_persons_time(&self) -> bool {
        match self {
            Command::Login(args) => !args.password_stdin,
            Command::User(User::Add(args)) => !args.password_stdin && !args.generate_password,
            Command::User(User::ResetPassword(args)) => {
                !args.password_stdin && !args.generate_password
            }
            Command::Trash(Trash::Purge(args)) => !args.yes,
            Command::Can(args) => args.stdin,
            _ => false,
        }
    }

    /// The one file that it reads or writes.
    pub fn file(&self) -> Option<&Path> {
        match self {
            Command::Backup(Backup::Create { file }) => Some(file),
            Command::Module(Module::Import(args)) => Some(&args.file),
            _ => None,
        }
    }
}
