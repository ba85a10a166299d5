//! Words that stand for values.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use serde::Deserialize as _;
use serde::de::value::{Error, StrDeserializer};

use crate::team::{Level, Status, Time, What};

/// A moment, or so many milliseconds before now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Since {
    At(Time),
    Ago(i64),
}

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

/// What the log calls it.
pub fn what(text: &str) -> Result<What, String> {
    What::deserialize(StrDeserializer::<Error>::new(text)).map_err(|why| {
        let known = why.to_string().replace('`', "");
        let known = known.rsplit_once("expected one of ").map_or("", |(_, known)| known);
        format!("it is none of {known}")
    })
}

pub fn since(text: &str) -> Result<Since, String> {
    if let Ok(time) = text.parse::<jiff::Timestamp>() {
        return Ok(Since::At(Time(time.as_millisecond())));
    }
    if let Ok(time) = text.parse::<jiff::civil::DateTime>()
        && let Ok(time) = time.to_zoned(jiff::tz::TimeZone::UTC)
    {
        return Ok(Since::At(Time(time.timestamp().as_millisecond())));
    }
    let span = text.parse::<jiff::Span>().ok();
    let long = span.and_then(|s| s.to_duration(jiff::SpanRelativeTo::days_are_24_hours()).ok());
    match long.map(|long| i64::try_from(long.as_millis())) {
        Some(Ok(ago)) if ago >= 0 => Ok(Since::Ago(ago)),
        _ => Err("write a time such as 2026-11-23T18:52:00Z, a date, or 24h".to_owned()),
    }
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

    #[test]
    fn times_are_read() {
        let noon = Since::At(Time(1_795_780_800_000));
        for text in ["2026-11-27T12:00:00Z", "2026-11-27T13:00:00+01:00", "2026-11-27 12:00"] {
            assert_eq!(since(text), Ok(noon), "{text}");
        }
        assert_eq!(since("2026-11-27"), Ok(Since::At(Time(1_795_737_600_000))));
        assert_eq!(since("36h"), Ok(Since::Ago(36 * 3_600_000)));
        assert_eq!(since("7d"), Ok(Since::Ago(7 * Time::DAY)));
        for text in ["", "yesterday", "-7d", "1y", "2026-13-01", "12:00"] {
            assert!(since(text).is_err(), "{text}");
        }
    }

    #[test]
    fn kinds_are_those_of_the_log() {
        assert_eq!(what("sign_in_failed"), Ok(What::SignInFailed));
        assert!(what("nonsense").is_err_and(|why| why.contains(", edit_role,")));
    }
}
