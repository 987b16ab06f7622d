//! What stands, whatever was begun, corrected or followed up since.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use crate::{
    insight::tests::{ANNE, CHILD, ROUND, day, group, id, position, register},
    register::{
        AdultId, Entry, Fact, FollowUpChoice, FollowUpId, FollowUpMove, JointPosition, Round,
        RoundId,
    },
    vocabulary::{Step, WhyEnded},
};

const EARLIER: RoundId = RoundId(id(5));

fn agreement(number: u8) -> Agreement {
    Agreement {
        id: AgreementId(id(number)),
        who: "Anne".to_owned(),
        what: number.to_string(),
        by: None,
    }
}

fn plan(days: i64) -> PlannedFollowUp {
    PlannedFollowUp {
        on: Some(day().plus_days(days)),
        ..PlannedFollowUp::default()
    }
}

/// A position on a day, counted from today, with these agreements and this plan.
pub(in crate::insight) fn agreed(
    round: RoundId,
    on: i64,
    numbers: &[u8],
    next: Option<i64>,
) -> Fact {
    Fact::PositionAgreed(JointPosition {
        on: day().plus_days(on),
        agreements: numbers.iter().map(|it| agreement(*it)).collect(),
        follow_up: next.map(plan),
        ..position(round, Step::Yellow)
    })
}

/// A follow-up on a day that answers these, and either plans another or ends it.
pub(in crate::insight) fn held(
    number: u8,
    on: i64,
    answers: &[(u8, bool)],
    next: Option<i64>,
) -> Fact {
    let answer = |(number, ends): &(u8, bool)| AgreementAnswer {
        agreement: AgreementId(id(*number)),
        kept: None,
        helped: None,
        words: String::new(),
        ends: *ends,
    };
    Fact::FollowUpHeld(FollowUp {
        child: CHILD,
        id: FollowUpId(id(number)),
        on: day().plus_days(on),
        who: String::new(),
        easier: String::new(),
        answers: answers.iter().map(answer).collect(),
        tried: Vec::new(),
        next: next.map(plan),
        ended: next.is_none().then_some(WhyEnded::Back),
        ended_words: String::new(),
    })
}

/// On a day the follow-up of another one is moved to a third, or cancelled.
pub(in crate::insight) fn moved(on: i64, from: Option<i64>, to: Option<i64>) -> Fact {
    Fact::FollowUpMoved(FollowUpMove {
        child: CHILD,
        on: day().plus_days(on),
        who: String::new(),
        from: from.map(|from| day().plus_days(from)),
        to: to.map(plan),
        why: "sygdom".to_owned(),
        parents_know: true,
    })
}

/// One follow-up holds in the place of others.
pub(in crate::insight) fn chosen(number: u8, over: &[u8]) -> Fact {
    Fact::FollowUpChosen(FollowUpChoice {
        child: CHILD,
        on: day(),
        who: String::new(),
        chosen: FollowUpId(id(number)),
        over: over.iter().map(|it| FollowUpId(id(*it))).collect(),
    })
}

pub(in crate::insight) fn by_anne(facts: Vec<Fact>) -> impl Iterator<Item = (AdultId, Fact)> {
    facts.into_iter().map(|fact| (ANNE, fact))
}

/// The numbers of the open agreements, of the ended ones, and the days until the next follow-up.
fn stands(register: &Register) -> (Vec<u8>, Vec<u8>, Option<i64>) {
    let promises = promises(register, CHILD);
    let numbers = |all: &[&Agreement]| all.iter().map(|it| it.what.parse().unwrap()).collect();
    let next = promises.day().map(|it| it.days_since(day()));
    (numbers(&promises.open), numbers(&promises.ended), next)
}

#[test]
fn a_promise_stands_until_it_is_ended_or_moved() {
    const END: bool = true;
    const GO_ON: bool = false;
    let first = || agreed(EARLIER, -60, &[1, 2], Some(-18));
    for (facts, expected) in [
        (vec![], (vec![], vec![], None)),
        (vec![first()], (vec![1, 2], vec![], Some(-18))),
        // A green round with nothing planned hides nothing.
        (
            vec![first(), agreed(ROUND, -1, &[], None)],
            (vec![1, 2], vec![], Some(-18)),
        ),
        (
            vec![first(), agreed(ROUND, -1, &[3], Some(42))],
            (vec![1, 2, 3], vec![], Some(42)),
        ),
        (
            vec![first(), held(9, -18, &[(1, END), (2, GO_ON)], Some(24))],
            (vec![2], vec![1], Some(24)),
        ),
        // One that nobody answered about is still open.
        (
            vec![first(), held(9, -18, &[(1, END)], Some(24))],
            (vec![2], vec![1], Some(24)),
        ),
        // A correction of the position brings no follow-up back that was held since…
        (
            vec![
                first(),
                held(9, -18, &[(1, END)], Some(24)),
                agreed(EARLIER, -2, &[1, 2], Some(-18)),
            ],
            (vec![2], vec![1], Some(24)),
        ),
        // … unless it moves it; what it leaves out is ended, and on the same day it was a slip.
        (
            vec![
                first(),
                held(9, -18, &[], Some(24)),
                agreed(EARLIER, -2, &[2], Some(10)),
            ],
            (vec![2], vec![1], Some(10)),
        ),
        (
            vec![first(), agreed(EARLIER, -60, &[2], Some(-18))],
            (vec![2], vec![], Some(-18)),
        ),
        (
            vec![first(), held(9, -18, &[], None)],
            (vec![], vec![1, 2], None),
        ),
        // What is agreed after the end stands by itself.
        (
            vec![
                first(),
                held(9, -18, &[], None),
                agreed(ROUND, -1, &[3], Some(41)),
            ],
            (vec![3], vec![1, 2], Some(41)),
        ),
        // Written again, a follow-up reads otherwise and stands where it stood.
        (
            vec![
                first(),
                held(9, -18, &[(1, END)], None),
                held(9, -18, &[(1, GO_ON)], Some(24)),
            ],
            (vec![1, 2], vec![], Some(24)),
        ),
        (
            vec![
                first(),
                held(9, -18, &[], Some(24)),
                held(8, -4, &[], Some(38)),
                held(9, -18, &[], Some(3)),
            ],
            (vec![1, 2], vec![], Some(38)),
        ),
    ] {
        let register = register(by_anne(facts.clone()));
        assert_eq!(stands(&register), expected, "{facts:?}");
    }
}

/// What became of each follow-up that was planned, in the order of planning, by its day.
pub(in crate::insight) fn became(register: &Register) -> Vec<(Option<i64>, PlanState)> {
    let promises = promises(register, CHILD);
    let each = |it: &Planned<'_>| (it.plan.on.map(|on| on.days_since(day())), it.state);
    promises.plans.iter().map(each).collect()
}

#[test]
fn what_holds_is_found_by_its_id_open_or_ended() {
    let first = || agreed(EARLIER, -60, &[1, 2], Some(-18));
    let end = || held(9, -18, &[], None);
    let answered = || held(8, -20, &[(1, true)], Some(-18));
    for (facts, is_empty, last_held) in [
        (vec![], true, None),
        (vec![agreed(EARLIER, -60, &[1], None)], false, None),
        (vec![agreed(EARLIER, -60, &[], Some(-18))], false, None),
        (vec![first(), answered()], false, Some(8)),
        (vec![first(), answered(), end()], true, Some(9)),
    ] {
        let register = register(by_anne(facts.clone()));
        let promises = promises(&register, CHILD);
        assert_eq!(promises.is_empty(), is_empty, "{facts:?}");
        let held = promises.last_held();
        assert_eq!(held, last_held.map(|it| FollowUpId(id(it))), "{facts:?}");
    }
    let register = register(by_anne(vec![first(), answered()]));
    let promises = promises(&register, CHILD);
    for number in [1, 2] {
        let found = promises.agreement(AgreementId(id(number)));
        assert_eq!(found, Some(&agreement(number)));
    }
    assert_eq!(promises.agreement(AgreementId(id(3))), None);
}

/// One thing that happens: a position in one of three rounds, of which the third never plans, or a
/// follow-up.
#[derive(Clone, Debug)]
enum Told {
    Agreed {
        round: u8,
        numbers: Vec<u8>,
        next: i64,
    },
    Held {
        answers: Vec<(u8, bool)>,
        next: Option<i64>,
    },
    /// The follow-up that stands is moved, or cancelled.
    Moved(Option<i64>),
}

fn any_told() -> impl Strategy<Value = Told> {
    let numbers = prop::collection::btree_set(1u8..5, 0..4);
    let agreed = (0u8..3, numbers, 1i64..90).prop_map(|(round, numbers, next)| Told::Agreed {
        round,
        // An agreement is made in one round.
        numbers: numbers
            .into_iter()
            .map(|it| 0x10 * (round + 1) + it)
            .collect(),
        next,
    });
    let then = any::<bool>();
    let number = (1u8..4, 1u8..5).prop_map(|(round, it)| 0x10 * round + it);
    let answers = prop::collection::vec((number, then), 0..4);
    let next = prop::option::weighted(0.8, 1i64..90);
    let held = (answers, next).prop_map(|(answers, next)| Told::Held { answers, next });
    let moved = prop::option::weighted(0.7, 1i64..90).prop_map(Told::Moved);
    prop_oneof![agreed, held, moved]
}

/// The same as facts, a day after one another.
fn facts_of(told: &[Told]) -> Vec<Fact> {
    let days = -300i64..;
    let mut stands: Option<i64> = None;
    let mut planned: [Option<i64>; 2] = [None; 2];
    let mut fact = |((on, number), told): ((i64, u8), &Told)| match told {
        Told::Agreed {
            round,
            numbers,
            next,
        } => {
            let plans = *round < 2;
            if let Some(known) = planned.get_mut(usize::from(*round)) {
                if *known != Some(*next) {
                    stands = Some(*next);
                }
                *known = Some(*next);
            }
            agreed(
                RoundId(id(0xb0 + round)),
                on,
                numbers,
                plans.then_some(*next),
            )
        }
        Told::Held { answers, next } => {
            stands = *next;
            held(number, on, answers, *next)
        }
        Told::Moved(to) => {
            let from = std::mem::replace(&mut stands, *to);
            moved(on, from, *to)
        }
    };
    days.zip(0x80u8..).zip(told).map(&mut fact).collect()
}

/// The agreements that were made, and what became of each plan: days never run backwards here, and
/// nothing is written twice on one.
fn expected(told: &[Told]) -> (BTreeSet<u8>, Vec<(Option<i64>, PlanState)>) {
    let mut agreed = BTreeSet::new();
    let mut plans: Vec<(Option<i64>, PlanState)> = Vec::new();
    let mut said: [Option<i64>; 2] = [None; 2];
    for it in told {
        let (becomes, next) = match it {
            Told::Agreed {
                round,
                numbers,
                next,
            } => {
                agreed.extend(numbers);
                let stands = (Some(*next), PlanState::Open);
                let before = said.get_mut(usize::from(*round));
                let before = before.map(|it| it.replace(*next));
                if before.is_none_or(|it| it == Some(*next)) || plans.contains(&stands) {
                    continue;
                }
                (PlanState::Moved, Some(*next))
            }
            Told::Held { next: None, .. } => (PlanState::Ended, None),
            Told::Held { next, .. } => (PlanState::Held, *next),
            Told::Moved(None) => (PlanState::Cancelled, None),
            Told::Moved(to) => (PlanState::Moved, *to),
        };
        let open = plans.iter_mut().find(|it| it.1 == PlanState::Open);
        open.into_iter().for_each(|it| it.1 = becomes);
        plans.extend(next.map(|next| (Some(next), PlanState::Open)));
    }
    (agreed, plans)
}

proptest! {
    /// Every agreement that was ever made is either open or ended, and every follow-up that was ever
    /// planned stands in one state, the one of a model that knows only what happened one day after
    /// another; whatever the order of entries is.
    #[test]
    fn each_agreement_is_open_or_ended_and_one_follow_up_is_next(
        told in prop::collection::vec(any_told(), 0..12),
        order in any::<prop::sample::Index>(),
        begun in prop::collection::vec(-100i64..300, 0..4),
    ) {
        let (agreed, planned) = expected(&told);
        let expected_next = planned.iter().find(|it| it.1 == PlanState::Open);
        let expected_next = expected_next.and_then(|it| it.0);
        let rounds = (0x60u8..).zip(begun).map(|(number, days)| {
            let round = Round {
                id: RoundId(id(number)),
                name: String::new(),
                groups: [group().id].into(),
                child: None,
                opened: day().plus_days(days),
                until: None,
            };
            Fact::round_changed(None, &round)
        });
        let known = register(by_anne(facts_of(&told).into_iter().chain(rounds).collect()));
        let (open, ended, next) = stands(&known);
        let both: Vec<_> = open.iter().chain(&ended).copied().collect();
        prop_assert_eq!(both.len(), agreed.len());
        prop_assert_eq!(both.into_iter().collect::<BTreeSet<_>>(), agreed);
        prop_assert_eq!(next, expected_next);
        prop_assert_eq!(became(&known), planned);
        let mut entries: Vec<Entry> = known.to_entries();
        if !entries.is_empty() {
            let at = order.index(entries.len());
            entries.rotate_left(at);
        }
        entries.reverse();
        prop_assert_eq!(stands(&Register::fold(entries)), (open, ended, next));
    }
}
