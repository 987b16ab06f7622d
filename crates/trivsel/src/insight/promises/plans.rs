//! Every follow-up that was planned, and what became of it.

use super::promised::Promised;
use crate::{
    register::{FollowUp, FollowUpMove, JointPosition, PlannedFollowUp, RoundId, Stamp},
    vocabulary::Day,
};

/// What became of a follow-up that was planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanState {
    /// It is still to come.
    Open,
    /// Two have set another day for it without having read one another, and this is one of the days:
    /// each stands until somebody chooses.
    Apart,
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

impl Planned<'_> {
    /// Whether it was the day that stood, and not one of several of which another was chosen.
    pub(in crate::insight) const fn stood(&self) -> bool {
        self.begun.is_some()
    }
}

/// One of several days that were set for the same follow-up by people who had not read one another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlanApart<'a> {
    /// The day; none where the follow-up was called off.
    pub plan: Option<&'a PlannedFollowUp>,
    /// What set it.
    pub by: PlannedBy<'a>,
}

/// What planned a follow-up.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PlannedBy<'a> {
    /// It was moved there, or called off.
    Move(&'a FollowUpMove),
    /// It was set with a position.
    Position(&'a JointPosition),
    /// It was set in a follow-up, as the next one.
    FollowUp(&'a FollowUp),
}

/// One thing that plans a follow-up, or makes something of it.
pub(super) struct Turn<'a> {
    pub(super) at: Promised,
    pub(super) stamp: &'a Stamp,
    pub(super) does: TurnDoes<'a>,
}

pub(super) enum TurnDoes<'a> {
    /// A position plans it, or one that is corrected says otherwise than the version it corrects.
    Agreed(&'a JointPosition),
    /// Of positions that were set apart one is chosen.
    Chosen(ChosenPosition<'a>),
    /// It is held, and the next one planned.
    Held(HeldTurn<'a>),
    /// It was held, and another one was chosen in its place.
    SetAside(&'a FollowUp),
    /// It is moved, or cancelled.
    Moved(&'a FollowUpMove),
}

impl Turn<'_> {
    /// Whether whoever wrote this had read of it.
    pub(super) fn is_known_to(&self, stamp: &Stamp) -> bool {
        match &self.does {
            TurnDoes::Held(it) => it.began.iter().any(|it| stamp.had_seen(it)),
            _ => stamp.had_seen(self.stamp),
        }
    }
}

/// A follow-up that is held.
pub(super) struct HeldTurn<'a> {
    pub(super) follow_up: &'a FollowUp,
    /// What wrote it first: several where one draft was kept on two devices.
    pub(super) began: Vec<&'a Stamp>,
    /// What set the day of the next one.
    pub(super) next_set: Vec<&'a Stamp>,
}

/// A position that was set before, and is set once more.
pub(super) struct ChosenPosition<'a> {
    pub(super) round: RoundId,
    /// What set it before.
    pub(super) again: Vec<&'a Stamp>,
}

/// All that was planned.
pub(super) struct AllPlans<'a> {
    pub(super) all: Vec<Planned<'a>>,
    /// The days between which nobody has chosen, the earliest first; none where there is one.
    pub(super) apart: Vec<PlanApart<'a>>,
    /// The one that a position moved to where the open one stands.
    pub(super) stood_before: Option<&'a PlannedFollowUp>,
}

#[cfg(test)]
mod tests;
