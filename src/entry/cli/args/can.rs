//! `can`.

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
