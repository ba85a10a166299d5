//! A session that nobody was at: it hides everything, and keeps it.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::team::{Field, Refusal, text};
use crate::tui::dialogs::fields::{Fields, Step};
use crate::tui::dialogs::modal;
use crate::tui::keymap::{Action, Context};
use crate::tui::part::{Ask, Ctx, Part, Reply, Request, Toast};
use crate::tui::theme::Meaning;

const PASSWORD: usize = 0;
const WIDTH: u16 = 52;

pub struct Lock {
    fields: Fields,
    /// Why it is still locked.
    said: Option<String>,
}

impl Default for Lock {
    fn default() -> Self {
        let fields = Fields::new(&["Unlock", "Sign out"]).secret(Field::Password, "Password");
        Lock { fields, said: None }
    }
}

impl Lock {
    fn submit(&mut self) -> Ask {
        self.said = None;
        if self.fields.text(PASSWORD).is_empty() {
            self.fields.focus_on(PASSWORD);
            self.fields.refuse(&Refusal::invalid(Field::Password, "Password: it is required."));
            return Ask::Nothing;
        }
        Ask::Submit(Request::Unlock(self.fields.secret_text(PASSWORD)))
    }

    fn clear(&mut self) {
        self.fields.set_secret(PASSWORD, "", false);
        self.fields.clear_errors();
        self.fields.focus_on(PASSWORD);
    }

    fn lines(&self, c: &Ctx<'_>) -> Vec<(Meaning, String)> {
        let who = c.user().map_or_else(String::new, |user| {
            let (name, email) = (user.name.as_str(), user.email.as_str());
            format!("{} <{}>", text::shown(name), text::shown(email))
        });
        let kept = "What you were doing is kept until you sign out.".to_owned();
        let said = self.said.clone().map_or((Meaning::Muted, kept), |why| (Meaning::Danger, why));
        vec![(Meaning::Heading, who), said]
    }
}

impl Part for Lock {
    fn contexts(&self, _: &Ctx<'_>) -> Vec<Context> {
        let mut contexts = self.fields.contexts();
        // In place of what forms that save something have.
        contexts.pop();
        contexts.push(Context::Lock);
        contexts
    }

    fn act(&mut self, action: &Action, _: &Ctx<'_>) -> Ask {
        if *action == Action::Accept && self.fields.focused() == PASSWORD {
            return self.submit();
        }
        match self.fields.act(action) {
            Step::Pressed(0) => self.submit(),
            Step::Pressed(_) => Ask::SignOut,
            Step::Refused(why) => Ask::Say(Toast::problem(why)),
            Step::Handled | Step::Changed(_) => Ask::Nothing,
            Step::Ignored => match action {
                Action::Cancel => {
                    self.said = None;
                    self.clear();
                    Ask::Nothing
                }
                // It does not go away by going back, and is locked already.
                Action::Back | Action::Lock => Ask::Nothing,
                _ => Ask::Ignored,
            },
        }
    }

    fn heard(&mut self, reply: Reply, _: &Ctx<'_>) -> Ask {
        if let Reply::Refused(why) = reply {
            self.said = Some(why.message);
            self.clear();
        }
        Ask::Nothing
    }

    fn stands_alone(&self) -> bool {
        true
    }

    fn draw(&self, buf: &mut Buffer, area: Rect, c: &Ctx<'_>) -> Option<Position> {
        let lines = modal::page(self.lines(c));
        let inner = modal::modal(buf, area, c.look, "Session locked", WIDTH, |width| {
            lines.height(width) + 1 + self.fields.height(width)
        });
        // Where there is little room, the password before the words.
        let needed = self.fields.height(inner.width).min(inner.height);
        let above = (inner.height - needed).min(lines.height(inner.width));
        lines.draw(buf, Rect { height: above, ..inner }, c.look, false);
        let form = Rect { y: inner.bottom() - needed, height: needed, ..inner };
        self.fields.draw(buf, form, c.look)
    }
}
