//! What the environment says about a person's terminal.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::entry::encoder::{ColorDepth, Features};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TermEnv {
    pub depth: ColorDepth,
    /// The locale is UTF-8, so frames and marks need not be ASCII.
    pub unicode: bool,
    /// The terminal is at the other end of an SSH connection.
    pub ssh: bool,
    pub features: Features,
    /// The title can be set and given back.
    pub titles: bool,
}

#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
#[error(
    "a terminal that can move its cursor is needed, TERM is {0:?}; the command line works without"
)]
pub struct NotATerminal(String);

/// Those that show every colour, without saying so over SSH.
const TRUE_COLOR: [&str; 6] = ["alacritty", "contour", "foot", "kitty", "ghostty", "wezterm"];
/// Those known to repeat characters on request.
const REPEATS: [&str; 4] = ["alacritty", "foot", "kitty", "ghostty"];

impl TermEnv {
    /// `get` answers with a variable of the environment in which the terminal was started.
    pub fn read(get: impl Fn(&str) -> Option<String>) -> Result<TermEnv, NotATerminal> {
        let var = |name| get(name).unwrap_or_default();
        let set = |name| !var(name).is_empty();
        let term = var("TERM").to_ascii_lowercase();
        if matches!(term.as_str(), "" | "dumb" | "unknown") {
            return Err(NotATerminal(var("TERM")));
        }
        let is = |names: &[&str]| names.iter().any(|name| term.contains(name));
        let console = term == "linux" || term.starts_with("linux-");
        let old = term.starts_with("vt") && !term.starts_with("vte");
        let depth = if set("NO_COLOR") || old || term.ends_with("-mono") || term.ends_with("-m") {
            ColorDepth::None
        } else if console {
            ColorDepth::Ansi16
        } else {
            // GNU screen passes on what the outer terminal promised and cannot keep it; tmux can.
            let promised = matches!(var("COLORTERM").as_str(), "truecolor" | "24bit")
                && (!term.starts_with("screen") || set("TMUX"));
            if promised || is(&TRUE_COLOR) || term.ends_with("-direct") {
                ColorDepth::True
            } else if term.contains("256color") {
                ColorDepth::Ansi256
            } else {
                ColorDepth::Ansi16
            }
        };
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().map(var).find(|s| !s.is_empty());
        let locale = locale.unwrap_or_default().to_ascii_lowercase();
        Ok(TermEnv {
            depth,
            unicode: locale.contains("utf-8") || locale.contains("utf8"),
            ssh: set("SSH_CONNECTION") || set("SSH_TTY"),
            features: Features {
                synchronized: !console && !old,
                scroll: !console && !old,
                repeat: is(&REPEATS),
            },
            titles: !console && !old,
        })
    }

    /// How long the rest of a key may be on its way after an `ESC`.
    pub fn escape_wait(&self) -> Duration {
        Duration::from_millis(if self.ssh { 100 } else { 25 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(vars: &[(&str, &str)]) -> Result<TermEnv, NotATerminal> {
        TermEnv::read(|name| {
            vars.iter().find(|(n, _)| *n == name).map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn colours_are_those_of_the_terminal() {
        use ColorDepth::{Ansi16, Ansi256, None, True};
        let full = ("COLORTERM", "truecolor");
        for (vars, depth) in [
            (&[("TERM", "xterm")][..], Ansi16),
            (&[("TERM", "xterm-256color")], Ansi256),
            (&[("TERM", "xterm-256color"), full], True),
            (&[("TERM", "xterm-256color"), ("COLORTERM", "24bit")], True),
            (&[("TERM", "xterm-256color"), ("COLORTERM", "yes")], Ansi256),
            (&[("TERM", "xterm-256color"), full, ("NO_COLOR", "1")], None),
            (&[("TERM", "xterm-256color"), full, ("NO_COLOR", "")], True),
            (&[("TERM", "xterm-kitty")], True),
            (&[("TERM", "xterm-ghostty")], True),
            (&[("TERM", "xterm-direct")], True),
            (&[("TERM", "linux"), full], Ansi16),
            (&[("TERM", "screen")], Ansi16),
            (&[("TERM", "screen"), full], Ansi16),
            (&[("TERM", "screen-256color"), full], Ansi256),
            (&[("TERM", "screen-256color"), full, ("TMUX", "/tmp/x")], True),
            (&[("TERM", "tmux-256color")], Ansi256),
            (&[("TERM", "vte-256color")], Ansi256),
            (&[("TERM", "vt220")], None),
            (&[("TERM", "xterm-mono")], None),
        ] {
            assert_eq!(read(vars).unwrap().depth, depth, "{vars:?}");
        }
    }

    #[test]
    fn the_first_locale_that_is_set_decides() {
        for (vars, unicode) in [
            (&[("LANG", "en_US.UTF-8")][..], true),
            (&[("LANG", "C.utf8")], true),
            (&[("LANG", "C")], false),
            (&[], false),
            (&[("LC_ALL", "C"), ("LANG", "de_DE.UTF-8")], false),
            (&[("LC_ALL", ""), ("LC_CTYPE", "de_DE.UTF-8"), ("LANG", "C")], true),
            (&[("LC_CTYPE", "de_DE.ISO-8859-1"), ("LANG", "de_DE.UTF-8")], false),
        ] {
            let vars = [vars, &[("TERM", "xterm")]].concat();
            assert_eq!(read(&vars).unwrap().unicode, unicode, "{vars:?}");
        }
    }

    #[test]
    fn a_terminal_that_cannot_is_refused() {
        for vars in [&[][..], &[("TERM", "")], &[("TERM", "dumb")]] {
            assert!(read(vars).unwrap_err().to_string().contains("TERM is"), "{vars:?}");
        }
    }

    #[test]
    fn a_terminal_is_asked_only_for_what_it_knows() {
        let console = read(&[("TERM", "linux")]).unwrap();
        assert_eq!((console.features, console.titles), (Features::default(), false));
        let xterm = read(&[("TERM", "xterm-256color")]).unwrap();
        assert_eq!((xterm.features.scroll, xterm.features.repeat), (true, false));
        assert!(read(&[("TERM", "foot")]).unwrap().features.repeat);
        let here = read(&[("TERM", "xterm")]).unwrap();
        let there = read(&[("TERM", "xterm"), ("SSH_CONNECTION", "::1 1 ::1 22")]).unwrap();
        assert_eq!((here.ssh, here.escape_wait()), (false, Duration::from_millis(25)));
        assert_eq!((there.ssh, there.escape_wait()), (true, Duration::from_millis(100)));
    }
}
