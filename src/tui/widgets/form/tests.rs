use super::*;
use crate::tui::widgets::buttons::{Button, Buttons};
use crate::tui::widgets::line::Line;
use crate::tui::widgets::testing::{every_size, screen, screen_ascii};
use insta::assert_snapshot;

struct Dialog {
    form: Form,
    lines: [Line; 3],
    buttons: Buttons,
    error: Option<&'static str>,
}

fn dialog() -> Dialog {
    Dialog {
        form: Form::new(4),
        lines: ["Ada Lovelace", "ada@acme.io", ""].map(|text| Line::with(text, 64)),
        buttons: Buttons::new(vec![Button::new("Create User"), Button::new("Cancel")]),
        error: None,
    }
}

impl Dialog {
    fn fields(&self) -> Vec<Field<'static>> {
        vec![
            Field::new("Name").required().help("As the others know this person."),
            Field::new("Email").required().error(self.error).help("Signs in with it."),
            Field::new("Phone Number").help("Optional."),
            Field::wide(1).after_gap(),
        ]
    }

    fn draw(&self, buf: &mut Buffer, area: Rect, look: &Look) -> Option<Position> {
        self.form.draw(buf, area, look, &self.fields(), |buf, nth, area, focused| {
            match self.lines.get(nth) {
                Some(line) => line.draw(buf, area, look, focused, false),
                None => self.buttons.draw(buf, area, look, focused),
            }
        })
    }

    fn screen(&self, columns: u16, rows: u16) -> String {
        screen(columns, rows, |buf, area| self.draw(buf, area, &Look::default()))
    }
}

#[test]
fn labels_and_fields_line_up_and_errors_stand_under_them() {
    let mut dialog = dialog();
    assert_eq!(Form::height(&dialog.fields(), 60), 7);
    dialog.error = Some("Grace Hopper already has this address.");
    dialog.form.act(&Action::NextField);
    assert_snapshot!(dialog.screen(60, 8), @r"
    Name *        Ada Lovelace
    Email *       ada@acme.io
                  Grace Hopper already has this address.
    Phone Number

                                     [ Create User ]  [ Cancel ]

    Signs in with it.
    cursor 25,1
    ");
    let ascii = screen_ascii(30, 11, |buf, area, look| dialog.draw(buf, area, look));
    assert_snapshot!(ascii, @r"
    Name *
    Ada Lovelace
    Email *
    ada@acme.io
    Grace Hopper already has this
    address.
    Phone Number

       [ Create User ]  [ Cancel ]

    Signs in with it.
    cursor 11,3
    ");
}

#[test]
fn the_focus_goes_round_and_is_always_in_view() {
    let mut dialog = dialog();
    for expected in [1, 2, 3, 0, 1] {
        assert!(dialog.screen(60, 1).contains("cursor"));
        assert!(dialog.screen(30, 3).contains("cursor"));
        dialog.form.act(&Action::Accept);
        assert_eq!(dialog.form.focus(), expected);
    }
    dialog.form.act(&Action::PreviousField);
    assert_eq!(dialog.form.act(&Action::PreviousField), Outcome::Handled);
    assert_eq!(dialog.form.focus(), 3);
    assert_eq!(dialog.form.act(&Action::Save), Outcome::Ignored);
    assert_snapshot!(dialog.screen(60, 2), @r"
    Phone Number
                                     [ Create User ]  [ Cancel ]
    cursor 35,1
    ");
}

#[test]
fn one_field_takes_the_height_that_is_left() {
    let fields = [Field::new("Name"), Field::wide(1).at_least(3), Field::wide(1).after_gap()];
    assert_eq!(Form::height(&fields, 60), 6);
    for (rows, expected) in [(10, [1, 7, 1]), (6, [1, 3, 1]), (5, [1, 3, 1])] {
        let mut heights = Vec::new();
        screen(60, rows, |buf, area| {
            Form::new(3).draw(buf, area, &Look::default(), &fields, |_, _, field, _| {
                heights.push(field.height);
                None
            })
        });
        assert_eq!(heights, expected, "{rows} rows");
    }
}

#[test]
fn a_click_finds_its_field() {
    let dialog = dialog();
    dialog.screen(60, 7);
    assert_eq!(dialog.form.hit(3, 1), Some(1));
    assert_eq!(dialog.form.hit(40, 2), Some(2));
    assert_eq!(dialog.form.hit(40, 3), None);
    assert_eq!(dialog.form.hit(40, 4), Some(3));
}

#[test]
fn no_size_is_too_small() {
    every_size(|buf, area, look| {
        for focus in [0, 3] {
            let mut dialog = dialog();
            dialog.error = Some("Grace Hopper already has this address.");
            dialog.form.set_focus(focus);
            dialog.draw(buf, area, look);
        }
    });
}
