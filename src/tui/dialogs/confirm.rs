//! A question. Enter presses the button with the focus, which is Cancel; ten or more: type the number.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::modal::{modal, page};
use crate::team::{Command, describe};
use crate::tui::keymap::{Action, Context};
use crate::tui::part::{Ask, Ctx, Part, Reply, Toast};
use crate::tui::theme::Meaning;
use crate::tui::widgets::{Button, Buttons, Line, Outcome, Page, paint};

const WIDTH: u16 = 64;
/// From this many on, the number is to be typed.
const MANY: usize = 10;

enum Then {
    /// The command is given by the question itself, which closes when it is done.
    Submit(Option<Command>),
    /// Whoever asked acts on `Action::Yes`.
    Yes,
}

pub struct Confirm {
    title: String,
    lines: Page,
    buttons: Buttons,
    then: Then,
    /// The number that must be typed, and what has been typed.
    number: Option<(usize, Line)>,
}

impl Confirm {
    pub fn then_yes(title: &str, line: &str, yes: &str, no: &str) -> Self {
        Self::then_yes_lines(title, vec![line.to_owned()], yes, no)
    }

    pub fn then_yes_lines(title: &str, lines: Vec<String>, yes: &str, no: &str) -> Self {
        let lines = lines.into_iter().map(|line| (Meaning::Text, line)).collect();
        Self::new(title, lines, [yes, no], Then::Yes, 1)
    }

    /// `count`: how many records it is about.
    pub fn command(
        title: &str,
        lines: Vec<(Meaning, String)>,
        yes: &str,
        command: Command,
        count: usize,
    ) -> Self {
        Self::new(title, lines, [yes, "Cancel"], Then::Submit(Some(command)), count)
    }

    fn new(
        title: &str,
        lines: Vec<(Meaning, String)>,
        [yes, no]: [&str; 2],
        then: Then,
        count: usize,
    ) -> Self {
        let number = (count >= MANY).then(|| (count, Line::new(9)));
        Confirm {
            title: title.to_owned(),
            lines: page(lines),
            buttons: Buttons::new(vec![Button::new(yes), Button::new(no)]).at(1),
            then,
            number,
        }
    }

    fn yes(&mut self) -> Ask {
        if let Some((count, typed)) = &self.number
            && typed.text().trim() != count.to_string()
        {
            return Ask::Say(Toast::problem(format!("Type {count} to go on, or Esc to leave.")));
        }
        match &mut self.then {
            Then::Yes => Ask::CloseThen(Action::Yes),
            Then::Submit(command) => match command.take() {
                Some(command) => Ask::command(command),
                None => Ask::Nothing,
            },
        }
    }

    fn pressed(&mut self, button: usize) -> Ask {
        if button == 0 { self.yes() } else { Ask::Close }
    }
}

impl Part for Confirm {
    fn contexts(&self, _: &Ctx<'_>) -> Vec<Context> {
        match self.number {
            Some(_) => vec![Context::Text, Context::Confirm],
            None => vec![Context::Confirm],
        }
    }

    fn act(&mut self, action: &Action, _: &Ctx<'_>) -> Ask {
        match action {
            Action::Yes => return self.yes(),
            Action::No | Action::Cancel | Action::Back => return Ask::Close,
            // Where a number is typed, Enter after it means it.
            Action::Accept if self.number.as_ref().is_some_and(|(_, line)| !line.is_empty()) => {
                return self.yes();
            }
            _ => {}
        }
        if let Some((_, line)) = &mut self.number
            && matches!(action, Action::Type(_) | Action::Paste(_) | Action::Backspace)
        {
            line.act(action);
            return Ask::Nothing;
        }
        if self.lines.act(action) != Outcome::Ignored {
            return Ask::Nothing;
        }
        match self.buttons.act(action) {
            Outcome::Pressed(button) => self.pressed(button),
            Outcome::Ignored => Ask::Ignored,
            _ => Ask::Nothing,
        }
    }

    fn heard(&mut self, reply: Reply, c: &Ctx<'_>) -> Ask {
        let said = match reply {
            Reply::Done(change) => Toast::success(describe::done(&change, c.team)),
            Reply::Refused(why) => Toast::problem(why.message),
            _ => return Ask::Nothing,
        };
        Ask::All(vec![Ask::Say(said), Ask::Close])
    }

    fn draw(&self, buf: &mut Buffer, area: Rect, c: &Ctx<'_>) -> Option<Position> {
        // A blank row and one to type in.
        let typed = if self.number.is_some() { 2 } else { 0 };
        let inner = modal(buf, area, c.look, &self.title, WIDTH, |width| {
            self.lines.height(width) + typed + 2
        });
        let text = Rect { height: inner.height.saturating_sub(2 + typed), ..inner };
        self.lines.draw(buf, text, c.look, false);
        let foot = paint::row(inner, inner.height.saturating_sub(1));
        let on_button = self.buttons.draw(buf, foot, c.look, self.number.is_none());
        match &self.number {
            Some((count, line)) => {
                let row = paint::row(inner, inner.height.saturating_sub(3));
                let ask = format!("Type {count} to go on:");
                let start = paint::text(buf, row, 0, 0, &ask, c.look.style(Meaning::Warning)) + 1;
                let width = row.width.saturating_sub(start).min(12);
                let field = Rect { x: row.x + start.min(row.width), width, ..row };
                line.draw(buf, field, c.look, true, false)
            }
            None => on_button,
        }
    }
}
