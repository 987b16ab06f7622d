//! That nobody who has the house's paper and those of its groups works out what is hidden of one.

use proptest::prelude::*;

use super::{tests::given_away, *};
use PositionsShown::{Each, Joined, TotalOnly};

/// The house's paper and those of its groups, with every sum that can be formed of them. Gives with
/// it the places of what is known to be none, or to be all: a group that is green as a whole may be
/// told of.
fn papers(groups: &[[u32; 4]]) -> (CountSheet, Vec<ShownCount>, Vec<usize>) {
    let house = groups.iter().fold([0; 4], |all, it| {
        let mut parts = all.iter().zip(it).map(|(one, other)| one + other);
        [(); 4].map(|()| parts.next().unwrap_or_default())
    });
    let mut sheet = CountSheet::default();
    let mut shown = Vec::new();
    let mut plain = Vec::new();
    let mut add = |counts: [u32; 4], told: PositionsShown| {
        let [green, yellow, red, none] = counts;
        let all: u32 = counts.iter().sum();
        let cells = [green, yellow, red, none, yellow + red];
        let is_told = match told {
            Each { .. } => [true; 5],
            Joined { .. } => [true, false, false, true, true],
            TotalOnly => [false; 5],
        };
        let places: Vec<_> = cells
            .into_iter()
            .zip(is_told)
            .map(|(count, told)| {
                let place = sheet.put(count);
                shown.push(match told {
                    true => ShownCount::Count(count),
                    false => ShownCount::Unshown,
                });
                if count == 0 || green == all {
                    plain.push(place.index());
                }
                place
            })
            .collect();
        let total = sheet.put(all);
        shown.push(ShownCount::Count(all));
        sheet.sum(total, &places[..4]);
        sheet.sum(places[4], &places[1..3]);
        places
    };
    let told = group_positions_shown(groups);
    let parts: Vec<_> = groups
        .iter()
        .zip(&told)
        .map(|(counts, told)| add(*counts, *told))
        .collect();
    let whole = add(house, positions_shown(house));
    for (at, whole) in whole.iter().enumerate() {
        let parts: Vec<_> = parts.iter().map(|it| it[at]).collect();
        sheet.sum(*whole, &parts);
    }
    (sheet, shown, plain)
}

#[test]
fn what_the_house_tells_less_what_some_groups_tell_is_told_of_no_other() {
    let each = |[green, yellow, red, none]: [u32; 4]| Each {
        green,
        yellow,
        red,
        none,
    };
    let joined = |green, off_green| Joined {
        green,
        off_green,
        none: 0,
    };
    for (groups, expected) in [
        // One group is the house.
        (vec![[20, 5, 5, 0]], vec![each([20, 5, 5, 0])]),
        (vec![[24, 3, 1, 0]], vec![TotalOnly]),
        (
            vec![[20, 5, 5, 0], [15, 0, 6, 0]],
            vec![each([20, 5, 5, 0]), each([15, 0, 6, 0])],
        ),
        // The house is 29, 6 and 6: less Solsikken's it would be 9, 1 and 1.
        (vec![[20, 5, 5, 0], [9, 1, 1, 0]], vec![TotalOnly; 2]),
        // The house is 29, 6, 5, of a group of eight among them.
        (vec![[20, 5, 5, 0], [7, 1, 0, 0]], vec![TotalOnly; 2]),
        // The smallest other is enough, where the two of them could stand on a paper.
        (
            vec![[20, 5, 5, 0], [15, 7, 6, 0], [9, 1, 1, 0]],
            vec![each([20, 5, 5, 0]), TotalOnly, TotalOnly],
        ),
        // The house tells yellow and red apart: less the first group's it would be 4 and 6.
        (
            vec![[20, 5, 5, 0], [20, 4, 6, 0]],
            vec![joined(20, 10), joined(20, 10)],
        ),
        // It tells only both together, and so may the groups.
        (
            vec![[20, 0, 0, 0], [30, 7, 2, 0]],
            vec![each([20, 0, 0, 0]), joined(30, 9)],
        ),
        // It tells the number of children alone.
        (
            vec![[20, 0, 0, 0], [24, 3, 1, 0]],
            vec![each([20, 0, 0, 0]), TotalOnly],
        ),
        // A group without positions tells nothing.
        (
            vec![[20, 5, 5, 0], [0; 4]],
            vec![each([20, 5, 5, 0]), TotalOnly],
        ),
    ] {
        assert_eq!(group_positions_shown(&groups), expected, "{groups:?}");
    }
}

fn any_group() -> impl Strategy<Value = [u32; 4]> {
    let count = || prop_oneof![3 => Just(0u32), 3 => 1u32..5, 4 => 5u32..14];
    let none = prop_oneof![4 => Just(0u32), 1 => 1u32..3];
    (0u32..25, count(), count(), none)
        .prop_map(|(green, yellow, red, none)| [green, yellow, red, none])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    /// Whoever has the papers of the house and of all its groups, and solves every sum at once, takes
    /// each hidden count for another number.
    #[test]
    fn no_hidden_position_of_a_group_can_be_worked_out_from_the_houses(
        groups in prop::collection::vec(any_group(), 1..5),
    ) {
        let (sheet, shown, plain) = papers(&groups);
        let mut given_away = given_away(&sheet, &shown);
        given_away.retain(|at| !plain.contains(at));
        prop_assert!(given_away.is_empty(), "{:?} of {:?}", given_away, shown);
    }

    /// Of each group as little or less is shown as of it alone.
    #[test]
    fn no_group_shows_more_than_by_itself(groups in prop::collection::vec(any_group(), 1..5)) {
        let openness = |shown: &PositionsShown| match shown {
            TotalOnly => 0,
            Joined { .. } => 1,
            Each { .. } => 2,
        };
        for (counts, shown) in groups.iter().zip(group_positions_shown(&groups)) {
            prop_assert!(openness(&shown) <= openness(&positions_shown(*counts)));
        }
    }
}
