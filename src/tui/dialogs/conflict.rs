//! Two versions of one record: somebody else saved while this form was open.

use std::sync::Arc;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::modal::modal;
use crate::team::{
    ChangedBy, Directory, Field, Phone, Pick, Place, RoleDraft, UserDraft, Versions, text,
};
use crate::tui::keymap::{Action, Context};
use crate::tui::part::{Ask, Ctx, Toast};
use crate::tui::theme::Meaning;
use crate::tui::widgets::{Block, Button, Buttons, Cell, Column, Outcome, Page, Table, paint};

const WIDTH: u16 = 74;
/// Rows beside the table and the values in full: a blank each, and the buttons.
const AROUND: u16 = 3;
/// Its head and two rows.
const TABLE_LEAST: u16 = 3;
/// Below this, nothing is left blank.
const ROOMY: u16 = 10;
/// The widest that a field's name is, and that it and both its values are.
const FIELD_MOST: u16 = 26;
const VALUES_MOST: u16 = 54;

/// A part of the form that it belongs to, which fills itself with what comes of it.
pub struct Conflict {
    title: String,
    /// What they changed can be seen here.
    seen: bool,
    rows: Vec<Row>,
    ids: Vec<usize>,
    table: Table<usize>,
    buttons: Buttons,
    on_buttons: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Row {
    place: Place,
    by: ChangedBy,
    label: String,
    was: String,
    theirs: String,
    mine: String,
    pick: Option<Pick>,
}

/// What came of an action.
enum Step {
    Ignored,
    Handled,
    Back,
    /// Everything is chosen.
    Save,
    Refused(&'static str),
}

/// What a form shows of it: the record as it is by now, and the question about it.
pub type Shown<R> = Option<(Arc<R>, Conflict)>;

/// Asks what `found` asks, with what was chosen before; whether there is anything to ask.
pub fn show<R>(shown: &mut Shown<R>, now: &Arc<R>, found: Option<Conflict>) -> bool {
    let found = found.map(|new| match shown.as_ref() {
        Some((_, before)) => new.keeping(before),
        None => new,
    });
    *shown = found.map(|conflict| (now.clone(), conflict));
    shown.is_some()
}

/// Nothing when everything is chosen: then it is to be saved.
pub fn answer<R>(shown: &mut Shown<R>, action: &Action) -> Option<Ask> {
    let Some((_, conflict)) = shown else { return Some(Ask::Nothing) };
    match conflict.act(action) {
        Step::Ignored => Some(Ask::Ignored),
        Step::Handled => Some(Ask::Nothing),
        Step::Refused(why) => Some(Ask::Say(Toast::info(why))),
        Step::Back => {
            *shown = None;
            Some(Ask::Nothing)
        }
        Step::Save => None,
    }
}

impl Conflict {
    /// Nothing where the versions agree.
    pub fn of_user(versions: &Versions<UserDraft>, c: &Ctx<'_>) -> Option<Self> {
        let say = |place: &Place, user: &UserDraft| match place {
            Place::Field(Field::Name) => said(&user.name, "empty"),
            Place::Field(Field::Email) => said(&user.email, "empty"),
            Place::Field(Field::Phone) => {
                let phone = Phone::parse(&user.phone, c.rules.country.as_deref()).ok().flatten();
                phone.map_or_else(|| said(&user.phone, "none"), |phone| phone.international())
            }
            _ => user.role.map_or_else(|| "none".to_owned(), |id| role_name(c.team, id)),
        };
        let label = |place: &Place| match place {
            Place::Field(Field::Email) => "Email".to_owned(),
            Place::Field(Field::Phone) => "Phone Number".to_owned(),
            Place::Field(Field::Role) => "Role".to_owned(),
            _ => "Name".to_owned(),
        };
        Self::new(&versions.was.name, versions, versions.differing(), label, say)
    }

    /// Nothing where the versions agree.
    pub fn of_role(versions: &Versions<RoleDraft>, c: &Ctx<'_>) -> Option<Self> {
        let catalogue = c.team.catalogue();
        let say = |place: &Place, role: &RoleDraft| match place {
            Place::Field(Field::Name) => said(&role.name, "empty"),
            Place::Field(Field::Status) => role.status.label().to_owned(),
            Place::Field(_) => said(&role.description, "empty"),
            Place::Level(module) => role.grants.level(module).label().to_owned(),
        };
        let label = |place: &Place| match place {
            Place::Field(Field::Name) => "Name".to_owned(),
            Place::Field(Field::Status) => "Status".to_owned(),
            Place::Field(_) => "Description".to_owned(),
            Place::Level(id) => {
                let label = catalogue.get(id.as_str()).map_or(id.as_str(), |m| &m.label);
                text::shown(label).into_owned()
            }
        };
        Self::new(&versions.was.name, versions, versions.differing(&catalogue), label, say)
    }

    fn new<T>(
        name: &str,
        versions: &Versions<T>,
        differing: Vec<(Place, ChangedBy)>,
        label: impl Fn(&Place) -> String,
        say: impl Fn(&Place, &T) -> String,
    ) -> Option<Self> {
        let row = |(place, by): (Place, ChangedBy)| Row {
            label: label(&place),
            was: say(&place, &versions.was),
            theirs: say(&place, &versions.theirs),
            mine: say(&place, &versions.mine),
            pick: by.pick(),
            by,
            place,
        };
        let rows: Vec<_> = differing.into_iter().map(row).collect();
        let ids: Vec<_> = (0..rows.len()).collect();
        let mut table = Table::new(columns(&rows));
        table.sync(&ids);
        // What is still to be chosen comes first.
        if let Some(open) = rows.iter().position(|row| row.pick.is_none()) {
            table.set_cursor(open, &ids);
        }
        let seen = rows.iter().any(|row| row.by != ChangedBy::Me);
        let title = format!("{} was changed meanwhile", text::shown(name));
        let buttons = Buttons::new(vec![Button::new("Save"), Button::new("Back to the form")]);
        let conflict = Conflict { title, seen, rows, ids, table, buttons, on_buttons: false };
        (!conflict.rows.is_empty()).then_some(conflict)
    }

    /// Somebody saved again: what was chosen between the same values stays chosen.
    pub fn keeping(mut self, before: &Conflict) -> Self {
        for row in &mut self.rows {
            let same = |old: &&Row| {
                old.place == row.place && old.theirs == row.theirs && old.mine == row.mine
            };
            if let Some(old) = before.rows.iter().find(same) {
                row.pick = old.pick;
            }
        }
        let under = before.table.cursor().and_then(|at| before.rows.get(at));
        let at = self.rows.iter().position(|row| Some(&row.place) == under.map(|row| &row.place));
        if let Some(at) = at {
            self.table.set_cursor(at, &self.ids);
        }
        self.on_buttons = before.on_buttons;
        self
    }

    pub fn picks(&self) -> Vec<(Place, Pick)> {
        self.rows.iter().filter_map(|row| Some((row.place.clone(), row.pick?))).collect()
    }

    pub fn contexts(&self) -> Vec<Context> {
        vec![if self.on_buttons { Context::Form } else { Context::Conflict }]
    }

    fn act(&mut self, action: &Action) -> Step {
        match action {
            Action::Save => return self.save(),
            Action::Cancel => return Step::Back,
            Action::NextField | Action::PreviousField => {
                self.on_buttons = !self.on_buttons;
                self.buttons.focus(0);
                return Step::Handled;
            }
            _ => {}
        }
        if self.on_buttons {
            return match self.buttons.act(action) {
                Outcome::Pressed(0) => self.save(),
                Outcome::Pressed(_) => Step::Back,
                Outcome::Ignored => Step::Ignored,
                _ => Step::Handled,
            };
        }
        match action {
            Action::TakeMine => self.take(Pick::Mine),
            Action::TakeTheirs => self.take(Pick::Theirs),
            Action::AllMine => self.take_all(Pick::Mine),
            Action::AllTheirs => self.take_all(Pick::Theirs),
            Action::Accept if self.table.cursor() == self.ids.last().copied() => {
                self.on_buttons = true;
                self.buttons.focus(0);
            }
            Action::Accept => {
                self.table.act(&Action::Down, &self.ids);
            }
            _ if self.table.act(action, &self.ids) == Outcome::Ignored => return Step::Ignored,
            _ => {}
        }
        Step::Handled
    }

    fn take(&mut self, pick: Pick) {
        let at = self.table.cursor();
        if let Some(row) = at.and_then(|at| self.rows.get_mut(at)) {
            row.pick = Some(pick);
        }
    }

    fn take_all(&mut self, pick: Pick) {
        self.rows.iter_mut().for_each(|row| row.pick = Some(pick));
    }

    fn save(&mut self) -> Step {
        let Some(open) = self.rows.iter().position(|row| row.pick.is_none()) else {
            return Step::Save;
        };
        self.on_buttons = false;
        self.table.set_cursor(open, &self.ids);
        Step::Refused("Both have changed this: take yours with m, or theirs with t.")
    }

    fn intro(&self) -> Page {
        let words = if self.seen {
            "Somebody else saved it meanwhile. Take yours or theirs, field by field."
        } else {
            "Somebody else saved it meanwhile, but changed none of these fields."
        };
        Page::new(vec![Block::Text(words.to_owned(), Meaning::Text)])
    }

    /// The three values of a row in full.
    fn values(row: &Row) -> Page {
        let entry = |name: &str, value: &str| Block::Entry(name.to_owned(), value.to_owned());
        Page::new(vec![
            entry("Yours", &row.mine),
            entry("Theirs", &row.theirs),
            entry("Before", &row.was),
        ])
    }

    pub fn draw(&self, buf: &mut Buffer, area: Rect, c: &Ctx<'_>) -> Option<Position> {
        let intro = self.intro();
        let rows = u16::try_from(self.rows.len()).unwrap_or(u16::MAX).saturating_add(1);
        let most = |width| self.rows.iter().map(|row| Self::values(row).height(width)).max();
        let inner = modal(buf, area, c.look, &self.title, WIDTH, |width| {
            let values = most(width).unwrap_or(0);
            rows.saturating_add(intro.height(width) + 1 + values + AROUND)
        });
        // Where there is little room, the words go first, then the values in full.
        let blank = u16::from(inner.height >= ROOMY);
        let all = inner.height.saturating_sub(1 + 2 * blank);
        let values = most(inner.width).unwrap_or(0).min(all.saturating_sub(TABLE_LEAST));
        let table = rows.min(all - values);
        let intro_rows = intro.height(inner.width) + 1;
        let with_intro = intro_rows <= all - values - table;
        let mut y = inner.y;
        if with_intro {
            intro.draw(buf, Rect { height: intro_rows - 1, ..inner }, c.look, false);
            y += intro_rows;
        }
        let below = |y: u16, height: u16| Rect { y, height, ..inner }.intersection(inner);
        let cursor = self.table.draw(
            buf,
            below(y, table),
            c.look,
            &self.ids,
            !self.on_buttons,
            |id: usize, column, _| self.cell(id, column, c),
        );
        y += table + blank;
        let row = self.table.cursor().and_then(|at| self.rows.get(at));
        if let Some(row) = row {
            Self::values(row).draw(buf, below(y, values), c.look, false);
        }
        let foot = paint::row(inner, inner.height.saturating_sub(1));
        let pressed = self.buttons.draw(buf, foot, c.look, self.on_buttons);
        if self.on_buttons { pressed } else { cursor }
    }

    fn cell(&self, id: usize, column: usize, c: &Ctx<'_>) -> Cell<'_> {
        let Some(row) = self.rows.get(id) else { return Cell::default() };
        let glyphs = c.look.glyphs();
        let side = |pick: Pick, value: &str| {
            let (mark, meaning) = match row.pick {
                Some(picked) if picked == pick => (glyphs.radio_on, Meaning::Accent),
                Some(_) => (glyphs.radio_off, Meaning::Muted),
                None => (glyphs.radio_off, Meaning::Text),
            };
            Cell::new(format!("{mark} {value}"), meaning)
        };
        match (column, row.by) {
            (0, _) => Cell::text(row.label.as_str()),
            (1, _) => side(Pick::Mine, &row.mine),
            (2, _) => side(Pick::Theirs, &row.theirs),
            (_, ChangedBy::Me) => Cell::muted("you"),
            (_, ChangedBy::Them) => Cell::muted("them"),
            (_, ChangedBy::Both) if row.pick.is_none() => Cell::new("! both", Meaning::Warning),
            (_, ChangedBy::Both) => Cell::muted("both"),
        }
    }
}

/// As wide as what stands in them; both versions alike.
fn columns(rows: &[Row]) -> Vec<Column> {
    let widest = |text: &dyn Fn(&Row) -> &str| {
        rows.iter().map(|row| paint::columns(text(row))).max().unwrap_or(0)
    };
    let field = widest(&|row| &row.label).clamp(10, FIELD_MOST);
    // Beside each value stands whether it is taken.
    let value = widest(&|row| &row.mine).max(widest(&|row| &row.theirs)) + 4;
    let value = value.clamp(11, VALUES_MOST.saturating_sub(field) / 2);
    vec![
        Column::new("Field", 10, field, 1).unsorted(),
        Column::new("Yours", 11, value, 2).unsorted(),
        Column::new("Theirs", 11, value, 3).unsorted(),
        Column::new("Changed by", 10, 10, 4).unsorted(),
    ]
}

fn said(value: &str, empty: &str) -> String {
    match value.trim() {
        "" => empty.to_owned(),
        value => text::shown(value).into_owned(),
    }
}

fn role_name(team: &Directory, id: crate::team::RoleId) -> String {
    match team.role(id) {
        Some(role) => text::shown(role.name.as_str()).into_owned(),
        None => "a deleted role".to_owned(),
    }
}
