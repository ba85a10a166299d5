//! Shares as bars, with the words beside them.

use super::table::Cell;
use crate::team::Counts;
use crate::tui::theme::{Look, Meaning};

const CELLS: usize = 12;

/// What a role may do, at a glance: Edit in full cells, View in half ones, then the numbers.
pub fn access(look: &Look, counts: Counts, width: u16) -> Cell<'static> {
    let words = format!("{:>2} edit {:>2} view", counts.edit, counts.view);
    if usize::from(width) < CELLS + 1 + words.len() {
        return Cell::text(words);
    }
    let all = counts.edit + counts.view + counts.none;
    let edit = cells(counts.edit, all);
    // Rounding two shares up must not make them longer than the whole.
    let view = cells(counts.view, all).min(CELLS - edit);
    let glyphs = look.glyphs();
    Cell::new(glyphs.bar_full.repeat(edit), Meaning::GrantedEdit)
        .and(glyphs.bar_half.repeat(view), Meaning::GrantedView)
        .and(glyphs.bar_empty.repeat(CELLS - edit - view), Meaning::Muted)
        .and(format!(" {words}"), Meaning::Text)
}

/// Something is never drawn as nothing, and not all never as all.
fn cells(part: usize, all: usize) -> usize {
    let rounded = (part * CELLS + all / 2) / all.max(1);
    match part {
        0 => 0,
        _ if part == all => CELLS,
        _ => rounded.clamp(1, CELLS - 1),
    }
}

/// A plain bar: how much of something is reached.
pub fn bar(look: &Look, reached: usize, of: usize, cells: usize) -> String {
    let full = if of == 0 { 0 } else { (reached.min(of) * cells).div_ceil(of) };
    look.glyphs().bar_full.repeat(full) + &look.glyphs().bar_empty.repeat(cells - full)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::theme::{Depth, Theme};

    fn counts(edit: usize, view: usize, none: usize) -> Counts {
        Counts { edit, view, none }
    }

    #[test]
    fn a_bar_shows_every_share_that_is_there() {
        let look = Look::default();
        for (edit, view, none, shown) in [
            (12, 12, 12, "████▒▒▒▒···· 12 edit 12 view"),
            (1, 1, 35, "█▒··········  1 edit  1 view"),
            (0, 37, 0, "▒▒▒▒▒▒▒▒▒▒▒▒  0 edit 37 view"),
            (37, 0, 0, "████████████ 37 edit  0 view"),
            (36, 1, 0, "███████████▒ 36 edit  1 view"),
            (1, 36, 0, "█▒▒▒▒▒▒▒▒▒▒▒  1 edit 36 view"),
            (0, 0, 37, "············  0 edit  0 view"),
            (0, 0, 0, "············  0 edit  0 view"),
        ] {
            assert_eq!(access(&look, counts(edit, view, none), 40).to_string(), shown);
        }
        let ascii = Look::new(&Theme::default_theme(), Depth::None, false);
        assert_eq!(access(&ascii, counts(3, 3, 6), 28).to_string(), "###===......  3 edit  3 view");
        assert_eq!(access(&look, counts(3, 3, 6), 20).to_string(), " 3 edit  3 view");
    }

    #[test]
    fn a_plain_bar_is_full_only_at_its_end() {
        let look = Look::default();
        assert_eq!(bar(&look, 0, 4, 8), "········");
        assert_eq!(bar(&look, 1, 4, 8), "██······");
        assert_eq!(bar(&look, 5, 4, 8), "████████");
        assert_eq!(bar(&look, 1, 0, 3), "···");
    }
}
