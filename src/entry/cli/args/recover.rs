//! `recover-owner`, and the check of the activity log.

use crate::team::Digest;

/// Set a new password for an owner who is locked out
///
/// For whoever has the store's files: no sign-in is asked, and the store must not be in use. The
/// owner must choose another password at the next sign-in. It is written to the activity log, and
/// every owner sees it in the dashboard until one of them dismisses it.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  rolodeck recover-owner ada@acme.io
  rolodeck recover-owner ada@acme.io --generate-password
  pass acme | rolodeck recover-owner ada@acme.io --password-stdin")]
pub struct RecoverOwner {
    /// The owner's
    pub email: String,
    /// Read the password from the first line of standard input
    #[arg(long, conflicts_with = "generate_password")]
    pub password_stdin: bool,
    /// Make a password and print it, this once
    #[arg(long)]
    pub generate_password: bool,
}

/// Check that no entry of the activity log is missing or changed
///
/// For whoever has the store's files: no sign-in is asked, and the store must not be in use. Reads the
/// log, the journal and the backups whole. Keep the digest that it prints somewhere else: given
/// to --since-digest later, it proves that nothing up to it was rewritten since.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  rolodeck activity verify
  rolodeck activity verify --json | jq -r .digest
  rolodeck activity verify --since-digest 9f2c...")]
pub struct ActivityVerify {
    /// A digest that an earlier check printed: fails unless the log still has it
    #[arg(long, value_name = "D")]
    pub since_digest: Option<Digest>,
}
