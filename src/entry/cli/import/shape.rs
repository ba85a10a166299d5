//! Which columns a file may have, and where each one goes.

use crate::team::{Kind, Refusal, RoleRow, RowProblem, Secret, UserRow, text};

pub enum Field {
    Null,
    Text(String),
    /// Its own fields follow, with its name and a dot before theirs.
    Object,
}

pub trait Shape {
    fn knows(&self, column: &str) -> bool;
    fn row(&mut self, at: u64, fields: &mut dyn Iterator<Item = (&str, Field)>);
    fn problem(&mut self, problem: RowProblem);
    /// Rows that could be read.
    fn len(&self) -> usize;
    fn problems(&self) -> usize;
}

/// Made by the program, and no news to it.
const USER_READ_ONLY: [&str; 4] = ["role.id", "last_sign_in", "created", "updated"];
const USER: [&str; 9] = [
    "id",
    "name",
    "email",
    "phone",
    "role",
    "status",
    "password_hash",
    "must_change_password",
    "version",
];
const ROLE_READ_ONLY: [&str; 5] =
    ["protected", "users.active", "users.total", "created", "updated"];
const ROLE: [&str; 5] = ["id", "name", "description", "status", "version"];

#[derive(Default)]
pub struct Users {
    pub rows: Vec<UserRow>,
    pub problems: Vec<RowProblem>,
}

#[derive(Default)]
pub struct Roles {
    pub rows: Vec<RoleRow>,
    pub problems: Vec<RowProblem>,
}

impl Shape for Users {
    fn knows(&self, column: &str) -> bool {
        USER.contains(&column) || USER_READ_ONLY.contains(&column)
    }

    fn row(&mut self, at: u64, fields: &mut dyn Iterator<Item = (&str, Field)>) {
        let mut row = UserRow { at, ..UserRow::default() };
        let (mut nested, mut role_id) = (false, None);
        for (column, field) in fields {
            let text = match field {
                Field::Text(text) => text,
                Field::Null if column == "phone" => String::new(),
                Field::Null => continue,
                Field::Object => {
                    nested |= column == "role";
                    if column != "role" {
                        self.problems.push(no_text(at, column));
                    }
                    continue;
                }
            };
            match column {
                "id" => row.id = Some(text),
                "name" => row.name = Some(text),
                "email" => row.email = Some(text),
                "phone" => row.phone = Some(text),
                "role" | "role.name" => row.role = Some(text),
                "role.id" => role_id = Some(text),
                "status" => row.status = Some(text),
                "password_hash" => row.password_hash = Some(Secret::new(text)),
                "must_change_password" => row.must_change = Some(text),
                "version" => row.version = Some(text),
                column if self.knows(column) => {}
                column => self.problems.push(unknown(at, column)),
            }
        }
        if nested && row.role.is_none() {
            row.role = role_id;
        }
        self.rows.push(row);
    }

    fn problem(&mut self, problem: RowProblem) {
        self.problems.push(problem);
    }

    fn len(&self) -> usize {
        self.rows.len()
    }

    fn problems(&self) -> usize {
        self.problems.len()
    }
}

impl Shape for Roles {
    /// A column with a dot in its name is a module; the team knows which there are.
    fn knows(&self, column: &str) -> bool {
        ROLE.contains(&column) || ROLE_READ_ONLY.contains(&column) || is_module(column)
    }

    fn row(&mut self, at: u64, fields: &mut dyn Iterator<Item = (&str, Field)>) {
        let mut row = RoleRow { at, ..RoleRow::default() };
        for (column, field) in fields {
            let text = match field {
                Field::Text(text) => text,
                Field::Null => continue,
                Field::Object => {
                    row.whole |= column == "grants";
                    if !matches!(column, "grants" | "users") {
                        self.problems.push(no_text(at, column));
                    }
                    continue;
                }
            };
            match column {
                "id" => row.id = Some(text),
                "name" => row.name = Some(text),
                "description" => row.description = Some(text),
                "status" => row.status = Some(text),
                "version" => row.version = Some(text),
                column if ROLE_READ_ONLY.contains(&column) => {}
                column => match column.strip_prefix("grants.").unwrap_or(column) {
                    module if is_module(module) => row.grants.push((module.to_owned(), text)),
                    _ => self.problems.push(unknown(at, column)),
                },
            }
        }
        self.rows.push(row);
    }

    fn problem(&mut self, problem: RowProblem) {
        self.problems.push(problem);
    }

    fn len(&self) -> usize {
        self.rows.len()
    }

    fn problems(&self) -> usize {
        self.problems.len()
    }
}

fn is_module(column: &str) -> bool {
    let letter = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_';
    let part = |part: &str| !part.is_empty() && part.bytes().all(letter);
    column.split_once('.').is_some_and(|(group, module)| part(group) && part(module))
}

fn no_text(at: u64, column: &str) -> RowProblem {
    about(at, column, "Write a text here, not an object.".to_owned())
}

fn unknown(at: u64, column: &str) -> RowProblem {
    about(at, column, format!("There is no column {:?}.", text::short(column)))
}

fn about(at: u64, column: &str, message: String) -> RowProblem {
    let why = Refusal::new(Kind::Invalid, message);
    RowProblem { row: Some(at), column: Some(text::short(column)), why }
}
