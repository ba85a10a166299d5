//! `serve`.

use std::path::PathBuf;

/// Keep the store open for many sessions, until a signal ends it
///
/// Dashboards and commands on the same store find it by the socket in the store's folder. Nobody
/// has to start it: a dashboard begins one by itself, which ends with its last session.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  rolodeck serve
  rolodeck --store /var/lib/rolodeck serve --socket /run/rolodeck/rolodeck.sock --everybody

Under systemd it also takes the socket that was opened for it, and tells when it is ready.")]
pub struct Serve {
    /// Listen here rather than in the store's folder
    #[arg(long, value_name = "PATH")]
    pub socket: Option<PathBuf>,
    /// Let in every account that may open the socket: its group too, for a start
    #[arg(long)]
    pub everybody: bool,
    /// End with the last session
    #[arg(long, hide = true)]
    pub on_demand: bool,
    /// Make a new store where none is
    #[arg(long, hide = true)]
    pub create: bool,
}
