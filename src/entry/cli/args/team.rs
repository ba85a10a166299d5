//! `module`, `plan`, `trash`, `activity`: what belongs to the team as a whole.

use std::path::PathBuf;

use clap::{ArgGroup, Subcommand};

use super::recover::ActivityVerify;
use super::values::{Since, since, what};
use crate::team::What;

#[derive(Debug, Subcommand)]
pub enum Module {
    List(ModuleList),
    Import(ModuleImport),
}

/// List the modules that a role can be given, as they are shown
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  rolodeck module list
  rolodeck module list --json | jq -r '.[].id'")]
pub struct ModuleList {
    /// One JSON document per line
    #[arg(long, conflicts_with = "json")]
    pub jsonl: bool,
}

/// Replace the catalogue of modules; for owners
///
/// The file is TOML, with a [[group]] and its `label` before the [[group.module]] entries, each
/// with `id`, `label` and `description`; or JSON of the same shape. The modules team.users,
/// team.roles and team.activity govern this program and must be there.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  rolodeck module import modules.toml
  generate-modules | rolodeck module import -")]
pub struct ModuleImport {
    /// At most 1 MiB; - for standard input
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
}

#[derive(Debug, Subcommand)]
pub enum Plan {
    /// Show the plan, its seats and who uses them
    #[command(after_help = "Example:\n  rolodeck plan show")]
    Show,
    Set(PlanSet),
}

/// Change the number of seats; for owners
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Example:
  rolodeck plan set --seats 10")]
pub struct PlanSet {
    /// Active users that the plan allows beside owners
    #[arg(long, value_name = "N")]
    pub seats: u32,
}

#[derive(Debug, Subcommand)]
pub enum Trash {
    List(TrashList),
    Purge(TrashPurge),
}

/// List deleted users and roles that can still come back
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  rolodeck trash list
  rolodeck trash list --jsonl | jq -r 'select(.kind == \"user\").email'")]
pub struct TrashList {
    /// One JSON document per line
    #[arg(long, conflicts_with = "json")]
    pub jsonl: bool,
}

/// Delete for good what is in the trash, before its 30 days are over
#[derive(Debug, clap::Args)]
#[command(override_usage = "rolodeck trash purge [OPTIONS]")]
#[command(group = ArgGroup::new("which").required(true).multiple(true))]
#[command(after_help = "\
Examples:
  rolodeck trash purge --user grace@acme.io
  rolodeck trash purge --role 'Sales Agent' --role Trainee --yes
  rolodeck trash purge --all --yes")]
pub struct TrashPurge {
    /// A deleted user, by e-mail or id; as often as needed
    #[arg(long = "user", value_name = "U", group = "which")]
    pub users: Vec<String>,
    /// A deleted role, by name or id; as often as needed
    #[arg(long = "role", value_name = "R", group = "which")]
    pub roles: Vec<String>,
    /// Everything
    #[arg(long, group = "which", conflicts_with_all = ["users", "roles"])]
    pub all: bool,
    /// Do not ask; needed where there is no terminal to ask on
    #[arg(long, short)]
    pub yes: bool,
}

#[derive(Debug, Subcommand)]
pub enum Activity {
    List(ActivityList),
    Verify(ActivityVerify),
}

/// List what was done, asked and refused, newest first
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  rolodeck activity list --limit 10
  rolodeck activity list --since 24h --what sign_in_failed
  rolodeck activity list --since 2026-11-01 --user ada@acme.io --json | jq '.[].sentence'")]
pub struct ActivityList {
    /// At most so many entries
    #[arg(long, value_name = "N", default_value_t = 50)]
    #[arg(value_parser = clap::value_parser!(u32).range(1..))]
    pub limit: u32,
    /// Not before this time (RFC 3339 or a date, in UTC) or for this long, such as 24h or 7d
    #[arg(long, value_name = "T", value_parser = since)]
    pub since: Option<Since>,
    /// Only by this person, by e-mail or id
    #[arg(long, value_name = "U")]
    pub user: Option<String>,
    /// Only of this kind, such as edit_role, sign_in_failed or refused
    #[arg(long, value_name = "W", value_parser = what)]
    pub what: Option<What>,
    /// One JSON document per line
    #[arg(long, conflicts_with = "json")]
    pub jsonl: bool,
}
