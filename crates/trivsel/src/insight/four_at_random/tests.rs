//! The draw is the same everywhere, and draws nobody twice.

use proptest::prelude::*;

use super::*;
use crate::{
    insight::{
        month_figures::month_counts,
        newest_review, quarter_reviews,
        reviews::review_is_due,
        tests::{ANNE, ROUND, day, group, id, position, register_of_facts},
    },
    instrument::Birth,
    register::{
        DeviceId, Entry, EntryId, JointPosition, Moment, MonthFigure, PlannedFollowUp, Review,
        ReviewId,
    },
    vocabulary::Step,
};

pub(super) fn month() -> Month {
    Month::of(day())
}

fn month_after(month: Month) -> Month {
    Month::of(month.last_day().plus_days(1))
}

pub(super) fn child(number: u8) -> ChildId {
    ChildId(id(number))
}

/// A house in which children of these numbers are yellow since ten weeks.
fn house(numbers: impl IntoIterator<Item = u8>) -> Register {
    house_of(numbers, |_| "")
}

/// The same where each has its tovholder.
pub(super) fn house_of(
    numbers: impl IntoIterator<Item = u8>,
    lead: impl Fn(u8) -> &'static str,
) -> Register {
    let facts = numbers.into_iter().flat_map(|number| {
        let known = Child::new(child(number), group().id, "Alma", Birth::in_month(2022, 9));
        let yellow = JointPosition {
            child: child(number),
            on: day().plus_days(-70),
            follow_up: Some(PlannedFollowUp {
                on: Some(day().plus_days(-10)),
                lead: lead(number).to_owned(),
                ..PlannedFollowUp::default()
            }),
            ..position(ROUND, Step::Yellow)
        };
        [
            Fact::child_changed(None, &known),
            Fact::PositionAgreed(yellow),
        ]
    });
    register_of_facts(facts.map(|fact| (ANNE, fact)))
}

/// What a device writes.
pub(super) fn written(register: &mut Register, device: u8, facts: Vec<Fact>) -> Vec<Entry> {
    let clock = register.logical_clock().now();
    let entries = (1u8..).zip(facts).map(|(number, fact)| Entry {
        id: EntryId(id(0x10 * device + number)),
        device: DeviceId(id(device)),
        adult: Some(ANNE),
        clock: clock + u64::from(number),
        sequence: clock + u64::from(number),
        seen: Default::default(),
        at: Moment(0),
        fact,
    });
    let entries: Vec<_> = entries.collect();
    for entry in &entries {
        register.apply(entry.clone());
    }
    entries
}

pub(super) fn drawn(register: &Register, month: Month) -> Vec<ChildId> {
    match four_at_random(register, month) {
        FourAtRandom::Drawn { children, .. } => children.iter().map(|it| it.0.id).collect(),
        _ => Vec::new(),
    }
}

/// Who is drawn hangs on the month and the children alone.
#[test]
fn two_devices_draw_the_same_four_and_nobody_draws_again() {
    let (mut here, mut there) = (house(0x20..0x2b), house(0x20..0x2b));
    assert_eq!(four_at_random(&here, month()), FourAtRandom::NotDrawn(11));
    let draw = draw_four(&here, month());
    assert_eq!(draw.len(), 4);
    assert_eq!(draw, draw_four(&there, month()));
    let ours = written(&mut here, 0xa, draw.clone());
    let theirs = written(&mut there, 0xb, draw);
    let four = drawn(&here, month());
    theirs.into_iter().for_each(|entry| here.apply(entry));
    ours.into_iter().for_each(|entry| there.apply(entry));
    assert_eq!(drawn(&here, month()), four);
    assert_eq!(drawn(&there, month()), four);
    assert_eq!(draw_four(&here, month()), []);
}

#[test]
fn with_four_children_all_are_talked_about() {
    let register = house(0x20..0x24);
    let FourAtRandom::All(all) = four_at_random(&register, month()) else {
        panic!("drawn from four");
    };
    assert_eq!(all.len(), 4);
    assert_eq!(draw_four(&register, month()), []);
}

/// A child that began to be followed after the first of the month waits for the next one.
#[test]
fn the_first_of_the_month_counts() {
    let first = month().first_day();
    for (on, pool) in [(first, 6), (first.plus_days(1), 5)] {
        let mut register = house(0x21..0x26);
        let known = Child::new(child(0x20), group().id, "Bo", Birth::in_month(2022, 9));
        let late = JointPosition {
            child: child(0x20),
            on,
            ..position(ROUND, Step::Yellow)
        };
        let facts = vec![
            Fact::child_changed(None, &known),
            Fact::PositionAgreed(late),
        ];
        written(&mut register, 0xa, facts);
        assert_eq!(
            four_at_random(&register, month()),
            FourAtRandom::NotDrawn(pool)
        );
    }
}

#[test]
fn what_was_talked_about_in_the_month_is_told() {
    let mut register = house(0x20..0x26);
    let draw = draw_four(&register, month());
    written(&mut register, 0xa, draw);
    let four = drawn(&register, month());
    let review = |kind, on| {
        Fact::ReviewHeld(Review {
            child: four[1],
            id: ReviewId(id(0x41)),
            on,
            who: "Lis".to_owned(),
            kind,
            answers: Default::default(),
            seen_by: String::new(),
            need: String::new(),
        })
    };
    for (kind, on, told) in [
        (ReviewKind::Drawn, day(), true),
        (ReviewKind::Quarter, day(), false),
        (ReviewKind::Drawn, month().first_day().plus_days(-1), false),
    ] {
        let mut register = register.clone();
        written(&mut register, 0xb, vec![review(kind, on)]);
        let FourAtRandom::Drawn { children, pool } = four_at_random(&register, month()) else {
            panic!("not drawn");
        };
        assert_eq!(pool, 6);
        let days: Vec<_> = children.iter().map(|it| it.1.map(|it| it.on)).collect();
        assert_eq!(days, [None, told.then_some(on), None, None]);
        // From the next month on it is read, and can be put right, beside that month's own.
        let mut next = month();
        let later: Vec<_> = (0..13)
            .map(|_| {
                next = month_after(next);
                drawn_before(&register, next).len()
            })
            .collect();
        let shown = usize::from(told);
        assert_eq!(later, [vec![shown; 12], vec![0]].concat());
        assert_eq!(drawn_before(&register, month()), []);
    }
}

/// Put right on three devices that had not read one another: in whatever order the entries come, each look
/// counts once and stands at its own day, and nobody's answers hide another's.
#[test]
fn answers_that_are_put_right_count_once() {
    let mut house = house(0x20..0x26);
    let draw = draw_four(&house, month());
    written(&mut house, 0xa, draw);
    let of = drawn(&house, month())[1];
    let on = month().first_day();
    let answered = |kind, number, need: &str| {
        Fact::ReviewHeld(Review {
            child: of,
            id: ReviewId(id(number)),
            on,
            who: "Lis".to_owned(),
            kind,
            answers: Default::default(),
            seen_by: String::new(),
            need: need.to_owned(),
        })
    };
    let looks = [(ReviewKind::Drawn, 0x41), (ReviewKind::Quarter, 0x42)];
    let mut written_by = house.clone();
    let mut entries = Vec::new();
    for (device, need) in [(0xb, "En voksen"), (0xc, "To voksne"), (0xd, "To timer")] {
        let facts = looks.map(|(kind, number)| answered(kind, number, need));
        entries.extend(written(&mut written_by, device, facts.into()));
    }
    let mut turned = entries.clone();
    turned.reverse();
    for entries in [entries, turned] {
        let mut register = house.clone();
        entries.into_iter().for_each(|entry| register.apply(entry));
        let FourAtRandom::Drawn { children, .. } = four_at_random(&register, month()) else {
            panic!("not drawn");
        };
        let looked: Vec<_> = children.iter().filter_map(|it| it.1).collect();
        let read = |it: &&Review| (it.id, it.on, it.need.clone());
        let expected = |number, need: &str| (ReviewId(id(number)), on, need.to_owned());
        assert_eq!(
            looked.iter().map(read).collect::<Vec<_>>(),
            [expected(0x41, "To timer")]
        );
        let quarter = quarter_reviews(&register, day());
        let quarter: Vec<_> = quarter.iter().map(|(_, it)| read(it)).collect();
        let each = ["En voksen", "To voksne", "To timer"].map(|need| expected(0x42, need));
        assert_eq!(quarter, each);
        for (kind, number) in looks {
            let newest = newest_review(&register, of, kind);
            assert_eq!(newest, Some(ReviewId(id(number))));
        }
        let figures = month_counts(&register, month());
        let told = [MonthFigure::DrawnDiscussed, MonthFigure::ReviewsHeld];
        assert_eq!(told.map(|it| figures.of(it)), [1, 1]);
        // And the next look is due as long after it.
        assert!(!review_is_due(&register, of, on.plus_days(-100), day()));
    }
}

proptest! {
    /// In a year of months nobody is drawn again within two months as long as eight others are left,
    /// and each draw names four.
    #[test]
    fn nobody_is_drawn_again_while_others_are_left(children in 5u8..30, months in 2usize..7) {
        let mut register = house(0x20..0x20 + children);
        let (mut month, mut before) = (month(), Vec::<Vec<ChildId>>::new());
        for number in 1..=months {
            let draw = draw_four(&register, month);
            prop_assert_eq!(draw.len(), 4);
            written(&mut register, u8::try_from(number).unwrap(), draw);
            let four = drawn(&register, month);
            let distinct: BTreeSet<_> = four.iter().copied().collect();
            prop_assert_eq!(distinct.len(), 4);
            let rested = before.iter().rev().take(2).flatten().collect::<BTreeSet<_>>();
            if usize::from(children) - rested.len() >= FEWEST_RESTED_CHILDREN {
                prop_assert!(four.iter().all(|it| !rested.contains(it)));
            }
            before.push(four);
            month = month.next();
        }
    }

    /// Where two devices drew from unlike lists, both come to the same four once they meet.
    #[test]
    fn drawn_apart_from_unlike_lists_the_same_four_hold(
        here in prop::collection::btree_set(0x20u8..0x3c, 5..20),
        there in prop::collection::btree_set(0x20u8..0x3c, 5..20),
    ) {
        let all: BTreeSet<_> = here.union(&there).copied().collect();
        let (one, other) = (draw_four(&house(here), month()), draw_four(&house(there), month()));
        let both = |first: Vec<Fact>, second: Vec<Fact>| {
            let mut register = house(all.iter().copied());
            written(&mut register, 0xa, first);
            written(&mut register, 0xb, second);
            drawn(&register, month())
        };
        let four = both(one.clone(), other.clone());
        prop_assert_eq!(four.len(), 4);
        prop_assert_eq!(both(other, one), four);
    }
}
