//! A password typed twice: strength while typing, made on request, compared before it is sent.

use super::fields::{Fields, Step};
use crate::team::{Bearer, Field, Refusal, Secret, Strength};
use crate::tui::part::{Ctx, Request};
use crate::tui::theme::Meaning;

/// Where the password and its repetition stand in a form.
#[derive(Clone, Copy, Debug)]
pub struct PasswordFields {
    pub password: usize,
    pub confirm: usize,
}

impl PasswordFields {
    /// After each change: says how good the password is, and whether both are the same.
    pub fn changed(self, fields: &mut Fields, step: &Step, of: Bearer<'_>, c: &Ctx<'_>) {
        let Step::Changed(place) = step else { return };
        let note = strength_note(&fields.secret_text(self.password), of, c);
        // Another field speaks of the password only by what is, or was, wrong with it.
        let warns = |note: Option<&(Meaning, String)>| {
            note.is_some_and(|(meaning, _)| *meaning == Meaning::Warning)
        };
        if *place == self.password || warns(note.as_ref()) || warns(fields.noted(self.password)) {
            fields.note(self.password, note);
        }
        if *place == self.password || *place == self.confirm {
            let (first, second) = (fields.text(self.password), fields.text(self.confirm));
            let differs = !second.is_empty() && !first.starts_with(second);
            let note = differs.then(|| (Meaning::Warning, "Not the same so far.".to_owned()));
            fields.note(self.confirm, note);
        }
    }

    /// Ctrl-G on either field.
    pub fn generate(self, fields: &Fields) -> Option<Request> {
        let here = [self.password, self.confirm].contains(&fields.focused());
        here.then_some(Request::Generate)
    }

    pub fn generated(self, fields: &mut Fields, made: &Secret) {
        fields.set_secret(self.password, made.expose(), true);
        fields.set_secret(self.confirm, made.expose(), false);
        let note = "Pass it on now: it is not shown again.".to_owned();
        fields.note(self.password, Some((Meaning::Success, note)));
        fields.note(self.confirm, None);
        fields.clear_errors();
    }

    /// The password, when both are the same.
    pub fn agreed(self, fields: &Fields) -> Result<Secret, Refusal> {
        if fields.text(self.password) != fields.text(self.confirm) {
            return Err(Refusal::invalid(
                Field::Confirm,
                "Confirm Password: it is not the same as the password.",
            ));
        }
        Ok(fields.secret_text(self.password))
    }
}

pub fn strength_note(password: &Secret, of: Bearer<'_>, c: &Ctx<'_>) -> Option<(Meaning, String)> {
    if password.is_empty() {
        return None;
    }
    Some(match c.rules.policy.check(password, of) {
        Ok(Strength::Strong) => (Meaning::Success, "Strong.".to_owned()),
        Ok(strength) => (Meaning::Success, format!("Good enough: {}.", strength.label())),
        Err(why) => {
            let said = why.message.strip_prefix("Password: ").unwrap_or(&why.message);
            let mut chars = said.chars();
            let first = chars.next().map(|c| c.to_uppercase().to_string()).unwrap_or_default();
            (Meaning::Warning, first + chars.as_str())
        }
    })
}
