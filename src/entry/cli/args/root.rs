//! What the command line understands.

use std::path::PathBuf;

use clap::{Parser, Subcommand};

use super::backup::Backup;
use super::can::Can;
use super::init::{Demo, Init};
use super::login::Login;
use super::role::Role;
use super::user::User;

/// A terminal dashboard for a team's roles and users.
///
/// Without a command it opens the dashboard; a new store is set up first.
#[derive(Debug, Parser)]
#[command(name = "rolodeck", version, disable_help_subcommand = true, after_help = EXAMPLES)]
pub struct Args {
    /// The folder of the store [default: $ROLODECK_STORE, else the one of your account]
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
    Logout,
    /// Say who is signed in
    Whoami,
    /// List, show and add users
    #[command(subcommand)]
    User(User),
    /// List, show and add roles
    #[command(subcommand)]
    Role(Role),
    Can(Can),
    /// Save, check and bring back whole stores
    #[command(subcommand)]
    Backup(Backup),
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
            let leaf = command.get_subcommands().next().is_none();
            let own = ["logout", "whoami"].contains(&command.get_name());
            if leaf && !own {
                let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
                assert!(help.contains("  rolodeck ") || help.contains("| rolodeck"), "{path}");
            }
            command.get_subcommands().for_each(|command| visit(command, &path));
        }
        visit(&Args::command(), "");
    }
}
