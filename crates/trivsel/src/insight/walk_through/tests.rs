//! Nobody is left out, and the order is the team's best use of an hour.

use proptest::prelude::*;

use super::*;
use crate::{
    insight::made_up::{Told, any_told, child, group, register, round},
    register::ChildId,
};

/// One child of each kind, named by its number.
fn one_of_each() -> Vec<Told> {
    vec![
        Told::own(&["gggggg"]),
        Told::own(&["gggggg", "gggggg"]),
        Told::own(&["gggggn", "gggggn"]),
        Told {
            put_off: true,
            ..Told::own(&["rrrrrr", "gggggg"])
        },
        Told::own(&["gggggy", "gggggy"]),
        Told::default(),
        Told::own(&["gggggg", "gggggy"]),
        Told::agreed("gggggg", Step::Green),
        Told {
            away: true,
            ..Told::default()
        },
        Told {
            opened: true,
            ..Told::own(&["rggggg"])
        },
    ]
}

#[test]
fn the_order_of_the_turns() {
    let register = register(&one_of_each());
    let walk = walk_through(&register, &group(), &round(), &Models::default());
    let turns: Vec<_> = walk.turns.iter().map(|it| (it.child.id, it.why)).collect();
    let expected = [
        (6, TurnReason::Differ),
        (4, TurnReason::OffGreen),
        (9, TurnReason::OffGreen),
        (2, TurnReason::NotAllSeen),
        (1, TurnReason::Green),
        (0, TurnReason::NotReady),
        (5, TurnReason::NotReady),
        (3, TurnReason::PutOff),
    ];
    assert_eq!(turns, expected.map(|(number, why)| (child(number), why)));
    let ids = |children: &[&Child]| children.iter().map(|it| it.id).collect::<Vec<_>>();
    assert_eq!(ids(&walk.done), [child(7)]);
    assert_eq!(ids(&walk.not_assessed), [child(8)]);
}

#[test]
fn one_answer_alone_moves_nobody() {
    for letters in ["gggggg", "rrrrrr", "nnnnnn"] {
        let register = register(&[Told::own(&["gggggg"]), Told::own(&[letters])]);
        let walk = walk_through(&register, &group(), &round(), &Models::default());
        let turns: Vec<_> = walk.turns.iter().map(|it| (it.child.id, it.why)).collect();
        let waits = TurnReason::NotReady;
        assert_eq!(turns, [(child(0), waits), (child(1), waits)], "{letters}");
    }
}

#[test]
fn whom_to_talk_about_next() {
    let register = register(&one_of_each());
    let walk = walk_through(&register, &group(), &round(), &Models::default());
    let after = |number| walk.after(child(number));
    // Down the list, and past the one that is put off while others are left.
    for (from, to) in [
        (6, 4),
        (4, 9),
        (9, 2),
        (2, 1),
        (1, 0),
        (0, 5),
        (5, 6),
        (3, 6),
    ] {
        assert_eq!(after(from), Some(child(to)), "after {from}");
    }
    // From a child that is no turn any more, from the top.
    assert_eq!(after(7), Some(child(6)));
    // Turning over passes nobody.
    for pair in walk.turns.windows(2) {
        let (now, then) = (pair[0].child.id, pair[1].child.id);
        assert_eq!(walk.following(now), Some(then));
    }
    assert_eq!(walk.following(child(3)), Some(child(6)));
}

#[test]
fn the_one_that_is_put_off_comes_at_the_end() {
    let off = Told {
        put_off: true,
        ..Told::own(&["gggggg", "gggggg"])
    };
    let two = register(&[off.clone(), Told::own(&["gggggg", "gggggg"])]);
    let walk = walk_through(&two, &group(), &round(), &Models::default());
    assert_eq!(walk.after(child(1)), Some(child(0)));
    let one = register(&[off]);
    assert_eq!(
        walk_through(&one, &group(), &round(), &Models::default()).after(child(0)),
        None
    );
}

#[test]
fn seen_green_by_all_who_have_answered() {
    for (own, expected) in [
        (vec!["gggggg", "gggggg"], true),
        (vec!["gggggg", "gggggy"], false),
        (vec!["yyyyyy"], false),
    ] {
        let register = register(&[Told::own(&own)]);
        let look = register.child_round(child(0), round().id).unwrap();
        let seen = seen_green(look, &Past::default(), &Models::default());
        assert_eq!(seen, expected, "{own:?}");
    }
}

proptest! {
    /// Every child of the round stands there exactly once, in the order of the
    /// reasons and then of names; going from turn to turn meets each of them.
    #[test]
    fn nobody_is_left_out(told in prop::collection::vec(any_told(), 0..14)) {
        let register = register(&told);
        let walk = walk_through(&register, &group(), &round(), &Models::default());
        let turns: Vec<ChildId> = walk.turns.iter().map(|it| it.child.id).collect();
        let others = walk.done.iter().chain(&walk.not_assessed).map(|it| it.id);
        let mut all: Vec<_> = turns.iter().copied().chain(others).collect();
        all.sort_unstable();
        let expected: Vec<_> = (0u8..).take(told.len()).map(child).collect();
        prop_assert_eq!(all, expected);

        let order: Vec<_> = walk.turns.iter().map(|it| (it.why, it.child.id)).collect();
        prop_assert!(order.is_sorted());
        for (turn, of) in walk.turns.iter().zip(&turns) {
            prop_assert_eq!(turn.why == TurnReason::PutOff, told[usize::from(number(*of))].put_off);
        }

        // Walk it, and agree on each.
        let mut left = told.clone();
        let mut now = turns.first().copied();
        let mut met = Vec::new();
        while let Some(child) = now {
            met.push(child);
            let before = crate::insight::made_up::register(&left);
            now = walk_through(&before, &group(), &round(), &Models::default()).after(child);
            left[usize::from(number(child))].joint = Some(("gggggg".to_owned(), Step::Green));
        }
        prop_assert_eq!(met, turns);
    }
}

/// The number of a made-up child.
fn number(of: ChildId) -> u8 {
    (0..=u8::MAX).find(|number| child(*number) == of).unwrap()
}
