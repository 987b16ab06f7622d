//! A meeting that is called off, whichever clock was ahead.

use super::{
    tests::{held, moves, plan},
    *,
};
use crate::{
    insight::{
        promises,
        promises::{
            tests_apart::{on_two_devices, written},
            tests_clocks::in_every_clock_order,
        },
        tests::{CHILD, id},
    },
    register::{Entry, Fact},
};

const NUMBER: u8 = 0xc0;

/// Whatever the clocks said: what became of it, and how many agreements stand beside the position's.
#[track_caller]
fn check(entries: &[Entry], state: MeetingState, agreed: usize) {
    for entries in in_every_clock_order(entries) {
        let register = Register::fold(entries);
        let file = meeting(&register, CHILD, MeetingId(id(NUMBER))).unwrap();
        let open = promises(&register, CHILD).open.len() - 1;
        assert_eq!((file.state, open), (state, agreed));
    }
}

fn planned(on: i64) -> Fact {
    Fact::meeting_changed(None, &plan(NUMBER, on))
}

/// What a third writes who has read all of it.
fn then(mut entries: Vec<Entry>, facts: Vec<Fact>) -> Vec<Entry> {
    for (number, fact) in (0x70..).zip(facts) {
        entries.push(written(4, number, &entries, fact));
    }
    entries
}

/// A meeting that a position promised has a plan on two devices, with a day in each; one has held it.
#[test]
fn whoever_read_both_days_has_called_it_off() {
    let held_there = || vec![planned(-22), held(NUMBER, -22, &[7])];
    let entries = on_two_devices(vec![planned(-3)], held_there());
    check(&entries, MeetingState::Held, 1);
    for from in [-3, -22] {
        let all = then(entries.clone(), moves(NUMBER, from, None));
        check(&all, MeetingState::Cancelled, 0);
    }
}

/// Nobody calls off a day that they have not read.
#[test]
fn a_day_that_was_set_meanwhile_is_not_the_one_that_was_called_off() {
    let off = || [vec![planned(-3)], moves(NUMBER, -3, None)].concat();
    check(&on_two_devices(off(), vec![]), MeetingState::Cancelled, 0);
    let entries = on_two_devices(off(), vec![planned(5)]);
    check(&entries, MeetingState::Planned, 0);
    let back = [moves(NUMBER, 5, Some(9)), moves(NUMBER, 9, Some(-3))].concat();
    let entries = on_two_devices(off(), [vec![planned(5)], back].concat());
    check(&entries, MeetingState::Moved, 0);
}

/// Two call it off, and only one of them has read that it was held.
#[test]
fn whoever_read_that_it_was_held_has_called_that_off() {
    let read = [vec![planned(-3)], vec![held(NUMBER, -3, &[7])]].concat();
    let mut entries = on_two_devices(vec![], read);
    let before = entries[..entries.len() - 1].to_vec();
    let off = || moves(NUMBER, -3, None).remove(0);
    entries.push(written(2, 0x30, &before, off()));
    check(&entries, MeetingState::Held, 1);
    entries.push(written(3, 0x6f, &entries[..4], off()));
    check(&entries, MeetingState::Cancelled, 0);
}

/// One changes the sign of an agreement, and another one writes the minutes again as they were.
#[test]
fn a_changed_agreement_stands_beside_minutes_that_had_not_read_it() {
    let with_sign = |sign: &str, numbers: &[u8]| match held(NUMBER, -3, numbers) {
        Fact::MeetingHeld(mut it) => {
            it.agreements[0].sign = sign.to_owned();
            Fact::MeetingHeld(it)
        }
        other => other,
    };
    let mut entries = on_two_devices(vec![planned(-3), with_sign("", &[7])], vec![]);
    let read = entries.clone();
    entries.push(written(2, 0x30, &read, with_sign("Ler", &[7])));
    entries.push(written(3, 0x31, &read, with_sign("", &[7, 8])));
    for entries in in_every_clock_order(&entries) {
        let register = Register::fold(entries);
        let open = promises(&register, CHILD).open.into_iter();
        let mut signs: Vec<_> = open.map(|it| (&*it.what, &*it.sign)).collect();
        signs.sort_unstable();
        assert_eq!(signs, [("1", ""), ("7", "Ler"), ("8", "")]);
    }
}
