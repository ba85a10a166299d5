//! `role`.

use clap::Subcommand;

use super::values::grant;
use crate::team::Level;

#[derive(Debug, Subcommand)]
pub enum Role {
    List(RoleList),
    Show(RoleShow),
    Add(RoleAdd),
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
