//! `init`, `demo`.

/// Create a store and its owner, without a screen
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  rolodeck init --workspace Acme --name Ada --email ada@acme.io --templates
  pass acme | rolodeck init --workspace 'Acme Support' --name 'Ada Lovelace' \\
      --email ada@acme.io --seats 10 --password-stdin
  rolodeck --store /tmp/try init --workspace Try --name Ada \\
      --email ada@acme.io --sample 10000")]
pub struct Init {
    /// The name of the workspace
    #[arg(long, value_name = "W")]
    pub workspace: String,
    /// The owner's name
    #[arg(long, value_name = "N")]
    pub name: String,
    /// The owner's e-mail
    #[arg(long, value_name = "E")]
    pub email: String,
    /// Users that the plan allows beside owners
    #[arg(long, value_name = "N", default_value_t = crate::team::KING_SEATS)]
    pub seats: u32,
    /// Begin with the roles Admin, Live Agent, Billing Agent, Sales Agent and Viewer
    #[arg(long)]
    pub templates: bool,
    /// Add N sample users, the same ones every time, with the seats and templates they need
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub sample: Option<u32>,
    /// Read the owner's password from the first line of standard input
    #[arg(long)]
    pub password_stdin: bool,
}

/// Open the dashboard on sample data that is gone afterwards
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  rolodeck demo
  rolodeck demo --users 10000 --roles 40")]
pub struct Demo {
    /// Sample users beside the owner
    #[arg(
        long, value_name = "N", default_value_t = 24,
        value_parser = clap::value_parser!(u32).range(0..=1_000_000)
    )]
    pub users: u32,
    /// Roles beside the owner's, the templates first
    #[arg(
        long, value_name = "N", default_value_t = 5,
        value_parser = clap::value_parser!(u32).range(1..=1_000)
    )]
    pub roles: u32,
}
