//! Follow-ups on two devices that had not read one another.

use proptest::prelude::*;

use super::{
    tests::{agreed, became, chosen, held, moved},
    *,
};
use crate::{
    insight::{
        FollowUpDue, due_follow_ups,
        tests::{ANNE, CHILD, alma, day, id},
    },
    register::{DeviceId, Entry, EntryId, Fact, LogicalClock, Moment, RoundId},
};

/// What a device writes that has read so far.
fn written(device: u8, number: u8, seen: &[Entry], fact: Fact) -> Entry {
    let mut clock = LogicalClock::default();
    seen.iter().for_each(|entry| clock.saw(entry));
    let stamp = clock.next(
        DeviceId(id(device)),
        EntryId(id(number)),
        Some(ANNE),
        Moment(0),
    );
    Entry::of(&stamp, fact)
}

/// A position that both have read, and then what each writes alone.
fn on_two_devices(first: Vec<Fact>, second: Vec<Fact>) -> Vec<Entry> {
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
        let waits = due.iter().any(|(why, _)| *why == FollowUpDue::Apart);
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
    assert_eq!(promises(&register, CHILD).day(), None);
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
    assert!(promises(&register, CHILD).day().is_some());
}

fn any_fact() -> impl Strategy<Value = Fact> {
    let plan = || prop::option::weighted(0.8, 1i64..90);
    prop_oneof![
        (0x80u8..0x88, -40i64..0, plan()).prop_map(|(number, on, next)| held(
            number,
            on,
            &[(1, number % 2 == 0)],
            next
        )),
        (-40i64..0, plan(), plan()).prop_map(|(on, from, to)| moved(on, from, to)),
        (5u8..7, -40i64..0, plan()).prop_map(|(round, on, next)| agreed(
            RoundId(id(round)),
            on,
            &[round],
            next
        )),
        (0x80u8..0x88, prop::collection::vec(0x80u8..0x88, 1..3))
            .prop_map(|(number, over)| chosen(number, &over)),
    ]
}

proptest! {
    /// Whatever two devices write apart: once they meet both know the same, one plan at most is
    /// open, each agreement is in one list, and nothing of it is left once the child is erased.
    #[test]
    fn each_promise_is_in_one_state_on_both_devices(
        first in prop::collection::vec(any_fact(), 0..8),
        second in prop::collection::vec(any_fact(), 0..8),
        turn in any::<prop::sample::Index>(),
    ) {
        let mut entries = on_two_devices(first, second);
        let known = Register::fold(entries.clone());
        let at = turn.index(entries.len());
        entries.rotate_left(at);
        entries.reverse();
        let other = Register::fold(entries);
        prop_assert_eq!(promises(&known, CHILD), promises(&other, CHILD));
        let promises = promises(&known, CHILD);
        let open = became(&known).iter().filter(|it| it.1 == PlanState::Open).count();
        prop_assert_eq!(open, usize::from(promises.next.is_some()));
        prop_assert!(open <= 1);
        for agreement in &promises.open {
            prop_assert!(promises.ended.iter().all(|it| it.id != agreement.id));
        }
        let holds = promises.held.len() - promises.held.iter()
            .filter(|it| promises.set_aside.contains(&it.value.id)).count();
        prop_assert!(promises.held.is_empty() || holds > 0, "one always holds");
        prop_assert!(promises.apart.len() != 1);
        let mut erased = known.clone();
        erased.apply(written(4, 0x90, &known.to_entries(), Fact::ChildErased { child: CHILD }));
        prop_assert!(super::promises(&erased, CHILD).plans.is_empty());
        prop_assert!(super::promises(&erased, CHILD).is_empty());
    }
}
