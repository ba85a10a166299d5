//! Create Role, edit one, duplicate one, look at one.

use std::sync::Arc;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::confirm::Confirm;
use super::conflict::{self, Conflict};
use super::fields::{Control, Fields, Step};
use super::modal::modal;
use super::saved::saved;
use super::user_form::{cancel, notice_of};
use crate::team::{
    Command, Difference, Field, Kind, Role, RoleDraft, Status, TEAM_ROLES, Versions, describe, text,
};
use crate::tui::keymap::{Action, Context};
use crate::tui::part::{Ask, Ctx, Part, Reply, Toast};
use crate::tui::theme::Meaning;
use crate::tui::widgets::{Line, Matrix, Radio};

const NAME: usize = 0;
const DESCRIPTION: usize = 1;
const STATUS: usize = 2;
const MATRIX: usize = 3;
const WIDTH: u16 = 78;
const STATES: [Status; 2] = [Status::Active, Status::Inactive];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    Nothing,
    Discard,
    Save,
    /// The role that was edited is no more.
    Anew,
}

pub struct RoleForm {
    /// The record that what is set was made from.
    editing: Option<Arc<Role>>,
    /// Somebody else's version, and the choice between it and this one.
    conflict: Option<(Arc<Role>, Conflict)>,
    title: &'static str,
    fields: Fields,
    /// Why nothing can be changed here.
    closed: Option<String>,
    asked: Asked,
}

impl RoleForm {
    pub fn create(c: &Ctx<'_>) -> Self {
        Self::new(c, &RoleDraft::default(), None, "Create Role", None)
    }

    pub fn duplicate(role: &Role, c: &Ctx<'_>) -> Self {
        let draft = c.team.duplicate_of(role);
        Self::new(c, &draft, None, "Duplicate Role", None)
    }

    /// To edit, or to look at when it may not be edited.
    pub fn open(role: &Arc<Role>, c: &Ctx<'_>) -> Self {
        let closed = why_closed(role, c);
        let title = if closed.is_some() { "Role" } else { "Edit Role" };
        let editing = Some(role.clone());
        Self::new(c, &role.draft(), editing, title, closed)
    }

    fn new(
        c: &Ctx<'_>,
        draft: &RoleDraft,
        editing: Option<Arc<Role>>,
        title: &'static str,
        closed: Option<String>,
    ) -> Self {
        let ceiling = c.role().map(|role| role.grants.clone()).unwrap_or_default();
        let mut matrix = Matrix::new(&c.team.catalogue(), draft.grants.clone())
            .title("Assign Permissions")
            .ceiling(ceiling)
            .read_only(closed.clone());
        if editing.is_some() {
            matrix = matrix.compared_with(draft.grants.clone());
        }
        let status = STATES.iter().position(|s| *s == draft.status).unwrap_or(0);
        let buttons: &[&str] = if closed.is_some() { &["Close"] } else { &["Save", "Cancel"] };
        let mut fields = Fields::new(buttons)
            .line(Field::Name, "Name", Line::with(&draft.name, 64))
            .line(Field::Description, "Description", Line::with(&draft.description, 255))
            .radio(Field::Status, "Status", Radio::new(&["Active", "Inactive"], status))
            .matrix(matrix);
        if let Some(why) = &closed {
            fields.note(NAME, Some((Meaning::Muted, why.clone())));
            fields.focus_on(MATRIX);
        }
        RoleForm { editing, conflict: None, title, fields, closed, asked: Asked::Nothing }
    }

    fn draft(&self) -> RoleDraft {
        RoleDraft {
            name: self.fields.text(NAME).to_owned(),
            description: self.fields.text(DESCRIPTION).to_owned(),
            status: STATES.get(self.fields.option(STATUS)).copied().unwrap_or_default(),
            grants: self.fields.grants(MATRIX),
        }
    }

    fn command(&self) -> Command {
        let role = self.draft();
        match &self.editing {
            Some(was) => Command::EditRole { id: was.id, version: was.version, role },
            None => Command::CreateRole { role },
        }
    }

    /// What saving would change for those who hold the role; nothing to ask when nobody does.
    fn save(&mut self, c: &Ctx<'_>) -> Ask {
        if let Some(was) = self.editing.clone() {
            match c.team.role(was.id) {
                None => return self.anew(&was),
                Some(now) if now.version != was.version => {
                    if self.differs(&was, now, c) {
                        return Ask::Nothing;
                    }
                    self.made_from(now);
                }
                Some(_) => {}
            }
        }
        if let Some(was) = &self.editing {
            let catalogue = c.team.catalogue();
            let difference = Difference::between(&was.grants, &self.draft().grants, &catalogue);
            let active = c.team.members(was.id).active;
            let refused = c.trial(&self.command()).is_err();
            if !difference.is_empty() && active > 0 && !refused {
                self.asked = Asked::Save;
                let mut lines = vec![format!("{}.", describe::difference(&difference, active))];
                for (module, before, after) in difference.raised.iter().chain(&difference.lowered) {
                    let label =
                        catalogue.get(module.as_str()).map_or(module.as_str(), |m| &m.label);
                    let (before, after) = (before.label(), after.label());
                    lines.push(format!("{}: {before} to {after}", text::shown(label)));
                }
                return Ask::open(Confirm::then_yes_lines(
                    "Save this role?",
                    lines,
                    "Save",
                    "Cancel",
                ));
            }
        }
        Ask::command(self.command())
    }
}

/// What somebody else has done meanwhile.
impl RoleForm {
    /// Asks which version is to be, unless both are the same.
    fn differs(&mut self, was: &Role, now: &Arc<Role>, c: &Ctx<'_>) -> bool {
        let found = Conflict::of_role(&self.versions(was, now), c);
        conflict::show(&mut self.conflict, now, found)
    }

    fn is_stale(&self, c: &Ctx<'_>) -> bool {
        let now = |was: &Arc<Role>| c.team.role(was.id).map(|role| role.version);
        self.editing.as_ref().is_some_and(|was| now(was) != Some(was.version))
    }

    fn versions(&self, was: &Role, now: &Role) -> Versions<RoleDraft> {
        Versions { was: was.draft(), theirs: now.draft(), mine: self.draft() }
    }

    fn made_from(&mut self, now: &Arc<Role>) {
        if let Some(Control::Matrix(matrix)) = self.fields.control(MATRIX) {
            matrix.compare_with(now.grants.clone());
        }
        self.editing = Some(now.clone());
    }

    fn choose(&mut self, action: &Action, c: &Ctx<'_>) -> Ask {
        if let Some(ask) = conflict::answer(&mut self.conflict, action) {
            return ask;
        }
        if let (Some((now, conflict)), Some(was)) = (self.conflict.take(), self.editing.clone()) {
            let merged = self.versions(&was, &now).merged(&conflict.picks());
            self.fields.set_text(NAME, &merged.name);
            self.fields.set_text(DESCRIPTION, &merged.description);
            if let Some(Control::Radio(radio)) = self.fields.control(STATUS) {
                radio.set(STATES.iter().position(|s| *s == merged.status).unwrap_or(0));
            }
            if let Some(Control::Matrix(matrix)) = self.fields.control(MATRIX) {
                matrix.set_grants(merged.grants);
            }
            self.made_from(&now);
        }
        self.save(c)
    }

    fn anew(&mut self, was: &Role) -> Ask {
        self.asked = Asked::Anew;
        let name = text::shown(was.name.as_str());
        let lines = vec![
            format!("{name} was deleted meanwhile."),
            "A new role is made of what stands in this form.".to_owned(),
        ];
        Ask::open(Confirm::then_yes_lines("Create it anew?", lines, "Create Role", "Cancel"))
    }
}

impl Part for RoleForm {
    fn contexts(&self, _: &Ctx<'_>) -> Vec<Context> {
        if let Some((_, conflict)) = &self.conflict {
            return conflict.contexts();
        }
        let mut contexts = self.fields.contexts();
        if self.closed.is_some() {
            contexts.retain(|context| !matches!(context, Context::Matrix | Context::Form));
            contexts.push(Context::Look);
        }
        contexts
    }

    fn act(&mut self, action: &Action, c: &Ctx<'_>) -> Ask {
        if *action == Action::Yes {
            return match std::mem::replace(&mut self.asked, Asked::Nothing) {
                Asked::Save => Ask::command(self.command()),
                Asked::Anew => Ask::command(Command::CreateRole { role: self.draft() }),
                Asked::Discard | Asked::Nothing => Ask::Close,
            };
        }
        if self.conflict.is_some() {
            return self.choose(action, c);
        }
        if self.closed.is_some() && changes_text(action, self.fields.focused()) {
            return self.closed.clone().map_or(Ask::Nothing, |why| Ask::Say(Toast::info(why)));
        }
        match self.fields.act(action) {
            Step::Pressed(_) if self.closed.is_some() => Ask::Close,
            Step::Pressed(0) => self.save(c),
            Step::Pressed(_) => self.leave(),
            Step::Refused(why) => Ask::Say(Toast::problem(why)),
            Step::Handled | Step::Changed(_) => Ask::Nothing,
            Step::Ignored if *action == Action::Cancel => self.leave(),
            Step::Ignored => Ask::Ignored,
        }
    }

    fn heard(&mut self, reply: Reply, c: &Ctx<'_>) -> Ask {
        match reply {
            // Somebody was quicker by a moment.
            Reply::Refused(why) if why.kind == Kind::Changed && self.is_stale(c) => self.save(c),
            other => saved(&mut self.fields, other, c),
        }
    }

    fn renewed(&mut self, c: &Ctx<'_>) -> Ask {
        if let (Some((known, _)), Some(was)) = (&self.conflict, self.editing.clone()) {
            match c.team.role(was.id) {
                Some(now) if now.version != known.version => {
                    self.differs(&was, now, c);
                }
                Some(_) => {}
                None => self.conflict = None,
            }
        }
        Ask::Nothing
    }

    fn draw(&self, buf: &mut Buffer, area: Rect, c: &Ctx<'_>) -> Option<Position> {
        let rows = c.team.catalogue().len() + c.team.catalogue().groups.len();
        let whole = self.fields.height(WIDTH).saturating_add(rows as u16);
        let inner = modal(buf, area, c.look, self.title, WIDTH, |_| whole);
        let cursor = self.fields.draw(buf, inner, c.look);
        if let Some(was) = &self.editing {
            let now = c.team.role(was.id).map(|role| role.version);
            let then = match self.closed {
                None => ["saving shows both", "Save makes it anew"],
                Some(_) => ["open it again to see", "close this"],
            };
            notice_of(buf, inner, c, was.version, now, then);
        }
        match &self.conflict {
            Some((_, conflict)) => conflict.draw(buf, area, c),
            None => cursor,
        }
    }
}

impl RoleForm {
    fn leave(&mut self) -> Ask {
        self.asked = Asked::Discard;
        cancel(&self.fields)
    }
}

/// In a form that is only for looking, the fields above the matrix cannot be written in.
fn changes_text(action: &Action, focused: usize) -> bool {
    let writes = matches!(
        action,
        Action::Type(_)
            | Action::Paste(_)
            | Action::Backspace
            | Action::DeleteForward
            | Action::DeleteWord
            | Action::KillToStart
            | Action::KillToEnd
            | Action::Toggle
            | Action::Left
            | Action::Right
    );
    focused < MATRIX && writes
}

fn why_closed(role: &Role, c: &Ctx<'_>) -> Option<String> {
    if role.protected() {
        return Some("Built in: it has everything and cannot be changed.".to_owned());
    }
    if c.level(TEAM_ROLES) < crate::team::Level::Edit {
        return Some("Your role only looks at roles.".to_owned());
    }
    let draft = role.draft();
    // Another status stands for any change.
    let probe = RoleDraft { status: draft.status.other(), ..draft };
    let command = Command::EditRole { id: role.id, version: role.version, role: probe };
    c.trial(&command).err().filter(|why| why.kind == Kind::NotPermitted).map(|why| why.message)
}
