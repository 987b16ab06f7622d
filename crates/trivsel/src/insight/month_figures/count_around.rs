//! Counting what is around the children: the steps of the ladder, meetings, what is tried for groups, and
//! notifications.

use super::count::Counting;
use crate::{
    insight::{MeetingState, meetings, notifications, receipt_day, voices},
    register::{ChildId, MonthFigure, RungChange},
    vocabulary::{Day, MeetingKind, MeetingPart, Rung},
};

/// Words that were said so many days before a meeting, or after it, belong to it.
const WORDS_BEFORE_DAYS: i64 = 14;
const WORDS_AFTER_DAYS: i64 = 7;

/// Children who are followed closely, by the step of the ladder.
pub(super) const RUNGS: [MonthFigure; 4] = [
    MonthFigure::RungEveryday,
    MonthFigure::RungAdvice,
    MonthFigure::RungOpenHelp,
    MonthFigure::RungAuthority,
];

/// Meetings by their kind.
pub(super) const MEETINGS: [MonthFigure; 3] = [
    MonthFigure::MeetingTalks,
    MonthFigure::MeetingDialogues,
    MonthFigure::MeetingNetworks,
];

impl Counting<'_> {
    /// The steps of the ladder in the month.
    pub(super) fn steps(&mut self, child: ChildId) {
        let register = self.register;
        for it in register.rung_changes(child) {
            let step: &RungChange = &it.value;
            if self.month.has(step.on) && step.from != step.to {
                self.add(match step.is_up() {
                    true => MonthFigure::SteppedUp,
                    false => MonthFigure::SteppedDown,
                });
            }
        }
    }

    /// How much help there was around a child on the last day.
    pub(super) fn rung(&mut self, child: ChildId) {
        let steps = self.register.rung_changes(child).iter();
        let until = steps.filter(|it| it.value.on <= self.on);
        let last = until.max_by_key(|it| (it.value.on, it.stamp.order()));
        let rung = last.map_or(Rung::Everyday, |it| it.value.to);
        self.add(RUNGS[rung as usize]);
    }

    /// The meetings that were held in the month, and whether somebody's own words are there.
    pub(super) fn meetings(&mut self, child: ChildId) {
        let register = self.register;
        let files = meetings(register, child).into_iter();
        let held = files.filter(|it| it.state == MeetingState::Held);
        let held = held.filter_map(|it| Some((it.minutes.first()?.value.on, it.meeting)));
        let held: Vec<_> = held.filter(|(on, _)| self.month.has(*on)).collect();
        if held.is_empty() {
            return;
        }
        let said = voices(register, child);
        for (on, meeting) in held {
            self.add(MonthFigure::MeetingsHeld);
            self.add(match meeting.kind {
                MeetingKind::Talk => MonthFigure::MeetingTalks,
                MeetingKind::Dialogue => MonthFigure::MeetingDialogues,
                MeetingKind::Network => MonthFigure::MeetingNetworks,
            });
            let near = on.plus_days(-WORDS_BEFORE_DAYS)..=on.plus_days(WORDS_AFTER_DAYS);
            let spoke = |childs: bool| {
                let side = if childs {
                    MeetingPart::Child
                } else {
                    MeetingPart::Parent
                };
                let mut said = said.iter().map(|it| &it.value);
                said.any(|it| {
                    it.of.is_child() == childs && near.contains(&it.on) && it.on <= self.on
                }) || meeting
                    .points
                    .iter()
                    .any(|it| it.from == side && !it.text.trim().is_empty())
            };
            let (parents, child) = (spoke(false), spoke(true));
            self.add_if(parents, MonthFigure::MeetingsParents);
            self.add_if(child, MonthFigure::MeetingsChild);
        }
    }

    /// What is tried for groups and around them.
    pub(super) fn group_tries(&mut self) {
        let register = self.register;
        let held = register.group_follow_ups().into_iter();
        let held: Vec<_> = held.filter(|it| self.month.has(it.on)).collect();
        for point in register.all_focus_points() {
            let begun = point.starts.is_none_or(|starts| starts <= self.on);
            let open = point.end.as_ref().is_none_or(|end| end.on > self.on);
            self.add_if(begun && open, MonthFigure::GroupTries);
            let mut answers = held.iter().flat_map(|it| &it.tried);
            let seen = answers.any(|it| it.focus_point == point.id);
            self.add_if(begun && open && seen, MonthFigure::GroupTriesSeen);
        }
    }

    /// The notifications of half a year, in its last month alone: two papers in the middle of it would
    /// tell by their difference how many one month had. Each is counted in the half in which its receipt
    /// was to come: only then is known whether it did, and it is counted once. A mistake is none.
    pub(super) fn notifications(&mut self, child: ChildId) {
        let on = self.on;
        if !matches!(on.month(), 6 | 12) {
            return;
        }
        for figure in [MonthFigure::Notified, MonthFigure::NotifiedReceipt] {
            self.counts.add(figure, 0);
        }
        let begins = half_year(on);
        for it in notifications(self.register, child) {
            let by = receipt_day(it.now.made);
            if it.now.taken_back || !(begins..=on).contains(&by) {
                continue;
            }
            self.add(MonthFigure::Notified);
            let in_time = it.now.receipt.is_some_and(|receipt| receipt <= by);
            self.add_if(in_time, MonthFigure::NotifiedReceipt);
        }
    }
}

/// The first day of the half of a year that a day is in.
fn half_year(day: Day) -> Day {
    let month = if day.month() <= 6 { 1 } else { 7 };
    Day::new(day.year(), month, 1).unwrap_or(day)
}
