//! What becomes of each follow-up that is planned.

use super::PlanState::{Cancelled, Ended, Held, Moved, Open};
use crate::{
    insight::{
        promises::{
            promises,
            tests::{agreed, became, by_anne, held, moved},
        },
        tests::{CHILD, ROUND, id, register},
    },
    register::{Fact, RoundId},
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
        // What a slip had moved stands again: the same, another, or none where one stood before.
        (
            vec![
                first(),
                agreed(earlier, -30, &[], Some(-8)),
                agreed(earlier, -30, &[], Some(-18)),
            ],
            vec![(-18, Open)],
        ),
        (
            vec![
                first(),
                agreed(earlier, -30, &[], Some(-8)),
                agreed(earlier, -30, &[], Some(-4)),
            ],
            vec![(-18, Moved), (-4, Open)],
        ),
        (
            vec![
                first(),
                agreed(ROUND, -30, &[], Some(-8)),
                agreed(ROUND, -30, &[], None),
            ],
            vec![(-18, Open)],
        ),
        // What has come to its end does not.
        (
            vec![
                first(),
                agreed(earlier, -30, &[], Some(-8)),
                moved(-29, Some(-8), None),
                agreed(earlier, -29, &[], Some(3)),
                agreed(earlier, -29, &[], None),
            ],
            vec![(-18, Moved), (-8, Cancelled)],
        ),
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

/// 8 January, the 20th with a reason, a word put right: the same day three versions, and nothing is
/// gone.
#[test]
fn what_stood_before_is_known_and_comes_back_with_its_reason() {
    let round = RoundId(id(5));
    let planned = |on: i64, to: Option<i64>, why: &str| match agreed(round, on, &[], to) {
        Fact::PositionAgreed(mut it) => {
            let plan = it.follow_up.as_mut();
            plan.into_iter().for_each(|it| it.why_late = why.to_owned());
            Fact::PositionAgreed(it)
        }
        other => other,
    };
    let first = || planned(-60, Some(8), "Ferie");
    let later = || planned(0, Some(20), "De er rejst");
    for (facts, stands, before) in [
        (vec![first()], "Ferie", None),
        (vec![first(), later()], "De er rejst", Some("Ferie")),
        (
            vec![first(), later(), planned(0, Some(20), "De rejste")],
            "De rejste",
            Some("Ferie"),
        ),
        (
            vec![first(), later(), planned(0, Some(21), "Syg")],
            "Syg",
            Some("Ferie"),
        ),
        (vec![first(), later(), planned(0, None, "")], "Ferie", None),
        (
            vec![first(), later(), moved(0, Some(20), Some(30))],
            "",
            None,
        ),
    ] {
        let register = register(by_anne(facts.clone()));
        let promises = promises(&register, CHILD);
        let why = promises.plan.map(|it| &*it.why_late);
        let known = promises.stood_before().map(|it| &*it.why_late);
        assert_eq!((why, known), (Some(stands), before), "{facts:?}");
    }
}
