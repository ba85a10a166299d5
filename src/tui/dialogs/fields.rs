//! A form is a list of declared fields: what it is about, a label, a control.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::team::{Field, Grants, Refusal, RoleId, Secret as TeamSecret};
use crate::tui::keymap::{Action, Context};
use crate::tui::theme::{Look, Meaning};
use crate::tui::widgets::{
    Button, Buttons, Choice, Form, Line, Matrix, Outcome, Radio, Secret, Toggle, form,
};

/// Rows that the matrix takes when there is room for all, and when there is little.
const MATRIX: u16 = 12;
const MATRIX_LEAST: u16 = 7;

pub enum Control {
    Line(Line),
    /// A password that is there already.
    Secret(Secret),
    /// One that is being chosen.
    NewSecret(Secret),
    Role(Choice<RoleId>),
    Radio(Radio),
    Toggle(Toggle),
    Matrix(Box<Matrix>),
}

struct Entry {
    field: Option<Field>,
    label: &'static str,
    control: Control,
    error: Option<String>,
    note: Option<(Meaning, String)>,
}

/// What came of an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    Ignored,
    Handled,
    /// The value of the field with that place is another one.
    Changed(usize),
    Pressed(usize),
    Refused(String),
}

pub struct Fields {
    entries: Vec<Entry>,
    buttons: Buttons,
    /// Where the focus is; the buttons come after the last field.
    form: Form,
    touched: bool,
}

impl Fields {
    pub fn new(buttons: &[&str]) -> Self {
        Fields {
            entries: Vec::new(),
            buttons: Buttons::new(buttons.iter().map(|label| Button::new(*label)).collect()),
            form: Form::new(1),
            touched: false,
        }
    }

    fn with(mut self, field: Option<Field>, label: &'static str, control: Control) -> Self {
        self.entries.push(Entry { field, label, control, error: None, note: None });
        self.form = Form::new(self.entries.len() + 1);
        self
    }

    pub fn line(self, field: Field, label: &'static str, line: Line) -> Self {
        self.with(Some(field), label, Control::Line(line))
    }

    pub fn secret(self, field: Field, label: &'static str) -> Self {
        self.with(Some(field), label, Control::Secret(Secret::default()))
    }

    pub fn new_secret(self, field: Field, label: &'static str) -> Self {
        self.with(Some(field), label, Control::NewSecret(Secret::default()))
    }

    pub fn role(self, label: &'static str, choice: Choice<RoleId>) -> Self {
        self.with(Some(Field::Role), label, Control::Role(choice))
    }

    pub fn radio(self, field: Field, label: &'static str, radio: Radio) -> Self {
        self.with(Some(field), label, Control::Radio(radio))
    }

    pub fn toggle(self, toggle: Toggle) -> Self {
        self.with(None, "", Control::Toggle(toggle))
    }

    pub fn matrix(self, matrix: Matrix) -> Self {
        self.with(Some(Field::Permissions), "", Control::Matrix(Box::new(matrix)))
    }

    /// Something was typed or chosen.
    pub fn is_touched(&self) -> bool {
        self.touched
    }

    pub fn contexts(&self) -> Vec<Context> {
        let mut contexts = match self.entries.get(self.focused()).map(|entry| &entry.control) {
            Some(Control::Line(_)) => vec![Context::Text],
            Some(Control::Secret(_)) => vec![Context::Secret, Context::Text],
            Some(Control::NewSecret(_)) => {
                vec![Context::NewSecret, Context::Secret, Context::Text]
            }
            Some(Control::Role(_)) => vec![Context::Choice, Context::Text],
            Some(Control::Matrix(matrix)) if matrix.is_finding() => {
                vec![Context::Search, Context::Text]
            }
            Some(Control::Matrix(_)) => vec![Context::Matrix],
            Some(Control::Radio(_) | Control::Toggle(_)) | None => Vec::new(),
        };
        contexts.push(Context::Form);
        contexts
    }

    pub fn act(&mut self, action: &Action) -> Step {
        if let Action::Click { column, row } = action {
            self.click(*column, *row);
        }
        let focus = self.focused();
        let outcome = match self.entries.get_mut(focus) {
            Some(entry) => entry.control.act(action),
            None => self.buttons.act(action),
        };
        match outcome {
            Outcome::Handled => Step::Handled,
            Outcome::Changed => {
                self.touched = true;
                if let Some(entry) = self.entries.get_mut(focus) {
                    entry.error = None;
                }
                Step::Changed(focus)
            }
            Outcome::Pressed(button) => Step::Pressed(button),
            Outcome::Refused(why) => Step::Refused(why),
            Outcome::Ignored => self.move_on(action),
        }
    }

    fn move_on(&mut self, action: &Action) -> Step {
        if *action == Action::Save {
            return Step::Pressed(0);
        }
        let before = self.focused();
        if self.form.act(action) == Outcome::Ignored {
            return Step::Ignored;
        }
        if self.focused() == self.entries.len() {
            let back = *action == Action::PreviousField && before == 0;
            self.buttons.focus(if back { usize::MAX } else { 0 });
        }
        Step::Handled
    }

    fn click(&mut self, column: u16, row: u16) {
        if let Some(hit) = self.form.hit(column, row) {
            self.form.set_focus(hit);
        }
    }

    /// Marks what was refused and goes there; false when no field is meant.
    pub fn refuse(&mut self, why: &Refusal) -> bool {
        let place = self.entries.iter().position(|e| e.field.is_some() && e.field == why.field);
        let Some((place, entry)) = place.and_then(|p| Some((p, self.entries.get_mut(p)?))) else {
            return false;
        };
        // The label stands beside it already.
        let said = why.message.split_once(": ");
        let said = said.filter(|(subject, _)| entry.label.ends_with(subject)).map(|(_, said)| said);
        let mut sentence = said.unwrap_or(&why.message).to_owned();
        // An address is left as it is.
        let word = sentence.split(' ').next().unwrap_or_default();
        if let Some(first) = sentence.get(..1).filter(|_| word.chars().all(char::is_alphabetic)) {
            sentence = first.to_uppercase() + sentence.get(1..).unwrap_or_default();
        }
        entry.error = Some(format!("! {sentence}"));
        self.form.set_focus(place);
        true
    }

    /// Marks everything that is wrong, and goes to the first of it.
    pub fn refuse_all(&mut self, problems: &[Refusal]) {
        self.clear_errors();
        for why in problems.iter().rev() {
            self.refuse(why);
        }
    }

    pub fn note(&mut self, place: usize, note: Option<(Meaning, String)>) {
        if let Some(entry) = self.entries.get_mut(place) {
            entry.note = note;
        }
    }

    pub fn noted(&self, place: usize) -> Option<&(Meaning, String)> {
        self.entries.get(place)?.note.as_ref()
    }

    pub fn clear_errors(&mut self) {
        self.entries.iter_mut().for_each(|entry| entry.error = None);
    }

    pub fn focused(&self) -> usize {
        self.form.focus()
    }

    pub fn focus_on(&mut self, place: usize) {
        self.form.set_focus(place);
    }

    pub fn buttons(&mut self) -> &mut Buttons {
        &mut self.buttons
    }

    pub fn control(&mut self, place: usize) -> Option<&mut Control> {
        self.entries.get_mut(place).map(|entry| &mut entry.control)
    }

    pub fn text(&self, place: usize) -> &str {
        match self.entries.get(place).map(|entry| &entry.control) {
            Some(Control::Line(line)) => line.text(),
            Some(Control::Secret(secret) | Control::NewSecret(secret)) => secret.expose(),
            _ => "",
        }
    }

    pub fn role_chosen(&self, place: usize) -> Option<RoleId> {
        match self.entries.get(place).map(|entry| &entry.control) {
            Some(Control::Role(choice)) => choice.chosen(),
            _ => None,
        }
    }

    pub fn is_on(&self, place: usize) -> bool {
        match self.entries.get(place).map(|entry| &entry.control) {
            Some(Control::Toggle(toggle)) => toggle.is_on(),
            _ => false,
        }
    }

    pub fn option(&self, place: usize) -> usize {
        match self.entries.get(place).map(|entry| &entry.control) {
            Some(Control::Radio(radio)) => radio.chosen(),
            _ => 0,
        }
    }

    pub fn grants(&self, place: usize) -> Grants {
        match self.entries.get(place).map(|entry| &entry.control) {
            Some(Control::Matrix(matrix)) => matrix.grants().clone(),
            _ => Grants::default(),
        }
    }

    /// A copy of what was typed; the field keeps it in case the answer is no.
    pub fn secret_text(&self, place: usize) -> TeamSecret {
        TeamSecret::new(self.text(place).to_owned())
    }

    pub fn set_text(&mut self, place: usize, text: &str) {
        if let Some(Control::Line(line)) = self.control(place) {
            line.set(text);
        }
    }

    pub fn set_secret(&mut self, place: usize, text: &str, reveal: bool) {
        if let Some(Control::Secret(secret) | Control::NewSecret(secret)) = self.control(place) {
            secret.set(text);
            secret.reveal(reveal);
        }
    }

    /// As the layout sees them; the buttons are the last.
    fn layout(&self) -> Vec<form::Field<'_>> {
        let mut fields: Vec<_> = self
            .entries
            .iter()
            .map(|entry| {
                let field = match &entry.control {
                    Control::Matrix(_) => form::Field::wide(MATRIX).at_least(MATRIX_LEAST),
                    _ => form::Field::new(entry.label),
                };
                field
                    .error(entry.error.as_deref())
                    .note(entry.note.as_ref().map(|(meaning, note)| (*meaning, note.as_str())))
            })
            .collect();
        fields.push(form::Field::wide(1).after_gap());
        fields
    }

    /// The rows that everything needs.
    pub fn height(&self, width: u16) -> u16 {
        Form::height(&self.layout(), width)
    }

    pub fn draw(&self, buf: &mut Buffer, area: Rect, look: &Look) -> Option<Position> {
        let cursor = self.form.draw(buf, area, look, &self.layout(), |buf, nth, place, focused| {
            let Some(entry) = self.entries.get(nth) else {
                return self.buttons.draw(buf, place, look, focused);
            };
            let invalid = entry.error.is_some();
            match &entry.control {
                Control::Line(line) => line.draw(buf, place, look, focused, invalid),
                Control::Secret(secret) | Control::NewSecret(secret) => {
                    secret.draw(buf, place, look, focused, invalid)
                }
                Control::Role(choice) => choice.draw(buf, place, look, focused, invalid),
                Control::Radio(radio) => radio.draw(buf, place, look, focused),
                Control::Toggle(toggle) => toggle.draw(buf, place, look, focused),
                Control::Matrix(matrix) => matrix.draw(buf, place, look, focused),
            }
        });
        // An open list lies over whatever is around it.
        if let Some(Control::Role(choice)) = self.entries.get(self.focused()).map(|e| &e.control)
            && choice.is_open()
        {
            // All of the screen but the hints.
            let bounds = Rect { height: buf.area.height.saturating_sub(1), ..buf.area };
            choice.draw_list(buf, bounds, look);
        }
        cursor
    }
}

impl Control {
    fn act(&mut self, action: &Action) -> Outcome {
        match self {
            Control::Line(line) => line.act(action),
            Control::Secret(secret) | Control::NewSecret(secret) => secret.act(action),
            Control::Role(choice) => choice.act(action),
            Control::Radio(radio) => radio.act(action),
            Control::Toggle(toggle) => toggle.act(action),
            Control::Matrix(matrix) => matrix.act(action),
        }
    }
}
