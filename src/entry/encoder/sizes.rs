//! The goals in bytes, on a table as the dashboard shows it.

use ratatui::Terminal;
use ratatui::buffer::Buffer;
use ratatui::style::{Color, Modifier, Style};

use super::tests::{ALL, same};
use super::{ColorDepth, Encoder, Features};

/// A dashboard as it will be: a list at the side, a table, a cursor that is a marker.
struct Table {
    offset: u16,
    cursor: u16,
    bold: bool,
    search: &'static str,
}

const TABLE_TOP: u16 = 5;
const TABLE_ROWS: u16 = 32;

fn table(buffer: &mut Buffer, table: &Table) {
    let muted = Style::new().fg(Color::DarkGray);
    buffer.set_string(1, 0, "rolodeck  Acme Support", Style::new().add_modifier(Modifier::BOLD));
    buffer.set_string(80, 0, "King · seats 2/3   ada@acme.io (Owner)", muted);
    buffer.set_string(1, 1, "┌────────────┐  [Users 900]   Roles 4", muted);
    for (y, name) in (2..).zip(["Overview", "Team", "Activity", "Account"]) {
        buffer.set_string(1, y, format!("│ {name:<11}│"), muted);
    }
    buffer.set_string(1, 6, "└────────────┘", muted);
    buffer.set_string(17, 2, "─".repeat(102), muted);
    buffer.set_string(17, 3, format!("/ {}", table.search), Style::new());
    buffer.set_string(19, 4, "Name                Email                         Phone", muted);
    for row in 0..TABLE_ROWS {
        let (n, y) = (table.offset + row, TABLE_TOP + row);
        let name =
            ["Ada Lovelace", "Grace Hopper", "Alan Turing", "Edsger Dijkstra"][n as usize % 4];
        let on = table.cursor == row;
        let weight = if on && table.bold { Modifier::BOLD } else { Modifier::empty() };
        buffer.set_string(17, y, if on { ">" } else { " " }, Style::new().fg(Color::Cyan));
        buffer.set_string(19, y, name, Style::new().add_modifier(weight));
        buffer.set_string(39, y, format!("person{n}@example.org"), Style::new());
        buffer.set_string(68, y, format!("+49 30 {:07}", u32::from(n) * 7919), muted);
        buffer.set_string(84, y, ["Owner", "Live Agent", "Viewer"][n as usize % 3], Style::new());
        let (status, color) =
            if n % 5 == 0 { ("Inactive", Color::Yellow) } else { ("Active", Color::Green) };
        buffer.set_string(97, y, status, Style::new().fg(color));
        buffer.set_string(107, y, format!("2025-{:02}-{:02}", n % 12 + 1, n % 28 + 1), muted);
    }
    buffer.set_string(2, 39, "n Create  e Edit  d Delete  Space Mark  / Search  ? Help", muted);
}

/// Bytes of each frame after the first.
fn sizes(frames: &[Table], cursors: &[(u16, u16)]) -> Vec<usize> {
    let features = Features { repeat: false, ..ALL };
    let mut terminal =
        Terminal::new(Encoder::new(120, 40, ColorDepth::Ansi256, features)).expect("no I/O");
    let mut vt = vt100::Parser::new(40, 120, 0);
    let mut sizes = Vec::new();
    for (frame, cursor) in frames.iter().zip(cursors) {
        let drawn = terminal
            .draw(|f| {
                table(f.buffer_mut(), frame);
                f.set_cursor_position(*cursor);
            })
            .unwrap();
        let wanted = drawn.buffer.clone();
        let bytes = terminal.backend_mut().take();
        vt.process(&bytes);
        same(vt.screen(), &wanted).unwrap();
        sizes.push(bytes.len());
    }
    sizes.split_off(1)
}

fn at(offset: u16, cursor: u16) -> Table {
    Table { offset, cursor, bold: false, search: "" }
}

#[test]
fn moving_the_cursor_is_a_few_bytes() {
    let row = |n| (17, TABLE_TOP + n);
    let plain = sizes(&[at(0, 3), at(0, 4), at(0, 3)], &[row(3), row(4), row(3)]);
    assert!(plain.iter().all(|n| *n <= 50), "{plain:?}");
    let bold = |cursor| Table { bold: true, ..at(0, cursor) };
    let styled = sizes(&[bold(3), bold(4), bold(3)], &[row(3), row(4), row(3)]);
    assert!(styled.iter().all(|n| *n <= 100), "{styled:?}");
}

#[test]
fn a_row_that_scrolls_in_is_all_that_is_sent() {
    let row = (17, TABLE_TOP + TABLE_ROWS - 1);
    let last = TABLE_ROWS - 1;
    let down = sizes(&[at(0, last), at(1, last), at(2, last)], &[row; 3]);
    assert!(down.iter().all(|n| *n <= 300), "{down:?}");
    let up = sizes(&[at(9, 0), at(8, 0), at(6, 0)], &[(17, TABLE_TOP); 3]);
    assert!(up.iter().all(|n| *n <= 400), "{up:?}");
}

#[test]
fn a_page_is_less_than_its_text() {
    let page = sizes(&[at(0, 0), at(TABLE_ROWS, 0), at(400, 0)], &[(17, TABLE_TOP); 3]);
    assert!(page.iter().all(|n| *n < 4000), "{page:?}");
}

#[test]
fn a_typed_letter_is_little_more_than_itself() {
    let typed = |search| Table { search, ..at(0, 0) };
    let letters = sizes(
        &[typed("a"), typed("ad"), typed("ada"), typed("ad")],
        &[(20, 3), (21, 3), (22, 3), (21, 3)],
    );
    assert!(letters.iter().all(|n| *n <= 30), "{letters:?}");
}
