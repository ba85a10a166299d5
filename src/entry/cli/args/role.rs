//! `role`.

use clap::{ArgGroup, Subcommand};

use super::import::{RoleExport, RoleImport};
use super::values::grant;
use crate::team::Level;

#[derive(Debug, Subcommand)]
pub enum Role {
    List(RoleList),
    Show(RoleShow),
    Add(RoleAdd),
    Set(RoleSet),
    Duplicate(RoleDuplicate),
    Compare(RoleCompare),
    Activate(RolesActivate),
    Deactivate(RolesDeactivate),
    Delete(RolesDelete),
    Restore(RolesRestore),
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

/// Change a role, and say what that means for whoever holds it
#[derive(Debug, clap::Args)]
#[command(override_usage = "rolodeck role set [OPTIONS] <ROLE>")]
#[command(group = ArgGroup::new("field").required(true).multiple(true))]
#[command(after_help = "\
Examples:
  rolodeck role set 'Live Agent' --grant inbox.orders=edit --grant inbox.groups=none
  rolodeck role set Chats --name 'Chat Agent' --description 'Answers chats'
  rolodeck role set Lead --copy-from Chats --grant analytics.reports=view")]
pub struct RoleSet {
    /// Name or id
    #[arg(value_name = "ROLE")]
    pub role: String,
    /// 1 to 64 characters
    #[arg(long, value_name = "N", group = "field")]
    pub name: Option<String>,
    /// Up to 255 characters
    #[arg(long, value_name = "D", group = "field")]
    pub description: Option<String>,
    /// The level for a module: none, view or edit; as often as needed
    #[arg(long = "grant", value_name = "MODULE=LEVEL", value_parser = grant, group = "field")]
    pub grants: Vec<(String, Level)>,
    /// Begin with the grants of this role in place of its own
    #[arg(long, value_name = "R", group = "field")]
    pub copy_from: Option<String>,
}

/// Create a role with what another one grants
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  rolodeck role duplicate 'Live Agent'
  rolodeck role duplicate 'Live Agent' --name 'Night Agent'")]
pub struct RoleDuplicate {
    /// Name or id
    #[arg(value_name = "ROLE")]
    pub role: String,
    /// Of the new role [default: the old one's with `copy` behind it]
    #[arg(long, value_name = "N")]
    pub name: Option<String>,
}

/// Lay roles side by side: the modules in which they differ
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  rolodeck role compare 'Live Agent' 'Sales Agent'
  rolodeck role compare Admin Viewer --all --json")]
pub struct RoleCompare {
    /// Names or ids
    #[arg(value_name = "ROLE", required = true, num_args = 2..)]
    pub roles: Vec<String>,
    /// Every module, the same ones too
    #[arg(long)]
    pub all: bool,
    /// One JSON document per line
    #[arg(long, conflicts_with = "json")]
    pub jsonl: bool,
}

/// Let roles be given to users again; all of them or none
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  rolodeck role activate 'Sales Agent'")]
pub struct RolesActivate {
    /// Names or ids
    #[arg(value_name = "ROLE", required = true)]
    pub roles: Vec<String>,
}

/// Let nobody else be given these roles; whoever holds one keeps it
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  rolodeck role deactivate 'Sales Agent'
  rolodeck role deactivate 'Sales Agent' 'Billing Agent' --reassign-to Viewer")]
pub struct RolesDeactivate {
    /// Names or ids
    #[arg(value_name = "ROLE", required = true)]
    pub roles: Vec<String>,
    /// Move their users to this role, by name or id
    #[arg(long, value_name = "R")]
    pub reassign_to: Option<String>,
}

/// Move roles to the trash, where they stay for 30 days; all of them or none
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  rolodeck role delete 'Sales Agent'
  rolodeck role delete 'Sales Agent' 'Billing Agent' --reassign-to Viewer")]
pub struct RolesDelete {
    /// Names or ids
    #[arg(value_name = "ROLE", required = true)]
    pub roles: Vec<String>,
    /// Move their users to this role, by name or id
    #[arg(long, value_name = "R")]
    pub reassign_to: Option<String>,
}

/// Bring roles back from the trash; all of them or none
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  rolodeck role restore 'Sales Agent'")]
pub struct RolesRestore {
    /// Names or ids, as `trash list` shows them
    #[arg(value_name = "ROLE", required = true)]
    pub roles: Vec<String>,
}
