//! Grants are ordered, and a difference is what lies between two of them.

use proptest::collection::btree_map;
use proptest::prelude::*;
use rolodeck::team::*;

/// Of the catalogue, and one module that it does not have.
const IDS: [&str; 5] =
    ["inbox.chats", "inbox.orders", "team.users", "analytics.reports", "lost.module"];

fn any_grants() -> impl Strategy<Value = Grants> {
    let level = prop_oneof![Just(Level::None), Just(Level::View), Just(Level::Edit)];
    let listed = btree_map(prop::sample::select(&IDS[..]), level, 0..5).prop_map(|map| {
        map.into_iter().fold(Grants::default(), |all, (id, level)| all.with(id, level))
    });
    prop_oneof![1 => Just(Grants::Everything), 9 => listed]
}

fn ids(list: &[(ModuleId, Level, Level)]) -> Vec<&ModuleId> {
    list.iter().map(|(id, _, _)| id).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..Default::default() })]

    #[test]
    fn at_least_is_a_partial_order(a in any_grants(), b in any_grants(), c in any_grants()) {
        prop_assert!(a.at_least(&a));
        prop_assert!(Grants::Everything.at_least(&a) && a.at_least(&Grants::default()));
        if a.at_least(&b) && b.at_least(&a) {
            prop_assert_eq!(&a, &b);
        }
        if a.at_least(&b) && b.at_least(&c) {
            prop_assert!(a.at_least(&c));
        }
        // It is the order of the levels, module by module; everything is above every list.
        if b != Grants::Everything {
            let everywhere = IDS.iter().all(|id| {
                let id = ModuleId::new_unchecked(id);
                a.level(&id) >= b.level(&id)
            });
            prop_assert_eq!(a.at_least(&b), everywhere);
        }
    }

    #[test]
    fn what_exceeds_is_what_is_not_covered(a in any_grants(), b in any_grants()) {
        let catalogue = Catalogue::standard();
        let beyond = a.exceeded_by(&b, &catalogue);
        prop_assert_eq!(beyond.is_empty(), a.at_least(&b));
        for (id, level) in &beyond {
            prop_assert!(a.level(id) < *level && b.level(id) == *level);
        }
    }

    #[test]
    fn a_difference_tells_all_and_only_what_differs(a in any_grants(), b in any_grants()) {
        let catalogue = Catalogue::standard();
        let between = Difference::between(&a, &b, &catalogue);
        let equal = catalogue.modules().all(|m| a.level(&m.id) == b.level(&m.id));
        prop_assert_eq!(between.is_empty(), equal);
        prop_assert_eq!(
            between.raised.is_empty() && between.lowered.is_empty(),
            between.is_empty()
        );
        let back = Difference::between(&b, &a, &catalogue);
        prop_assert_eq!(ids(&between.raised), ids(&back.lowered));
        prop_assert_eq!(ids(&between.lowered), ids(&back.raised));
        // Applied to what was before, it gives what is after.
        let mut patched = a.clone();
        for (id, was, is) in between.raised.iter().chain(&between.lowered) {
            prop_assert_eq!((a.level(id), b.level(id)), (*was, *is));
            patched.set(id.clone(), *is);
        }
        if a != Grants::Everything {
            let same = catalogue.modules().all(|m| patched.level(&m.id) == b.level(&m.id));
            prop_assert!(same);
        }
    }

    #[test]
    fn counts_add_up(a in any_grants()) {
        let catalogue = Catalogue::standard();
        let counts = a.counts(&catalogue);
        prop_assert_eq!(counts.none + counts.view + counts.edit, catalogue.len());
        let between = Difference::between(&Grants::default(), &a, &catalogue);
        prop_assert_eq!(counts.view + counts.edit, between.raised.len());
    }
}
