//! The plan's seats: who uses them, what would free one, and for an owner, their number.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::fields::{Fields, Step};
use super::modal::{modal, page};
use super::saved::saved;
use crate::team::{Command, Directory, Field, Level, Refusal, Status, TEAM_USERS, UserSort, text};
use crate::tui::keymap::{Action, Context};
use crate::tui::part::{Ask, Ctx, Part, Reply, Toast};
use crate::tui::theme::Meaning;
use crate::tui::widgets::{Line, Outcome, Page};

const SEATS: usize = 0;
const WIDTH: u16 = 64;
/// So many who use a seat are named.
const NAMED: usize = 8;

pub struct Seats {
    lines: Page,
    fields: Fields,
    owner: bool,
}

impl Seats {
    pub fn new(c: &Ctx<'_>) -> Self {
        Self::with(Vec::new(), c)
    }

    /// After something was refused for want of a seat.
    pub fn full(why: &Refusal, c: &Ctx<'_>) -> Self {
        Self::with(vec![(Meaning::Warning, why.message.clone()), (Meaning::Text, String::new())], c)
    }

    fn with(mut lines: Vec<(Meaning, String)>, c: &Ctx<'_>) -> Self {
        let owner = c.me.is_some_and(|me| c.team.is_owner(me));
        let (used, seats) = (c.team.seats_used(), c.team.seats());
        // Who may not see users does not see them here either.
        if c.level(TEAM_USERS) >= Level::View {
            lines.push((Meaning::Text, format!("{used} of {seats} used, by:")));
            lines.extend(holders(c.team));
            lines.push((Meaning::Text, String::new()));
        } else {
            lines.push((Meaning::Text, format!("{used} of {seats} used.")));
        }
        if c.level(TEAM_USERS) >= Level::Edit {
            let free = "To free a seat: deactivate (t) or delete (d) a user on the Users tab.";
            lines.push((Meaning::Text, free.to_owned()));
        }
        let mut fields = if owner {
            Fields::new(&["Save", "Close"])
        } else {
            lines.push((Meaning::Muted, "Only an owner changes the number of seats.".to_owned()));
            Fields::new(&["Close"])
        };
        if owner {
            fields = fields.line(Field::Seats, "Seats", Line::with(&seats.to_string(), 8));
        }
        Seats { lines: page(lines), fields, owner }
    }

    fn save(&mut self) -> Ask {
        match self.fields.text(SEATS).trim().parse::<u32>() {
            Ok(seats) => Ask::command(Command::SetSeats { seats }),
            Err(_) => {
                let why = Refusal::invalid(Field::Seats, "Seats: write a whole number.");
                self.fields.refuse(&why);
                Ask::Nothing
            }
        }
    }
}

fn holders(team: &Directory) -> Vec<(Meaning, String)> {
    let users = team.users_sorted(UserSort::Name, false);
    let uses = |user: &crate::team::User| user.status == Status::Active && !team.is_owner(user.id);
    let mut named: Vec<_> = users
        .iter()
        .filter(|listed| uses(&listed.user))
        .take(NAMED)
        .map(|listed| {
            let (name, role) = (listed.user.name.as_str(), team.role_name(listed.user.role));
            (Meaning::Muted, format!("  {} ({})", text::shown(name), text::shown(role)))
        })
        .collect();
    match team.seats_used() {
        0 => named.push((Meaning::Muted, "  nobody yet".to_owned())),
        used if used > NAMED => {
            named.push((Meaning::Muted, format!("  and {} more", used - NAMED)));
        }
        _ => {}
    }
    named
}

impl Part for Seats {
    fn contexts(&self, _: &Ctx<'_>) -> Vec<Context> {
        self.fields.contexts()
    }

    fn act(&mut self, action: &Action, _: &Ctx<'_>) -> Ask {
        match self.fields.act(action) {
            Step::Pressed(0) if self.owner => self.save(),
            Step::Pressed(_) => Ask::Close,
            Step::Refused(why) => Ask::Say(Toast::problem(why)),
            Step::Handled | Step::Changed(_) => Ask::Nothing,
            Step::Ignored if matches!(action, Action::Cancel | Action::Back) => Ask::Close,
            Step::Ignored if self.lines.act(action) != Outcome::Ignored => Ask::Nothing,
            Step::Ignored => Ask::Ignored,
        }
    }

    fn heard(&mut self, reply: Reply, c: &Ctx<'_>) -> Ask {
        saved(&mut self.fields, reply, c)
    }

    fn draw(&self, buf: &mut Buffer, area: Rect, c: &Ctx<'_>) -> Option<Position> {
        let title = format!("{} plan", c.team.settings().map_or("", |s| s.plan.name.as_str()));
        let inner = modal(buf, area, c.look, &title, WIDTH, |width| {
            self.lines.height(width) + 1 + self.fields.height(width)
        });
        let form = (self.fields.height(inner.width)).min(inner.height);
        let text = Rect { height: (inner.height - form).saturating_sub(1), ..inner };
        self.lines.draw(buf, text, c.look, false);
        let below = Rect { y: inner.bottom() - form, height: form, ..inner };
        self.fields.draw(buf, below, c.look)
    }
}
