//! A host on demand: this program once more, in the background.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use serde::Deserialize;

use super::reach::AttachError;

/// What a host says on its standard output once it listens. Anything else is why it does not.
pub const TOLD_READY: &str = "ready";

#[derive(Debug, PartialEq, Eq)]
pub enum Started {
    Ready,
    /// Somebody else has the store: maybe another host, that is about to listen.
    InUse(String),
}

/// What a host that cannot begin says.
#[derive(Deserialize)]
struct Failed {
    status: u8,
    in_use: bool,
    message: String,
}

/// Waits until the host listens, or says why it does not. `create`: a new store where none is.
pub fn start(store: &Path, config: Option<&Path>, create: bool) -> Result<Started, AttachError> {
    let failed = |why: std::io::Error| AttachError::Start(why.to_string());
    let absolute = |path: &Path| std::path::absolute(path).map_err(failed);
    let program = std::env::current_exe().map_err(failed)?;
    let mut command = Command::new(program);
    command.arg("--store").arg(absolute(store)?);
    if let Some(config) = config {
        command.arg("--config").arg(absolute(config)?);
    }
    command.args(["serve", "--on-demand"]);
    if create {
        command.arg("--create");
    }
    // What is a person's own stays with the person; and nothing of theirs is kept open.
    command.env_remove("ROLODECK_TOKEN").env_remove("ROLODECK_STORE").current_dir("/");
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().map_err(failed)?;
    let mut line = String::new();
    if let Some(said) = child.stdout.take() {
        BufReader::new(said).read_line(&mut line).map_err(failed)?;
    }
    if line.trim_end() == TOLD_READY {
        return Ok(Started::Ready);
    }
    let _ = child.wait();
    match serde_json::from_str::<Failed>(&line) {
        Ok(Failed { in_use: true, message, .. }) => Ok(Started::InUse(message)),
        Ok(Failed { status, message, .. }) => Err(AttachError::Refused { status, why: message }),
        Err(_) => Err(AttachError::Start("it ended before it was ready".to_owned())),
    }
}
