//! A group with children who come and go.

use proptest::prelude::*;

use super::*;
use crate::{
    insight::tests::{ANNE, BO, CHILD, ROUND, all, away_on, day, finished, group, id, position},
    register::{AdultId, Assessment, ChildId, Fact, JointPosition, RoundId},
    vocabulary::Step,
};

/// What is known of one child: when it came and left, counted from the round's
/// first day, how many adults looked, whether the team agreed or said why not.
#[derive(Clone, Debug, Default)]
struct Known {
    since: Option<i64>,
    left: Option<i64>,
    seen: usize,
    agreed: bool,
    reason: String,
}

const LAST_DAY: i64 = 40;

fn any_known() -> impl Strategy<Value = Known> {
    let when = || prop::option::weighted(0.4, -60i64..100);
    (when(), when(), 0usize..4, any::<bool>(), "[ab]?").prop_map(
        |(since, left, seen, agreed, reason)| Known {
            since,
            left,
            seen,
            agreed,
            reason,
        },
    )
}

fn number(at: usize) -> u8 {
    u8::try_from(100 + at).unwrap()
}

/// A group with these children and one round that has a last day.
fn register_of(children: &[Known]) -> (Register, Round) {
    let round = Round {
        id: ROUND,
        name: String::new(),
        groups: [group().id].into(),
        child: None,
        opened: day(),
        until: Some(day().plus_days(LAST_DAY)),
    };
    let mut facts = vec![(ANNE, Fact::round_changed(None, &round))];
    for (at, known) in children.iter().enumerate() {
        let child = ChildId(id(number(at)));
        let alma = crate::insight::tests::alma();
        facts.push((
            ANNE,
            Fact::child_changed(
                None,
                &Child {
                    id: child,
                    since: known.since.map(|days| day().plus_days(days)),
                    left: known.left.map(|days| day().plus_days(days)),
                    ..alma
                },
            ),
        ));
        facts.push(away_on(child, &known.reason));
        for adult in 0..known.seen {
            let own = Assessment {
                child,
                ..all(Step::Red)
            };
            facts.push((AdultId(id(number(adult))), Fact::AssessmentFinished(own)));
        }
        if known.agreed {
            let agreed = JointPosition {
                child,
                ..position(ROUND, Step::Green)
            };
            facts.push((ANNE, Fact::PositionAgreed(agreed)));
        }
    }
    (crate::insight::tests::register_of_facts(facts), round)
}

proptest! {
    #[test]
    fn the_counts_add_up_to_the_children_of_the_round(
        children in prop::collection::vec(any_known(), 0..12),
    ) {
        let (register, round) = register_of(&children);
        let progress = progress(&register, &group(), &round);
        let there = children_in(&register, group().id, &round);
        prop_assert_eq!(progress.children, there.len());
        let Progress { seen_by_none, seen_by_one, seen_by_more, agreed, not_assessed, .. } = progress;
        prop_assert_eq!(
            seen_by_none + seen_by_one + seen_by_more + agreed + not_assessed,
            progress.children
        );
        prop_assert!(progress.ready <= seen_by_one + seen_by_more);
    }

    #[test]
    fn who_left_before_or_came_after_is_never_counted(
        children in prop::collection::vec(any_known(), 0..12),
    ) {
        let (register, round) = register_of(&children);
        let there: Vec<_> = counted(&register, group().id, &round)
            .into_iter()
            .map(|(child, _)| child.id)
            .collect();
        for (at, known) in children.iter().enumerate() {
            let away = known.left.is_some_and(|left| left < 0)
                || known.since.is_some_and(|since| since > LAST_DAY);
            prop_assert_eq!(there.contains(&ChildId(id(number(at)))), !away);
        }
    }

    #[test]
    fn a_child_not_assessed_is_counted_as_nothing_else(
        mut children in prop::collection::vec(any_known(), 0..12),
    ) {
        let count = |children: &[Known]| {
            let (register, round) = register_of(children);
            progress(&register, &group(), &round)
        };
        let before = count(&children);
        children.push(Known { reason: "Rejst".to_owned(), ..Known::default() });
        let with_one_more = count(&children);
        prop_assert_eq!(with_one_more, Progress {
            children: before.children + 1,
            not_assessed: before.not_assessed + 1,
            ..before
        });
    }
}

#[test]
fn where_each_child_is_counted() {
    let known = |seen, agreed, reason: &str| Known {
        seen,
        agreed,
        reason: reason.to_owned(),
        ..Known::default()
    };
    let (register, round) = register_of(&[
        known(0, false, ""),
        known(1, false, ""),
        known(2, false, ""),
        known(3, false, ""),
        known(2, true, ""),
        known(0, false, "Rejst hele perioden"),
        // Somebody looked after all: then the child is seen.
        known(1, false, "Rejst hele perioden"),
    ]);
    let expected = Progress {
        children: 7,
        seen_by_none: 1,
        seen_by_one: 2,
        seen_by_more: 2,
        agreed: 1,
        not_assessed: 1,
        ready: 2,
    };
    let progress = progress(&register, &group(), &round);
    assert_eq!(progress, expected);
    assert_eq!(progress.to_be_seen(), 3);
}

#[test]
fn a_visit_counts_in_its_groups_last_round_alone() {
    let visit = RoundId(id(77));
    let opened = |opened, left: Option<i64>| {
        let round = Fact::round_changed(
            None,
            &Round {
                id: visit,
                name: String::new(),
                groups: [group().id].into(),
                child: Some(CHILD),
                opened,
                until: Some(opened),
            },
        );
        let child = Fact::child_changed(
            None,
            &Child {
                left: left.map(|days| day().plus_days(days)),
                ..crate::insight::tests::alma()
            },
        );
        [
            (BO, round),
            (BO, child),
            finished(ANNE, Step::Green),
            (BO, Fact::PositionAgreed(position(visit, Step::Green))),
        ]
    };
    for (days, left, now, earlier) in [
        // Visited after the group's round began: its position from the visit counts.
        (7, None, (1, 1, 0), (1, 0, 1)),
        // Visited before it: the group's round counts.
        (-7, None, (1, 0, 0), (1, 0, 1)),
        // Visited and gone: not in the district any more.
        (7, Some(9), (0, 0, 0), (1, 0, 1)),
    ] {
        let register = crate::insight::tests::register(opened(day().plus_days(days), left));
        let count = |round: RoundId| {
            let progress = progress(&register, &group(), register.round(round).unwrap());
            (progress.children, progress.agreed, progress.seen_by_none)
        };
        assert_eq!(count(ROUND), now, "visited after {days} days");
        assert_eq!(count(RoundId(id(5))), earlier, "visited after {days} days");
    }
}
