//! Who waits for a follow-up, and what it costs to ask.

use std::cell::Cell;

use super::*;
use crate::{
    insight::{
        promises::tests::{agreed, by_anne, held, moved},
        tests::{CHILD, ROUND, alma, day, group, id, position, register},
    },
    instrument::Birth,
    register::{
        ChildId, DeviceId, Entry, EntryId, Fact, FollowUp, JointPosition, Moment, PlannedFollowUp,
        RoundId,
    },
    vocabulary::{Id, Step},
};

#[test]
fn what_comes_in_some_days_is_told_by_its_day() {
    let coming = |days: i64, left: Option<i64>| {
        let child = Child {
            left: left.map(|left| day().plus_days(left)),
            ..alma()
        };
        let facts = vec![
            Fact::child_changed(None, &child),
            agreed(ROUND, -50, &[], Some(days)),
        ];
        let register = register(by_anne(facts));
        let coming = coming_follow_ups(&register, day(), day().plus_days(14));
        coming.first().map(|(on, _)| on.days_since(day()))
    };
    for (days, expected) in [(-1, None), (0, Some(0)), (14, Some(14)), (15, None)] {
        assert_eq!(coming(days, None), expected, "{days}");
    }
    assert_eq!(coming(10, Some(10)), Some(10));
    assert_eq!(coming(10, Some(9)), None);
}

#[test]
fn it_is_due_a_week_before_and_late_the_day_after() {
    for (days, due, late) in [
        (8, false, None),
        (7, true, None),
        (0, true, None),
        (-1, true, Some(1)),
        (-40, true, Some(40)),
    ] {
        let register = register(by_anne(vec![agreed(ROUND, -50, &[], Some(days))]));
        let promises = promises(&register, CHILD);
        assert_eq!(promises.is_due(day()), due, "{days}");
        assert_eq!(promises.next.days_late(day()), late, "{days}");
        assert_eq!(due_follow_ups(&register, day()).len(), usize::from(due));
    }
}

#[test]
fn one_without_a_date_waits_as_that() {
    let without_date = Fact::PositionAgreed(JointPosition {
        follow_up: Some(PlannedFollowUp {
            why_none: "Forældrene er på ferie".to_owned(),
            ..PlannedFollowUp::default()
        }),
        ..position(ROUND, Step::Yellow)
    });
    let register = register(by_anne(vec![without_date]));
    let promises = promises(&register, CHILD);
    assert!(promises.plan.is_some() && !promises.is_due(day()));
    assert_eq!(promises.next.days_late(day()), None);
    let due = due_follow_ups(&register, day());
    let due: Vec<_> = due.iter().map(|(why, child)| (*why, child.id)).collect();
    assert_eq!(due, [(FollowUpDue::NoDate, CHILD)]);
}

/// What is agreed is somebody's to look at, also where nobody has planned when, or nobody means to.
#[test]
fn what_is_agreed_without_a_date_waits_too() {
    for (facts, waits) in [
        (vec![agreed(ROUND, -50, &[1], None)], true),
        (
            vec![agreed(ROUND, -50, &[1], Some(9)), moved(-3, Some(9), None)],
            true,
        ),
        (vec![agreed(ROUND, -50, &[], None)], false),
        (
            vec![agreed(ROUND, -50, &[], Some(9)), moved(-3, Some(9), None)],
            false,
        ),
        (
            vec![
                agreed(ROUND, -50, &[1], None),
                held(9, -1, &[(1, true)], Some(40)),
            ],
            false,
        ),
        (
            vec![agreed(ROUND, -50, &[1], None), held(9, -1, &[], None)],
            false,
        ),
        // A day is set without following up first.
        (
            vec![
                agreed(ROUND, -50, &[1], Some(9)),
                moved(-3, Some(9), None),
                moved(-2, None, Some(30)),
            ],
            false,
        ),
    ] {
        let register = register(by_anne(facts.clone()));
        let due = due_follow_ups(&register, day());
        let due: Vec<_> = due.iter().map(|(why, _)| *why).collect();
        let expected = if waits {
            vec![FollowUpDue::NoDate]
        } else {
            vec![]
        };
        assert_eq!(due, expected, "{facts:?}");
    }
}

#[test]
fn a_child_of_whom_nothing_was_promised_waits_for_nothing() {
    let nothing = register(by_anne(vec![]));
    assert!(due_follow_ups(&nothing, day()).is_empty());
}

#[test]
fn nobody_follows_up_on_a_child_who_has_left() {
    for (left, due) in [(-1, 0), (0, 1)] {
        let gone = Child {
            left: Some(day().plus_days(left)),
            ..alma()
        };
        let facts = vec![
            agreed(ROUND, -50, &[], Some(-8)),
            Fact::child_changed(Some(&alma()), &gone),
        ];
        let register = register(by_anne(facts));
        assert_eq!(due_follow_ups(&register, day()).len(), due);
        assert!(promises(&register, CHILD).plan.is_some());
    }
}

const CHILDREN: u16 = 700;
const ROUNDS: u8 = 10;

fn number(child: u16) -> Id {
    let [high, low] = child.to_be_bytes();
    let mut bytes = [7; 16];
    bytes[0] = high;
    bytes[1] = low;
    Id::from_bytes(bytes)
}

/// What was agreed of a child in every round of five years, and followed up on.
fn five_years() -> Register {
    let mut register = Register::default();
    let mut clock = 0u64;
    let mut write = |fact: Fact| {
        clock += 1;
        let mut entry = [0; 16];
        entry[..8].copy_from_slice(&clock.to_be_bytes());
        register.apply(Entry {
            id: EntryId(Id::from_bytes(entry)),
            device: DeviceId(id(0)),
            adult: None,
            clock,
            sequence: clock,
            seen: Default::default(),
            at: Moment(0),
            fact,
        });
    };
    for child in 0..CHILDREN {
        let child = ChildId(number(child));
        let born = Birth::in_month(2020, 3);
        write(Fact::child_changed(
            None,
            &Child::new(child, group().id, "Alma", born),
        ));
        for round in 0..ROUNDS {
            let on = -180 * i64::from(ROUNDS - round);
            let last = round + 1 == ROUNDS;
            // Of one child in a hundred the last one is overdue.
            let late = last && child.0.as_bytes()[1].is_multiple_of(100);
            let next = if late { -3 } else { 90 };
            if let Fact::PositionAgreed(position) =
                agreed(RoundId(id(round)), on, &[round], Some(on + 42))
            {
                write(Fact::PositionAgreed(JointPosition { child, ..position }));
            }
            if let Fact::FollowUpHeld(it) = held(round, on + 42, &[], Some(next)) {
                write(Fact::FollowUpHeld(FollowUp { child, ..it }));
            }
        }
    }
    register
}

/// The overview asks at every draw.
#[test]
fn what_a_draw_costs_grows_with_what_is_new_and_not_with_the_years() {
    let mut known = five_years();
    let reckoned = |register: &Register| {
        RECKONED.with(|count| count.set(0));
        let due = due_follow_ups(register, day()).len();
        (due, RECKONED.with(Cell::get))
    };
    let (due, first) = reckoned(&known);
    assert_eq!(first, usize::from(CHILDREN), "each child once");
    assert!(due > 0 && due < 40, "{due}");
    assert_eq!(reckoned(&known), (due, 0));
    // A copy of the register, as each window's screen holds one, knows it too.
    assert_eq!(reckoned(&known.clone()), (due, 0));
    let one = ChildId(number(1));
    if let Fact::FollowUpHeld(it) = held(0x77, -1, &[], Some(2)) {
        let mut entry = known.to_entries().pop().unwrap();
        entry.id = EntryId(id(0xee));
        entry.clock += 1_000_000;
        entry.sequence += 1_000_000;
        entry.fact = Fact::FollowUpHeld(FollowUp { child: one, ..it });
        known.apply(entry);
    }
    assert_eq!(reckoned(&known), (due + 1, 1));
}
