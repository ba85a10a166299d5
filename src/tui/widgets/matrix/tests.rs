use super::*;
use crate::tui::theme::Look;
use crate::tui::widgets::testing::{every_size, meanings, screen, screen_ascii};
use insta::assert_snapshot;

fn live_agent() -> Grants {
    Grants::default().with("inbox.chats", Level::Edit).with("inbox.contacts", Level::View)
}

fn matrix() -> Matrix {
    Matrix::new(&Catalogue::standard(), live_agent()).title("Assign Permissions")
}

fn draw(matrix: &Matrix, columns: u16, rows: u16) -> String {
    screen(columns, rows, |buf, area| matrix.draw(buf, area, &Look::default(), true))
}

fn find(matrix: &mut Matrix, text: &str) {
    matrix.act(&Action::Find);
    for c in text.chars() {
        matrix.act(&Action::Type(c));
    }
    matrix.act(&Action::Toggle);
}

fn level(matrix: &Matrix, id: &str) -> Level {
    matrix.grants.level(&ModuleId::new_unchecked(id))
}

#[test]
fn it_looks_calm() {
    let mut matrix = matrix().compared_with(
        Grants::default().with("inbox.chats", Level::View).with("inbox.orders", Level::View),
    );
    matrix.at = Row::Module(2, 1);
    assert_snapshot!(draw(&matrix, 76, 14), @r"
    Assign Permissions                              None      View      Edit
       Bots                                          ●
         Manage bots                                 ●         ○         ○     ┃
         Chat flow                                   ●         ○         ○     ┃
         AI training                                 ●         ○         ○
         Bot settings                                ●         ○         ○
         AI settings                                 ●         ○         ○
         Installation                                ●         ○         ○
         User access                                 ●         ○         ○
     * Inbox                                         ·         ·         ·
     +   Chats                                       ○         ○         ●
    >-   Orders                                      ●         ○         ○
    Follows the orders that customers place in a chat.
                                                       1 edit · 1 view · 35 none
    cursor 59,11
    ");
}

#[test]
fn one_choice_a_row_where_it_is_narrow() {
    let mut matrix = matrix();
    find(&mut matrix, "inbox");
    assert_snapshot!(draw(&matrix, 40, 9), @r"
    / inbox
       Inbox                         mixed
    >    Chats                     < Edit >
         Orders                      None
         Contacts                    View
         Groups                      None

    Reads and answers conversations.
                   1 edit · 1 view · 35 none
    cursor 33,2
    ");
    assert_eq!(matrix.act(&Action::Left), Outcome::Changed);
    assert_eq!(level(&matrix, "inbox.chats"), Level::View);
    assert_eq!(matrix.act(&Action::Toggle), Outcome::Changed);
    assert_eq!(matrix.act(&Action::Toggle), Outcome::Changed);
    assert_eq!(level(&matrix, "inbox.chats"), Level::None);
    matrix.act(&Action::Up);
    assert_eq!(matrix.act(&Action::Right), Outcome::Changed, "a mixed group is raised to Edit");
    assert_eq!(level(&matrix, "inbox.groups"), Level::Edit);
}

#[test]
fn without_utf8_every_state_has_its_own_shape() {
    let mut matrix = matrix().ceiling(
        Grants::default().with("inbox.chats", Level::Edit).with("inbox.orders", Level::View),
    );
    find(&mut matrix, "inbox");
    let ascii = screen_ascii(60, 9, |buf, area, look| matrix.draw(buf, area, look, true));
    assert_snapshot!(ascii, @r"
    / inbox                         None      View      Edit
       Inbox                         -         -         -
    >    Chats                      ( )       ( )       (*)
         Orders                     (*)       ( )        x
         Contacts                   ( )       (*)        x
         Groups                     (*)        x         x

    Reads and answers conversations.
                                       1 edit - 1 view - 35 none
    cursor 43,2
    ");
}

#[test]
fn levels_stand_out_from_what_could_be_chosen() {
    let held = Grants::default().with("inbox.chats", Level::Edit).with("inbox.orders", Level::View);
    let mut matrix = matrix().ceiling(held).compared_with(Grants::default());
    find(&mut matrix, "inbox");
    assert_snapshot!(meanings(60, 6, |buf, area, look| matrix.draw(buf, area, look, true)), @r"
    a bbbbb                         cccc      cccc      cccc
     d ccccc                         e         f         g     h
    id   jjjjj                       e         e         g     h
         jjjjjj                      e         e         k     h
     d   jjjjjjjj                    e         f         k
    eeeee eee eeeeeee eeeeeeeeeeeeee   j jjjj j j jjjj j jj jjjj
    a Key
    b Input
    c Heading
    d Changed
    e Muted
    f GrantedView
    g GrantedEdit
    h Border
    i Cursor
    j Text
    k Disabled
    ");
}

#[test]
fn levels_are_set_by_letter_and_by_cell() {
    let mut matrix = matrix();
    draw(&matrix, 76, 14);
    assert_eq!(matrix.act(&Action::SetEdit), Outcome::Changed);
    assert_eq!(level(&matrix, "dashboard.overview"), Level::Edit);
    assert_eq!(matrix.act(&Action::SetEdit), Outcome::Handled);
    matrix.act(&Action::Left);
    assert_eq!(matrix.act(&Action::Toggle), Outcome::Changed);
    assert_eq!(level(&matrix, "dashboard.overview"), Level::View);
    matrix.act(&Action::Down);
    assert_eq!(matrix.at, Row::Group(1));
    assert_eq!(matrix.act(&Action::Toggle), Outcome::Changed);
    assert_eq!(matrix.common(Row::Group(1)), Some(Level::View));
    assert_eq!(matrix.act(&Action::SetNone), Outcome::Changed);
    assert_eq!(matrix.common(Row::Group(1)), Some(Level::None));
    assert_eq!(matrix.common(Row::Group(2)), None, "the inbox is mixed");
}

#[test]
fn a_column_is_set_for_what_is_shown() {
    let mut matrix = matrix();
    find(&mut matrix, "whatsapp");
    assert_eq!(matrix.act(&Action::ColumnEdit), Outcome::Changed);
    assert_eq!(matrix.grants.counts(&matrix.catalogue).edit, 6);
    matrix.act(&Action::Cancel);
    assert_eq!(matrix.act(&Action::ColumnView), Outcome::Changed);
    assert_eq!(matrix.grants.counts(&matrix.catalogue).view, 37);
    assert_eq!(matrix.act(&Action::Cancel), Outcome::Ignored, "the form may close");
}

#[test]
fn only_what_is_granted_stays_while_it_is_emptied() {
    let mut matrix = matrix();
    matrix.act(&Action::OnlyGranted);
    let inbox = [Row::Group(2), Row::Module(2, 0), Row::Module(2, 2)];
    assert_eq!(matrix.rows(), inbox);
    assert_eq!(matrix.at, Row::Module(2, 0));
    matrix.act(&Action::SetNone);
    assert_eq!(matrix.rows(), inbox);
    matrix.act(&Action::OnlyGranted);
    assert_eq!(matrix.rows().len(), 46);
    assert_eq!(matrix.at, Row::Module(2, 0));
}

#[test]
fn nobody_gives_more_than_they_hold() {
    let held = Grants::default().with("inbox.chats", Level::Edit).with("inbox.orders", Level::View);
    let mut matrix = Matrix::new(&Catalogue::standard(), Grants::default()).ceiling(held);
    find(&mut matrix, "orders");
    assert_eq!(
        matrix.act(&Action::SetEdit),
        Outcome::Refused("You hold View on Orders, so you cannot give Edit.".into())
    );
    assert!(draw(&matrix, 76, 8).contains("You hold View on Orders"));
    assert_eq!(matrix.act(&Action::SetView), Outcome::Changed);
    matrix.act(&Action::Cancel);
    assert_eq!(matrix.act(&Action::ColumnEdit), Outcome::Changed);
    assert_eq!(level(&matrix, "inbox.chats"), Level::Edit);
    assert_eq!(level(&matrix, "inbox.orders"), Level::View);
    let note = "You do not hold Edit on Overview and 35 more; they stay.";
    assert_eq!(matrix.note.as_deref(), Some(note));
    assert_eq!(matrix.act(&Action::ColumnNone), Outcome::Changed, "taking away is open to all");
}

#[test]
fn a_matrix_to_look_at_says_why() {
    let reason = "The owner role has Edit on everything.";
    let mut matrix = matrix().read_only(Some(reason.into()));
    for action in [Action::SetNone, Action::Toggle, Action::ColumnEdit] {
        assert_eq!(matrix.act(&action), Outcome::Refused(reason.into()));
    }
    assert_eq!(matrix.grants(), &live_agent());
    assert_eq!(matrix.act(&Action::Down), Outcome::Handled);
}

#[test]
fn the_form_goes_on_above_the_first_row_and_by_tab() {
    let mut matrix = matrix();
    assert_eq!(matrix.act(&Action::Up), Outcome::Handled);
    assert_eq!(matrix.act(&Action::Up), Outcome::Ignored);
    assert_eq!(matrix.act(&Action::Bottom), Outcome::Handled);
    assert_eq!(matrix.act(&Action::Down), Outcome::Handled);
    assert_eq!(matrix.act(&Action::NextField), Outcome::Ignored);
    assert_eq!(matrix.act(&Action::PageDown), Outcome::Handled);
}

#[test]
fn finding_is_typing_until_it_is_kept_or_left() {
    let mut matrix = matrix();
    matrix.act(&Action::Find);
    assert!(matrix.is_finding());
    for c in "e n v".chars() {
        matrix.act(&Action::Type(c));
    }
    assert_eq!(matrix.grants(), &live_agent());
    assert!(draw(&matrix, 76, 8).contains("Nothing matches."));
    assert_eq!(matrix.act(&Action::SetEdit), Outcome::Ignored);
    matrix.act(&Action::Cancel);
    assert!(!matrix.is_finding());
    assert_eq!(matrix.rows().len(), 46);
}

#[test]
fn a_click_sets_the_cell() {
    let mut matrix = matrix();
    let shown = draw(&matrix, 76, 10);
    let edit = shown.lines().next().unwrap().find("Edit").unwrap() as u16;
    assert_eq!(matrix.act(&Action::Click { column: edit, row: 2 }), Outcome::Changed);
    assert_eq!(level(&matrix, "dashboard.overview"), Level::Edit);
    assert_eq!(matrix.act(&Action::Click { column: 6, row: 4 }), Outcome::Handled);
    assert_eq!(matrix.at, Row::Module(1, 0));
    assert_eq!(matrix.act(&Action::Click { column: 6, row: 0 }), Outcome::Ignored);
}

#[test]
fn the_cursor_stays_in_view_and_takes_the_header_along() {
    let mut matrix = matrix();
    matrix.act(&Action::Bottom);
    draw(&matrix, 76, 8);
    for _ in 0..60 {
        matrix.act(&Action::Up);
        let shown = draw(&matrix, 76, 8);
        assert!(shown.contains("\n>"), "{shown}");
        if matches!(matrix.at, Row::Module(_, 0)) {
            assert!(matrix.top.get() < 45 && !shown.lines().nth(1).unwrap().starts_with('>'));
        }
    }
}

#[test]
fn no_size_is_too_small() {
    let (mut matrix, mut found) = (matrix(), self::matrix());
    matrix.act(&Action::Bottom);
    found.act(&Action::Find);
    every_size(|buf, area, look| {
        matrix.draw(buf, area, look, true);
        found.draw(buf, area, look, true);
    });
    for columns in 50..80 {
        draw(&matrix, columns, 12);
    }
}
