//! The permission matrix: a level for every module, by hand, by group or by column.

use std::cell::Cell;
use std::collections::BTreeSet;

use ratatui::layout::Position;

use super::line::Line;
use super::outcome::Outcome;
use super::scroll;
use crate::team::text::fold;
use crate::team::{Catalogue, Grants, Group, Level, Module, ModuleId};
use crate::tui::keymap::Action;

mod draw;
mod place;

use place::{Place, Row};

pub struct Matrix {
    catalogue: Catalogue,
    grants: Grants,
    title: String,
    /// What is saved: rows that differ from it are decorated.
    saved: Option<Grants>,
    /// What the person at the keyboard holds; nobody gives more.
    ceiling: Grants,
    closed: Option<String>,
    find: Option<Line>,
    typing: bool,
    /// What was granted when `x` was pressed: a row does not vanish under the cursor that empties it.
    only: Option<BTreeSet<ModuleId>>,
    at: Row,
    level: Level,
    /// Something to say about the last action, in place of the description.
    note: Option<String>,
    top: Cell<usize>,
    place: Cell<Place>,
}

impl Matrix {
    pub fn new(catalogue: &Catalogue, grants: Grants) -> Self {
        Matrix {
            catalogue: catalogue.clone(),
            grants,
            title: String::new(),
            saved: None,
            ceiling: Grants::Everything,
            closed: None,
            find: None,
            typing: false,
            only: None,
            at: Row::Module(0, 0),
            level: Level::View,
            note: None,
            top: Cell::default(),
            place: Cell::default(),
        }
    }

    /// What stands over the names.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// Marks what differs from these.
    pub fn compared_with(mut self, saved: Grants) -> Self {
        self.saved = Some(saved);
        self
    }

    /// As before, once it is drawn: somebody else has saved.
    pub fn compare_with(&mut self, saved: Grants) {
        self.saved = Some(saved);
    }

    /// Nobody gives more than they hold themselves.
    pub fn ceiling(mut self, held: Grants) -> Self {
        self.ceiling = held;
        self
    }

    /// Only to be looked at, and why.
    pub fn read_only(mut self, reason: Option<String>) -> Self {
        self.closed = reason;
        self
    }

    pub fn grants(&self) -> &Grants {
        &self.grants
    }

    pub fn set_grants(&mut self, grants: Grants) {
        self.grants = grants;
    }

    /// Text has the focus: the place is `[Text, Matrix, ...]`.
    pub fn is_finding(&self) -> bool {
        self.typing
    }

    pub fn act(&mut self, action: &Action) -> Outcome {
        self.note = None;
        let outcome = if self.typing { self.act_find(action) } else { self.act_rows(action) };
        if let Outcome::Refused(reason) = &outcome {
            self.note = Some(reason.clone());
        }
        outcome
    }

    fn act_rows(&mut self, action: &Action) -> Outcome {
        let narrow = self.place.get().narrow;
        match action {
            Action::Left if narrow => self.shift(false),
            Action::Right if narrow => self.shift(true),
            Action::Toggle | Action::Accept if narrow => self.turn(),
            Action::Left => self.aim(lower(self.level)),
            Action::Right => self.aim(higher(self.level)),
            Action::Toggle | Action::Accept => self.set_here(self.level),
            Action::SetNone => self.set_here(Level::None),
            Action::SetView => self.set_here(Level::View),
            Action::SetEdit => self.set_here(Level::Edit),
            Action::ColumnNone => self.set_column(Level::None),
            Action::ColumnView => self.set_column(Level::View),
            Action::ColumnEdit => self.set_column(Level::Edit),
            Action::Find => {
                self.typing = true;
                self.find.get_or_insert_with(|| Line::new(40));
                Outcome::Handled
            }
            Action::OnlyGranted => {
                self.only = match self.only.take() {
                    Some(_) => None,
                    None => Some(self.granted()),
                };
                self.stay_in_view();
                Outcome::Handled
            }
            Action::Cancel if self.find.is_some() => self.end_find(),
            Action::Click { column, row } => self.click(Position { x: *column, y: *row }),
            _ => self.act_move(action),
        }
    }

    fn act_find(&mut self, action: &Action) -> Outcome {
        match action {
            Action::Cancel => return self.end_find(),
            Action::Accept | Action::Toggle => {
                self.typing = false;
                if self.find.as_ref().is_some_and(Line::is_empty) {
                    self.find = None;
                }
                return Outcome::Handled;
            }
            _ => {}
        }
        match self.find.as_mut().map_or(Outcome::Ignored, |line| line.act(action)) {
            Outcome::Changed => {
                self.stay_in_view();
                Outcome::Handled
            }
            Outcome::Ignored => self.act_move(action),
            other => other,
        }
    }

    fn act_move(&mut self, action: &Action) -> Outcome {
        let page = isize::try_from(self.place.get().body.height).unwrap_or(1).max(2) - 1;
        match action {
            Action::Up => self.go(-1),
            Action::Down => self.go(1),
            Action::PageUp => self.go(-page).handled(),
            Action::PageDown => self.go(page).handled(),
            Action::Top => self.go(isize::MIN).handled(),
            Action::Bottom => self.go(isize::MAX).handled(),
            Action::ScrollUp => self.go(-3).handled(),
            Action::ScrollDown => self.go(3).handled(),
            _ => Outcome::Ignored,
        }
    }

    fn end_find(&mut self) -> Outcome {
        self.find = None;
        self.typing = false;
        self.stay_in_view();
        Outcome::Handled
    }

    /// Above the first row the form goes on. Below the last there are only buttons, and a held key
    /// must not end on one.
    fn go(&mut self, by: isize) -> Outcome {
        let rows = self.rows();
        let here = rows.iter().position(|row| *row == self.at).unwrap_or(0);
        let to = here.saturating_add_signed(by).min(rows.len().saturating_sub(1));
        match rows.get(to) {
            Some(row) if to != here => {
                self.at = *row;
                Outcome::Handled
            }
            _ if by > 0 => Outcome::Handled,
            _ => Outcome::Ignored,
        }
    }

    fn aim(&mut self, level: Level) -> Outcome {
        self.level = level;
        Outcome::Handled
    }

    fn set_here(&mut self, level: Level) -> Outcome {
        self.level = level;
        self.set(self.under(self.at), level)
    }

    fn set_column(&mut self, level: Level) -> Outcome {
        let rows = self.rows();
        let modules = rows.iter().filter(|row| matches!(row, Row::Module(..)));
        self.set(modules.flat_map(|row| self.under(*row)).collect(), level)
    }

    /// One level up or down, where there is no room for columns.
    fn shift(&mut self, up: bool) -> Outcome {
        let level = match (self.common(self.at), up) {
            (Some(level), true) => higher(level),
            (Some(level), false) => lower(level),
            (None, true) => Level::Edit,
            (None, false) => Level::None,
        };
        self.set_here(level)
    }

    /// The next level, and None after the highest that may be given.
    fn turn(&mut self) -> Outcome {
        let most = self.under(self.at).iter().map(|id| self.ceiling.level(id)).min();
        match self.common(self.at) {
            Some(level) if level < most.unwrap_or_default() => self.set_here(higher(level)),
            _ => self.set_here(Level::None),
        }
    }

    /// Sets what may be set, and says what may not.
    fn set(&mut self, modules: Vec<ModuleId>, level: Level) -> Outcome {
        if let Some(reason) = &self.closed {
            return Outcome::Refused(reason.clone());
        }
        let (open, beyond): (Vec<_>, Vec<_>) =
            modules.into_iter().partition(|id| level <= self.ceiling.level(id));
        if let Some(reason) = self.beyond(&beyond, level) {
            if open.is_empty() {
                return Outcome::Refused(reason);
            }
            self.note = Some(reason);
        }
        let before = self.grants.clone();
        for id in open {
            self.grants.set(id, level);
        }
        if self.grants == before { Outcome::Handled } else { Outcome::Changed }
    }

    fn beyond(&self, modules: &[ModuleId], level: Level) -> Option<String> {
        let label = |id: &ModuleId| {
            self.catalogue.get(id.as_str()).map_or(id.to_string(), |module| module.label.clone())
        };
        let level_is = level.label();
        match modules {
            [] => None,
            [one] => {
                let held = self.ceiling.level(one).label();
                let name = label(one);
                Some(format!("You hold {held} on {name}, so you cannot give {level_is}."))
            }
            [first, rest @ ..] => {
                let (first, more) = (label(first), rest.len());
                Some(format!("You do not hold {level_is} on {first} and {more} more; they stay."))
            }
        }
    }

    fn granted(&self) -> BTreeSet<ModuleId> {
        let modules = self.catalogue.modules().map(|module| &module.id);
        modules.filter(|id| self.grants.level(id) > Level::None).cloned().collect()
    }

    fn group(&self, row: Row) -> Option<&Group> {
        let (Row::Group(group) | Row::Module(group, _)) = row;
        self.catalogue.groups.get(group)
    }

    fn module(&self, row: Row) -> Option<&Module> {
        match row {
            Row::Group(_) => None,
            Row::Module(_, module) => self.group(row)?.modules.get(module),
        }
    }

    /// The modules of a group that are shown: those that are found, and granted if only those are wanted.
    fn shown<'a>(&'a self, group: &'a Group) -> impl Iterator<Item = (usize, &'a Module)> {
        let query = self.find.as_ref().map(|line| fold(line.text().trim())).unwrap_or_default();
        let whole = query.is_empty() || fold(&group.label).contains(&query);
        let granted = |id| self.only.as_ref().is_none_or(|only| only.contains(id));
        group.modules.iter().enumerate().filter(move |(_, module)| {
            granted(&module.id) && (whole || fold(&module.label).contains(&query))
        })
    }

    /// The rows that are shown; the header of a group only with one of its modules.
    fn rows(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        for (g, group) in self.catalogue.groups.iter().enumerate() {
            let mut shown = self.shown(group).peekable();
            rows.extend(shown.peek().map(|_| Row::Group(g)));
            rows.extend(shown.map(|(m, _)| Row::Module(g, m)));
        }
        rows
    }

    /// The modules that a row stands for; for a group, those that are shown.
    fn under(&self, row: Row) -> Vec<ModuleId> {
        match (row, self.group(row)) {
            (Row::Group(_), Some(group)) => {
                self.shown(group).map(|(_, module)| module.id.clone()).collect()
            }
            _ => self.module(row).map(|module| module.id.clone()).into_iter().collect(),
        }
    }

    /// The level that all modules of a row have.
    fn common(&self, row: Row) -> Option<Level> {
        let levels: BTreeSet<_> = self.under(row).iter().map(|id| self.grants.level(id)).collect();
        levels.first().copied().filter(|_| levels.len() == 1)
    }

    /// A cursor whose row is hidden goes to the next one that is shown, a module before a header.
    fn stay_in_view(&mut self) {
        let rows = self.rows();
        if rows.contains(&self.at) {
            return;
        }
        let mut modules = rows.iter().filter(|row| matches!(row, Row::Module(..)));
        let next = modules.clone().find(|row| row.order() >= self.at.order());
        let next = next.or_else(|| modules.next_back());
        if let Some(row) = next {
            self.at = *row;
        }
    }

    fn click(&mut self, at: Position) -> Outcome {
        let place = self.place.get();
        if !place.body.contains(at) {
            return Outcome::Ignored;
        }
        let nth = self.top.get() + usize::from(at.y - place.body.y);
        let Some(row) = self.rows().get(nth).copied() else { return Outcome::Handled };
        self.at = row;
        match place.level(at.x) {
            Some(level) => self.set_here(level),
            None => Outcome::Handled,
        }
    }

    fn first_in_view(&self, rows: &[Row], height: u16) -> usize {
        let at = rows.iter().position(|row| *row == self.at).unwrap_or(0);
        // A first module is read together with the header of its group.
        let wanted = match self.at {
            Row::Module(_, 0) if height > 1 => at.saturating_sub(1),
            _ => at,
        };
        let height = usize::from(height);
        let top = scroll::follow(self.top.get(), at, height, rows.len()).min(wanted);
        self.top.set(top);
        top
    }
}

impl Outcome {
    /// A page that ends at the last row is still this widget's.
    fn handled(self) -> Outcome {
        if self == Outcome::Ignored { Outcome::Handled } else { self }
    }
}

fn lower(level: Level) -> Level {
    if level == Level::Edit { Level::View } else { Level::None }
}

fn higher(level: Level) -> Level {
    if level == Level::None { Level::View } else { Level::Edit }
}

#[cfg(test)]
mod tests;
