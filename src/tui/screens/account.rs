//! The Account page is everyone's own.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::team::{Phone, text};
use crate::tui::dialogs::{ChangePassword, Seats, access_of};
use crate::tui::keymap::{Action, Context};
use crate::tui::part::{Ask, Ctx, Part, Reply, Toast};
use crate::tui::theme::Meaning;
use crate::tui::widgets::paint;

/// Where the values begin.
const VALUES: u16 = 16;

pub struct Account;

impl Part for Account {
    fn contexts(&self, _: &Ctx<'_>) -> Vec<Context> {
        vec![Context::Account]
    }

    fn act(&mut self, action: &Action, c: &Ctx<'_>) -> Ask {
        match action {
            Action::ChangePassword => Ask::open(ChangePassword::new()),
            Action::SignOut => Ask::SignOut,
            Action::Who => match c.user() {
                Some(user) => Ask::open(access_of(user, c)),
                None => Ask::Nothing,
            },
            Action::Seats => Ask::open(Seats::new(c)),
            _ => Ask::Ignored,
        }
    }

    fn heard(&mut self, reply: Reply, _: &Ctx<'_>) -> Ask {
        match reply {
            Reply::Refused(why) => Ask::Say(Toast::problem(why.message)),
            _ => Ask::Nothing,
        }
    }

    fn draw(&self, buf: &mut Buffer, area: Rect, c: &Ctx<'_>) -> Option<Position> {
        let user = c.user()?;
        let role = c.role()?;
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
            ("Name", text::shown(user.name.as_str()).into_owned()),
            ("Email", text::shown(user.email.as_str()).into_owned()),
            ("Phone Number", phone),
            ("Role", text::shown(role.name.as_str()).into_owned()),
            ("Access", access),
            ("Last sign-in", seen),
            ("Password set", changed),
        ];
        for (row, (label, value)) in facts.iter().enumerate() {
            let row = row as u16;
            paint::text(buf, area, 1, row, label, c.look.style(Meaning::Muted));
            let value = c.look.fit(value, usize::from(area.width.saturating_sub(VALUES)));
            paint::text(buf, area, VALUES, row, &value, c.look.style(Meaning::Text));
        }
        None
    }
}
