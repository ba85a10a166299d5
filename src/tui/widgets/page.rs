//! Text that is read: longer than the screen, scrolled by rows.

use std::cell::Cell;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::outcome::Outcome;
use super::paint;
use super::scroll;
use crate::tui::keymap::Action;
use crate::tui::theme::{Look, Meaning, width, wrap};

/// What stands on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    Heading(String),
    /// A name and what it means, in two columns; all names of a page are aligned.
    Entry(String, String),
    Text(String, Meaning),
    Blank,
}

#[derive(Default)]
pub struct Page {
    blocks: Vec<Block>,
    top: Cell<usize>,
    /// The height of the view and of the whole, when it was drawn.
    seen: Cell<(usize, usize)>,
}

/// A drawn line: where it starts, what it says, what it means.
type Piece = (u16, String, Meaning);

impl Page {
    pub fn new(blocks: Vec<Block>) -> Self {
        Page { blocks, ..Page::default() }
    }

    /// The rows that it takes at a width.
    pub fn height(&self, columns: u16) -> u16 {
        u16::try_from(self.lines(columns).len()).unwrap_or(u16::MAX)
    }

    pub fn act(&mut self, action: &Action) -> Outcome {
        let (height, total) = self.seen.get();
        let page = height.saturating_sub(1).max(1);
        let last = total.saturating_sub(height);
        let top = self.top.get();
        let to = match action {
            Action::Up => top.saturating_sub(1),
            Action::Down => top + 1,
            Action::PageUp => top.saturating_sub(page),
            Action::PageDown => top + page,
            Action::ScrollUp => top.saturating_sub(3),
            Action::ScrollDown => top + 3,
            Action::Top => 0,
            Action::Bottom => last,
            _ => return Outcome::Ignored,
        };
        self.top.set(to.min(last));
        Outcome::Handled
    }

    pub fn draw(
        &self,
        buf: &mut Buffer,
        area: Rect,
        look: &Look,
        focused: bool,
    ) -> Option<Position> {
        let area = area.intersection(buf.area);
        let lines = self.lines(area.width);
        let height = usize::from(area.height);
        let top = self.top.get().min(lines.len().saturating_sub(height));
        self.top.set(top);
        self.seen.set((height, lines.len()));
        for (y, line) in (0..area.height).zip(lines.iter().skip(top)) {
            for (start, text, meaning) in line {
                paint::text(buf, area, *start, y, text, look.style(*meaning));
            }
        }
        scroll::thumb(buf, area, look, top, lines.len());
        paint::cursor(area, 0, 0).filter(|_| focused)
    }

    fn lines(&self, columns: u16) -> Vec<Vec<Piece>> {
        // The last column is the thumb's.
        let room = usize::from(columns.saturating_sub(2));
        let widest = self.blocks.iter().filter_map(|block| match block {
            Block::Entry(name, _) => Some(width(name)),
            _ => None,
        });
        let name = widest.max().unwrap_or(0);
        let beside = name + 3 + 16 <= room;
        let mut lines = Vec::new();
        for block in &self.blocks {
            match block {
                Block::Blank => lines.push(Vec::new()),
                Block::Heading(text) => lines.extend(wrapped(text, room, 0, Meaning::Title)),
                Block::Text(text, meaning) => lines.extend(wrapped(text, room, 0, *meaning)),
                Block::Entry(key, text) if beside => {
                    let start = u16::try_from(name + 3).unwrap_or(u16::MAX);
                    let mut rows = wrapped(text, room - name - 3, start, Meaning::Text);
                    if rows.is_empty() {
                        rows.push(Vec::new());
                    }
                    if let Some(first) = rows.first_mut() {
                        first.insert(0, (1, key.clone(), Meaning::Key));
                    }
                    lines.extend(rows);
                }
                Block::Entry(key, text) => {
                    lines.extend(wrapped(key, room, 0, Meaning::Key));
                    lines.extend(wrapped(text, room.saturating_sub(2), 2, Meaning::Text));
                }
            }
        }
        lines
    }
}

fn wrapped(text: &str, room: usize, start: u16, meaning: Meaning) -> Vec<Vec<Piece>> {
    wrap(text, room).into_iter().map(|line| vec![(start, line, meaning)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::widgets::testing::{every_size, screen, screen_ascii};
    use insta::assert_snapshot;

    fn help() -> Page {
        let entry = |key: &str, text: &str| Block::Entry(key.into(), text.into());
        Page::new(vec![
            Block::Heading("Roles".into()),
            entry("n", "Create a role."),
            entry("d Del", "Delete the marked roles, or the one under the cursor."),
            Block::Blank,
            Block::Text("Letters never act while text has the focus.".into(), Meaning::Muted),
        ])
    }

    #[test]
    fn entries_line_up_or_stand_below_their_names() {
        let wide = screen(40, 8, |buf, area| help().draw(buf, area, &Look::default(), true));
        assert_snapshot!(wide, @r"
        Roles
         n      Create a role.
         d Del  Delete the marked roles, or
                the one under the cursor.

        Letters never act while text has the
        focus.

        cursor 0,0
        ");
        let narrow = screen_ascii(20, 5, |buf, area, look| help().draw(buf, area, look, true));
        assert_snapshot!(narrow, @r"
        Roles              #
        n                  #
          Create a role.
        d Del
          Delete the
        cursor 0,0
        ");
    }

    #[test]
    fn it_scrolls_to_its_end_and_no_further() {
        let mut page = help();
        assert_eq!(page.height(40), 7);
        let draw =
            |page: &Page| screen(40, 3, |buf, area| page.draw(buf, area, &Look::default(), true));
        draw(&page);
        for (action, top) in [
            (Action::Up, 0),
            (Action::Down, 1),
            (Action::PageDown, 3),
            (Action::PageDown, 4),
            (Action::Down, 4),
            (Action::PageUp, 2),
            (Action::Bottom, 4),
            (Action::ScrollUp, 1),
            (Action::Top, 0),
        ] {
            assert_eq!(page.act(&action), Outcome::Handled);
            draw(&page);
            assert_eq!(page.top.get(), top, "{action:?}");
        }
        assert_eq!(page.act(&Action::Accept), Outcome::Ignored);
    }

    #[test]
    fn no_size_is_too_small() {
        every_size(|buf, area, look| {
            help().draw(buf, area, look, true);
        });
    }
}
