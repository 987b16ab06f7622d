//! What a reader can work out, tried by another way than the one that hides: every way of filling in
//! what is hidden is gone through.

use std::collections::BTreeSet;

use proptest::prelude::*;

use super::*;
use ShownCount::{Count, Hidden};

/// A table with a sum beside each row and, where it has them, below each column, and how it is
/// shown: the cells row by row, then the sums of rows, of columns, and of all.
fn table(rows: &[Vec<u32>], with_columns: bool, open_sums: bool) -> (CountSheet, Vec<ShownCount>) {
    let mut sheet = CountSheet::default();
    let cells: Vec<Vec<_>> = rows
        .iter()
        .map(|row| row.iter().map(|value| sheet.put(*value)).collect())
        .collect();
    let put = |sheet: &mut CountSheet, value| match open_sums {
        true => sheet.put_open(value),
        false => sheet.put(value),
    };
    let mut row_sums = Vec::new();
    for (row, cells) in rows.iter().zip(&cells) {
        let whole = put(&mut sheet, row.iter().sum());
        sheet.sum(whole, cells);
        row_sums.push(whole);
    }
    if with_columns {
        let mut column_sums = Vec::new();
        for at in 0..rows[0].len() {
            let whole = put(&mut sheet, rows.iter().map(|row| row[at]).sum());
            let column: Vec<_> = cells.iter().map(|row| row[at]).collect();
            sheet.sum(whole, &column);
            column_sums.push(whole);
        }
        let all = put(&mut sheet, rows.iter().flatten().sum());
        sheet.sum(all, &row_sums);
        sheet.sum(all, &column_sums);
    }
    let shown = sheet.clone().disclose();
    (sheet, shown)
}

/// A reader who fills in what is hidden: what each count may be, as far as two more or less than it
/// is, which is enough to find another number for it.
struct Reader<'a> {
    sheet: &'a CountSheet,
    ranges: Vec<(u32, u32)>,
    /// What is filled in so far; what is not, as it is.
    values: Vec<u32>,
}

impl Reader<'_> {
    fn new<'a>(sheet: &'a CountSheet, shown: &[ShownCount]) -> Reader<'a> {
        let range = |(cell, shown): (&CountCell, &ShownCount)| {
            let near = cell.value.saturating_sub(2)..=cell.value + 2;
            match *shown {
                Count(count) => (count, count),
                ShownCount::Few => (1, 4),
                Hidden => (*near.start().max(&1), *near.end()),
                ShownCount::Unshown => near.into_inner(),
            }
        };
        Reader {
            sheet,
            ranges: sheet.cells.iter().zip(shown).map(range).collect(),
            values: sheet.cells.iter().map(|cell| cell.value).collect(),
        }
    }

    /// Whether every sum is right as it is filled in now.
    fn is_right(&self) -> bool {
        self.sheet.sums.iter().all(|sum| {
            let [one, other] = [0, 1].map(|which| {
                let values = sum.sides[which].iter().map(|it| self.values[it.0]);
                values.sum::<u32>()
            });
            one == other
        })
    }

    /// Whether every sum can still be right.
    fn can_be_right(&self) -> bool {
        self.sheet.sums.iter().all(|sum| {
            let [one, other] = [0, 1].map(|which| {
                let ranges = sum.sides[which].iter().map(|it| self.ranges[it.0]);
                ranges.fold((0, 0), |all, it| (all.0 + it.0, all.1 + it.1))
            });
            one.0 <= other.1 && other.0 <= one.1
        })
    }

    /// Whether the counts of this order can be filled in from here on.
    fn fills(&mut self, order: &[usize]) -> bool {
        if !self.can_be_right() {
            return false;
        }
        if self.is_right() {
            return true;
        }
        let Some((&at, rest)) = order.split_first() else {
            return false;
        };
        let ((least, most), value) = (self.ranges[at], self.values[at]);
        let mut all: Vec<_> = (least..=most).collect();
        all.sort_by_key(|it| it.abs_diff(value));
        let found = all.into_iter().any(|it| {
            (self.ranges[at], self.values[at]) = ((it, it), it);
            self.fills(rest)
        });
        (self.ranges[at], self.values[at]) = ((least, most), value);
        found
    }

    /// Whether this count can be another than it is. What stands in a sum with it is filled in
    /// first, then what stands in a sum with that.
    fn takes_for_another(&mut self, at: usize) -> bool {
        let mut order = vec![at];
        let mut next = 0;
        while let Some(place) = order.get(next).copied() {
            next += 1;
            for sum in self
                .sheet
                .sums
                .iter()
                .filter(|it| it.has(CountPlace(place)))
            {
                for beside in sum.places() {
                    if !order.contains(&beside.0) {
                        order.push(beside.0);
                    }
                }
            }
        }
        let ((least, most), value) = (self.ranges[at], self.values[at]);
        let found = (least..=most).filter(|it| *it != value).any(|other| {
            (self.ranges[at], self.values[at]) = ((other, other), other);
            self.fills(&order[1..])
        });
        (self.ranges[at], self.values[at]) = ((least, most), value);
        found
    }
}

/// The hidden counts of which a reader knows the number.
pub(in crate::insight) fn given_away(sheet: &CountSheet, shown: &[ShownCount]) -> Vec<usize> {
    let mut reader = Reader::new(sheet, shown);
    assert!(reader.is_right(), "sums that are wrong prove nothing");
    let hidden = shown
        .iter()
        .enumerate()
        .filter(|(_, it)| it.count().is_none());
    let hidden: Vec<_> = hidden.map(|(at, _)| at).collect();
    let known = hidden
        .into_iter()
        .filter(|at| !reader.takes_for_another(*at));
    known.collect()
}

#[test]
fn a_line_of_a_table_hides_as_the_design_says() {
    let seen = |row: &[u32]| table(&[row.to_vec()], false, true).1[..row.len()].to_vec();
    // Nothing small, nothing hidden.
    assert_eq!(seen(&[20, 8, 0]), [Count(20), Count(8), Count(0)]);
    // One alone: the smallest other above zero, with the same word.
    assert_eq!(seen(&[20, 3, 9, 0]), [Count(20), Hidden, Hidden, Count(0)]);
    // Two that sum up to less than five.
    assert_eq!(seen(&[24, 3, 1]), [Hidden, Hidden, Hidden]);
    // Two that do not.
    assert_eq!(seen(&[24, 4, 4]), [Count(24), Hidden, Hidden]);
}

#[test]
fn where_no_part_is_left_the_sum_is_hidden() {
    let (_, shown) = table(&[vec![3, 0, 0]], false, false);
    assert_eq!(shown, [Hidden, Count(0), Count(0), Hidden]);
    let (_, shown) = table(&[vec![0, 0]], false, false);
    assert_eq!(shown, [Count(0), Count(0), Count(0)]);
}

#[test]
fn a_count_by_itself_is_under_five() {
    for (count, shown) in [
        (0, Count(0)),
        (1, ShownCount::Few),
        (4, ShownCount::Few),
        (5, Count(5)),
    ] {
        assert_eq!(alone(count), shown);
    }
}

/// The examples of the design, and what each rule hides.
#[test]
fn positions_are_shown_as_the_design_says() {
    use PositionsShown::{Each, Joined, TotalOnly};
    let joined = Joined {
        green: 80,
        off_green: 16,
        none: 0,
    };
    let each = Each {
        green: 60,
        yellow: 8,
        red: 5,
        none: 3,
    };
    for (counts, expected) in [
        ([80, 13, 3, 0], joined),
        ([24, 3, 1, 0], TotalOnly),
        ([60, 8, 5, 3], each),
        // Fewer than ten children.
        ([4, 5, 0, 0], TotalOnly),
        // All of them in one cell.
        ([0, 20, 0, 0], TotalOnly),
        ([0, 12, 8, 0], TotalOnly),
        ([0, 0, 0, 20], TotalOnly),
        // Nobody but a few thrives.
        ([2, 9, 9, 0], TotalOnly),
        (
            [20, 0, 0, 0],
            Each {
                green: 20,
                yellow: 0,
                red: 0,
                none: 0,
            },
        ),
    ] {
        assert_eq!(positions_shown(counts), expected, "{counts:?}");
    }
}

/// A reader who is told how many children there are and what is shown: every hidden count of any
/// house of up to 26 children can be another.
#[test]
fn every_hidden_position_can_be_another_number() {
    use std::collections::BTreeMap;
    let mut alike: BTreeMap<String, Vec<[u32; 4]>> = BTreeMap::new();
    for all in 0..=26u32 {
        for green in 0..=all {
            for yellow in 0..=all - green {
                for red in 0..=all - green - yellow {
                    let counts = [green, yellow, red, all - green - yellow - red];
                    let shown = format!("{all} {:?}", positions_shown(counts));
                    alike.entry(shown).or_default().push(counts);
                }
            }
        }
    }
    for (shown, houses) in alike {
        let hidden = match &*shown {
            it if it.contains("Each") => 0..0,
            it if it.contains("Joined") => 1..3,
            it if it.starts_with("0 ") => 0..0,
            _ => 0..4,
        };
        for which in hidden {
            let possible: BTreeSet<_> = houses.iter().map(|it| it[which]).collect();
            assert!(possible.len() > 1, "{shown}: {possible:?}");
        }
    }
}

/// Where sums of rows and of columns are printed, two hidden ones in every line are not enough: a
/// cell between two blocks that are hidden is known by the sums of either.
#[test]
fn a_cell_between_two_hidden_blocks_is_not_given_away() {
    let rows = [
        vec![2, 3, 9, 9],
        vec![3, 2, 1, 9],
        vec![9, 9, 2, 3],
        vec![9, 9, 3, 2],
    ];
    let (sheet, shown) = table(&rows, true, false);
    assert_eq!(given_away(&sheet, &shown), [0; 0]);
}

fn any_rows() -> impl Strategy<Value = Vec<Vec<u32>>> {
    let value = prop_oneof![Just(0u32), 1u32..5, 5u32..12];
    (1usize..4, 1usize..5).prop_flat_map(move |(rows, columns)| {
        prop::collection::vec(prop::collection::vec(value.clone(), columns), rows)
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Whatever stands in a table, with sums beside it and below it: each hidden count can be at
    /// least two numbers for whoever solves all of it at once. A sum of one count alone that
    /// everybody knows cannot hide it, and nobody prints one.
    #[test]
    fn every_hidden_count_can_be_another_number(
        rows in any_rows(),
        with_columns in any::<bool>(),
        open_sums in any::<bool>(),
    ) {
        prop_assume!(!open_sums || !with_columns && rows[0].len() > 1);
        let (sheet, shown) = table(&rows, with_columns, open_sums);
        // A small count is never shown.
        for (cell, shown) in sheet.cells.iter().zip(&shown) {
            prop_assert!(cell.open || !is_small(cell.value) || shown.count().is_none());
        }
        let given_away = given_away(&sheet, &shown);
        prop_assert!(given_away.is_empty(), "{:?} {:?}", given_away, shown);
    }

    /// What is not small is shown where nothing small stands beside it.
    #[test]
    fn without_small_counts_nothing_is_hidden(rows in any_rows()) {
        let rows: Vec<Vec<_>> = rows
            .iter()
            .map(|row| row.iter().map(|value| if is_small(*value) { 7 } else { *value }).collect())
            .collect();
        let (_, shown) = table(&rows, true, false);
        prop_assert!(shown.iter().all(|it| it.count().is_some()));
    }
}
