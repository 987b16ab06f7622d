//! What became of all that was planned.

use super::{Course, saying::Saying};
use crate::{
    insight::promises::plans::{AllPlans, PlanApart, PlanState, Planned, PlannedBy},
    register::PlannedFollowUp,
    vocabulary::Day,
};

impl<'a> Course<'a> {
    /// What came of all of it.
    pub(super) fn finish(mut self) -> AllPlans<'a> {
        let heads = self.settle();
        let heads = self.one_of_each_round(heads);
        let said = |at: &usize| PlanApart {
            plan: self.said[*at].plan,
            by: self.said[*at].by,
        };
        let mut apart: Vec<_> = heads.iter().map(said).collect();
        apart.sort_by_key(|it| (it.plan.is_none(), it.plan.and_then(|plan| plan.on)));
        let day = |it: &PlanApart<'_>| it.plan.map(|plan| plan.on);
        apart.dedup_by(|a, b| day(a) == day(b));
        let mut rows: Vec<_> = heads.iter().filter_map(|at| self.said[*at].row).collect();
        rows.sort_unstable();
        rows.dedup();
        let mut stood_before = None;
        if apart.len() < 2 {
            apart.clear();
            stood_before = rows.first().and_then(|row| self.stood_before(*row));
            // The same day was set twice.
            for row in rows.into_iter().skip(1) {
                let begun = self.all[row].begun;
                self.lose(row, begun.map(|it| it.on));
            }
        } else {
            rows.into_iter()
                .for_each(|row| self.all[row].state = PlanState::Apart);
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

    /// The team has followed up: the follow-up that was planned has come to its end, on whichever day.
    pub(super) fn close(&mut self, state: PlanState, on: Day) {
        let heads = self.settle();
        let first = self.first(&heads).and_then(|it| it.row);
        for at in heads {
            match self.said[at].row {
                Some(row) if Some(row) == first => {
                    (self.all[row].state, self.all[row].on) = (state, Some(on));
                }
                Some(row) => self.lose(row, Some(on)),
                None => {}
            }
        }
        self.said.clear();
        self.start = self.all.len();
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

    /// Reckons what became of each day that was said since the last follow-up, and gives what stands.
    fn settle(&mut self) -> Vec<usize> {
        let heads = self.standing(|it| it.undone_by.is_empty());
        (self.start..self.all.len()).for_each(|row| self.settle_row(row, &heads));
        heads
    }

    fn settle_row(&mut self, row: usize, heads: &[usize]) {
        let said = self.said.iter().enumerate();
        let of_row = said.filter(|(_, it)| it.row == Some(row));
        let (holds, undone): (Vec<_>, Vec<_>) = of_row.partition(|(_, it)| it.undone_by.is_empty());
        let (Some((_, first)), Some((place, last))) = (holds.first(), holds.last()) else {
            let chosen_over = undone.iter().find(|(_, it)| !it.is_slip);
            match chosen_over.and_then(|(_, it)| it.undone_by.first()) {
                Some((_, on)) => self.lose(row, Some(*on)),
                None if undone.is_empty() => {}
                None => self.undone.push(row),
            }
            return;
        };
        // A day that two have said is moved once neither of them says it any more.
        let stands = holds.iter().any(|(place, _)| heads.contains(place));
        let over = self.said.iter().filter(|other| {
            let is_other = other.undone_by.is_empty() && other.row != Some(row);
            !stands && is_other && other.over.contains(place)
        });
        let moved_by = over.clone().find(|other| other.moves == Some(row));
        let lost_to = over.clone().next().filter(|_| moved_by.is_none());
        let is_chosen = holds
            .iter()
            .any(|(_, it)| matches!(it.by, PlannedBy::Move(_)));
        let became = Planned {
            plan: last.plan.unwrap_or(self.all[row].plan),
            state: match moved_by.or(lost_to) {
                None => PlanState::Open,
                Some(by) if by.plan.is_none() && moved_by.is_some() => PlanState::Cancelled,
                Some(_) => PlanState::Moved,
            },
            on: moved_by.or(lost_to).map(|by| by.at.on),
            // What a move has chosen is no slip of a position.
            round: first.round().filter(|_| !is_chosen),
            begun: holds
                .iter()
                .map(|(_, it)| it.at)
                .min()
                .filter(|_| lost_to.is_none()),
        };
        self.all[row] = became;
    }

    /// Of the days that one round has set apart the earliest stands: the positions are chosen between.
    fn one_of_each_round(&mut self, heads: Vec<usize>) -> Vec<usize> {
        let is_first = |at: &usize| {
            let round = self.said[*at].round();
            let same = heads.iter().copied();
            let same = same.filter(|other| self.said[*other].round() == round);
            let first = self.first(&same.collect::<Vec<_>>());
            round.is_none() || first.is_none_or(|it| it.is_on(self.said[*at].plan))
        };
        let (heads, others): (Vec<_>, Vec<_>) = heads.iter().copied().partition(is_first);
        let stands = |row| heads.iter().any(|at| self.said[*at].row == row);
        let others = others.into_iter().map(|at| self.said[at].row);
        let others: Vec<_> = others.filter(|row| !stands(*row)).flatten().collect();
        for row in others {
            let stood = &mut self.all[row];
            (stood.state, stood.on) = (PlanState::Moved, stood.begun.map(|it| it.on));
        }
        heads
    }

    /// Of several days another one holds.
    fn lose(&mut self, row: usize, on: Option<Day>) {
        let lost = &mut self.all[row];
        (lost.state, lost.on, lost.begun) = (PlanState::Moved, on, None);
    }

    /// What a position has moved to where this one stands.
    fn stood_before(&self, row: usize) -> Option<&'a PlannedFollowUp> {
        let of_row = |it: &&Saying<'_>| it.row == Some(row) && it.undone_by.is_empty();
        let by_position = self.said.iter().filter(of_row);
        let mut by_position = by_position.filter(|it| it.round().is_some());
        let before = by_position.find_map(|it| it.moves)?;
        Some(self.all[before].plan)
    }
}
