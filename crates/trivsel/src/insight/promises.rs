//! What was promised about a child and still holds. A round begins anew; a promise stands until it
//! is kept, ended, or moved to another day.

use super::meetings::by_day;
use crate::{
    register::{
        Agreement, AgreementAnswer, AgreementId, Child, ChildId, DeviceId, EntryId, FollowUp,
        FollowUpId, JointPosition, PlannedFollowUp, Recorded, Register, Stamp,
    },
    vocabulary::{Day, Step},
};

/// A follow-up is due so many days before its day.
const DUE_BEFORE: i64 = 7;

/// Weeks until the team looks again (action plan §4): 4 and 6 are Borås's for placed children;
/// carrying them over to the everyday is a choice of this app.
const WEEKS_AT_RED: i64 = 4;
const WEEKS: i64 = 6;

/// What holds for a child now.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Promises<'a> {
    /// The agreements that nobody has ended, in the order they were made.
    pub open: Vec<&'a Agreement>,
    /// The others.
    pub ended: Vec<&'a Agreement>,
    /// When the team looks again; none where it never planned to, or has ended it.
    pub next: Option<&'a PlannedFollowUp>,
    /// The follow-ups that were held, the earliest first.
    pub held: Vec<&'a Recorded<FollowUp>>,
}

/// When something was promised: its day, then the order of entries.
type Promised = (Day, (u64, DeviceId, EntryId));

fn promised(on: Day, stamp: &Stamp) -> Promised {
    (on, stamp.order())
}

/// Puts a promise behind those that were made before it.
fn put<T>(all: &mut Vec<(Promised, T)>, at: Promised, it: T) {
    let place = all.partition_point(|(known, _)| *known <= at);
    all.insert(place, (at, it));
}

/// What was promised about a child in any round and in any follow-up. A position that is corrected
/// promises what it says anew; what it said before stands where it stood, also where a follow-up
/// has come in between.
#[must_use]
pub fn promises(register: &Register, child: ChildId) -> Promises<'_> {
    let mut held: Vec<(Promised, &Recorded<FollowUp>)> = Vec::new();
    for it in register.follow_ups(child) {
        let known = held
            .iter_mut()
            .find(|(_, known)| known.value.id == it.value.id);
        match known {
            // Written again, it stands where it stood.
            Some((_, known)) => *known = it,
            None => put(&mut held, promised(it.value.on, &it.stamp), it),
        }
    }
    let mut agreements: Vec<(Promised, &Agreement)> = Vec::new();
    let last_held = held.last();
    let mut next = last_held.map(|(at, it)| (*at, it.value.next.as_ref()));
    next = next
        .zip(last_held)
        .map(|((at, next), (_, it))| (at, next.filter(|_| it.value.ended.is_none())));
    for versions in register.looks(child).map(|look| look.positions()) {
        let Some(last) = versions.last().map(|it| &it.value) else {
            continue;
        };
        for agreement in &last.agreements {
            let made = |it: &&Recorded<JointPosition>| {
                it.value.agreements.iter().any(|it| it.id == agreement.id)
            };
            if let Some(first) = versions.iter().find(made) {
                put(
                    &mut agreements,
                    promised(first.value.on, &first.stamp),
                    agreement,
                );
            }
        }
        let same = versions.iter().rev();
        let same = same.take_while(|it| it.value.follow_up == last.follow_up);
        if let (Some(plan), Some(since)) = (&last.follow_up, same.last()) {
            let at = promised(since.value.on, &since.stamp);
            if next.is_none_or(|(known, _)| known < at) {
                next = Some((at, Some(plan)));
            }
        }
    }
    let ends = held.iter().rev().find(|(_, it)| it.value.ended.is_some());
    let ends = ends.map(|(at, _)| *at);
    let mut promises = Promises {
        next: next.and_then(|(_, plan)| plan),
        held: held.into_iter().map(|(_, it)| it).collect(),
        ..Promises::default()
    };
    for (at, agreement) in agreements {
        let ended = promises.answer(agreement.id).is_some_and(|it| it.ends);
        if ended || ends.is_some_and(|ends| at <= ends) {
            promises.ended.push(agreement);
        } else {
            promises.open.push(agreement);
        }
    }
    promises
}

impl<'a> Promises<'a> {
    /// Whether something holds.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.open.is_empty() && self.next.is_none()
    }

    /// An agreement by its id, open or ended.
    #[must_use]
    pub fn agreement(&self, id: AgreementId) -> Option<&'a Agreement> {
        let mut all = self.open.iter().chain(&self.ended);
        all.find(|it| it.id == id).copied()
    }

    /// The follow-up that was held last.
    #[must_use]
    pub fn last_held(&self) -> Option<FollowUpId> {
        Some(self.held.last()?.value.id)
    }

    /// What was answered last about an agreement.
    #[must_use]
    pub fn answer(&self, agreement: AgreementId) -> Option<&'a AgreementAnswer> {
        let answers = self.held.iter().rev().flat_map(|it| &it.value.answers);
        answers.into_iter().find(|it| it.agreement == agreement)
    }

    /// The day of the next follow-up.
    #[must_use]
    pub fn day(&self) -> Option<Day> {
        self.next?.on
    }

    /// Whether it is time to follow up: from seven days before.
    #[must_use]
    pub fn is_due(&self, today: Day) -> bool {
        self.day()
            .is_some_and(|day| day.days_since(today) <= DUE_BEFORE)
    }

    /// How many days the follow-up is late.
    #[must_use]
    pub fn days_late(&self, today: Day) -> Option<i64> {
        Some(today.days_since(self.day()?)).filter(|days| *days > 0)
    }
}

/// The follow-ups that are due or overdue, the latest one first. Nobody follows up on a child after
/// its last day.
#[must_use]
pub fn due_follow_ups(register: &Register, today: Day) -> Vec<(Day, &Child)> {
    let here = register.all_children();
    let here = here.filter(|child| child.left.is_none_or(|left| today <= left));
    let due = here.filter_map(|child| {
        let promises = promises(register, child.id);
        let day = promises.day().filter(|_| promises.is_due(today))?;
        Some((day, child))
    });
    by_day(due.collect())
}

/// When to look again after a position of this step: a working day.
#[must_use]
pub fn first_follow_up(whole: Step, today: Day) -> Day {
    let weeks = match whole {
        Step::Red => WEEKS_AT_RED,
        Step::Green | Step::Yellow => WEEKS,
    };
    today.plus_days(7 * weeks).working_day_before()
}

/// When to look again after a follow-up: a working day.
#[must_use]
pub fn next_follow_up(today: Day) -> Day {
    today.plus_days(7 * WEEKS).working_day_before()
}

#[cfg(test)]
mod tests;
