//! Histories that nobody thought of, against the rules on plain lists, and laws of grants.

#[path = "team_properties/laws.rs"]
mod laws;
#[path = "team_properties/model.rs"]
mod model;
#[path = "team_properties/pair.rs"]
mod pair;
#[path = "team_properties/steps.rs"]
mod steps;
#[path = "support/team.rs"]
mod support;

use std::collections::HashSet;

use pair::Pair;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use rolodeck::team::What;
use steps::steps;
use support::every_what;

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..Default::default() })]

    #[test]
    fn every_history_keeps_the_rules(steps in steps()) {
        let mut pair = Pair::new();
        for step in &steps {
            pair.step(step);
        }
    }
}

/// The histories above are worth something only when much of them is accepted, of every kind.
#[test]
fn the_histories_do_something() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let (mut asked, mut accepted) = (0, 0);
    let mut kinds = HashSet::new();
    for _ in 0..150 {
        let steps = steps().new_tree(&mut runner).expect("a history").current();
        let mut pair = Pair::new();
        for step in &steps {
            pair.step(step);
        }
        asked += steps.len();
        accepted += pair.accepted;
        kinds.extend(pair.history.iter().map(|(_, _, _, record)| record.event.what()));
    }
    assert!(accepted * 5 > asked, "{accepted} of {asked} were accepted");
    for what in every_what().into_iter().filter(|what| what.can_be_undone()) {
        let catalogue = what == What::ReplaceCatalogue;
        assert!(catalogue || kinds.contains(&what), "no {what:?} in {kinds:?}");
    }
}
