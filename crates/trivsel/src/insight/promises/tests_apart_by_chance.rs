//! Whatever two devices promise, and read of one another in between.

use proptest::{prelude::*, sample::Index};

use super::{
    tests::became,
    tests_acts::{PromiseAct, any_act},
    tests_apart::written,
    tests_clocks::in_clock_order,
    tests_lost::{lost_day, lost_words},
    tests_played::{Played, play},
    tests_what_holds::what_holds,
    *,
};
use crate::{
    insight::{
        MeetingState, due_follow_ups, meetings,
        tests::{CHILD, day},
    },
    register::{Entry, Fact},
};

/// Of an erased child nothing is told, and kept that it was erased.
fn nothing_is_left(register: &Register) -> Result<(), TestCaseError> {
    let promises = promises(register, CHILD);
    prop_assert_eq!(&promises, &Promises::default());
    prop_assert!(meetings(register, CHILD).is_empty());
    prop_assert!(due_follow_ups(register, day()).is_empty());
    let is_of_child = |it: &Entry| it.fact.child() == Some(CHILD);
    let entries = register.to_entries();
    let mut left = entries.iter().filter(|it| is_of_child(it));
    let is_told = left.all(|it| matches!(it.fact, Fact::ChildErased { .. }));
    prop_assert!(is_told, "{:?}", entries);
    Ok(())
}

proptest! {
    /// Whatever two devices write apart, and read of one another in between: once they meet both know
    /// the same; every agreement of every version of a position is open, unless somebody has taken it
    /// away or ended it by hand; every plan of a follow-up or a move is in one state, and one at most is
    /// open; what is open is on the list of those to follow up on, whatever group the child is in; and
    /// nothing is left of it once somebody has erased the child, whoever goes on without having read so.
    #[test]
    fn each_promise_is_in_one_state_on_both_devices(
        all in prop::collection::vec((any::<bool>(), any_act()), 0..20),
        turn in any::<prop::sample::Index>(),
    ) {
        let Played { mut entries, taken, over, is_erased } = play(&all);
        let known = Register::fold(entries.clone());
        let at = turn.index(entries.len());
        entries.rotate_left(at);
        entries.reverse();
        let other = Register::fold(entries);
        prop_assert_eq!(promises(&known, CHILD), promises(&other, CHILD));
        if is_erased {
            return nothing_is_left(&known);
        }
        let promises = promises(&known, CHILD);
        prop_assert_eq!(last_held(&known, CHILD), promises.last_held());
        let open = became(&known).iter().filter(|it| it.1 == PlanState::Open).count();
        let apart = !promises.moved_apart.is_empty();
        prop_assert_eq!(open, usize::from(promises.plan.is_some() && !apart));
        prop_assert_eq!(lost_day(&known, &promises), None);
        prop_assert_eq!(lost_words(&known, &promises), None);
        prop_assert_eq!(promises.next.apart().is_some() && promises.next.day().is_some(), false);
        for agreement in &promises.open {
            prop_assert!(promises.ended.iter().all(|it| it.id != agreement.id));
        }
        let end = promises.held.iter().any(|it| it.value.ended.is_some());
        let answered = |it| promises.answer(it).is_some_and(|it| it.ends);
        for it in promises.ended.iter().map(|it| it.id) {
            prop_assert!(end || answered(it) || taken.contains(&it) || over.contains(&it));
        }
        for it in known.looks(CHILD).flat_map(|look| look.positions()) {
            for agreement in &it.value.agreements {
                let it = agreement.id;
                prop_assert!(promises.agreement(it).is_some() || taken.contains(&it));
            }
        }
        let holds = |it: &FollowUp| !promises.set_aside.contains(&it.id);
        for it in known.follow_ups(CHILD).iter().filter(|it| holds(&it.value)) {
            for agreement in &it.value.agreements {
                prop_assert!(promises.agreement(agreement.id).is_some());
            }
        }
        for it in meetings(&known, CHILD).iter().filter(|it| it.state == MeetingState::Held) {
            for agreement in it.versions.iter().flat_map(|it| &it.value.agreements) {
                let it = agreement.id;
                prop_assert!(promises.agreement(it).is_some() || taken.contains(&it));
            }
            for agreement in it.minutes.iter().flat_map(|it| &it.value.agreements) {
                prop_assert!(promises.agreement(agreement.id).is_some());
            }
        }
        // Who chooses between days says the day alone: the words stand with the plan that is chosen.
        let is_chosen = |it: &PlannedFollowUp, plan: &PlannedFollowUp| {
            *plan == it.without_words()
        };
        let planned = |plan: &PlannedFollowUp| {
            promises.plans.iter().any(|it| it.plan == plan || is_chosen(it.plan, plan))
        };
        for it in known.follow_up_moves(CHILD) {
            prop_assert!(it.value.to.as_ref().is_none_or(planned));
        }
        for it in &promises.held {
            prop_assert!(it.value.next.as_ref().is_none_or(planned));
        }
        let due = |on: Day| due_follow_ups(&known, on).iter().any(|(_, it)| it.id == CHILD);
        if promises.next.apart().is_some() {
            prop_assert!(due(day()));
        } else if let Some(on) = promises.next.day() {
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
        nothing_is_left(&erased)?;
    }
}

proptest! {
    /// A device whose clock is ahead has no more to say than another one.
    #[test]
    fn what_holds_does_not_depend_on_clocks(
        all in prop::collection::vec((any::<bool>(), any_act()), 0..20),
        order in prop::collection::vec(any::<Index>(), 1..8),
        few_days in any::<bool>(),
    ) {
        let few = |(second, it): (bool, PromiseAct)| {
            (second, if few_days { it.on_few_days() } else { it })
        };
        let all: Vec<_> = all.into_iter().map(few).collect();
        let entries = play(&all).entries;
        let known = Register::fold(entries.clone());
        let mut turns = order.iter().cycle();
        let otherwise = in_clock_order(&entries, |of| turns.next().unwrap().index(of));
        prop_assert_eq!(what_holds(&known), what_holds(&Register::fold(otherwise)));
    }
}
