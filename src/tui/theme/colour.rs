//! Colours, and the nearest ones of a terminal that has fewer.

use ratatui::style::Color;
use serde::Deserialize;

use super::depth::Depth;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(super) enum Colour {
    /// One of the terminal's own sixteen.
    Own(u8),
    Rgb(u8, u8, u8),
}

#[derive(Debug, thiserror::Error)]
#[error(
    "{0:?} is no colour: \"#rrggbb\", or black, red, green, yellow, blue, magenta, cyan, white, each also as bright_..."
)]
pub(super) struct NotAColour(String);

const NAMES: [&str; 8] = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"];

const OWN: [Color; 16] = [
    Color::Black,
    Color::Red,
    Color::Green,
    Color::Yellow,
    Color::Blue,
    Color::Magenta,
    Color::Cyan,
    Color::Gray,
    Color::DarkGray,
    Color::LightRed,
    Color::LightGreen,
    Color::LightYellow,
    Color::LightBlue,
    Color::LightMagenta,
    Color::LightCyan,
    Color::White,
];

impl TryFrom<String> for Colour {
    type Error = NotAColour;
    fn try_from(text: String) -> Result<Self, NotAColour> {
        let (name, bright) = match text.strip_prefix("bright_") {
            Some(name) => (name, 8),
            None => (text.as_str(), 0),
        };
        if let Some(at) = NAMES.iter().position(|own| *own == name) {
            return Ok(Colour::Own(at as u8 + bright));
        }
        let six = |hex: &&str| hex.len() == 6 && hex.bytes().all(|b| b.is_ascii_hexdigit());
        let hex = text.strip_prefix('#').filter(six);
        match hex.and_then(|hex| u32::from_str_radix(hex, 16).ok()) {
            Some(rgb) => Ok(Colour::Rgb((rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8)),
            None => Err(NotAColour(text)),
        }
    }
}

impl Colour {
    /// The colour on a terminal of that depth.
    pub fn at(self, depth: Depth) -> Option<Color> {
        match (self, depth) {
            (_, Depth::None) => None,
            (Colour::Own(own), _) => OWN.get(usize::from(own)).copied(),
            (Colour::Rgb(r, g, b), Depth::True) => Some(Color::Rgb(r, g, b)),
            (Colour::Rgb(r, g, b), Depth::Ansi256) => Some(Color::Indexed(of_256((r, g, b)))),
            (Colour::Rgb(r, g, b), Depth::Ansi16) => OWN.get(usize::from(of_16(r, g, b))).copied(),
        }
    }
}

/// By hue: pale colours must not all end as the same grey.
fn of_16(r: u8, g: u8, b: u8) -> u8 {
    let (most, least) = (r.max(g).max(b), r.min(g).min(b));
    if u16::from(most - least) * 4 < u16::from(most) || most < 48 {
        return match most {
            0..=47 => 0,
            48..=159 => 8,
            160..=231 => 7,
            232.. => 15,
        };
    }
    let middle = least + (most - least) / 2;
    let hue = u8::from(r > middle) + 2 * u8::from(g > middle) + 4 * u8::from(b > middle);
    if most > 160 { 8 + hue } else { hue }
}

/// Near to the eye: green weighs most, blue least.
fn distance(a: (u8, u8, u8), b: (u8, u8, u8)) -> u32 {
    let part = |a: u8, b: u8, weight: u32| u32::from(a.abs_diff(b)).pow(2) * weight;
    part(a.0, b.0, 3) + part(a.1, b.1, 6) + part(a.2, b.2, 1)
}

/// The 6x6x6 cube or the ramp of greys, whichever is nearer.
fn of_256((r, g, b): (u8, u8, u8)) -> u8 {
    const STEPS: [u8; 6] = [0, 95, 135, 175, 215, 255];
    let step = |value: u8| (0..6u8).min_by_key(|at| STEPS[usize::from(*at)].abs_diff(value));
    let (sr, sg, sb) =
        (step(r).unwrap_or_default(), step(g).unwrap_or_default(), step(b).unwrap_or_default());
    let cube = (STEPS[usize::from(sr)], STEPS[usize::from(sg)], STEPS[usize::from(sb)]);
    let mean = (u16::from(r) + u16::from(g) + u16::from(b)) / 3;
    let grey = (mean.saturating_sub(3) / 10).min(23) as u8;
    let level = 8 + 10 * grey;
    if distance((level, level, level), (r, g, b)) < distance(cube, (r, g, b)) {
        232 + grey
    } else {
        16 + 36 * sr + 6 * sg + sb
    }
}

#[cfg(test)]
impl Colour {
    /// The contrast of WCAG 2, 1 to 21.
    pub fn contrast(self, other: Colour) -> f64 {
        let light = |colour| {
            let Colour::Rgb(r, g, b) = colour else { panic!("{colour:?} has no fixed value") };
            let part = |value: u8| {
                let value = f64::from(value) / 255.0;
                if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
            };
            0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b) + 0.05
        };
        let (a, b) = (light(self), light(other));
        a.max(b) / a.min(b)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        Colour::try_from(text.to_owned()).unwrap()
    }

    #[test]
    fn colours_are_read() {
        assert_eq!(colour("red"), Colour::Own(1));
        assert_eq!(colour("bright_white"), Colour::Own(15));
        assert_eq!(colour("#0a10ff"), Colour::Rgb(10, 16, 255));
        for bad in ["", "#fff", "#ggffff", "bright_", "Red", "#+fffff"] {
            assert!(Colour::try_from(bad.to_owned()).is_err(), "{bad}");
        }
    }

    #[test]
    fn fewer_colours_are_the_nearest() {
        for (text, of_256, of_16) in [
            ("#ff0000", 196, Color::LightRed),
            ("#000000", 16, Color::Black),
            ("#ffffff", 231, Color::White),
            ("#808080", 244, Color::DarkGray),
            ("#1b1e25", 234, Color::Black),
            ("#7cc4d8", 116, Color::LightCyan),
            ("#1c6432", 23, Color::Green),
        ] {
            assert_eq!(colour(text).at(Depth::Ansi256), Some(Color::Indexed(of_256)), "{text}");
            assert_eq!(colour(text).at(Depth::Ansi16), Some(of_16), "{text}");
            assert_eq!(colour(text).at(Depth::None), None);
        }
        assert_eq!(colour("cyan").at(Depth::True), Some(Color::Cyan));
    }
}
