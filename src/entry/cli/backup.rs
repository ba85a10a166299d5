//! `backup`: for the operator of the host, who has the store's files in hand anyway.

use std::path::Path;

use serde::Serialize;

use super::args::Backup;
use super::desk::{Context, Door};
use super::failure::Failure;
use super::out::Out;
use super::table::Table;
use crate::config::os_user;
use crate::entry::caller::Written;
use crate::stores::{
    OpenError,
    backup::{self, Restored},
};
use crate::team::{Archive, Summary, Way, text};

#[derive(Serialize)]
struct Shown {
    path: Option<String>,
    revision: u64,
    made: String,
    #[serde(skip)]
    minute: String,
    rows: u64,
    records: u64,
}

impl Shown {
    fn of(summary: &Summary, path: Option<String>) -> Self {
        Shown {
            path,
            revision: summary.revision.0,
            made: summary.made.to_string(),
            minute: summary.made.minutes(),
            rows: summary.rows,
            records: summary.records,
        }
    }

    fn sentence(&self) -> String {
        format!(
            "revision {} of {} UTC: {} rows and {} activity entries",
            self.revision, self.minute, self.rows, self.records
        )
    }
}

pub fn backup(context: &Context, asked: Backup, out: &mut Out) -> Result<(), Failure> {
    let store = &context.config.store;
    match asked {
        Backup::Create { file } => {
            let summary = create(context, &file)?;
            let shown = Shown::of(&summary, Some(file.display().to_string()));
            say(out, &shown, &format!("Saved {}: {}.\n", file.display(), shown.sentence()))
        }
        Backup::Verify { file } => {
            let summary = backup::verify(&file).map_err(OpenError::from)?;
            let shown = Shown::of(&summary, Some(file.display().to_string()));
            say(out, &shown, &format!("{} is whole: {}.\n", file.display(), shown.sentence()))
        }
        Backup::Restore { file } => {
            let restored = backup::restore(&file, store, &context.origin(Way::CommandLine))?;
            let shown = Shown::of(&restored.summary, Some(file.display().to_string()));
            let back = format!("{} is back at {}.\n", store.display(), shown.sentence());
            say(out, &shown, &back)?;
            notes(&restored).iter().for_each(|text| context.note(text));
            Ok(())
        }
        Backup::List => list(context, out),
    }
}

/// Through the service, as it is done where the store is in use; but what the index of a damaged
/// store still holds is saved too.
fn create(context: &Context, file: &Path) -> Result<Summary, Failure> {
    let store = &context.config.store;
    let service = match context.open() {
        Err(Failure::Open(OpenError::Damaged { .. })) => {
            return Ok(backup::create(store, file, &os_user())?);
        }
        other => other?,
    };
    let copied = context
        .as_operator(&service, |session| service.backup(session))
        .and_then(|archive| copy(context, archive, file));
    context.close(&service);
    copied
}

/// Whoever named the file writes it, and checks it.
fn copy(context: &Context, mut archive: Archive, file: &Path) -> Result<Summary, Failure> {
    let doing = "the backup cannot be written";
    let fault = |why| Failure::Io { doing, why };
    let mut new = context.caller.create(file, Written::Backup).map_err(fault)?;
    std::io::copy(&mut archive.content, &mut new).map_err(fault)?;
    new.settle().map_err(fault)?;
    Ok(archive.summary)
}

/// What did not simply go back, and what should be looked at.
fn notes(restored: &Restored) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some(aside) = &restored.set_aside {
        notes.push(format!("what was there before is kept in {}", aside.display()));
        if restored.replaced.is_none() {
            notes.push(
                "what was there before cannot be read: passwords, and waits after failed sign-ins, \
                 are those of the backup"
                    .to_owned(),
            );
        }
    }
    let some = |n: usize, what: &str| match n {
        0 => None,
        1 => Some(format!("1 {what}")),
        n => Some(format!("{n} {what}s")),
    };
    let ended = some(restored.ended, "login");
    notes.extend(ended.map(|logins| format!("{logins} ended: sign in again")));
    let kept = some(restored.passwords_kept, "password");
    notes.extend(kept.map(|kept| format!("{kept} set after the backup: still valid")));
    match restored.active_again.as_slice() {
        [] => {}
        [one] => notes.push(format!("{one} is active again")),
        many => notes.push(format!("{} users are active again: {}", many.len(), many.join(", "))),
    }
    notes
}

fn say(out: &mut Out, shown: &Shown, sentence: &str) -> Result<(), Failure> {
    if out.is_json() { out.document(shown) } else { out.text(sentence) }
}

/// The backups that the store made by itself, newest first.
fn list(context: &Context, out: &mut Out) -> Result<(), Failure> {
    let mut shown = Vec::new();
    let found = match &context.door {
        Door::Files | Door::Look => backup::list(&context.config.store)?,
        Door::Open(service) => context.as_operator(service, |session| service.backups(session))?,
    };
    for found in found {
        let path = found.path.display().to_string();
        match found.summary {
            Ok(summary) => shown.push(Shown::of(&summary, Some(path))),
            Err(why) => context.note(&format!("{path}: {why}")),
        }
    }
    if out.is_json() {
        return out.list(&shown);
    }
    let mut table = Table::new(&["Revision", "Made (UTC)", "Rows", "Activity", "File"]);
    for backup in &shown {
        let numbers = [backup.revision, backup.rows, backup.records].map(|n| n.to_string());
        let [revision, rows, records] = &numbers;
        let path = Path::new(backup.path.as_deref().unwrap_or_default());
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        table.row([revision, &backup.minute, rows, records, &name]);
    }
    out.table(&table)?;
    let folder = shown.iter().filter_map(|backup| Path::new(backup.path.as_ref()?).parent()).next();
    match folder {
        Some(folder) => {
            out.text(&format!("They are in {}\n", text::shown(&folder.to_string_lossy())))
        }
        None => Ok(()),
    }
}
