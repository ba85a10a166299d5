//! `completions`.

use clap_complete::Shell;

/// Print a completion script for a shell
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  rolodeck completions bash > ~/.local/share/bash-completion/completions/rolodeck
  rolodeck completions fish > ~/.config/fish/completions/rolodeck.fish")]
pub struct Completions {
    /// Whose syntax
    pub shell: Shell,
}
