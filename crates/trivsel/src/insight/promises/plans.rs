//! Every follow-up that was planned, and what became of it.

use super::held_follow_ups::Promised;
use crate::{
    register::{FollowUp, FollowUpMove, PlannedFollowUp, RoundId, Stamp},
    vocabulary::Day,
};

/// What became of a follow-up that was planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanState {
    /// It is still to come.
    Open,
    /// The team followed up.
    Held,
    /// Another day was set in its place.
    Moved,
    /// It was not needed.
    Cancelled,
    /// The team followed up, and follows the child closely no more.
    Ended,
}

/// A follow-up that was planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Planned<'a> {
    /// When, and by whom.
    pub plan: &'a PlannedFollowUp,
    /// What became of it.
    pub state: PlanState,
    /// The day on which that happened; none while it is open.
    pub on: Option<Day>,
    /// The round whose position planned it, where one did.
    pub(super) round: Option<RoundId>,
    /// When it was planned; none where it never came to stand.
    pub(super) begun: Option<Promised>,
}

/// One thing that plans a follow-up, or makes something of it.
pub(super) struct Turn<'a> {
    pub(super) at: Promised,
    pub(super) stamp: &'a Stamp,
    pub(super) does: TurnDoes<'a>,
}

pub(super) enum TurnDoes<'a> {
    /// A position plans it, or one that is corrected says otherwise than the version it corrects.
    Agreed(AgreedPlan<'a>),
    /// It is held, and the next one planned.
    Held(&'a FollowUp),
    /// It was held, and another one was chosen in its place.
    SetAside(&'a FollowUp),
    /// It is moved, or cancelled.
    Moved(&'a FollowUpMove),
}

/// What a position says of the follow-up.
#[derive(Clone, Copy)]
pub(super) struct AgreedPlan<'a> {
    pub(super) round: RoundId,
    pub(super) plan: Option<&'a PlannedFollowUp>,
    /// The whole position is one that was set before: of two that were set apart it was chosen.
    pub(super) chosen: bool,
}

/// Goes through the turns in their order. A plan takes the place of the one that is open. With all
/// of them comes the one that a position moved to where the open one stands.
pub(super) fn plans<'a>(
    turns: impl Iterator<Item = Turn<'a>>,
) -> (Vec<Planned<'a>>, Option<&'a PlannedFollowUp>) {
    let mut course = Course::default();
    turns.for_each(|turn| course.take(&turn));
    let before = course.stands.iter().rev().nth(1);
    let before = before.map(|(at, _)| course.all[*at].plan);
    (course.all, before)
}

/// The plans so far.
#[derive(Default)]
struct Course<'a> {
    all: Vec<Planned<'a>>,
    /// Where the open one stands among them, and what planned it: the last of these. Before it those
    /// that positions have moved for it, one for the other.
    stands: Vec<(usize, &'a Stamp)>,
}

impl<'a> Course<'a> {
    fn take(&mut self, turn: &Turn<'a>) {
        match turn.does {
            TurnDoes::Agreed(it) => self.agreed(it, turn),
            TurnDoes::Held(it) if it.ended.is_some() => self.close(PlanState::Ended, it.on),
            TurnDoes::Held(it) => {
                self.close(PlanState::Held, it.on);
                self.plan(it.next.as_ref(), None, turn);
            }
            TurnDoes::SetAside(it) => {
                let next = it.next.as_ref().filter(|_| it.ended.is_none());
                self.set_aside(next, it.on);
            }
            // Somebody on another device has followed up meanwhile, or moved it: what is planned
            // since is not what was moved.
            TurnDoes::Moved(it) if self.is_stale(it, turn) => {
                self.set_aside(it.to.as_ref(), it.on);
            }
            TurnDoes::Moved(it) => {
                self.close(
                    match it.to {
                        Some(_) => PlanState::Moved,
                        None => PlanState::Cancelled,
                    },
                    it.on,
                );
                self.plan(it.to.as_ref(), None, turn);
            }
        }
    }

    /// A plan that differs moves the one that stands, unless it is a slip that the same round's
    /// position puts right on the same day: nobody was promised the other one, and what stood before
    /// it stands. Where it has no plan any more, what was promised stands.
    fn agreed(&mut self, agreed: AgreedPlan<'a>, turn: &Turn<'a>) {
        let AgreedPlan {
            round,
            plan,
            chosen,
        } = agreed;
        let Some((at, stamp)) = self.stands.last().copied() else {
            // What was chosen once more and has come to its end already, has.
            return self.plan(plan.filter(|_| !chosen), Some(round), turn);
        };
        let stands = &mut self.all[at];
        let day = turn.at.0;
        let same_round = stands.round == Some(round);
        let read = turn.stamp.had_seen(stamp);
        let today = stands.begun.is_some_and(|(begun, _)| begun == day);
        let slip = same_round && today && read && !chosen;
        match plan {
            Some(plan) if stands.plan == plan => {}
            // Who sees to it, or why it is late, is no other day.
            Some(plan) if stands.plan.on == plan.on && (same_round || read) => stands.plan = plan,
            _ if slip => {
                self.undo();
                self.agreed(agreed, turn);
            }
            // A follow-up, or another round, has set the day since.
            Some(_) if chosen && !same_round => {}
            Some(plan) if same_round || read => {
                self.end(PlanState::Moved, day);
                self.plan(Some(plan), Some(round), turn);
            }
            Some(plan) => self.set_aside(Some(plan), day),
            None => {}
        }
    }

    /// The open one was never planned: the one that was moved for it stands again.
    fn undo(&mut self) {
        if let Some((at, _)) = self.stands.pop() {
            self.all.remove(at);
        }
        if let Some((at, _)) = self.stands.last() {
            let before = &mut self.all[*at];
            (before.state, before.on) = (PlanState::Open, None);
        }
    }

    fn is_stale(&self, it: &FollowUpMove, turn: &Turn<'a>) -> bool {
        match self.stands.last() {
            Some((at, stamp)) => self.all[*at].plan.on != it.from || !turn.stamp.had_seen(stamp),
            // It has come to its end already. What had no date is no plan to come to one.
            None => it.from.is_some() && self.all.iter().any(|known| known.plan.on == it.from),
        }
    }

    /// It has come to its end, and nothing that was moved for it stands again.
    fn close(&mut self, state: PlanState, on: Day) {
        self.end(state, on);
        self.stands.clear();
    }

    fn end(&mut self, state: PlanState, on: Day) {
        if let Some((at, _)) = self.stands.last() {
            let stood = &mut self.all[*at];
            (stood.state, stood.on) = (state, Some(on));
        }
    }

    fn plan(&mut self, plan: Option<&'a PlannedFollowUp>, round: Option<RoundId>, turn: &Turn<'a>) {
        let Some(plan) = plan else { return };
        self.stands.push((self.all.len(), turn.stamp));
        self.all.push(Planned {
            plan,
            state: PlanState::Open,
            on: None,
            round,
            begun: Some(turn.at),
        });
    }

    /// It never came to stand, and is told all the same.
    fn set_aside(&mut self, plan: Option<&'a PlannedFollowUp>, on: Day) {
        let told = |plan: &&PlannedFollowUp| {
            let same = |it: &Planned<'_>| it.plan == *plan && it.on == Some(on);
            self.all.iter().any(same)
        };
        let Some(plan) = plan.filter(|it| !told(it)) else {
            return;
        };
        self.all.push(Planned {
            plan,
            state: PlanState::Moved,
            on: Some(on),
            round: None,
            begun: None,
        });
    }
}

#[cfg(test)]
mod tests;
