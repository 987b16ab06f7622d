//! Hiding small counts on papers and in files that leave names out.
//!
//! A count from 1 to 4 may point to single children, and so may what a reader works out from the
//! sums beside it. Counts are hidden until, for each hidden one, a reader who knows every sum that
//! is printed can still take it for another number.

mod find_other;
mod groups;
mod positions;

pub use groups::group_positions_shown;
pub use positions::{PositionsShown, positions_shown};

use crate::register::ShownCount;

/// A count below this, and above none, is small.
pub const SMALL_BELOW: u32 = 5;

/// With fewer children than this, nothing is told of them but how far the adults have come.
pub const FEWEST_CHILDREN: u32 = 10;

/// Whether a count may point to single children.
#[must_use]
pub const fn is_small(count: u32) -> bool {
    0 < count && count < SMALL_BELOW
}

/// A count that has no sum beside it.
#[must_use]
pub const fn alone(count: u32) -> ShownCount {
    if is_small(count) {
        ShownCount::Few
    } else {
        ShownCount::Count(count)
    }
}

/// Counts that are printed together, with the sums that a reader can form of them.
#[derive(Clone, Debug, Default)]
pub struct CountSheet {
    cells: Vec<CountCell>,
    sums: Vec<CountSum>,
}

/// One count, by the order in which it was put on the sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CountPlace(usize);

impl CountPlace {
    /// Its place in what [`CountSheet::disclose`] gives.
    #[must_use]
    pub const fn index(self) -> usize {
        self.0
    }
}

#[derive(Clone, Copy, Debug)]
struct CountCell {
    value: u32,
    shown: ShownCount,
    /// It is known to everybody, and never hidden.
    open: bool,
}

/// The counts on one side sum up to as much as those on the other.
#[derive(Clone, Debug)]
struct CountSum {
    sides: [Vec<CountPlace>; 2],
}

impl CountSheet {
    /// Puts a count on the sheet.
    pub fn put(&mut self, value: u32) -> CountPlace {
        self.put_cell(value, false)
    }

    /// Puts a count on it that everybody knows anyway, and that is never hidden.
    pub fn put_open(&mut self, value: u32) -> CountPlace {
        self.put_cell(value, true)
    }

    fn put_cell(&mut self, value: u32, open: bool) -> CountPlace {
        self.cells.push(CountCell {
            value,
            shown: ShownCount::Count(value),
            open,
        });
        CountPlace(self.cells.len() - 1)
    }

    /// The parts sum up to the whole.
    pub fn sum(&mut self, whole: CountPlace, parts: &[CountPlace]) {
        self.balance(&[whole], parts);
    }

    /// What stands on one side sums up to as much as what stands on the other.
    pub fn balance(&mut self, one: &[CountPlace], other: &[CountPlace]) {
        self.sums.push(CountSum {
            sides: [one.to_vec(), other.to_vec()],
        });
    }

    /// How each count is shown, in the order in which they were put on the sheet.
    ///
    /// Small counts are hidden. Then, in every sum, where one count alone is hidden or the hidden
    /// ones sum up to less than five, the smallest other above zero is hidden with the same word,
    /// else the sum itself; again until nothing changes. What a reader could still work out from
    /// all sums together hides more in the same way.
    #[must_use]
    pub fn disclose(mut self) -> Vec<ShownCount> {
        for cell in self.cells.iter_mut().filter(|it| !it.open) {
            if is_small(cell.value) {
                cell.shown = ShownCount::Hidden;
            }
        }
        while self.hide_by_a_sum() || self.hide_by_all_sums() {}
        self.cells.iter().map(|cell| cell.shown).collect()
    }

    /// Hides one more where a sum by itself tells too much of what is hidden in it.
    fn hide_by_a_sum(&mut self) -> bool {
        for sum in 0..self.sums.len() {
            let all: Vec<_> = self.sums[sum].places().collect();
            let hidden: Vec<_> = all.iter().filter(|it| self.is_hidden(**it)).collect();
            let worth: u32 = hidden.iter().map(|it| self.cells[it.0].value).sum();
            let tells = match hidden[..] {
                [] => false,
                [_] => true,
                // Hidden counts on both sides shift together, and tell nothing of how large they are.
                _ => self.sums[sum].on_one_side(&hidden) && worth < SMALL_BELOW,
            };
            if tells && self.hide_another(&all) {
                return true;
            }
        }
        false
    }

    /// Hides one more where a reader could work a hidden count out from all sums.
    fn hide_by_all_sums(&mut self) -> bool {
        for place in (0..self.cells.len()).map(CountPlace) {
            if !self.is_hidden(place) || self.can_be_another(place) {
                continue;
            }
            let sums = self.sums.iter().filter(|sum| sum.has(place));
            let beside: Vec<_> = sums.flat_map(CountSum::places).collect();
            if self.hide_another(&beside) || self.leave_out(&beside) {
                return true;
            }
        }
        false
    }

    /// Hides the smallest of these above zero that is still shown: a part before a sum, as a sum is
    /// never smaller.
    fn hide_another(&mut self, among: &[CountPlace]) -> bool {
        let shown = |it: &&CountPlace| {
            let cell = self.cells[it.0];
            !cell.open && cell.value > 0 && !self.is_hidden(**it)
        };
        let next = among.iter().filter(shown);
        let next = next.min_by_key(|it| (self.cells[it.0].value, std::cmp::Reverse(it.0)));
        let next = next.copied();
        if let Some(place) = next {
            self.cells[place.0].shown = ShownCount::Hidden;
        }
        next.is_some()
    }

    /// Leaves all of these out, those that are none too.
    fn leave_out(&mut self, among: &[CountPlace]) -> bool {
        let mut changed = false;
        for place in among {
            let cell = &mut self.cells[place.0];
            if !cell.open && cell.shown != ShownCount::Unshown {
                cell.shown = ShownCount::Unshown;
                changed = true;
            }
        }
        changed
    }

    fn is_hidden(&self, place: CountPlace) -> bool {
        self.cells[place.0].shown.count().is_none()
    }
}

impl CountSum {
    fn places(&self) -> impl Iterator<Item = CountPlace> {
        self.sides.iter().flatten().copied()
    }

    fn has(&self, place: CountPlace) -> bool {
        self.places().any(|it| it == place)
    }

    fn on_one_side(&self, all: &[&CountPlace]) -> bool {
        let mut sides = self.sides.iter();
        sides.any(|side| all.iter().all(|it| side.contains(it)))
    }
}

#[cfg(test)]
pub(super) mod tests;
#[cfg(test)]
mod tests_groups;
