//! Which follow-ups wait.

use super::{Promises, promises, promises::is_near};
use crate::{
    register::{Child, FocusPoint, FollowUpApart, NextDay, PromiseBrief, Register},
    vocabulary::Day,
};

/// Why a child is among those to follow up on, in the order in which they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FollowUpDue {
    /// Two have followed up, or set a day, without knowing of one another, and nobody has chosen.
    Apart(FollowUpApart),
    /// It was, or is, to be on this day.
    On(Day),
    /// There is no date for what is planned or agreed.
    NoDate,
}

/// The follow-ups that wait: where two stand apart first, then those that are due or overdue,
/// the latest one first, then those without a date. Nobody follows up on a child after its last day.
///
/// It costs one look at every child; what was promised is reckoned anew only of a child of whom
/// something new is known, however long its history.
#[must_use]
pub fn due_follow_ups(register: &Register, today: Day) -> Vec<(FollowUpDue, &Child)> {
    let here = register.all_children();
    let here = here.filter(|child| child.left.is_none_or(|left| today <= left));
    let due = here.filter_map(|child| {
        let brief = promise_brief(register, child);
        let days = brief.next.day().into_iter().chain(brief.review);
        let near = days.filter(|day| is_near(*day, today)).min();
        let why = match (brief.next.apart(), near) {
            (Some(apart), _) => FollowUpDue::Apart(apart),
            (None, Some(day)) => FollowUpDue::On(day),
            (None, None) if brief.next == NextDay::Undated => FollowUpDue::NoDate,
            (None, None) if brief.next == NextDay::NothingPlanned && brief.agreed => {
                FollowUpDue::NoDate
            }
            (None, None) => return None,
        };
        Some((why, child))
    });
    let mut due: Vec<_> = due.collect();
    due.sort_unstable_by_key(|(why, child)| (*why, child.id));
    due
}

/// The follow-ups of these days, and the looks at what is tried, the nearest first.
#[must_use]
pub fn coming_follow_ups(register: &Register, from: Day, until: Day) -> Vec<(Day, &Child)> {
    let here = register.all_children();
    let here = here.filter(|child| child.left.is_none_or(|left| from <= left));
    let coming = here.filter_map(|child| {
        let brief = promise_brief(register, child);
        let days = brief.next.day().into_iter().chain(brief.review);
        let last = child.left.map_or(until, |left| left.min(until));
        Some((days.filter(|day| (from..=last).contains(day)).min()?, child))
    });
    let mut coming: Vec<_> = coming.collect();
    coming.sort_unstable_by_key(|(day, child)| (*day, child.id));
    coming
}

#[cfg(test)]
thread_local! {
    /// How often the promises of a child were reckoned.
    static RECKONED: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// The focus points of groups that are to be looked at, the latest one first.
#[must_use]
pub fn due_focus_points(register: &Register, today: Day) -> Vec<(Day, &FocusPoint)> {
    focus_points_by(register, |day| is_near(day, today))
}

/// The same that are to be looked at on these days, the nearest first.
#[must_use]
pub fn coming_focus_points(register: &Register, from: Day, until: Day) -> Vec<(Day, &FocusPoint)> {
    focus_points_by(register, |day| (from..=until).contains(&day))
}

fn focus_points_by(register: &Register, is_told: impl Fn(Day) -> bool) -> Vec<(Day, &FocusPoint)> {
    let open = register.all_focus_points().filter(|it| it.end.is_none());
    let all = open.filter_map(|it| Some((it.by?, it)));
    let mut all: Vec<_> = all.filter(|(day, _)| is_told(*day)).collect();
    all.sort_by_key(|(day, it)| (*day, it.id));
    all
}

/// Tovholder: who sees to the follow-up on a child, as somebody wrote it.
#[must_use]
pub(super) fn follow_up_lead<'a>(register: &'a Register, child: &Child) -> &'a str {
    &promise_brief(register, child).lead
}

/// The same of what was promised: of the plan, or else of what is tried and looked at first.
pub(super) fn lead_of<'a>(promises: &Promises<'a>) -> &'a str {
    let tried = promises.trying().min_by_key(|it| it.point.by);
    match promises.plan.map_or("", |it| it.lead.trim()) {
        "" => tried.map_or("", |it| it.point.who.trim()),
        lead => lead,
    }
}

/// What was promised about a child, in brief.
pub(super) fn promise_brief<'a>(register: &'a Register, child: &Child) -> &'a PromiseBrief {
    register.promise_brief(child.id, || {
        #[cfg(test)]
        RECKONED.with(|count| count.set(count.get() + 1));
        let promises = promises(register, child.id);
        PromiseBrief {
            lead: lead_of(&promises).to_owned(),
            agreed: !promises.open.is_empty(),
            next: promises.next,
            review: promises.review(),
            followed: promises.since.is_some(),
        }
    })
}

#[cfg(test)]
mod tests;
