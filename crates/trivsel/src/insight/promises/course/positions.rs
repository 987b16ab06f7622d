//! What a position says of the follow-up that is planned.

use super::{Course, saying::Saying};
use crate::{
    insight::promises::plans::{ChosenPosition, PlannedBy, Turn},
    register::JointPosition,
};

impl<'a> Course<'a> {
    /// A plan that differs moves the one that stands, unless it is a slip that the same round's
    /// position puts right on the same day: nobody was promised the other one, and what stood before
    /// it stands. Where it has no plan any more, what was promised stands.
    pub(super) fn agreed(&mut self, position: &'a JointPosition, turn: &Turn<'a>) {
        self.undo_slips(position, turn);
        let plan = position.follow_up.as_ref();
        if plan.is_none() {
            return;
        }
        let by = PlannedBy::Position(position);
        let mut saying = Saying::new(vec![turn.stamp], turn.at, plan, by);
        let shown = self.shown(turn.stamp);
        saying.row = self.row_of(&shown, plan);
        // It says a day that its form showed: who sees to it, or why it is late, is no other day, and takes
        // nothing away from what others have said.
        let own = |at: &usize| self.said[*at].round() == Some(position.round);
        let stays = |at: &usize| !own(at) && !self.said[*at].is_on(plan);
        let mut leaves = shown.clone();
        leaves.retain(|at| saying.row.is_some() && stays(at));
        self.say(saying, &shown, &leaves);
    }

    /// Of the positions of a round that were set apart this one holds: what the others say is undone, and
    /// what it says itself stands where it stood.
    pub(super) fn choose(&mut self, it: &ChosenPosition<'a>, turn: &Turn<'a>) {
        for said in &mut self.said {
            let is_its_own = it.again.iter().any(|again| said.is_known_to(again));
            if said.round() == Some(it.round) && said.is_known_to(turn.stamp) && !is_its_own {
                said.undone_by.push((turn.stamp, turn.at.on));
            }
        }
    }

    /// What this round's position has set on this very day was never planned, where whoever puts it right
    /// was shown that one: what was moved for it stands again.
    fn undo_slips(&mut self, position: &JointPosition, turn: &Turn<'a>) {
        loop {
            let mut own = self.shown(turn.stamp);
            own.retain(|at| self.said[*at].round() == Some(position.round));
            let [at] = *own else { return };
            let it = &self.said[at];
            if it.is_on(position.follow_up.as_ref()) || !self.is_of_today(it, turn) {
                return;
            }
            let slip = &mut self.said[at];
            slip.is_slip = true;
            slip.undone_by.push((turn.stamp, turn.at.on));
        }
    }

    /// Whether its day is one that nobody had said before, as far as whoever writes now has read.
    fn is_of_today(&self, it: &Saying<'a>, turn: &Turn<'a>) -> bool {
        let same = self.said.iter().filter(|other| other.row == it.row);
        let mut same = same.filter(|other| other.counts_for(turn.stamp));
        same.all(|other| other.at.on == turn.at.on)
    }
}
