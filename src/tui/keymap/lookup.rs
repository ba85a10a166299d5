//! What a key means in a place, and which keys work there.

use std::fmt::Write as _;

use super::action::{Action, Context};
use super::reader::{KeymapError, Reader};
use super::table::{Keymap, printable};
use crate::tui::input::{Input, Key, MouseKind};

const STANDARD: &str = include_str!("../../../assets/keymap.toml");

/// A row as it works in some place: without the keys that mean something else there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown<'a> {
    pub context: Context,
    /// The key for the hints bar; empty when only the palette has the command.
    pub key: String,
    /// All keys, for the help.
    pub keys: String,
    pub action: &'a Action,
    pub sentence: &'a str,
    pub hint: Option<&'a str>,
    pub priority: u8,
}

impl Keymap {
    /// The keymap that comes with the program; a test holds that it parses.
    pub fn standard() -> Self {
        Self::parse(STANDARD, "keymap.toml").unwrap_or_default()
    }

    /// A whole keymap of one's own.
    pub fn parse(text: &str, file: &str) -> Result<Self, KeymapError> {
        Reader { text, file }.read(Vec::new())
    }

    /// The standard keymap with some rows replaced and others added.
    pub fn with_overrides(text: &str, file: &str) -> Result<Self, KeymapError> {
        Reader { text, file }.read(Self::standard().rows)
    }

    /// What a key means: the first place that binds it decides, and letters are typed where text has the focus.
    pub fn resolve(&self, stack: &[Context], key: Key) -> Option<Action> {
        if let (Some(c), true) = (printable(key), takes_text(stack)) {
            return Some(Action::Type(c));
        }
        let row = stack.iter().find_map(|context| self.bound.get(&(*context, key)))?;
        self.rows.get(*row).map(|row| row.action.clone())
    }

    /// What a terminal's input means. A paste goes to text only.
    pub fn read(&self, stack: &[Context], input: &Input) -> Option<Action> {
        match input {
            Input::Key(key) => self.resolve(stack, *key),
            Input::Paste(text) => takes_text(stack).then(|| Action::Paste(text.clone())),
            Input::Mouse { kind, column, row } => Some(match kind {
                MouseKind::Press => Action::Click { column: *column, row: *row },
                MouseKind::ScrollUp => Action::ScrollUp,
                MouseKind::ScrollDown => Action::ScrollDown,
            }),
            Input::Resize { .. } => None,
        }
    }

    /// The rows that work in a place, for the help, the palette and the hints bar.
    pub fn rows(&self, stack: &[Context]) -> Vec<Shown<'_>> {
        let typing = takes_text(stack);
        let mut shown: Vec<Shown<'_>> = Vec::new();
        for context in stack {
            for row in self.rows.iter().filter(|row| row.context == *context) {
                let works = |key: &&Key| {
                    !(typing && printable(**key).is_some())
                        && stack
                            .iter()
                            .take_while(|outer| *outer != context)
                            .all(|outer| !self.bound.contains_key(&(*outer, **key)))
                };
                let names: Vec<_> = row.keys.iter().filter(works).map(Key::to_string).collect();
                if names.is_empty() && !row.keys.is_empty() {
                    continue;
                }
                // Nine rows that differ only in their number are one for a reader.
                if let (Action::Nav(_), Some(Shown { action: Action::Nav(_), keys, .. })) =
                    (&row.action, shown.last_mut())
                {
                    let first = keys.chars().next().map(String::from).unwrap_or_default();
                    *keys = format!("{first}-{}", names.join(" "));
                    continue;
                }
                shown.push(Shown {
                    context: *context,
                    key: names.first().cloned().unwrap_or_default(),
                    keys: names.join(" "),
                    action: &row.action,
                    sentence: &row.sentence,
                    hint: row.hint.as_deref(),
                    priority: row.priority,
                });
            }
        }
        shown
    }

    /// The table of the README.
    pub fn markdown(&self) -> String {
        let mut out = String::from("| Where | Keys | What |\n|---|---|---|\n");
        for context in Context::ALL {
            let mut title = context.title();
            for row in self.rows(&[context]).iter().filter(|row| !row.keys.is_empty()) {
                let keys: Vec<_> = row.keys.split(' ').map(|key| format!("`{key}`")).collect();
                let _ = writeln!(out, "| {title} | {} | {} |", keys.join(" "), row.sentence);
                title = "";
            }
        }
        out
    }
}

fn takes_text(stack: &[Context]) -> bool {
    stack.iter().any(|context| context.takes_text())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(name: &str) -> Key {
        name.parse().unwrap()
    }

    #[test]
    fn the_standard_keymap_parses_and_knows_every_place() {
        let map = Keymap::parse(STANDARD, "keymap.toml").unwrap();
        for context in Context::ALL {
            assert!(map.rows.iter().any(|row| row.context == context), "{context:?}");
        }
        for row in &map.rows {
            assert!(row.sentence.ends_with('.'), "{}", row.sentence);
            assert!((1..=9).contains(&row.priority));
        }
    }

    #[test]
    fn the_innermost_place_that_binds_a_key_decides() {
        let map = Keymap::standard();
        let roles = [Context::Roles, Context::Table, Context::Everywhere];
        let matrix = [Context::Matrix, Context::Form, Context::Everywhere];
        for (stack, name, action) in [
            (&roles[..], "n", Some(Action::New)),
            (&roles, "Enter", Some(Action::Edit)),
            (&roles, "j", Some(Action::Down)),
            (&roles, "3", Some(Action::Nav(3))),
            (&roles, "Ctrl-L", Some(Action::Redraw)),
            (&roles, "Z", None),
            (&matrix, "n", Some(Action::SetNone)),
            (&matrix, "Enter", Some(Action::Toggle)),
            (&matrix, "Ctrl-S", Some(Action::Save)),
            (&matrix, "Tab", Some(Action::NextField)),
        ] {
            assert_eq!(map.resolve(stack, key(name)), action, "{name}");
        }
    }

    #[test]
    fn letters_are_typed_where_text_has_the_focus() {
        let map = Keymap::standard();
        for inner in Context::ALL.into_iter().filter(|c| c.takes_text()) {
            let stack = [inner, Context::Table, Context::Everywhere];
            for c in "aqdDn1?: ".chars() {
                assert_eq!(map.resolve(&stack, Key::char(c)), Some(Action::Type(c)), "{inner:?}");
            }
            assert_eq!(map.resolve(&stack, Key::ctrl('c')), Some(Action::Interrupt));
        }
        let secret = [Context::Secret, Context::Text, Context::Form, Context::Everywhere];
        assert_eq!(map.resolve(&secret, key("Ctrl-R")), Some(Action::Reveal));
        assert_eq!(map.resolve(&secret, key("Ctrl-W")), Some(Action::DeleteWord));
        assert_eq!(map.resolve(&secret, key("Down")), Some(Action::NextField));
    }

    #[test]
    fn a_paste_goes_to_text_only_and_a_click_anywhere() {
        let map = Keymap::standard();
        let paste = Input::Paste("dd".into());
        assert_eq!(map.read(&[Context::Roles, Context::Everywhere], &paste), None);
        assert_eq!(map.read(&[Context::Text], &paste), Some(Action::Paste("dd".into())));
        let press = Input::Mouse { kind: MouseKind::Press, column: 3, row: 4 };
        assert_eq!(map.read(&[Context::Table], &press), Some(Action::Click { column: 3, row: 4 }));
    }

    #[test]
    fn shown_rows_name_only_the_keys_that_work_there() {
        let map = Keymap::standard();
        let find = |rows: &[Shown<'_>], action: Action| {
            rows.iter().find(|row| *row.action == action).map(|row| row.keys.clone())
        };
        let table = map.rows(&[Context::Roles, Context::Table, Context::Everywhere]);
        assert_eq!(find(&table, Action::Nav(1)).unwrap(), "1-9");
        assert_eq!(find(&table, Action::Accept), None, "Enter edits here");
        assert_eq!(find(&table, Action::SignOut).unwrap(), "", "only the palette has it");
        let text = map.rows(&[Context::Text, Context::Form, Context::Everywhere]);
        assert_eq!(find(&text, Action::Help).unwrap(), "F1");
        assert_eq!(find(&text, Action::Back), None);
        assert_eq!(find(&text, Action::Left).unwrap(), "Left Ctrl-B");
    }

    #[test]
    fn the_readme_table_has_every_row_with_a_key() {
        let table = Keymap::standard().markdown();
        assert!(table.contains("| Everywhere | `?` `F1` | Show the keys that work here. |\n"));
        assert!(table.contains("|  | `1-9` | Go to that place of the side nav. |\n"));
        assert!(table.contains("| Roles | `n` | Create a role. |\n"));
        assert!(!table.contains("``"), "a command without a key is the palette's");
    }
}
