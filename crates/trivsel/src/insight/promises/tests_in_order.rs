//! What stands after any sequence of rounds, corrections, follow-ups and moves.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::{
    tests::{agreed, became, by_anne, held, moved, stands, with_anew},
    *,
};
use crate::{
    insight::tests::{day, group, id, register},
    register::{Entry, Fact, Round, RoundId},
};

/// One thing that happens: a position in one of three rounds, of which the third never plans, or a
/// follow-up.
#[derive(Clone, Debug)]
enum PromiseTold {
    Agreed {
        round: u8,
        numbers: Vec<u8>,
        next: i64,
    },
    Held {
        answers: Vec<(u8, bool)>,
        anew: Vec<u8>,
        next: Option<i64>,
    },
    /// The follow-up that stands is moved, or cancelled.
    Moved(Option<i64>),
}

fn any_promise_told() -> impl Strategy<Value = PromiseTold> {
    let numbers = prop::collection::btree_set(1u8..5, 0..4);
    let agreed =
        (0u8..3, numbers, 1i64..90).prop_map(|(round, numbers, next)| PromiseTold::Agreed {
            round,
            // An agreement is made in one round.
            numbers: numbers
                .into_iter()
                .map(|it| 0x10 * (round + 1) + it)
                .collect(),
            next,
        });
    let then = any::<bool>();
    let anew = prop::collection::vec(0x50u8..0x60, 0..2);
    let number = (1u8..4, 1u8..5).prop_map(|(round, it)| 0x10 * round + it);
    let answers = prop::collection::vec((number, then), 0..4);
    let next = prop::option::weighted(0.8, 1i64..90);
    let held = (answers, anew, next).prop_map(|(answers, anew, next)| PromiseTold::Held {
        answers,
        anew,
        next,
    });
    let moved = prop::option::weighted(0.7, 1i64..90).prop_map(PromiseTold::Moved);
    prop_oneof![agreed, held, moved]
}

/// The same as facts, a day after one another.
fn facts_of(told: &[PromiseTold]) -> Vec<Fact> {
    let days = -300i64..;
    let mut stands: Option<i64> = None;
    let mut agreed_anew = BTreeSet::new();
    let mut planned: [Option<i64>; 2] = [None; 2];
    let mut fact = |((on, number), told): ((i64, u8), &PromiseTold)| match told {
        PromiseTold::Agreed {
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
        PromiseTold::Held {
            answers,
            anew,
            next,
        } => {
            stands = *next;
            // Each is agreed once, with an id of its own.
            let anew: Vec<_> = anew
                .iter()
                .copied()
                .filter(|it| agreed_anew.insert(*it))
                .collect();
            with_anew(held(number, on, answers, *next), &anew)
        }
        PromiseTold::Moved(to) => {
            let from = std::mem::replace(&mut stands, *to);
            moved(on, from, *to)
        }
    };
    days.zip(0x80u8..).zip(told).map(&mut fact).collect()
}

/// The agreements that were made, and what became of each plan: days never run backwards here, and
/// nothing is written twice on one.
fn expected(told: &[PromiseTold]) -> (BTreeSet<u8>, Vec<(Option<i64>, PlanState)>) {
    let mut agreed = BTreeSet::new();
    let mut plans: Vec<(Option<i64>, PlanState)> = Vec::new();
    let mut said: [Option<i64>; 2] = [None; 2];
    for it in told {
        let (becomes, next) = match it {
            PromiseTold::Agreed {
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
            PromiseTold::Held { anew, next, .. } => {
                agreed.extend(anew);
                match next {
                    None => (PlanState::Ended, None),
                    next => (PlanState::Held, *next),
                }
            }
            PromiseTold::Moved(None) => (PlanState::Cancelled, None),
            PromiseTold::Moved(to) => (PlanState::Moved, *to),
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
        told in prop::collection::vec(any_promise_told(), 0..12),
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
