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
    register::{Child, DeviceId, Entry, EntryId, Fact, GroupId, LogicalClock, Moment, RoundId},
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

/// One thing that happens on a device.
#[derive(Clone, Debug)]
enum PromiseAct {
    /// It reads what the other one has written.
    Read,
    /// A position in one of two rounds: this plan, or the one that stands, and these agreements.
    Agree {
        round: u8,
        on: i64,
        numbers: Vec<u8>,
        next: Option<i64>,
    },
    /// A follow-up, or the same one again, with the agreement that it ends.
    Hold {
        number: u8,
        on: i64,
        ends: u8,
        next: Option<i64>,
    },
    /// The follow-up that stands is moved, or cancelled.
    Move { on: i64, to: Option<i64> },
    /// Of those that were held apart the first one holds.
    Choose,
    /// The child is in another group.
    Group(u8),
}

fn any_act() -> impl Strategy<Value = PromiseAct> {
    let day = || -40i64..0;
    let plan = || prop::option::weighted(0.8, 1i64..90);
    let numbers = prop::collection::vec(1u8..5, 0..3);
    prop_oneof![
        Just(PromiseAct::Read),
        (5u8..7, day(), numbers, plan()).prop_map(|(round, on, numbers, next)| PromiseAct::Agree {
            round,
            on,
            // An agreement is made in one round.
            numbers: numbers.into_iter().map(|it| 0x10 * round + it).collect(),
            next,
        }),
        (0x80u8..0x88, day(), 0x50u8..0x65, plan()).prop_map(|(number, on, ends, next)| {
            PromiseAct::Hold {
                number,
                on,
                ends,
                next,
            }
        }),
        (day(), plan()).prop_map(|(on, to)| PromiseAct::Move { on, to }),
        Just(PromiseAct::Choose),
        (1u8..4).prop_map(PromiseAct::Group),
    ]
}

/// What both have written in the end. Each writes only what its screen lets it write, by what it has
/// read.
fn play(all: &[(bool, PromiseAct)]) -> Vec<Entry> {
    let base = on_two_devices(vec![], vec![]);
    let mut devices = [base.clone(), base];
    for ((second, done), number) in all.iter().zip(0x20u8..) {
        let at = usize::from(*second);
        let register = Register::fold(devices[at].clone());
        let known = promises(&register, CHILD);
        let from = known.day().map(|it| it.days_since(day()));
        let fact = match done {
            PromiseAct::Read => {
                let other = devices[1 - at].clone();
                let new = |it: &Entry| devices[at].iter().all(|known| known.id != it.id);
                let new: Vec<_> = other.into_iter().filter(new).collect();
                devices[at].extend(new);
                continue;
            }
            PromiseAct::Agree {
                round,
                on,
                numbers,
                next,
            } => agreed(RoundId(id(*round)), *on, numbers, next.or(from)),
            PromiseAct::Hold {
                number: held_as,
                on,
                ends,
                next,
            } => held(*held_as, *on, &[(*ends, true)], *next),
            PromiseAct::Move { on, to } if from.is_some() => moved(*on, from, *to),
            PromiseAct::Choose if known.apart.len() > 1 => {
                let ids: Vec<_> = known.apart.iter().map(|it| it.0.as_bytes()[0]).collect();
                chosen(ids[0], &ids[1..])
            }
            PromiseAct::Group(group) => {
                let before = register.child(CHILD).unwrap();
                let after = Child {
                    group: GroupId(id(*group)),
                    ..before.clone()
                };
                Fact::child_changed(Some(before), &after)
            }
            PromiseAct::Move { .. } | PromiseAct::Choose => continue,
        };
        let device = 2 + u8::from(*second);
        let entry = written(device, number, &devices[at], fact);
        devices[at].push(entry);
    }
    let [first, second] = devices;
    let new: Vec<_> = second
        .into_iter()
        .filter(|it| first.iter().all(|known| known.id != it.id))
        .collect();
    [first, new].concat()
}

proptest! {
    /// Whatever two devices write apart, and read of one another in between: once they meet both know
    /// the same; every agreement that somebody made and nobody left out is open or ended; every plan
    /// of a follow-up or a move is in one state, and one at most is open; what is open is on the list
    /// of those to follow up on, whatever group the child is in; and nothing is left of it once the
    /// child is erased.
    #[test]
    fn each_promise_is_in_one_state_on_both_devices(
        all in prop::collection::vec((any::<bool>(), any_act()), 0..20),
        turn in any::<prop::sample::Index>(),
    ) {
        let mut entries = play(&all);
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
        for look in known.looks(CHILD) {
            for agreement in look.positions().last().iter().flat_map(|it| &it.value.agreements) {
                prop_assert!(promises.agreement(agreement.id).is_some());
            }
        }
        let planned = |plan: &PlannedFollowUp| promises.plans.iter().any(|it| it.plan == plan);
        for it in known.follow_up_moves(CHILD) {
            prop_assert!(it.value.to.as_ref().is_none_or(planned));
        }
        for it in &promises.held {
            prop_assert!(it.value.next.as_ref().is_none_or(planned));
        }
        let due = |on: Day| due_follow_ups(&known, on).iter().any(|(_, it)| it.id == CHILD);
        if let Some(on) = promises.day() {
            prop_assert!(due(on) && due(on.plus_days(30)));
        } else if !promises.is_empty() {
            prop_assert!(due(day()));
        }
        let holds = promises.held.len() - promises.held.iter()
            .filter(|it| promises.set_aside.contains(&it.value.id)).count();
        prop_assert!(promises.held.is_empty() || holds > 0, "one always holds");
        prop_assert!(promises.apart.len() != 1);
        let mut erased = known.clone();
        erased.apply(written(4, 0x90, &known.to_entries(), Fact::ChildErased { child: CHILD }));
        prop_assert!(super::promises(&erased, CHILD).plans.is_empty());
        prop_assert!(super::promises(&erased, CHILD).is_empty());
        prop_assert!(due_follow_ups(&erased, day()).is_empty());
    }
}
