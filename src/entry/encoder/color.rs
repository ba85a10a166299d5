//! Colours, brought down to what a terminal can show.

use ratatui::style::Color;
use serde::{Deserialize, Serialize};

/// How many colours a terminal shows.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum ColorDepth {
    /// No colour at all; bold, underline and reverse still work.
    None,
    #[default]
    Ansi16,
    Ansi256,
    True,
}

/// The first sixteen as xterm paints them: only for finding the nearest.
const ANSI: [(u8, u8, u8); 16] = [
    (0, 0, 0),
    (205, 0, 0),
    (0, 205, 0),
    (205, 205, 0),
    (0, 0, 238),
    (205, 0, 205),
    (0, 205, 205),
    (229, 229, 229),
    (127, 127, 127),
    (255, 0, 0),
    (0, 255, 0),
    (255, 255, 0),
    (92, 92, 255),
    (255, 0, 255),
    (0, 255, 255),
    (255, 255, 255),
];

const CUBE: [u8; 6] = [0, 95, 135, 175, 215, 255];

impl ColorDepth {
    /// The same colour as `Reset`, `Indexed` or `Rgb`, whichever this depth can show.
    pub fn fit(self, color: Color) -> Color {
        match (self, numbered(color)) {
            (ColorDepth::None, _) => Color::Reset,
            (ColorDepth::Ansi16, Color::Indexed(n)) if n > 15 => {
                Color::Indexed(nearest_ansi(rgb_of(n)))
            }
            (ColorDepth::Ansi16, Color::Rgb(r, g, b)) => Color::Indexed(nearest_ansi((r, g, b))),
            (ColorDepth::Ansi256, Color::Rgb(r, g, b)) => Color::Indexed(nearest_256((r, g, b))),
            (_, color) => color,
        }
    }
}

fn numbered(color: Color) -> Color {
    Color::Indexed(match color {
        Color::Black => 0,
        Color::Red => 1,
        Color::Green => 2,
        Color::Yellow => 3,
        Color::Blue => 4,
        Color::Magenta => 5,
        Color::Cyan => 6,
        Color::Gray => 7,
        Color::DarkGray => 8,
        Color::LightRed => 9,
        Color::LightGreen => 10,
        Color::LightYellow => 11,
        Color::LightBlue => 12,
        Color::LightMagenta => 13,
        Color::LightCyan => 14,
        Color::White => 15,
        Color::Reset | Color::Indexed(_) | Color::Rgb(..) => return color,
    })
}

fn rgb_of(index: u8) -> (u8, u8, u8) {
    if let Some(color) = ANSI.get(usize::from(index)) {
        return *color;
    }
    if index >= 232 {
        let grey = 8 + (index - 232) * 10;
        return (grey, grey, grey);
    }
    let n = index - 16;
    let step = |i: u8| CUBE.get(usize::from(i)).copied().unwrap_or(255);
    (step(n / 36), step(n / 6 % 6), step(n % 6))
}

fn distance(a: (u8, u8, u8), b: (u8, u8, u8)) -> u32 {
    let square = |x: u8, y: u8| u32::from(x.abs_diff(y)).pow(2);
    // The eye tells greens apart best and blues worst.
    3 * square(a.0, b.0) + 4 * square(a.1, b.1) + 2 * square(a.2, b.2)
}

fn nearest_ansi(to: (u8, u8, u8)) -> u8 {
    (0..16).min_by_key(|n| distance(rgb_of(*n), to)).unwrap_or(7)
}

fn nearest_256(to: (u8, u8, u8)) -> u8 {
    // The first sixteen are the person's own palette, so their looks are unknown.
    (16..=255).min_by_key(|n| distance(rgb_of(*n), to)).unwrap_or(15)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_come_down_to_the_nearest() {
        use ColorDepth::{Ansi16, Ansi256, None, True};
        for (depth, from, to) in [
            (None, Color::Red, Color::Reset),
            (None, Color::Rgb(1, 2, 3), Color::Reset),
            (Ansi16, Color::Red, Color::Indexed(1)),
            (Ansi16, Color::White, Color::Indexed(15)),
            (Ansi16, Color::Indexed(196), Color::Indexed(9)),
            (Ansi16, Color::Rgb(250, 10, 5), Color::Indexed(9)),
            (Ansi16, Color::Indexed(255), Color::Indexed(7)),
            (Ansi256, Color::Rgb(255, 0, 0), Color::Indexed(196)),
            (Ansi256, Color::Rgb(8, 8, 8), Color::Indexed(232)),
            (Ansi256, Color::Indexed(99), Color::Indexed(99)),
            (True, Color::Rgb(1, 2, 3), Color::Rgb(1, 2, 3)),
            (True, Color::Reset, Color::Reset),
        ] {
            assert_eq!(depth.fit(from), to, "{from:?} at {depth:?}");
        }
        for n in 16..=255 {
            assert_eq!(
                nearest_256(rgb_of(n)),
                (16..n).find(|m| rgb_of(*m) == rgb_of(n)).unwrap_or(n)
            );
        }
    }
}
