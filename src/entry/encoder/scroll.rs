//! Finds rows that only moved up or down, so that the terminal can move them itself.

use super::grid::Grid;
use super::tile::Tile;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shift {
    pub top: u16,
    pub bottom: u16,
    /// Rows upwards; downwards, if negative.
    pub by: i32,
}

/// Part of a row, so that a panel at the side does not hide that a table beside it moved.
const CHUNK: usize = 16;
const FEWEST_VOTES: u32 = 3;
/// Tiles that a move must spare: as many as it takes bytes ...
const LEAST_SPARED: i64 = 24;
/// ... and one of so many. One that leaves most to draw is chance, such as a column that says the
/// same in many rows.
const PART_SPARED: i64 = 4;

/// The likeliest move between two pictures, when it saves more than it takes.
pub(super) fn find(wanted: &Grid, shown: &Grid, changed: &[bool]) -> Option<Shift> {
    let first = changed.iter().position(|row| *row)?;
    let last = changed.iter().rposition(|row| *row)?;
    let by = votes(wanted, shown, changed, first, last)?;
    let (from, to) = best_block(wanted, shown, first, last, by)?;
    let (top, bottom) = if by > 0 { (from, to + by) } else { (from + by, to) };
    Some(Shift { top: u16::try_from(top).ok()?, bottom: u16::try_from(bottom).ok()?, by })
}

/// Every part of a changed row votes for where it stood before.
fn votes(wanted: &Grid, shown: &Grid, changed: &[bool], first: usize, last: usize) -> Option<i32> {
    let nothing = hash(&vec![Tile::BLANK; CHUNK]);
    let parts =
        |grid: &Grid, y: usize| -> Vec<u64> { grid.row(row(y)).chunks(CHUNK).map(hash).collect() };
    let before: Vec<_> = (first..=last).map(|y| parts(shown, y)).collect();
    let reach = before.len();
    let mut votes = vec![0u32; 2 * reach];
    for (i, old) in before.iter().enumerate() {
        if !changed.get(first + i).copied().unwrap_or(false) {
            continue;
        }
        for (column, part) in parts(wanted, first + i).into_iter().enumerate() {
            if part == nothing || old.get(column) == Some(&part) {
                continue;
            }
            for (j, other) in before.iter().enumerate() {
                if other.get(column) == Some(&part)
                    && let Some(votes) = votes.get_mut(j + reach - i)
                {
                    *votes += 1;
                }
            }
        }
    }
    let (best, count) = votes.iter().enumerate().max_by_key(|(_, votes)| **votes)?;
    let by = i32::try_from(best).ok()? - i32::try_from(reach).ok()?;
    (*count >= FEWEST_VOTES && by != 0).then_some(by)
}

fn hash(tiles: &[Tile]) -> u64 {
    tiles.iter().fold(0, |hash, tile| tile.mix(hash))
}

/// The rows, next to each other, for which moving leaves the least to draw.
fn best_block(
    wanted: &Grid,
    shown: &Grid,
    first: usize,
    last: usize,
    by: i32,
) -> Option<(i32, i32)> {
    let (first, last) = (i32::try_from(first).ok()?, i32::try_from(last).ok()?);
    let mut best: Option<(i64, i32, i32)> = None;
    let mut start = None;
    let (mut sum, mut all) = (0, 0);
    for y in first..=last {
        if !(first..=last).contains(&(y + by)) {
            continue;
        }
        let (here, there) = (u16::try_from(y).ok()?, u16::try_from(y + by).ok()?);
        let wanted = wanted.row(here);
        let stays = differences(wanted, shown.row(here));
        all += stays;
        sum += stays - differences(wanted, shown.row(there));
        let from = *start.get_or_insert(y);
        if sum <= 0 {
            sum = 0;
            start = None;
        } else if best.is_none_or(|(most, ..)| sum > most) {
            best = Some((sum, from, y));
        }
    }
    let (spared, from, to) = best?;
    (spared > LEAST_SPARED.max(all / PART_SPARED)).then_some((from, to))
}

fn differences(a: &[Tile], b: &[Tile]) -> i64 {
    a.iter().zip(b).map(|(a, b)| i64::from(a != b)).sum()
}

fn row(y: usize) -> u16 {
    u16::try_from(y).unwrap_or(u16::MAX)
}
