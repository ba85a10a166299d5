//! Every refusal of the domain's rules, and what is accepted just beside it.

#[path = "team_rules/bulk.rs"]
mod bulk;
#[path = "team_rules/explain.rs"]
mod explain;
#[path = "team_rules/hands.rs"]
mod hands;
#[path = "team_rules/import.rs"]
mod import;
#[path = "team_rules/passwords.rs"]
mod passwords;
#[path = "team_rules/recovery.rs"]
mod recovery;
#[path = "team_rules/roles.rs"]
mod roles;
#[path = "team_rules/settings.rs"]
mod settings;
#[path = "support/team.rs"]
mod support;
#[path = "team_rules/trash.rs"]
mod trash;
#[path = "team_rules/undo.rs"]
mod undo;
#[path = "team_rules/unique.rs"]
mod unique;
#[path = "team_rules/users.rs"]
mod users;

use rolodeck::team::{Field, Kind, Refusal};

/// Kind, field, and one clear sentence that says `part`.
#[track_caller]
fn says(refusal: &Refusal, kind: Kind, field: Option<Field>, part: &str) {
    assert_eq!((refusal.kind, refusal.field), (kind, field), "{refusal}");
    assert!(refusal.message.contains(part), "{refusal} lacks {part}");
    clear(refusal);
}

#[track_caller]
fn clear(refusal: &Refusal) {
    let text = &refusal.message;
    // A name or an address that it begins with stays as it was typed.
    let subject = text.split(' ').next().is_some_and(|word| word.contains('@'));
    assert!(subject || !text.starts_with(char::is_lowercase), "begins small: {text}");
    assert!(text.ends_with('.') && !text.ends_with(".."), "has no full stop: {text}");
    assert!(!text.contains(". ") && !text.contains('\n'), "more than one sentence: {text}");
    for debug in ["Some(", "None", "Ok(", "Err(", "{", "}", "UserId", "RoleId", "  "] {
        assert!(!text.contains(debug), "{debug} in: {text}");
    }
    assert!(text.chars().count() <= 160, "{} characters: {text}", text.chars().count());
}
