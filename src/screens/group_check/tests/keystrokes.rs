//! How many presses a whole class takes.

use proptest::prelude::*;

use super::case::{answers, class, press};

/// What one child is to be: column and digit of each area that is not green.
type Child = Vec<(usize, char)>;

/// Answers a class as somebody would who knows the keys, and counts the presses.
/// A chord is one press.
fn answer(children: &[Child]) -> usize {
    let count = u8::try_from(children.len()).unwrap();
    let mut sheet = class(count);
    // From the heading past the tick box into the grid.
    let mut presses = 2;
    let mut hit = |sheet: &mut _, key: &str| {
        press(sheet, key);
        presses += 1;
    };
    for (row, child) in children.iter().enumerate() {
        hit(&mut sheet, "Shift+1");
        if child.is_empty() {
            continue;
        }
        if row + 1 < children.len() {
            hit(&mut sheet, "ArrowUp");
        }
        for (column, digit) in child {
            while sheet.at.column != *column {
                let key = way(sheet.at.column, *column);
                hit(&mut sheet, key);
            }
            hit(&mut sheet, &digit.to_string());
        }
        if row + 1 < children.len() {
            hit(&mut sheet, "ArrowDown");
        }
    }
    hit(&mut sheet, "Ctrl+Enter");
    for (row, child) in children.iter().enumerate() {
        let mut expected = ['g'; 6];
        for (column, digit) in child {
            expected[*column] = if *digit == '2' { 'y' } else { 'r' };
        }
        assert_eq!(answers(&sheet, row), expected.iter().collect::<String>());
    }
    assert_eq!((sheet.unseen(), sheet.ready()), (0, children.len()));
    presses
}

/// The first press on the shortest way from one area to another.
fn way(from: usize, to: usize) -> &'static str {
    let straight = from.abs_diff(to);
    match () {
        () if to + 1 < straight => "Home",
        () if 6 - to < straight => "End",
        () if to > from => "ArrowRight",
        () => "ArrowLeft",
    }
}

proptest! {
    /// 28 children: 22 green throughout, 4 with one yellow area and 2 with one
    /// red and one yellow, whoever they are and whichever areas it is.
    #[test]
    fn a_class_of_28_takes_at_most_80(
        order in Just((0..28usize).collect::<Vec<_>>()).prop_shuffle(),
        yellow in prop::collection::vec(0..6usize, 4),
        pairs in prop::collection::vec((0..6usize, 1..6usize, any::<bool>()), 2),
    ) {
        let mut children = vec![Child::new(); 28];
        for (child, area) in order.iter().zip(yellow) {
            children[*child] = vec![(area, '2')];
        }
        for (child, (area, further, red_first)) in order[4..].iter().zip(pairs) {
            let (first, second) = if red_first { ('3', '2') } else { ('2', '3') };
            children[*child] = vec![(area, first), ((area + further) % 6, second)];
        }
        let presses = answer(&children);
        prop_assert!(presses <= 80, "{presses} presses for {children:?}");
    }
}

#[test]
fn a_class_of_28_that_is_green_takes_31() {
    assert_eq!(answer(&vec![Child::new(); 28]), 31);
}
