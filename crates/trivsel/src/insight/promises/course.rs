//! How the follow-up that is planned goes from day to day, turn by turn.
//!
//! What was said last of it are the *heads*: one day, or that it was called off. There are several where
//! people had not read one another, and those are chosen between. `A→30` is a head; ✓ has read it.
//!
//! ```text
//! 1 follows    A→24   B✓→30                A→24 becomes moved, 30 is open
//! 2 apart      A→24   B →30                24 and 30 stand beside one another: asked about
//! 3 chosen     A→24   B →30   C✓✓→24       24 is open; 30 is lost: moved, and never stood
//! 4 over       follow-up F✓   A →30        A had not read F and says so on an earlier day, or moves it on
//!                                          the same day: 30 is set aside, which is told and no more
//!              follow-up F    A →30        A says so on a later day, or with a position on the same day
//!                                          that F had not read: beside what F planned, as in 2; where
//!                                          F ended everything, 30 is open
//! 5 slip       A→24   A✓→30                the same round's position, the same day: 24 was never
//!                                          planned. It is undone, and what it had moved stands again
//! 6 same day   A→24   B →24                one day, said twice: both are to be read by whoever moves it
//! ```
//!
//! A follow-up that is held closes all of them ([`heads`]); which one a position means, and what of it was
//! a slip, is in [`positions`].

mod heads;
mod last_said;
mod positions;

use self::last_said::LastSaid;
use super::plans::{AllPlans, HeldTurn, PlanApart, PlanState, Planned, PlannedBy, Turn, TurnDoes};
use crate::{
    register::{FollowUpMove, PlannedFollowUp, Stamp},
    vocabulary::Day,
};

/// Goes through the turns in their order. A plan takes the place of the one that is open, where
/// whoever set it had read of that.
pub(super) fn plans<'a>(turns: impl Iterator<Item = Turn<'a>>) -> AllPlans<'a> {
    let mut course = Course::default();
    turns.for_each(|turn| course.take(&turn));
    course.finish()
}

/// The plans so far.
#[derive(Default)]
struct Course<'a> {
    all: Vec<Planned<'a>>,
    /// Where those stand in `all` that were a slip: they were never planned.
    undone: Vec<usize>,
    /// What was said last of the follow-up; several where people had not read one another.
    heads: Vec<LastSaid<'a>>,
    /// The day of the follow-up that was held last.
    began: Option<Day>,
    /// What wrote it, and what was said since. What is said by somebody who had read none of it is about an
    /// earlier one.
    said: Vec<&'a Stamp>,
    /// Where what was planned since begins in `all`.
    start: usize,
}

impl<'a> Course<'a> {
    fn take(&mut self, turn: &Turn<'a>) {
        match &turn.does {
            TurnDoes::Agreed(it) => self.agreed(*it, turn),
            TurnDoes::Held(it) => self.held(it, turn),
            TurnDoes::SetAside(it) => {
                let next = it.next.as_ref().filter(|_| it.ended.is_none());
                self.set_aside(next, it.on);
            }
            TurnDoes::Moved(it) => self.moved(it, turn),
        }
    }

    /// What was planned is over, and the next one begins, unless it was the last.
    fn held(&mut self, it: &HeldTurn<'a>, turn: &Turn<'a>) {
        let HeldTurn {
            follow_up,
            began,
            next_set,
        } = it;
        let ends = follow_up.ended.is_some();
        let became = if ends {
            PlanState::Ended
        } else {
            PlanState::Held
        };
        self.close(became, follow_up.on);
        (self.began, self.said) = (Some(turn.at.on), began.clone());
        if let Some(plan) = follow_up.next.as_ref().filter(|_| !ends) {
            let by = PlannedBy::FollowUp(follow_up);
            let head = self.head(Some(plan), None, turn.at, next_set.clone(), by);
            self.heads.push(head);
        }
    }

    /// What came of all of it.
    fn finish(mut self) -> AllPlans<'a> {
        let said = |head: &LastSaid<'a>| PlanApart {
            plan: head.at.map(|at| self.all[at].plan),
            by: head.by,
        };
        let mut apart: Vec<_> = self.heads.iter().map(said).collect();
        apart.sort_by_key(|it| (it.plan.is_none(), it.plan.and_then(|plan| plan.on)));
        let day = |it: &PlanApart<'_>| it.plan.map(|plan| plan.on);
        apart.dedup_by(|a, b| day(a) == day(b));
        let before = self.heads.first().and_then(|head| head.over.first()?.at);
        let stood_before = before.map(|at| self.all[at].plan);
        if apart.len() < 2 {
            apart.clear();
            // The same day was set twice.
            for head in std::mem::take(&mut self.heads).iter().skip(1) {
                self.lose(head, head.begun.on);
            }
        } else {
            for at in self.heads.iter().filter_map(|head| head.at) {
                self.all[at].state = PlanState::Apart;
            }
        }
        let undone = self.undone;
        let all = self.all.into_iter().enumerate();
        let all = all.filter(|(at, _)| !undone.contains(at));
        AllPlans {
            all: all.map(|(_, it)| it).collect(),
            apart,
            stood_before,
        }
    }

    /// A move of what was read takes its place. One that others have moved meanwhile stands beside it,
    /// and one that is about an earlier follow-up is told and no more.
    fn moved(&mut self, it: &'a FollowUpMove, turn: &Turn<'a>) {
        let plan = it.to.as_ref().map(|plan| self.with_words(plan));
        let knows = |head: &LastSaid<'a>| head.is_known_to(turn.stamp);
        let has_read = self.heads.iter().any(knows);
        // A day from before the last follow-up is no day of this one.
        let mut since = self.all.iter().skip(self.start);
        let of_this = since.any(|known| known.plan.on == it.from) || it.from.is_none();
        let of_this = of_this || !self.heads.iter().all(knows);
        // It has come to its end already. What had no date is no plan to come to one.
        let is_over = || it.from.is_some() && self.all.iter().any(|known| known.plan.on == it.from);
        if has_read && of_this {
            let by = PlannedBy::Move(it);
            self.replace(plan, None, turn, by, knows);
            // Nothing that was moved for it stands again.
            self.heads.iter_mut().for_each(|head| {
                if head.stamps == [turn.stamp] {
                    head.over.clear();
                }
            });
        } else if self.heads.is_empty() && !is_over() {
            if plan.is_some() {
                let head = self.head(plan, None, turn.at, vec![turn.stamp], PlannedBy::Move(it));
                self.heads.push(head);
            }
        } else if !has_read && (self.is_apart(turn) || plan.is_some() && self.is_later(turn)) {
            let head = self.head(plan, None, turn.at, vec![turn.stamp], PlannedBy::Move(it));
            self.heads.push(head);
        } else {
            self.set_aside(plan, it.on);
        }
    }

    /// A day that was chosen is said without words, and has those that it was set with.
    fn with_words(&self, plan: &'a PlannedFollowUp) -> &'a PlannedFollowUp {
        let mut before = self.all.iter().skip(self.start).rev().map(|it| it.plan);
        let is_chosen = *plan == plan.without_words();
        let set = before.find(|it| is_chosen && it.on == plan.on);
        set.unwrap_or(plan)
    }
}
