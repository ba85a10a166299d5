//! `login`.

/// Sign in for the commands that follow
///
/// The token is kept in a file that only your account can read, for 12 hours at most.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  rolodeck login ada@acme.io
  pass acme | rolodeck login ada@acme.io --password-stdin
  export ROLODECK_TOKEN=$(rolodeck login ada@acme.io --print-token)")]
pub struct Login {
    /// Yours
    pub email: String,
    /// Read the password from the first line of standard input
    #[arg(long)]
    pub password_stdin: bool,
    /// Print the token, for ROLODECK_TOKEN, and keep it nowhere
    #[arg(long)]
    pub print_token: bool,
}
