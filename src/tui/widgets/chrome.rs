//! What stands around every screen: header, side nav, tabs, hints and toasts.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::{Block, Widget as _};

use super::paint;
use super::table::grouped;
use crate::tui::keymap::Shown;
use crate::tui::theme::{Look, Meaning, width, wrap};

/// Below this the side nav becomes one row.
const FOLDED: u16 = 80;
const NAV: u16 = 14;

/// The parts of a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shell {
    pub header: Rect,
    pub nav: Rect,
    /// Tabs and content.
    pub main: Rect,
    pub hints: Rect,
}

impl Shell {
    /// Leaves out, from the outside in, what a small screen has no room for.
    pub fn of(area: Rect) -> Self {
        let header = u16::from(area.height >= 4);
        let hints = u16::from(area.height >= 3);
        let folded = area.width < FOLDED;
        let strip = u16::from(folded && area.height >= 8);
        let middle =
            Rect { y: area.y.saturating_add(header), height: area.height - header - hints, ..area };
        let (nav, main) = if folded {
            let main = Rect { y: middle.y + strip, height: middle.height - strip, ..middle };
            (Rect { height: strip, ..middle }, main)
        } else {
            let main = Rect { x: middle.x + NAV + 1, width: middle.width - NAV - 1, ..middle };
            (Rect { width: NAV, ..middle }, main)
        };
        Shell {
            header: Rect { height: header, ..area },
            nav,
            main,
            hints: Rect { y: middle.bottom(), height: hints, ..area },
        }
    }
}

/// ` rolodeck  Acme Support        King · seats 2/3   ada@acme.io (Owner)`. Facts go from the left when there is
/// no room, the last one stays.
pub fn header(
    buf: &mut Buffer,
    area: Rect,
    look: &Look,
    workspace: &str,
    facts: &[(&str, Meaning)],
) {
    let area = inner(area);
    let room = usize::from(area.width);
    let mut facts = facts;
    let wide = |facts: &[(&str, Meaning)]| -> usize {
        facts.iter().map(|(fact, _)| width(fact) + 3).sum::<usize>().saturating_sub(3)
    };
    let name = "rolodeck";
    while facts.len() > 1 && name.len() + 2 + width(workspace).min(24) + 3 + wide(facts) > room {
        facts = facts.split_first().map_or(facts, |(_, rest)| rest);
    }
    let mut right = area.width;
    for (nth, (fact, meaning)) in facts.iter().enumerate().rev() {
        let fact = look.fit(fact, usize::from(right));
        right = right.saturating_sub(paint::columns(&fact));
        paint::text(buf, area, right, 0, &fact, look.style(*meaning));
        right = right.saturating_sub(3);
        if nth > 0 {
            paint::text(buf, area, right + 1, 0, look.glyphs().dot, look.style(Meaning::Muted));
        }
    }
    let left = Rect { width: right, ..area };
    if usize::from(right) >= name.len() {
        let start = paint::text(buf, left, 0, 0, name, look.style(Meaning::Accent)) + 2;
        let workspace = look.fit(workspace, usize::from(right.saturating_sub(start)));
        paint::text(buf, left, start, 0, &workspace, look.style(Meaning::Title));
    }
}

/// With a blank column on both sides.
fn inner(area: Rect) -> Rect {
    Rect {
        x: area.x.saturating_add(area.width.min(1)),
        width: area.width.saturating_sub(2),
        ..area
    }
}

/// The places of the program: a box at the side, or a strip where that has no room.
pub struct Nav<'a> {
    pub places: &'a [&'a str],
    pub here: usize,
}

impl Nav<'_> {
    pub fn draw(&self, buf: &mut Buffer, area: Rect, look: &Look) {
        let area = area.intersection(buf.area);
        if !is_box(area) {
            return self.draw_strip(buf, area, look);
        }
        let height = u16::try_from(self.places.len() + 2).unwrap_or(u16::MAX).min(area.height);
        let framed = Rect { height, ..area };
        let block = Block::bordered()
            .border_set(look.glyphs().border)
            .border_style(look.style(Meaning::Border));
        let inside = block.inner(framed);
        block.render(framed, buf);
        for (row, (nth, place)) in (0..inside.height).zip(self.places.iter().enumerate()) {
            let (marker, meaning) = self.state(nth, look);
            paint::text(buf, inside, 0, row, marker, look.style(Meaning::Cursor));
            let room = usize::from(inside.width.saturating_sub(4));
            paint::text(buf, inside, 1, row, &look.fit(place, room), look.style(meaning));
            let number = Rect { width: inside.width.saturating_sub(1), ..inside };
            paint::right(buf, number, row, &key(nth), look.style(Meaning::Muted));
        }
    }

    fn draw_strip(&self, buf: &mut Buffer, area: Rect, look: &Look) {
        for (nth, start) in self.starts() {
            let Some(place) = self.places.get(nth) else { continue };
            // A place that would be cut is reached by its number; its name would mislead.
            if start + 2 + paint::columns(place) > area.width {
                break;
            }
            let (marker, meaning) = self.state(nth, look);
            paint::text(buf, area, start, 0, marker, look.style(Meaning::Cursor));
            let after = paint::text(buf, area, start + 1, 0, &key(nth), look.style(Meaning::Muted));
            paint::text(buf, area, after + 1, 0, place, look.style(meaning));
        }
    }

    fn state(&self, nth: usize, look: &Look) -> (&'static str, Meaning) {
        if nth == self.here {
            (look.glyphs().here, Meaning::Selection)
        } else {
            (" ", Meaning::Text)
        }
    }

    /// Where each place begins in the strip: marker, number, blank, name, two blanks.
    fn starts(&self) -> impl Iterator<Item = (usize, u16)> {
        self.places.iter().enumerate().scan(0u16, |next, (nth, place)| {
            let start = *next;
            *next = next.saturating_add(paint::columns(place)).saturating_add(5);
            Some((nth, start))
        })
    }

    /// The place under the pointer.
    pub fn hit(&self, area: Rect, column: u16, row: u16) -> Option<usize> {
        if !area.contains(Position { x: column, y: row }) {
            return None;
        }
        if is_box(area) {
            let nth = usize::from((row - area.y).checked_sub(1)?);
            return Some(nth).filter(|nth| *nth < self.places.len());
        }
        let before = self.starts().take_while(|(_, start)| *start <= column - area.x);
        before.last().map(|(nth, _)| nth)
    }
}

fn is_box(area: Rect) -> bool {
    area.height > 1
}

fn key(nth: usize) -> String {
    (nth + 1).to_string()
}

/// ` Users 3   [Roles 4]` over a line.
pub struct Tabs<'a> {
    pub tabs: &'a [(&'a str, Option<usize>)],
    pub here: usize,
}

impl Tabs<'_> {
    pub const HEIGHT: u16 = 2;

    /// Gives the area below.
    pub fn draw(&self, buf: &mut Buffer, area: Rect, look: &Look) -> Rect {
        let area = area.intersection(buf.area);
        let mut start = 1;
        for (nth, text) in self.texts(area.width) {
            let here = nth == self.here;
            // Brackets for the tab where one is; blanks for the others, so nothing moves.
            let (open, close) = if here { ("[", "]") } else { (" ", " ") };
            let style = look.style(Meaning::Key);
            start = paint::text(buf, area, start, 0, open, style);
            let meaning = if here { Meaning::Selection } else { Meaning::Muted };
            start = paint::text(buf, area, start, 0, &text, look.style(meaning));
            start = paint::text(buf, area, start, 0, close, style).saturating_add(2);
        }
        let line = look.glyphs().line.repeat(usize::from(area.width));
        // A low screen needs the row for its table.
        let height = if area.height < 6 { area.height.min(1) } else { Self::HEIGHT };
        if height == Self::HEIGHT {
            paint::text(buf, area, 0, 1, &line, look.style(Meaning::Border));
        }
        Rect { y: area.y + height, height: area.height - height, ..area }
    }

    /// Without the counts where they have no room, and then only the tab where one is.
    fn texts(&self, room: u16) -> Vec<(usize, String)> {
        let text = |counted: bool| {
            self.tabs.iter().map(move |(label, count)| match count.filter(|_| counted) {
                Some(count) => format!("{label} {}", grouped(count)),
                None => (*label).to_owned(),
            })
        };
        let fits = |texts: &Vec<String>| {
            texts.iter().map(|text| width(text) + 4).sum::<usize>() <= usize::from(room) + 1
        };
        let texts = [text(true).collect(), text(false).collect()].into_iter().find(fits);
        match texts {
            Some(texts) => texts.into_iter().enumerate().collect(),
            None => text(false).enumerate().filter(|(nth, _)| *nth == self.here).collect(),
        }
    }

    /// The tab under the pointer, in the area that was drawn.
    pub fn hit(&self, area: Rect, column: u16, row: u16) -> Option<usize> {
        if row != area.y || !area.contains(Position { x: column, y: row }) {
            return None;
        }
        let mut start = area.x.saturating_add(1);
        for (nth, text) in self.texts(area.width) {
            let end = start.saturating_add(paint::columns(&text)).saturating_add(2);
            if (start..end).contains(&column) {
                return Some(nth);
            }
            start = end.saturating_add(2);
        }
        None
    }
}

/// The keys that matter most here; when there is no room the least important go, whole.
pub fn hints(buf: &mut Buffer, area: Rect, look: &Look, rows: &[Shown<'_>], right: &str) {
    let area = inner(area);
    // On a small screen the keys are worth more.
    let right = if width(right) * 4 <= usize::from(area.width) {
        look.fit(right, 60)
    } else {
        String::new()
    };
    paint::right(buf, area, 0, &right, look.style(Meaning::Muted));
    let taken = if right.is_empty() { 0 } else { width(&right) + 3 };
    let mut room = usize::from(area.width).saturating_sub(taken) + 2;
    let mut ranked: Vec<_> = rows
        .iter()
        .enumerate()
        .filter(|(_, row)| !row.key.is_empty())
        .filter_map(|(nth, row)| Some((row.priority, nth, row.key.as_str(), row.hint?)))
        .collect();
    ranked.sort_unstable();
    // Not even a less important hint goes before one that had no room.
    let fitting = ranked.iter().take_while(|(_, _, key, hint)| {
        let left = room.checked_sub(width(key) + width(hint) + 3);
        room = left.unwrap_or(0);
        left.is_some()
    });
    let mut kept: Vec<_> = fitting.collect();
    kept.sort_unstable_by_key(|(_, nth, ..)| *nth);
    let mut start = 0;
    for (_, _, key, hint) in kept {
        start = paint::text(buf, area, start, 0, key, look.style(Meaning::Key)) + 1;
        start = paint::text(buf, area, start, 0, hint, look.style(Meaning::Text)) + 2;
    }
}

/// Something to know until it is dismissed: the first text that fits, and the key that does it.
pub fn notice(
    buf: &mut Buffer,
    area: Rect,
    look: &Look,
    texts: &[String],
    key: &str,
    dismiss: &str,
) {
    let area = inner(area);
    let end = if key.is_empty() { String::new() } else { format!("{key} {dismiss}") };
    let taken = if end.is_empty() { 0 } else { width(&end) + 2 };
    let room = usize::from(area.width).saturating_sub(taken + 2);
    let fitting = texts.iter().find(|text| width(text) <= room).or(texts.last());
    let start = paint::text(buf, area, 0, 0, "!", look.style(Meaning::Warning)) + 1;
    let text = look.fit(fitting.map_or("", String::as_str), room);
    paint::text(buf, area, start, 0, &text, look.style(Meaning::Warning));
    let start = paint::right(buf, area, 0, &end, look.style(Meaning::Text));
    paint::text(buf, area, start, 0, key, look.style(Meaning::Key));
}

/// The rows that a sentence may take from what is above it.
const TOAST_ROWS: u16 = 3;

/// One sentence about what just happened, at the foot of the area. The sign before it says how it went, for
/// those who see no colours.
pub fn toast(buf: &mut Buffer, area: Rect, look: &Look, text: &str, meaning: Meaning) {
    let room = usize::from(inner(area).width.saturating_sub(2));
    let mut lines = wrap(text, room);
    let most = usize::from(TOAST_ROWS.min(area.height));
    if lines.len() > most {
        let rest = lines.split_off(most.saturating_sub(1));
        lines.push(look.fit(&rest.join(" "), room));
    }
    let height = u16::try_from(lines.len()).unwrap_or(1).clamp(1, area.height.max(1));
    let area = Rect { y: area.bottom().saturating_sub(height), height, ..area };
    paint::clear(buf, area, look);
    let sign = match meaning {
        Meaning::Success => look.glyphs().mark,
        Meaning::Warning | Meaning::Danger => "!",
        _ => look.glyphs().dot,
    };
    let inside = inner(area);
    let start = paint::text(buf, inside, 0, 0, sign, look.style(meaning)) + 1;
    for (row, line) in (0..).zip(&lines) {
        paint::text(buf, inside, start, row, line, look.style(meaning));
    }
}

#[cfg(test)]
mod tests;
