//! Labels, fields and what is wrong with them, under each other; the field with the focus is always in view.

use std::cell::Cell;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::outcome::Outcome;
use super::paint;
use crate::tui::keymap::Action;
use crate::tui::theme::{Look, Meaning, wrap};

/// Below this, labels stand above their fields.
const STACKED: u16 = 40;
/// Fields longer than this are hard to read.
const WIDEST_FIELD: u16 = 60;

/// What a form knows of one field; the field itself is drawn by whoever owns it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Field<'a> {
    label: &'a str,
    required: bool,
    /// What stands under it: an error, or something worth knowing.
    below: Option<(Meaning, &'a str)>,
    help: &'a str,
    wide: bool,
    gap: bool,
    height: u16,
    /// The least height, for a field that takes what is left.
    least: Option<u16>,
}

impl<'a> Field<'a> {
    /// One row beside its label; without a label it stands where the others' fields do.
    pub fn new(label: &'a str) -> Self {
        Field { label, height: 1, ..Field::default() }
    }

    /// The whole width, without a label.
    pub fn wide(height: u16) -> Self {
        Field { wide: true, height, ..Field::default() }
    }

    /// Takes the height that is left, but no less than this.
    pub fn at_least(mut self, rows: u16) -> Self {
        self.least = Some(rows);
        self
    }

    pub fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// What is wrong with it; stands under it.
    pub fn error(mut self, error: Option<&'a str>) -> Self {
        self.below = error.map(|error| (Meaning::Danger, error)).or(self.below);
        self
    }

    /// Something worth knowing about what is typed; an error takes its place.
    pub fn note(mut self, note: Option<(Meaning, &'a str)>) -> Self {
        self.below = self.below.or(note);
        self
    }

    /// Stands at the foot of the form while the field has the focus.
    pub fn help(mut self, help: &'a str) -> Self {
        self.help = help;
        self
    }

    /// With a blank row above, where there is room for it.
    pub fn after_gap(mut self) -> Self {
        self.gap = true;
        self
    }
}

/// Which field has the focus, and what is in view.
#[derive(Default)]
pub struct Form {
    focus: usize,
    count: Cell<usize>,
    top: Cell<usize>,
    /// The fields in view, for the mouse.
    slots: Cell<Vec<Slot>>,
}

#[derive(Clone, Copy, Debug)]
struct Slot {
    nth: usize,
    /// Everything of it: label, field and error.
    whole: Rect,
    field: Rect,
}

/// The heights and widths that hold for all fields.
struct Measure {
    labels: u16,
    stacked: bool,
    columns: u16,
}

impl Form {
    /// A form of so many fields.
    pub fn new(count: usize) -> Self {
        Form { count: Cell::new(count), ..Form::default() }
    }

    pub fn focus(&self) -> usize {
        self.focus
    }

    pub fn set_focus(&mut self, nth: usize) {
        self.focus = nth.min(self.count.get().saturating_sub(1));
    }

    /// To be asked after the field itself had no use for the action.
    pub fn act(&mut self, action: &Action) -> Outcome {
        let count = self.count.get().max(1);
        match action {
            Action::NextField | Action::Accept | Action::Down => {
                self.focus = (self.focus + 1) % count;
            }
            Action::PreviousField | Action::Up => self.focus = (self.focus + count - 1) % count,
            _ => return Outcome::Ignored,
        }
        Outcome::Handled
    }

    /// The field under the pointer.
    pub fn hit(&self, column: u16, row: u16) -> Option<usize> {
        let slots = self.slots.take();
        let at = Position { x: column, y: row };
        let hit = slots.iter().find(|slot| slot.whole.contains(at)).map(|slot| slot.nth);
        self.slots.set(slots);
        hit
    }

    /// The rows that it wants, with everything in view.
    pub fn height(fields: &[Field<'_>], columns: u16) -> u16 {
        let measure = Measure::of(fields, columns);
        let rows = fields.iter().map(|field| measure.height(field) + u16::from(field.gap));
        rows.fold(foot(fields), u16::saturating_add)
    }

    /// Draws labels and errors, and lets the owner draw each field in view.
    pub fn draw(
        &self,
        buf: &mut Buffer,
        area: Rect,
        look: &Look,
        fields: &[Field<'_>],
        mut draw: impl FnMut(&mut Buffer, usize, Rect, bool) -> Option<Position>,
    ) -> Option<Position> {
        let area = area.intersection(buf.area);
        self.count.set(fields.len());
        let foot = foot(fields).min(area.height.saturating_sub(4));
        let body = Rect { height: area.height - foot, ..area };
        let measure = Measure::of(fields, area.width);
        let mut cursor = None;
        let slots = self.laid_out(fields, body, &measure);
        for slot in &slots {
            let Some(field) = fields.get(slot.nth) else { continue };
            measure.draw(buf, look, field, *slot);
            let focused = slot.nth == self.focus;
            let place = draw(buf, slot.nth, slot.field, focused);
            if focused {
                cursor = place;
            }
        }
        self.slots.set(slots);
        let help = fields.get(self.focus).map_or("", |field| field.help);
        if foot > 0 && !help.is_empty() {
            let help = look.fit(help, usize::from(area.width));
            paint::text(buf, area, 0, area.height - 1, &help, look.style(Meaning::Muted));
        }
        cursor
    }

    fn laid_out(&self, fields: &[Field<'_>], body: Rect, measure: &Measure) -> Vec<Slot> {
        let heights: Vec<_> = fields.iter().map(|field| measure.height(field)).collect();
        let all = heights.iter().copied().fold(0, u16::saturating_add);
        let gaps = fields.iter().map(|field| u16::from(field.gap)).fold(0, u16::saturating_add);
        let with_gaps = all.saturating_add(gaps) <= body.height;
        let left = body.height.saturating_sub(all + if with_gaps { gaps } else { 0 });
        let top = self.first_in_view(&heights, body.height);
        let mut slots = Vec::new();
        let mut y = body.y;
        for (nth, (field, height)) in fields.iter().zip(&heights).enumerate().skip(top) {
            y += u16::from(with_gaps && field.gap);
            let height = if field.least.is_some() { height.saturating_add(left) } else { *height };
            let height = height.min(body.bottom().saturating_sub(y));
            if height == 0 {
                break;
            }
            let whole = Rect { y, height, ..body };
            slots.push(Slot { nth, whole, field: measure.field(field, whole) });
            y += height;
        }
        slots
    }

    /// Scrolls by whole fields, and no further than the focus asks.
    fn first_in_view(&self, heights: &[u16], room: u16) -> usize {
        let sum = |from: usize, to: usize| {
            heights
                .get(from..to)
                .unwrap_or_default()
                .iter()
                .fold(0, |sum: u16, h| sum.saturating_add(*h))
        };
        let mut top = self.top.get().min(self.focus);
        while top < self.focus && sum(top, self.focus + 1) > room {
            top += 1;
        }
        while top > 0 && sum(top - 1, heights.len()) <= room {
            top -= 1;
        }
        self.top.set(top);
        top
    }
}

/// A blank row and the help, when any field has some.
fn foot(fields: &[Field<'_>]) -> u16 {
    if fields.iter().any(|field| !field.help.is_empty()) { 2 } else { 0 }
}

impl Measure {
    fn of(fields: &[Field<'_>], columns: u16) -> Self {
        let labelled = fields.iter().filter(|field| !field.label.is_empty());
        let widest = labelled.map(|f| paint::columns(f.label) + 2 * u16::from(f.required)).max();
        let stacked = columns < STACKED;
        Measure { labels: if stacked { 0 } else { widest.unwrap_or(0) + 2 }, stacked, columns }
    }

    fn label_rows(&self, field: &Field<'_>) -> u16 {
        u16::from(self.stacked && !field.label.is_empty())
    }

    fn rows_below(&self, field: &Field<'_>) -> u16 {
        let room = usize::from(self.columns.saturating_sub(self.indent(field)));
        let lines = field.below.map_or(0, |(_, text)| wrap(text, room).len());
        u16::try_from(lines).unwrap_or(u16::MAX)
    }

    fn indent(&self, field: &Field<'_>) -> u16 {
        if field.wide { 0 } else { self.labels }
    }

    fn height(&self, field: &Field<'_>) -> u16 {
        let height = field.least.unwrap_or(field.height);
        height.saturating_add(self.label_rows(field)).saturating_add(self.rows_below(field))
    }

    fn field(&self, field: &Field<'_>, whole: Rect) -> Rect {
        let (indent, above) = (self.indent(field).min(whole.width), self.label_rows(field));
        let above = above.min(whole.height - 1);
        let most = if field.wide { u16::MAX } else { WIDEST_FIELD };
        let below = self.rows_below(field).min(whole.height - above - 1);
        Rect {
            x: whole.x + indent,
            y: whole.y + above,
            width: (whole.width - indent).min(most),
            height: whole.height - above - below,
        }
    }

    fn draw(&self, buf: &mut Buffer, look: &Look, field: &Field<'_>, slot: Slot) {
        let room = usize::from(slot.whole.width);
        if !field.label.is_empty() && (!self.stacked || slot.field.y > slot.whole.y) {
            let label = look.fit(field.label, room);
            let end = paint::text(buf, slot.whole, 0, 0, &label, look.style(Meaning::Heading));
            if field.required {
                paint::text(buf, slot.whole, end + 1, 0, "*", look.style(Meaning::Accent));
            }
        }
        let Some((meaning, text)) = field.below else { return };
        let indent = self.indent(field);
        let below = slot.field.bottom() - slot.whole.y;
        let lines = wrap(text, room.saturating_sub(usize::from(indent)));
        for (row, line) in (below..slot.whole.height).zip(lines) {
            paint::text(buf, slot.whole, indent, row, &line, look.style(meaning));
        }
    }
}

#[cfg(test)]
mod tests;
