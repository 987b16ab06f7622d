use super::*;
use crate::{
    insight::{
        promises::tests::{agreed, by_anne, held},
        tests::{CHILD, ROUND, id, register},
    },
    register::Fact,
};

#[test]
fn what_helped_is_no_effort_in_vain() {
    use DidHelp::{Little, No, TooEarly, Yes};
    for (answers, in_vain) in [
        (vec![], true),
        (vec![(1, Yes)], false),
        (vec![(1, TooEarly)], false),
        (vec![(1, Little)], true),
        (vec![(1, No)], true),
        (vec![(1, Yes), (2, No)], true),
        (vec![(1, Yes), (2, Yes)], false),
    ] {
        let earlier = RoundId(id(5));
        let numbers: Vec<_> = answers.iter().map(|(number, _)| (*number, false)).collect();
        let Fact::FollowUpHeld(mut it) = held(9, -18, &numbers, Some(24)) else {
            panic!("no follow-up");
        };
        for (answer, (_, helped)) in it.answers.iter_mut().zip(&answers) {
            answer.helped = Some(*helped);
        }
        let first = agreed(earlier, -60, &[1, 2], Some(-18));
        let facts = vec![first, Fact::FollowUpHeld(it)];
        let register = register(by_anne(facts));
        let past = past(&register, CHILD, ROUND);
        assert_eq!(!past.efforts.is_empty(), in_vain, "{answers:?}");
    }
}
