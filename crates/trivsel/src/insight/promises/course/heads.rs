//! What was said last of the follow-up: what takes the place of what, and what stands beside it.

use super::{Course, last_said::LastSaid};
use crate::{
    insight::promises::{
        plans::{PlanState, Planned, PlannedBy, Turn, TurnDoes},
        promised::Promised,
    },
    register::{PlannedFollowUp, RoundId, Stamp},
    vocabulary::Day,
};

impl<'a> Course<'a> {
    pub(super) fn day(&self, head: &LastSaid<'a>) -> Option<Day> {
        self.all[head.at?].plan.on
    }

    /// Whether this stands beside what others have said without having read one another: it is about the
    /// same follow-up, and none of it was said by somebody who had read it.
    pub(super) fn is_apart(&self, turn: &Turn<'a>) -> bool {
        let of_this = self.began.is_none() || self.said.iter().any(|it| turn.stamp.had_seen(it));
        of_this && self.is_unread(turn)
    }

    /// Whether somebody sets a day after the last follow-up who had not read of that: the parents were told
    /// of it as well. A position of the same day does so where the follow-up had not read it either.
    pub(super) fn is_later(&self, turn: &Turn<'a>) -> bool {
        let later = self.began.is_some_and(|began| match turn.does {
            TurnDoes::Agreed(_) => turn.at.on >= began,
            _ => turn.at.on > began,
        });
        later && self.is_unread(turn)
    }

    /// Whether nothing that stands was said by somebody who had read this.
    pub(super) fn is_unread(&self, turn: &Turn<'a>) -> bool {
        !self.heads.is_empty() && !self.heads.iter().any(|head| head.knows(turn.stamp))
    }

    /// What was said takes the place of those that whoever said it knew.
    pub(super) fn replace(
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
            // What a move has chosen is no slip of a position.
            (self.all[at].plan, self.all[at].round) = (plan, round);
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
    pub(super) fn first<'b>(&self, heads: &'b [LastSaid<'a>]) -> Option<&'b LastSaid<'a>> {
        let planned = heads.iter().filter(|head| head.at.is_some());
        planned.min_by_key(|head| (self.day(head).is_none(), self.day(head)))
    }

    /// Of several days another one holds.
    pub(super) fn lose(&mut self, head: &LastSaid<'a>, on: Day) {
        if let Some(at) = head.at {
            let lost = &mut self.all[at];
            (lost.state, lost.on, lost.begun) = (PlanState::Moved, Some(on), None);
        }
    }

    /// The team has followed up: the follow-up that was planned has come to its end, on whichever day.
    pub(super) fn close(&mut self, state: PlanState, on: Day) {
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
    pub(super) fn head(
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
    pub(super) fn set_aside(&mut self, plan: Option<&'a PlannedFollowUp>, on: Day) {
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
