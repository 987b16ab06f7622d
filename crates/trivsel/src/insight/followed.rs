//! Følges tæt: the children of whom something is promised, or who were yellow or red and whom nobody
//! has stopped following since.

use super::{
    follow_ups_due::promise_brief,
    parents_heard::parents_settled,
    promises::{PlanState, Promises, promises, promises_on},
    standing::standing_step,
};
use crate::{
    register::{Child, ChildId, FollowUpApart, Register},
    vocabulary::{Day, Step},
};

/// A leader sees what is late from so many days after its day: a week is for the team to
/// catch up by itself.
pub const LATE_FOR_LEADER_DAYS: i64 = 7;

/// And that the parents' words are missing from so many days after the position.
pub const PARENTS_WAIT_DAYS: i64 = 14;

/// The team itself reads it from so many days after the position.
const PARENTS_WAIT_TODAY_DAYS: i64 = 3;

/// A child that is followed closely.
#[derive(Clone, Debug, PartialEq)]
pub struct FollowedChild<'a> {
    pub child: &'a Child,
    /// Since when.
    pub since: Day,
    /// The day of the next follow-up.
    pub next: Option<Day>,
    /// For how many days it is late, also while two days for it stand apart.
    pub late: Option<i64>,
    /// Why it has none.
    pub why_none: &'a str,
    /// How many agreements are late by their own day, for longer than a team has to catch up.
    pub agreements_late: usize,
    /// Who sees to it.
    pub lead: &'a str,
    /// How often the next follow-up was moved since the last one.
    pub moved: usize,
    /// For how many days the parents' words about the position are missing.
    pub parents_missing: Option<i64>,
    /// What two have done apart.
    pub apart: Option<FollowUpApart>,
    /// The last day of a child that has left: a follow-up is to end it, and nothing is due.
    pub left: Option<Day>,
}

/// Why a leader is to look at a child now, in the order in which it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeaderSees {
    /// The follow-up is so many days late.
    Overdue(i64),
    /// So many agreements are late by their own day.
    AgreementsLate(usize),
    /// It has no date.
    Undated,
    /// The parents' words are missing for so many days.
    ParentsMissing(i64),
    /// It was moved so often.
    Moved(usize),
    /// Two have followed up, or set a day, apart.
    Apart(FollowUpApart),
}

impl LeaderSees {
    const fn place(self) -> u8 {
        match self {
            Self::Overdue(_) => 0,
            Self::AgreementsLate(_) => 1,
            Self::Undated => 2,
            Self::ParentsMissing(_) => 3,
            Self::Moved(_) => 4,
            Self::Apart(_) => 5,
        }
    }
}

/// Whether a child is followed closely: something is promised about it and stands, or it was yellow or
/// red, and nobody has ended it.
#[must_use]
pub fn is_followed(register: &Register, child: &Child) -> bool {
    promise_brief(register, child).followed
}

/// The children who are followed closely: by the day of the next follow-up, those without one after
/// them, and last those who have left without a follow-up that ended it. Of one day in the order of
/// ids.
#[must_use]
pub fn all_followed(register: &Register, today: Day) -> Vec<FollowedChild<'_>> {
    let all = register.all_children();
    let followed = all.filter(|child| is_followed(register, child));
    let mut all: Vec<_> = followed
        .filter_map(|child| {
            let promises = promises(register, child.id);
            let plan = promises.plan;
            Some(FollowedChild {
                child,
                since: promises.since?,
                next: promises.next.day(),
                late: promises.next.days_late(today),
                why_none: plan.map_or("", |it| &it.why_none),
                agreements_late: promises
                    .late(today.plus_days(-LATE_FOR_LEADER_DAYS))
                    .count(),
                lead: plan.map_or("", |it| &it.lead),
                moved: moved(&promises),
                parents_missing: parents_missing(register, child.id, today),
                apart: promises.next.apart(),
                left: child.left.filter(|left| *left < today),
            })
        })
        .collect();
    all.sort_by_key(|it| (it.left.is_some(), it.next.is_none(), it.next, it.child.id));
    all
}

/// Whom of those who are here a leader is to look at now, and why; of one reason in the order of
/// days.
#[must_use]
pub fn leader_sees<'a, 'b>(
    followed: &'b [FollowedChild<'a>],
) -> Vec<(LeaderSees, &'b FollowedChild<'a>)> {
    let reasons = |it: &FollowedChild<'_>| {
        [
            it.late
                .filter(|days| *days > LATE_FOR_LEADER_DAYS)
                .map(LeaderSees::Overdue),
            (it.agreements_late > 0).then_some(LeaderSees::AgreementsLate(it.agreements_late)),
            (it.next.is_none() && it.apart.is_none()).then_some(LeaderSees::Undated),
            it.parents_missing
                .filter(|days| *days >= PARENTS_WAIT_DAYS)
                .map(LeaderSees::ParentsMissing),
            (it.moved >= 2).then_some(LeaderSees::Moved(it.moved)),
            it.apart.map(LeaderSees::Apart),
        ]
    };
    let here = followed.iter().filter(|it| it.left.is_none());
    let each = here.flat_map(|it| reasons(it).into_iter().flatten().map(move |why| (why, it)));
    let mut all: Vec<_> = each.collect();
    all.sort_by_key(|(why, _)| why.place());
    all
}

/// The children whose parents' words about a yellow or red position are missing so long that the
/// team reads it, and for how many days.
pub fn parents_waiting(register: &Register, today: Day) -> impl Iterator<Item = (i64, &Child)> {
    let here = register.all_children();
    let here = here.filter(move |child| child.left.is_none_or(|left| today <= left));
    let followed = here.filter(|child| is_followed(register, child));
    followed.filter_map(move |child| {
        let days = parents_missing(register, child.id, today)?;
        (days >= PARENTS_WAIT_TODAY_DAYS).then_some((days, child))
    })
}

/// How often the follow-up that is open was moved: what was planned before it, back to the last one
/// that was held, cancelled or ended.
fn moved(promises: &Promises<'_>) -> usize {
    let stood = promises.plans.iter().filter(|it| it.stood());
    let mut before = stood.rev().skip_while(|it| it.state != PlanState::Open);
    if before.next().is_none() {
        return 0;
    }
    before.take_while(|it| it.state == PlanState::Moved).count()
}

/// For how many days nobody has told, met or heard the parents since a position became yellow or red;
/// none where they must not be told first.
pub(super) fn parents_missing(register: &Register, child: ChildId, on: Day) -> Option<i64> {
    let stands = standing_step(register, child, on)?;
    let missing =
        stands.whole > Step::Green && !parents_settled(register, child, &stands, Some(on), on);
    missing.then(|| on.days_since(stands.since))
}

/// Since when a child was followed closely at the end of a day; none where it was not, or was not
/// here.
#[must_use]
pub fn followed_on(register: &Register, child: &Child, day: Day) -> Option<Day> {
    let here = child.belonged(day, Some(day));
    here.then(|| promises_on(register, child.id, day).since)?
}

#[cfg(test)]
mod tests;
