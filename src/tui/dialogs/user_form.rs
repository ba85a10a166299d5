//! Add User, and edit one.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::confirm::Confirm;
use super::fields::{Fields, Step};
use super::modal::modal;
use super::passwords::PasswordFields;
use super::saved::saved;
use super::seats::Seats;
use crate::team::{
    Bearer, Command, Directory, Field, Kind, NewPassword, Refusal, RoleId, Status, User, UserDraft,
    UserId,
};
use crate::tui::keymap::{Action, Context};
use crate::tui::part::{Ask, Ctx, Part, Reply, Toast};
use crate::tui::theme::Meaning;
use crate::tui::widgets::{Choice, Item, Line, Toggle};

const NAME: usize = 0;
const EMAIL: usize = 1;
const PHONE: usize = 2;
const ROLE: usize = 3;
const PASSWORDS: PasswordFields = PasswordFields { password: 4, confirm: 5 };
const MUST_CHANGE: usize = 6;
const WIDTH: u16 = 70;

pub struct UserForm {
    /// The record as it was when the form was opened.
    editing: Option<(UserId, u32)>,
    title: &'static str,
    fields: Fields,
}

impl UserForm {
    pub fn add(c: &Ctx<'_>) -> Self {
        let mut form = Self::new(c, &UserDraft::default(), None, "Add User", "Create User");
        form.note_seats(c);
        form
    }

    /// Said before everything is typed, for as long as it holds.
    fn note_seats(&mut self, c: &Ctx<'_>) {
        let seats = c.team.seats();
        let full = self.editing.is_none() && c.team.seats_used() >= seats as usize;
        let note = format!("All {seats} seats are used; only an owner needs none.");
        self.fields.note(ROLE, full.then_some((Meaning::Warning, note)));
    }

    pub fn edit(user: &User, c: &Ctx<'_>) -> Self {
        let editing = Some((user.id, user.version));
        let mut form = Self::new(c, &user.draft(), editing, "Edit User", "Save");
        let note = "Leave it empty to keep the password.".to_owned();
        form.fields.note(PASSWORDS.password, Some((Meaning::Muted, note)));
        form
    }

    fn new(
        c: &Ctx<'_>,
        draft: &UserDraft,
        editing: Option<(UserId, u32)>,
        title: &'static str,
        save: &str,
    ) -> Self {
        let role = Choice::new(role_items(c, draft.role), draft.role).placeholder("Choose a role");
        let example =
            c.rules.country.as_deref().map_or("optional, e.g. +49 30 901820", |_| "optional");
        let fields = Fields::new(&[save, "Cancel"])
            .line(Field::Name, "Name", Line::with(&draft.name, 100))
            .line(Field::Email, "Email", Line::with(&draft.email, 254))
            .line(Field::Phone, "Phone Number", Line::with(&draft.phone, 64).placeholder(example))
            .role("Select Role", role)
            .new_secret(Field::Password, "Password")
            .new_secret(Field::Confirm, "Confirm Password")
            .toggle(Toggle::new("Must change it at next sign-in", true));
        UserForm { editing, title, fields }
    }

    fn save(&mut self, c: &Ctx<'_>) -> Ask {
        let problems = Directory::problems(&self.draft(), c.rules.country.as_deref());
        if !problems.is_empty() {
            self.fields.refuse_all(&problems);
            return Ask::Nothing;
        }
        match self.command() {
            Ok(command) => Ask::command(command),
            Err(why) => {
                self.fields.refuse(&why);
                Ask::Nothing
            }
        }
    }

    fn draft(&self) -> UserDraft {
        UserDraft {
            name: self.fields.text(NAME).to_owned(),
            email: self.fields.text(EMAIL).to_owned(),
            phone: self.fields.text(PHONE).to_owned(),
            role: self.fields.role_chosen(ROLE),
        }
    }

    fn command(&self) -> Result<Command, Refusal> {
        let user = self.draft();
        let must_change = self.fields.is_on(MUST_CHANGE);
        let secret = PASSWORDS.agreed(&self.fields)?;
        Ok(match self.editing {
            None => Command::AddUser { user, password: NewPassword::Plain(secret), must_change },
            Some((id, version)) => {
                let password =
                    (!secret.is_empty()).then(|| (NewPassword::Plain(secret), must_change));
                Command::EditUser { id, version, user, password }
            }
        })
    }
}

impl Part for UserForm {
    fn contexts(&self, _: &Ctx<'_>) -> Vec<Context> {
        self.fields.contexts()
    }

    fn act(&mut self, action: &Action, c: &Ctx<'_>) -> Ask {
        // A question that was answered with yes: throw away what was typed.
        if *action == Action::Yes {
            return Ask::Close;
        }
        let step = self.fields.act(action);
        let (name, email) = (self.fields.text(NAME).to_owned(), self.fields.text(EMAIL).to_owned());
        let of = Bearer { name: &name, email: &email, workspace: c.team.workspace() };
        PASSWORDS.changed(&mut self.fields, &step, of, c);
        match step {
            Step::Pressed(0) => self.save(c),
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
            Reply::Refused(why) if why.kind == Kind::NoSeat => Ask::open(Seats::full(&why, c)),
            other => saved(&mut self.fields, other, c),
        }
    }

    fn renewed(&mut self, c: &Ctx<'_>) -> Ask {
        if let Some(super::fields::Control::Role(choice)) = self.fields.control(ROLE) {
            let chosen = choice.chosen();
            choice.set_items(role_items(c, chosen));
        }
        self.note_seats(c);
        let Some((id, version)) = self.editing else { return Ask::Nothing };
        match c.team.user(id) {
            None => Ask::Say(Toast::problem("This user was deleted meanwhile.")),
            Some(user) if user.version != version => {
                Ask::Say(Toast::problem("This user was changed by somebody else meanwhile."))
            }
            Some(_) => Ask::Nothing,
        }
    }

    fn draw(&self, buf: &mut Buffer, area: Rect, c: &Ctx<'_>) -> Option<Position> {
        let inner = modal(buf, area, c.look, self.title, WIDTH, |width| self.fields.height(width));
        self.fields.draw(buf, inner, c.look)
    }
}

/// Leaves a form, after a question when something was typed.
pub fn cancel(fields: &Fields) -> Ask {
    if !fields.is_touched() {
        return Ask::Close;
    }
    Ask::open(Confirm::then_yes(
        "Discard changes?",
        "What you typed is lost.",
        "Discard",
        "Keep editing",
    ))
}

/// Every role, with the reason why some cannot be chosen; `kept` stays choosable as it is.
pub fn role_items(c: &Ctx<'_>, kept: Option<RoleId>) -> Vec<Item<RoleId>> {
    let mine = c.role().map(|role| role.grants.clone()).unwrap_or_default();
    let catalogue = c.team.catalogue();
    let roles = c.team.roles_listed("", crate::team::RoleSort::Name, false);
    let item = |role: &crate::team::Role| {
        let closed = if kept == Some(role.id) {
            None
        } else if role.status == Status::Inactive {
            Some("inactive".to_owned())
        } else if !mine.at_least(&role.grants) {
            Some("goes beyond your role".to_owned())
        } else {
            None
        };
        let counts = role.grants.counts(&catalogue);
        Item::new(role.id, crate::team::text::shown(role.name.as_str()))
            .note(format!("{} edit, {} view", counts.edit, counts.view))
            .closed(closed)
    };
    roles.iter().map(|role| item(role)).collect()
}
