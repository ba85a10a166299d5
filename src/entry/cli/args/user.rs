//! `user`.

use clap::{ArgGroup, Subcommand};

use super::import::{UserExport, UserImport};
use super::values::status;
use crate::team::Status;

#[derive(Debug, Subcommand)]
pub enum User {
    List(UserList),
    Show(UserShow),
    Add(UserAdd),
    Set(UserSet),
    Activate(UsersActivate),
    Deactivate(UsersDeactivate),
    Delete(UsersDelete),
    Restore(UsersRestore),
    ResetPassword(UserResetPassword),
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

/// Change what is known of a user
#[derive(Debug, clap::Args)]
#[command(override_usage = "rolodeck user set [OPTIONS] <USER>")]
#[command(group = ArgGroup::new("field").required(true).multiple(true))]
#[command(after_help = "\
Examples:
  rolodeck user set grace@acme.io --role 'Sales Agent'
  rolodeck user set grace@acme.io --name 'Grace B. Hopper' --email hopper@acme.io
  rolodeck user set hopper@acme.io --phone ''")]
pub struct UserSet {
    /// E-mail or id
    #[arg(value_name = "USER")]
    pub user: String,
    /// 1 to 100 characters
    #[arg(long, value_name = "N", group = "field")]
    pub name: Option<String>,
    /// What the user signs in with
    #[arg(long, value_name = "E", group = "field")]
    pub email: Option<String>,
    /// With + and the country's code, unless the settings name a country; '' for none
    #[arg(long, value_name = "P", group = "field")]
    pub phone: Option<String>,
    /// By name or id
    #[arg(long, value_name = "R", group = "field")]
    pub role: Option<String>,
}

/// Let users in again; all of them or none
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  rolodeck user activate grace@acme.io linus@acme.io")]
pub struct UsersActivate {
    /// E-mails or ids
    #[arg(value_name = "USER", required = true)]
    pub users: Vec<String>,
}

/// Shut users out at once and free their seats; all of them or none
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  rolodeck user deactivate grace@acme.io
  rolodeck user list --role Trainee --json | jq -r '.[].email' | xargs rolodeck user deactivate")]
pub struct UsersDeactivate {
    /// E-mails or ids
    #[arg(value_name = "USER", required = true)]
    pub users: Vec<String>,
}

/// Move users to the trash, where they stay for 30 days; all of them or none
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  rolodeck user delete grace@acme.io linus@acme.io")]
pub struct UsersDelete {
    /// E-mails or ids
    #[arg(value_name = "USER", required = true)]
    pub users: Vec<String>,
}

/// Bring users back from the trash; all of them or none
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  rolodeck user restore grace@acme.io
  rolodeck user restore grace@acme.io linus@acme.io --role Viewer")]
pub struct UsersRestore {
    /// E-mails or ids, as `trash list` shows them
    #[arg(value_name = "USER", required = true)]
    pub users: Vec<String>,
    /// For those whose own role is gone or inactive, by name or id
    #[arg(long, value_name = "R")]
    pub role: Option<String>,
}

/// Give a user a new password and end the user's sessions
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  rolodeck user reset-password grace@acme.io --generate-password
  pass grace | rolodeck user reset-password grace@acme.io --password-stdin --no-must-change")]
pub struct UserResetPassword {
    /// E-mail or id
    #[arg(value_name = "USER")]
    pub user: String,
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
