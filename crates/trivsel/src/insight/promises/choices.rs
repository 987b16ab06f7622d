//! What somebody writes who has read what two have done apart, and chooses.

use super::{
    PlanApart, PlannedBy, Promises,
    held_follow_ups::{Held, all_held},
};
use crate::{
    register::{ChildId, FollowUp, FollowUpMove, PlannedFollowUp, Register},
    vocabulary::Day,
};

impl Promises<'_> {
    /// The follow-up is on this one of the days that were set apart, or is not needed: it is moved once
    /// more, by somebody who has read all of them. It says the day alone. The words stand where they were
    /// written: said again here, what a leader keeps out of the parents' copy would come in again.
    #[must_use]
    pub fn choose_day(
        &self,
        child: ChildId,
        chosen: &PlanApart<'_>,
        on: Day,
        who: String,
    ) -> FollowUpMove {
        FollowUpMove {
            child,
            on,
            who,
            from: self.plan.and_then(|it| it.on),
            to: chosen.plan.map(PlannedFollowUp::without_words),
            why: String::new(),
            parents_know: matches!(chosen.by, PlannedBy::Move(it) if it.parents_know),
        }
    }
}

/// Of the versions of one follow-up that were corrected apart, this one as it is written once more. What
/// each of them agrees anew stands, whichever is chosen.
#[must_use]
pub fn choose_correction(register: &Register, chosen: &FollowUp) -> FollowUp {
    let held = all_held(register, chosen.child);
    let mut held = held.iter().filter(|it| it.latest.value.id == chosen.id);
    let anew = held.next().map(Held::agreed_anew).unwrap_or_default();
    let stand = anew.into_iter().filter(|it| !it.left_out);
    FollowUp {
        agreements: stand.map(|it| it.agreement.clone()).collect(),
        ..chosen.clone()
    }
}
