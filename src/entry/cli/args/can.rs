//! `can`, `who-can`, `why`.

use super::values::level;
use crate::team::Level;

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

/// List everybody who may do something: exit status 0, or 1 with nobody
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  rolodeck who-can team.users edit
  rolodeck who-can subscription.invoices view --json | jq -r '.[].email'")]
pub struct WhoCan {
    /// Such as inbox.chats
    pub module: String,
    /// At least
    #[arg(value_parser = level())]
    pub level: Level,
    /// One JSON document per line
    #[arg(long, conflicts_with = "json")]
    pub jsonl: bool,
}

/// Tell what a user may do in a module, and why: exit status 0 for something, 1 for nothing
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  rolodeck why grace@acme.io inbox.chats")]
pub struct Why {
    /// Of the user
    pub email: String,
    /// Such as inbox.chats
    pub module: String,
}
