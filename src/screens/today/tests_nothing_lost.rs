//! Whoever has left, what is due and what is agreed with the parents is on the list of somebody who is here.

use super::{
    adults_day::{AdultsDay, NEAR_DAYS},
    lines::TodayLine,
    tests_parents_not_yet::followed_by,
};
use crate::{sample::tests::written, screens::own_places::OwnPlaces};
use proptest::prelude::*;
use std::collections::BTreeSet;
use trivsel::{
    insight::{due_follow_ups, next_meetings},
    register::{Adult, Fact, Register},
    vocabulary::{Day, Language},
};

fn made() -> Day {
    "2026-11-22".parse().unwrap()
}

/// The sample once these adults have left, by their place in the list.
fn without(gone: &BTreeSet<usize>) -> Register {
    let (entries, register) = written(made(), Language::Danish);
    let adults = register.adults().into_iter().enumerate();
    let leave = adults
        .filter(|(at, _)| gone.contains(at))
        .map(|(_, adult)| {
            let left = Adult {
                gone: true,
                ..adult.clone()
            };
            Fact::adult_changed(Some(adult), &left)
        });
    followed_by(&entries, leave.collect::<Vec<_>>())
}

/// What is due on a day, and what of it is on whose list; how much there was.
fn check(gone: &BTreeSet<usize>, on: Day) -> (usize, usize) {
    let register = without(gone);
    let due: BTreeSet<_> = due_follow_ups(&register, on)
        .into_iter()
        .map(|(_, child)| child.id)
        .collect();
    let all = next_meetings(&register, on);
    let until = on.plus_days(NEAR_DAYS);
    let near = all.iter().filter(|(it, _)| it.meeting.on <= until);
    let near: BTreeSet<_> = near.map(|(it, _)| it.meeting.id).collect();
    let everywhere = OwnPlaces::default();
    let mut met = BTreeSet::new();
    let here = register.adults();
    for adult in &here {
        let day = AdultsDay::new(&register, adult.id, &everywhere, &all, on);
        let (mine, others) = day.follow_ups();
        let lines = day.lines(mine, &[], &[]);
        let told = lines.iter().chain(&others).filter_map(|line| match line {
            TodayLine::FollowUp(_, child) => Some(child.id),
            _ => None,
        });
        assert_eq!(told.collect::<BTreeSet<_>>(), due, "{} {on}", adult.name);
        met.extend(lines.iter().filter_map(|line| match line {
            TodayLine::Meeting(_, it) => Some(it.meeting.id),
            _ => None,
        }));
    }
    if !here.is_empty() {
        assert_eq!(met, near, "{gone:?} {on}");
    }
    (due.len(), near.len())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn whatever_is_due_is_on_the_list_of_whoever_is_left(
        gone in prop::collection::btree_set(0usize..24, 0..24),
        days in 0i64..90,
    ) {
        check(&gone, made().plus_days(days));
    }
}

/// Only one who never answered about the child of the meeting is left.
#[test]
fn a_meeting_whose_adults_have_all_left_is_everybodys() {
    let (_, register) = written(made(), Language::Danish);
    let adults = register.adults();
    let on = made().plus_days(5);
    let (meetings, everywhere) = (next_meetings(&register, on), OwnPlaces::default());
    let of = |name: &str| {
        let adult = adults.iter().find(|it| it.name == name).unwrap().id;
        let day = AdultsDay::new(&register, adult, &everywhere, &meetings, on);
        let lines = day.lines(Vec::new(), &[], &[]);
        let all = lines
            .iter()
            .filter(|it| matches!(it, TodayLine::Meeting(..)));
        all.count()
    };
    // As long as they are here it is theirs alone.
    let shown: Vec<_> = adults.iter().map(|it| of(&it.name)).collect();
    assert!(
        shown.contains(&0) && shown.iter().any(|it| *it > 0),
        "{shown:?}"
    );
    for stays in 0..adults.len() {
        let gone = (0..adults.len()).filter(|at| *at != stays).collect();
        let (due, near) = check(&gone, on);
        assert!(due > 0 && near > 0);
    }
}
