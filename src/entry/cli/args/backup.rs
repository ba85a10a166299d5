//! `backup`.

use std::path::PathBuf;

use clap::Subcommand;

/// For whoever has the store's files: no sign-in is asked, and the store must not be in use.
#[derive(Debug, Subcommand)]
pub enum Backup {
    /// Save everything in one new file
    #[command(after_help = "Example:\n  rolodeck backup create /var/backups/acme.bak")]
    Create {
        /// The file, which must not be there yet
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// List the backups that the store has made by itself, newest first
    #[command(after_help = "Example:\n  rolodeck backup list --json")]
    List,
    /// Read a backup whole and check it
    #[command(after_help = "Example:\n  rolodeck backup verify /var/backups/acme.bak")]
    Verify {
        /// The backup
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Make the store what it was; what is there now is set aside, never deleted
    #[command(after_help = "Example:\n  rolodeck backup restore /var/backups/acme.bak")]
    Restore {
        /// The backup
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
}
