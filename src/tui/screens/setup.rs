//! The first screen of a new store: the workspace and its owner.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::team::{Bearer, Catalogue, Field, KING_SEATS, NewPassword, Refusal, SetUp, templates};
use crate::tui::dialogs::fields::{Fields, Step};
use crate::tui::dialogs::{Confirm, PasswordFields, modal};
use crate::tui::keymap::{Action, Context};
use crate::tui::part::{Ask, Ctx, Part, Reply, Request, Toast};
use crate::tui::theme::Meaning;
use crate::tui::widgets::{Line, Page, Toggle};

const WORKSPACE: usize = 0;
const NAME: usize = 1;
const EMAIL: usize = 2;
const PASSWORDS: PasswordFields = PasswordFields { password: 3, confirm: 4 };
const SEATS: usize = 5;
const TEMPLATES: usize = 6;
const WIDTH: u16 = 74;

pub struct SetUpScreen {
    fields: Fields,
    welcome: Page,
}

impl SetUpScreen {
    pub fn new() -> Self {
        let mut fields = Fields::new(&["Set up", "Quit"])
            .line(Field::Workspace, "Workspace", Line::new(64).placeholder("your team's name"))
            .line(Field::Name, "Your Name", Line::new(100))
            .line(Field::Email, "Email", Line::new(254))
            .new_secret(Field::Password, "Password")
            .new_secret(Field::Confirm, "Confirm Password")
            .line(Field::Seats, "Seats", Line::with(&KING_SEATS.to_string(), 8))
            .toggle(Toggle::new("Begin with these roles, to edit or delete later:", true));
        let note = format!("Users beside the owners; the King plan has {KING_SEATS}.");
        fields.note(SEATS, Some((Meaning::Muted, note)));
        let names: Vec<_> =
            templates(&Catalogue::standard()).into_iter().map(|role| role.name).collect();
        fields.note(TEMPLATES, Some((Meaning::Muted, names.join(", "))));
        let welcome = modal::page(vec![(
            Meaning::Text,
            "This store is new. Name your workspace and become its owner.".to_owned(),
        )]);
        SetUpScreen { fields, welcome }
    }

    fn submit(&mut self) -> Ask {
        match self.set_up() {
            Ok(set_up) => Ask::Submit(Request::SetUp(set_up)),
            Err(why) => {
                self.fields.refuse(&why);
                Ask::Nothing
            }
        }
    }

    fn set_up(&self) -> Result<SetUp, Refusal> {
        let password = NewPassword::Plain(PASSWORDS.agreed(&self.fields)?);
        let seats = self.fields.text(SEATS).trim().parse();
        let seats =
            seats.map_err(|_| Refusal::invalid(Field::Seats, "Seats: write a whole number."))?;
        Ok(SetUp {
            workspace: self.fields.text(WORKSPACE).to_owned(),
            name: self.fields.text(NAME).to_owned(),
            email: self.fields.text(EMAIL).to_owned(),
            password,
            seats,
            roles: if self.fields.is_on(TEMPLATES) {
                templates(&Catalogue::standard())
            } else {
                Vec::new()
            },
        })
    }

    fn leave(&self) -> Ask {
        if !self.fields.is_touched() {
            return Ask::Quit;
        }
        Ask::open(Confirm::then_yes(
            "Quit?",
            "Nothing was set up yet; what you typed is lost.",
            "Quit",
            "Keep editing",
        ))
    }
}

impl Default for SetUpScreen {
    fn default() -> Self {
        Self::new()
    }
}

impl Part for SetUpScreen {
    fn contexts(&self, _: &Ctx<'_>) -> Vec<Context> {
        self.fields.contexts()
    }

    fn act(&mut self, action: &Action, c: &Ctx<'_>) -> Ask {
        if *action == Action::Yes {
            return Ask::Quit;
        }
        let step = self.fields.act(action);
        let text = |place| self.fields.text(place).to_owned();
        let (name, email, workspace) = (text(NAME), text(EMAIL), text(WORKSPACE));
        let of = Bearer { name: &name, email: &email, workspace: &workspace };
        PASSWORDS.changed(&mut self.fields, &step, of, c);
        match step {
            Step::Pressed(0) => self.submit(),
            Step::Pressed(_) => self.leave(),
            Step::Refused(why) => Ask::Say(Toast::problem(why)),
            Step::Handled | Step::Changed(_) => Ask::Nothing,
            Step::Ignored => match action {
                Action::Cancel => self.leave(),
                Action::Generate => {
                    PASSWORDS.generate(&self.fields).map_or(Ask::Nothing, Ask::Submit)
                }
                _ => Ask::Ignored,
            },
        }
    }

    fn heard(&mut self, reply: Reply, _: &Ctx<'_>) -> Ask {
        match reply {
            Reply::Generated(secret) => {
                PASSWORDS.generated(&mut self.fields, &secret);
                let note = "Keep it in a password manager: it is not shown again.".to_owned();
                self.fields.note(PASSWORDS.password, Some((Meaning::Success, note)));
                Ask::Nothing
            }
            Reply::Refused(why) if self.fields.refuse(&why) => Ask::Nothing,
            Reply::Refused(why) => Ask::Say(Toast::problem(why.message)),
            _ => Ask::Nothing,
        }
    }

    fn draw(&self, buf: &mut Buffer, area: Rect, c: &Ctx<'_>) -> Option<Position> {
        let inner = modal::modal(buf, area, c.look, "Welcome to Rolodeck", WIDTH, |width| {
            self.welcome.height(width) + 1 + self.fields.height(width)
        });
        // On a small screen the form matters more than the welcome.
        let needed = self.fields.height(inner.width);
        let room = inner.height.saturating_sub(needed);
        let welcome = self.welcome.height(inner.width).min(room.saturating_sub(1));
        self.welcome.draw(buf, Rect { height: welcome, ..inner }, c.look, false);
        let above = if welcome > 0 { welcome + 1 } else { 0 };
        let form = Rect { y: inner.y + above, height: inner.height - above, ..inner };
        self.fields.draw(buf, form, c.look)
    }
}
