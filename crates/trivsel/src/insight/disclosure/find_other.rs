//! Whether a reader can take a hidden count for another number.

use super::{CountPlace, CountSheet};
use crate::register::ShownCount;

/// So many steps are tried at the most. Where none of them leads on, the count is taken for known,
/// and more is hidden.
const MOST_STEPS: usize = 2_000;

/// Counts that are one more or one less than they are.
type Moves = Vec<(CountPlace, i64)>;

impl CountSheet {
    /// Whether there are other numbers for what is hidden, this count among them, that fit
    /// everything that is shown.
    pub(super) fn can_be_another(&self, place: CountPlace) -> bool {
        [1, -1].into_iter().any(|step| {
            let mut steps = MOST_STEPS;
            self.may_move(place, step) && self.balances(&mut vec![(place, step)], &mut steps)
        })
    }

    /// Moves others until every sum is right again.
    fn balances(&self, moves: &mut Moves, steps: &mut usize) -> bool {
        let Some((sum, over)) = self.first_out_of_balance(moves) else {
            return true;
        };
        for (side, sign) in [(0, -over.signum()), (1, over.signum())] {
            for place in &self.sums[sum].sides[side] {
                if moves.iter().any(|(moved, _)| moved == place) || !self.may_move(*place, sign) {
                    continue;
                }
                let Some(left) = steps.checked_sub(1) else {
                    return false;
                };
                *steps = left;
                moves.push((*place, sign));
                if self.balances(moves, steps) {
                    return true;
                }
                moves.pop();
            }
        }
        false
    }

    /// A sum that the moves have put out of balance, and by how much its first side is the larger.
    fn first_out_of_balance(&self, moves: &Moves) -> Option<(usize, i64)> {
        let moved = |side: &Vec<CountPlace>| -> i64 {
            let of = |place: &CountPlace| moves.iter().find(|(moved, _)| moved == place);
            side.iter().filter_map(of).map(|(_, step)| step).sum()
        };
        let over = self.sums.iter().map(|sum| {
            let [one, other] = &sum.sides;
            moved(one) - moved(other)
        });
        over.enumerate().find(|(_, over)| *over != 0)
    }

    /// Whether a reader may take a count for one more or one less.
    fn may_move(&self, place: CountPlace, step: i64) -> bool {
        let cell = self.cells[place.0];
        let other = i64::from(cell.value) + step;
        match cell.shown {
            ShownCount::Count(_) => false,
            ShownCount::Few => (1..5).contains(&other),
            ShownCount::Hidden => other >= 1,
            ShownCount::Unshown => other >= 0,
        }
    }
}
