//! What `import` and `export` understand.

use std::path::{Path, PathBuf};

use clap::builder::{PossibleValuesParser, TypedValueParser};

use crate::team::Mode;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFormat {
    Csv,
    Json,
}

/// Add and change users by a file: all of it or nothing
///
/// Columns: id, name, email, phone, role (name or id), status, password_hash (Argon2id, as a PHC
/// string), must_change_password, version. What a file leaves out keeps its value. Whoever is new
/// and has no hash needs a password by reset-password.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  rolodeck user import people.csv --dry-run
  rolodeck user export --json | jq 'map(select(.role.name == \"Trainee\") | .status = \"inactive\")' |
      rolodeck user import -")]
pub struct UserImport {
    /// CSV, a JSON array, or a JSON document per line; - is standard input
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[command(flatten)]
    pub how: How,
}

/// How a file is read.
#[derive(Debug, clap::Args)]
pub struct How {
    /// What the file is, where neither its name nor its beginning tells
    #[arg(long, value_name = "csv|json", value_parser = format())]
    pub format: Option<FileFormat>,
    /// Only create, only update, or both
    #[arg(long, value_name = "create|update|both", default_value = "both", value_parser = mode())]
    pub mode: Mode,
    /// Say what would be done, and do nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// Add and change roles by a file, or make the roles what the file says
///
/// Columns: id, name, description, status, version, and one for each module (CSV) or the object
/// grants (JSON). What a file leaves out keeps its value.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  rolodeck role export -o roles.csv
  rolodeck role import roles.csv --plan
  rolodeck role import roles.csv --apply 3f9ac01b77e2 --reassign-to Viewer")]
pub struct RoleImport {
    /// CSV, a JSON array, or a JSON document per line; - is standard input
    #[arg(value_name = "FILE", required_unless_present = "apply")]
    pub file: Option<PathBuf>,
    #[command(flatten)]
    pub how: How,
    /// Say what would make the roles just those of the file: adds, changes, removals
    #[arg(long, conflicts_with_all = ["apply", "mode", "dry_run"])]
    pub plan: bool,
    /// Do just that, as one change; with the name of a plan only if it is still the same one
    #[arg(long, value_name = "PLAN", num_args = 0..=1, conflicts_with_all = ["mode", "dry_run"])]
    pub apply: Option<Option<String>>,
    /// The role for users of roles that are removed, by name or id
    #[arg(long, value_name = "R")]
    pub reassign_to: Option<String>,
}

impl RoleImport {
    pub fn named(&self) -> Option<&Path> {
        match (&self.file, &self.apply) {
            (Some(file), _) => Some(file),
            (None, Some(Some(file))) => Some(Path::new(file)),
            (None, _) => None,
        }
    }

    /// `--apply FILE` names no plan.
    pub fn file_and_plan(&self) -> Option<(PathBuf, Option<String>)> {
        match (&self.file, &self.apply) {
            (Some(file), plan) => Some((file.clone(), plan.clone().flatten())),
            (None, Some(Some(file))) => Some((file.into(), None)),
            (None, _) => None,
        }
    }
}

/// Write all users as a file that `import` reads
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  rolodeck user export -o people.csv
  rolodeck user export --format json | jq length")]
pub struct UserExport {
    #[command(flatten)]
    pub to: To,
}

/// Write all roles as a file that `import` reads
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  rolodeck role export -o roles.csv
  rolodeck role export --format json | jq -r '.[].name'")]
pub struct RoleExport {
    #[command(flatten)]
    pub to: To,
}

/// Where an export goes.
#[derive(Debug, clap::Args)]
pub struct To {
    /// CSV or JSON, where the name of the file does not tell
    #[arg(long, value_name = "csv|json", value_parser = format())]
    pub format: Option<FileFormat>,
    /// Not to standard output; only you can read the file, and it is there only when it is whole
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

fn format() -> impl TypedValueParser<Value = FileFormat> {
    PossibleValuesParser::new(["csv", "json"])
        .map(|word| if word == "csv" { FileFormat::Csv } else { FileFormat::Json })
}

fn mode() -> impl TypedValueParser<Value = Mode> {
    PossibleValuesParser::new(["create", "update", "both"]).map(|word| match word.as_str() {
        "create" => Mode::Create,
        "update" => Mode::Update,
        _ => Mode::Both,
    })
}
