//! What the command line understands.

mod import;

use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Parser, Subcommand};

pub use self::import::{FileFormat, RoleExport, RoleImport, To, UserExport, UserImport};
use crate::team::{Level, Status};

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
    /// List, show, add, import and export users
    #[command(subcommand)]
    User(User),
    /// List, show, add, import and export roles
    #[command(subcommand)]
    Role(Role),
    Can(Can),
    /// Save, check and bring back whole stores
    #[command(subcommand)]
    Backup(Backup),
}

/// Create a store and its owner, without a screen
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  rolodeck init --workspace Acme --name Ada --email ada@acme.io --templates
  pass acme | rolodeck init --workspace 'Acme Support' --name 'Ada Lovelace' \\
      --email ada@acme.io --seats 10 --password-stdin
  rolodeck --store /tmp/try init --workspace Try --name Ada \\
      --email ada@acme.io --sample 10000")]
pub struct Init {
    /// The name of the workspace
    #[arg(long, value_name = "W")]
    pub workspace: String,
    /// The owner's name
    #[arg(long, value_name = "N")]
    pub name: String,
    /// The owner's e-mail
    #[arg(long, value_name = "E")]
    pub email: String,
    /// Users that the plan allows beside owners
    #[arg(long, value_name = "N", default_value_t = crate::team::KING_SEATS)]
    pub seats: u32,
    /// Begin with the roles Admin, Live Agent, Billing Agent, Sales Agent and Viewer
    #[arg(long)]
    pub templates: bool,
    /// Add N sample users, the same ones every time, with the seats and templates they need
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub sample: Option<u32>,
    /// Read the owner's password from the first line of standard input
    #[arg(long)]
    pub password_stdin: bool,
}

/// Open the dashboard on sample data that is gone afterwards
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  rolodeck demo
  rolodeck demo --users 10000 --roles 40")]
pub struct Demo {
    /// Sample users beside the owner
    #[arg(
        long, value_name = "N", default_value_t = 24,
        value_parser = clap::value_parser!(u32).range(0..=1_000_000)
    )]
    pub users: u32,
    /// Roles beside the owner's, the templates first
    #[arg(
        long, value_name = "N", default_value_t = 5,
        value_parser = clap::value_parser!(u32).range(1..=1_000)
    )]
    pub roles: u32,
}

/// Sign in for the commands that follow
///
/// The token is kept in a file that only your account can read, for 12 hours at most.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  rolodeck login ada@acme.io
  pass acme | rolodeck login ada@acme.io --password-stdin
  export ROLODECK_TOKEN=$(rolodeck login ada@acme.io --print-token)")]
pub struct Login {
    /// Yours
    pub email: String,
    /// Read the password from the first line of standard input
    #[arg(long)]
    pub password_stdin: bool,
    /// Print the token, for ROLODECK_TOKEN, and keep it nowhere
    #[arg(long)]
    pub print_token: bool,
}

#[derive(Debug, Subcommand)]
pub enum User {
    List(UserList),
    Show(UserShow),
    Add(UserAdd),
    Import(UserImport),
    Export(UserExport),
}

/// List users, by name
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  rolodeck user list --search 'berlin agent'
  rolodeck user list --status active --json | jq -r '.[].email'")]
pub struct UserList {
    /// Only users in whom every word is found: name, e-mail, phone, role, status, last sign-in
    #[arg(long, value_name = "TEXT")]
    pub search: Option<String>,
    /// Only users with this role, by name or id
    #[arg(long, value_name = "R")]
    pub role: Option<String>,
    /// Only active or only inactive users
    #[arg(long, value_parser = status())]
    pub status: Option<Status>,
    /// One JSON document per line
    #[arg(long, conflicts_with = "json")]
    pub jsonl: bool,
}

/// Show one user
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  rolodeck user show ada@acme.io")]
pub struct UserShow {
    /// E-mail or id
    #[arg(value_name = "USER")]
    pub user: String,
}

/// Add a user
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  rolodeck user add --name 'Grace Hopper' --email grace@acme.io \\
      --role 'Live Agent' --generate-password
  pass grace | rolodeck user add --name Grace --email grace@acme.io \\
      --phone '+1 212 555 0100' --role Viewer --password-stdin --no-must-change")]
pub struct UserAdd {
    /// 1 to 100 characters
    #[arg(long, value_name = "N")]
    pub name: String,
    /// What the user signs in with
    #[arg(long, value_name = "E")]
    pub email: String,
    /// With + and the country's code, unless the settings name a country
    #[arg(long, value_name = "P", default_value = "", hide_default_value = true)]
    pub phone: String,
    /// By name or id
    #[arg(long, value_name = "R")]
    pub role: String,
    /// Read the password from the first line of standard input
    #[arg(long, conflicts_with = "generate_password")]
    pub password_stdin: bool,
    /// Make a password and print it, this once
    #[arg(long)]
    pub generate_password: bool,
    /// Let the user keep this password
    #[arg(long)]
    pub no_must_change: bool,
}

/// For whoever has the store's files: no sign-in is asked, and the store must not be in use.
#[derive(Debug, Subcommand)]
pub enum Backup {
    /// Save everything in one new file
    #[command(after_help = "Examples:\n  rolodeck backup create /var/backups/acme.bak")]
    Create {
        /// The file, which must not be there yet
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// List the backups that the store has made by itself, newest first
    #[command(after_help = "Examples:\n  rolodeck backup list --json")]
    List,
    /// Read a backup whole and check it
    #[command(after_help = "Examples:\n  rolodeck backup verify /var/backups/acme.bak")]
    Verify {
        /// The backup
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Make the store what it was; what is there now is set aside, never deleted
    #[command(after_help = "Examples:\n  rolodeck backup restore /var/backups/acme.bak")]
    Restore {
        /// The backup
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
pub enum Role {
    List(RoleList),
    Show(RoleShow),
    Add(RoleAdd),
    Import(RoleImport),
    Export(RoleExport),
}

/// List roles, by name
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  rolodeck role list --jsonl | jq -r 'select(.users.active == 0).name'")]
pub struct RoleList {
    /// One JSON document per line
    #[arg(long, conflicts_with = "json")]
    pub jsonl: bool,
}

/// Show one role and what it grants
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  rolodeck role show 'Live Agent'")]
pub struct RoleShow {
    /// Name or id
    #[arg(value_name = "ROLE")]
    pub role: String,
}

/// Create a role
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  rolodeck role add --name Chats --grant inbox.chats=edit --grant inbox.orders=view
  rolodeck role add --name Lead --copy-from Chats --grant analytics.reports=view")]
pub struct RoleAdd {
    /// 1 to 64 characters
    #[arg(long, value_name = "N")]
    pub name: String,
    /// Up to 255 characters
    #[arg(long, value_name = "D", default_value = "", hide_default_value = true)]
    pub description: String,
    /// The level for a module: none, view or edit; as often as needed
    #[arg(long = "grant", value_name = "MODULE=LEVEL", value_parser = grant)]
    pub grants: Vec<(String, Level)>,
    /// Begin with the grants of this role
    #[arg(long, value_name = "R")]
    pub copy_from: Option<String>,
    /// Nobody can be given it yet
    #[arg(long)]
    pub inactive: bool,
}

/// Tell whether a user may do something: exit status 0 for yes, 1 for no
#[derive(Debug, clap::Args)]
#[command(override_usage = "rolodeck can [OPTIONS] <EMAIL> <MODULE> <LEVEL>\n       \
                            rolodeck can [OPTIONS] --stdin")]
#[command(after_help = "\
Examples:
  rolodeck can ada@acme.io inbox.chats edit && echo yes
  printf 'ada@acme.io inbox.chats edit\\n' | rolodeck can --stdin")]
pub struct Can {
    /// Of the user
    #[arg(required_unless_present = "stdin", conflicts_with = "stdin")]
    pub email: Option<String>,
    /// Such as inbox.chats
    #[arg(required_unless_present = "stdin", conflicts_with = "stdin")]
    pub module: Option<String>,
    /// What is asked for
    #[arg(required_unless_present = "stdin", conflicts_with = "stdin", value_parser = level())]
    pub level: Option<Level>,
    /// Answer each line `EMAIL MODULE LEVEL` with a line `yes` or `no REASON`
    #[arg(long)]
    pub stdin: bool,
}

fn status() -> impl TypedValueParser<Value = Status> {
    PossibleValuesParser::new(["active", "inactive"])
        .map(|word| if word == "active" { Status::Active } else { Status::Inactive })
}

fn level() -> impl TypedValueParser<Value = Level> {
    PossibleValuesParser::new(["view", "edit"])
        .map(|word| if word == "view" { Level::View } else { Level::Edit })
}

fn grant(text: &str) -> Result<(String, Level), String> {
    let (module, level) = text.split_once('=').ok_or("write MODULE=LEVEL")?;
    let level = level.trim().parse::<Level>().map_err(|why| why.to_string())?;
    Ok((module.trim().to_owned(), level))
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
    fn grants_are_read() {
        assert_eq!(grant("inbox.chats=Edit"), Ok(("inbox.chats".into(), Level::Edit)));
        assert_eq!(grant("inbox.chats"), Err("write MODULE=LEVEL".into()));
        assert_eq!(grant("a=full"), Err("a level is none, view or edit".into()));
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
