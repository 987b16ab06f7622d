//! What is said, what it takes the place of, and what stands.

use super::{Course, saying::Saying};
use crate::{
    insight::promises::plans::{PlanState, Planned},
    register::{PlannedFollowUp, Stamp},
};

impl<'a> Course<'a> {
    /// What whoever wrote this was shown: what they had read, and nothing that they had read has taken the
    /// place of.
    pub(super) fn shown(&self, stamp: &Stamp) -> Vec<usize> {
        self.standing(|it| it.counts_for(stamp))
    }

    /// Those of these sayings that none of them has taken the place of.
    pub(super) fn standing(&self, counts: impl Fn(&Saying<'a>) -> bool) -> Vec<usize> {
        let mut stands: Vec<_> = self.said.iter().map(&counts).collect();
        for it in self.said.iter().filter(|it| counts(it)) {
            it.over.iter().for_each(|at| stands[*at] = false);
        }
        (0..stands.len()).filter(|at| stands[*at]).collect()
    }

    /// The one of these with the earliest day.
    pub(super) fn first(&self, of: &[usize]) -> Option<&Saying<'a>> {
        let planned = of.iter().map(|at| &self.said[*at]);
        let planned = planned.filter(|it| it.plan.is_some());
        planned.min_by_key(|it| it.plan.map(|plan| (plan.on.is_none(), plan.on)))
    }

    /// Where the day of this plan stands, where one of these says it.
    pub(super) fn row_of(&self, among: &[usize], plan: Option<&PlannedFollowUp>) -> Option<usize> {
        let mut among = among.iter().map(|at| &self.said[*at]);
        among.find(|it| it.is_on(plan))?.row
    }

    /// It takes the place of all that whoever says it had read and was shown, but for what it `leaves`.
    pub(super) fn say(&mut self, mut saying: Saying<'a>, shown: &[usize], leaves: &[usize]) {
        let place = self.said.len();
        let read = |at: &usize| {
            let mut by = saying.stamps.iter();
            !leaves.contains(at) && by.all(|by| self.said[*at].is_known_to(by))
        };
        saying.over = (0..place).filter(read).collect();
        // A follow-up whose next day was corrected since had read it.
        for known in &mut self.said {
            let mut by = known.stamps.iter();
            if by.any(|by| saying.is_known_to(by)) {
                known.over.push(place);
            }
        }
        if saying.row.is_none() {
            saying.moves = self.first(shown).and_then(|it| it.row);
            saying.row = saying.plan.map(|plan| {
                self.all.push(Planned {
                    plan,
                    state: PlanState::Open,
                    on: None,
                    round: None,
                    begun: Some(saying.at),
                });
                self.all.len() - 1
            });
        }
        self.said.push(saying);
    }
}
