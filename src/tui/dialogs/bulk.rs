//! Questions about several at once: whom they are about, who is left out and why.

use super::confirm::Confirm;
use crate::team::{Command, Preview, Refusal};
use crate::tui::part::{Ask, Toast};
use crate::tui::theme::Meaning;
use crate::tui::widgets::grouped;

/// So many are named in a question; the rest is counted.
const NAMED: usize = 200;

/// The words of a bulk question.
pub struct Bulk<'a> {
    /// `Delete`
    pub verb: &'a str,
    /// `user`
    pub noun: &'a str,
    /// What follows from it, for everyone.
    pub note: &'a str,
    /// Marked, but hidden by a filter.
    pub hidden: usize,
}

impl Bulk<'_> {
    pub fn count(&self, number: usize) -> String {
        let plural = if number == 1 { "" } else { "s" };
        format!("{} {}{plural}", grouped(number), self.noun)
    }

    /// The question about what a preview allows; a refusal when it allows nothing.
    pub fn ask<Id: Copy>(
        &self,
        preview: Preview<Id>,
        name: impl Fn(Id) -> String,
        command: impl Fn(Vec<Id>) -> Command,
    ) -> Ask {
        if let Some(why) = self.nothing_left(&preview) {
            return Ask::Say(Toast::problem(why.message.clone()));
        }
        let lines = self.lines(&preview, &name);
        let title = self.title(&preview, &name);
        let count = preview.allowed.len();
        Ask::open(Confirm::command(&title, lines, self.verb, command(preview.allowed), count))
    }

    /// `Delete Live Agent?`, `Delete 3 roles?`
    pub fn title<Id: Copy>(&self, preview: &Preview<Id>, name: impl Fn(Id) -> String) -> String {
        match preview.allowed.as_slice() {
            [only] => format!("{} {}?", self.verb, name(*only)),
            many => format!("{} {}?", self.verb, self.count(many.len())),
        }
    }

    pub fn nothing_left<'p, Id>(&self, preview: &'p Preview<Id>) -> Option<&'p Refusal> {
        match (preview.allowed.is_empty(), &preview.together) {
            (true, _) => preview.blocked.first().map(|(_, why)| why),
            (false, together) => together.as_ref(),
        }
    }

    /// Whom it is about, who is left out and why.
    pub fn lines<Id: Copy>(
        &self,
        preview: &Preview<Id>,
        name: &impl Fn(Id) -> String,
    ) -> Vec<(Meaning, String)> {
        let mut lines = Vec::new();
        if !self.note.is_empty() {
            lines.push((Meaning::Text, self.note.to_owned()));
        }
        if preview.allowed.len() > 1 {
            lines.push((Meaning::Text, String::new()));
            for id in preview.allowed.iter().take(NAMED) {
                lines.push((Meaning::Muted, format!("  {}", name(*id))));
            }
            if let Some(more) = preview.allowed.len().checked_sub(NAMED).filter(|more| *more > 0) {
                lines.push((Meaning::Muted, format!("  and {} more", grouped(more))));
            }
        }
        if !preview.blocked.is_empty() {
            lines.push((Meaning::Text, String::new()));
            let left_out = format!(
                "Left out, because it would be refused: {}.",
                self.count(preview.blocked.len())
            );
            lines.push((Meaning::Warning, left_out));
            for (id, why) in preview.blocked.iter().take(NAMED) {
                lines.push((Meaning::Muted, format!("  {}: {}", name(*id), why.message)));
            }
        }
        if self.hidden > 0 {
            lines.push((Meaning::Text, String::new()));
            let hidden = format!(
                "{} marked but hidden by the search or filter: left out.",
                self.count(self.hidden)
            );
            lines.push((Meaning::Warning, hidden));
        }
        lines
    }
}
