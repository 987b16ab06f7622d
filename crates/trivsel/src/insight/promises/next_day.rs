//! When the team looks at a child again, as far as two agree on it.

use super::Promises;
use crate::{
    register::{FollowUp, FollowUpApart, NextDay},
    vocabulary::Day,
};

impl Promises<'_> {
    /// When the team looks again.
    pub(super) fn next_day(&self) -> NextDay {
        if let Some(of) = self.done_apart() {
            let last = self.last_day(of);
            return NextDay::Apart { of, last };
        }
        match self.plan {
            None => NextDay::NothingPlanned,
            Some(plan) => plan.on.map_or(NextDay::Undated, NextDay::On),
        }
    }

    /// What two have done without knowing of one another; of several the one that is chosen between first.
    const fn done_apart(&self) -> Option<FollowUpApart> {
        if !self.apart.is_empty() {
            Some(FollowUpApart::Held)
        } else if !self.corrected_apart.is_empty() {
            Some(FollowUpApart::Corrected)
        } else if !self.moved_apart.is_empty() {
            Some(FollowUpApart::Moved)
        } else {
            None
        }
    }

    /// The last of the days that stand apart.
    fn last_day(&self, of: FollowUpApart) -> Option<Day> {
        let next = |it: &FollowUp| it.next.as_ref()?.on;
        let days = self.moved_apart.iter();
        let days = days.map(|it| it.plan.and_then(|it| it.on));
        if of == FollowUpApart::Moved {
            // One that may be called off is not late.
            return days.collect::<Option<Vec<_>>>()?.into_iter().max();
        }
        let held = self.held.iter().map(|it| &it.value);
        let held = held.filter(|it| self.apart.contains(&it.id));
        let versions = self.corrected_apart.iter().map(|it| &it.value);
        let said = held.chain(versions).filter_map(next);
        let stands = self.plan.and_then(|it| it.on);
        said.chain(days.flatten()).chain(stands).max()
    }
}
