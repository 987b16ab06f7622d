use proptest::prelude::*;

use super::*;
use crate::{
    insight::tests::{ANNE, CHILD, ROUND, all, day, group, id},
    instrument::Birth,
    register::{Assessment, Entry, Fact, FactName, Hold, HoldReason, Institution, Round, RoundId},
    vocabulary::Step,
};

fn child(left: Option<Day>) -> Fact {
    Fact::child_changed(
        None,
        &Child {
            left,
            ..Child::new(CHILD, group().id, "Alma", Birth::in_month(2022, 5))
        },
    )
}

fn round(number: u8, opened: Day) -> Fact {
    Fact::round_changed(
        None,
        &Round {
            id: RoundId(id(number)),
            name: String::new(),
            groups: [group().id].into(),
            child: None,
            opened,
            until: None,
        },
    )
}

fn assessed(on: Day) -> Fact {
    Fact::AssessmentFinished(Assessment {
        on,
        ..all(Step::Green)
    })
}

fn hold(why: HoldReason, running: bool) -> Fact {
    let child = CHILD;
    Fact::HoldSet(Hold {
        child,
        why,
        running,
    })
}

fn register(facts: Vec<Fact>) -> Register {
    let entries = (1u8..)
        .zip(facts)
        .map(|(number, fact)| Entry::made_up(number, Some(ANNE), fact));
    Register::fold(entries)
}

fn institution(keep_years: impl Into<Option<u8>>, keep_after_leaving: Option<u8>) -> Fact {
    Fact::institution_changed(
        &Institution::default(),
        &Institution {
            keep_years: keep_years.into(),
            keep_after_leaving,
            ..Institution::default()
        },
    )
}

#[test]
fn a_child_is_due_when_it_has_left_or_after_the_years_set_whichever_comes_first() {
    let left = Some(day().plus_days(-1));
    let (old, young) = (
        day().plus_years(0).plus_days(-5 * 366),
        day().plus_days(-30),
    );
    let rounds = |on: Day| vec![round(4, on), assessed(on)];
    assert_eq!(RoundId(id(4)), ROUND);
    for (left, on, rule, expected) in [
        (None, young, None, None),
        (left, young, None, Some(DueWhy::Left(day().plus_days(-1)))),
        // Its last day itself still counts as being there.
        (Some(day()), young, None, None),
        (
            None,
            old,
            Some(institution(5, None)),
            Some(DueWhy::Kept(old)),
        ),
        (
            left,
            old,
            Some(institution(5, None)),
            Some(DueWhy::Kept(old)),
        ),
        // Nobody has set how long: no age of it makes it due.
        (None, old, None, None),
        (None, old, Some(institution(None, Some(3))), None),
        // The institution keeps those who left for three months.
        (left, young, Some(institution(5, Some(3))), None),
        (left, old, Some(institution(10, Some(3))), None),
        (
            Some(day().plus_days(-100)),
            young,
            Some(institution(5, Some(3))),
            Some(DueWhy::Left(day().plus_days(-100))),
        ),
    ] {
        let mut facts = vec![child(left)];
        facts.extend(rounds(on));
        facts.extend(rule.clone());
        let due: Vec<_> = due_for_erasure(&register(facts), day())
            .into_iter()
            .map(|due| due.why)
            .collect();
        assert_eq!(due, Vec::from_iter(expected), "{left:?} {on:?} {rule:?}");
    }
}

/// What was followed up on, moved or chosen, and what somebody said, is kept no longer than what was
/// assessed.
#[test]
fn the_oldest_that_is_written_may_be_none_of_a_round() {
    for name in [
        FactName::FollowUpHeld,
        FactName::FollowUpMoved,
        FactName::FollowUpChosen,
        FactName::ParentsTold,
        FactName::MeetingChanged,
        FactName::MeetingMoved,
        FactName::MeetingHeld,
        FactName::VoiceHeard,
        FactName::NotificationNoted,
    ] {
        let written = Fact::made_up(name, CHILD, "x");
        let on = match &written {
            Fact::FollowUpHeld(it) => it.on,
            Fact::FollowUpMoved(it) => it.on,
            Fact::FollowUpChosen(it) => it.on,
            Fact::ParentsTold(it) => it.on,
            Fact::MeetingChanged { changes, .. } => changes.agreed.unwrap(),
            Fact::MeetingMoved(it) => it.on,
            Fact::MeetingHeld(it) => it.on,
            Fact::VoiceHeard(it) => it.on,
            Fact::NotificationNoted(it) => it.on,
            _ => panic!("none of them"),
        };
        let register = register(vec![institution(5, None), child(None), written]);
        let last = keep_until(&register.institution, on).unwrap();
        assert!(due_for_erasure(&register, last.plus_days(-1)).is_empty());
        let due: Vec<_> = due_for_erasure(&register, last)
            .iter()
            .map(|it| it.why)
            .collect();
        assert_eq!(due, [DueWhy::Kept(on)]);
    }
}

/// A fact that is added later is in this, and is kept no longer than the rest unless it is listed here.
#[test]
fn whatever_is_written_of_a_child_is_due_one_day() {
    // What was done with the child's data, and what stands beside an assessment.
    const COUNTS_FOR_NOTHING: [FactName; 8] = [
        FactName::RoundChanged,
        FactName::DialogueOpened,
        FactName::HintGiven,
        FactName::Exported,
        FactName::PositionTakenOut,
        FactName::Printed,
        FactName::HoldSet,
        FactName::WithheldSet,
    ];
    let far = day().plus_days(40_000);
    for name in FactName::ALL.iter().copied() {
        let written = Fact::made_up(name, CHILD, "x");
        if written.child() != Some(CHILD) || COUNTS_FOR_NOTHING.contains(&name) {
            continue;
        }
        let round = Fact::made_up(FactName::RoundChanged, CHILD, "x");
        let register = register(vec![institution(5, None), child(None), round, written]);
        let is_due = !due_for_erasure(&register, far).is_empty();
        assert!(is_due, "{name:?} is kept for ever");
    }
}

#[test]
fn the_day_on_the_parents_sheet_is_the_day_it_is_due() {
    let written = [child(None), round(4, day()), assessed(day())];
    let unset = register(written.to_vec());
    assert_eq!(keep_until(&unset.institution, day()), None);
    let set = [institution(5, None)].into_iter().chain(written).collect();
    let register = register(set);
    let last = keep_until(&register.institution, day()).unwrap();
    assert!(due_for_erasure(&register, last.plus_days(-1)).is_empty());
    assert_eq!(due_for_erasure(&register, last).len(), 1);
}

#[test]
fn a_mark_that_is_lifted_holds_back_no_longer() {
    for why in HoldReason::ALL {
        let left = child(Some(day().plus_days(-9)));
        let held = register(vec![left.clone(), hold(why, true)]);
        assert!(due_for_erasure(&held, day()).is_empty());
        assert_eq!(held_back(&held).len(), 1);
        let lifted = register(vec![left, hold(why, true), hold(why, false)]);
        assert_eq!(due_for_erasure(&lifted, day()).len(), 1);
        assert!(held_back(&lifted).is_empty());
    }
}

proptest! {
    /// Whatever else happened, a child with a running mark is never proposed.
    #[test]
    fn never_while_something_is_running(
        days in -4000i64..4000,
        written in -4000i64..4000,
        marks in prop::collection::vec((any::<bool>(), any::<bool>()), 0..6),
    ) {
        let mut facts = vec![
            institution(5, None),
            child(Some(day().plus_days(days))),
            round(4, day()),
            assessed(day().plus_days(written)),
        ];
        let reason = |which: bool| HoldReason::ALL[usize::from(which)];
        facts.extend(marks.iter().map(|(which, running)| hold(reason(*which), *running)));
        let runs = |which: bool| {
            let own = marks.iter().rev().find(|(it, _)| *it == which);
            own.is_some_and(|(_, running)| *running)
        };
        let register = register(facts);
        if runs(true) || runs(false) {
            prop_assert!(due_for_erasure(&register, day()).is_empty());
        } else {
            let due = due_for_erasure(&register, day()).len();
            let expected = days < 0 || day().plus_days(written).plus_years(5) <= day();
            prop_assert_eq!(due == 1, expected);
        }
    }
}
