//! Which columns there is room for, and where they stand.

use std::hash::Hash;

use super::Table;
use super::column::{Column, GAP, LEAD};

impl<Id: Copy + Eq + Hash> Table<Id> {
    /// Number, start and width of each column in view. They depend on the room only, never on what the rows
    /// hold, so nothing moves while one scrolls.
    pub(super) fn laid_out(&self, room: u16) -> impl Iterator<Item = (usize, u16, u16)> {
        let mut start = LEAD;
        widths(&self.columns, room.saturating_sub(LEAD)).into_iter().map(move |(nth, width)| {
            let place = (nth, start, width);
            start = start.saturating_add(width).saturating_add(GAP);
            place
        })
    }
}

fn widths(columns: &[Column], room: u16) -> Vec<(usize, u16)> {
    let mut kept: Vec<(usize, &Column)> = columns.iter().enumerate().collect();
    let least = |kept: &[(usize, &Column)]| {
        let sum: u16 =
            kept.iter().map(|(_, c)| c.min.saturating_add(GAP)).fold(0, u16::saturating_add);
        sum.saturating_sub(GAP)
    };
    while kept.len() > 1 && least(&kept) > room {
        // The least important goes; of two, the one on the right.
        let last = kept.iter().enumerate().max_by_key(|(at, (_, c))| (c.priority, *at));
        if let Some((at, _)) = last {
            kept.remove(at);
        }
    }
    let mut left = room.saturating_sub(least(&kept));
    let mut widths: Vec<_> = kept.iter().map(|(nth, c)| (*nth, c.min.min(room))).collect();
    let mut order: Vec<_> = (0..kept.len()).collect();
    order.sort_by_key(|at| kept.get(*at).map(|(_, c)| c.priority));
    for at in order {
        if let (Some((_, width)), Some((_, column))) = (widths.get_mut(at), kept.get(at)) {
            let more = column.ideal.saturating_sub(column.min).min(left);
            *width += more;
            left -= more;
        }
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_least_important_columns_go_first_and_the_most_important_grow_first() {
        let columns = [
            Column::new("Name", 10, 20, 1),
            Column::new("Users", 5, 5, 2),
            Column::new("Status", 8, 8, 3),
            Column::new("Description", 10, 60, 4),
        ];
        for (room, expected) in [
            (100, vec![(0, 20), (1, 5), (2, 8), (3, 60)]),
            (80, vec![(0, 20), (1, 5), (2, 8), (3, 41)]),
            (39, vec![(0, 10), (1, 5), (2, 8), (3, 10)]),
            (38, vec![(0, 20), (1, 5), (2, 8)]),
            (17, vec![(0, 10), (1, 5)]),
            (16, vec![(0, 16)]),
            (4, vec![(0, 4)]),
            (0, vec![(0, 0)]),
        ] {
            assert_eq!(widths(&columns, room), expected, "{room}");
        }
    }

    proptest! {
        #[test]
        fn columns_never_leave_the_room(
            columns in proptest::collection::vec((0u16..30, 0u16..300, 1u8..9), 1..10),
            room in 0u16..200,
        ) {
            let columns: Vec<_> =
                columns.into_iter().map(|(min, ideal, p)| Column::new("", min, ideal, p)).collect();
            let widths = widths(&columns, room);
            let gaps = (widths.len() as u16 - 1) * GAP;
            prop_assert!(widths.iter().map(|(_, width)| width).sum::<u16>() + gaps <= room.max(gaps));
        }
    }
}
