//! One's own password, with the current one.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::fields::{Fields, Step};
use super::modal::modal;
use super::passwords::PasswordFields;
use super::user_form::cancel;
use crate::team::{Bearer, Field, Kind, Refusal};
use crate::tui::keymap::{Action, Context};
use crate::tui::part::{Ask, Ctx, Part, Reply, Request, Toast};
use crate::tui::theme::Meaning;

const CURRENT: usize = 0;
const PASSWORDS: PasswordFields = PasswordFields { password: 1, confirm: 2 };
const WIDTH: u16 = 64;

pub struct ChangePassword {
    fields: Fields,
    /// Nothing else is possible until it is done.
    required: bool,
}

impl ChangePassword {
    pub fn new() -> Self {
        Self::with(false)
    }

    /// After an administrator has set it.
    pub fn required() -> Self {
        let mut dialog = Self::with(true);
        let note = "Somebody else set your password: choose one that only you know.";
        dialog.fields.note(CURRENT, Some((Meaning::Warning, note.to_owned())));
        dialog
    }

    fn with(required: bool) -> Self {
        let leave = if required { "Sign out" } else { "Cancel" };
        let fields = Fields::new(&["Change Password", leave])
            .secret(Field::Name, "Current Password")
            .new_secret(Field::Password, "New Password")
            .new_secret(Field::Confirm, "Confirm Password");
        ChangePassword { fields, required }
    }

    fn leave(&self) -> Ask {
        if self.required { Ask::SignOut } else { cancel(&self.fields) }
    }

    fn save(&mut self) -> Ask {
        // A try that cannot succeed must not count as a wrong guess.
        for (place, field) in [(CURRENT, Field::Name), (PASSWORDS.password, Field::Password)] {
            if self.fields.text(place).is_empty() {
                self.fields.refuse(&Refusal::invalid(field, "It is required."));
                return Ask::Nothing;
            }
        }
        match PASSWORDS.agreed(&self.fields) {
            Ok(new) => {
                let current = self.fields.secret_text(CURRENT);
                Ask::Submit(Request::ChangePassword { current, new })
            }
            Err(why) => {
                self.fields.refuse(&why);
                Ask::Nothing
            }
        }
    }
}

impl Default for ChangePassword {
    fn default() -> Self {
        Self::new()
    }
}

impl Part for ChangePassword {
    fn contexts(&self, _: &Ctx<'_>) -> Vec<Context> {
        self.fields.contexts()
    }

    fn act(&mut self, action: &Action, c: &Ctx<'_>) -> Ask {
        if *action == Action::Yes {
            return Ask::Close;
        }
        let step = self.fields.act(action);
        let of = c.user().map_or_else(Bearer::default, |user| Bearer {
            name: user.name.as_str(),
            email: user.email.as_str(),
            workspace: c.team.workspace(),
        });
        PASSWORDS.changed(&mut self.fields, &step, of, c);
        match step {
            Step::Pressed(0) => self.save(),
            Step::Pressed(_) => self.leave(),
            Step::Refused(why) => Ask::Say(Toast::problem(why)),
            Step::Handled | Step::Changed(_) => Ask::Nothing,
            Step::Ignored => match action {
                Action::Cancel if self.required => {
                    Ask::Say(Toast::info("Choose a new password first, or sign out."))
                }
                Action::Cancel => self.leave(),
                Action::Generate => {
                    PASSWORDS.generate(&self.fields).map_or(Ask::Nothing, Ask::Submit)
                }
                // It does not go away by going back.
                Action::Back if self.required => Ask::Nothing,
                _ => Ask::Ignored,
            },
        }
    }

    fn heard(&mut self, reply: Reply, _: &Ctx<'_>) -> Ask {
        match reply {
            Reply::Done(_) => {
                let said = Toast::success("Changed your password; your other sessions ended.");
                Ask::All(vec![Ask::Say(said), Ask::Close])
            }
            Reply::Generated(secret) => {
                PASSWORDS.generated(&mut self.fields, &secret);
                let note = "Keep it in a password manager: it is not shown again.".to_owned();
                self.fields.note(PASSWORDS.password, Some((Meaning::Success, note)));
                Ask::Nothing
            }
            Reply::Refused(mut why) => {
                if why.kind == Kind::SignIn {
                    why.field = Some(Field::Name);
                }
                if self.fields.refuse(&why) {
                    return Ask::Nothing;
                }
                Ask::Say(Toast::problem(why.message))
            }
            _ => Ask::Nothing,
        }
    }

    fn stands_alone(&self) -> bool {
        self.required
    }

    fn draw(&self, buf: &mut Buffer, area: Rect, c: &Ctx<'_>) -> Option<Position> {
        let title = if self.required { "Choose a new password" } else { "Change Password" };
        let inner = modal(buf, area, c.look, title, WIDTH, |width| self.fields.height(width));
        self.fields.draw(buf, inner, c.look)
    }
}
