//! Yes or no, where nothing can be taken back.

use std::io::{BufRead as _, IsTerminal as _, Write as _};

use super::failure::Failure;

/// Whether it shall be done. Without a terminal, `--yes` has to have said so.
pub fn confirmed(question: &str, yes: bool) -> Result<bool, Failure> {
    if yes {
        return Ok(true);
    }
    if !std::io::stdin().is_terminal() {
        return Err(Failure::usage("this cannot be undone: give --yes to do it without asking"));
    }
    let trouble = |why| Failure::Io { doing: "the answer cannot be read", why };
    let mut stderr = std::io::stderr();
    write!(stderr, "{question} [y/N] ").and_then(|()| stderr.flush()).map_err(trouble)?;
    let mut answer = String::new();
    std::io::stdin().lock().read_line(&mut answer).map_err(trouble)?;
    Ok(matches!(answer.trim().to_ascii_lowercase().as_str(), "y" | "yes"))
}
