//! What was promised about a child and still holds. A round begins anew; a promise stands until it
//! is kept, ended, cancelled, or moved to another day.

pub(super) mod agreed;
mod apart;
mod choices;
mod course;
mod held_follow_ups;
pub(super) mod last_changed;
mod next_day;
mod off_green;
mod plans;
mod promised;
mod tried;
mod turns;
pub(super) mod versions;
mod with_parents;

use self::{
    agreed::agreed_in_position,
    apart::{apart, set_aside},
    course::plans,
    held_follow_ups::{Held, all_held, moved_among, promised_among},
    off_green::off_green,
    plans::{AllPlans, Turn, TurnDoes},
    promised::Promised,
    tried::all_tried,
    turns::{all_turns, position_turn},
};
use super::agreed_at_meetings::agreed_at_meetings;
pub use agreed::agreed_together;
pub use choices::choose_correction;
pub use held_follow_ups::last_held;
pub use plans::{PlanApart, PlanState, Planned, PlannedBy};
pub use tried::Tried;
pub(super) use with_parents::{followed_up, followed_up_with_parents};

use crate::{
    register::{
        Agreement, AgreementAnswer, AgreementId, ChildId, FollowUp, FollowUpId, NextDay,
        PlannedFollowUp, Recorded, Register, RoundId, Stamp,
    },
    vocabulary::{Day, WasKept},
};

/// A follow-up is due so many days before its day.
const DUE_BEFORE_DAYS: i64 = 7;

/// What holds for a child now.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Promises<'a> {
    /// The agreements that nobody has ended, in the order they were made.
    pub open: Vec<&'a Agreement>,
    /// The others.
    pub ended: Vec<&'a Agreement>,
    /// Every follow-up that was planned, in the order of planning, and what became of it. One at
    /// most is open; none is where several days stand apart.
    pub plans: Vec<Planned<'a>>,
    /// When the team looks again.
    pub next: NextDay,
    /// The follow-up that is planned; none where the team never planned one, or has ended it. Of several
    /// days that stand apart the earliest.
    pub plan: Option<&'a PlannedFollowUp>,
    /// Since when the child is followed closely: the day of what was promised first, or of the
    /// first yellow or red position, since a follow-up last ended it. None where it is not.
    pub since: Option<Day>,
    /// The follow-ups that were held, the earliest first.
    pub held: Vec<&'a Recorded<FollowUp>>,
    /// Those of them in whose place another one was chosen.
    pub set_aside: Vec<FollowUpId>,
    /// Those that were held apart, on devices of which none had read the other, and between which
    /// nobody has chosen.
    pub apart: Vec<FollowUpId>,
    /// The days that were set for the next one by people who had not read one another, the earliest
    /// first, while nobody has chosen.
    pub moved_apart: Vec<PlanApart<'a>>,
    /// The versions of one that was corrected apart, while nobody has chosen; of the last one where
    /// there are several.
    pub corrected_apart: Vec<&'a Recorded<FollowUp>>,
    /// What is tried for the child, and what was, in the order in which it began.
    pub tried: Vec<Tried<'a>>,
    /// The follow-up that a position has moved to where the next one stands.
    stood_before: Option<&'a PlannedFollowUp>,
    /// The follow-up that was held last since then and holds, and when.
    held_since: Option<(Promised, &'a FollowUp)>,
    /// When each agreement was made first.
    made: Vec<(AgreementId, Promised)>,
}

/// What was promised about a child in any round, at any meeting and in any follow-up. Correcting a
/// position, minutes or a follow-up touches none of it: another day moves the follow-up that stands, and
/// an agreement that is left out is ended.
#[must_use]
pub fn promises(register: &Register, child: ChildId) -> Promises<'_> {
    promises_until(register, child, None)
}

/// The same as it was at the end of a day: nothing that is dated later counts.
#[must_use]
pub fn promises_on(register: &Register, child: ChildId, day: Day) -> Promises<'_> {
    promises_until(register, child, Some(day))
}

#[cfg(test)]
thread_local! {
    /// How often all that was promised about a child was reckoned.
    pub(super) static PROMISED: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

fn promises_until(register: &Register, child: ChildId, until: Option<Day>) -> Promises<'_> {
    #[cfg(test)]
    PROMISED.with(|count| count.set(count.get() + 1));
    let counts = |on: Day| until.is_none_or(|until| on <= until);
    let mut held = all_held(register, child);
    held.retain(|it| counts(it.latest.value.on));
    let set_aside = set_aside(register, child, &held);
    let promised = |on: Day, stamp: &Stamp| promised_among(&held, &set_aside, on, stamp);
    let holds = |it: &&Held<'_>| !set_aside.contains(&it.latest.value.id);
    let mut planned: Vec<Turn<'_>> = Vec::new();
    let mut agreements: Vec<(Promised, &Agreement)> = Vec::new();
    let mut left_out: Vec<AgreementId> = Vec::new();
    let mut off_green_since: Vec<Promised> = Vec::new();
    for look in register.looks(child) {
        let versions = look.positions().iter();
        let versions: Vec<_> = versions.filter(|it| counts(it.value.on)).collect();
        for it in agreed_in_position(&versions) {
            let first = promised(it.first.value.on, &it.first.stamp);
            agreements.push((first, it.agreement));
            left_out.extend(it.left_out.then_some(it.agreement.id));
        }
        let off_green = off_green(&versions).into_iter();
        off_green_since.extend(off_green.map(|it| promised(it.value.on, &it.stamp)));
        let turns = versions
            .iter()
            .filter_map(|it| position_turn(&versions, it));
        planned.extend(turns.map(|(on, stamp, does)| Turn {
            at: promised(on, stamp),
            stamp,
            does,
        }));
    }
    let moves = register.follow_up_moves(child).iter();
    planned.extend(moves.filter(|it| counts(it.value.on)).map(|it| Turn {
        at: moved_among(&held, &set_aside, it.value.on, &it.stamp),
        stamp: &it.stamp,
        does: TurnDoes::Moved(&it.value),
    }));
    let turns = all_turns(&held, &set_aside, planned);
    let at_meetings = agreed_at_meetings(register, child).into_iter();
    for it in at_meetings.filter(|it| counts(it.first.value.on)) {
        let first = promised(it.first.value.on, &it.first.stamp);
        agreements.push((first, it.agreement));
        left_out.extend(it.left_out.then_some(it.agreement.id));
    }
    for it in held.iter().filter(holds) {
        for anew in it.agreed_anew() {
            agreements.push((it.at, anew.agreement));
            left_out.extend(anew.left_out.then_some(anew.agreement.id));
        }
    }
    // Of one position the agreements stay in the order in which they were written.
    agreements.sort_by_key(|(at, _)| *at);
    let AllPlans {
        all: plans,
        apart: moved_apart,
        stood_before,
    } = plans(turns.into_iter());
    let begins = plans.iter().filter_map(|it| it.begun);
    let begins = begins.chain(off_green_since.iter().copied());
    let begins = begins.chain(agreements.iter().map(|(at, _)| *at));
    let begins: Vec<_> = begins.collect();
    let ends = held.iter().filter(holds).rev();
    let mut ends = ends.filter(|it| it.latest.value.ended.is_some());
    let ends = ends.next().map(|it| it.at);
    let last_held = held.iter().rfind(holds).map(|it| (it.at, &it.latest.value));
    let open = plans.iter().find(|it| it.state == PlanState::Open);
    let plan = open.map(|it| it.plan);
    let corrected = held.iter().filter(holds).rev();
    let mut corrected = corrected.map(Held::corrected_apart);
    let mut promises = Promises {
        plan: plan.or_else(|| moved_apart.first()?.plan),
        apart: apart(&held, &set_aside),
        corrected_apart: corrected.find(|it| !it.is_empty()).unwrap_or_default(),
        moved_apart,
        tried: all_tried(register, child, &held, &set_aside, until),
        held: held.into_iter().map(|it| it.latest).collect(),
        plans,
        stood_before,
        set_aside,
        ..Promises::default()
    };
    promises.next = promises.next_day();
    for (at, agreement) in agreements {
        promises.made.push((agreement.id, at));
        let ended = promises.answer(agreement.id).is_some_and(|it| it.ends);
        let ended = ended || left_out.contains(&agreement.id);
        if ended || ends.is_some_and(|ends| at <= ends) {
            promises.ended.push(agreement);
        } else {
            promises.open.push(agreement);
        }
    }
    let lasts = |at: &Promised| ends.is_none_or(|ends| *at > ends);
    let is_followed = !promises.is_empty() || off_green_since.iter().any(lasts);
    let begins = begins.into_iter().filter(lasts);
    let first = begins.min().filter(|_| is_followed);
    promises.since = first.map(|it| it.on);
    let since = |it: &(Promised, &FollowUp)| first.is_none_or(|first| it.0 >= first);
    promises.held_since = last_held.filter(since);
    promises
}

impl<'a> Promises<'a> {
    /// Whether something holds.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.open.is_empty() && self.plan.is_none()
    }

    /// An agreement by its id, open or ended.
    #[must_use]
    pub fn agreement(&self, id: AgreementId) -> Option<&'a Agreement> {
        let mut all = self.open.iter().chain(&self.ended);
        all.find(|it| it.id == id).copied()
    }

    /// The follow-up that was held last since the child is followed closely, and how many agreements it
    /// has left open without an answer. What it has agreed itself, and what was agreed since, is answered
    /// about next time.
    pub(super) fn held_since(&self) -> Option<(&'a FollowUp, usize)> {
        let (at, held) = self.held_since?;
        let before = |id| self.made.iter().any(|(made, on)| *made == id && *on < at);
        let open = self.open.iter().filter(|it| before(it.id));
        let unanswered = open.filter(|it| self.answer(it.id).is_none());
        Some((held, unanswered.count()))
    }

    /// The follow-up that was held last; [`last_held`] finds it where nothing else is asked for.
    #[must_use]
    pub fn last_held(&self) -> Option<FollowUpId> {
        Some(self.held.last()?.value.id)
    }

    /// What was answered last about an agreement, in a follow-up that holds.
    #[must_use]
    pub fn answer(&self, agreement: AgreementId) -> Option<&'a AgreementAnswer> {
        let held = self.held.iter().rev();
        let held = held.filter(|it| !self.set_aside.contains(&it.value.id));
        let mut answers = held.flat_map(|it| &it.value.answers);
        answers.find(|it| it.agreement == agreement)
    }

    /// The open agreements whose own day has passed, and of which nobody has said since whether they were
    /// kept: a word alone does not say it. One that was kept before its day is not late.
    pub fn late(&self, today: Day) -> impl Iterator<Item = &'a Agreement> + use<'a, '_> {
        let passed = move |it: &&'a Agreement| {
            let Some(by) = it.by.filter(|by| *by < today) else {
                return false;
            };
            let holds = self.held.iter().map(|held| &held.value);
            let holds = holds.filter(|held| !self.set_aside.contains(&held.id));
            let mut answers =
                holds.flat_map(|held| held.answers.iter().map(move |it| (held.on, it)));
            !answers.any(|(on, answer)| {
                let said = on >= by && (answer.kept.is_some() || answer.ends);
                answer.agreement == it.id && (said || answer.kept == Some(WasKept::Yes))
            })
        };
        self.open.iter().copied().filter(passed)
    }

    /// Whether the follow-up that stands was planned today by the position of this round: whoever
    /// corrects that promises no other day, nobody has been told of this one.
    #[must_use]
    pub fn was_planned_today(&self, round: RoundId, today: Day) -> bool {
        let mut plans = self.plans.iter();
        let open = plans.find(|it| it.state == PlanState::Open);
        open.is_some_and(|it| {
            it.round == Some(round) && it.begun.is_some_and(|begun| begun.on == today)
        })
    }

    /// The follow-up that a position has moved to where the next one stands. Whoever puts that
    /// position right on the same day promises another day in its place.
    #[must_use]
    pub const fn stood_before(&self) -> Option<&'a PlannedFollowUp> {
        self.stood_before
    }

    /// What is tried now.
    pub fn trying(&self) -> impl Iterator<Item = &Tried<'a>> {
        self.tried.iter().filter(|it| it.is_open())
    }

    /// The nearest day on which the team looks whether something that is tried helps.
    #[must_use]
    pub fn review(&self) -> Option<Day> {
        self.trying().filter_map(|it| it.point.by).min()
    }

    /// Whether it is time to follow up: from seven days before, or because something is to be chosen.
    #[must_use]
    pub fn is_due(&self, today: Day) -> bool {
        let mut days = self.next.day().into_iter().chain(self.review());
        self.next.apart().is_some() || days.any(|day| is_near(day, today))
    }
}

/// Whether a follow-up on this day is due.
pub(super) fn is_near(day: Day, today: Day) -> bool {
    day.days_since(today) <= DUE_BEFORE_DAYS
}

#[cfg(test)]
pub(super) mod tests;
#[cfg(test)]
mod tests_acts;
#[cfg(test)]
pub(super) mod tests_apart;
#[cfg(test)]
mod tests_apart_by_chance;
#[cfg(test)]
mod tests_chosen_apart;
#[cfg(test)]
pub(super) mod tests_clocks;
#[cfg(test)]
mod tests_corrected_apart;
#[cfg(test)]
mod tests_in_order;
#[cfg(test)]
mod tests_late;
#[cfg(test)]
mod tests_left_out;
#[cfg(test)]
mod tests_look_again;
#[cfg(test)]
mod tests_lost;
#[cfg(test)]
mod tests_moved_apart;
#[cfg(test)]
mod tests_played;
#[cfg(test)]
mod tests_same_day;
#[cfg(test)]
mod tests_what_holds;
#[cfg(test)]
mod tests_whatever_the_clocks;
