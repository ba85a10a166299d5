use super::*;
use crate::tui::theme::Meaning;
use crate::tui::widgets::testing::{every_size, meanings, screen, screen_ascii};
use insta::assert_snapshot;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

const ROLES: [(&str, &str, &str, &str); 4] = [
    ("Live Agent", "2", "Active", "Handles live chats"),
    ("Billing Agent", "1", "Active", "Invoices and plans"),
    ("Viewer", "0", "Inactive", "Reads everything"),
    ("Röle with a \u{202e}name that is long", "12", "Active", "漢字"),
];

fn table() -> Table<usize> {
    let mut table = Table::new(vec![
        Column::new("Name", 12, 24, 1),
        Column::new("Users", 7, 7, 2).right(),
        Column::new("Status", 10, 10, 3),
        Column::new("Description", 12, 60, 4).unsorted(),
    ])
    .sorted(0, false);
    table.set_empty("No role matches. Esc clears the search.");
    table
}

fn cell(id: usize, column: usize, _: u16) -> Cell<'static> {
    let (name, users, status, description) = ROLES[id % 4];
    match column {
        0 => Cell::text(name),
        1 => Cell::text(users),
        2 => Cell::text(status),
        _ => Cell::muted(description).and("  more", Meaning::Accent),
    }
}

fn draw(table: &Table<usize>, rows: &[usize], columns: u16, height: u16) -> String {
    screen(columns, height, |buf, area| table.draw(buf, area, &Look::default(), rows, true, cell))
}

#[test]
fn columns_line_up_and_the_least_important_give_way() {
    let rows = [0, 1, 2, 3];
    let mut table = table();
    table.sync(&rows);
    table.act(&Action::Down, &rows);
    table.act(&Action::Mark, &rows);
    assert_snapshot!(draw(&table, &rows, 78, 6), @r"
        Name ▲                      Users  Status      Description
        Live Agent                      2  Active      Handles live chats  more
    > ✓ Billing Agent                   1  Active      Invoices and plans  more
        Viewer                          0  Inactive    Reads everything  more
        Röle with a <U+202E>nam…       12  Active      漢字  more

    cursor 0,2
    ");
    let ascii = |columns| {
        screen_ascii(columns, 4, |buf, area, look| {
            table.draw(buf, area, look, &rows[..3], true, cell)
        })
    };
    assert_snapshot!(ascii(40), @r"
        Name ^             Users  Status
        Live Agent             2  Active
    > * Billing Agent          1  Active
        Viewer                 0  Inactive
    cursor 0,2
    ");
    assert_snapshot!(ascii(20), @r"
        Name ^
        Live Agent
    > * Billing Agent
        Viewer
    cursor 0,2
    ");
    assert_snapshot!(draw(&table, &[], 30, 4), @r"
    Name ▲               Users

    No role matches. Esc
    clears the search.
    ");
}

#[test]
fn the_row_under_the_cursor_is_told_by_its_marker_alone() {
    let rows = [0, 1, 2];
    let mut table = table();
    table.sync(&rows);
    table.act(&Action::Mark, &rows);
    let drawn = meanings(60, 4, |buf, area, look| table.draw(buf, area, look, &rows, true, cell));
    assert_snapshot!(drawn, @r"
        aaaa a                   aaaaa  aaaaaa      aaaaaaaaaaa
    b c dddd ddddd                   d  dddddd      eeeeeeee
        ddddddd ddddd                d  dddddd      eeeeeeeee
        dddddd                       d  dddddddd    eeeee eeeeee
    a Heading
    b Cursor
    c Marked
    d Text
    e Muted
    ");
}

#[test]
fn a_step_changes_only_the_marker() {
    let rows = [0, 1, 2, 3];
    let mut table = table();
    table.sync(&rows);
    let area = Rect::new(0, 0, 78, 6);
    let frame = |table: &Table<usize>| {
        let mut buf = Buffer::empty(area);
        table.draw(&mut buf, area, &Look::default(), &rows, true, cell);
        buf
    };
    let before = frame(&table);
    table.act(&Action::Down, &rows);
    let after = frame(&table);
    assert_eq!(before.diff(&after).len(), 2);
}

#[test]
fn only_visible_rows_are_asked_for() {
    let rows: Vec<_> = (0..1_000_000).collect();
    let mut table = table();
    table.sync(&rows);
    table.act(&Action::Bottom, &rows);
    let mut asked = HashSet::new();
    screen(78, 11, |buf, area| {
        table.draw(buf, area, &Look::default(), &rows, true, |id, column, width| {
            asked.insert(id);
            cell(id, column, width)
        })
    });
    assert_eq!(asked, (999_990..1_000_000).collect());
    assert_eq!(table.position(&rows, &Look::default()), "1,000,000 of 1,000,000");
}

#[test]
fn the_view_moves_only_when_the_cursor_leaves_it() {
    let rows: Vec<_> = (0..100).collect();
    let mut table = table();
    table.sync(&rows);
    let mut state = |action: Action| {
        table.act(&action, &rows);
        draw(&table, &rows, 40, 11);
        (table.at, table.top.get())
    };
    for (action, expected) in [
        (Action::Up, (0, 0)),
        (Action::ScrollDown, (3, 0)),
        (Action::PageDown, (13, 10)),
        (Action::PageDown, (23, 20)),
        (Action::Up, (22, 20)),
        (Action::PageUp, (12, 10)),
        (Action::PageUp, (2, 0)),
        (Action::PageUp, (0, 0)),
        (Action::Bottom, (99, 90)),
        (Action::Up, (98, 90)),
        (Action::PageDown, (99, 90)),
        (Action::Top, (0, 0)),
    ] {
        assert_eq!(state(action.clone()), expected, "{action:?}");
    }
}

#[test]
fn a_live_update_leaves_cursor_and_marks_on_their_rows() {
    let mut table = table();
    let rows: Vec<_> = (0..50).collect();
    table.sync(&rows);
    for _ in 0..20 {
        table.act(&Action::Down, &rows);
    }
    table.act(&Action::Mark, &rows);
    draw(&table, &rows, 40, 11);
    let (at, top) = (table.at, table.top.get());
    let more: Vec<_> = (100..105).chain(0..50).collect();
    table.sync(&more);
    draw(&table, &more, 40, 11);
    assert_eq!((table.cursor(), table.at, table.top.get()), (Some(20), at + 5, top + 5));
    assert_eq!(table.targets(&more), [20]);

    let gone: Vec<_> = more.iter().copied().filter(|id| !(15..=21).contains(id)).collect();
    table.sync(&gone);
    assert_eq!(table.cursor(), Some(22));
    assert_eq!(table.hidden_marks(&gone), 1);
    assert_eq!(table.targets(&gone), Vec::<usize>::new(), "a hidden mark is never acted on");
    table.retain_marks(|id| gone.contains(&id));
    assert_eq!(table.targets(&gone), [22]);
    table.sync(&gone[..3]);
    assert_eq!(table.cursor(), Some(102));
    table.sync(&[]);
    assert_eq!((table.cursor(), table.targets(&[])), (None, vec![]));
    table.sync(&rows);
    assert_eq!(table.cursor(), Some(0));
}

#[test]
fn marks_are_set_one_by_one_by_range_and_all_at_once() {
    let rows: Vec<_> = (0..10).collect();
    let mut table = table();
    table.sync(&rows);
    let act = |table: &mut Table<usize>, actions: &[Action]| {
        for action in actions {
            table.act(action, &rows);
        }
        table.targets(&rows)
    };
    let (down, up) = (Action::Down, Action::Up);
    let set = [down.clone(), down.clone(), Action::Range, up.clone(), up.clone()];
    assert_eq!(act(&mut table, &set), [0, 1, 2], "an open range counts as marked");
    assert!(table.is_ranging());
    assert!(draw(&table, &rows, 40, 11).contains("> · Live Agent"));
    assert_eq!(act(&mut table, &[Action::Cancel]), [0]);
    assert_eq!(act(&mut table, &[Action::Range, down.clone(), down.clone(), up.clone()]), [0, 1]);
    assert_eq!(act(&mut table, &[down.clone(), Action::Range, Action::Top]), [0, 1, 2]);
    assert_eq!(act(&mut table, &[Action::Mark]), [1, 2]);
    assert_eq!(act(&mut table, &[Action::Range, Action::Cancel]), [1, 2]);
    assert_eq!(act(&mut table, &[Action::MarkAll]).len(), 10);
    assert_eq!(table.position(&rows, &Look::default()), "1 of 10 · 10 marked");
    assert_eq!(act(&mut table, &[Action::MarkNone]), [0]);
    assert_eq!(table.act(&Action::Cancel, &rows), Outcome::Ignored);
}

#[test]
fn sorting_goes_through_the_columns_in_view() {
    let rows = [0, 1];
    let mut table = table();
    for expected in [(1, false), (2, false), (0, false)] {
        assert_eq!(table.act(&Action::Sort, &rows), Outcome::Changed);
        assert_eq!(table.sort(), Some(expected));
    }
    table.act(&Action::SortReverse, &rows);
    assert_eq!(table.sort(), Some((0, true)));
    draw(&table, &rows, 30, 4);
    for expected in [(1, false), (0, false)] {
        table.act(&Action::Sort, &rows);
        assert_eq!(table.sort(), Some(expected), "Status is hidden on 30 columns");
    }
}

#[test]
fn the_mouse_goes_where_it_points() {
    let rows = [0, 1, 2];
    let mut table = table();
    table.sync(&rows);
    draw(&table, &rows, 78, 6);
    let click = |column, row| Action::Click { column, row };
    assert_eq!(table.act(&click(20, 2), &rows), Outcome::Handled);
    assert_eq!((table.cursor(), table.marks().len()), (Some(1), 0));
    table.act(&click(2, 3), &rows);
    assert_eq!(table.targets(&rows), [2]);
    assert_eq!(table.act(&click(5, 0), &rows), Outcome::Changed);
    assert_eq!(table.sort(), Some((0, true)));
    assert_eq!(table.act(&click(60, 0), &rows), Outcome::Handled, "it cannot be sorted by");
    assert_eq!(table.act(&click(5, 5), &rows), Outcome::Handled, "below the last row");
    assert_eq!(table.act(&click(5, 6), &rows), Outcome::Ignored);
}

#[test]
fn numbers_are_grouped() {
    for (number, text) in [(0, "0"), (999, "999"), (1000, "1,000"), (1234567, "1,234,567")] {
        assert_eq!(grouped(number), text);
    }
}

#[test]
fn no_size_is_too_small() {
    let rows: Vec<_> = (0..40).collect();
    let mut table = table();
    table.sync(&rows);
    table.act(&Action::Bottom, &rows);
    every_size(|buf, area, look| {
        table.draw(buf, area, look, &rows, true, cell);
        table.draw(buf, area, look, &[], true, cell);
    });
}
