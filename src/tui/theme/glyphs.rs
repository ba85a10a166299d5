//! The shapes things are drawn with, in UTF-8 and in ASCII.

use ratatui::symbols::border;

/// Each glyph keeps its width in every state, so that nothing moves when a state changes.
#[derive(Debug)]
pub struct Glyphs {
    pub border: border::Set<'static>,
    pub line: &'static str,
    pub radio_on: &'static str,
    pub radio_off: &'static str,
    /// In a group's row: some of its modules stand here, not all.
    pub radio_some: &'static str,
    /// Cannot be chosen.
    pub radio_closed: &'static str,
    pub check_on: &'static str,
    pub check_off: &'static str,
    pub cursor: &'static str,
    /// The place in the side nav where one is.
    pub here: &'static str,
    pub mark: &'static str,
    pub bar_full: &'static str,
    pub bar_half: &'static str,
    pub bar_empty: &'static str,
    pub ellipsis: &'static str,
    pub ascending: &'static str,
    pub descending: &'static str,
    pub bullet: &'static str,
    /// Between two facts on one line.
    pub dot: &'static str,
    pub opens: &'static str,
    pub scroll_thumb: &'static str,
}

pub(super) const UNICODE: Glyphs = Glyphs {
    border: border::ROUNDED,
    line: "─",
    radio_on: "●",
    radio_off: "○",
    radio_some: "·",
    radio_closed: "×",
    check_on: "[x]",
    check_off: "[ ]",
    cursor: ">",
    here: "▸",
    mark: "✓",
    bar_full: "█",
    bar_half: "▒",
    bar_empty: "·",
    ellipsis: "…",
    ascending: "▲",
    descending: "▼",
    bullet: "•",
    dot: "·",
    opens: "▾",
    scroll_thumb: "┃",
};

pub(super) const ASCII: Glyphs = Glyphs {
    border: border::Set {
        top_left: "+",
        top_right: "+",
        bottom_left: "+",
        bottom_right: "+",
        vertical_left: "|",
        vertical_right: "|",
        horizontal_top: "-",
        horizontal_bottom: "-",
    },
    line: "-",
    radio_on: "(*)",
    radio_off: "( )",
    radio_some: " - ",
    radio_closed: " x ",
    check_on: "[x]",
    check_off: "[ ]",
    cursor: ">",
    here: ">",
    mark: "*",
    bar_full: "#",
    bar_half: "=",
    bar_empty: ".",
    ellipsis: "~",
    ascending: "^",
    descending: "v",
    bullet: "*",
    dot: "-",
    opens: "v",
    scroll_thumb: "#",
};

#[cfg(test)]
mod tests {
    use super::super::width;
    use super::*;

    #[test]
    fn a_state_never_changes_the_width() {
        for glyphs in [&UNICODE, &ASCII] {
            for states in [
                &[glyphs.radio_on, glyphs.radio_off, glyphs.radio_some, glyphs.radio_closed][..],
                &[glyphs.check_on, glyphs.check_off],
                &[glyphs.bar_full, glyphs.bar_half, glyphs.bar_empty, " "],
                &[glyphs.cursor, glyphs.mark, glyphs.here, " "],
                &[glyphs.ascending, glyphs.descending, glyphs.ellipsis, glyphs.bullet],
            ] {
                let first = width(states[0]);
                assert!(states.iter().all(|state| width(state) == first), "{states:?}");
            }
        }
        assert!(format!("{ASCII:?}").is_ascii());
    }
}
