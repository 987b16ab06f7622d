//! All the way round, and nothing left to be done.

use super::{
    tests::{on, with, yellow},
    *,
};
use crate::{
    insight::{
        promises,
        promises::tests::{by_anne, held},
        tests::{ANNE, BO, CHILD, day, finished, register},
    },
    register::{Fact, ParentsTold},
};

/// Both have answered, the parents were told, and what was agreed was followed up with a day within six
/// weeks: nothing is missing at any stop.
#[test]
fn who_has_been_all_the_way_round_has_four_stops_done() {
    let told = Fact::ParentsTold(ParentsTold {
        child: CHILD,
        on: on(-19),
        who: "Anne".to_owned(),
        taken_back: false,
    });
    let facts = |next| {
        vec![
            yellow(),
            told.clone(),
            held(9, 0, &[(1, false)], Some(next)),
        ]
    };
    let marks = with(facts(42)).map(|(mark, _)| mark);
    assert_eq!(marks, [Mark::Done; 4]);
    let both = [finished(ANNE, Step::Yellow), finished(BO, Step::Yellow)];
    let register = register(both.into_iter().chain(by_anne(facts(42))));
    let next = promises(&register, CHILD).next.day().unwrap();
    assert_eq!(next.days_since(day()), 42);
    // Without that they were told it is not all done.
    let untold = with(vec![yellow(), held(9, 0, &[(1, false)], Some(42))]);
    assert_ne!(untold.map(|(mark, _)| mark), [Mark::Done; 4]);
}
