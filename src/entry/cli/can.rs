//! `can`: whether somebody may do something, for other programs.

use std::io::{BufRead as _, BufReader};
use std::sync::Arc;

use serde::Serialize;

use super::args::Can;
use super::desk::{Context, Desk, find_user};
use super::failure::Failure;
use super::out::Out;
use crate::entry::caller::Stdin;
use crate::team::{Catalogue, Directory, Kind, Level, Module, Refusal, TEAM_USERS, User, text};

#[derive(Serialize)]
struct Answer {
    can: bool,
    /// The level that the user has.
    level: Level,
    reason: Option<String>,
}

/// Whether the answer, if there is but one, is yes.
pub fn can(context: &Context, args: &Can, out: &mut Out) -> Result<bool, Failure> {
    let desk = context.desk()?;
    let (Some(email), Some(module), Some(level)) = (&args.email, &args.module, args.level) else {
        lines(&desk, out)?;
        return Ok(true);
    };
    let answer = answer(&desk, email, module, level)?;
    print(&answer, out)?;
    Ok(answer.can)
}

fn answer(desk: &Desk<'_>, email: &str, module: &str, level: Level) -> Result<Answer, Refusal> {
    let team = desk.team();
    let user = asked_about(desk, &team, email)?;
    let catalogue = team.catalogue();
    let access = team.access(user, find_module(&catalogue, module)?);
    let reason = access.reason(level);
    Ok(Answer { can: reason.is_none(), level: access.level, reason })
}

/// Everybody may ask about themselves; whether others are there is told to those who see users.
pub fn asked_about<'a>(
    desk: &Desk<'_>,
    team: &'a Directory,
    email: &str,
) -> Result<&'a Arc<User>, Refusal> {
    let found = find_user(team, email);
    let is_me = found.as_ref().is_ok_and(|user| user.id == desk.me);
    if !is_me && !team.can(desk.me, TEAM_USERS, Level::View) {
        return Err(Refusal::not_permitted(
            "To ask about others needs View on Users (team.users).",
        ));
    }
    found
}

pub fn find_module<'a>(catalogue: &'a Catalogue, named: &str) -> Result<&'a Module, Refusal> {
    let missing = || Refusal::new(Kind::NotFound, format!("There is no module {named}."));
    catalogue.get(named).ok_or_else(missing)
}

fn print(answer: &Answer, out: &mut Out) -> Result<(), Failure> {
    if out.is_json() {
        return out.document(answer);
    }
    match &answer.reason {
        None => out.text("yes\n"),
        Some(reason) => out.text(&format!("no {}\n", text::shown(reason))),
    }
}

/// A line for a line, each at once: another program may be waiting for it.
fn lines(desk: &Desk<'_>, out: &mut Out) -> Result<(), Failure> {
    let mut input = BufReader::new(Stdin(desk.context.caller.clone()));
    let mut line = Vec::new();
    loop {
        line.clear();
        let read = input
            .read_until(b'\n', &mut line)
            .map_err(|why| Failure::Io { doing: "standard input cannot be read", why })?;
        if read == 0 || out.is_closed() {
            return Ok(());
        }
        // It may have been ended since the last line, and what its user may do with it.
        desk.service.user_of(desk.session)?;
        print(&answer_line(desk, &String::from_utf8_lossy(&line)), out)?;
        out.flush()?;
    }
}

fn answer_line(desk: &Desk<'_>, line: &str) -> Answer {
    let no = |reason: String| Answer { can: false, level: Level::None, reason: Some(reason) };
    let words: Vec<_> = line.split_whitespace().collect();
    let [email, module, level] = words.as_slice() else {
        return no("write EMAIL MODULE LEVEL".to_owned());
    };
    match level.parse() {
        Ok(level @ (Level::View | Level::Edit)) => answer(desk, email, module, level)
            .unwrap_or_else(|why| no(why.message.trim_end_matches('.').to_owned())),
        Ok(Level::None) | Err(_) => no("a level to ask for is view or edit".to_owned()),
    }
}
