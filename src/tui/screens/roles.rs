//! The Roles tab.

use std::sync::Arc;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::listing::{Listing, Step};
use super::trash::Trash;
use crate::team::{
    Catalogue, Command, Directory, Kind, Level, Preview, Role, RoleId, RoleSort, Status,
    TEAM_ROLES, describe, text,
};
use crate::tui::dialogs::{Assign, Bulk, RoleForm, holders};
use crate::tui::keymap::{Action, Context};
use crate::tui::part::{Ask, Ctx, Part, Reply, Request, Toast};
use crate::tui::theme::{Look, Meaning};
use crate::tui::widgets::{Cell, Column, Table, meter};

const SORTS: [RoleSort; 5] =
    [RoleSort::Name, RoleSort::Users, RoleSort::Access, RoleSort::Status, RoleSort::Description];

pub struct Roles {
    list: Listing<RoleId>,
    team: Arc<Directory>,
    catalogue: Arc<Catalogue>,
    adding: bool,
}

impl Roles {
    pub fn new(c: &Ctx<'_>) -> Self {
        let columns = vec![
            Column::new("Name", 14, 24, 2),
            Column::new("Users", 5, 5, 4).right(),
            Column::new("Access", 15, 28, 1),
            Column::new("Status", 8, 8, 3),
            Column::new("Description", 16, 60, 5),
        ];
        let mut roles = Roles {
            list: Listing::new(Table::new(columns).sorted(0, false)),
            team: c.team.clone(),
            catalogue: c.team.catalogue(),
            adding: false,
        };
        roles.find();
        roles
    }

    fn find(&mut self) {
        let (column, reverse) = self.list.table.sort().unwrap_or((0, false));
        let sort = SORTS.get(column).copied().unwrap_or_default();
        let found = self.team.roles_listed(self.list.searched(), sort, reverse);
        self.list.set_rows(found.iter().map(|role| role.id).collect::<Vec<_>>());
        self.list.table.set_empty(if self.list.searched().is_empty() {
            "There is no role yet. Press n to create one."
        } else {
            "No role matches. Esc clears the search."
        });
    }

    fn edits(c: &Ctx<'_>) -> bool {
        c.level(TEAM_ROLES) >= Level::Edit
    }

    fn under<'c>(&self, c: &'c Ctx<'_>) -> Option<&'c Arc<Role>> {
        self.list.table.cursor().and_then(|id| c.team.role(id))
    }

    fn on_rows(&mut self, action: &Action, c: &Ctx<'_>) -> Ask {
        let open = |role: &Arc<Role>| match action {
            Action::Who => Ask::open(holders(role, c)),
            Action::Copy => {
                let name = text::shown(role.name.as_str()).into_owned();
                let said = Toast::info(format!("Copied {name}."));
                Ask::All(vec![Ask::Copy(name), Ask::Say(said)])
            }
            _ => Ask::open(RoleForm::open(role, c)),
        };
        match action {
            Action::Who | Action::Copy | Action::Edit => {
                return self.under(c).map_or(Ask::Nothing, open);
            }
            Action::Undo => return Ask::Submit(Request::Undo),
            Action::Trash => return Ask::open(Trash::<RoleId>::new(c)),
            _ => {}
        }
        let manages = matches!(
            action,
            Action::New | Action::Delete | Action::ToggleStatus | Action::Duplicate
        );
        match action {
            _ if !manages => Ask::Ignored,
            _ if !Self::edits(c) => Ask::Say(Toast::info("Your role only looks at roles.")),
            Action::New => {
                self.adding = true;
                Ask::open(RoleForm::create(c))
            }
            _ if self.list.targets().is_empty() => {
                Ask::Say(Toast::info("No role is shown that this could be done to."))
            }
            Action::Duplicate => {
                self.adding = true;
                self.under(c).map_or(Ask::Nothing, |role| Ask::open(RoleForm::duplicate(role, c)))
            }
            Action::Delete => self.delete(c),
            _ => self.toggle(c),
        }
    }

    fn bulk<'a>(&self, verb: &'a str, note: &'a str) -> Bulk<'a> {
        let hidden = self.list.table.hidden_marks(&self.list.rows);
        Bulk { verb, noun: "role", note, hidden }
    }

    fn delete(&self, c: &Ctx<'_>) -> Ask {
        let command = |ids| Command::DeleteRoles { ids, reassign_to: None };
        let preview = c.preview(&self.list.targets(), command);
        let in_use: Vec<_> = preview
            .blocked
            .iter()
            .filter(|(_, why)| why.kind == Kind::InUse)
            .map(|(id, _)| *id)
            .collect();
        let note = "Deleted roles stay in the trash (T) for 30 days; u brings them back.";
        let bulk = self.bulk("Delete", note);
        if in_use.is_empty() {
            return bulk.ask(preview, |id| name_of(id, c), command);
        }
        let Preview { allowed: mut going, mut blocked, .. } = preview;
        going.extend(&in_use);
        blocked.retain(|(_, why)| why.kind != Kind::InUse);
        let preview = Preview { allowed: going, blocked, together: None };
        let mut lines = bulk.lines(&preview, &|id| name_of(id, c));
        lines.push((Meaning::Text, String::new()));
        lines.extend(in_use.iter().map(|id| {
            let users = users(c.team.members(*id).total);
            (Meaning::Text, format!("{} still has {users}.", name_of(*id, c)))
        }));
        lines.push((Meaning::Text, "Choose the role that they move to; all in one change.".into()));
        let title = bulk.title(&preview, |id| name_of(id, c));
        Ask::open(Assign::delete_roles(title, preview.allowed, lines, c))
    }

    fn preview_status(&self, status: Status, c: &Ctx<'_>) -> Preview<RoleId> {
        let mut others = self.list.targets();
        others.retain(|id| c.team.role(*id).is_some_and(|role| role.status != status));
        c.preview(&others, |ids| Command::SetRoleStatus { ids, status, reassign_to: None })
    }

    /// Several at once are deactivated, unless nothing is left to deactivate.
    fn status_to_set(&self, c: &Ctx<'_>) -> (Status, Preview<RoleId>) {
        let off = self.preview_status(Status::Inactive, c);
        let on = self.preview_status(Status::Active, c);
        if off.allowed.is_empty() && (off.blocked.is_empty() || !on.allowed.is_empty()) {
            return (Status::Active, on);
        }
        (Status::Inactive, off)
    }

    fn toggle(&self, c: &Ctx<'_>) -> Ask {
        let (status, preview) = self.status_to_set(c);
        let command = move |ids| Command::SetRoleStatus { ids, status, reassign_to: None };
        let held: usize = preview.allowed.iter().map(|id| c.team.members(*id).total).sum();
        let (verb, note) = match status {
            Status::Active => ("Activate", "Active roles can be given to users."),
            Status::Inactive => ("Deactivate", "Inactive roles cannot be given to anyone."),
        };
        let bulk = self.bulk(verb, note);
        if status == Status::Active || held == 0 || bulk.nothing_left(&preview).is_some() {
            return bulk.ask(preview, |id| name_of(id, c), command);
        }
        let mut lines = bulk.lines(&preview, &|id| name_of(id, c));
        let them = if preview.allowed.len() == 1 { "it" } else { "them" };
        let keep = match held {
            1 => format!("1 user holds {them} and keeps the access, or moves to another role now."),
            n => format!("{n} users hold {them} and keep the access, or move to another role now."),
        };
        lines.extend([(Meaning::Text, String::new()), (Meaning::Text, keep)]);
        let title = bulk.title(&preview, |id| name_of(id, c));
        Ask::open(Assign::deactivate_roles(title, preview.allowed, lines, c))
    }

    fn cell(&self, id: RoleId, column: usize, width: u16, look: &Look) -> Cell<'_> {
        let Some(role) = self.team.role(id) else { return Cell::default() };
        let faint = if role.status == Status::Active { Meaning::Text } else { Meaning::Muted };
        match SORTS.get(column) {
            Some(RoleSort::Name) => Cell::new(role.name.as_str(), faint),
            Some(RoleSort::Users) => {
                let members = self.team.members(id);
                let text = if members.active == members.total {
                    members.total.to_string()
                } else {
                    format!("{}/{}", members.active, members.total)
                };
                Cell::new(text, faint)
            }
            Some(RoleSort::Access) => {
                let counts = role.grants.counts(&self.catalogue);
                meter::access(look, counts, width)
            }
            Some(RoleSort::Status) => Cell::new(
                role.status.label(),
                match role.status {
                    Status::Active => Meaning::Success,
                    Status::Inactive => Meaning::Muted,
                },
            ),
            Some(RoleSort::Description) => Cell::muted(role.description.as_str()),
            None => Cell::default(),
        }
    }
}

fn users(count: usize) -> String {
    if count == 1 { "1 user".to_owned() } else { format!("{count} users") }
}

fn name_of(id: RoleId, c: &Ctx<'_>) -> String {
    text::shown(c.team.role_name(id)).into_owned()
}

impl Part for Roles {
    fn contexts(&self, c: &Ctx<'_>) -> Vec<Context> {
        self.list.contexts(if Self::edits(c) { Context::Roles } else { Context::RolesRead })
    }

    fn act(&mut self, action: &Action, c: &Ctx<'_>) -> Ask {
        match self.list.act(action) {
            Step::Ignored => self.on_rows(action, c),
            Step::Handled => Ask::Nothing,
            Step::Refused(why) => Ask::Say(Toast::problem(why)),
            Step::Stale => {
                self.find();
                Ask::Nothing
            }
        }
    }

    fn heard(&mut self, reply: Reply, c: &Ctx<'_>) -> Ask {
        match reply {
            Reply::Done(change) => Ask::Say(Toast::success(describe::done(&change, c.team))),
            Reply::Refused(why) => Ask::Say(Toast::problem(why.message)),
            _ => Ask::Nothing,
        }
    }

    fn renewed(&mut self, c: &Ctx<'_>) -> Ask {
        let before = std::mem::replace(&mut self.team, c.team.clone());
        self.catalogue = c.team.catalogue();
        self.find();
        self.list.table.retain_marks(|id| c.team.role(id).is_some());
        if self.adding && c.team.roles().len() == before.roles().len() + 1 {
            self.adding = false;
            let new = c.team.roles().find(|role| before.role(role.id).is_none());
            if let Some(new) = new {
                self.list.table.set_cursor(new.id, &self.list.rows);
            }
        }
        Ask::Nothing
    }

    fn draw(&self, buf: &mut Buffer, area: Rect, c: &Ctx<'_>) -> Option<Position> {
        let (rest, searching) = self.list.draw_narrowing(buf, area, c, "");
        let focused = searching.is_none();
        let cell = |id: RoleId, column: usize, width: u16| self.cell(id, column, width, c.look);
        let cursor = self.list.table.draw(buf, rest, c.look, &self.list.rows, focused, cell);
        searching.or(cursor)
    }

    fn position(&self, c: &Ctx<'_>) -> Option<String> {
        Some(self.list.position(Self::edits(c), c.look))
    }
}
