//! How things look: themes give meanings a style, a look fits them to one terminal.

use std::collections::BTreeMap;
use std::sync::Arc;

use ratatui::style::{Modifier, Style};
use serde::Deserialize;

mod colour;
mod cut;
mod depth;
mod glyphs;

use colour::Colour;
pub use cut::{clusters, is_plain, width, wrap};
pub use depth::Depth;
pub use glyphs::Glyphs;

const SHIPPED: [(&str, &str); 4] = [
    ("terminal", include_str!("../../assets/themes/terminal.toml")),
    ("dark", include_str!("../../assets/themes/dark.toml")),
    ("light", include_str!("../../assets/themes/light.toml")),
    ("high_contrast", include_str!("../../assets/themes/high_contrast.toml")),
];

/// What a piece of the screen means. Themes style meanings, never places.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Meaning {
    /// Plain text and the ground of everything.
    Text,
    Muted,
    Disabled,
    Accent,
    Title,
    /// The head of a column or of a group.
    Heading,
    /// The name of a key in a hint.
    Key,
    Border,
    BorderFocused,
    /// The marker of the row that has the cursor.
    Cursor,
    Marked,
    /// The tab, place or entry that is chosen.
    Selection,
    Input,
    InputFocused,
    InputInvalid,
    Placeholder,
    Button,
    ButtonFocused,
    Danger,
    Warning,
    Success,
    GrantedView,
    GrantedEdit,
    /// What differs from what is saved.
    Changed,
    Badge,
}

impl Meaning {
    pub const ALL: [Meaning; 25] = [
        Meaning::Text,
        Meaning::Muted,
        Meaning::Disabled,
        Meaning::Accent,
        Meaning::Title,
        Meaning::Heading,
        Meaning::Key,
        Meaning::Border,
        Meaning::BorderFocused,
        Meaning::Cursor,
        Meaning::Marked,
        Meaning::Selection,
        Meaning::Input,
        Meaning::InputFocused,
        Meaning::InputInvalid,
        Meaning::Placeholder,
        Meaning::Button,
        Meaning::ButtonFocused,
        Meaning::Danger,
        Meaning::Warning,
        Meaning::Success,
        Meaning::GrantedView,
        Meaning::GrantedEdit,
        Meaning::Changed,
        Meaning::Badge,
    ];
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Face {
    fg: Option<Colour>,
    bg: Option<Colour>,
    bold: bool,
    dim: bool,
    italic: bool,
    underline: bool,
    reverse: bool,
}

impl Face {
    fn style(self, depth: Depth) -> Style {
        let mut style = Style::new();
        style.fg = self.fg.and_then(|colour| colour.at(depth));
        style.bg = self.bg.and_then(|colour| colour.at(depth));
        for (on, modifier) in [
            (self.bold, Modifier::BOLD),
            (self.dim, Modifier::DIM),
            (self.italic, Modifier::ITALIC),
            (self.underline, Modifier::UNDERLINED),
            (self.reverse, Modifier::REVERSED),
        ] {
            if on {
                style = style.add_modifier(modifier);
            }
        }
        style
    }
}

#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
#[error("{file}:{line}: {message}")]
pub struct ThemeError {
    pub file: String,
    pub line: usize,
    pub message: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    style: BTreeMap<Meaning, Face>,
}

impl Theme {
    /// The names of the themes that come with the program; the first is the default.
    pub fn names() -> impl Iterator<Item = &'static str> {
        SHIPPED.iter().map(|(name, _)| *name)
    }

    /// A theme that comes with the program; a test holds that each parses.
    pub fn named(name: &str) -> Option<Theme> {
        let (_, text) = SHIPPED.iter().find(|(shipped, _)| *shipped == name)?;
        toml::from_str(text).ok()
    }

    /// A theme of one's own. Meanings that it leaves out look as in the default.
    pub fn parse(text: &str, file: &str) -> Result<Theme, ThemeError> {
        let mut theme = Theme::default_theme();
        let own: Theme = toml::from_str(text).map_err(|e| {
            let at = e.span().map_or(0, |span| span.start);
            let newlines = text.as_bytes().iter().take(at).filter(|byte| **byte == b'\n').count();
            ThemeError { file: file.into(), line: 1 + newlines, message: e.message().into() }
        })?;
        theme.style.extend(own.style);
        Ok(theme)
    }

    pub fn default_theme() -> Theme {
        Theme::named("terminal").unwrap_or_default()
    }
}

/// Whether a locale, the first of `LC_ALL`, `LC_CTYPE`, `LANG` that is set, is one of UTF-8.
pub fn is_utf8(locale: &str) -> bool {
    let locale = locale.to_ascii_lowercase();
    locale.contains("utf-8") || locale.contains("utf8")
}

/// A theme on one terminal.
#[derive(Clone, Debug)]
pub struct Look {
    styles: Arc<[Style; Meaning::ALL.len()]>,
    glyphs: &'static Glyphs,
    pub depth: Depth,
    pub unicode: bool,
}

impl Look {
    pub fn new(theme: &Theme, depth: Depth, unicode: bool) -> Self {
        let style = |meaning| {
            let style = theme.style.get(&meaning).copied().unwrap_or_default().style(depth);
            match meaning {
                // What colours tell apart by their ground needs a shape where there are none.
                _ if depth > Depth::None => style,
                Meaning::Selection | Meaning::ButtonFocused | Meaning::Badge => style.reversed(),
                Meaning::Input | Meaning::InputFocused | Meaning::InputInvalid => {
                    style.underlined()
                }
                _ => style,
            }
        };
        Look {
            styles: Arc::new(Meaning::ALL.map(style)),
            glyphs: if unicode { &glyphs::UNICODE } else { &glyphs::ASCII },
            depth,
            unicode,
        }
    }

    pub fn style(&self, meaning: Meaning) -> Style {
        self.styles.get(meaning as usize).copied().unwrap_or_default()
    }

    pub fn glyphs(&self) -> &'static Glyphs {
        self.glyphs
    }

    /// The text in at most `width` columns, hostile characters escaped, cut with an ellipsis.
    pub fn fit(&self, text: &str, width: usize) -> String {
        cut::fit(text, width, self.glyphs.ellipsis)
    }

    /// As `fit`, filled up with blanks to exactly `width` columns.
    pub fn pad(&self, text: &str, width: usize) -> String {
        let mut out = self.fit(text, width);
        let blanks = width.saturating_sub(cut::width(&out));
        out.extend(std::iter::repeat_n(' ', blanks));
        out
    }
}

#[cfg(test)]
impl Look {
    /// A look in which every meaning can be told from every other: by its number as the colour.
    pub fn probe() -> Self {
        let style = |meaning| Style::new().fg(ratatui::style::Color::Indexed(meaning as u8));
        Look { styles: Arc::new(Meaning::ALL.map(style)), depth: Depth::Ansi256, ..Look::default() }
    }
}

impl Default for Look {
    fn default() -> Self {
        Look::new(&Theme::default_theme(), Depth::default(), true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::style::Color;

    #[test]
    fn meanings_are_listed_in_their_order() {
        for (at, meaning) in Meaning::ALL.into_iter().enumerate() {
            assert_eq!(meaning as usize, at);
        }
    }

    #[test]
    fn every_shipped_theme_styles_every_meaning() {
        for (name, text) in SHIPPED {
            let theme: Theme = toml::from_str(text).unwrap();
            let lacking: Vec<_> =
                Meaning::ALL.iter().filter(|m| !theme.style.contains_key(m)).collect();
            assert!(lacking.is_empty(), "{name} lacks {lacking:?}");
            assert_eq!(Theme::named(name), Some(theme));
        }
        assert_eq!(Theme::named("nope"), None);
    }

    #[test]
    fn text_stands_out_from_its_ground() {
        for (name, least) in [("dark", 4.5), ("light", 4.5), ("high_contrast", 7.0)] {
            let theme = Theme::named(name).unwrap();
            let ground = theme.style[&Meaning::Text].bg.unwrap();
            for (meaning, face) in &theme.style {
                let least = if *meaning == Meaning::Border { 3.0 } else { least };
                let contrast = face.fg.unwrap().contrast(face.bg.unwrap_or(ground));
                assert!(contrast >= least, "{name} {meaning:?}: {contrast:.1}");
            }
            for depth in [Depth::Ansi16, Depth::Ansi256] {
                for (meaning, face) in &theme.style {
                    let (fg, bg) = (face.fg.unwrap(), face.bg.unwrap_or(ground));
                    assert_ne!(fg.at(depth), bg.at(depth), "{name} {meaning:?} {depth:?}");
                }
            }
        }
    }

    #[test]
    fn without_colours_only_weights_and_shapes_are_left() {
        for name in Theme::names() {
            let look = Look::new(&Theme::named(name).unwrap(), Depth::None, true);
            for meaning in Meaning::ALL {
                let style = look.style(meaning);
                assert_eq!((style.fg, style.bg), (None, None), "{name} {meaning:?}");
            }
            for told in [Meaning::Danger, Meaning::Marked, Meaning::Selection, Meaning::Changed] {
                assert_ne!(look.style(told), look.style(Meaning::Text), "{name} {told:?}");
            }
        }
    }

    #[test]
    fn a_theme_of_ones_own_changes_what_it_names() {
        let own = "[style]\ndanger = { fg = \"#ff0000\" }\n";
        let look = Look::new(&Theme::parse(own, "my.toml").unwrap(), Depth::True, true);
        assert_eq!(look.style(Meaning::Danger).fg, Some(Color::Rgb(255, 0, 0)));
        assert_eq!(look.style(Meaning::Accent).fg, Some(Color::Cyan));
        for (bad, says) in [
            ("[style]\n\ndangr = {}\n", "my.toml:3: unknown variant `dangr`"),
            ("[style]\ndanger = { fg = \"redd\" }\n", "my.toml:2: \"redd\" is no colour"),
            ("[style]\ndanger = { blink = true }\n", "my.toml:2: unknown field `blink`"),
            ("[look]\n", "my.toml:1: unknown field `look`"),
        ] {
            let said = Theme::parse(bad, "my.toml").unwrap_err().to_string();
            assert!(said.starts_with(says), "{said}");
        }
    }

    #[test]
    fn a_terminal_tells_its_depth_by_its_environment() {
        for (term, colorterm, no_color, depth) in [
            ("xterm-256color", "", false, Depth::Ansi256),
            ("xterm-256color", "truecolor", false, Depth::True),
            ("xterm-256color", "truecolor", true, Depth::None),
            ("xterm", "", false, Depth::Ansi16),
            ("linux", "", false, Depth::Ansi16),
            ("vt100", "", false, Depth::None),
            ("dumb", "24bit", false, Depth::None),
            ("xterm-direct", "", false, Depth::True),
        ] {
            assert_eq!(Depth::of(term, colorterm, no_color), depth, "{term} {colorterm}");
        }
        assert!(is_utf8("de_DE.UTF-8") && is_utf8("C.utf8"));
        assert!(!is_utf8("C") && !is_utf8("") && !is_utf8("de_DE.ISO-8859-1"));
    }
}
