//! When the team looks at a child again.

use crate::vocabulary::Day;

/// What two have done about one follow-up, neither having read the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FollowUpApart {
    /// Both have followed up.
    Held,
    /// Both have corrected one that was held.
    Corrected,
    /// Both have set another day for it.
    Moved,
}

/// When the team looks at a child again.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NextDay {
    /// No follow-up is planned: none ever was, or it was called off or ended.
    #[default]
    NothingPlanned,
    /// One is planned and has no day.
    Undated,
    On(Day),
    /// On one of several days: none is told until somebody chooses.
    Apart {
        of: FollowUpApart,
        /// The last of the days; none where there is none, or it may be called off.
        last: Option<Day>,
    },
}

impl NextDay {
    /// The day, where there is one.
    #[must_use]
    pub const fn day(self) -> Option<Day> {
        match self {
            Self::On(day) => Some(day),
            Self::NothingPlanned | Self::Undated | Self::Apart { .. } => None,
        }
    }

    /// What two have done without knowing of one another, while nobody has chosen.
    #[must_use]
    pub const fn apart(self) -> Option<FollowUpApart> {
        match self {
            Self::Apart { of, .. } => Some(of),
            Self::NothingPlanned | Self::Undated | Self::On(_) => None,
        }
    }

    /// Whether somebody has yet to set a day.
    #[must_use]
    pub const fn lacks_a_day(self) -> bool {
        matches!(self, Self::NothingPlanned | Self::Undated)
    }

    /// How many days the follow-up is late: of several days the last one counts.
    #[must_use]
    pub fn days_late(self, today: Day) -> Option<i64> {
        let due = match self {
            Self::On(day) => Some(day),
            Self::Apart { last, .. } => last,
            Self::NothingPlanned | Self::Undated => None,
        };
        Some(today.days_since(due?)).filter(|days| *days > 0)
    }
}
