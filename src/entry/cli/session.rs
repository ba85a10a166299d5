//! `session list`, `session end`.

use serde::Serialize;

use super::args::{Session as Asked, SessionEnd, SessionList};
use super::desk::{Context, Desk, find_user};
use super::failure::Failure;
use super::out::{Format, Out};
use super::table::Table;
use crate::team::{
    Directory, Kind, Origin, Refusal, SessionInfo, SessionKind, SessionRef, UserId, describe, text,
};

#[derive(Serialize)]
struct Document<'a> {
    id: String,
    user: Person<'a>,
    kind: SessionKind,
    from: &'a Origin,
    since: String,
    active: Option<String>,
    until: String,
    locked: bool,
    this: bool,
}

#[derive(Serialize)]
struct Person<'a> {
    id: UserId,
    name: &'a str,
    email: &'a str,
}

impl<'a> Document<'a> {
    fn of(info: &'a SessionInfo, team: &'a Directory) -> Self {
        let user = team.user(info.user);
        Document {
            id: info.id.to_string(),
            user: Person {
                id: info.user,
                name: user.map_or("", |user| user.name.as_str()),
                email: user.map_or("", |user| user.email.as_str()),
            },
            kind: info.kind,
            from: &info.origin,
            since: info.since.to_string(),
            active: info.active.map(|time| time.to_string()),
            until: info.until.to_string(),
            locked: info.locked,
            this: info.this,
        }
    }
}

pub fn session(context: &Context, asked: Asked, out: &mut Out) -> Result<(), Failure> {
    let desk = context.desk()?;
    match asked {
        Asked::List(args) => list(&desk, &args, out),
        Asked::End(args) => end(&desk, &args, out),
    }
}

fn list(desk: &Desk<'_>, args: &SessionList, out: &mut Out) -> Result<(), Failure> {
    let sessions = desk.service.sessions(desk.session)?;
    let team = desk.team();
    if args.jsonl {
        out.format = Format::JsonLines;
    }
    if out.is_json() {
        return out.list(sessions.iter().map(|info| Document::of(info, &team)));
    }
    let mut table = Table::new(&["Id", "User", "From", "State", "Since", "Last active"])
        .spare(&["Last active"]);
    for info in &sessions {
        let state = match (info.this, info.locked) {
            (true, _) => "this one",
            (false, true) => "locked",
            (false, false) => "open",
        };
        table.row([
            &info.id.to_string(),
            email(info.user, &team),
            &from(info),
            state,
            &info.since.minutes(),
            &info.active.map(|time| time.minutes()).unwrap_or_default(),
        ]);
    }
    out.table(&table)
}

fn from(info: &SessionInfo) -> String {
    match info.kind {
        SessionKind::Screen => describe::origin(&info.origin),
        SessionKind::Login => "login for the command line".to_owned(),
    }
}

fn email(user: UserId, team: &Directory) -> &str {
    team.user(user).map_or("", |user| user.email.as_str())
}

fn end(desk: &Desk<'_>, args: &SessionEnd, out: &mut Out) -> Result<(), Failure> {
    let team = desk.team();
    let sessions = desk.service.sessions(desk.session)?;
    let mut ending = match &args.user {
        Some(named) => of_user(desk, &team, named, sessions)?,
        None => named(&args.ids, sessions)?,
    };
    // With the one that asks, nothing more can be asked.
    ending.sort_by_key(|info| info.this);
    for info in &ending {
        match desk.service.end_session(desk.session, info.id) {
            // It ended with its login, or by itself, since it was listed.
            Err(why) if why.kind == Kind::NotFound => {}
            done => drop(done?),
        }
    }
    if out.is_json() {
        return out.list(ending.iter().map(|info| Document::of(info, &team)));
    }
    match ending.as_slice() {
        [] => out.text("Nothing changed.\n"),
        [one] => {
            let of = text::shown(email(one.user, &team)).into_owned();
            out.text(&format!("Ended a session of {of}.\n"))
        }
        many => out.text(&format!("Ended {} sessions.\n", many.len())),
    }
}

fn of_user(
    desk: &Desk<'_>,
    team: &Directory,
    named: &str,
    mut sessions: Vec<SessionInfo>,
) -> Result<Vec<SessionInfo>, Refusal> {
    let found = find_user(team, named).map(|user| user.id);
    if found.as_ref() != Ok(&desk.me) && !team.is_owner(desk.me) {
        return Err(Refusal::not_permitted("Only an owner ends the sessions of others."));
    }
    let user = found?;
    sessions.retain(|info| info.user == user);
    Ok(sessions)
}

/// All of them are there, or none is ended.
fn named(ids: &[SessionRef], sessions: Vec<SessionInfo>) -> Result<Vec<SessionInfo>, Refusal> {
    let there = |id: &SessionRef| sessions.iter().any(|info| info.id == *id);
    if let Some(missing) = ids.iter().find(|id| !there(id)) {
        let why = format!("There is no session {missing} of yours; it may have ended by itself.");
        return Err(Refusal::new(Kind::NotFound, why));
    }
    Ok(sessions.into_iter().filter(|info| ids.contains(&info.id)).collect())
}
