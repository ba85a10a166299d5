//! `role import`: rows, or a plan for what the roles shall be.

use super::outcome::{Counts, forbidden, refused, trial};
use super::plan;
use super::read::read;
use super::shape::Roles;
use crate::entry::cli::args::RoleImport;
use crate::entry::cli::desk::{Context, find_role};
use crate::entry::cli::failure::Failure;
use crate::entry::cli::files;
use crate::entry::cli::out::Out;
use crate::entry::cli::progress::Progress;
use crate::team::{Command, Level, Removal, RolePlan, TEAM_ROLES, TEAM_USERS};

pub fn roles(context: &Context, args: &RoleImport, out: &mut Out) -> Result<(), Failure> {
    let planned = args.plan || args.apply.is_some();
    if args.reassign_to.is_some() && !planned {
        return Err(Failure::usage("--reassign-to goes with --plan or --apply"));
    }
    let Some((path, plan)) = args.file_and_plan() else {
        return Err(Failure::usage("name the file to import"));
    };
    let mut progress = Progress::new(context);
    let mut file = Roles::default();
    read(files::input(context, &path)?, &path, args.how.format, &mut file, &mut progress)?;
    let desk = context.desk()?;
    let team = desk.team();
    let mode = args.how.mode;
    let both = args.reassign_to.is_none() || desk.may(TEAM_USERS, Level::Edit);
    if !desk.may(TEAM_ROLES, Level::Edit) || !both {
        let reassign_to = args.reassign_to.as_ref().and(team.owner_role()).map(|role| role.id);
        let remove = planned.then_some(Removal { reassign_to });
        // No plan has this name: whatever is permitted by then, nothing is removed.
        let plan = Some(String::new());
        let command = Command::ImportRoles { rows: Vec::new(), mode, remove, plan };
        return Err(forbidden(&desk, command));
    }
    let reassign_to = args.reassign_to.as_ref().map(|named| find_role(&team, named)).transpose()?;
    let reassign_to = reassign_to.map(|role| role.id);
    let remove = planned.then_some(Removal { reassign_to });
    let rows = file.rows.len();
    progress.show("Checking", 0, Some(rows));
    let command = Command::ImportRoles { rows: file.rows, mode, remove, plan };
    let tried = trial(&desk, &team, &command, file.problems)?;
    progress.clear();
    if args.plan {
        let made = RolePlan::of(&tried.change, &team);
        return plan::say(&made, &tried.problems, &team, out);
    }
    if args.how.dry_run {
        if !tried.problems.is_empty() {
            return Err(refused(tried.problems));
        }
        return Counts::of(&tried.change, rows).say("Would be imported", out);
    }
    match desk.service.execute(desk.session, command) {
        Ok(done) => {
            let verb = if planned { "Applied" } else { "Imported" };
            Counts::of(&done.change, rows).say(verb, out)
        }
        Err(_) if !tried.problems.is_empty() => Err(refused(tried.problems)),
        Err(why) => Err(why.into()),
    }
}
