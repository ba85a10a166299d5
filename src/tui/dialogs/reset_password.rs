//! A new password for somebody else.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::fields::{Fields, Step};
use super::modal::modal;
use super::passwords::PasswordFields;
use super::saved::saved;
use super::user_form::cancel;
use crate::team::{Bearer, Command, Field, NewPassword, User, UserId, text};
use crate::tui::keymap::{Action, Context};
use crate::tui::part::{Ask, Ctx, Part, Reply, Toast};
use crate::tui::widgets::Toggle;

const PASSWORDS: PasswordFields = PasswordFields { password: 0, confirm: 1 };
const MUST_CHANGE: usize = 2;
const WIDTH: u16 = 64;

pub struct ResetPassword {
    id: UserId,
    name: String,
    email: String,
    fields: Fields,
}

impl ResetPassword {
    pub fn of(user: &User) -> Self {
        ResetPassword {
            id: user.id,
            name: user.name.as_str().to_owned(),
            email: user.email.as_str().to_owned(),
            fields: Fields::new(&["Set Password", "Cancel"])
                .new_secret(Field::Password, "Password")
                .new_secret(Field::Confirm, "Confirm Password")
                .toggle(Toggle::new("Must change it at next sign-in", true)),
        }
    }

    fn save(&mut self) -> Ask {
        match PASSWORDS.agreed(&self.fields) {
            Ok(secret) => Ask::command(Command::ResetPassword {
                id: self.id,
                password: NewPassword::Plain(secret),
                must_change: self.fields.is_on(MUST_CHANGE),
            }),
            Err(why) => {
                self.fields.refuse(&why);
                Ask::Nothing
            }
        }
    }
}

impl Part for ResetPassword {
    fn contexts(&self, _: &Ctx<'_>) -> Vec<Context> {
        self.fields.contexts()
    }

    fn act(&mut self, action: &Action, c: &Ctx<'_>) -> Ask {
        if *action == Action::Yes {
            return Ask::Close;
        }
        let step = self.fields.act(action);
        let of = Bearer { name: &self.name, email: &self.email, workspace: c.team.workspace() };
        PASSWORDS.changed(&mut self.fields, &step, of, c);
        match step {
            Step::Pressed(0) => self.save(),
            Step::Pressed(_) => cancel(&self.fields),
            Step::Refused(why) => Ask::Say(Toast::problem(why)),
            Step::Handled | Step::Changed(_) => Ask::Nothing,
            Step::Ignored => match action {
                Action::Cancel => cancel(&self.fields),
                Action::Generate => {
                    PASSWORDS.generate(&self.fields).map_or(Ask::Nothing, Ask::Submit)
                }
                _ => Ask::Ignored,
            },
        }
    }

    fn heard(&mut self, reply: Reply, c: &Ctx<'_>) -> Ask {
        match reply {
            Reply::Generated(secret) => {
                PASSWORDS.generated(&mut self.fields, &secret);
                Ask::Nothing
            }
            other => saved(&mut self.fields, other, c),
        }
    }

    fn draw(&self, buf: &mut Buffer, area: Rect, c: &Ctx<'_>) -> Option<Position> {
        let title = format!("Password of {}", text::shown(&self.name));
        let inner = modal(buf, area, c.look, &title, WIDTH, |width| self.fields.height(width));
        self.fields.draw(buf, inner, c.look)
    }
}
