//! What the command line understands.

use std::path::PathBuf;

use clap::{Parser, Subcommand};

use super::backup::Backup;
use super::can::{Can, WhoCan, Why};
use super::init::{Demo, Init};
use super::login::Login;
use super::recover::RecoverOwner;
use super::role::Role;
use super::serve::Serve;
use super::session::Session;
use super::shell::Completions;
use super::team::{Activity, Module, Plan, Trash};
use super::user::User;

/// A terminal dashboard for a team's roles and users.
///
/// Without a command it opens the dashboard; a new store is set up first.
#[derive(Debug, Parser)]
#[command(name = "rolodeck", version, disable_help_subcommand = true, after_help = EXAMPLES)]
pub struct Args {
    /// The folder of the store, or its host's socket [default: $ROLODECK_STORE, else the one of your account]
    #[arg(long, global = true, help_heading = EVERYWHERE, value_name = "PATH")]
    pub store: Option<PathBuf>,
    /// Settings to use in place of ~/.config/rolodeck/config.toml
    #[arg(long, global = true, help_heading = EVERYWHERE, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Run everything in this process
    #[arg(long, global = true, help_heading = EVERYWHERE)]
    pub solo: bool,
    /// Answer in JSON, errors too
    #[arg(long, global = true, help_heading = EVERYWHERE)]
    pub json: bool,
    #[command(subcommand)]
    pub command: Option<Command>,
}

const EVERYWHERE: &str = "Everywhere";

const EXAMPLES: &str = "\
Examples:
  rolodeck                             the dashboard
  rolodeck demo                        a look around, nothing is kept
  rolodeck login ada@acme.io           sign in for the commands below
  rolodeck user list --status active
  rolodeck can ada@acme.io inbox.chats edit && echo yes

Exit status:
  0 done or yes   1 no   2 usage   3 not signed in   4 not permitted   5 invalid input
  6 conflict   7 not found   8 the store cannot be used

Files: the store is --store, else $ROLODECK_STORE, else $XDG_DATA_HOME/rolodeck, else
~/.local/share/rolodeck. A token in $ROLODECK_TOKEN goes before a login.";

#[derive(Debug, Subcommand)]
pub enum Command {
    Init(Init),
    Demo(Demo),
    Login(Login),
    /// Make the token worthless and forget it
    #[command(after_help = "Example:\n  rolodeck logout")]
    Logout,
    /// Say who is signed in
    #[command(
        after_help = "Examples:\n  rolodeck whoami\n  rolodeck whoami --json | jq -r .role.name"
    )]
    Whoami,
    /// List, show, add, change and delete users
    #[command(subcommand, after_help = "Example:\n  rolodeck user list --status active")]
    User(User),
    /// List, show, add, change and delete roles
    #[command(subcommand, after_help = "Example:\n  rolodeck role show 'Live Agent'")]
    Role(Role),
    /// The modules that roles are about
    #[command(subcommand, after_help = "Example:\n  rolodeck module list")]
    Module(Module),
    /// How many users the team may have
    #[command(subcommand, after_help = "Example:\n  rolodeck plan show")]
    Plan(Plan),
    /// Who is signed in, from where
    #[command(subcommand, after_help = "Example:\n  rolodeck session list")]
    Session(Session),
    Can(Can),
    WhoCan(WhoCan),
    Why(Why),
    /// What was done, by whom, from where
    #[command(subcommand, after_help = "Example:\n  rolodeck activity list --since 24h")]
    Activity(Activity),
    /// What was deleted and can still come back
    #[command(subcommand, after_help = "Example:\n  rolodeck trash list")]
    Trash(Trash),
    /// Save, check and bring back whole stores
    #[command(subcommand, after_help = "Example:\n  rolodeck backup list")]
    Backup(Backup),
    RecoverOwner(RecoverOwner),
    Serve(Serve),
    Completions(Completions),
    /// Print the manual page
    #[command(
        after_help = "Examples:\n  rolodeck man | man -l -\n  rolodeck man > ~/.local/share/man/man1/rolodeck.1"
    )]
    Man,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_definition_holds_together() {
        Args::command().debug_assert();
    }

    #[test]
    fn every_command_says_what_it_does_and_gives_an_example() {
        fn visit(command: &clap::Command, path: &str) {
            let path = format!("{path} {}", command.get_name());
            assert!(command.get_about().is_some(), "{path} has no sentence");
            let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            let own = |line: &str| format!("{line} ").contains(&format!("{path} "));
            assert!(help.lines().any(own), "{path} has no example");
            command.get_subcommands().for_each(|command| visit(command, &path));
        }
        visit(&Args::command(), "");
    }
}
