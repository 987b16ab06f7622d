//! How the follow-up that is planned goes from day to day.

use super::{
    plans::{
        AgreedPlan, AllPlans, HeldTurn, PlanApart, PlanState, Planned, PlannedBy, Turn, TurnDoes,
    },
    promised::Promised,
};
use crate::{
    register::{FollowUpMove, PlannedFollowUp, RoundId, Stamp},
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

/// What was said last of the follow-up by somebody.
#[derive(Clone)]
struct LastSaid<'a> {
    /// Where the day stands among all; none where it was called off.
    at: Option<usize>,
    begun: Promised,
    /// What said so: several where people set the same day apart.
    stamps: Vec<&'a Stamp>,
    by: PlannedBy<'a>,
    /// What a position has moved for it. It stands again where that was a slip.
    over: Vec<LastSaid<'a>>,
}

impl LastSaid<'_> {
    /// Whether whoever wrote this had read all of it.
    fn is_known_to(&self, stamp: &Stamp) -> bool {
        self.stamps.iter().all(|it| stamp.had_seen(it))
    }

    /// Whether somebody who had read this said it.
    fn knows(&self, stamp: &Stamp) -> bool {
        self.stamps.iter().any(|it| it.had_seen(stamp))
    }
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
        let plan = it.to.as_ref();
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

    /// A plan that differs moves the one that stands, unless it is a slip that the same round's
    /// position puts right on the same day: nobody was promised the other one, and what stood before
    /// it stands. Where it has no plan any more, what was promised stands.
    fn agreed(&mut self, agreed: AgreedPlan<'a>, turn: &Turn<'a>) {
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

    fn day(&self, head: &LastSaid<'a>) -> Option<Day> {
        self.all[head.at?].plan.on
    }

    /// Whether this stands beside what others have said without having read one another: it is about the
    /// same follow-up, and none of it was said by somebody who had read it.
    fn is_apart(&self, turn: &Turn<'a>) -> bool {
        let of_this = self.began.is_none() || self.said.iter().any(|it| turn.stamp.had_seen(it));
        of_this && self.is_unread(turn)
    }

    /// Whether somebody sets a day after the last follow-up who had not read of that: the parents were told
    /// of it as well.
    fn is_later(&self, turn: &Turn<'a>) -> bool {
        self.began.is_some_and(|began| turn.at.on > began) && self.is_unread(turn)
    }

    /// Whether nothing that stands was said by somebody who had read this.
    fn is_unread(&self, turn: &Turn<'a>) -> bool {
        !self.heads.is_empty() && !self.heads.iter().any(|head| head.knows(turn.stamp))
    }

    /// What was said takes the place of those that whoever said it knew.
    fn replace(
        &mut self,
        plan: Option<&'a PlannedFollowUp>,
        round: Option<RoundId>,
        turn: &Turn<'a>,
        by: PlannedBy<'a>,
        knows: impl Fn(&LastSaid<'a>) -> bool,
    ) {
        let (known, others): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.heads).into_iter().partition(knows);
        let on = turn.at.on;
        let same = |head: &&LastSaid<'a>| {
            head.at.is_some() && plan.is_some_and(|plan| self.day(head) == plan.on)
        };
        // Of several days one is chosen: it stands where it stood.
        let chosen = known.iter().find(same).filter(|_| known.len() > 1).cloned();
        let first = chosen.as_ref().or_else(|| self.first(&known)).cloned();
        let first = first.and_then(|head| head.at);
        for head in &known {
            if head.at != first {
                self.lose(head, on);
            }
        }
        let head = if let (Some(head), Some(plan), Some(at)) = (chosen, plan, first) {
            self.all[at].plan = plan;
            LastSaid {
                stamps: vec![turn.stamp],
                by,
                over: Vec::new(),
                ..head
            }
        } else {
            let became = match plan {
                Some(_) => PlanState::Moved,
                None => PlanState::Cancelled,
            };
            if let Some(at) = first {
                let stood = &mut self.all[at];
                (stood.state, stood.on) = (became, Some(on));
            }
            let head = self.head(plan, round, turn.at, vec![turn.stamp], by);
            LastSaid {
                over: known,
                ..head
            }
        };
        self.heads = std::iter::once(head).chain(others).collect();
    }

    /// The one with the earliest day.
    fn first<'b>(&self, heads: &'b [LastSaid<'a>]) -> Option<&'b LastSaid<'a>> {
        let planned = heads.iter().filter(|head| head.at.is_some());
        planned.min_by_key(|head| (self.day(head).is_none(), self.day(head)))
    }

    /// Of several days another one holds.
    fn lose(&mut self, head: &LastSaid<'a>, on: Day) {
        if let Some(at) = head.at {
            let lost = &mut self.all[at];
            (lost.state, lost.on, lost.begun) = (PlanState::Moved, Some(on), None);
        }
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

    /// The team has followed up: the follow-up that was planned has come to its end, on whichever day.
    fn close(&mut self, state: PlanState, on: Day) {
        let heads = std::mem::take(&mut self.heads);
        let first = self.first(&heads).and_then(|head| head.at);
        for head in &heads {
            if head.at != first {
                self.lose(head, on);
            }
        }
        if let Some(at) = first {
            let stood = &mut self.all[at];
            (stood.state, stood.on) = (state, Some(on));
        }
        self.start = self.all.len();
    }

    /// A day that stands from now on, or that the follow-up is called off.
    fn head(
        &mut self,
        plan: Option<&'a PlannedFollowUp>,
        round: Option<RoundId>,
        begun: Promised,
        stamps: Vec<&'a Stamp>,
        by: PlannedBy<'a>,
    ) -> LastSaid<'a> {
        self.said.extend(&stamps);
        let at = plan.map(|plan| {
            self.all.push(Planned {
                plan,
                state: PlanState::Open,
                on: None,
                round,
                begun: Some(begun),
            });
            self.all.len() - 1
        });
        LastSaid {
            at,
            begun,
            stamps,
            by,
            over: Vec::new(),
        }
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
