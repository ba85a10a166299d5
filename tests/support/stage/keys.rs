//! Keys as the keymap names them, and text in quotes: `n "Live Agent" Tab Down*3 Space paste"a b" Ctrl-S`.

use rolodeck::tui::input::Key;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stroke {
    Key(Key),
    Text(String),
    Paste(String),
}

#[track_caller]
pub fn strokes(script: &str) -> Vec<Stroke> {
    let mut strokes = Vec::new();
    let mut rest = script.trim_start();
    while !rest.is_empty() {
        let end = rest.find(|c: char| c.is_whitespace() || c == '"').unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        rest = after;
        let quoted = after.strip_prefix('"').map(|inside| {
            let (text, after) = inside.split_once('"').expect("a quote is not closed");
            rest = after;
            unescaped(text)
        });
        match (word, quoted) {
            ("paste", Some(text)) => strokes.push(Stroke::Paste(text)),
            ("", Some(text)) => strokes.push(Stroke::Text(text)),
            // A key and text in one word, such as /"chats".
            (word, quoted) => {
                strokes.extend(repeated(word));
                strokes.extend(quoted.map(Stroke::Text));
            }
        }
        rest = rest.trim_start();
    }
    strokes
}

fn repeated(word: &str) -> Vec<Stroke> {
    let (name, times) = match word.rsplit_once('*') {
        Some((name, times)) if !name.is_empty() => (name, times.parse().expect("a number")),
        _ => (word, 1),
    };
    let key = name.parse().unwrap_or_else(|why| panic!("{why}"));
    vec![Stroke::Key(key); times]
}

/// `\u{202e}` as the character.
fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("\\u{") {
        let (code, after) = after.split_once('}').expect("a code is not closed");
        out.push_str(before);
        let code = u32::from_str_radix(code, 16).expect("a code in hexadecimal");
        out.push(char::from_u32(code).expect("a character"));
        rest = after;
    }
    out + rest
}
