//! Whatever two devices promise, and read of one another in between.

use std::collections::BTreeSet;

use proptest::{prelude::*, sample::Index};

use super::{
    agreed_together,
    tests::{agreed, became, chosen, held, moved, with_anew},
    tests_apart::{on_two_devices, written},
    tests_clocks::in_clock_order,
    tests_look_again::{are_as_they_were, looked_again},
    tests_what_holds::{clocks_decide, what_holds},
    *,
};
use crate::{
    insight::{
        agree_once_more, due_follow_ups,
        tests::{CHILD, day, id},
    },
    register::{Child, Entry, Fact, FollowUpApart, GroupId, JointPosition, RoundId, Stamp},
    vocabulary::Step,
};

/// One thing that happens on a device.
#[derive(Clone, Debug)]
pub(super) enum PromiseAct {
    /// It reads what the other one has written.
    Read,
    /// A position in one of two rounds: this plan, or the one that stands, and the agreements that its
    /// form shows, perhaps without one of them, perhaps with a new one.
    Agree {
        round: u8,
        on: i64,
        without: Option<Index>,
        anew: bool,
        next: Option<i64>,
        green: bool,
    },
    /// The team looks at the position of a round again in the middle of a follow-up.
    LookAgain { round: u8, on: i64, to: Step },
    /// Of positions that were set apart one holds.
    ChoosePosition { round: u8, which: Index },
    /// A follow-up, or the same one again, with the agreement that it ends, perhaps with a new one.
    Hold {
        number: u8,
        on: i64,
        ends: Option<Index>,
        anew: bool,
        next: Option<i64>,
    },
    /// The follow-up that stands is moved, or cancelled.
    Move { on: i64, to: Option<i64> },
    /// Of those that were held apart the first one holds.
    Choose,
    /// The words of one that was held are put right, and perhaps the day of the next one.
    Correct { which: Index, next: Option<i64> },
    /// Of the versions of one that was corrected apart this one holds.
    ChooseCorrection(Index),
    /// Of the days that were set apart this one holds.
    ChooseDay(Index),
    /// The child is in another group.
    Group(u8),
}

impl PromiseAct {
    /// The same on one of three days.
    pub(super) fn on_few_days(mut self) -> Self {
        if let Self::Agree { on, .. } | Self::Hold { on, .. } | Self::Move { on, .. } = &mut self {
            *on %= 3;
        }
        self
    }
}

pub(super) fn any_act() -> impl Strategy<Value = PromiseAct> {
    let day = || -40i64..0;
    let plan = || prop::option::weighted(0.8, 1i64..90);
    let one = || prop::option::of(any::<Index>());
    let green = prop::bool::weighted(0.2);
    let agree = (5u8..7, -3i64..0, one(), any::<bool>(), plan(), green);
    let hold = (0x80u8..0x88, day(), one(), any::<bool>(), plan());
    prop_oneof![
        2 => Just(PromiseAct::Read),
        3 => agree.prop_map(|(round, on, without, anew, next, green)| PromiseAct::Agree {
            round,
            on,
            without,
            anew,
            next,
            green,
        }),
        1 => (5u8..7, -3i64..0, prop::sample::select(Step::ALL.to_vec()))
            .prop_map(|(round, on, to)| PromiseAct::LookAgain { round, on, to }),
        1 => (5u8..7, any::<Index>())
            .prop_map(|(round, which)| PromiseAct::ChoosePosition { round, which }),
        1 => hold.prop_map(|(number, on, ends, anew, next)| PromiseAct::Hold {
            number,
            on,
            ends,
            anew,
            next,
        }),
        2 => (day(), plan()).prop_map(|(on, to)| PromiseAct::Move { on, to }),
        1 => Just(PromiseAct::Choose),
        2 => (any::<Index>(), prop::option::of(1i64..90))
            .prop_map(|(which, next)| PromiseAct::Correct { which, next }),
        1 => any::<Index>().prop_map(PromiseAct::ChooseCorrection),
        1 => any::<Index>().prop_map(PromiseAct::ChooseDay),
        1 => (1u8..4).prop_map(PromiseAct::Group),
    ]
}

/// What both have written in the end.
pub(super) struct Played {
    pub(super) entries: Vec<Entry>,
    /// The agreements that were taken away in a form.
    pub(super) taken: BTreeSet<AgreementId>,
    /// Those of a position in whose place another one was chosen.
    pub(super) over: BTreeSet<AgreementId>,
}

/// Each writes only what its screen lets it write, by what it has read.
pub(super) fn play(all: &[(bool, PromiseAct)]) -> Played {
    let base = on_two_devices(vec![], vec![]);
    let mut devices = [base.clone(), base];
    let (mut taken, mut over) = (BTreeSet::new(), BTreeSet::new());
    for ((second, done), number) in all.iter().zip(0x20u8..) {
        let at = usize::from(*second);
        let register = Register::fold(devices[at].clone());
        let known = promises(&register, CHILD);
        let from = known.next.day().map(|it| it.days_since(day()));
        let look = |round: u8| register.child_round(CHILD, RoundId(id(round)));
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
                without,
                anew,
                next,
                green,
            } => {
                let shown = look(*round).map(agreed_together).unwrap_or_default();
                let mut shown: Vec<_> = shown.into_iter().map(number_of).collect();
                if let Some(without) = without.filter(|_| !shown.is_empty()) {
                    let gone = shown.remove(without.index(shown.len()));
                    taken.insert(AgreementId(id(gone)));
                }
                shown.extend(anew.then_some(number));
                match agreed(RoundId(id(*round)), *on, &shown, next.or(from)) {
                    Fact::PositionAgreed(it) if *green => Fact::PositionAgreed(JointPosition {
                        whole: Step::Green,
                        ..it
                    }),
                    fact => fact,
                }
            }
            PromiseAct::LookAgain { round, on, to } => match looked_again(look(*round), *on, *to) {
                Some(fact) => fact,
                None => continue,
            },
            PromiseAct::ChoosePosition { round, which } => {
                let apart = look(*round).map(|look| look.concurrent_positions());
                let apart = apart.filter(|it| !it.is_empty());
                let Some(apart) = apart else { continue };
                let chosen = &apart[which.index(apart.len())].value;
                let shown = look(*round).map(agreed_together).unwrap_or_default();
                let keeps = |it: AgreementId| chosen.agreements.iter().any(|kept| kept.id == it);
                over.extend(shown.iter().map(|it| it.id).filter(|it| !keeps(*it)));
                agree_once_more(chosen).unwrap()
            }
            PromiseAct::Hold {
                number: held_as,
                on,
                ends,
                anew,
                next,
            } => {
                let open: Vec<_> = known.open.iter().map(|it| number_of(it)).collect();
                let ends = ends.filter(|_| !open.is_empty());
                let ends = ends.map(|it| (open[it.index(open.len())], true));
                let ends: Vec<_> = ends.into_iter().collect();
                let mut held_before = known.held.iter();
                let again = held_before.find(|it| it.value.id == FollowUpId(id(*held_as)));
                let shown = again.into_iter().flat_map(|it| &it.value.agreements);
                let shown = shown.map(number_of).chain(anew.then_some(number));
                let shown: Vec<_> = shown.collect();
                with_anew(held(*held_as, *on, &ends, *next), &shown)
            }
            PromiseAct::Move { on, to } if from.is_some() => moved(*on, from, *to),
            PromiseAct::Choose if known.apart.len() > 1 => {
                let ids: Vec<_> = known.apart.iter().map(|it| it.0.as_bytes()[0]).collect();
                chosen(ids[0], &ids[1..])
            }
            PromiseAct::Correct { which, next } if !known.held.is_empty() => {
                let mut held = known.held[which.index(known.held.len())].value.clone();
                held.easier = number.to_string();
                if let (Some(plan), Some(next)) = (&mut held.next, next) {
                    plan.on = Some(day().plus_days(*next));
                }
                Fact::FollowUpHeld(held)
            }
            PromiseAct::ChooseCorrection(which) if !known.corrected_apart.is_empty() => {
                let apart = &known.corrected_apart;
                let chosen = &apart[which.index(apart.len())].value;
                Fact::FollowUpHeld(choose_correction(&register, chosen))
            }
            PromiseAct::ChooseDay(which) if !known.moved_apart.is_empty() => {
                let apart = &known.moved_apart;
                let chosen = &apart[which.index(apart.len())];
                Fact::FollowUpMoved(known.choose_day(CHILD, chosen, day(), String::new()))
            }
            PromiseAct::Group(group) => {
                let before = register.child(CHILD).unwrap();
                let after = Child {
                    group: GroupId(id(*group)),
                    ..before.clone()
                };
                Fact::child_changed(Some(before), &after)
            }
            PromiseAct::Move { .. }
            | PromiseAct::Choose
            | PromiseAct::Correct { .. }
            | PromiseAct::ChooseCorrection(_)
            | PromiseAct::ChooseDay(_) => continue,
        };
        let device = 2 + u8::from(*second);
        let entry = written(device, number, &devices[at], fact);
        devices[at].push(entry);
        let again = matches!(done, PromiseAct::LookAgain { .. });
        are_as_they_were(again, &known, &devices[at]);
    }
    let [first, second] = devices;
    let new: Vec<_> = second
        .into_iter()
        .filter(|it| first.iter().all(|known| known.id != it.id))
        .collect();
    Played {
        entries: [first, new].concat(),
        taken,
        over,
    }
}

/// A day to which somebody has moved the follow-up, and that nobody has read since, where it stands no
/// more. A follow-up that was held meanwhile is another one, and what a position plans then stands
/// whoever has called an earlier one off.
fn lost_day(register: &Register, promises: &Promises<'_>) -> Option<Option<Day>> {
    let entries = register.to_entries();
    let held = register.follow_ups(CHILD);
    let moves = register.follow_up_moves(CHILD).iter();
    let unread = moves.filter(|it| {
        let read = |other: &Entry| other.id != it.entry && other.stamp().had_seen(&it.stamp);
        !entries.iter().any(read) && held.iter().all(|held| it.stamp.had_seen(&held.stamp))
    });
    let stands = |to: &Option<Day>| {
        let day = |it: &PlanApart<'_>| it.plan.and_then(|plan| plan.on);
        let called_off = to.is_none() && promises.plan.is_none();
        called_off
            || *to == promises.next.day()
            || promises.moved_apart.iter().any(|it| day(it) == *to)
    };
    let set_apart = |stamp: &Stamp| {
        let mut positions = register.looks(CHILD).flat_map(|look| look.positions());
        positions.any(|it| !stamp.had_seen(&it.stamp))
    };
    let unread = unread.filter(|it| it.value.to.is_some() || !set_apart(&it.stamp));
    let days = unread.map(|it| it.value.to.as_ref().and_then(|plan| plan.on));
    let mut lost = days.filter(|to| promises.set_aside.is_empty() && !stands(to));
    if promises
        .next
        .apart()
        .is_some_and(|it| it != FollowUpApart::Moved)
    {
        return None;
    }
    lost.next()
}

/// What somebody has written in a follow-up that holds, and that nobody has read since, where another
/// version holds and nobody is asked.
fn lost_words(register: &Register, promises: &Promises<'_>) -> Option<String> {
    let entries = register.to_entries();
    let versions = register.follow_ups(CHILD).iter();
    let mut unread = versions.filter(|it| {
        let read = |other: &Entry| other.id != it.entry && other.stamp().had_seen(&it.stamp);
        !promises.set_aside.contains(&it.value.id) && !entries.iter().any(read)
    });
    let holds = |it: &Recorded<FollowUp>| {
        let mut held = promises.held.iter();
        held.any(|held| held.value.id == it.value.id && held.value.easier == it.value.easier)
    };
    let lost = unread.find(|it| !holds(it) && promises.corrected_apart.is_empty());
    lost.map(|it| it.value.easier.clone())
}

fn number_of(agreement: &Agreement) -> u8 {
    agreement.what.parse().unwrap()
}

proptest! {
    /// Whatever two devices write apart, and read of one another in between: once they meet both know
    /// the same; every agreement of every version of a position is open, unless somebody has taken it
    /// away or ended it by hand; every plan of a follow-up or a move is in one state, and one at most is
    /// open; what is open is on the list of those to follow up on, whatever group the child is in; and
    /// nothing is left of it once the child is erased.
    #[test]
    fn each_promise_is_in_one_state_on_both_devices(
        all in prop::collection::vec((any::<bool>(), any_act()), 0..20),
        turn in any::<prop::sample::Index>(),
    ) {
        let Played { mut entries, taken, over } = play(&all);
        let known = Register::fold(entries.clone());
        let at = turn.index(entries.len());
        entries.rotate_left(at);
        entries.reverse();
        let other = Register::fold(entries);
        prop_assert_eq!(promises(&known, CHILD), promises(&other, CHILD));
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
        let planned = |plan: &PlannedFollowUp| promises.plans.iter().any(|it| it.plan == plan);
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
        prop_assert!(super::promises(&erased, CHILD).plans.is_empty());
        prop_assert!(super::promises(&erased, CHILD).is_empty());
        prop_assert!(due_follow_ups(&erased, day()).is_empty());
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
        prop_assume!(!clocks_decide(&known));
        let mut turns = order.iter().cycle();
        let otherwise = in_clock_order(&entries, |of| turns.next().unwrap().index(of));
        prop_assert_eq!(what_holds(&known), what_holds(&Register::fold(otherwise)));
    }
}
