//! A position of the same day as a follow-up that ended everything, neither of which had read the other.

use proptest::prelude::*;

use super::{
    tests::{agreed, held, moved, stands},
    tests_acts::any_act,
    tests_apart::{on_two_devices, written},
    tests_clocks::in_every_clock_order,
    tests_played::{Played, play},
    *,
};
use crate::{
    insight::{
        all_followed,
        tests::{CHILD, ROUND, day},
    },
    register::{Entry, Fact},
};

const BASE: RoundId = RoundId(crate::insight::tests::id(5));

fn since(register: &Register) -> Option<i64> {
    let since = promises(register, CHILD).since;
    since.map(|it| it.days_since(day()))
}

#[test]
fn an_ending_ends_no_position_of_its_day_that_it_had_not_read() {
    for (position, open, ended, next) in [
        (
            agreed(ROUND, -18, &[2], Some(40)),
            vec![2],
            vec![1],
            Some(40),
        ),
        (
            agreed(BASE, -18, &[1, 2], Some(40)),
            vec![2],
            vec![1],
            Some(40),
        ),
        (agreed(ROUND, -18, &[2], None), vec![2], vec![1], None),
        // It is off green, and that is all.
        (agreed(ROUND, -18, &[], None), vec![], vec![1], None),
    ] {
        let entries = on_two_devices(vec![held(9, -18, &[], None)], vec![position.clone()]);
        for entries in in_every_clock_order(&entries) {
            let register = Register::fold(entries);
            assert_eq!(
                stands(&register),
                (open.clone(), ended.clone(), next),
                "{position:?}"
            );
            assert_eq!(since(&register), Some(-18), "{position:?}");
            assert_eq!(all_followed(&register, day()).len(), 1, "{position:?}");
        }
    }
}

/// What comes then, by somebody who has read the position and perhaps the ending.
#[test]
fn whoever_has_read_the_position_moves_or_ends_it() {
    let end = || held(9, -18, &[], None);
    let words = || match held(9, -18, &[], None) {
        Fact::FollowUpHeld(it) => Fact::FollowUpHeld(FollowUp {
            easier: "Morgenen".to_owned(),
            ..it
        }),
        other => other,
    };
    for (first, then, reads_first, followed, next) in [
        // On the device of the position it is moved, on the same day.
        (
            vec![end()],
            moved(-18, Some(40), Some(45)),
            false,
            true,
            Some(45),
        ),
        (
            vec![end()],
            moved(-18, Some(40), Some(45)),
            true,
            true,
            Some(45),
        ),
        (vec![end()], moved(-18, Some(40), None), false, true, None),
        // Words that are put right end nothing anew.
        (vec![end()], words(), true, true, Some(40)),
        // The follow-up goes on, and is corrected: it ends what was read.
        (vec![held(9, -18, &[], Some(24))], end(), true, false, None),
        // A later follow-up.
        (vec![end()], held(8, -17, &[], None), true, false, None),
        (vec![end()], held(8, -18, &[], None), true, false, None),
    ] {
        let position = agreed(ROUND, -18, &[2], Some(40));
        let mut all = on_two_devices(first.clone(), vec![position]);
        let reads = |it: &&Entry| reads_first || it.device != all[2].device;
        let read: Vec<_> = all.iter().filter(reads).cloned().collect();
        all.push(written(3, 0x70, &read, then.clone()));
        for entries in in_every_clock_order(&all) {
            let register = Register::fold(entries);
            let (open, _, day) = stands(&register);
            assert_eq!(
                (open.contains(&2), day),
                (followed, next),
                "{first:?} {then:?}"
            );
            assert_eq!(
                since(&register),
                followed.then_some(-18),
                "{first:?} {then:?}"
            );
        }
    }
}

proptest! {
    /// What an ending ends is of an earlier day, or it had read that.
    #[test]
    fn nothing_of_the_same_day_ends_unread(
        all in prop::collection::vec((any::<bool>(), any_act()), 0..20),
    ) {
        // Days are few, so that many things are of one day.
        let all: Vec<_> = all.into_iter().map(|(second, it)| (second, it.on_few_days())).collect();
        let Played { entries, taken, over, .. } = play(&all);
        let register = Register::fold(entries);
        let promises = promises(&register, CHILD);
        // While somebody is to choose between follow-ups, the clocks say which of them ends.
        if !promises.apart.is_empty() || !promises.corrected_apart.is_empty() {
            return Ok(());
        }
        let answered = |it| promises.answer(it).is_some_and(|it| it.ends);
        let by_hand = |it| answered(it) || taken.contains(&it) || over.contains(&it);
        let positions = register.looks(CHILD).flat_map(|look| look.positions());
        let positions = positions.map(|it| (it.value.on, &it.stamp, &it.value.agreements));
        let minutes = register.minutes(CHILD).iter();
        let minutes = minutes.map(|it| (it.value.on, &it.stamp, &it.value.agreements));
        let all: Vec<_> = positions.chain(minutes).collect();
        for agreement in promises.ended.iter().filter(|it| !by_hand(it.id)) {
            let mut says = all.iter().filter(|it| it.2.iter().any(|it| it.id == agreement.id));
            let Some((first_on, first, _)) = says.next() else {
                continue;
            };
            let held = register.follow_ups(CHILD).iter();
            let held = held.filter(|it| !promises.set_aside.contains(&it.value.id));
            let held: Vec<_> = held.collect();
            let ends = |id| held.iter().any(|it| it.value.id == id && it.value.ended.is_some());
            let may_end = held.iter().any(|it| {
                ends(it.value.id)
                    && (it.value.on > *first_on || it.stamp.had_seen(first))
            });
            prop_assert!(may_end, "{:?}", agreement);
        }
    }
}
