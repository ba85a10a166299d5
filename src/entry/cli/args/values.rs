//! Words that stand for values.

use clap::builder::{PossibleValuesParser, TypedValueParser};

use crate::team::{Level, Status};

pub fn status() -> impl TypedValueParser<Value = Status> {
    PossibleValuesParser::new(["active", "inactive"])
        .map(|word| if word == "active" { Status::Active } else { Status::Inactive })
}

pub fn level() -> impl TypedValueParser<Value = Level> {
    PossibleValuesParser::new(["view", "edit"])
        .map(|word| if word == "view" { Level::View } else { Level::Edit })
}

pub fn grant(text: &str) -> Result<(String, Level), String> {
    let (module, level) = text.split_once('=').ok_or("write MODULE=LEVEL")?;
    let level = level.trim().parse::<Level>().map_err(|why| why.to_string())?;
    Ok((module.trim().to_owned(), level))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grants_are_read() {
        assert_eq!(grant("inbox.chats=Edit"), Ok(("inbox.chats".into(), Level::Edit)));
        assert_eq!(grant("inbox.chats"), Err("write MODULE=LEVEL".into()));
        assert_eq!(grant("a=full"), Err("a level is none, view or edit".into()));
    }
}
