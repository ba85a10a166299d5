//! Sign in to reach the dashboard. One answer for every kind of failure.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::team::{Field, Refusal, text};
use crate::tui::dialogs::fields::{Fields, Step};
use crate::tui::dialogs::modal;
use crate::tui::keymap::{Action, Context};
use crate::tui::part::{Ask, Ctx, Part, Reply, Request, Toast};
use crate::tui::theme::Meaning;
use crate::tui::widgets::{Line, paint};

const EMAIL: usize = 0;
const PASSWORD: usize = 1;
const WIDTH: u16 = 52;

pub struct SignIn {
    fields: Fields,
    /// Why one has to sign in again, or why it failed.
    said: Option<(Meaning, String)>,
}

impl SignIn {
    pub fn new(why: Option<String>) -> Self {
        SignIn { fields: empty(), said: why.map(|why| (Meaning::Warning, why)) }
    }

    fn submit(&mut self) -> Ask {
        self.said = None;
        for (place, field, label) in
            [(EMAIL, Field::Email, "Email"), (PASSWORD, Field::Password, "Password")]
        {
            if self.fields.text(place).trim().is_empty() {
                let why = format!("{label}: it is required.");
                self.fields.refuse(&Refusal::invalid(field, why));
                return Ask::Nothing;
            }
        }
        let email = self.fields.text(EMAIL).to_owned();
        let password = self.fields.secret_text(PASSWORD);
        Ask::Submit(Request::SignIn { email, password })
    }
}

fn empty() -> Fields {
    Fields::new(&["Sign in"])
        .line(Field::Email, "Email", Line::new(254))
        .secret(Field::Password, "Password")
}

impl Part for SignIn {
    fn contexts(&self, _: &Ctx<'_>) -> Vec<Context> {
        let mut contexts = self.fields.contexts();
        // In place of what forms that save something have.
        contexts.pop();
        contexts.push(Context::SignIn);
        contexts
    }

    fn act(&mut self, action: &Action, _: &Ctx<'_>) -> Ask {
        // Enter in the last field signs in.
        if *action == Action::Accept && self.fields.focused() == PASSWORD {
            return self.submit();
        }
        match self.fields.act(action) {
            Step::Pressed(_) => self.submit(),
            Step::Refused(why) => Ask::Say(Toast::problem(why)),
            Step::Handled | Step::Changed(_) => Ask::Nothing,
            Step::Ignored if *action == Action::Cancel => {
                *self = SignIn::new(None);
                Ask::Nothing
            }
            Step::Ignored => Ask::Ignored,
        }
    }

    fn heard(&mut self, reply: Reply, _: &Ctx<'_>) -> Ask {
        if let Reply::Refused(why) = reply {
            self.said = Some((Meaning::Danger, why.message));
            self.fields.set_secret(PASSWORD, "", false);
            self.fields.focus_on(PASSWORD);
        }
        Ask::Nothing
    }

    fn draw(&self, buf: &mut Buffer, area: Rect, c: &Ctx<'_>) -> Option<Position> {
        let title = format!("Sign in to {}", text::shown(c.team.workspace()));
        let said = |width| {
            let lines = self.said.iter().map(|(meaning, text)| (*meaning, text.clone())).collect();
            let lines = modal::page(lines);
            let height = if self.said.is_some() { lines.height(width) + 1 } else { 0 };
            (lines, height)
        };
        let inner = modal::modal(buf, area, c.look, &title, WIDTH, |width| {
            said(width).1 + self.fields.height(width)
        });
        let (lines, height) = said(inner.width);
        lines.draw(buf, Rect { height: height.min(inner.height), ..inner }, c.look, false);
        let below = inner.height.saturating_sub(height);
        let form = Rect { y: inner.bottom() - below, height: below, ..inner };
        let name = "rolodeck";
        if let Some(row) = inner.y.checked_sub(3).filter(|row| *row >= area.y) {
            let column = area.width.saturating_sub(paint::columns(name)) / 2;
            paint::text(buf, area, column, row - area.y, name, c.look.style(Meaning::Title));
        }
        self.fields.draw(buf, form, c.look)
    }
}
