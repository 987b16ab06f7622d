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
        let written = oldest(register, child.id)?;
        Some(Due {
            child: child.id,
            why: DueWhy::Kept(written),
            since: keep_until(institution, written)?,
        })
    });
    left.into_iter().chain(kept).min_by_key(|due| due.since)
}

/// The day of the oldest that is written of a child: an assessment, a position, why there was none,
/// a follow-up, what was done with one, that the parents were told, what is tried, a meeting, what
/// somebody said, a notification, or a leader's look at it.
fn oldest(register: &Register, child: ChildId) -> Option<Day> {
    let looks = register.child_rounds(child).into_iter();
    let days = looks.flat_map(|(round, look)| {
        let assessments = look.assessments().flat_map(|(_, versions)| versions);
        let positions = look.positions().iter().map(|position| position.value.on);
        // Why a child was not assessed, or put off, bears no day of its own.
        let has_reason = !look.not_assessed().is_empty() || !look.put_off().is_empty();
        assessments
            .map(|assessment| assessment.value.on)
            .chain(positions)
            .chain(has_reason.then_some(round.opened))
    });
    let held = register.follow_ups(child).iter();
    let days = days.chain(held.map(|it| it.value.on));
    let moves = register.follow_up_moves(child).iter();
    let days = days.chain(moves.map(|it| it.value.on));
    let choices = register.follow_up_choices(child).iter();
    let days = days.chain(choices.map(|it| it.value.on));
    let told = register.parents_told(child).iter();
    let days = days.chain(told.map(|it| it.value.on));
    let tried = register.focus_points_of(child);
    let days = days.chain(tried.filter_map(|it| it.starts));
    let steps = register.rung_changes(child).iter();
    let days = days.chain(steps.map(|it| it.value.on));
    let planned = register.meetings(child);
    let days = days.chain(planned.map(|it| it.agreed.min(it.on)));
    let moves = register.meeting_moves(child).iter();
    let days = days.chain(moves.map(|it| it.value.on));
    let minutes = register.minutes(child).iter();
    let days = days.chain(minutes.map(|it| it.value.on));
    let said = register.voices(child).iter();
    let days = days.chain(said.map(|it| it.value.on));
    let drawn = register.drawn(child).iter();
    let days = days.chain(drawn.map(|it| it.value.month.first_day()));
    let notified = register.notifications(child).iter();
    let days = days.chain(notified.map(|it| it.value.made.min(it.value.on)));
    let reviews = register.reviews(child).iter();
    days.chain(reviews.map(|it| it.value.on)).min()
}

#[cfg(test)]
mod tests;
