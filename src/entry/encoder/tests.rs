//! What a terminal shows after the bytes is what ratatui drew; and the bytes are few.

use proptest::prelude::*;
use ratatui::Terminal;
use ratatui::backend::Backend;
use ratatui::buffer::{Buffer, Cell, CellWidth};
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier, Style};

use super::tile::Tile;
use super::{ColorDepth, Encoder, Features};

pub(super) const ALL: Features = Features { synchronized: true, scroll: true, repeat: true };

/// A frame as a list of strokes, so that the next one can share most of them.
#[derive(Clone, Debug)]
enum Stroke {
    Text {
        x: u16,
        y: u16,
        text: String,
        style: Style,
    },
    Fill {
        area: Rect,
        symbol: &'static str,
        style: Style,
    },
    /// Rows of a list from `offset` on, between `top` and `bottom`.
    List {
        top: u16,
        bottom: u16,
        x: u16,
        offset: u16,
    },
}

#[derive(Clone, Debug)]
enum Step {
    Frame { strokes: Vec<Stroke>, cursor: Option<(u16, u16)> },
    Scroll { by: i32, cursor: Option<(u16, u16)> },
    Resize { columns: u16, rows: u16 },
    Damage(Vec<u8>),
}

fn colors() -> impl Strategy<Value = Color> {
    prop_oneof![
        3 => Just(Color::Reset),
        2 => (0u8..16).prop_map(Color::Indexed),
        1 => (16u8..).prop_map(Color::Indexed),
        1 => (0u8..3, 0u8..3, 0u8..3).prop_map(|(r, g, b)| Color::Rgb(r, g, b)),
    ]
}

fn styles() -> impl Strategy<Value = Style> {
    let on = prop::sample::select(vec![
        Modifier::empty(),
        Modifier::empty(),
        Modifier::BOLD,
        Modifier::REVERSED,
        Modifier::UNDERLINED,
        Modifier::ITALIC | Modifier::BOLD,
        Modifier::REVERSED | Modifier::UNDERLINED,
    ]);
    (colors(), colors(), on).prop_map(|(fg, bg, on)| Style::new().fg(fg).bg(bg).add_modifier(on))
}

fn strokes(columns: u16, rows: u16) -> impl Strategy<Value = Stroke> {
    let texts = prop_oneof![
        "[a-e ]{1,12}",
        "[a-c漢字한é│]{1,8}",
        prop::collection::vec(
            prop::sample::select(vec![
                "😀",
                "❤\u{fe0f}",
                "👨\u{200d}👩",
                "e\u{301}",
                "a",
                " ",
                "漢"
            ]),
            1..6
        )
        .prop_map(|parts| parts.concat()),
    ];
    let area = (0..columns, 0..rows, 1..=columns, 1..=rows)
        .prop_map(|(x, y, width, height)| Rect { x, y, width, height });
    prop_oneof![
        4 => (0..columns, 0..rows, texts, styles())
            .prop_map(|(x, y, text, style)| Stroke::Text { x, y, text, style }),
        1 => (area, prop::sample::select(vec![" ", " ", "─", "x"]), styles())
            .prop_map(|(area, symbol, style)| Stroke::Fill { area, symbol, style }),
        2 => (0..rows, 0..rows, 0..columns, 0u16..40)
            .prop_map(|(top, bottom, x, offset)| Stroke::List { top, bottom, x, offset }),
    ]
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let cursor = || prop::option::of((0u16..34, 0u16..12));
    let step = prop_oneof![
        5 => (prop::collection::vec(strokes(30, 10), 0..8), cursor())
            .prop_map(|(strokes, cursor)| Step::Frame { strokes, cursor }),
        5 => (-5i32..6, cursor()).prop_map(|(by, cursor)| Step::Scroll { by, cursor }),
        1 => (3u16..34, 2u16..12).prop_map(|(columns, rows)| Step::Resize { columns, rows }),
        1 => prop::sample::select(vec![&b"garbage\r\n"[..], b"\x1b[1;31m\x1b[3;3Hx", b"\x1b[2J"])
            .prop_map(|bytes| Step::Damage(bytes.to_vec())),
    ];
    prop::collection::vec(step, 1..14)
}

fn paint(buffer: &mut Buffer, strokes: &[Stroke]) {
    let area = buffer.area;
    for stroke in strokes {
        match stroke {
            Stroke::Text { x, y, text, style } if *x < area.width && *y < area.height => {
                buffer.set_string(*x, *y, text, *style);
            }
            Stroke::Text { .. } => {}
            Stroke::Fill { area: fill, symbol, style } => {
                for place in fill.intersection(area).positions() {
                    let mut cell = Cell::EMPTY;
                    cell.set_symbol(symbol).set_style(*style);
                    buffer[place] = cell;
                }
            }
            Stroke::List { top, bottom, x, offset } => {
                for y in *top..(*bottom).min(area.height) {
                    let n = offset + y - top;
                    let text = format!("{n:>3} person {n} 漢{}", "wide".repeat(usize::from(n % 3)));
                    if *x < area.width {
                        buffer.set_string(
                            *x,
                            y,
                            text,
                            Style::new().fg(Color::Indexed(n as u8 % 4)),
                        );
                    }
                }
            }
        }
    }
    mend(buffer);
}

/// Ratatui does not say when a wide character loses its right half, so none does here.
fn mend(buffer: &mut Buffer) {
    let area = buffer.area;
    for y in 0..area.height {
        let mut x = 0;
        while x < area.width {
            let lead = buffer[(x, y)].clone();
            let width = lead.cell_width().max(1);
            let whole = x + width <= area.width
                && (x + 1..x + width).all(|x| buffer[(x, y)].symbol() == " ");
            if whole {
                (x + 1..x + width).for_each(|x| {
                    buffer[(x, y)].set_style(lead.style());
                });
                x += width;
            } else {
                buffer[(x, y)].set_symbol(" ");
                x += 1;
            }
        }
    }
}

fn vt_color(color: Color) -> vt100::Color {
    match ColorDepth::True.fit(color) {
        Color::Indexed(n) => vt100::Color::Idx(n),
        Color::Rgb(r, g, b) => vt100::Color::Rgb(r, g, b),
        _ => vt100::Color::Default,
    }
}

/// vt100 does not know REP, so it is written out.
fn without_repeats(bytes: &[u8]) -> Vec<u8> {
    let text = std::str::from_utf8(bytes).unwrap();
    let mut out = String::new();
    let mut last = ' ';
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c != '\x1b' {
            out.push(c);
            last = c;
            continue;
        }
        let mut sequence = String::from(c);
        for c in chars.by_ref() {
            sequence.push(c);
            if c != '[' && ('@'..='~').contains(&c) {
                break;
            }
        }
        match sequence.strip_prefix("\x1b[").and_then(|s| s.strip_suffix('b')) {
            Some(count) => (0..count.parse().unwrap()).for_each(|_: u16| out.push(last)),
            None => out.push_str(&sequence),
        }
    }
    out.into_bytes()
}

pub(super) fn same(vt: &vt100::Screen, buffer: &Buffer) -> Result<(), TestCaseError> {
    for y in 0..buffer.area.height {
        let mut x = 0;
        while x < buffer.area.width {
            let cell = &buffer[(x, y)];
            let tile = Tile::of(cell, ColorDepth::True);
            let seen = vt.cell(y, x).unwrap();
            let at = format!("at {x},{y}: {cell:?} {seen:?}");
            let first = cell.symbol().chars().next().unwrap();
            if tile.is_blank() {
                prop_assert!(matches!(seen.contents(), "" | " "), "{}", at);
            } else if tile.is_certain() {
                prop_assert_eq!(seen.contents(), cell.symbol(), "{}", at);
                prop_assert_eq!(seen.is_wide(), tile.width == 2, "{}", at);
            } else {
                // An emoji may be cut down at the edge.
                let near_edge = x + tile.widest() > buffer.area.width;
                let ok = seen.contents().starts_with(first) || near_edge && seen.contents() == "?";
                prop_assert!(ok, "{}", at);
            }
            let shows = [Modifier::REVERSED, Modifier::UNDERLINED];
            let marked = shows.iter().any(|m| cell.modifier.contains(*m));
            prop_assert_eq!(seen.bgcolor(), vt_color(cell.bg), "{}", at);
            prop_assert_eq!(seen.inverse(), cell.modifier.contains(shows[0]), "{}", at);
            prop_assert_eq!(seen.underline(), cell.modifier.contains(shows[1]), "{}", at);
            if !tile.is_blank() || marked {
                prop_assert_eq!(seen.fgcolor(), vt_color(cell.fg), "{}", at);
                prop_assert_eq!(seen.bold(), cell.modifier.contains(Modifier::BOLD), "{}", at);
                prop_assert_eq!(seen.italic(), cell.modifier.contains(Modifier::ITALIC), "{}", at);
            }
            x += tile.width;
        }
    }
    Ok(())
}

fn plays(steps: Vec<Step>, features: Features) -> Result<(), TestCaseError> {
    let mut vt = vt100::Parser::new(10, 30, 0);
    let mut terminal =
        Terminal::new(Encoder::new(30, 10, ColorDepth::True, features)).expect("no I/O");
    let mut last = Vec::new();
    for step in steps {
        let (strokes, cursor) = match step {
            Step::Frame { strokes, cursor } => (strokes, cursor),
            Step::Scroll { by, cursor } => {
                let moved = last.iter().cloned().map(|stroke| match stroke {
                    Stroke::List { top, bottom, x, offset } => Stroke::List {
                        top,
                        bottom,
                        x,
                        offset: offset.saturating_add_signed(by as i16),
                    },
                    other => other,
                });
                (moved.collect(), cursor)
            }
            Step::Resize { columns, rows } => {
                vt.screen_mut().set_size(rows, columns);
                terminal.backend_mut().set_size(columns, rows);
                (last.clone(), None)
            }
            Step::Damage(bytes) => {
                vt.process(&bytes);
                terminal.backend_mut().redraw();
                (last.clone(), None)
            }
        };
        let cursor = cursor.filter(|(x, y)| {
            let size = terminal.backend().size().unwrap();
            *x < size.width && *y < size.height
        });
        let frame = terminal
            .draw(|frame| {
                paint(frame.buffer_mut(), &strokes);
                if let Some(at) = cursor {
                    frame.set_cursor_position(at);
                }
            })
            .unwrap();
        let wanted = frame.buffer.clone();
        let bytes = terminal.backend_mut().take();
        vt.process(&without_repeats(&bytes));
        same(vt.screen(), &wanted)?;
        prop_assert_eq!(vt.screen().hide_cursor(), cursor.is_none());
        if let Some((x, y)) = cursor {
            prop_assert_eq!(vt.screen().cursor_position(), (y, x));
        }
        // The same once more is nothing.
        terminal
            .draw(|frame| {
                paint(frame.buffer_mut(), &strokes);
                if let Some(at) = cursor {
                    frame.set_cursor_position(at);
                }
            })
            .unwrap();
        prop_assert_eq!(terminal.backend_mut().take(), Vec::<u8>::new());
        last = strokes;
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn the_terminal_shows_what_was_drawn(steps in steps(), all in any::<bool>()) {
        plays(steps, if all { ALL } else { Features::default() })?;
    }

    #[test]
    fn nothing_in_a_cell_is_a_command(symbols in prop::collection::vec(any::<String>(), 40)) {
        let mut encoder = Encoder::new(40, 1, ColorDepth::True, Features::default());
        let cells: Vec<Cell> = symbols.iter().map(|symbol| {
            let mut cell = Cell::EMPTY;
            cell.set_symbol(symbol);
            cell
        }).collect();
        encoder.draw(cells.iter().enumerate().map(|(x, cell)| (x as u16, 0, cell))).unwrap();
        encoder.flush().unwrap();
        let mut vt = vt100::Parser::new(2, 200, 0);
        let bytes = encoder.take();
        let text = String::from_utf8(bytes.clone()).unwrap();
        vt.process(&bytes);
        // Only this encoder's own sequences: nothing but CSI, and only ends that it uses.
        for sequence in text.split('\x1b').skip(1) {
            let (kind, rest) = sequence.split_at(1);
            prop_assert!(kind == "[" || kind == "M");
            let end = rest.chars().find(|c| !matches!(c, '0'..='9' | ';' | '?'));
            prop_assert!(kind == "M" || end.is_some_and(|c| "mHGCDJKXlh".contains(c)), "{:?}", end);
        }
        prop_assert!(text.chars().all(|c| !c.is_control() || matches!(c, '\x1b' | '\r' | '\x08')));
    }
}

#[test]
fn without_colour_the_shapes_stay() {
    let mut encoder = Encoder::new(4, 1, ColorDepth::None, Features::default());
    let mut cell = Cell::new("x");
    cell.set_style(Style::new().fg(Color::Red).bg(Color::Blue).add_modifier(Modifier::REVERSED));
    encoder.draw([(0, 0, &cell)].into_iter()).unwrap();
    encoder.flush().unwrap();
    let text = String::from_utf8(encoder.take()).unwrap();
    assert_eq!(text, "\x1b[?25l\x1b[m\x1b[H\x1b[2J\x1b[7mx");
}

fn drawn(encoder: &mut Encoder, cells: &[(u16, &str)]) -> String {
    for (x, symbol) in cells {
        let mut cell = Cell::EMPTY;
        cell.set_symbol(symbol);
        encoder.draw([(*x, 0, &cell)].into_iter()).unwrap();
    }
    encoder.flush().unwrap();
    String::from_utf8(encoder.take()).unwrap().replace('\x1b', "^")
}

/// Terminals disagree about where the cursor is then.
#[test]
fn past_the_last_column_only_jumps_are_used() {
    let mut encoder = Encoder::new(12, 1, ColorDepth::True, Features::default());
    drawn(&mut encoder, &[]);
    assert_eq!(drawn(&mut encoder, &[(10, "a"), (11, "b")]), "^[11Gab");
    encoder.show_cursor().unwrap();
    encoder.set_cursor_position((10, 0)).unwrap();
    assert_eq!(drawn(&mut encoder, &[]), "^[11G^[?25h");
}

#[test]
fn an_emoji_is_not_cut_by_the_blank_that_follows_it() {
    let mut encoder = Encoder::new(12, 1, ColorDepth::True, Features::default());
    drawn(&mut encoder, &[(0, "a"), (1, "b"), (2, "c")]);
    let bytes = drawn(&mut encoder, &[(0, "❤\u{fe0f}"), (1, " ")]);
    assert_eq!(bytes, "\r  \r❤\u{fe0f}");
    let mut encoder = Encoder::new(12, 1, ColorDepth::True, Features::default());
    assert!(drawn(&mut encoder, &[(0, "❤\u{fe0f}"), (1, "漢")]).ends_with("❤\u{fe0f}"));
}

/// Else the rows that come in would have the colour of whatever was drawn last.
#[test]
fn rows_come_in_without_colour() {
    let mut wire = super::wire::Wire::default();
    let pen = super::pen::Pen { bg: Color::Indexed(4), ..super::pen::Pen::PLAIN };
    wire.write(&Tile::blank(pen), 0, 80);
    wire.bytes.clear();
    wire.scroll(2, 20, -3);
    assert_eq!(wire.bytes, b"\x1b[m\x1b[3;21r\x1b[3T\x1b[r");
}
