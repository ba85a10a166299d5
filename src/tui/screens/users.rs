//! The Users tab.

use std::sync::Arc;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::filter::{FilterPanel, FilterStep};
use super::listing::{Listing, Step};
use super::trash::Trash;
use super::user_cells::{Cells, SORTS, columns};
use crate::team::{
    Command, Directory, Kind, Level, Ordered, Preview, Status, TEAM_USERS, User, UserFilter,
    UserId, describe, text,
};
use crate::tui::dialogs::{Assign, Bulk, ResetPassword, Seats, UserForm, access_of};
use crate::tui::keymap::{Action, Context};
use crate::tui::part::{Ask, Ctx, Part, Reply, Request, Toast};
use crate::tui::theme::Meaning;
use crate::tui::widgets::Table;

pub struct Users {
    list: Listing<UserId>,
    /// All users in the order of the table.
    sorted: Arc<Ordered>,
    found: Arc<Ordered>,
    filter: UserFilter,
    panel: Option<FilterPanel>,
    /// What the rows were made from.
    team: Arc<Directory>,
    cells: Cells,
    /// A form to add somebody is open: whoever appears next gets the cursor.
    adding: bool,
}

impl Users {
    pub fn new(c: &Ctx<'_>) -> Self {
        let mut users = Users {
            list: Listing::new(Table::new(columns()).sorted(0, false)),
            sorted: Arc::default(),
            found: Arc::default(),
            filter: UserFilter::default(),
            panel: None,
            team: c.team.clone(),
            cells: Cells::default(),
            adding: false,
        };
        users.sort();
        users
    }

    fn sort(&mut self) {
        let (column, reverse) = self.list.table.sort().unwrap_or((0, false));
        let sort = SORTS.get(column).copied().unwrap_or_default();
        self.sorted = self.team.users_ordered(sort, reverse);
        self.find(true);
    }

    fn find(&mut self, anew: bool) {
        let filter = UserFilter { search: self.list.searched().to_owned(), ..self.filter.clone() };
        let narrows = !anew && filter.narrows(&self.filter);
        let from = if narrows { &self.found } else { &self.sorted };
        self.found = match filter.is_empty() {
            true => self.sorted.clone(),
            false => Arc::new(self.team.users_matching(&from.listed, &filter).into()),
        };
        self.filter = filter;
        self.list.set_rows(self.found.ids.clone());
        self.list.table.set_empty(if self.filter.is_empty() {
            "There is nobody here yet. Press n to add a user."
        } else {
            "Nobody matches. Esc clears the search, f changes the filter."
        });
    }

    fn under<'c>(&self, c: &'c Ctx<'_>) -> Option<&'c Arc<User>> {
        self.list.table.cursor().and_then(|id| c.team.user(id))
    }

    fn edits(c: &Ctx<'_>) -> bool {
        c.level(TEAM_USERS) >= Level::Edit
    }

    fn on_rows(&mut self, action: &Action, c: &Ctx<'_>) -> Ask {
        match action {
            Action::Filter => {
                self.panel = Some(FilterPanel::new(self.filter.role, self.filter.status, c));
                return Ask::Nothing;
            }
            Action::Who => {
                return self.under(c).map_or(Ask::Nothing, |user| Ask::open(access_of(user, c)));
            }
            Action::Copy => {
                return self.under(c).map_or(Ask::Nothing, |user| {
                    let email = text::shown(user.email.as_str()).into_owned();
                    let said = Toast::info(format!("Copied {email}."));
                    Ask::All(vec![Ask::Copy(email), Ask::Say(said)])
                });
            }
            Action::Undo => return Ask::Submit(Request::Undo),
            Action::Edit => return self.edit(c),
            Action::Trash => return Ask::open(Trash::<UserId>::new(c)),
            _ => {}
        }
        let manages = matches!(
            action,
            Action::New
                | Action::Delete
                | Action::ToggleStatus
                | Action::BulkRole
                | Action::ResetPassword
        );
        match action {
            _ if !manages => Ask::Ignored,
            _ if !Self::edits(c) => Ask::Say(Toast::info("Your role only looks at users.")),
            Action::New => {
                self.adding = true;
                Ask::open(UserForm::add(c))
            }
            _ if self.list.targets().is_empty() => self.no_target(),
            Action::Delete => self.delete(c),
            Action::ToggleStatus => self.toggle(c),
            Action::BulkRole => self.assign(c),
            _ => self.under(c).map_or(Ask::Nothing, |user| match beyond(user, c) {
                Some(why) => Ask::Say(Toast::problem(why)),
                None => Ask::open(ResetPassword::of(user)),
            }),
        }
    }

    fn no_target(&self) -> Ask {
        let hidden = self.list.table.hidden_marks(&self.list.rows) > 0;
        Ask::Say(Toast::info(if hidden {
            "The marked users are hidden by the search or filter."
        } else {
            "There is no user here."
        }))
    }

    fn edit(&self, c: &Ctx<'_>) -> Ask {
        let Some(user) = self.under(c) else { return Ask::Nothing };
        if !Self::edits(c) {
            return Ask::open(access_of(user, c));
        }
        match beyond(user, c) {
            Some(why) => Ask::All(vec![Ask::open(access_of(user, c)), Ask::Say(Toast::info(why))]),
            None => Ask::open(UserForm::edit(user, c)),
        }
    }

    fn bulk<'a>(&self, verb: &'a str, note: &'a str) -> Bulk<'a> {
        let hidden = self.list.table.hidden_marks(&self.list.rows);
        Bulk { verb, noun: "user", note, hidden }
    }

    fn delete(&self, c: &Ctx<'_>) -> Ask {
        let command = |ids| Command::DeleteUsers { ids };
        let preview = c.preview(&self.list.targets(), command);
        let note = "Deleted users stay in the trash (T) for 30 days; u brings them back.";
        self.bulk("Delete", note).ask(preview, |id| name_of(id, c), command)
    }

    fn preview_status(&self, status: Status, c: &Ctx<'_>) -> Preview<UserId> {
        let mut others = self.list.targets();
        others.retain(|id| c.team.user(*id).is_some_and(|user| user.status != status));
        c.preview(&others, |ids| Command::SetUserStatus { ids, status })
    }

    /// Several at once are deactivated, unless nobody is left whom one may deactivate.
    fn status_to_set(&self, c: &Ctx<'_>) -> (Status, Preview<UserId>) {
        let off = self.preview_status(Status::Inactive, c);
        let on = self.preview_status(Status::Active, c);
        if off.allowed.is_empty() && (off.blocked.is_empty() || !on.allowed.is_empty()) {
            return (Status::Active, on);
        }
        (Status::Inactive, off)
    }

    fn toggle(&self, c: &Ctx<'_>) -> Ask {
        let (status, preview) = self.status_to_set(c);
        let command = move |ids| Command::SetUserStatus { ids, status };
        let (verb, note) = match status {
            Status::Active => ("Activate", "Active users can sign in and take a seat each."),
            Status::Inactive => (
                "Deactivate",
                "Inactive users are signed out at once and cannot sign in; their seats are free.",
            ),
        };
        let bulk = self.bulk(verb, note);
        match bulk.nothing_left(&preview) {
            Some(why) if why.kind == Kind::NoSeat => Ask::open(Seats::full(why, c)),
            _ => bulk.ask(preview, |id| name_of(id, c), command),
        }
    }

    fn assign(&self, c: &Ctx<'_>) -> Ask {
        let targets = self.list.targets();
        // Any role will do to find out whom it is not permitted for.
        let Some(mine) = c.role() else { return Ask::Nothing };
        let mut allowed = Vec::new();
        let mut blocked = Vec::new();
        for id in targets {
            let Some(user) = c.team.user(id) else { continue };
            if c.me == Some(id) {
                let why = "Nobody changes their own role; ask another administrator.";
                blocked.push((id, crate::team::Refusal::not_permitted(why)));
            } else if !mine.grants.at_least(&grants_of(user, c.team)) {
                let why = beyond(user, c).unwrap_or_default();
                blocked.push((id, crate::team::Refusal::not_permitted(why)));
            } else {
                allowed.push(id);
            }
        }
        let preview = Preview { allowed, blocked, together: None };
        let bulk = self.bulk("Change role", "");
        if let Some(why) = bulk.nothing_left(&preview) {
            return Ask::Say(Toast::problem(why.message.clone()));
        }
        let mut lines = vec![(
            Meaning::Text,
            match preview.allowed.as_slice() {
                [only] => format!("{} gets another role.", name_of(*only, c)),
                many => format!("{} get another role.", bulk.count(many.len())),
            },
        )];
        lines.extend(bulk.lines(&preview, &|id| name_of(id, c)));
        Ask::open(Assign::users(preview.allowed, lines, c))
    }

    fn filters(&self, c: &Ctx<'_>) -> String {
        let mut parts = Vec::new();
        if let Some(role) = self.filter.role {
            parts.push(format!("role {}", text::shown(c.team.role_name(role))));
        }
        if let Some(status) = self.filter.status {
            parts.push(status.label().to_lowercase());
        }
        if parts.is_empty() { String::new() } else { format!("only {} ", parts.join(", ")) }
    }
}

fn grants_of(user: &User, team: &Directory) -> crate::team::Grants {
    team.role(user.role).map(|role| role.grants.clone()).unwrap_or_default()
}

/// Why one does not touch this user.
fn beyond(user: &User, c: &Ctx<'_>) -> Option<String> {
    let mine = c.role()?;
    if mine.grants.at_least(&grants_of(user, c.team)) {
        return None;
    }
    let role = text::shown(c.team.role_name(user.role)).into_owned();
    Some(format!("{} holds {role}, which goes beyond your role.", text::shown(user.name.as_str())))
}

fn name_of(id: UserId, c: &Ctx<'_>) -> String {
    c.team.user(id).map_or_else(String::new, |user| {
        format!("{} <{}>", text::shown(user.name.as_str()), text::shown(user.email.as_str()))
    })
}

impl Part for Users {
    fn contexts(&self, c: &Ctx<'_>) -> Vec<Context> {
        if let Some(panel) = &self.panel {
            return panel.contexts();
        }
        self.list.contexts(if Self::edits(c) { Context::Users } else { Context::UsersRead })
    }

    fn act(&mut self, action: &Action, c: &Ctx<'_>) -> Ask {
        if let Some(panel) = &mut self.panel {
            match panel.act(action) {
                FilterStep::Open => {}
                FilterStep::Closed => self.panel = None,
                FilterStep::Chosen { role, status } => {
                    self.panel = None;
                    self.filter.role = role;
                    self.filter.status = status;
                    self.find(true);
                }
            }
            // Help and such work from the panel too.
            let global = matches!(
                action,
                Action::Help
                    | Action::Palette
                    | Action::Redraw
                    | Action::Suspend
                    | Action::ToggleMouse
                    | Action::SignOut
                    | Action::Lock
            );
            return if global { Ask::Ignored } else { Ask::Nothing };
        }
        match self.list.act(action) {
            Step::Ignored => self.on_rows(action, c),
            Step::Handled => Ask::Nothing,
            Step::Refused(why) => Ask::Say(Toast::problem(why)),
            Step::Stale
                if matches!(action, Action::Sort | Action::SortReverse | Action::Click { .. }) =>
            {
                self.sort();
                Ask::Nothing
            }
            Step::Stale => {
                self.find(false);
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
        if before.same_users(&self.team) {
            return Ask::Nothing;
        }
        self.cells.forget();
        self.sort();
        self.list.table.retain_marks(|id| c.team.user(id).is_some());
        if self.adding && c.team.user_count() == before.user_count() + 1 {
            self.adding = false;
            let new = c.team.users().find(|listed| before.user(listed.user.id).is_none());
            if let Some(new) = new {
                self.list.table.set_cursor(new.user.id, &self.list.rows);
            }
        }
        Ask::Nothing
    }

    fn draw(&self, buf: &mut Buffer, area: Rect, c: &Ctx<'_>) -> Option<Position> {
        let (rest, searching) = self.list.draw_narrowing(buf, area, c, &self.filters(c));
        let focused = searching.is_none();
        let cell =
            |id: UserId, column: usize, width: u16| self.cells.of(&self.team, id, column, width);
        let cursor = self.list.table.draw(buf, rest, c.look, &self.list.rows, focused, cell);
        match &self.panel {
            Some(panel) => panel.draw(buf, area, c),
            None => searching.or(cursor),
        }
    }

    fn position(&self, c: &Ctx<'_>) -> Option<String> {
        Some(self.list.position(Self::edits(c), c.look))
    }
}
