//! What a position makes of the follow-up that is planned.

use super::{Course, last_said::LastSaid};
use crate::{
    insight::promises::plans::{AgreedPlan, PlanState, PlannedBy, Turn},
    register::PlannedFollowUp,
};

impl<'a> Course<'a> {
    /// A plan that differs moves the one that stands, unless it is a slip that the same round's
    /// position puts right on the same day: nobody was promised the other one, and what stood before
    /// it stands. Where it has no plan any more, what was promised stands.
    pub(super) fn agreed(&mut self, agreed: AgreedPlan<'a>, turn: &Turn<'a>) {
        let AgreedPlan { position, chosen } = agreed;
        let (round, plan) = (Some(position.round), position.follow_up.as_ref());
        let by = PlannedBy::Position(position);
        let day = turn.at.on;
        let read = |head: &LastSaid<'a>| head.is_known_to(turn.stamp);
        let of_round = |head: &LastSaid<'a>| head.at.is_some_and(|at| self.all[at].round == round);
        if self.heads.iter().all(|head| head.at.is_none()) {
            // What was chosen once more and has come to its end already, has.
            let Some(plan) = plan.filter(|_| !chosen) else {
                return;
            };
            if self.heads.iter().any(|head| !read(head)) && self.is_apart(turn) {
                let head = self.head(Some(plan), round, turn.at, vec![turn.stamp], by);
                self.heads.push(head);
            } else {
                self.replace(Some(plan), round, turn, by, |_| true);
            }
            return;
        }
        let own = self.heads.iter().position(of_round);
        let known = |head: &LastSaid<'a>| head.at.is_some() && read(head);
        let Some(which) = own.or_else(|| self.heads.iter().position(known)) else {
            match plan {
                _ if chosen => {}
                Some(plan) if self.is_apart(turn) || self.is_later(turn) => {
                    let head = self.head(Some(plan), round, turn.at, vec![turn.stamp], by);
                    self.heads.push(head);
                }
                plan if self.says(plan) => {}
                plan => self.set_aside(plan, day),
            }
            return;
        };
        let stands = &self.heads[which];
        let same_round = own.is_some();
        let today = stands.begun.on == day;
        let slip = same_round && today && read(stands) && !chosen;
        let mut said = self.heads.iter().enumerate();
        let said = said.find(|(at, head)| {
            let on = plan.is_some_and(|plan| head.at.is_some() && self.day(head) == plan.on);
            on && (*at == which || read(head))
        });
        let said = said.and_then(|(_, head)| head.at);
        match (plan, said) {
            // Who sees to it, or why it is late, is no other day.
            (Some(plan), Some(at)) => self.say_again(at, plan, turn),
            _ if slip => {
                self.undo(which);
                self.agreed(agreed, turn);
            }
            // A follow-up, or another round, has set the day since.
            (Some(_), None) if chosen && !same_round => {}
            (Some(plan), None) if chosen => {
                let planned = self.heads.iter().filter(|head| head.at.is_some()).count();
                if planned > 1 {
                    let head = self.heads.remove(which);
                    self.lose(&head, day);
                } else {
                    self.replace(Some(plan), round, turn, by, |head| head.at.is_some());
                }
            }
            (Some(plan), None) => {
                let at = self.heads[which].at;
                let known = |head: &LastSaid<'a>| head.at == at || head.is_known_to(turn.stamp);
                self.replace(Some(plan), round, turn, by, known);
            }
            (None, _) => {}
        }
    }

    /// The same day is said once more: whoever has not read that takes nothing away from it.
    fn say_again(&mut self, at: usize, plan: &'a PlannedFollowUp, turn: &Turn<'a>) {
        self.all[at].plan = plan;
        let mut heads = self.heads.iter_mut();
        let head = heads.find(|head| head.at == Some(at));
        if let Some(head) = head {
            head.stamps.push(turn.stamp);
            self.said.push(turn.stamp);
        }
    }

    /// Whether one of those that stand is this very plan.
    fn says(&self, plan: Option<&PlannedFollowUp>) -> bool {
        let mut stand = self.heads.iter().filter_map(|head| head.at);
        plan.is_some_and(|plan| stand.any(|at| self.all[at].plan == plan))
    }

    /// It was never planned: what was moved for it stands again.
    fn undo(&mut self, which: usize) {
        let undone = self.heads.remove(which);
        self.undone.extend(undone.at);
        for (place, head) in undone.over.into_iter().enumerate() {
            if let Some(at) = head.at {
                let before = &mut self.all[at];
                before.begun = Some(head.begun);
                (before.state, before.on) = (PlanState::Open, None);
            }
            self.heads.insert(which + place, head);
        }
    }
}
