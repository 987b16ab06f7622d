//! How long things are kept, and what is due to be erased.

use crate::{
    register::{Child, ChildId, Institution, Register},
    vocabulary::Day,
};

/// The day by which what was written on a day must be gone, at the latest; `None` until the
/// institution has set how long it keeps things.
#[must_use]
pub fn keep_until(institution: &Institution, written: Day) -> Option<Day> {
    Some(written.plus_years(institution.keep_years?))
}

/// A child whose time has come by the institution's own rule. It is a proposal: a
/// person looks at it and decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    pub child: ChildId,
    pub why: DueWhy,
    /// The day it became due.
    pub since: Day,
}

/// Why a child is due to be erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DueWhy {
    /// It has left; this was its last day.
    Left(Day),
    /// The oldest of what is written about it is from this day.
    Kept(Day),
}

/// The children that are due to be erased, the longest due first: those who have
/// left, and those of whom something has been kept as long as it may, whichever
/// comes first. Never one of whom an access request or a notification is running.
#[must_use]
pub fn due_for_erasure(register: &Register, today: Day) -> Vec<Due> {
    let free = register
        .all_children()
        .filter(|child| register.holds(child.id).is_empty());
    let mut due: Vec<_> = free
        .filter_map(|child| due(register, child))
        .filter(|due| due.since <= today)
        .collect();
    due.sort_unstable_by_key(|due| (due.since, due.child));
    due
}

/// The children that may not be erased yet, as something is running.
#[must_use]
pub fn held_back(register: &Register) -> Vec<&Child> {
    let all = register.all_children();
    all.filter(|child| !register.holds(child.id).is_empty())
        .collect()
}

/// When a child is due, now or later.
fn due(register: &Register, child: &Child) -> Option<Due> {
    let institution = &register.institution;
    let left = child.left.map(|left| Due {
        child: child.id,
        why: DueWhy::Left(left),
        since: left
            .plus_months(institution.keep_after_leaving.unwrap_or(0))
            .plus_days(1),
    });
    let kept = institution.keep_years.and_then(|_| {
        let written = register.oldest_written(child.id)?;
        Some(Due {
            child: child.id,
            why: DueWhy::Kept(written),
            since: keep_until(institution, written)?,
        })
    });
    left.into_iter().chain(kept).min_by_key(|due| due.since)
}

#[cfg(test)]
mod tests;
