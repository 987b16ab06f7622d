//! One follow-up that two devices moved, neither having read the other.

use proptest::{prelude::*, sample::Index};

use super::{
    tests::{agreed, became, held, moved, stands},
    tests_apart::{on_two_devices, written},
    tests_clocks::in_every_clock_order,
    *,
};
use crate::{
    insight::{
        FollowUpDue, LeaderSees, all_followed, coming_follow_ups, due_follow_ups, leader_sees,
        tests::{CHILD, ROUND, day, id},
    },
    register::{Entry, Fact, FollowUpApart, FollowUpMove},
};

/// The days between which nobody has chosen; none of one where the follow-up was called off.
pub(super) fn days_apart(register: &Register) -> Vec<Option<i64>> {
    let promises = promises(register, CHILD);
    let day = |it: &PlanApart<'_>| Some(it.plan?.on?.days_since(day()));
    promises.moved_apart.iter().map(day).collect()
}

/// What somebody writes who has read all of it and chooses the one with this place.
pub(super) fn chosen_day(entries: &[Entry], place: usize) -> Fact {
    let register = Register::fold(entries.to_vec());
    let promises = promises(&register, CHILD);
    let chosen = &promises.moved_apart[place];
    Fact::FollowUpMoved(promises.choose_day(CHILD, chosen, day(), String::new()))
}

#[test]
fn both_days_stand_until_somebody_chooses() {
    use PlanState::{Apart, Moved, Open};
    let entries = on_two_devices(
        vec![moved(-19, Some(-18), Some(2))],
        vec![moved(-19, Some(-18), Some(5))],
    );
    let register = Register::fold(entries.clone());
    assert_eq!(days_apart(&register), [Some(2), Some(5)]);
    let expected = [(-18, Moved), (2, Apart), (5, Apart)];
    assert_eq!(became(&register), expected.map(|(on, it)| (Some(on), it)));
    let known = promises(&register, CHILD);
    assert_eq!((known.next.day(), known.is_empty()), (None, false));
    // It is asked about at once, whichever day comes first, and on no list with a day.
    assert!(known.is_due(day()));
    let (due, coming) = (
        due_follow_ups(&register, day()),
        coming_follow_ups(&register, day().plus_days(-40), day().plus_days(40)),
    );
    let why: Vec<_> = due.iter().map(|(why, _)| *why).collect();
    assert_eq!(why, [FollowUpDue::Apart(FollowUpApart::Moved)]);
    assert!(coming.is_empty());
    let followed = all_followed(&register, day());
    let sees: Vec<_> = leader_sees(&followed).into_iter().map(|it| it.0).collect();
    assert!(sees.contains(&LeaderSees::Apart(FollowUpApart::Moved)));
    assert!(!sees.contains(&LeaderSees::Undated));
    // It is late once the last of them has passed.
    assert_eq!(known.next.days_late(day().plus_days(4)), None);
    assert_eq!(known.next.days_late(day().plus_days(6)), Some(1));
    for (place, on, other) in [(0, 2, 5), (1, 5, 2)] {
        let mut all = entries.clone();
        all.push(written(3, 0x70, &all, chosen_day(&all, place)));
        let register = Register::fold(all);
        assert_eq!(days_apart(&register), []);
        let mut now = became(&register);
        now.sort_by_key(|it| it.0);
        let mut expected = [(-18, Moved), (on, Open), (other, Moved)];
        expected.sort_by_key(|it| it.0);
        assert_eq!(now, expected.map(|(on, it)| (Some(on), it)));
        // Each of them has moved it once, and so has the child.
        assert_eq!(all_followed(&register, day())[0].moved, 1);
    }
}

/// Who sees to it, and why it is late, stand where they were written, and once: a copy of them in the choice
/// would be in the copy for parents, though a leader keeps the words themselves out of it.
#[test]
fn what_is_chosen_says_the_day_alone_and_has_the_words_that_it_was_set_with() {
    let with_words = |fact: Fact, lead: &str| match fact {
        Fact::FollowUpMoved(mut it) => {
            let plan = it.to.as_mut().unwrap();
            (plan.lead, plan.why_late) = (lead.to_owned(), "De er rejst".to_owned());
            Fact::FollowUpMoved(it)
        }
        other => other,
    };
    let entries = on_two_devices(
        vec![with_words(moved(-19, Some(-18), Some(2)), "Bo")],
        vec![with_words(moved(-19, Some(-18), Some(5)), "Lise")],
    );
    for (place, lead) in [(0, "Bo"), (1, "Lise")] {
        let mut all = entries.clone();
        let chosen = chosen_day(&all, place);
        all.push(written(4, 0x70, &all, chosen.clone()));
        let register = Register::fold(all.clone());
        let plan = promises(&register, CHILD).plan.unwrap();
        assert_eq!((&*plan.lead, &*plan.why_late), (lead, "De er rejst"));
        let Fact::FollowUpMoved(chosen) = chosen else {
            panic!("no choice");
        };
        assert_eq!(
            (chosen.to.clone(), &*chosen.why),
            (chosen.to.map(|it| it.without_words()), "")
        );
        // Another one chooses the other day meanwhile, and a third between the two choices.
        all.push(written(5, 0x71, &entries, chosen_day(&entries, 1 - place)));
        all.push(written(4, 0x72, &all, chosen_day(&all, place)));
        for entries in in_every_clock_order(&all) {
            let register = Register::fold(entries);
            assert_eq!(promises(&register, CHILD).plan.unwrap().lead, lead);
        }
    }
}

/// What each has done, and what stands; without a day where it was called off.
#[test]
fn whatever_sets_another_day_apart_is_asked_about() {
    let base = RoundId(id(5));
    let off = || moved(-19, Some(-18), None);
    let to = |on| moved(-19, Some(-18), Some(on));
    for (first, second, apart) in [
        (vec![to(2)], vec![to(2)], vec![]),
        (vec![to(2)], vec![off()], vec![Some(2), None]),
        (vec![off()], vec![off()], vec![]),
        // A position moves it too, in its round or in a new one.
        (
            vec![agreed(base, -19, &[1], Some(2))],
            vec![to(5)],
            vec![Some(2), Some(5)],
        ),
        (
            vec![agreed(ROUND, -19, &[1], Some(2))],
            vec![to(5)],
            vec![Some(2), Some(5)],
        ),
        (
            vec![agreed(ROUND, -19, &[1], Some(2))],
            vec![off()],
            vec![Some(2), None],
        ),
        // Moved on once more, it is the last day of each.
        (
            vec![to(2), moved(-18, Some(2), Some(9))],
            vec![to(5)],
            vec![Some(5), Some(9)],
        ),
        // Somebody has followed up meanwhile: what was moved is over.
        (vec![held(9, -18, &[], Some(24))], vec![to(5)], vec![]),
        // The day of the next one, corrected in the follow-up, and moved.
        (
            vec![held(9, -18, &[], Some(24)), held(9, -18, &[], Some(20))],
            vec![],
            vec![],
        ),
    ] {
        let mut entries = on_two_devices(first.clone(), second.clone());
        for turn in 0..entries.len() {
            entries.rotate_left(turn);
            let register = Register::fold(entries.clone());
            assert_eq!(days_apart(&register), apart, "{first:?} {second:?}");
        }
    }
    // One has corrected the day in the follow-up, the other has moved it.
    let mut all = on_two_devices(vec![held(9, -18, &[], Some(24))], vec![]);
    let read = all.clone();
    all.push(written(2, 0x30, &read, held(9, -18, &[], Some(20))));
    all.push(written(3, 0x31, &read, moved(-17, Some(24), Some(30))));
    assert_eq!(days_apart(&Register::fold(all)), [Some(20), Some(30)]);
}

/// One has followed up, and another one who has not read of it tells the parents a day afterwards, with a
/// position or by moving the one that was held. Of an earlier day it is over, and so is a move of the same
/// day; a position of the same day has been said to the parents too.
#[test]
fn a_day_that_is_told_after_an_unread_follow_up_is_asked_about() {
    let position = |on| agreed(ROUND, on, &[], Some(40));
    let moves = |on| moved(on, Some(-18), Some(40));
    for (then, next, apart, stands_on) in [
        (position(-17), Some(24), vec![Some(24), Some(40)], None),
        (moves(-17), Some(24), vec![Some(24), Some(40)], None),
        (position(-18), Some(24), vec![Some(24), Some(40)], None),
        (moves(-18), Some(24), vec![], Some(24)),
        (position(-19), Some(24), vec![], Some(24)),
        (moves(-19), Some(24), vec![], Some(24)),
        // It has ended everything: what was promised later stands.
        (position(-17), None, vec![], Some(40)),
        (position(-18), None, vec![], Some(40)),
        (position(-19), None, vec![], None),
        (moves(-17), None, vec![], Some(40)),
        (moves(-18), None, vec![], None),
        (moves(-19), None, vec![], None),
    ] {
        let entries = on_two_devices(vec![held(9, -18, &[], next)], vec![then.clone()]);
        for mut entries in in_every_clock_order(&entries) {
            let register = Register::fold(entries.clone());
            assert_eq!(days_apart(&register), apart, "{then:?}");
            assert_eq!(stands(&register).2, stands_on, "{then:?}");
            if !apart.is_empty() {
                entries.push(written(3, 0x70, &entries, chosen_day(&entries, 0)));
                assert_eq!(stands(&Register::fold(entries)).2, Some(24));
            }
        }
    }
    // Called off by somebody who has not read of it: it was held already.
    let off = vec![moved(-17, Some(-18), None)];
    let register = Register::fold(on_two_devices(vec![held(9, -18, &[], Some(24))], off));
    assert_eq!(stands(&register).2, Some(24));
}

/// Whoever has read both decides, by a follow-up or by a day of their own.
#[test]
fn a_third_day_and_a_follow_up_settle_it_too() {
    let entries = on_two_devices(
        vec![moved(-19, Some(-18), Some(2))],
        vec![moved(-19, Some(-18), Some(5))],
    );
    for (then, next) in [
        (moved(-1, Some(2), Some(8)), Some(8)),
        (agreed(ROUND, -1, &[], Some(8)), Some(8)),
        (held(9, -1, &[], Some(8)), Some(8)),
        (held(9, -1, &[], None), None),
        (moved(-1, Some(2), None), None),
    ] {
        let mut all = entries.clone();
        all.push(written(3, 0x70, &all, then.clone()));
        let register = Register::fold(all);
        assert_eq!(days_apart(&register), [], "{then:?}");
        assert_eq!(stands(&register).2, next, "{then:?}");
    }
}

/// The form of a position shows the first of the days: whoever leaves it there has chosen none.
#[test]
fn a_position_that_says_the_first_of_the_days_again_settles_nothing() {
    let entries = on_two_devices(
        vec![moved(-19, Some(-18), Some(2))],
        vec![moved(-19, Some(-18), Some(5))],
    );
    let mut all = entries.clone();
    all.push(written(4, 0x70, &entries, agreed(ROUND, -1, &[], Some(2))));
    for entries in in_every_clock_order(&all) {
        assert_eq!(days_apart(&Register::fold(entries)), [Some(2), Some(5)]);
    }
}

/// One thing that a device does about the day.
#[derive(Clone, Debug)]
enum DayAct {
    Read,
    Move(Option<i64>),
    Choose(Index),
}

fn any_day_act() -> impl Strategy<Value = DayAct> {
    prop_oneof![
        Just(DayAct::Read),
        prop::option::weighted(0.8, 1i64..6).prop_map(DayAct::Move),
        any::<Index>().prop_map(DayAct::Choose),
    ]
}

/// Three devices move the one follow-up, and read of one another in between.
fn moved_by_three(all: &[(usize, usize, DayAct)]) -> Vec<Entry> {
    let base = on_two_devices(vec![], vec![]);
    let mut devices = [base.clone(), base.clone(), base];
    for ((at, from, done), number) in all.iter().zip(0x20u8..) {
        let register = Register::fold(devices[*at].clone());
        let known = promises(&register, CHILD);
        let stands = known.next.day().map(|it| it.days_since(day()));
        let fact = match done {
            DayAct::Read => {
                let other = devices[*from].clone();
                let new = |it: &Entry| devices[*at].iter().all(|known| known.id != it.id);
                let new: Vec<_> = other.into_iter().filter(new).collect();
                devices[*at].extend(new);
                continue;
            }
            // Where nothing is planned there is only a date to set.
            DayAct::Move(to)
                if known.next.apart().is_none() && (stands.is_some() || to.is_some()) =>
            {
                moved(-1, stands, *to)
            }
            DayAct::Choose(which) if known.next.apart().is_some() => {
                chosen_day(&devices[*at], which.index(known.moved_apart.len()))
            }
            DayAct::Move(_) | DayAct::Choose(_) => continue,
        };
        let device = 2 + u8::try_from(*at).unwrap();
        let entry = written(device, number, &devices[*at], fact);
        devices[*at].push(entry);
    }
    let mut entries: Vec<Entry> = Vec::new();
    for it in devices.into_iter().flatten() {
        if entries.iter().all(|known| known.id != it.id) {
            entries.push(it);
        }
    }
    entries
}

proptest! {
    /// What stands is what was said last by each who had not been read: one day, or all of them to be
    /// chosen between, in any order.
    #[test]
    fn the_days_that_nobody_has_read_stand(
        all in prop::collection::vec((0usize..3, 0usize..3, any_day_act()), 0..14),
        turn in any::<Index>(),
    ) {
        let mut entries = moved_by_three(&all);
        let at = turn.index(entries.len());
        entries.rotate_left(at);
        let register = Register::fold(entries);
        let moves = register.follow_up_moves(CHILD);
        let unread = moves.iter().filter(|it| {
            !moves.iter().any(|other| other.entry != it.entry && other.stamp.had_seen(&it.stamp))
        });
        let to = |it: &Recorded<FollowUpMove>| Some(it.value.to.as_ref()?.on?.days_since(day()));
        let mut days: Vec<_> = unread.map(to).collect();
        days.sort_by_key(|it| (it.is_none(), *it));
        days.dedup();
        let known = promises(&register, CHILD);
        match *days {
            [] => prop_assert_eq!(stands(&register).2, Some(-18)),
            [one] => {
                prop_assert_eq!(stands(&register).2, one);
                prop_assert!(known.moved_apart.is_empty());
            }
            _ => {
                prop_assert_eq!(days_apart(&register), days);
                prop_assert_eq!(known.next.day(), None);
            }
        }
        // Each day that anybody has set is told.
        for it in moves.iter().filter_map(|it| it.value.to.as_ref()) {
            prop_assert!(known.plans.iter().any(|plan| plan.plan.on == it.on));
        }
    }
}
