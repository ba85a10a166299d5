//! The Account page is everyone's own: what one is here, and where one is signed in.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::team::{Phone, SessionInfo, SessionRef, describe, text};
use crate::tui::dialogs::{ChangePassword, Confirm, Seats, access_of, from, session};
use crate::tui::keymap::{Action, Context};
use crate::tui::part::{Ask, Ctx, Part, Reply, Request, Toast};
use crate::tui::theme::Meaning;
use crate::tui::widgets::{Cell, Column, Outcome, Table, paint};

/// Where the values begin.
const VALUES: u16 = 16;
/// A blank row, a heading, the table's own, and two sessions.
const SESSIONS_LEAST: u16 = 5;

pub struct Account {
    table: Table<SessionRef>,
    sessions: Vec<SessionInfo>,
    ids: Vec<SessionRef>,
    /// An owner sees everybody's.
    all: bool,
    asking: bool,
    /// It is not as it was when one asked.
    stale: bool,
    ending: Option<SessionRef>,
}

fn table(all: bool) -> Table<SessionRef> {
    let mut columns = vec![Column::new("From", 16, 44, 1).unsorted()];
    if all {
        columns.push(Column::new("Whose", 12, 24, 2).unsorted());
    }
    columns.extend([
        Column::new("State", 8, 8, 3).unsorted(),
        Column::new("Since", 5, 5, 4).unsorted(),
        Column::new("Active", 6, 6, 5).unsorted(),
    ]);
    Table::new(columns)
}

impl Account {
    pub fn new() -> Self {
        Account {
            table: table(false),
            sessions: Vec::new(),
            ids: Vec::new(),
            all: false,
            asking: false,
            stale: false,
            ending: None,
        }
    }

    /// Asks for the sessions as they are now.
    pub fn ask(&mut self) -> Ask {
        self.stale = self.asking;
        if std::mem::replace(&mut self.asking, true) {
            return Ask::Nothing;
        }
        Ask::Submit(Request::Sessions)
    }

    fn take(&mut self, sessions: Vec<SessionInfo>, c: &Ctx<'_>) {
        let all = c.me.is_some_and(|me| c.team.is_owner(me));
        if std::mem::replace(&mut self.all, all) != all {
            self.table = table(all);
        }
        self.ids = sessions.iter().map(|session| session.id).collect();
        self.sessions = sessions;
        self.table.sync(&self.ids);
    }

    fn under(&self) -> Option<&SessionInfo> {
        self.find(self.table.cursor()?)
    }

    fn find(&self, id: SessionRef) -> Option<&SessionInfo> {
        self.sessions.iter().find(|session| session.id == id)
    }

    fn end(&mut self, c: &Ctx<'_>) -> Ask {
        let Some(session) = self.under() else { return Ask::Nothing };
        if session.this {
            return Ask::Say(Toast::info("This is the session you are in: o signs you out."));
        }
        let whose = c.team.user(session.user).filter(|user| Some(user.id) != c.me);
        let whose = whose.map(|user| text::shown(user.name.as_str()).into_owned());
        let title = match &whose {
            Some(name) => format!("End the session of {name}?"),
            None => "End this session of yours?".to_owned(),
        };
        let what = match session.active {
            Some(_) => "It is signed out at once; what is typed there and not saved is lost.",
            None => "Commands that use this login are refused from now on.",
        };
        let opened = format!("Open since {} UTC.", session.since.minutes());
        let lines = vec![format!("From: {}.", from(session)), opened, what.to_owned()];
        self.ending = Some(session.id);
        Ask::open(Confirm::then_yes_lines(&title, lines, "End session", "Cancel"))
    }

    /// The least important of them go first where there are too few rows.
    fn facts(&self, c: &Ctx<'_>, rows: u16) -> Vec<(&'static str, String)> {
        let (Some(user), Some(role)) = (c.user(), c.role()) else { return Vec::new() };
        let counts = role.grants.counts(&c.team.catalogue());
        let seen = c
            .team
            .last_sign_in(user.id)
            .map_or("set up this store".to_owned(), |t| t.minutes() + " UTC");
        let changed =
            c.team.credential(user.id).map_or(String::new(), |k| k.set.minutes() + " UTC");
        let phone = user.phone.as_ref().map_or_else(|| "none".to_owned(), Phone::international);
        let dot = c.look.glyphs().dot;
        let access =
            format!("{} edit {dot} {} view {dot} {} none", counts.edit, counts.view, counts.none);
        let facts = [
            (1, "Name", text::shown(user.name.as_str()).into_owned()),
            (2, "Email", text::shown(user.email.as_str()).into_owned()),
            (6, "Phone Number", phone),
            (3, "Role", text::shown(role.name.as_str()).into_owned()),
            (4, "Access", access),
            (5, "Last sign-in", seen),
            (7, "Password set", changed),
        ];
        let shown = facts.into_iter().filter(|(priority, ..)| *priority <= rows);
        shown.map(|(_, label, value)| (label, value)).collect()
    }
}

impl Part for Account {
    fn contexts(&self, _: &Ctx<'_>) -> Vec<Context> {
        vec![Context::Account]
    }

    fn act(&mut self, action: &Action, c: &Ctx<'_>) -> Ask {
        match action {
            Action::ChangePassword => return Ask::open(ChangePassword::new()),
            Action::SignOut => return Ask::SignOut,
            Action::Who => {
                return c.user().map_or(Ask::Nothing, |user| Ask::open(access_of(user, c)));
            }
            Action::Seats => return Ask::open(Seats::new(c)),
            Action::Edit => {
                return self.under().map_or(Ask::Nothing, |info| Ask::open(session(info, c)));
            }
            Action::Delete => return self.end(c),
            // The question was answered with yes.
            Action::Yes => {
                let ending = self.ending.take();
                return ending
                    .map_or(Ask::Nothing, |session| Ask::Submit(Request::EndSession(session)));
            }
            _ => {}
        }
        match self.table.act(action, &self.ids) {
            Outcome::Ignored => Ask::Ignored,
            _ => Ask::Nothing,
        }
    }

    fn heard(&mut self, reply: Reply, c: &Ctx<'_>) -> Ask {
        match reply {
            Reply::Sessions(sessions) => {
                self.take(sessions, c);
                self.asking = false;
                if std::mem::take(&mut self.stale) { self.ask() } else { Ask::Nothing }
            }
            Reply::Done(change) => Ask::Say(Toast::success(describe::done(&change, c.team))),
            Reply::Refused(why) => {
                self.asking = false;
                Ask::Say(Toast::problem(why.message))
            }
            _ => Ask::Nothing,
        }
    }

    /// Whoever has become an owner sees more, and the other way round.
    fn renewed(&mut self, c: &Ctx<'_>) -> Ask {
        if c.me.is_some_and(|me| c.team.is_owner(me)) == self.all {
            return Ask::Nothing;
        }
        self.ask()
    }

    fn draw(&self, buf: &mut Buffer, area: Rect, c: &Ctx<'_>) -> Option<Position> {
        let facts = self.facts(c, area.height.saturating_sub(SESSIONS_LEAST).max(1));
        for (row, (label, value)) in (0..).zip(&facts) {
            paint::text(buf, area, 1, row, label, c.look.style(Meaning::Muted));
            let value = c.look.fit(value, usize::from(area.width.saturating_sub(VALUES)));
            paint::text(buf, area, VALUES, row, &value, c.look.style(Meaning::Text));
        }
        let above = u16::try_from(facts.len()).unwrap_or(0).saturating_add(1);
        let heading = if self.all { "Open sessions" } else { "Your sessions" };
        let end = paint::text(buf, area, 1, above, heading, c.look.style(Meaning::Title));
        paint::text(buf, area, end + 2, above, "times in UTC", c.look.style(Meaning::Muted));
        let below = Rect { y: area.y.saturating_add(above + 1), ..area }.intersection(area);
        let cell = |id: SessionRef, column: usize, _: u16| {
            let Some(info) = self.find(id) else { return Cell::default() };
            match column + usize::from(column > 0 && !self.all) {
                0 => Cell::text(from(info)),
                1 => {
                    let name = c.team.user(info.user).map(|user| user.name.as_str().to_owned());
                    Cell::text(name.unwrap_or_default())
                }
                2 if info.this => Cell::new("this one", Meaning::Accent),
                2 if info.locked => Cell::new("locked", Meaning::Warning),
                2 => Cell::muted("open"),
                3 => Cell::muted(info.since.clock()),
                _ => Cell::muted(info.active.map_or_else(String::new, |at| at.clock())),
            }
        };
        self.table.draw(buf, below, c.look, &self.ids, true, cell)
    }

    fn position(&self, c: &Ctx<'_>) -> Option<String> {
        Some(self.table.position(&self.ids, c.look))
    }
}
