//! `session`.

use clap::{ArgGroup, Subcommand};

use crate::team::SessionRef;

#[derive(Debug, Subcommand)]
pub enum Session {
    List(SessionList),
    End(SessionEnd),
}

/// List your screens and logins, an owner everybody's, the newest last
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  rolodeck session list
  rolodeck session list --jsonl | jq -r 'select(.kind == \"login\").id'")]
pub struct SessionList {
    /// One JSON document per line
    #[arg(long, conflicts_with = "json")]
    pub jsonl: bool,
}

/// End sessions at once: of your own, and as an owner anybody's
#[derive(Debug, clap::Args)]
#[command(group = ArgGroup::new("which").required(true))]
#[command(after_help = "\
Examples:
  rolodeck session end 3f09c2a411de
  rolodeck session end --user grace@acme.io")]
pub struct SessionEnd {
    /// As `session list` shows them
    #[arg(value_name = "ID", group = "which")]
    pub ids: Vec<SessionRef>,
    /// All of this user's, by e-mail or id
    #[arg(long, value_name = "U", group = "which")]
    pub user: Option<String>,
}
