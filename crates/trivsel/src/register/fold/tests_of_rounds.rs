//! Which round a child is in.

use std::collections::BTreeMap;

use super::*;
use crate::{
    instrument::Birth,
    vocabulary::{Day, Id},
};

fn id(number: u8) -> Id {
    Id::from_bytes([number; 16])
}

fn day() -> Day {
    Day::new(2026, 11, 22).unwrap()
}

/// Alma of group 1, in a register of these rounds: number, group, child and day.
pub(super) fn alma(rounds: &[(u8, u8, Option<u8>, i64)], left: Option<i64>) -> (Register, Child) {
    let child = Child {
        left: left.map(|days| day().plus_days(days)),
        ..Child::new(
            ChildId(id(1)),
            GroupId(id(1)),
            "Alma",
            Birth::in_month(2022, 5),
        )
    };
    let mut known = BTreeMap::<u8, Round>::new();
    let rounds = rounds.iter().map(|(number, group, child, opened)| {
        let round = Round {
            id: RoundId(id(*number)),
            name: String::new(),
            groups: [GroupId(id(*group))].into(),
            child: child.map(|child| ChildId(id(child))),
            opened: day().plus_days(*opened),
            until: None,
        };
        let before = known.insert(*number, round.clone());
        Fact::round_changed(before.as_ref(), &round)
    });
    let entries = (1u8..)
        .zip(rounds)
        .map(|(number, fact)| Entry::made_up(number, None, fact));
    (Register::fold(entries), child)
}

#[test]
fn the_round_that_began_last_is_the_one_a_child_is_in() {
    let (group, other) = (1, 2);
    for (rounds, left, expected) in [
        (vec![], None, None),
        (
            vec![(9, group, None, 0), (3, group, None, 1)],
            None,
            Some(3),
        ),
        (
            vec![(9, group, None, 1), (3, group, None, 0)],
            None,
            Some(9),
        ),
        // Of two that begin on one day, the one that was made last.
        (
            vec![(9, group, None, 0), (3, group, None, 0)],
            None,
            Some(3),
        ),
        (
            vec![(3, group, None, 0), (9, group, None, 0)],
            None,
            Some(9),
        ),
        // A new name leaves the order as it was; a later day does not.
        (
            vec![
                (9, group, None, 0),
                (3, group, None, 0),
                (9, group, None, 0),
            ],
            None,
            Some(3),
        ),
        (
            vec![
                (9, group, None, 0),
                (3, group, None, 0),
                (9, group, None, 1),
            ],
            None,
            Some(9),
        ),
        (
            vec![(9, group, None, 0), (3, other, None, 1)],
            None,
            Some(9),
        ),
        // A visit to this child, on the group's own day or later; never one to another child.
        (
            vec![(9, group, Some(1), 0), (3, group, None, 0)],
            None,
            Some(9),
        ),
        (
            vec![(9, group, Some(1), 0), (3, group, None, 1)],
            None,
            Some(3),
        ),
        (
            vec![(9, group, Some(2), 1), (3, group, None, 0)],
            None,
            Some(3),
        ),
        // A child who left stays in the last round it was part of.
        (
            vec![(9, group, None, 0), (3, group, None, 9)],
            Some(5),
            Some(9),
        ),
        (
            vec![(9, group, None, 0), (3, group, None, 9)],
            Some(9),
            Some(3),
        ),
    ] {
        let (register, child) = alma(&rounds, left);
        let round = register.round_of(&child).map(|round| round.id);
        let expected = expected.map(|number| RoundId(id(number)));
        assert_eq!(round, expected, "{rounds:?}, left {left:?}");
    }
}
