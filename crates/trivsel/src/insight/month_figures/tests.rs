//! What is counted, and what of it is told.

use litemap::LiteMap;

use super::*;
use crate::{
    insight::{
        promises::tests::{agreed, by_anne, held, moved},
        tests::{ANNE, CHILD, day, id, register},
    },
    register::{
        DeviceId, Entry, EntryId, Fact, FollowUp, Moment, MonthClosed, MonthFigure, Review,
        ReviewId, RoundId, ShownCount,
    },
    vocabulary::{DidHelp, ReviewKind, WasKept},
};
use MonthFigure::*;

const EARLIER: RoundId = RoundId(id(5));

/// Day 0 is 22 November 2026, and the month has 8 days left.
pub(super) fn counted(facts: Vec<Fact>) -> MonthCounts {
    month_counts(&register(by_anne(facts)), Month::of(day()))
}

#[track_caller]
fn check(facts: Vec<Fact>, expected: &[(MonthFigure, u32)]) {
    let counts = counted(facts);
    let asked = [
        Followed,
        Begun,
        EndedBack,
        Due,
        HeldInTime,
        HeldLate,
        NotHeld,
        Overdue,
        OldestWeeks,
        Undated,
        ParentsMissing,
        ReviewsHeld,
        ReviewsDue,
    ];
    for figure in asked {
        let known = expected.iter().find(|it| it.0 == figure);
        assert_eq!(counts.of(figure), known.map_or(0, |it| it.1), "{figure:?}");
    }
}

#[test]
fn each_follow_up_that_was_to_be_held_in_the_month_is_counted_once() {
    let first = || agreed(EARLIER, -60, &[1], Some(-18));
    let stands = [(Followed, 1), (ParentsMissing, 1), (ReviewsDue, 1)];
    let with = |more: &[(MonthFigure, u32)]| [&stands[..], more].concat();
    check(vec![], &[]);
    check(
        vec![first()],
        &with(&[(Due, 1), (NotHeld, 1), (Overdue, 1), (OldestWeeks, 3)]),
    );
    check(
        vec![first(), held(9, -11, &[], Some(24))],
        &with(&[(Due, 1), (HeldInTime, 1)]),
    );
    check(
        vec![first(), held(9, -10, &[], Some(24))],
        &with(&[(Due, 1), (HeldLate, 1)]),
    );
    // It is moved out of the month, and the one of the next month is not due in this one.
    check(vec![first(), moved(-19, Some(-18), Some(24))], &stands);
    // What happens after the month changes nothing of it.
    check(
        vec![first(), held(9, 9, &[], None)],
        &with(&[(Due, 1), (NotHeld, 1), (Overdue, 1), (OldestWeeks, 3)]),
    );
    check(
        vec![first(), held(9, -18, &[], None)],
        &[(Due, 1), (HeldInTime, 1), (EndedBack, 1)],
    );
}

#[test]
fn whoever_began_and_ended_in_one_month_is_counted_in_both() {
    let begun = || agreed(RoundId(id(4)), -20, &[1], None);
    let stands = [(Followed, 1), (Begun, 1), (Undated, 1), (ParentsMissing, 1)];
    check(vec![begun()], &stands);
    check(
        vec![begun(), held(9, -2, &[], None)],
        &[(Begun, 1), (EndedBack, 1)],
    );
}

#[test]
fn answers_and_a_look_are_counted_in_their_month() {
    let answered = |on: i64| {
        let Fact::FollowUpHeld(mut it) = held(9, on, &[(1, false), (2, false)], Some(24)) else {
            panic!("no follow-up");
        };
        it.answers[0].kept = Some(WasKept::Yes);
        it.answers[0].helped = Some(DidHelp::Little);
        it.answers[1].kept = Some(WasKept::NotBegun);
        Fact::FollowUpHeld(FollowUp { ..it })
    };
    let review = Fact::ReviewHeld(Review {
        child: CHILD,
        id: ReviewId(id(0x41)),
        on: day(),
        who: String::new(),
        kind: ReviewKind::Quarter,
        answers: Default::default(),
        seen_by: String::new(),
        need: String::new(),
    });
    let first = agreed(EARLIER, -90, &[1, 2], Some(-18));
    let now = counted(vec![first.clone(), answered(-18), review]);
    let told = [
        Kept,
        KeptYes,
        KeptNotBegun,
        KeptPreschool,
        Helped,
        HelpedLittle,
    ];
    assert_eq!(told.map(|it| now.of(it)), [2, 1, 1, 2, 1, 1]);
    assert_eq!((now.of(ReviewsHeld), now.of(ReviewsDue)), (1, 1));
    let earlier = counted(vec![first, answered(-30)]);
    assert_eq!(told.map(|it| earlier.of(it)), [0; 6]);
}

#[test]
fn the_first_that_was_closed_stands_and_no_earlier_month_is_closed_after_it() {
    let closed = |children: u32| {
        Fact::MonthClosed(MonthClosed {
            month: "2026-10".parse().unwrap(),
            on: day(),
            who: "Lis".to_owned(),
            figures: LiteMap::from_iter([(Children, ShownCount::Count(children))]),
        })
    };
    // Nor does erasing a child change it.
    let erased = Fact::ChildErased { child: CHILD };
    let register = register(by_anne(vec![closed(28), closed(27), erased]));
    let october: Month = "2026-10".parse().unwrap();
    let known = register.closed_month(october).unwrap();
    assert_eq!(known.figures[&Children], ShownCount::Count(28));
    for (month, today, may) in [
        ("2026-09", day(), false),
        ("2026-10", day(), false),
        ("2026-11", day(), false),
        ("2026-11", "2026-11-30".parse().unwrap(), false),
        ("2026-11", "2026-12-01".parse().unwrap(), true),
    ] {
        assert_eq!(may_close(&register, month.parse().unwrap(), today), may);
    }
}

/// One device closes October, the other November and October too, and neither has read the other:
/// whatever comes first, both know the same, and nobody closes an earlier month any more.
#[test]
fn two_devices_that_close_months_out_of_order_know_the_same() {
    let closed = |device: u8, number: u8, month: &str, children: u32| {
        let fact = Fact::MonthClosed(MonthClosed {
            month: month.parse().unwrap(),
            on: day(),
            who: format!("Lis {device}"),
            figures: LiteMap::from_iter([(Children, ShownCount::Count(children))]),
        });
        Entry {
            id: EntryId(id(number)),
            device: DeviceId(id(device)),
            adult: Some(ANNE),
            clock: number.into(),
            sequence: number.into(),
            seen: Default::default(),
            at: Moment(0),
            fact,
        }
    };
    let months =
        || -> [Month; 3] { ["2026-09", "2026-10", "2026-11"].map(|it| it.parse().unwrap()) };
    let [september, october, november] = months();
    let all = vec![
        closed(1, 1, "2026-11", 30),
        closed(1, 2, "2026-10", 29),
        closed(2, 3, "2026-10", 28),
        Entry {
            fact: Fact::BaselineChosen { month: october },
            ..closed(2, 4, "2026-10", 0)
        },
    ];
    let mut turned = all.clone();
    turned.reverse();
    let today: Day = "2026-12-04".parse().unwrap();
    for entries in [all, turned] {
        let register = Register::fold(entries);
        let known = |month| register.closed_month(month).map(|it| it.figures[&Children]);
        assert_eq!(
            known(october),
            Some(ShownCount::Count(29)),
            "the first one stands"
        );
        assert_eq!(known(november), Some(ShownCount::Count(30)));
        assert_eq!(known(september), None);
        assert_eq!(
            register.baseline().map(|it| it.figures[&Children]),
            known(october)
        );
        for month in months() {
            assert!(!may_close(&register, month, today), "{month}");
        }
    }
}

/// With fewer than ten children nothing is told but how far the adults have come.
#[test]
fn of_fewer_than_ten_children_nothing_is_told() {
    let mut counts = MonthCounts::default();
    for figure in MonthFigure::ALL {
        counts.add(*figure, 9);
    }
    let shown = month_shown(&counts, &followed_before(ShownCount::Count(9)));
    let told: Vec<_> = shown.keys().copied().collect();
    assert_eq!(
        told,
        [
            Children,
            InRound,
            Seen,
            Talked,
            ReviewsDue,
            ReviewsHeld,
            Drawn,
            DrawnDiscussed
        ]
    );
}

/// The tenth scenario: 96 children (80, 13, 3).
#[test]
fn a_house_of_ninety_six_reads_as_the_design_says() {
    let mut counts = MonthCounts::default();
    for (figure, count) in [
        (Children, 96),
        (Green, 80),
        (Yellow, 13),
        (Red, 3),
        (Followed, 21),
        (FollowedToddler, 6),
        (FollowedPreschool, 15),
        (Due, 19),
        (HeldInTime, 12),
        (HeldLate, 4),
        (NotHeld, 3),
        (DueToddler, 6),
        (DuePreschool, 13),
        (Begun, 7),
        (EndedBack, 4),
        (ParentsMissing, 2),
    ] {
        counts.add(figure, count);
    }
    let shown = month_shown(&counts, &followed_before(ShownCount::Count(18)));
    let count = |figure| shown.get(&figure).copied();
    let number = |number| Some(ShownCount::Count(number));
    assert_eq!(count(Green), number(80));
    assert_eq!((count(Yellow), count(Red)), (None, None));
    assert_eq!(count(OffGreen), number(16));
    assert_eq!(count(Due), number(19));
    assert_eq!(count(HeldInTime), number(12));
    let hidden = Some(ShownCount::Hidden);
    assert_eq!((count(HeldLate), count(NotHeld)), (hidden, hidden));
    assert_eq!(count(ParentsMissing), Some(ShownCount::Few));
    // 18 and 21 stand on two papers, so that 7 would tell the 4.
    assert_eq!((count(Begun), count(EndedBack)), (hidden, hidden));
    assert_eq!(count(EndedOther), number(0));
}

/// A month of which only this is known: how many were followed on its last day.
pub(super) fn followed_before(count: ShownCount) -> ShownFigures {
    LiteMap::from_iter([(Followed, count)])
}
