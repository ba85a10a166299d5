//! Choose a role for users: a bulk change of role, the way out for the users of a role that goes, or the way back
//! for those whose role is gone.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::fields::{Control, Fields, Step};
use super::modal::{modal, page};
use super::role_items::role_items;
use super::saved::saved;
use super::seats::Seats;
use crate::team::{Command, Field, Kind, Refusal, RoleId, Status, UserId};
use crate::tui::keymap::{Action, Context};
use crate::tui::part::{Ask, Ctx, Part, Reply, Toast};
use crate::tui::theme::Meaning;
use crate::tui::widgets::{Choice, Item, Outcome, Page};

const ROLE: usize = 0;
const WIDTH: u16 = 64;

enum Job {
    Users(Vec<UserId>),
    DeleteRoles(Vec<RoleId>),
    DeactivateRoles(Vec<RoleId>),
    Restore(Vec<UserId>),
}

impl Job {
    /// Nobody moves to a role that goes.
    fn items(&self, c: &Ctx<'_>) -> Vec<Item<RoleId>> {
        let mut items = role_items(c, None);
        if let Job::DeleteRoles(going) | Job::DeactivateRoles(going) = self {
            items.retain(|item| !going.contains(&item.id));
        }
        items
    }
}

pub struct Assign {
    title: String,
    lines: Page,
    fields: Fields,
    job: Job,
}

impl Assign {
    pub fn users(users: Vec<UserId>, lines: Vec<(Meaning, String)>, c: &Ctx<'_>) -> Self {
        Self::new("Change Role".to_owned(), "Change role", Job::Users(users), lines, c)
    }

    /// The users of these roles move to another one in the same change.
    pub fn delete_roles(
        title: String,
        roles: Vec<RoleId>,
        lines: Vec<(Meaning, String)>,
        c: &Ctx<'_>,
    ) -> Self {
        Self::new(title, "Move and delete", Job::DeleteRoles(roles), lines, c)
    }

    pub fn deactivate_roles(
        title: String,
        roles: Vec<RoleId>,
        lines: Vec<(Meaning, String)>,
        c: &Ctx<'_>,
    ) -> Self {
        Self::new(title, "Deactivate", Job::DeactivateRoles(roles), lines, c)
    }

    /// Those among them whose role cannot be given any more get the one that is chosen.
    pub fn restore(
        title: String,
        users: Vec<UserId>,
        lines: Vec<(Meaning, String)>,
        c: &Ctx<'_>,
    ) -> Self {
        Self::new(title, "Restore", Job::Restore(users), lines, c)
    }

    fn new(title: String, go: &str, job: Job, lines: Vec<(Meaning, String)>, c: &Ctx<'_>) -> Self {
        let keeps = matches!(job, Job::DeactivateRoles(_));
        let placeholder = if keeps { "They keep the role" } else { "Choose a role" };
        let gives = matches!(job, Job::Users(_) | Job::Restore(_));
        let label = if gives { "Select Role" } else { "Move users to" };
        let choice = Choice::new(job.items(c), None).placeholder(placeholder);
        let fields = Fields::new(&[go, "Cancel"]).role(label, choice);
        Assign { title, lines: page(lines), fields, job }
    }

    /// `None` while a role is to be chosen first.
    fn command(&self) -> Option<Command> {
        let chosen = self.fields.role_chosen(ROLE);
        Some(match (&self.job, chosen) {
            (Job::Users(ids), Some(role)) => Command::SetUserRole { ids: ids.clone(), role },
            (Job::DeleteRoles(ids), Some(_)) => {
                Command::DeleteRoles { ids: ids.clone(), reassign_to: chosen }
            }
            (Job::DeactivateRoles(ids), reassign_to) => {
                Command::SetRoleStatus { ids: ids.clone(), status: Status::Inactive, reassign_to }
            }
            (Job::Restore(ids), Some(_)) => {
                Command::RestoreUsers { ids: ids.clone(), role: chosen }
            }
            (Job::Users(_) | Job::DeleteRoles(_) | Job::Restore(_), None) => return None,
        })
    }

    fn submit(&mut self) -> Ask {
        match self.command() {
            Some(command) => Ask::command(command),
            None => {
                self.fields.refuse(&Refusal::invalid(Field::Role, "Choose a role first."));
                Ask::Nothing
            }
        }
    }

    /// Says what stands against the role that is chosen before one asks.
    fn weigh(&mut self, c: &Ctx<'_>) {
        let chosen = self.fields.role_chosen(ROLE).and_then(|_| self.command());
        let why = chosen.and_then(|command| c.trial(&command).err()).map(|why| why.message);
        let note = why.as_ref().map(|why| (Meaning::Warning, format!("! {why}")));
        self.fields.note(ROLE, note);
        self.fields.buttons().close(0, why);
    }
}

impl Part for Assign {
    fn contexts(&self, _: &Ctx<'_>) -> Vec<Context> {
        self.fields.contexts()
    }

    fn act(&mut self, action: &Action, c: &Ctx<'_>) -> Ask {
        match self.fields.act(action) {
            Step::Pressed(0) => self.submit(),
            Step::Pressed(_) => Ask::Close,
            Step::Refused(why) => Ask::Say(Toast::problem(why)),
            Step::Handled => Ask::Nothing,
            Step::Changed(_) => {
                self.weigh(c);
                Ask::Nothing
            }
            Step::Ignored if *action == Action::Cancel => Ask::Close,
            Step::Ignored if self.lines.act(action) != Outcome::Ignored => Ask::Nothing,
            Step::Ignored => Ask::Ignored,
        }
    }

    fn heard(&mut self, reply: Reply, c: &Ctx<'_>) -> Ask {
        match reply {
            Reply::Refused(why) if why.kind == Kind::NoSeat => Ask::open(Seats::full(&why, c)),
            other => saved(&mut self.fields, other, c),
        }
    }

    fn renewed(&mut self, c: &Ctx<'_>) -> Ask {
        if let Some(Control::Role(choice)) = self.fields.control(ROLE) {
            choice.set_items(self.job.items(c));
        }
        self.weigh(c);
        Ask::Nothing
    }

    fn draw(&self, buf: &mut Buffer, area: Rect, c: &Ctx<'_>) -> Option<Position> {
        // Room for the open list, so that it need not cover what the question is about.
        let inner = modal(buf, area, c.look, &self.title, WIDTH, |width| {
            self.lines.height(width) + 1 + self.fields.height(width)
        });
        let form = self.fields.height(inner.width);
        let text = Rect { height: inner.height.saturating_sub(form + 1), ..inner };
        self.lines.draw(buf, text, c.look, false);
        let form = form.min(inner.height);
        let below = Rect { y: inner.bottom() - form, height: form, ..inner };
        self.fields.draw(buf, below, c.look)
    }
}
