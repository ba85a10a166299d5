//! Which users are shown: by role and by status. A panel of the screen, since its answer is the screen's state.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use uuid::Uuid;

use crate::team::{Field, RoleId, RoleSort, Status, text};
use crate::tui::dialogs::fields::{Fields, Step};
use crate::tui::dialogs::modal;
use crate::tui::keymap::{Action, Context};
use crate::tui::part::Ctx;
use crate::tui::widgets::{Choice, Item, Radio};

const ROLE: usize = 0;
const STATUS: usize = 1;
const WIDTH: u16 = 56;
const STATES: [Option<Status>; 3] = [None, Some(Status::Active), Some(Status::Inactive)];
/// No role has this id.
const ANY: RoleId = RoleId(Uuid::nil());

pub struct FilterPanel {
    fields: Fields,
}

pub enum FilterStep {
    Open,
    Closed,
    Chosen { role: Option<RoleId>, status: Option<Status> },
}

impl FilterPanel {
    pub fn new(role: Option<RoleId>, status: Option<Status>, c: &Ctx<'_>) -> Self {
        let roles = c.team.roles_listed("", RoleSort::Name, false);
        let mut items = vec![Item::new(ANY, "Any role")];
        items.extend(roles.iter().map(|role| {
            let users = c.team.members(role.id).total;
            Item::new(role.id, text::shown(role.name.as_str())).note(users.to_string())
        }));
        let at = STATES.iter().position(|s| *s == status).unwrap_or(0);
        let fields = Fields::new(&["Show", "Show all"])
            .role("Role", Choice::new(items, Some(role.unwrap_or(ANY))))
            .radio(Field::Status, "Status", Radio::new(&["Any", "Active", "Inactive"], at));
        FilterPanel { fields }
    }

    pub fn contexts(&self) -> Vec<Context> {
        self.fields.contexts()
    }

    pub fn act(&mut self, action: &Action) -> FilterStep {
        match self.fields.act(action) {
            Step::Pressed(0) => FilterStep::Chosen {
                role: self.fields.role_chosen(ROLE).filter(|role| *role != ANY),
                status: STATES.get(self.fields.option(STATUS)).copied().flatten(),
            },
            Step::Pressed(_) => FilterStep::Chosen { role: None, status: None },
            Step::Ignored if matches!(action, Action::Cancel | Action::Back) => FilterStep::Closed,
            _ => FilterStep::Open,
        }
    }

    pub fn draw(&self, buf: &mut Buffer, area: Rect, c: &Ctx<'_>) -> Option<Position> {
        let inner =
            modal::modal(buf, area, c.look, "Filter", WIDTH, |width| self.fields.height(width));
        self.fields.draw(buf, inner, c.look)
    }
}
