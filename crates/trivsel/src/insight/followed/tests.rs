//! Who is followed closely, since when, and what a leader is shown of it.

use proptest::prelude::*;

use super::*;
use crate::{
    insight::{
        followed_closely,
        promises::tests::{agreed, by_anne, held, moved},
        reviews_due,
        tests::{CHILD, ROUND, alma, day, id, position, register, said},
    },
    register::{Fact, FactName, JointPosition, Notification, RoundId},
    vocabulary::{NotificationWay, VoiceOf},
};

const EARLIER: RoundId = RoundId(id(5));

fn stands(round: RoundId, on: i64, whole: Step) -> Fact {
    Fact::PositionAgreed(JointPosition {
        on: day().plus_days(on),
        ..position(round, whole)
    })
}

/// Since how many days, and with what next, Alma is followed closely.
fn since(facts: &[Fact]) -> Option<i64> {
    let register = register(by_anne(facts.to_vec()));
    let counted = followed_closely(&register, &[&alma()], day()).children;
    let all = all_followed(&register, day());
    assert_eq!(all.len(), counted, "{facts:?}");
    Some(all.first()?.since.days_since(day()))
}

#[test]
fn a_child_is_followed_from_the_first_yellow_position_until_a_follow_up_ends_it() {
    use Step::{Green, Red, Yellow};
    let first = || agreed(EARLIER, -60, &[1], Some(-18));
    for (facts, expected) in [
        (vec![], None),
        (vec![stands(ROUND, -3, Green)], None),
        (vec![stands(ROUND, -3, Red)], Some(-3)),
        (vec![stands(EARLIER, -60, Yellow)], Some(-60)),
        // A green round does not end it.
        (
            vec![stands(EARLIER, -60, Yellow), stands(ROUND, -3, Green)],
            Some(-60),
        ),
        // That it is not needed does not either, while nobody has said why.
        (vec![first(), moved(-19, Some(-18), None)], Some(-60)),
        (vec![first(), held(9, -18, &[(1, true)], None)], None),
        // A position that is corrected before anything came of it was never yellow.
        (
            vec![stands(ROUND, -5, Yellow), stands(ROUND, -4, Green)],
            None,
        ),
        // It begins anew.
        (
            vec![first(), held(9, -18, &[], None), stands(ROUND, -2, Yellow)],
            Some(-2),
        ),
        (vec![first(), held(9, -18, &[], Some(24))], Some(-60)),
    ] {
        assert_eq!(since(&facts), expected, "{facts:?}");
    }
}

#[test]
fn it_is_told_how_it_was_on_a_day() {
    let register = register(by_anne(vec![
        agreed(EARLIER, -60, &[1], Some(-18)),
        held(9, -18, &[], None),
    ]));
    let on = |days: i64| followed_on(&register, &alma(), day().plus_days(days));
    assert_eq!(on(-61), None);
    assert_eq!(on(-60), Some(day().plus_days(-60)));
    assert_eq!(on(-19), Some(day().plus_days(-60)));
    assert_eq!(on(-18), None);
}

/// Nothing is due after the last day; the child stays in sight until somebody says what became of it.
#[test]
fn who_has_left_is_listed_until_a_follow_up_ends_it() {
    let left = Child {
        left: Some(day().plus_days(-1)),
        ..alma()
    };
    let stands = || {
        let position = agreed(ROUND, -40, &[1], Some(-20));
        vec![Fact::child_changed(None, &left), position]
    };
    let known = register(by_anne(stands()));
    let all = all_followed(&known, day());
    let of: Vec<_> = all.iter().map(|it| (it.child.id, it.left)).collect();
    assert_eq!(of, [(left.id, left.left)]);
    assert_eq!(leader_sees(&all), []);
    assert_eq!(
        reviews_due(&known, &all, day().plus_days(200)),
        [] as [&FollowedChild<'_>; 0]
    );
    let before = all_followed(&known, day().plus_days(-1));
    assert_eq!(before.iter().map(|it| it.left).collect::<Vec<_>>(), [None]);
    assert!(!leader_sees(&before).is_empty());
    assert_eq!(followed_on(&known, &left, day()), None);
    assert!(followed_on(&known, &left, day().plus_days(-1)).is_some());
    let mut ended = stands();
    ended.push(held(9, 0, &[], None));
    assert_eq!(all_followed(&register(by_anne(ended)), day()), []);
}

fn sees(facts: &[Fact]) -> Vec<LeaderSees> {
    let register = register(by_anne(facts.to_vec()));
    let followed = all_followed(&register, day());
    let sees = leader_sees(&followed).into_iter();
    sees.map(|it| it.0).collect()
}

#[test]
fn a_leader_sees_what_is_late_undated_or_moved_and_whom_the_parents_wait_for() {
    use LeaderSees::{Moved, Overdue, ParentsMissing, Undated};
    let (mother, child) = (VoiceOf::Mother, VoiceOf::Child);
    let heard = || said(0x44, -1, mother, "…");
    let undated = stands(ROUND, -1, Step::Yellow);
    for (facts, expected) in [
        // Seven days late is the team's own matter still.
        (vec![agreed(ROUND, -40, &[], Some(-7)), heard()], vec![]),
        (
            vec![agreed(ROUND, -40, &[], Some(-8)), heard()],
            vec![Overdue(8)],
        ),
        (vec![undated, heard()], vec![Undated]),
        (vec![agreed(ROUND, -13, &[], Some(9))], vec![]),
        (
            vec![agreed(ROUND, -14, &[], Some(9))],
            vec![ParentsMissing(14)],
        ),
        // The child's words are not the parents', and neither is what they said before.
        (
            vec![agreed(ROUND, -14, &[], Some(9)), said(0x44, -1, child, "…")],
            vec![ParentsMissing(14)],
        ),
        (
            vec![
                said(0x44, -15, mother, "…"),
                agreed(ROUND, -14, &[], Some(9)),
            ],
            vec![ParentsMissing(14)],
        ),
        (
            vec![
                agreed(ROUND, -20, &[], Some(-9)),
                moved(-10, Some(-9), Some(-2)),
                heard(),
            ],
            vec![],
        ),
        (
            vec![
                agreed(ROUND, -20, &[], Some(-9)),
                moved(-10, Some(-9), Some(-2)),
                moved(-3, Some(-2), Some(5)),
                heard(),
            ],
            vec![Moved(2)],
        ),
        // Once it was held, the count begins anew.
        (
            vec![
                agreed(ROUND, -20, &[], Some(-9)),
                moved(-10, Some(-9), Some(-2)),
                held(9, -2, &[], Some(20)),
                moved(-1, Some(20), Some(27)),
                heard(),
            ],
            vec![],
        ),
    ] {
        assert_eq!(sees(&facts), expected, "{facts:?}");
    }
}

proptest! {
    /// However often the words of a position are corrected, the parents wait from the day on which
    /// its step was set, and what they have said since is heard.
    #[test]
    fn corrections_neither_restart_the_wait_nor_forget_what_was_said(
        waits in 0i64..30,
        said_after in prop::option::of(0i64..30),
        corrections in prop::collection::vec(0i64..30, 0..5),
        on in 0i64..30,
    ) {
        let yellow = |after: i64| match stands(ROUND, after - waits, Step::Yellow) {
            Fact::PositionAgreed(it) => Fact::PositionAgreed(JointPosition {
                grounds: after.to_string(),
                ..it
            }),
            other => other,
        };
        let mut facts = vec![yellow(0)];
        facts.extend(said_after.map(|after| said(0x44, after - waits, VoiceOf::Mother, "…")));
        let missing = |facts: Vec<Fact>| {
            parents_missing(&register(by_anne(facts)), alma().id, day().plus_days(on - waits))
        };
        let expected = said_after.is_none_or(|after| after > on).then_some(on);
        prop_assert_eq!(missing(facts.clone()), expected);
        facts.extend(corrections.into_iter().map(yellow));
        prop_assert_eq!(missing(facts), expected);
    }
}

/// Where parents must not be told first, nobody who passes the screen reads that they wait.
#[test]
fn the_team_reads_from_the_third_day_that_the_parents_wait() {
    let noted = |way| {
        let noted = Fact::made_up(FactName::NotificationNoted, CHILD, "…");
        let Fact::NotificationNoted(it) = noted else {
            panic!("no notification");
        };
        Fact::NotificationNoted(Notification {
            way,
            taken_back: false,
            ..it
        })
    };
    let waits = |facts: Vec<Fact>| {
        let register = register(by_anne(facts));
        let all = parents_waiting(&register, day());
        all.map(|(days, _)| days).collect::<Vec<_>>()
    };
    let yellow = |on| agreed(ROUND, on, &[], Some(9));
    assert_eq!(waits(vec![yellow(-2)]), Vec::<i64>::new());
    assert_eq!(waits(vec![yellow(-3)]), [3]);
    assert_eq!(waits(vec![yellow(-30)]), [30]);
    let heard = said(0x44, -1, VoiceOf::Mother, "…");
    assert_eq!(waits(vec![yellow(-3), heard]), Vec::<i64>::new());
    let green = stands(ROUND, -3, Step::Green);
    assert_eq!(waits(vec![green]), Vec::<i64>::new());
    let together = noted(NotificationWay::Together);
    assert_eq!(waits(vec![yellow(-3), together]), [3]);
    let not_first = noted(NotificationWay::ParentsNotFirst);
    assert_eq!(waits(vec![yellow(-3), not_first]), Vec::<i64>::new());
    let left = Child {
        left: Some(day().plus_days(-1)),
        ..alma()
    };
    let left = Fact::child_changed(None, &left);
    assert_eq!(waits(vec![left, yellow(-3)]), Vec::<i64>::new());
}
