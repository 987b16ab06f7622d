//! Two choose without having read one another.

use super::{
    tests::{agreed, chosen, held, stands},
    tests_apart::{on_two_devices, written},
    tests_clocks::in_every_clock_order,
    *,
};
use crate::{
    insight::tests::{CHILD, id},
    register::Entry,
};

const BASE: RoundId = RoundId(id(5));

/// Whatever the clocks said: the follow-ups between which is chosen, and the one in whose place another holds.
#[track_caller]
fn check(entries: &[Entry], apart: &[u8], aside: &[u8]) {
    let ids = |numbers: &[u8]| -> Vec<_> { numbers.iter().map(|it| FollowUpId(id(*it))).collect() };
    for entries in in_every_clock_order(entries) {
        let register = Register::fold(entries);
        let mut promises = promises(&register, CHILD);
        promises.apart.sort_unstable();
        assert_eq!(
            (promises.apart, promises.set_aside),
            (ids(apart), ids(aside))
        );
    }
}

#[test]
fn two_that_choose_otherwise_are_asked_again() {
    let held = on_two_devices(
        vec![held(8, -18, &[], Some(20))],
        vec![held(9, -17, &[], None)],
    );
    check(&held, &[8, 9], &[]);
    let mut one = held.clone();
    one.push(written(2, 0x70, &held, chosen(8, &[9])));
    check(&one, &[], &[9]);
    let mut both = one.clone();
    both.push(written(3, 0x71, &held, chosen(9, &[8])));
    check(&both, &[8, 9], &[]);
    // The same one, chosen twice, is chosen.
    let mut twice = one.clone();
    twice.push(written(3, 0x71, &held, chosen(8, &[9])));
    check(&twice, &[], &[9]);
    // Whoever has read both choices settles it, and whoever had read one of them had the last word there.
    let mut settled = both.clone();
    settled.push(written(4, 0x72, &both, chosen(9, &[8])));
    check(&settled, &[], &[8]);
    let mut otherwise = one.clone();
    otherwise.push(written(3, 0x71, &one, chosen(9, &[8])));
    check(&otherwise, &[], &[8]);
}

/// Two set the position of a round on one day, and one of them moves what both have said: what the other one says
/// stands until somebody chooses.
#[test]
fn a_day_that_both_have_said_stands_though_one_of_them_has_moved_it() {
    let round = RoundId(id(6));
    let says = || agreed(round, -3, &[], Some(-18));
    let moves = vec![says(), agreed(round, -2, &[], Some(1))];
    let entries = on_two_devices(moves, vec![says()]);
    for entries in in_every_clock_order(&entries) {
        assert_eq!(stands(&Register::fold(entries)).2, Some(-18));
    }
}

/// While the positions of one round wait for a choice the earlier day stands, so that nobody is late unawares.
#[test]
fn of_the_days_of_two_positions_the_earlier_stands_until_one_is_chosen() {
    for (first, second) in [(20, 27), (27, 20)] {
        let position = |day| vec![agreed(BASE, -1, &[1], Some(day))];
        let entries = on_two_devices(position(first), position(second));
        for entries in in_every_clock_order(&entries) {
            assert_eq!(stands(&Register::fold(entries)).2, Some(20));
        }
    }
}
