//! Why a command failed: one line for people, an object for programs, an exit status for shells.

use serde::Serialize;

use super::problems::{Document, Problems, status_of};
use crate::config::{ConfigError, NoHome};
use crate::entry::attach::AttachError;
use crate::entry::caller::{Caller, CallerError, Stream};
use crate::entry::dashboard::DashboardError;
use crate::entry::host::HostError;
use crate::stores::OpenError;
use crate::team::{Kind, Refusal, StoreError, text};

#[derive(Debug, thiserror::Error)]
pub enum Failure {
    #[error("{0}")]
    Usage(String),
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// Of an imported file.
    #[error("{}", .0.summary())]
    Rows(Problems),
    #[error(transparent)]
    Config(#[from] ConfigError),
    #[error(transparent)]
    NoHome(#[from] NoHome),
    #[error(transparent)]
    Caller(CallerError),
    #[error(transparent)]
    Dashboard(#[from] DashboardError),
    #[error(transparent)]
    Attach(#[from] AttachError),
    #[error(transparent)]
    Host(#[from] HostError),
    #[error(transparent)]
    Open(#[from] OpenError),
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Standard output, standard input, a temporary folder.
    #[error("{doing}: {why}")]
    Io { doing: &'static str, why: std::io::Error },
}

#[derive(Serialize)]
struct Whole<'a> {
    error: Body<'a>,
}

#[derive(Serialize)]
struct Body<'a> {
    kind: &'static str,
    field: Option<&'static str>,
    message: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    problems: Option<Vec<Document<'a>>>,
}

impl From<Problems> for Failure {
    fn from(problems: Problems) -> Self {
        Failure::Rows(problems)
    }
}

impl From<CallerError> for Failure {
    fn from(error: CallerError) -> Self {
        match error {
            CallerError::Refused(refusal) => Failure::Refused(refusal),
            other => Failure::Caller(other),
        }
    }
}

impl Failure {
    pub fn usage(message: impl Into<String>) -> Self {
        Failure::Usage(message.into())
    }

    pub fn status(&self) -> u8 {
        match self {
            Failure::Usage(_) | Failure::Config(_) | Failure::NoHome(_) | Failure::Dashboard(_) => {
                2
            }
            Failure::Caller(CallerError::Usage(_)) => 2,
            Failure::Caller(CallerError::Login(_)) => 3,
            Failure::Refused(refusal) | Failure::Caller(CallerError::Refused(refusal)) => {
                status_of(refusal.kind)
            }
            Failure::Rows(problems) => problems.status(),
            Failure::Attach(AttachError::Refused { status, .. }) => *status,
            Failure::Open(_)
            | Failure::Attach(_)
            | Failure::Host(_)
            | Failure::Store(_)
            | Failure::Io { .. }
            | Failure::Caller(CallerError::Io(_)) => 8,
        }
    }

    fn kind(&self) -> &'static str {
        match self {
            Failure::Usage(_) | Failure::Dashboard(_) | Failure::Caller(CallerError::Usage(_)) => {
                "usage"
            }
            Failure::Config(_) | Failure::NoHome(_) => "config",
            Failure::Caller(CallerError::Login(_)) => Kind::SignIn.as_str(),
            Failure::Refused(refusal) | Failure::Caller(CallerError::Refused(refusal)) => {
                refusal.kind.as_str()
            }
            Failure::Rows(problems) => problems.kind(),
            Failure::Open(_) | Failure::Store(_) | Failure::Attach(_) | Failure::Host(_) => {
                Kind::Store.as_str()
            }
            Failure::Io { .. } | Failure::Caller(CallerError::Io(_)) => "io",
        }
    }

    fn field(&self) -> Option<&'static str> {
        match self {
            Failure::Refused(refusal) | Failure::Caller(CallerError::Refused(refusal)) => {
                refusal.field.map(|field| field.as_str())
            }
            _ => None,
        }
    }

    /// One line on standard error; of a file's rows, a line for each of the first ones. Gives the
    /// exit status.
    pub fn report(&self, json: bool, caller: &dyn Caller) -> u8 {
        let message = without_numbers(&text::shown(&self.to_string()));
        let line = if json {
            let problems = match self {
                Failure::Rows(problems) => Some(problems.documents()),
                _ => None,
            };
            let (kind, field) = (self.kind(), self.field());
            let error = Body { kind, field, message: &message, problems };
            serde_json::to_string(&Whole { error }).unwrap_or_default()
        } else if let Failure::Rows(problems) = self {
            let lines: Vec<_> = problems.lines().map(|line| format!("error: {line}")).collect();
            lines.join("\n")
        } else {
            format!("error: {message}")
        };
        say(&line, caller);
        self.status()
    }
}

/// What the system says, without its numbers for it: "(os error 2)" tells nobody anything.
fn without_numbers(message: &str) -> String {
    let mut parts = message.split(" (os error ");
    let mut said = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let rest = part.trim_start_matches(|c: char| c.is_ascii_digit());
        said.push_str(rest.strip_prefix(')').unwrap_or(rest));
    }
    said
}

/// Something to know that did not stop the command.
pub fn note(message: &str, json: bool, caller: &dyn Caller) {
    let message = without_numbers(&text::shown(message));
    if json {
        say(&serde_json::json!({ "note": message }).to_string(), caller);
    } else {
        say(&format!("note: {message}"), caller);
    }
}

fn say(line: &str, caller: &dyn Caller) {
    // With standard error gone, the exit status has to do.
    let _ = caller.write(Stream::Err, format!("{line}\n").as_bytes());
}

/// What clap says, on one line: what is wrong and its tips, without the usage below them.
pub fn usage_of(error: &clap::Error) -> Failure {
    let rendered = error.render().to_string();
    let mut parts = Vec::new();
    for paragraph in rendered.split("\n\n") {
        let line = paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
        if let Some(what) = line.strip_prefix("error: ") {
            parts.push(what.to_owned());
        } else if line.starts_with("tip: ") {
            parts.push(line);
        } else if let Some(usage) = line.strip_prefix("Usage: ") {
            // The words before the first option or argument name the command.
            let named = |word: &&str| word.starts_with(|c: char| c.is_ascii_lowercase());
            let command: Vec<_> = usage.split(' ').take_while(named).collect();
            parts.push(format!("see {} --help", command.join(" ")));
        }
    }
    Failure::Usage(parts.join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_of_the_system_is_left_out() {
        let why = std::io::Error::from_raw_os_error(2);
        let said = without_numbers(&format!("cannot open a: {why}; go on"));
        assert_eq!(said, "cannot open a: No such file or directory; go on");
        assert_eq!(without_numbers("nothing to leave out"), "nothing to leave out");
    }

    #[test]
    fn every_kind_of_refusal_has_its_exit_status() {
        for (kind, status) in [
            (Kind::SignIn, 3),
            (Kind::NotPermitted, 4),
            (Kind::Invalid, 5),
            (Kind::Taken, 6),
            (Kind::InTrash, 6),
            (Kind::InUse, 6),
            (Kind::NoSeat, 6),
            (Kind::LastOwner, 6),
            (Kind::Changed, 6),
            (Kind::NotFound, 7),
            (Kind::Store, 8),
        ] {
            assert_eq!(Failure::from(Refusal::new(kind, "no")).status(), status, "{kind:?}");
        }
        assert_eq!(Failure::from(StoreError::ReadOnly("x".into())).status(), 8);
        assert_eq!(Failure::usage("x").status(), 2);
    }
}
