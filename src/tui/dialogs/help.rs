//! The keys that work where one was when one asked.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::modal::modal;
use crate::tui::keymap::{Action, Context, Keymap};
use crate::tui::part::{Ask, Ctx, Part, Reply};
use crate::tui::theme::Meaning;
use crate::tui::widgets::{Block, Outcome, Page};

const WIDTH: u16 = 72;

pub struct Help {
    lines: Page,
}

impl Help {
    pub fn new(contexts: &[Context], keys: &Keymap) -> Self {
        let mut blocks = Vec::new();
        let mut context = None;
        for row in keys.rows(contexts).into_iter().filter(|row| !row.keys.is_empty()) {
            if context.replace(row.context) != Some(row.context) {
                if !blocks.is_empty() {
                    blocks.push(Block::Blank);
                }
                blocks.push(Block::Heading(row.context.title().to_owned()));
            }
            blocks.push(Block::Entry(row.keys, row.sentence.to_owned()));
        }
        blocks.push(Block::Blank);
        let more = "Other places have more keys: press ? or F1 there.";
        blocks.push(Block::Text(more.to_owned(), Meaning::Muted));
        Help { lines: Page::new(blocks) }
    }
}

impl Part for Help {
    fn contexts(&self, _: &Ctx<'_>) -> Vec<Context> {
        vec![Context::Help]
    }

    fn act(&mut self, action: &Action, _: &Ctx<'_>) -> Ask {
        match action {
            Action::Cancel | Action::Back | Action::Help | Action::Accept => Ask::Close,
            _ if self.lines.act(action) != Outcome::Ignored => Ask::Nothing,
            _ => Ask::Ignored,
        }
    }

    fn heard(&mut self, _: Reply, _: &Ctx<'_>) -> Ask {
        Ask::Nothing
    }

    fn draw(&self, buf: &mut Buffer, area: Rect, c: &Ctx<'_>) -> Option<Position> {
        let inner = modal(buf, area, c.look, "Help", WIDTH, |width| self.lines.height(width));
        self.lines.draw(buf, inner, c.look, false);
        None
    }
}
