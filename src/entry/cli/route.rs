//! Where a command runs, and what it needs of whoever typed it.

use std::path::Path;

use super::args::{Backup, Command, Module, Plan, Role, Session, Trash, User};

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

    /// A host does it for nobody.
    pub fn needs_files(&self) -> bool {
        matches!(
            self,
            Command::Init(_)
                | Command::Serve(_)
                | Command::RecoverOwner(_)
                | Command::Backup(Backup::Restore { .. })
        )
    }

    /// Asks what the team is like, and nothing of the activity log: nothing is ever written for it.
    pub fn only_looks(&self) -> bool {
        match self {
            Command::Whoami | Command::Can(_) | Command::WhoCan(_) | Command::Why(_) => true,
            Command::User(asked) => {
                matches!(asked, User::List(_) | User::Show(_) | User::Export(_))
            }
            Command::Role(asked) => {
                matches!(asked, Role::List(_) | Role::Show(_) | Role::Compare(_) | Role::Export(_))
            }
            Command::Module(asked) => matches!(asked, Module::List(_)),
            Command::Plan(asked) => matches!(asked, Plan::Show),
            Command::Session(asked) => matches!(asked, Session::List(_)),
            _ => false,
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
            // Whoever makes the file may be asking the same store.
            Command::User(User::Import(_)) | Command::Role(Role::Import(_)) => {
                self.file().is_some_and(|file| file.as_os_str() == "-")
            }
            _ => false,
        }
    }

    /// The one file that it reads or writes.
    pub fn file(&self) -> Option<&Path> {
        match self {
            Command::Backup(Backup::Create { file }) => Some(file),
            Command::Module(Module::Import(args)) => Some(&args.file),
            Command::User(User::Import(args)) => Some(&args.file),
            Command::User(User::Export(args)) => args.to.output.as_deref(),
            Command::Role(Role::Import(args)) => args.named(),
            Command::Role(Role::Export(args)) => args.to.output.as_deref(),
            _ => None,
        }
    }
}
