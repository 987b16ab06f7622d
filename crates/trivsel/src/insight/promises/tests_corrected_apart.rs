//! One follow-up that two devices corrected, neither having read the other.

use super::{
    tests::{held, moved, stands},
    tests_apart::{on_two_devices, written},
    tests_clocks::in_every_clock_order,
    tests_moved_apart::days_apart,
    *,
};
use crate::{
    insight::{
        FollowUpDue, due_follow_ups,
        tests::{CHILD, day},
    },
    register::{Entry, Fact, FollowUpApart},
};

/// The same follow-up with other words.
fn with_words(held: Fact, words: &str) -> Fact {
    match held {
        Fact::FollowUpHeld(it) => Fact::FollowUpHeld(FollowUp {
            easier: words.to_owned(),
            ..it
        }),
        other => other,
    }
}

#[test]
fn a_follow_up_that_two_correct_apart_is_chosen_between() {
    let first = || held(9, -18, &[], Some(24));
    let mut entries = on_two_devices(vec![first()], vec![]);
    let read = entries.clone();
    // One goes on and ends an agreement, the other one ends everything.
    let goes_on = held(9, -18, &[(1, true)], Some(24));
    let ends = with_words(held(9, -18, &[], None), "Går selv ind");
    entries.push(written(2, 0x30, &read, goes_on));
    entries.push(written(3, 0x31, &read, ends));
    let register = Register::fold(entries.clone());
    let known = promises(&register, CHILD);
    assert_eq!(known.corrected_apart.len(), 2);
    assert_eq!(known.next.apart(), Some(FollowUpApart::Corrected));
    // Until then the child is followed closely, and no day is told.
    assert!(known.since.is_some() && known.next.day().is_none() && known.plan.is_some());
    let due = due_follow_ups(&register, day());
    assert_eq!(due[0].0, FollowUpDue::Apart(FollowUpApart::Corrected));
    for (place, next, ended) in [(0, Some(24), vec![1]), (1, None, vec![1])] {
        let chosen = choose_correction(&register, &known.corrected_apart[place].value);
        let mut all = entries.clone();
        all.push(written(2, 0x70, &all, Fact::FollowUpHeld(chosen)));
        let register = Register::fold(all);
        assert!(promises(&register, CHILD).corrected_apart.is_empty());
        let (_, gone, day) = stands(&register);
        assert_eq!((day, gone), (next, ended));
    }
    // The same words twice are no question.
    let mut same = read.clone();
    same.push(written(2, 0x30, &read, with_words(first(), "Vinker")));
    same.push(written(3, 0x31, &read, with_words(first(), "Vinker")));
    assert!(
        promises(&Register::fold(same), CHILD)
            .corrected_apart
            .is_empty()
    );
}

/// Of the versions the one that says this day, as it is chosen by a third who has read all of them.
fn choose(entries: &mut Vec<Entry>, on: i64) {
    let register = Register::fold(entries.clone());
    let apart = promises(&register, CHILD).corrected_apart;
    let says = |it: &FollowUp| it.next.as_ref().and_then(|it| it.on) == Some(day().plus_days(on));
    let chosen = apart.iter().find(|it| says(&it.value)).unwrap();
    let fact = Fact::FollowUpHeld(choose_correction(&register, &chosen.value));
    entries.push(written(4, 0x70, entries, fact));
}

/// One moves the day and then puts a word right in the follow-up that set it; another one corrects the
/// day there meanwhile. Whichever is chosen, the day that was moved is told or asked about.
#[test]
fn a_day_that_was_moved_stands_whichever_correction_is_chosen() {
    for (corrects_first, chosen, expected) in [
        (false, 24, vec![30]),
        (false, 20, vec![20, 30]),
        (true, 24, vec![30]),
        (true, 20, vec![20, 30]),
    ] {
        let mut entries = on_two_devices(vec![held(9, -18, &[], Some(24))], vec![]);
        let mut first = entries.clone();
        let mut facts = [
            moved(-17, Some(24), Some(30)),
            with_words(held(9, -18, &[], Some(24)), "Vinker"),
        ];
        if corrects_first {
            facts.reverse();
        }
        for (number, fact) in (0x30..).zip(facts) {
            let entry = written(2, number, &first, fact);
            first.push(entry);
        }
        entries = [
            first,
            vec![written(3, 0x40, &entries, held(9, -18, &[], Some(20)))],
        ]
        .concat();
        for mut entries in in_every_clock_order(&entries) {
            let register = Register::fold(entries.clone());
            let next = promises(&register, CHILD).next;
            // Until then it is late once the last of the days has passed.
            assert_eq!(
                next,
                NextDay::Apart {
                    of: FollowUpApart::Corrected,
                    last: Some(day().plus_days(30)),
                }
            );
            choose(&mut entries, chosen);
            let register = Register::fold(entries);
            let days = match *days_apart(&register) {
                [] => vec![stands(&register).2],
                ref days => days.to_vec(),
            };
            let expected: Vec<_> = expected.iter().copied().map(Some).collect();
            assert_eq!(days, expected, "{corrects_first} {chosen}");
        }
    }
}

/// Both have corrected it to the same day, and one has moved that: the other one meant the day.
#[test]
fn the_same_day_set_twice_is_moved_by_whoever_read_both() {
    let mut entries = on_two_devices(vec![held(9, -18, &[], Some(24))], vec![]);
    let read = entries.clone();
    for device in [2, 3] {
        entries.push(written(
            device,
            0x30 + device,
            &read,
            held(9, -18, &[], Some(20)),
        ));
    }
    for (device, expected) in [(2, vec![Some(20), Some(30)]), (4, vec![])] {
        let own = |it: &&Entry| it.device.0.as_bytes()[0] != 5 - device;
        let known: Vec<_> = entries.iter().filter(own).cloned().collect();
        let mut all = entries.clone();
        all.push(written(
            device,
            0x40,
            &known,
            moved(-17, Some(20), Some(30)),
        ));
        all.push(written(
            2,
            0x41,
            &all,
            held(9, -18, &[(1, false)], Some(20)),
        ));
        for entries in in_every_clock_order(&all) {
            let register = Register::fold(entries);
            assert_eq!(days_apart(&register), expected, "{device}");
            let one = expected.is_empty().then_some(30);
            assert_eq!(stands(&register).2, one);
        }
    }
}
