//! What two devices promise that had not read one another.

use super::{
    tests::{agreed, chosen, held, stands, with_anew},
    *,
};
use crate::{
    insight::{
        FollowUpDue, due_follow_ups,
        promises::tests::became,
        tests::{ANNE, CHILD, alma, day, id},
    },
    register::{DeviceId, Entry, EntryId, Fact, LogicalClock, Moment, RoundId},
};

/// What a device writes that has read so far.
pub(in crate::insight) fn written(device: u8, number: u8, seen: &[Entry], fact: Fact) -> Entry {
    let mut clock = LogicalClock::default();
    seen.iter().for_each(|entry| clock.saw(entry));
    let stamp = clock.next(
        DeviceId(id(device)),
        EntryId(id(number)),
        Some(ANNE),
        Moment(0),
    );
    Entry::of(&stamp.unwrap(), fact)
}

/// A position that both have read, and then what each writes alone.
pub(in crate::insight) fn on_two_devices(first: Vec<Fact>, second: Vec<Fact>) -> Vec<Entry> {
    let base = [
        Fact::child_changed(None, &alma()),
        agreed(RoundId(id(5)), -60, &[1], Some(-18)),
    ];
    let mut all = Vec::new();
    for (number, fact) in (1u8..).zip(base) {
        all.push(written(1, number, &all, fact));
    }
    let before = all.clone();
    for (device, from, facts) in [(2, 0x20, first), (3, 0x60, second)] {
        let mut read = before.clone();
        for (number, fact) in (from..).zip(facts) {
            let entry = written(device, number, &read, fact);
            read.push(entry.clone());
            all.push(entry);
        }
    }
    all
}

fn numbers(ids: &[FollowUpId]) -> Vec<FollowUpId> {
    let mut ids = ids.to_vec();
    ids.sort();
    ids
}

#[test]
fn two_that_were_held_apart_within_a_week_wait_for_a_choice() {
    for (days, apart) in [(0, true), (7, true), (-7, true), (8, false)] {
        let entries = on_two_devices(
            vec![held(8, -18, &[], Some(20))],
            vec![held(9, -18 + days, &[(1, true)], None)],
        );
        let register = Register::fold(entries.clone());
        let promises = promises(&register, CHILD);
        assert_eq!(promises.held.len(), 2, "both stand");
        let both = [FollowUpId(id(8)), FollowUpId(id(9))];
        let expected = if apart { both.to_vec() } else { vec![] };
        assert_eq!(numbers(&promises.apart), expected, "{days}");
        let due = due_follow_ups(&register, day());
        let waits = due
            .iter()
            .any(|(why, _)| matches!(why, FollowUpDue::Apart(_)));
        assert_eq!(waits, apart, "{days}");
    }
    // Whoever had read the first one has followed up twice.
    let mut entries = on_two_devices(vec![held(8, -18, &[], Some(20))], vec![]);
    entries.push(written(3, 0x60, &entries, held(9, -18, &[], Some(21))));
    let register = Register::fold(entries);
    assert!(promises(&register, CHILD).apart.is_empty());
}

#[test]
fn one_choice_settles_it_and_the_other_stays_on_record() {
    let entries = on_two_devices(
        vec![held(8, -18, &[(1, false)], Some(20))],
        vec![held(9, -17, &[(1, true)], None)],
    );
    // The second one would have ended everything.
    let register = Register::fold(entries.clone());
    assert_eq!(promises(&register, CHILD).next.day(), None);
    for (choice, next, open) in [(chosen(8, &[9]), Some(20), 1), (chosen(9, &[8]), None, 0)] {
        let mut all = entries.clone();
        all.push(written(2, 0x70, &all, choice));
        for turn in 0..all.len() {
            let mut all = all.clone();
            all.rotate_left(turn);
            let register = Register::fold(all);
            let promises = promises(&register, CHILD);
            assert!(promises.apart.is_empty());
            assert_eq!(promises.held.len(), 2);
            let day = promises
                .next
                .day()
                .map(|it| it.days_since(crate::insight::tests::day()));
            assert_eq!((day, promises.open.len()), (next, open));
        }
    }
    // Chosen otherwise later, that holds.
    let mut all = entries;
    all.push(written(2, 0x70, &all, chosen(9, &[8])));
    all.push(written(3, 0x71, &all, chosen(8, &[9])));
    let register = Register::fold(all);
    assert!(promises(&register, CHILD).next.day().is_some());
}

const BASE: RoundId = RoundId(id(5));

/// Two have set the position of one round apart. Both plans are told, and whoever then corrects the
/// words with both before them ends nothing.
#[test]
fn what_two_agreed_apart_in_one_round_is_open_or_was_left_out_by_hand() {
    use PlanState::{Moved, Open};
    let first = || agreed(BASE, -1, &[1, 2], Some(20));
    let second = || agreed(BASE, -1, &[1, 3], Some(27));
    let entries = on_two_devices(vec![first()], vec![second()]);
    for (then, open, ended, plans) in [
        // The earlier of the two days stands meanwhile.
        (
            None,
            vec![1, 2, 3],
            vec![],
            vec![(-18, Moved), (20, Open), (27, Moved)],
        ),
        // Somebody puts a word right in the form, which shows all of it.
        (
            Some(agreed(BASE, -1, &[1, 3, 2], Some(27))),
            vec![1, 2, 3],
            vec![],
            vec![(-18, Moved), (20, Moved), (27, Open)],
        ),
        // What is taken away there is ended, also on the same day.
        (
            Some(agreed(BASE, -1, &[1, 3], Some(27))),
            vec![1, 3],
            vec![2],
            vec![(-18, Moved), (20, Moved), (27, Open)],
        ),
        // "Denne gælder": what the other one promised is told as ended, and as moved.
        (
            Some(first()),
            vec![1, 2],
            vec![3],
            vec![(-18, Moved), (20, Open), (27, Moved)],
        ),
    ] {
        let mut all = entries.clone();
        all.extend(then.map(|fact| written(3, 0x70, &entries, fact)));
        let register = Register::fold(all);
        let expected: Vec<_> = plans.iter().map(|(on, it)| (Some(*on), *it)).collect();
        assert_eq!(became(&register), expected);
        let (mut now, gone, _) = stands(&register);
        now.sort_unstable();
        assert_eq!((now, gone), (open, ended));
    }
}

/// The one that is chosen has the day on which it was set: it holds all the same.
#[test]
fn a_position_that_is_chosen_holds_whatever_its_day_is() {
    let first = || agreed(BASE, -5, &[], Some(20));
    let entries = on_two_devices(vec![first()], vec![agreed(BASE, -1, &[], Some(27))]);
    let mut all = entries.clone();
    all.push(written(2, 0x70, &entries, first()));
    assert_eq!(stands(&Register::fold(all)).2, Some(20));
    // A follow-up has set another day since.
    let mut all = entries.clone();
    all.push(written(3, 0x70, &all, held(9, 0, &[], Some(40))));
    all.push(written(2, 0x71, &all, first()));
    assert_eq!(stands(&Register::fold(all)).2, Some(40));
    // Or ended it.
    let mut all = entries;
    all.push(written(3, 0x70, &all, held(9, 0, &[], None)));
    all.push(written(2, 0x71, &all, first()));
    assert_eq!(stands(&Register::fold(all)).2, None);
}

/// One has moved the day in the position, and the other has put a word right in it without having read
/// so.
#[test]
fn a_word_put_right_apart_moves_no_day_back() {
    for (moves, words) in [(-5, -5), (-5, -1)] {
        let entries = on_two_devices(
            vec![agreed(BASE, moves, &[1], Some(20))],
            vec![agreed(BASE, words, &[1], Some(-18))],
        );
        let register = Register::fold(entries);
        assert_eq!(stands(&register), (vec![1], vec![], Some(20)));
    }
}

/// One follow-up is corrected on two devices, and then once more by somebody who has read both and begins
/// with one of them.
#[test]
fn what_two_agreed_anew_in_one_follow_up_stands() {
    let anew = |numbers: &[u8]| with_anew(held(9, -18, &[], Some(24)), numbers);
    let mut entries = on_two_devices(vec![anew(&[2])], vec![]);
    let read = entries.clone();
    entries.push(written(2, 0x30, &read, anew(&[2, 3])));
    entries.push(written(3, 0x31, &read, anew(&[2, 4])));
    for (then, open, gone) in [
        (None, vec![1, 2, 3, 4], vec![]),
        (Some(anew(&[2, 4])), vec![1, 2, 3, 4], vec![]),
        (Some(anew(&[4])), vec![1, 3, 4], vec![2]),
    ] {
        let mut all = entries.clone();
        all.extend(then.map(|fact| written(3, 0x70, &entries, fact)));
        let (mut known, ended, _) = stands(&Register::fold(all));
        known.sort_unstable();
        assert_eq!((known, ended), (open, gone));
    }
}

/// What one says shows that it helps stands, though another one who has not read it writes the same
/// agreement again as it was; whoever has read it takes it back.
#[test]
fn a_changed_sign_stands_until_somebody_who_read_it_changes_it() {
    let with_sign = |sign: &str, mut fact: Fact| {
        if let Fact::PositionAgreed(it) = &mut fact {
            it.agreements[0].sign = sign.to_owned();
        }
        fact
    };
    let write = |numbers: &[u8]| agreed(BASE, -1, numbers, Some(20));
    let signs = |entries: &[Entry]| -> Vec<String> {
        let register = Register::fold(entries.to_vec());
        let open = promises(&register, CHILD).open;
        let ours = open.iter().filter(|it| it.what != "1");
        ours.map(|it| it.sign.clone()).collect()
    };
    let mut entries = on_two_devices(vec![write(&[2])], vec![]);
    let read = entries.clone();
    // The other device writes later in the order of entries.
    entries.push(written(2, 0x30, &read, with_sign("Ler", write(&[2]))));
    entries.push(written(3, 0x31, &read, write(&[2, 3])));
    assert_eq!(signs(&entries), ["Ler", ""]);
    let turned: Vec<_> = entries.iter().rev().cloned().collect();
    assert_eq!(signs(&turned), ["Ler", ""]);
    for sign in ["", "Vinker"] {
        let mut then = entries.clone();
        then.push(written(3, 0x70, &entries, with_sign(sign, write(&[2, 3]))));
        assert_eq!(signs(&then), [sign, ""]);
    }
}
