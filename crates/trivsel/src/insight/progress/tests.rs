//! A group with children who come and go.

use proptest::prelude::*;

use super::*;
use crate::{
    insight::tests::{ANNE, BO, CHILD, ROUND, all, away_on, day, finished, group, id, position},
    register::{AdultId, Assessment, ChildId, Fact, JointPosition, RoundId},
    vocabulary::{Language, Step},
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
    put_off: bool,
}

const LAST_DAY: i64 = 40;

fn any_known() -> impl Strategy<Value = Known> {
    let when = || prop::option::weighted(0.4, -60i64..100);
    (
        when(),
        when(),
        0usize..4,
        any::<bool>(),
        "[ab]?",
        any::<bool>(),
    )
        .prop_map(|(since, left, seen, agreed, reason, put_off)| Known {
            since,
            left,
            seen,
            agreed,
            reason,
            put_off,
        })
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
        if known.put_off {
            let (round, reason) = (ROUND, "Vi venter".to_owned());
            facts.push((
                ANNE,
                Fact::PutOff {
                    child,
                    round,
                    reason,
                },
            ));
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
        prop_assert_eq!(progress.children(), there.len());
        let told: usize = progress.places().map(|(_, count)| count).sum();
        prop_assert_eq!(told, there.len());
        for (stage, count) in progress.places() {
            prop_assert_eq!(progress.at(stage), count);
            let here = there.iter().filter(|child| {
                let one = crate::insight::stage(&register, &group(), child.id, round.id);
                std::mem::discriminant(&one) == std::mem::discriminant(&stage)
            });
            prop_assert_eq!(here.count(), count, "{:?}", stage);
        }
    }

    #[test]
    fn who_left_before_or_came_after_is_never_counted(
        children in prop::collection::vec(any_known(), 0..12),
    ) {
        let (register, round) = register_of(&children);
        let all = register.children(group().id);
        let there: Vec<_> = standings(&register, &group(), &round, &all)
            .iter()
            .map(|standing| standing.child.id)
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
        for ((stage, before), (_, now)) in before.places().zip(with_one_more.places()) {
            prop_assert_eq!(now - before, usize::from(stage == Stage::NotAssessed));
        }
    }
}

/// Three rounds without a last day of their own: the child was seen in the first, away in the second,
/// and came back before the third.
#[test]
fn a_round_held_while_a_child_was_away_does_not_count_it() {
    let round = |number: u8, opened: i64| Round {
        id: RoundId(id(number)),
        name: String::new(),
        groups: [group().id].into(),
        child: None,
        opened: day().plus_days(opened),
        until: None,
    };
    let [before, away, now] = [round(0x51, -300), round(0x52, -200), round(0x53, -100)];
    let counted = |since: Option<i64>, round: &Round| {
        let alma = Child {
            since: since.map(|days| day().plus_days(days)),
            ..crate::insight::tests::alma()
        };
        let seen = JointPosition {
            child: CHILD,
            ..position(before.id, Step::Green)
        };
        let mut facts = vec![
            (ANNE, Fact::child_changed(None, &alma)),
            (ANNE, Fact::PositionAgreed(seen)),
        ];
        let rounds = [&before, &away, &now];
        facts.extend(rounds.map(|it| (ANNE, Fact::round_changed(None, it))));
        let register = crate::insight::tests::register_of_facts(facts);
        let there = children_in(&register, group().id, round).len();
        let progress = progress(&register, &group(), round).children();
        assert_eq!(there, progress);
        there
    };
    // It was there all the time.
    assert_eq!(
        [&before, &away, &now].map(|it| counted(None, it)),
        [1, 1, 1]
    );
    // It came back the day the third began, and the day before that, when the second still went on.
    assert_eq!(
        [&before, &away, &now].map(|it| counted(Some(-100), it)),
        [1, 0, 1]
    );
    assert_eq!(
        [&before, &away, &now].map(|it| counted(Some(-101), it)),
        [1, 1, 1]
    );
    assert_eq!(
        [&before, &away, &now].map(|it| counted(Some(-5), it)),
        [1, 0, 1]
    );
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
        Known {
            put_off: true,
            ..known(2, false, "")
        },
        // What is missing comes first.
        Known {
            put_off: true,
            ..known(1, false, "")
        },
        known(0, false, "Rejst hele perioden"),
        // Somebody looked after all: then the child is seen.
        known(1, false, "Rejst hele perioden"),
    ]);
    let progress = progress(&register, &group(), &round);
    let told: Vec<_> = progress
        .places()
        .map(|(stage, count)| (stage.word(2, Language::Danish), count))
        .collect();
    assert_eq!(
        told,
        [
            ("Ingen har svaret", 1),
            ("Én mangler at svare", 3),
            ("Klar til dialog", 2),
            ("Venter til sidst", 1),
            ("Position sat", 1),
            ("Ikke vurderet", 1),
        ]
    );
    assert_eq!((progress.children(), progress.to_be_seen()), (9, 4));
    assert_eq!(progress.assessors(), 2);
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
            let at = |stage| progress.at(stage);
            (
                progress.children(),
                at(Stage::Agreed),
                at(Stage::NotYetSeen),
            )
        };
        assert_eq!(count(ROUND), now, "visited after {days} days");
        assert_eq!(count(RoundId(id(5))), earlier, "visited after {days} days");
    }
}

#[test]
fn where_one_adult_or_three_answer_the_words_fit() {
    let word = |stage: Stage, assessors| stage.word(assessors, Language::Danish);
    assert_eq!(word(Stage::NotYetSeen, 1), "Mangler svar");
    assert_eq!(word(Stage::NotYetSeen, 3), "Ingen har svaret");
    let some = |have| Stage::SeenBySome { have, expected: 3 };
    assert_eq!(word(some(1), 3), "Nogle mangler at svare");
    assert_eq!(word(some(2), 3), "Én mangler at svare");
}

#[test]
fn a_child_lacks_an_adult_while_it_lacks_answers_and_this_adult_has_given_none() {
    let children = [0, 1, 2].map(|seen| Known {
        seen,
        ..Known::default()
    });
    let (register, round) = register_of(&children);
    let all = register.children(group().id);
    let all = standings(&register, &group(), &round, &all);
    let lacks = |adult: AdultId| -> usize { all.iter().filter(|it| it.lacks(adult)).count() };
    let first = AdultId(id(number(0)));
    assert_eq!(lacks(first), 1, "answered about two");
    assert_eq!(lacks(BO), 2, "answered about none, and one has enough");
}

#[test]
fn what_was_finished_follows_the_child_and_its_old_round_tells_who_moved() {
    let other = GroupId(id(8));
    let round = Round {
        id: ROUND,
        name: String::new(),
        groups: [group().id].into(),
        child: None,
        opened: day(),
        until: None,
    };
    let alma = crate::insight::tests::alma();
    let moved = Child {
        group: other,
        since: Some(day().plus_days(9)),
        ..alma.clone()
    };
    // Nobody had finished anything about this one.
    let quiet = Child {
        id: ChildId(id(120)),
        ..moved.clone()
    };
    let register = crate::insight::tests::register_of_facts([
        (ANNE, Fact::round_changed(None, &round)),
        (ANNE, Fact::child_changed(None, &alma)),
        finished(ANNE, Step::Yellow),
        (ANNE, Fact::child_changed(Some(&alma), &moved)),
        (ANNE, Fact::child_changed(None, &quiet)),
    ]);
    let ids = |all: Vec<&Child>| all.iter().map(|it| it.id).collect::<Vec<_>>();
    assert_eq!(ids(moved_on(&register, group().id, &round)), [CHILD]);
    assert_eq!(ids(moved_on(&register, other, &round)), []);
    assert_eq!(progress(&register, &group(), &round).children(), 0);
    let look = register.child_round(CHILD, ROUND).unwrap();
    assert!(look.assessment(ANNE).is_some());
}
