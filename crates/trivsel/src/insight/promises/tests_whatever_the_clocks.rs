//! Histories in which the outcome once hung on whose device was ahead.

use super::{
    tests::{agreed, chosen, held, moved, stands},
    tests_apart::{on_two_devices, written},
    tests_clocks::in_every_clock_order,
    tests_moved_apart::days_apart,
    tests_what_holds::what_holds,
    *,
};
use crate::{
    insight::tests::{ROUND, id},
    register::{Entry, Fact},
};

const BASE: RoundId = RoundId(id(5));

/// Whatever the clocks said: the days that stand, and the agreements that are open and ended.
#[track_caller]
fn check(entries: &[Entry], days: &[Option<i64>], open: &[u8], ended: &[u8]) {
    let first = what_holds(&Register::fold(entries.to_vec()));
    for entries in in_every_clock_order(entries) {
        let register = Register::fold(entries);
        let (mut now, gone, next) = stands(&register);
        now.sort_unstable();
        let stand = match *days_apart(&register) {
            [] => vec![next],
            ref apart => apart.to_vec(),
        };
        assert_eq!((&*stand, &*now, &*gone), (days, open, ended));
        assert_eq!(what_holds(&register), first);
    }
}

/// A third, who has read all of it, sets this position once more.
fn chosen_by_a_third(mut entries: Vec<Entry>, position: Fact) -> Vec<Entry> {
    entries.push(written(4, 0x70, &entries, position));
    entries
}

/// A new round tells the parents the day that stands, while another one moves it twice.
#[test]
fn a_day_that_is_told_again_stands_beside_one_that_was_moved_twice() {
    let moved_twice = vec![
        agreed(BASE, -2, &[1], Some(20)),
        agreed(BASE, -1, &[1], Some(27)),
    ];
    let told_again = vec![agreed(ROUND, -2, &[2], Some(-18))];
    let entries = on_two_devices(moved_twice, told_again);
    check(&entries, &[Some(-18), Some(27)], &[1, 2], &[]);
}

/// Somebody writes afterwards of a day long ago on which all was ended, and plans anew; another one who has
/// read none of it has moved the follow-up meanwhile.
#[test]
fn a_later_move_stands_beside_what_was_planned_after_an_ending_that_it_had_not_read() {
    let ended = || held(9, -30, &[], None);
    let moves = || vec![moved(-17, Some(-18), Some(40))];
    let entries = on_two_devices(vec![ended()], moves());
    check(&entries, &[Some(40)], &[], &[1]);
    let then = agreed(ROUND, -17, &[2], Some(41));
    let entries = on_two_devices(vec![ended(), then], moves());
    check(&entries, &[Some(40), Some(41)], &[2], &[1]);
}

/// What was written and taken away on one day was never agreed, whatever another one wrote meanwhile;
/// whoever was shown several versions ends what they take away.
#[test]
fn an_agreement_left_out_on_its_day_was_a_slip_where_one_version_was_shown() {
    let slip = || {
        vec![
            agreed(BASE, -1, &[1, 2], Some(-18)),
            agreed(BASE, -1, &[1], Some(-18)),
        ]
    };
    let meanwhile = || vec![agreed(BASE, -1, &[1, 3], Some(-18))];
    let entries = on_two_devices(slip(), meanwhile());
    for numbers in [&[1, 3][..], &[3, 1]] {
        let all = chosen_by_a_third(entries.clone(), agreed(BASE, 0, numbers, Some(-18)));
        check(&all, &[Some(-18)], &[1, 3], &[]);
    }
    let first = vec![agreed(BASE, -1, &[1, 2], Some(-18))];
    let entries = on_two_devices(first, meanwhile());
    let all = chosen_by_a_third(entries, agreed(BASE, -1, &[1, 3], Some(-18)));
    check(&all, &[Some(-18)], &[1, 3], &[2]);
}

/// One has put words right and left the day as it was, the other one has moved it.
#[test]
fn the_position_that_left_the_day_as_it_was_can_be_chosen() {
    let words = || agreed(BASE, -1, &[1, 2], Some(-18));
    let moves = || agreed(BASE, -1, &[1], Some(27));
    let entries = on_two_devices(vec![words()], vec![moves()]);
    let chosen = chosen_by_a_third(entries.clone(), words());
    check(&chosen, &[Some(-18)], &[1, 2], &[]);
    let chosen = chosen_by_a_third(entries, moves());
    check(&chosen, &[Some(27)], &[1], &[2]);
}

/// Two have followed up on one day, and one of them has moved what they planned; the other one, which ended
/// everything, is chosen.
#[test]
fn a_follow_up_that_is_set_aside_puts_no_move_behind_the_one_that_holds() {
    let planned = vec![held(8, -18, &[], Some(20)), moved(-18, Some(20), Some(24))];
    let mut entries = on_two_devices(vec![held(9, -18, &[], None)], planned);
    entries.push(written(4, 0x70, &entries, chosen(9, &[8])));
    check(&entries, &[None], &[], &[1]);
}

/// One moves the follow-up, holds one of an earlier day and calls off what that one plans. Another one, who
/// has read the move alone, ends everything on a day before it, and moves it on to the day that is called off.
#[test]
fn a_follow_up_that_is_called_off_is_the_one_that_was_read() {
    let mut entries = on_two_devices(vec![], vec![moved(-2, Some(-18), Some(5))]);
    let mut first = entries.clone();
    let mut second = entries.clone();
    for (device, fact) in [
        (2, held(0x80, -3, &[], None)),
        (3, held(0x81, -11, &[], Some(4))),
        (3, moved(-2, Some(4), None)),
        (2, moved(-2, Some(5), Some(4))),
    ] {
        let read = if device == 2 { &mut first } else { &mut second };
        let number = 0x70 + u8::try_from(entries.len()).unwrap();
        let entry = written(device, number, read, fact);
        read.push(entry.clone());
        entries.push(entry);
    }
    check(&entries, &[Some(4)], &[], &[1]);
}
