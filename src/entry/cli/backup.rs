//! `backup`: for the operator of the host, who has the store's files in hand anyway.

use serde::Serialize;

use super::args::Backup;
use super::desk::Context;
use super::failure::Failure;
use super::out::Out;
use super::table::Table;
use crate::config::os_user;
use crate::stores::{OpenError, Summary, backup};

#[derive(Serialize)]
struct Shown {
    path: Option<String>,
    revision: u64,
    made: String,
    rows: u64,
    records: u64,
}

impl Shown {
    fn of(summary: &Summary, path: Option<String>) -> Self {
        Shown {
            path,
            revision: summary.revision.0,
            made: summary.made.to_string(),
            rows: summary.rows,
            records: summary.records,
        }
    }

    fn sentence(&self) -> String {
        format!(
            "revision {} of {}: {} rows and {} activity entries",
            self.revision, self.made, self.rows, self.records
        )
    }
}

pub fn backup(context: &Context, asked: Backup, out: &mut Out) -> Result<(), Failure> {
    let store = &context.config.store;
    match asked {
        Backup::Create { file } => {
            let summary = backup::create(store, &file, &os_user())?;
            let shown = Shown::of(&summary, Some(file.display().to_string()));
            say(out, &shown, &format!("Saved {}: {}.\n", file.display(), shown.sentence()))
        }
        Backup::Verify { file } => {
            let summary = backup::verify(&file).map_err(OpenError::from)?;
            let shown = Shown::of(&summary, Some(file.display().to_string()));
            say(out, &shown, &format!("{} is whole: {}.\n", file.display(), shown.sentence()))
        }
        Backup::Restore { file } => {
            let restored = backup::restore(&file, store, &os_user())?;
            let shown = Shown::of(&restored.summary, Some(file.display().to_string()));
            let back = format!("{} is back at {}.\n", store.display(), shown.sentence());
            say(out, &shown, &back)?;
            if let Some(aside) = restored.set_aside {
                let kept = format!("what was there before is kept in {}", aside.display());
                context.note(&kept);
            }
            Ok(())
        }
        Backup::List => list(context, out),
    }
}

fn say(out: &mut Out, shown: &Shown, sentence: &str) -> Result<(), Failure> {
    if out.is_json() { out.document(shown) } else { out.text(sentence) }
}

/// The backups that the store made by itself, newest first.
fn list(context: &Context, out: &mut Out) -> Result<(), Failure> {
    let mut shown = Vec::new();
    for found in backup::list(&context.config.store)? {
        let path = found.path.display().to_string();
        match found.summary {
            Ok(summary) => shown.push(Shown::of(&summary, Some(path))),
            Err(why) => context.note(&format!("{path}: {why}")),
        }
    }
    if out.is_json() {
        return out.list(&shown);
    }
    let mut table = Table::new(&["Revision", "Made", "Rows", "Activity", "File"]);
    for backup in &shown {
        let numbers = [backup.revision, backup.rows, backup.records].map(|n| n.to_string());
        let [revision, rows, records] = &numbers;
        let path = backup.path.as_deref().unwrap_or_default();
        table.row([revision, &backup.made, rows, records, path]);
    }
    out.table(&table)
}
