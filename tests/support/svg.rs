//! A frame as SVG: text in a monospaced font, lines and bars as shapes, so that they meet whatever the font.

use std::fmt::Write as _;

use ratatui::buffer::{Buffer, Cell, CellWidth};
use ratatui::layout::Position;
use ratatui::style::{Color, Modifier};

const WIDE: f32 = 8.4;
const HIGH: f32 = 18.0;
const FONT: f32 = 14.0;
const MARGIN: f32 = 14.0;
const GROUND: &str = "#171a21";
const TEXT: &str = "#d3d7de";

pub fn picture(buf: &Buffer, cursor: Option<Position>, title: &str) -> String {
    let (columns, rows) = (f32::from(buf.area.width), f32::from(buf.area.height));
    let (width, height) = (columns * WIDE + 2.0 * MARGIN, rows * HIGH + 2.0 * MARGIN);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:.0}\" height=\"{height:.0}\" \
         viewBox=\"0 0 {width:.1} {height:.1}\" font-family=\"ui-monospace, SFMono-Regular, Menlo, \
         Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace\" font-size=\"{FONT}\" \
         role=\"img\">\n<title>{title}</title>\n\
         <rect width=\"100%\" height=\"100%\" rx=\"9\" fill=\"{GROUND}\"/>\n"
    );
    for y in buf.area.top()..buf.area.bottom() {
        row(&mut out, buf, y);
    }
    if let Some(Position { x, y }) = cursor {
        let (x, y) = (left(x), top(y));
        let _ = writeln!(
            out,
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{WIDE}\" height=\"{HIGH}\" fill=\"{TEXT}\" \
             opacity=\".35\"/>"
        );
    }
    out.push_str("</svg>\n");
    out
}

fn left(x: u16) -> f32 {
    MARGIN + f32::from(x) * WIDE
}

fn top(y: u16) -> f32 {
    MARGIN + f32::from(y) * HIGH
}

/// Words of one style; two blanks or another style end one.
fn row(out: &mut String, buf: &Buffer, y: u16) {
    let mut x = buf.area.left();
    while x < buf.area.right() {
        let cell = &buf[(x, y)];
        if shape(out, cell, x, y) || cell.symbol() == " " {
            x += 1;
            continue;
        }
        let start = x;
        let mut text = String::new();
        let mut end = x;
        while x < buf.area.right() {
            let next = &buf[(x, y)];
            let blank = next.symbol() == " ";
            if drawn(next) || look(next) != look(cell) || (blank && text.ends_with(' ')) {
                break;
            }
            text.push_str(next.symbol());
            x += next.symbol().cell_width().max(1);
            if !blank {
                end = x;
            }
        }
        words(out, cell, text.trim_end(), start, end, y);
    }
}

fn look(cell: &Cell) -> (Color, Color, Modifier) {
    (cell.fg, cell.bg, cell.modifier)
}

fn words(out: &mut String, cell: &Cell, text: &str, start: u16, end: u16, y: u16) {
    let reversed = cell.modifier.contains(Modifier::REVERSED);
    let (fg, bg) = (colour(cell.fg, TEXT), colour(cell.bg, GROUND));
    let (fg, bg) = if reversed { (bg, fg) } else { (fg, bg) };
    let (x, wide) = (left(start), f32::from(end - start) * WIDE);
    if bg != GROUND {
        let y = top(y);
        let _ = writeln!(
            out,
            "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{wide:.1}\" height=\"{HIGH}\" fill=\"{bg}\"/>"
        );
    }
    let mut style = String::new();
    for (modifier, attribute) in [
        (Modifier::BOLD, " font-weight=\"700\""),
        (Modifier::DIM, " opacity=\".6\""),
        (Modifier::ITALIC, " font-style=\"italic\""),
        (Modifier::UNDERLINED, " text-decoration=\"underline\""),
    ] {
        if cell.modifier.contains(modifier) {
            style.push_str(attribute);
        }
    }
    let base = top(y) + HIGH * 0.72;
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let _ = writeln!(
        out,
        "<text x=\"{x:.1}\" y=\"{base:.1}\" textLength=\"{wide:.1}\" fill=\"{fg}\"{style}>{text}</text>"
    );
}

/// Drawn as a shape rather than as a character.
fn drawn(cell: &Cell) -> bool {
    matches!(cell.symbol(), "─" | "│" | "╭" | "╮" | "╰" | "╯" | "█" | "▒" | "┃")
}

fn shape(out: &mut String, cell: &Cell, x: u16, y: u16) -> bool {
    if !drawn(cell) {
        return false;
    }
    let (l, t) = (left(x), top(y));
    let (r, b) = (l + WIDE, t + HIGH);
    let (cx, cy) = (l + WIDE / 2.0, t + HIGH / 2.0);
    let fg = colour(cell.fg, TEXT);
    let faint = if cell.modifier.contains(Modifier::DIM) { " opacity=\".6\"" } else { "" };
    let bar = |opacity: &str| {
        format!(
            "<rect x=\"{l:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" fill=\"{fg}\"{opacity}/>",
            t + 3.0,
            WIDE - 1.0,
            HIGH - 6.0
        )
    };
    let line = |path: String| {
        format!("<path d=\"{path}\" fill=\"none\" stroke=\"{fg}\" stroke-width=\"1.2\"{faint}/>")
    };
    let drawn = match cell.symbol() {
        "█" => bar(""),
        "▒" => bar(" opacity=\".45\""),
        "─" => line(format!("M{l:.1} {cy:.1}H{r:.1}")),
        "│" | "┃" => line(format!("M{cx:.1} {t:.1}V{b:.1}")),
        "╭" => line(format!("M{cx:.1} {b:.1}Q{cx:.1} {cy:.1} {r:.1} {cy:.1}")),
        "╮" => line(format!("M{l:.1} {cy:.1}Q{cx:.1} {cy:.1} {cx:.1} {b:.1}")),
        "╰" => line(format!("M{cx:.1} {t:.1}Q{cx:.1} {cy:.1} {r:.1} {cy:.1}")),
        _ => line(format!("M{l:.1} {cy:.1}Q{cx:.1} {cy:.1} {cx:.1} {t:.1}")),
    };
    let _ = writeln!(out, "{drawn}");
    true
}

/// The sixteen colours of a dark terminal.
fn colour(colour: Color, otherwise: &'static str) -> &'static str {
    match colour {
        Color::Black => "#282c34",
        Color::Red => "#e8747c",
        Color::Green => "#9acb7e",
        Color::Yellow => "#e3bf78",
        Color::Blue => "#6cb0f5",
        Color::Magenta => "#c98be0",
        Color::Cyan => "#5fc3d0",
        Color::Gray => "#b6bcc8",
        Color::DarkGray => "#6b7280",
        Color::LightRed => "#f39199",
        Color::LightGreen => "#b5e19b",
        Color::LightYellow => "#f2d79b",
        Color::LightBlue => "#93c8ff",
        Color::LightMagenta => "#dcaaf0",
        Color::LightCyan => "#8ddbe6",
        Color::White => "#f3f5f9",
        _ => otherwise,
    }
}
