//! Things to read: who holds a role, what a user may do and why, one entry of the activity log.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::modal::modal;
use crate::team::{
    Event, Level, Record, Role, SessionInfo, SessionKind, Status, TEAM_USERS, Time, User,
    UserFilter, UserSort, describe, explain, text,
};
use crate::tui::keymap::{Action, Context};
use crate::tui::part::{Ask, Ctx, Part, Reply};
use crate::tui::theme::Meaning;
use crate::tui::widgets::{Block, Outcome, Page};

const WIDTH: u16 = 68;

pub struct View {
    title: String,
    lines: Page,
}

/// Who holds a role: how many, and by name for those who may see users.
pub fn holders(role: &Role, c: &Ctx<'_>) -> View {
    let members = c.team.members(role.id);
    let counted = match members.total {
        0 => "Nobody holds this role.".to_owned(),
        1 => format!("1 user holds this role, {} active.", members.active),
        n => format!("{n} users hold this role, {} active.", members.active),
    };
    let mut blocks = vec![Block::Text(counted, Meaning::Text)];
    if role.status == Status::Inactive {
        let note = "It is inactive: nobody else can be given it.".to_owned();
        blocks.push(Block::Text(note, Meaning::Warning));
    }
    let sees_users = c.level(TEAM_USERS) >= Level::View;
    if members.total > 0 && !sees_users {
        let why = "Your role does not see users (team.users).".to_owned();
        blocks.push(Block::Text(why, Meaning::Muted));
    }
    blocks.push(Block::Blank);
    if sees_users {
        let filter = UserFilter { role: Some(role.id), ..UserFilter::default() };
        let users = c.team.users_sorted(UserSort::Name, false);
        for listed in c.team.users_matching(&users, &filter) {
            let user = &listed.user;
            let state = if user.status == Status::Active { "" } else { " (inactive)" };
            let email = text::shown(user.email.as_str());
            let name = text::shown(user.name.as_str()).into_owned();
            blocks.push(Block::Entry(name, format!("<{email}>{state}")));
        }
    }
    let title = format!("Who holds {}", text::shown(role.name.as_str()));
    View { title, lines: Page::new(blocks) }
}

/// What a user may do, and why.
pub fn access_of(user: &User, c: &Ctx<'_>) -> View {
    let catalogue = c.team.catalogue();
    let mut blocks = Vec::new();
    let name = text::shown(user.name.as_str()).into_owned();
    if let Some(why) = explain::shut_out(user) {
        blocks.push(Block::Text(format!("{why} When active:"), Meaning::Warning));
    }
    if let Some(role) = c.team.role(user.role) {
        let counts = role.grants.counts(&catalogue);
        let role_name = text::shown(role.name.as_str());
        let counted = format!(
            "By the role {role_name}: {} edit, {} view, {} none.",
            counts.edit, counts.view, counts.none
        );
        blocks.push(Block::Text(counted, Meaning::Text));
        for group in &catalogue.groups {
            let granted: Vec<_> =
                group.modules.iter().filter(|m| role.grants.level(&m.id) > Level::None).collect();
            if granted.is_empty() {
                continue;
            }
            blocks.push(Block::Blank);
            blocks.push(Block::Heading(text::shown(&group.label).into_owned()));
            blocks.extend(granted.into_iter().map(|module| {
                let level = role.grants.level(&module.id).label().to_owned();
                Block::Entry(level, text::shown(&module.label).into_owned())
            }));
        }
    }
    if let Some(note) = explain::no_password(user, c.team) {
        blocks.push(Block::Blank);
        blocks.push(Block::Text(note, Meaning::Warning));
    }
    View { title: format!("What {name} may do"), lines: Page::new(blocks) }
}

/// One entry of the activity log, with what was before and after.
pub fn entry(record: &Record, c: &Ctx<'_>) -> View {
    let mut blocks = vec![
        fact("Who", record.name.clone()),
        fact("What", describe::sentence(record, c.team)),
        fact("When", format!("{} UTC", record.at.minutes())),
        fact("From", describe::origin(&record.by.origin)),
    ];
    if let Event::Refused { why, .. } = &record.event {
        blocks.push(fact("Why not", why.message.clone()));
    }
    let details = describe::details(record, c.team);
    let mut subject = None;
    if details.iter().any(|detail| !detail.label.contains(": ")) {
        blocks.push(Block::Blank);
    }
    for detail in details {
        let change = match (detail.before.as_str(), detail.after.as_str()) {
            ("", after) => after.to_owned(),
            (before, "") => format!("was {before}"),
            (before, after) => format!("{before} -> {after}"),
        };
        // Where it is about several, each has a heading of its own.
        match detail.label.rsplit_once(": ") {
            Some((of, label)) => {
                if subject.as_deref() != Some(of) {
                    blocks.push(Block::Blank);
                    blocks.push(Block::Heading(of.to_owned()));
                    subject = Some(of.to_owned());
                }
                blocks.push(fact(label, change));
            }
            None => blocks.push(fact(&detail.label, change)),
        }
    }
    View { title: format!("Activity {}", record.revision), lines: Page::new(blocks) }
}

fn fact(label: &str, value: String) -> Block {
    Block::Entry(label.to_owned(), value)
}

/// All that is known of a session.
pub fn session(info: &SessionInfo, c: &Ctx<'_>) -> View {
    let utc = |time: Time| format!("{} UTC", time.minutes());
    let whose = c.team.user(info.user).map_or_else(String::new, |user| {
        let (name, email) = (user.name.as_str(), user.email.as_str());
        format!("{} <{}>", text::shown(name), text::shown(email))
    });
    let state = match (info.this, info.locked) {
        (true, _) => "this one",
        (false, true) => "locked until its password is typed",
        (false, false) => "open",
    };
    let mut blocks =
        vec![fact("Whose", whose), fact("From", from(info)), fact("Since", utc(info.since))];
    blocks.extend(info.active.map(|active| fact("Last active", utc(active))));
    blocks.push(fact("Ends", format!("{} at the latest", utc(info.until))));
    blocks.push(fact("State", state.to_owned()));
    blocks.push(fact("Id", info.id.to_string()));
    View { title: "Session".to_owned(), lines: Page::new(blocks) }
}

/// Where a session comes from.
pub fn from(info: &SessionInfo) -> String {
    match info.kind {
        SessionKind::Screen => describe::origin(&info.origin),
        SessionKind::Login => "login for the command line".to_owned(),
    }
}

impl Part for View {
    fn contexts(&self, _: &Ctx<'_>) -> Vec<Context> {
        vec![Context::Help]
    }

    fn act(&mut self, action: &Action, _: &Ctx<'_>) -> Ask {
        match action {
            Action::Cancel | Action::Back | Action::Accept => Ask::Close,
            _ if self.lines.act(action) != Outcome::Ignored => Ask::Nothing,
            _ => Ask::Ignored,
        }
    }

    fn heard(&mut self, _: Reply, _: &Ctx<'_>) -> Ask {
        Ask::Nothing
    }

    fn draw(&self, buf: &mut Buffer, area: Rect, c: &Ctx<'_>) -> Option<Position> {
        let inner = modal(buf, area, c.look, &self.title, WIDTH, |width| self.lines.height(width));
        self.lines.draw(buf, inner, c.look, false);
        None
    }
}
