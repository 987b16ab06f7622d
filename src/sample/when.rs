//! The two rounds of the sample: the one half a year ago, and the current one.

use super::calendar::day_before;
use trivsel::vocabulary::Day;

/// Which of the two rounds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Half a year before the current one, and finished.
    Earlier,
    /// Opened two weeks ago, and half way.
    Current,
}

impl When {
    /// Both, the earlier one first.
    pub const ALL: [Self; 2] = [Self::Earlier, Self::Current];

    /// The day from which its days are counted, a weekend's too.
    pub fn begins(self, today: Day) -> Day {
        let current = today.plus_days(-ROUND_AGE_DAYS);
        match self {
            Self::Earlier => day_before(current, 6),
            Self::Current => current,
        }
    }

    /// The day it was opened, on which people are at work: no day of the round comes before it.
    pub fn opened(self, today: Day) -> Day {
        self.begins(today).working_day_before()
    }
}

/// The days from the opening of the current round to today.
const ROUND_AGE_DAYS: i64 = 14;
