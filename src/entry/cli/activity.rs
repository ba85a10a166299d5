//! `activity`: `list`; `verify` has a file of its own.

use serde::Serialize;

use super::args::{Activity as Asked, ActivityList, Since};
use super::desk::{Context, Desk, now};
use super::failure::Failure;
use super::out::{Format, Out};
use super::table::Table;
use super::verify;
use crate::team::{
    Directory, Event, Kind, Level, Origin, Record, Refusal, Revision, TEAM_USERS, UserId, What,
    Who, describe, text,
};

/// Read in one go.
const PAGE: u64 = 500;

#[derive(Serialize)]
struct Document<'a> {
    number: u64,
    time: String,
    who: &'a str,
    /// Of the user who did it; not there for failed sign-ins and the program itself.
    user: Option<UserId>,
    from: &'a Origin,
    what: What,
    sentence: String,
    details: Vec<Detail>,
    refused: Option<Refused<'a>>,
}

#[derive(Serialize)]
struct Detail {
    label: String,
    before: Option<String>,
    after: Option<String>,
}

#[derive(Serialize)]
struct Refused<'a> {
    kind: Kind,
    field: Option<&'static str>,
    message: &'a str,
}

impl<'a> Document<'a> {
    fn of(record: &'a Record, team: &Directory) -> Self {
        let said = |text: String| (!text.is_empty()).then_some(text);
        let details = describe::details(record, team).into_iter().map(|detail| Detail {
            label: detail.label,
            before: said(detail.before),
            after: said(detail.after),
        });
        Document {
            number: record.revision.0,
            time: record.at.to_string(),
            who: &record.name,
            user: match record.by.who {
                Who::User(id) => Some(id),
                Who::Stranger(_) | Who::Operator => None,
            },
            from: &record.by.origin,
            what: record.event.what(),
            sentence: describe::sentence(record, team),
            details: details.collect(),
            refused: match &record.event {
                Event::Refused { why, .. } => Some(Refused {
                    kind: why.kind,
                    field: why.field.map(|field| field.as_str()),
                    message: &why.message,
                }),
                Event::Changed(_) => None,
            },
        }
    }
}

pub fn activity(context: &Context, asked: Asked, out: &mut Out) -> Result<(), Failure> {
    match asked {
        Asked::List(args) => list(&context.desk()?, &args, out),
        Asked::Verify(args) => verify::verify(context, &args, out),
    }
}

fn list(desk: &Desk<'_>, args: &ActivityList, out: &mut Out) -> Result<(), Failure> {
    let team = desk.team();
    let records = newest(desk, &team, args)?;
    if args.jsonl {
        out.format = Format::JsonLines;
    }
    if out.is_json() {
        return out.list(records.iter().map(|record| Document::of(record, &team)));
    }
    let mut table = Table::new(&["No.", "Time (UTC)", "Who", "What"]);
    for record in &records {
        let number = record.revision.to_string();
        let sentence = describe::sentence(record, &team);
        table.row([&number, &record.at.minutes(), &record.name, &sentence]);
    }
    out.table(&table)
}

/// Page by page from the end, until there are enough.
fn newest(desk: &Desk<'_>, team: &Directory, args: &ActivityList) -> Result<Vec<Record>, Failure> {
    let since = args.since.map(|since| match since {
        Since::At(time) => time,
        Since::Ago(long) => now().plus(-long),
    });
    let by = args.user.as_deref().map(|named| By::new(named, team));
    let wanted = |record: &Record| {
        let refused =
            args.what == Some(What::Refused) && matches!(record.event, Event::Refused { .. });
        let what = refused || args.what.is_none_or(|what| what == record.event.what());
        what && by.as_ref().is_none_or(|by| by.did(record))
    };
    let mut found = Vec::new();
    let mut known = by.as_ref().is_none_or(|by| by.id.is_some());
    let mut end = team.revision().next();
    loop {
        let start = Revision(end.0.saturating_sub(PAGE).max(1));
        let page = desk.service.records(desk.session, start..end)?;
        for record in page.into_iter().rev() {
            let early = since.is_some_and(|since| record.at < since);
            if early || found.len() == args.limit as usize {
                return Ok(found);
            }
            known = known || by.as_ref().is_some_and(|by| by.did(&record));
            if wanted(&record) {
                found.push(record);
            }
        }
        if start.0 <= 1 {
            break;
        }
        end = start;
    }
    match &args.user {
        Some(named) if !known && desk.may(TEAM_USERS, Level::View) => {
            Err(Refusal::new(Kind::NotFound, format!("There is no user {named}.")).into())
        }
        _ => Ok(found),
    }
}

/// A person: known by id while there or in the trash, by the address in the log when gone.
struct By {
    id: Option<UserId>,
    email: String,
}

impl By {
    fn new(named: &str, team: &Directory) -> Self {
        let email = text::fold(named.trim());
        let typed = named.trim().parse().ok();
        let id = typed.or_else(|| team.email_holder(&email));
        let user = id.and_then(|id| team.user(id));
        By { id, email: user.map_or(email, |user| user.email.folded()) }
    }

    fn did(&self, record: &Record) -> bool {
        match &record.by.who {
            Who::User(id) => match self.id {
                Some(mine) => mine == *id,
                None => named(record).is_some_and(|email| text::fold(email) == self.email),
            },
            Who::Stranger(typed) => text::fold(typed) == self.email,
            Who::Operator => false,
        }
    }
}

/// `Ada <ada@acme.io>`
fn named(record: &Record) -> Option<&str> {
    record.name.rsplit_once('<').and_then(|(_, email)| email.strip_suffix('>'))
}
