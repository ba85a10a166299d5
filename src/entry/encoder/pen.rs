//! Colours and attributes, and the fewest bytes from one set to another.

use ratatui::style::{Color, Modifier};

use super::number::push_number;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pen {
    pub fg: Color,
    pub bg: Color,
    pub on: Modifier,
}

/// What can be seen on a blank.
const SEEN_ON_BLANK: Modifier =
    Modifier::REVERSED.union(Modifier::UNDERLINED).union(Modifier::CROSSED_OUT);

/// Each attribute, the number that sets it and the number that ends it.
const ATTRIBUTES: [(Modifier, u8, u8); 9] = [
    (Modifier::BOLD, 1, 22),
    (Modifier::DIM, 2, 22),
    (Modifier::ITALIC, 3, 23),
    (Modifier::UNDERLINED, 4, 24),
    (Modifier::SLOW_BLINK, 5, 25),
    (Modifier::RAPID_BLINK, 6, 25),
    (Modifier::REVERSED, 7, 27),
    (Modifier::HIDDEN, 8, 28),
    (Modifier::CROSSED_OUT, 9, 29),
];

impl Pen {
    pub const PLAIN: Pen = Pen { fg: Color::Reset, bg: Color::Reset, on: Modifier::empty() };

    /// The pen of a blank, without what nobody could see.
    pub fn on_blank(self) -> Pen {
        if self.on.intersects(SEEN_ON_BLANK) { self } else { Pen { bg: self.bg, ..Pen::PLAIN } }
    }

    /// Appends what turns `from` (unknown: nothing is known) into this pen.
    pub fn write(self, from: Option<Pen>, out: &mut Vec<u8>) {
        if from == Some(self) {
            return;
        }
        if self == Pen::PLAIN {
            out.extend_from_slice(b"\x1b[m");
            return;
        }
        let mut fresh = vec![b'0'];
        self.differences(Pen::PLAIN, &mut fresh);
        let mut best = fresh;
        if let Some(from) = from {
            let mut change = Vec::with_capacity(16);
            self.differences(from, &mut change);
            if change.len() <= best.len() {
                best = change;
            }
        }
        out.extend_from_slice(b"\x1b[");
        out.extend_from_slice(&best);
        out.push(b'm');
    }

    fn differences(self, from: Pen, out: &mut Vec<u8>) {
        let mut lost = from.on - self.on;
        let mut kept = from.on & self.on;
        let mut ended = 0;
        for (attribute, _, end) in ATTRIBUTES {
            if lost.contains(attribute) && ended != end {
                number(out, end);
                ended = end;
                // One number ends both weights, and one both speeds of blinking.
                for (other, _, its_end) in ATTRIBUTES {
                    if its_end == end {
                        lost.remove(other);
                        kept.remove(other);
                    }
                }
            }
        }
        for (attribute, start, _) in ATTRIBUTES {
            if self.on.contains(attribute) && !kept.contains(attribute) {
                number(out, start);
            }
        }
        if self.fg != from.fg {
            color(out, self.fg, 30);
        }
        if self.bg != from.bg {
            color(out, self.bg, 40);
        }
    }
}

fn number(out: &mut Vec<u8>, n: u8) {
    if !out.is_empty() {
        out.push(b';');
    }
    push_number(out, u16::from(n));
}

/// `base` is 30 for text and 40 for the background.
fn color(out: &mut Vec<u8>, color: Color, base: u8) {
    match color {
        Color::Indexed(n @ 0..=7) => number(out, base + n),
        Color::Indexed(n @ 8..=15) => number(out, base + 60 + (n - 8)),
        Color::Indexed(n) => [base + 8, 5, n].into_iter().for_each(|n| number(out, n)),
        Color::Rgb(r, g, b) => [base + 8, 2, r, g, b].into_iter().for_each(|n| number(out, n)),
        _ => number(out, base + 9),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(from: Option<Pen>, to: Pen) -> String {
        let mut out = Vec::new();
        to.write(from, &mut out);
        String::from_utf8(out).unwrap().replace('\x1b', "^")
    }

    #[test]
    fn only_what_differs_is_sent() {
        let red = Pen { fg: Color::Indexed(1), ..Pen::PLAIN };
        let bold = Pen { on: Modifier::BOLD, ..red };
        let dim = Pen { on: Modifier::DIM, ..red };
        let both = Pen { on: Modifier::DIM | Modifier::BOLD, ..red };
        let far =
            Pen { bg: Color::Rgb(1, 22, 233), fg: Color::Indexed(12), on: Modifier::REVERSED };
        let all = Pen { on: Modifier::all(), bg: Color::Indexed(200), ..red };
        for (from, to, bytes) in [
            (None, Pen::PLAIN, "^[m"),
            (Some(Pen::PLAIN), Pen::PLAIN, ""),
            (Some(far), Pen::PLAIN, "^[m"),
            (None, red, "^[0;31m"),
            (Some(Pen::PLAIN), red, "^[31m"),
            (Some(red), bold, "^[1m"),
            (Some(bold), red, "^[22m"),
            (Some(bold), dim, "^[22;2m"),
            (Some(both), dim, "^[22;2m"),
            (Some(dim), both, "^[1m"),
            (Some(red), far, "^[7;94;48;2;1;22;233m"),
            (Some(all), red, "^[0;31m"),
            (Some(far), Pen { bg: Color::Reset, ..far }, "^[49m"),
        ] {
            assert_eq!(sent(from, to), bytes, "{from:?} to {to:?}");
        }
    }

    #[test]
    fn a_blank_keeps_only_what_shows() {
        let loud = Pen { fg: Color::Red, bg: Color::Blue, on: Modifier::BOLD | Modifier::ITALIC };
        assert_eq!(loud.on_blank(), Pen { bg: Color::Blue, ..Pen::PLAIN });
        let marked = Pen { on: Modifier::REVERSED, ..loud };
        assert_eq!(marked.on_blank(), marked);
    }
}
