//! What becomes of each follow-up that is planned.

use super::PlanState::{Cancelled, Ended, Held, Moved, Open};
use crate::{
    insight::{
        promises::tests::{agreed, became, by_anne, held, moved},
        tests::{ROUND, id, register},
    },
    register::RoundId,
};

#[test]
fn each_planned_follow_up_is_held_moved_cancelled_or_ended_once() {
    let earlier = RoundId(id(5));
    let first = || agreed(earlier, -60, &[], Some(-18));
    for (facts, expected) in [
        (vec![first()], vec![(-18, Open)]),
        (
            vec![first(), moved(-19, Some(-18), Some(-11))],
            vec![(-18, Moved), (-11, Open)],
        ),
        (
            vec![
                first(),
                moved(-19, Some(-18), Some(-11)),
                held(9, -11, &[], Some(30)),
            ],
            vec![(-18, Moved), (-11, Held), (30, Open)],
        ),
        (
            vec![first(), moved(-19, Some(-18), None)],
            vec![(-18, Cancelled)],
        ),
        // What is planned after that stands by itself.
        (
            vec![
                first(),
                moved(-19, Some(-18), None),
                agreed(ROUND, -1, &[], Some(41)),
            ],
            vec![(-18, Cancelled), (41, Open)],
        ),
        (vec![first(), held(9, -18, &[], None)], vec![(-18, Ended)]),
        // Somebody on another device followed up meanwhile: only what was cancelled is.
        (
            vec![
                first(),
                held(9, -18, &[], Some(24)),
                moved(-17, Some(-18), None),
            ],
            vec![(-18, Held), (24, Open)],
        ),
        // A position that is corrected and says the same plan moves nothing.
        (
            vec![
                first(),
                held(9, -18, &[], Some(24)),
                agreed(earlier, -2, &[], Some(24)),
            ],
            vec![(-18, Held), (24, Open)],
        ),
        // Another day moves it, also where it is late already.
        (
            vec![first(), agreed(earlier, -2, &[], Some(40))],
            vec![(-18, Moved), (40, Open)],
        ),
        (
            vec![
                first(),
                held(9, -18, &[], Some(24)),
                agreed(earlier, -2, &[], Some(40)),
            ],
            vec![(-18, Held), (24, Moved), (40, Open)],
        ),
        // On the same day it was a slip.
        (
            vec![first(), agreed(earlier, -60, &[], Some(-10))],
            vec![(-10, Open)],
        ),
        (vec![first(), agreed(earlier, -60, &[], None)], vec![]),
        // What is promised is not taken back by saying nothing of it.
        (
            vec![first(), agreed(earlier, -59, &[], None)],
            vec![(-18, Open)],
        ),
        // A new round that looks again on the same day looks once.
        (
            vec![first(), agreed(ROUND, -20, &[], Some(-18))],
            vec![(-18, Open)],
        ),
        // Moved on another device after it was held here, or held for the last time.
        (
            vec![
                first(),
                held(9, -18, &[], Some(24)),
                moved(-17, Some(-18), Some(80)),
            ],
            vec![(-18, Held), (24, Open), (80, Moved)],
        ),
        (
            vec![
                first(),
                held(9, -18, &[], None),
                moved(-17, Some(-18), Some(80)),
            ],
            vec![(-18, Ended), (80, Moved)],
        ),
    ] {
        let register = register(by_anne(facts.clone()));
        let expected: Vec<_> = expected
            .into_iter()
            .map(|(on, it)| (Some(on), it))
            .collect();
        let known = became(&register);
        assert_eq!(known, expected, "{facts:?}");
    }
}
