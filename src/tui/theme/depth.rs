//! How much colour a terminal has.

/// How many colours a terminal shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Depth {
    None,
    #[default]
    Ansi16,
    Ansi256,
    True,
}

impl Depth {
    /// By the usual variables of a terminal's environment; `no_color` when `NO_COLOR` is set and not empty.
    pub fn of(term: &str, colorterm: &str, no_color: bool) -> Depth {
        if no_color || matches!(term, "" | "dumb") || term.starts_with("vt") {
            Depth::None
        } else if matches!(colorterm, "truecolor" | "24bit") || term.ends_with("-direct") {
            Depth::True
        } else if term.contains("256color") {
            Depth::Ansi256
        } else {
            Depth::Ansi16
        }
    }
}
