//! Every follow-up that was planned, and what became of it.

use crate::{
    register::{FollowUp, FollowUpMove, PlannedFollowUp},
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
}

/// One thing that plans a follow-up, or makes something of it.
pub(super) enum Turn<'a> {
    /// A position plans it on a day.
    Agreed(&'a PlannedFollowUp, Day),
    /// It is held, and the next one planned.
    Held(&'a FollowUp),
    /// It was held, and another one was chosen in its place.
    SetAside(&'a FollowUp),
    /// It is moved, or cancelled.
    Moved(&'a FollowUpMove),
}

impl Turn<'_> {
    /// Whether a follow-up is planned by it.
    pub(super) const fn plans(&self) -> bool {
        match self {
            Self::Agreed(..) => true,
            Self::Held(it) => it.next.is_some() && it.ended.is_none(),
            Self::SetAside(_) => false,
            Self::Moved(it) => it.to.is_some(),
        }
    }
}

/// Goes through the turns in their order. A plan takes the place of the one that is open.
pub(super) fn plans<'a>(turns: impl Iterator<Item = Turn<'a>>) -> Vec<Planned<'a>> {
    let mut all: Vec<Planned<'a>> = Vec::new();
    for turn in turns {
        let open = all.iter_mut().find(|it| it.state == PlanState::Open);
        let (before, on, plan) = match turn {
            // A position that is corrected says the plan again that stands.
            Turn::Agreed(plan, _) if open.as_ref().is_some_and(|it| it.plan == plan) => continue,
            Turn::Agreed(plan, on) => (PlanState::Moved, on, Some(plan)),
            Turn::Held(it) if it.ended.is_some() => (PlanState::Ended, it.on, None),
            Turn::Held(it) => (PlanState::Held, it.on, it.next.as_ref()),
            Turn::SetAside(it) => {
                let plan = it.next.as_ref().filter(|_| it.ended.is_none());
                all.extend(plan.map(|plan| Planned {
                    plan,
                    state: PlanState::Moved,
                    on: Some(it.on),
                }));
                continue;
            }
            Turn::Moved(it) => match &it.to {
                Some(to) => (PlanState::Moved, it.on, Some(to)),
                // Somebody on another device may have followed up meanwhile, or moved it: what
                // is planned since is not what was cancelled.
                None if open.as_ref().is_some_and(|open| open.plan.on != it.from) => continue,
                None => (PlanState::Cancelled, it.on, None),
            },
        };
        if let Some(open) = open {
            open.state = before;
            open.on = Some(on);
        }
        all.extend(plan.map(|plan| Planned {
            plan,
            state: PlanState::Open,
            on: None,
        }));
    }
    all
}

#[cfg(test)]
mod tests;
