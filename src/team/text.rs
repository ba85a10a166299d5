//! What stored text may hold, and how hostile text is shown.

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
pub enum TextError {
    #[error("it is required")]
    Empty,
    #[error("it may have at most {max} characters, this has {count}")]
    TooLong { max: usize, count: usize },
    #[error("it holds a character that cannot be seen (U+{0:04X})")]
    Hidden(u32),
}

/// Characters that change what a reader sees without being seen themselves:
/// controls, bidi overrides and isolates, zero-width characters, line separators, tags.
pub fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{ad}' | '\u{34f}' | '\u{61c}'
        | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e0fff}')
}

/// One line of text: trimmed, NFC, counted in characters.
pub fn line(input: &str, min: usize, max: usize) -> Result<String, TextError> {
    let text: String = input.trim().nfc().collect();
    if let Some(c) = text.chars().find(|c| is_hidden(*c)) {
        return Err(TextError::Hidden(c as u32));
    }
    let count = text.chars().count();
    if count > max {
        return Err(TextError::TooLong { max, count });
    }
    if count < min {
        return Err(TextError::Empty);
    }
    Ok(text)
}

/// The key under which two spellings are the same name or address: Unicode's full case folding.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let text = composed(Cow::Borrowed(text));
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_ascii() {
            out.push(c.to_ascii_lowercase());
        } else {
            out.extend(folded(c));
        }
    }
    composed(Cow::Owned(out)).into_owned()
}

/// NFC, which nearly everything is already.
fn composed(text: Cow<'_, str>) -> Cow<'_, str> {
    match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => text,
        IsNormalized::No | IsNormalized::Maybe => Cow::Owned(text.nfc().collect()),
    }
}

/// By way of upper case, where final sigma is a sigma and sharp s two letters. The dotless i is a
/// letter of its own, not a small I.
fn folded(c: char) -> impl Iterator<Item = char> {
    let cased = (c != 'ı').then(|| c.to_lowercase().flat_map(char::to_uppercase));
    let small = cased.into_iter().flatten().flat_map(char::to_lowercase);
    (c == 'ı').then_some(c).into_iter().chain(small)
}

/// Stored text as it may be drawn or printed: `<U+202E>` for what would deceive.
pub fn shown(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        if is_hidden(c) {
            out.push_str(&format!("<U+{:04X}>", c as u32));
        } else {
            out.push(c);
        }
    }
    Cow::Owned(out)
}

/// As shown, cut to a length that a sentence can hold.
pub fn short(text: &str) -> String {
    let shown = shown(text);
    if shown.chars().count() <= SHORT {
        return shown.into_owned();
    }
    shown.chars().take(SHORT - 3).chain("...".chars()).collect()
}

const SHORT: usize = 50;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_trimmed_normalized_and_counted_in_characters() {
        assert_eq!(line("  Ada  ", 1, 64).unwrap(), "Ada");
        assert_eq!(line("e\u{301}", 1, 1).unwrap(), "é");
        assert_eq!(line("   ", 1, 64), Err(TextError::Empty));
        assert_eq!(line("", 0, 64).unwrap(), "");
        assert_eq!(line(&"ä".repeat(64), 1, 64).unwrap().chars().count(), 64);
        assert_eq!(line(&"a".repeat(65), 1, 64), Err(TextError::TooLong { max: 64, count: 65 }));
    }

    #[test]
    fn what_cannot_be_seen_is_refused_and_shown_escaped() {
        for c in [
            '\u{202e}',
            '\u{200b}',
            '\u{1b}',
            '\u{0}',
            '\u{9b}',
            '\u{2066}',
            '\u{feff}',
            '\u{e0041}',
        ] {
            let text = format!("a{c}b");
            assert_eq!(line(&text, 1, 64), Err(TextError::Hidden(c as u32)));
            assert_eq!(shown(&text), format!("a<U+{:04X}>b", c as u32));
        }
        assert!(matches!(shown("plain é 漢字 👩"), Cow::Borrowed(_)));
    }

    #[test]
    fn long_text_is_cut() {
        assert_eq!(short("a\u{1b}"), "a<U+001B>");
        assert_eq!(short(&"ä".repeat(50)), "ä".repeat(50));
        assert_eq!(short(&"ä".repeat(51)), "ä".repeat(47) + "...");
        assert_eq!(short(&"\u{202e}".repeat(9)).chars().count(), 50);
    }

    #[test]
    fn folding_ignores_case_and_composition() {
        assert_eq!(fold("ÉCOLE"), fold("e\u{301}cole"));
        assert_eq!(fold("Ada@ACME.io"), "ada@acme.io");
        for (a, b) in [("ΟΔΟΣ", "οδος"), ("STRASSE", "Straße"), ("straẞe", "STRASSE"), ("K", "k")]
        {
            assert_eq!(fold(a), fold(b), "{a} {b}");
        }
        for (a, b) in [("ısı", "isi"), ("o", "ö"), ("а", "a")] {
            assert_ne!(fold(a), fold(b), "{a} {b}");
        }
    }

    #[test]
    fn folding_twice_is_folding_once() {
        for c in '\0'..='\u{1f000}' {
            let once = fold(c.encode_utf8(&mut [0; 4]));
            assert_eq!(fold(&once), once, "{c:?}");
        }
    }
}
