//! `user import`.

use super::outcome::{Counts, forbidden, refused, too_late, trial};
use super::read::read;
use super::shape::Users;
use crate::entry::cli::args::UserImport;
use crate::entry::cli::desk::{Context, Desk};
use crate::entry::cli::failure::Failure;
use crate::entry::cli::files;
use crate::entry::cli::out::Out;
use crate::entry::cli::progress::Progress;
use crate::team::{Command, Level, Mode, TEAM_USERS, UserRow};

/// A change of more rows might not fit into one frame of the journal.
const PART: usize = 50_000;

pub fn users(context: &Context, args: &UserImport, out: &mut Out) -> Result<(), Failure> {
    let mode = args.how.mode;
    let mut progress = Progress::new(context);
    let mut file = Users::default();
    // Before the store is opened: what comes through a pipe may still be reading it.
    let input = files::input(context, &args.file)?;
    read(input, &args.file, args.how.format, &mut file, &mut progress)?;
    let desk = context.desk()?;
    if !desk.may(TEAM_USERS, Level::Edit) {
        return Err(forbidden(&desk, Command::ImportUsers { rows: Vec::new(), mode }));
    }
    progress.show("Checking", 0, Some(file.rows.len()));
    let rows = file.rows.len();
    let command = Command::ImportUsers { rows: file.rows, mode };
    let team = desk.team();
    let tried = trial(&desk, &team, &command, file.problems)?;
    if args.how.dry_run {
        if !tried.problems.is_empty() {
            return Err(refused(tried.problems));
        }
        progress.clear();
        return Counts::of(&tried.change, rows).say("Would be imported", out);
    }
    let (changed, problems) = (tried.created + tried.updated, tried.problems);
    drop(tried.change);
    let counts = match command {
        Command::ImportUsers { rows, mode } if changed > PART && problems.is_empty() => {
            in_parts(&desk, rows, mode, &mut progress)?
        }
        command => match desk.service.execute(desk.session, command) {
            Ok(done) => Counts::of(&done.change, rows),
            Err(_) if !problems.is_empty() => return Err(refused(problems)),
            Err(why) => return Err(why.into()),
        },
    };
    progress.clear();
    counts.say("Imported", out)
}

/// The whole file has been tried. Each part is all or nothing, and the same import again finds it done.
fn in_parts(
    desk: &Desk<'_>,
    mut rows: Vec<UserRow>,
    mode: Mode,
    progress: &mut Progress,
) -> Result<Counts, Failure> {
    let all = rows.len();
    let (mut counts, mut saved) = (Counts::default(), 0);
    while !rows.is_empty() {
        let rest = rows.split_off(rows.len().min(PART));
        let part = rows.len();
        progress.show("Saving", saved, Some(all));
        let command = Command::ImportUsers { rows, mode };
        let done =
            desk.service.execute(desk.session, command).map_err(|why| too_late(saved, why))?;
        counts.add(Counts::of(&done.change, part));
        saved += part;
        rows = rest;
    }
    Ok(counts)
}
