//! A keymap's file: what is refused, and where it stands.

use std::collections::HashMap;

use serde::Deserialize;
use toml::Spanned;

use super::action::{Action, Context, named};
use super::table::{Keymap, Row, printable};
use crate::tui::input::{Code, Key};

#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
#[error("{file}:{line}: {fault}")]
pub struct KeymapError {
    pub file: String,
    pub line: usize,
    pub fault: KeymapFault,
}

#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
pub enum KeymapFault {
    #[error("{0}")]
    Syntax(String),
    #[error("there is no context {0:?}")]
    NoSuchContext(String),
    #[error("there is no action {0:?}")]
    NoSuchAction(String),
    #[error("{0:?} is not the name of a key")]
    NoSuchKey(String),
    #[error("{key} already means {:?} in {}", .sentence, .context.title())]
    KeyTwice { key: Key, context: Context, sentence: String },
    #[error("this action already has a row in {}", .0.title())]
    RowTwice(Context),
    #[error("{0} is typed where text has the focus, so it cannot act there")]
    Letter(Key),
    #[error("a row that is new needs a sentence")]
    NoSentence,
    #[error("a priority is 1 to 9")]
    Priority,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    #[serde(default)]
    row: Vec<RawRow>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRow {
    context: Spanned<String>,
    keys: Vec<Spanned<String>>,
    action: Spanned<String>,
    sentence: Option<String>,
    hint: Option<String>,
    priority: Option<Spanned<u8>>,
}

pub(super) struct Reader<'a> {
    pub text: &'a str,
    pub file: &'a str,
}

impl Reader<'_> {
    fn error(&self, at: usize, fault: KeymapFault) -> KeymapError {
        let before = self.text.as_bytes().iter().take(at);
        let line = 1 + before.filter(|byte| **byte == b'\n').count();
        KeymapError { file: self.file.to_owned(), line, fault }
    }

    pub fn read(&self, standard: Vec<Row>) -> Result<Keymap, KeymapError> {
        let raw: RawFile = toml::from_str(self.text).map_err(|e| {
            let at = e.span().map_or(0, |span| span.start);
            self.error(at, KeymapFault::Syntax(e.message().to_owned()))
        })?;
        let mut rows = standard;
        // Where each row of this file begins; the rows before them are the standard's.
        let mut own: HashMap<usize, Vec<usize>> = HashMap::new();
        for raw in raw.row {
            let at = raw.action.span().start;
            let spans = raw.keys.iter().map(|key| key.span().start).collect();
            let mut row = self.row(raw)?;
            let same = |r: &Row| r.context == row.context && r.action == row.action;
            let place = rows.iter().position(same).unwrap_or(rows.len());
            if own.insert(place, spans).is_some() {
                return Err(self.error(at, KeymapFault::RowTwice(row.context)));
            }
            if let Some(old) = rows.get_mut(place) {
                if row.sentence.is_empty() {
                    row.sentence = std::mem::take(&mut old.sentence);
                }
                row.hint = row.hint.or_else(|| old.hint.take());
                row.priority = if row.priority == 0 { old.priority } else { row.priority };
                *old = row;
            } else {
                if row.sentence.is_empty() {
                    return Err(self.error(at, KeymapFault::NoSentence));
                }
                row.priority = if row.priority == 0 { 9 } else { row.priority };
                rows.push(row);
            }
        }
        self.bind(rows, &own)
    }

    fn row(&self, raw: RawRow) -> Result<Row, KeymapError> {
        let context = named(raw.context.get_ref()).ok_or_else(|| {
            let name = raw.context.get_ref().clone();
            self.error(raw.context.span().start, KeymapFault::NoSuchContext(name))
        })?;
        let action = Action::named(raw.action.get_ref()).ok_or_else(|| {
            let name = raw.action.get_ref().clone();
            self.error(raw.action.span().start, KeymapFault::NoSuchAction(name))
        })?;
        let mut keys = Vec::with_capacity(raw.keys.len());
        for name in &raw.keys {
            let fault = |fault| self.error(name.span().start, fault);
            let key: Key = name
                .get_ref()
                .parse()
                .ok()
                // Shift is part of a character, so this could never be pressed.
                .filter(|key: &Key| !(key.shift && matches!(key.code, Code::Char(_))))
                .ok_or_else(|| fault(KeymapFault::NoSuchKey(name.get_ref().clone())))?;
            if Context::takes_text(context) && printable(key).is_some() {
                return Err(fault(KeymapFault::Letter(key)));
            }
            keys.push(key);
        }
        if let Some(priority) = raw.priority.as_ref().filter(|p| !(1..=9).contains(p.get_ref())) {
            return Err(self.error(priority.span().start, KeymapFault::Priority));
        }
        Ok(Row {
            context,
            keys,
            action,
            sentence: raw.sentence.unwrap_or_default(),
            hint: raw.hint,
            priority: raw.priority.map_or(0, Spanned::into_inner),
        })
    }

    /// Binds the rows, this file's last: when a key is taken, the line in this file is at fault.
    fn bind(
        &self,
        rows: Vec<Row>,
        own: &HashMap<usize, Vec<usize>>,
    ) -> Result<Keymap, KeymapError> {
        let mut map = Keymap { bound: HashMap::new(), rows };
        let mut order: Vec<_> = (0..map.rows.len()).collect();
        order.sort_by_key(|place| (own.contains_key(place), own.get(place).cloned()));
        for place in order {
            let Some(row) = map.rows.get(place) else { continue };
            for (nth, key) in row.keys.iter().enumerate() {
                let Some(taken) = map.bound.insert((row.context, *key), place) else { continue };
                let at = own.get(&place).and_then(|spans| spans.get(nth)).copied();
                let sentence = map.rows.get(taken).map(|row| row.sentence.clone());
                return Err(self.error(
                    at.unwrap_or_default(),
                    KeymapFault::KeyTwice {
                        key: *key,
                        context: row.context,
                        sentence: sentence.unwrap_or_default(),
                    },
                ));
            }
        }
        Ok(map)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(name: &str) -> Key {
        name.parse().unwrap()
    }

    #[test]
    fn mistakes_are_refused_with_file_and_line() {
        let row = |context: &str, keys: &str, action: &str| {
            format!(
                "[[row]]\ncontext = \"{context}\"\nkeys = {keys}\naction = \"{action}\"\nsentence = \"S.\"\n"
            )
        };
        let said = |text: &str| Keymap::parse(text, "my.toml").unwrap_err().to_string();
        let twice = row("table", "[\"j\"]", "up") + &row("table", "[\"x\", \"j\"]", "down");
        assert_eq!(said(&twice), "my.toml:8: j already means \"S.\" in Tables");
        let elsewhere = row("table", "[\"j\"]", "up") + &row("help", "[\"j\"]", "up");
        assert!(Keymap::parse(&elsewhere, "my.toml").is_ok());
        assert_eq!(
            said(&row("nowhere", "[\"j\"]", "up")),
            "my.toml:2: there is no context \"nowhere\""
        );
        assert_eq!(said(&row("table", "[]", "jump")), "my.toml:4: there is no action \"jump\"");
        assert_eq!(said(&row("table", "[]", "type")), "my.toml:4: there is no action \"type\"");
        assert_eq!(said(&row("table", "[]", "nav_0")), "my.toml:4: there is no action \"nav_0\"");
        for name in ["Hyper-x", "Shift-a"] {
            assert_eq!(
                said(&row("table", &format!("[\"{name}\"]"), "up")),
                format!("my.toml:3: \"{name}\" is not the name of a key")
            );
        }
        assert_eq!(
            said(&row("text", "[\"h\"]", "left")),
            "my.toml:3: h is typed where text has the focus, so it cannot act there"
        );
        let again = row("table", "[\"j\"]", "up") + &row("table", "[\"k\"]", "up");
        assert_eq!(said(&again), "my.toml:9: this action already has a row in Tables");
        let bad = row("table", "[]", "up") + "priority = 10\n";
        assert_eq!(said(&bad), "my.toml:6: a priority is 1 to 9");
        assert!(said("\n\n[[row]]\nkeys = 1\n").starts_with("my.toml:"));
        assert!(said("[[row]\n").starts_with("my.toml:1: "));
    }

    #[test]
    fn rows_of_ones_own_replace_those_of_the_standard() {
        let mine = "[[row]]\ncontext = \"roles\"\nkeys = [\"c\"]\naction = \"new\"\n\
                    [[row]]\ncontext = \"table\"\nkeys = []\naction = \"copy\"\n";
        let map = Keymap::with_overrides(mine, "my.toml").unwrap();
        let roles = [Context::Roles, Context::Table];
        assert_eq!(map.resolve(&roles, key("c")), Some(Action::New));
        assert_eq!(map.resolve(&roles, key("n")), None);
        assert_eq!(map.resolve(&roles, key("y")), None);
        let rows = map.rows(&roles);
        let new = rows.iter().find(|row| *row.action == Action::New).unwrap();
        assert_eq!((new.sentence, new.hint), ("Create a role.", Some("Create Role")));

        let clash = "[[row]]\ncontext = \"roles\"\nkeys = [\"d\"]\naction = \"new\"\n";
        assert_eq!(
            Keymap::with_overrides(clash, "my.toml").unwrap_err().to_string(),
            "my.toml:3: d already means \"Delete the marked roles, or the one under the cursor.\" in Roles"
        );
        let new = "[[row]]\ncontext = \"roles\"\nkeys = [\"c\"]\naction = \"palette\"\n";
        assert_eq!(
            Keymap::with_overrides(new, "my.toml").unwrap_err().to_string(),
            "my.toml:4: a row that is new needs a sentence"
        );
    }
}
