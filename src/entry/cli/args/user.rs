//! `user`.

use clap::Subcommand;

use super::values::status;
use crate::team::Status;

#[derive(Debug, Subcommand)]
pub enum User {
    List(UserList),
    Show(UserShow),
    Add(UserAdd),
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
