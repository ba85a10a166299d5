//! Choose a role for users: a bulk change of role, or the way out for the users of a role that goes.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::fields::{Fields, Step};
use super::modal::{modal, page};
use super::saved::saved;
use super::user_form::role_items;
use crate::team::{Command, Field, Refusal, RoleId, Status, UserId};
use crate::tui::keymap::{Action, Context};
use crate::tui::part::{Ask, Ctx, Part, Reply, Toast};
use crate::tui::theme::Meaning;
use crate::tui::widgets::{Choice, Outcome, Page};

const ROLE: usize = 0;
const WIDTH: u16 = 64;

enum Job {
    Users(Vec<UserId>),
    DeleteRoles(Vec<RoleId>),
    DeactivateRoles(Vec<RoleId>),
}

pub struct Assign {
    title: String,
    lines: Page,
    fields: Fields,
    job: Job,
}

impl Assign {
    pub fn users(users: Vec<UserId>, lines: Vec<(Meaning, String)>, c: &Ctx<'_>) -> Self {
        Self::new("Change Role".to_owned(), "Change role", Job::Users(users), lines, &[], c)
    }

    /// The users of these roles move to another one in the same change.
    pub fn delete_roles(
        title: String,
        roles: Vec<RoleId>,
        lines: Vec<(Meaning, String)>,
        c: &Ctx<'_>,
    ) -> Self {
        let gone = roles.clone();
        Self::new(title, "Move and delete", Job::DeleteRoles(roles), lines, &gone, c)
    }

    pub fn deactivate_roles(
        title: String,
        roles: Vec<RoleId>,
        lines: Vec<(Meaning, String)>,
        c: &Ctx<'_>,
    ) -> Self {
        let gone = roles.clone();
        Self::new(title, "Deactivate", Job::DeactivateRoles(roles), lines, &gone, c)
    }

    fn new(
        title: String,
        go: &str,
        job: Job,
        lines: Vec<(Meaning, String)>,
        without: &[RoleId],
        c: &Ctx<'_>,
    ) -> Self {
        let mut items = role_items(c, None);
        items.retain(|item| !without.contains(&item.id));
        let keeps = matches!(job, Job::DeactivateRoles(_));
        let placeholder = if keeps { "They keep the role" } else { "Choose a role" };
        let label = if matches!(job, Job::Users(_)) { "Select Role" } else { "Move users to" };
        let choice = Choice::new(items, None).placeholder(placeholder);
        let fields = Fields::new(&[go, "Cancel"]).role(label, choice);
        Assign { title, lines: page(lines), fields, job }
    }

    fn submit(&mut self) -> Ask {
        let chosen = self.fields.role_chosen(ROLE);
        let command = match (&self.job, chosen) {
            (Job::Users(ids), Some(role)) => Command::SetUserRole { ids: ids.clone(), role },
            (Job::DeleteRoles(ids), Some(_)) => {
                Command::DeleteRoles { ids: ids.clone(), reassign_to: chosen }
            }
            (Job::DeactivateRoles(ids), reassign_to) => {
                Command::SetRoleStatus { ids: ids.clone(), status: Status::Inactive, reassign_to }
            }
            (Job::Users(_) | Job::DeleteRoles(_), None) => {
                self.fields.refuse(&Refusal::invalid(Field::Role, "Choose a role first."));
                return Ask::Nothing;
            }
        };
        Ask::command(command)
    }
}

impl Part for Assign {
    fn contexts(&self, _: &Ctx<'_>) -> Vec<Context> {
        self.fields.contexts()
    }

    fn act(&mut self, action: &Action, _: &Ctx<'_>) -> Ask {
        match self.fields.act(action) {
            Step::Pressed(0) => self.submit(),
            Step::Pressed(_) => Ask::Close,
            Step::Refused(why) => Ask::Say(Toast::problem(why)),
            Step::Handled | Step::Changed(_) => Ask::Nothing,
            Step::Ignored if *action == Action::Cancel => Ask::Close,
            Step::Ignored if self.lines.act(action) != Outcome::Ignored => Ask::Nothing,
            Step::Ignored => Ask::Ignored,
        }
    }

    fn heard(&mut self, reply: Reply, c: &Ctx<'_>) -> Ask {
        saved(&mut self.fields, reply, c)
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
