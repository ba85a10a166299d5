//! Text in columns: measured, cut and wrapped by what a reader sees.

use ratatui::buffer::CellWidth;
use unicode_segmentation::UnicodeSegmentation;

use crate::team::text::shown;

/// Only characters that take a column each and join no other: nearly every text, so that it pays
/// to treat it apart.
pub fn is_plain(text: &str) -> bool {
    text.chars().all(|c| {
        matches!(c, ' '..='~' | '\u{c0}'..='\u{24f}' | '\u{386}'..='\u{481}' | '…' | '\u{2500}'..='\u{257f}')
    })
}

/// The columns that a text takes.
pub fn width(text: &str) -> usize {
    if is_plain(text) {
        return text.chars().count();
    }
    clusters(text).map(|(_, columns)| columns).sum()
}

/// The clusters of a text with the columns that each takes.
pub fn clusters(text: &str) -> impl DoubleEndedIterator<Item = (&str, usize)> {
    text.graphemes(true).map(|cluster| (cluster, columns(cluster)))
}

/// As the buffer counts them, so that nothing is ever off by one.
fn columns(cluster: &str) -> usize {
    if cluster.contains(char::is_control) { 0 } else { usize::from(cluster.cell_width()) }
}

/// The longest start of a text that takes no more columns.
fn start(text: &str, room: usize) -> &str {
    if is_plain(text) {
        let end = text.char_indices().nth(room).map_or(text.len(), |(at, _)| at);
        return text.get(..end).unwrap_or_default();
    }
    let mut used = 0;
    for (at, cluster) in text.grapheme_indices(true) {
        used += columns(cluster);
        if used > room {
            return text.get(..at).unwrap_or_default();
        }
    }
    text
}

pub(super) fn fit(text: &str, columns: usize, ellipsis: &str) -> String {
    let text = shown(text);
    if width(&text) <= columns {
        return text.into_owned();
    }
    let room = columns.saturating_sub(width(ellipsis));
    if room == 0 {
        return start(ellipsis, columns).to_owned();
    }
    let mut kept = start(&text, room);
    // A whole word reads better, unless most of the room would be lost to it.
    let next = text.get(kept.len()..).and_then(|rest| rest.chars().next());
    if next.is_some_and(|c| !c.is_whitespace())
        && let Some(space) = kept.rfind(char::is_whitespace)
        && let Some(words) = kept.get(..space)
        && width(words) * 5 >= room * 3
    {
        kept = words;
    }
    let kept = kept.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '.' | ';'));
    format!("{kept}{ellipsis}")
}

/// A text in lines of at most so many columns, broken between words, escaped.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let text = shown(text);
    let mut lines = Vec::new();
    let mut line = String::new();
    if columns == 0 {
        return lines;
    }
    for mut word in text.split_whitespace() {
        let gap = usize::from(!line.is_empty());
        if width(&line) + gap + width(word) > columns && !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        while width(word) > columns {
            // A cluster wider than the whole line has no place in it.
            let head = Some(start(word, columns)).filter(|head| !head.is_empty());
            let Some((head, tail)) = head.and_then(|head| word.split_at_checked(head.len())) else {
                word = "";
                break;
            };
            lines.push(head.to_owned());
            word = tail;
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn text_is_cut_between_words_where_it_can_be() {
        for (text, columns, fitted) in [
            ("Handles live chats", 18, "Handles live chats"),
            ("Handles live chats", 17, "Handles live…"),
            ("Handles live chats", 13, "Handles live…"),
            ("Handles live chats", 12, "Handles…"),
            ("Handles live chats", 8, "Handles…"),
            ("Handles live chats", 7, "Handle…"),
            ("Invoices, plans", 12, "Invoices…"),
            ("a abcdefghijklmnop", 10, "a abcdefg…"),
            ("Ada", 1, "…"),
            ("Ada", 0, ""),
            ("漢字漢字", 8, "漢字漢字"),
            ("漢字漢字", 7, "漢字漢…"),
            ("漢字漢字", 6, "漢字…"),
            ("👩e\u{301}x", 3, "👩…"),
            ("a\u{202e}b", 10, "a<U+202E>b"),
            ("a\u{202e}b", 5, "a<U+…"),
        ] {
            assert_eq!(fit(text, columns, "…"), fitted, "{text} in {columns}");
        }
    }

    #[test]
    fn plain_text_is_what_it_would_be_by_its_clusters() {
        let plain: Vec<_> = ('\0'..='\u{ffff}').filter(|c| is_plain(&c.to_string())).collect();
        assert!(plain.len() > 800);
        for c in plain {
            for text in [format!("{c}a"), format!("a{c}"), format!("{c}{c}")] {
                let clusters: Vec<_> = clusters(&text).map(|(_, columns)| columns).collect();
                assert_eq!(clusters, [1, 1], "{c:?}");
                assert_eq!(shown(&text), text);
            }
        }
        for not in ["\t", "e\u{301}", "漢", "\u{ad}", "\u{202e}", "👩"] {
            assert!(!is_plain(not), "{not:?}");
        }
    }

    #[test]
    fn text_wraps_between_words() {
        assert_eq!(
            wrap("Reads and answers conversations.", 12),
            ["Reads and", "answers", "conversation", "s."]
        );
        assert_eq!(wrap("one  two", 20), ["one two"]);
        assert_eq!(wrap("漢字漢", 1), Vec::<String>::new());
        assert_eq!(wrap("x", 0), Vec::<String>::new());
    }

    proptest! {
        #[test]
        fn nothing_is_wider_than_its_room(text in "\\PC{0,40}", columns in 0usize..30) {
            prop_assert!(width(&fit(&text, columns, "…")) <= columns);
            prop_assert!(wrap(&text, columns).iter().all(|line| width(line) <= columns));
        }
    }
}
