//! Counting a month, child by child.

use super::counts::MonthCounts;
use crate::{
    insight::{
        PlanState, Planned, Promises,
        followed::{PARENTS_WAIT_DAYS, followed_on, parents_missing},
        four_at_random::drawn_in,
        promises::promises_on,
        reviews::{review_in, review_is_due},
        standing::standing_position,
        whole,
    },
    register::{Child, MonthFigure, Register, Round},
    vocabulary::{AgeBand, Day, DidHelp, Month, ReviewKind, Step, WasKept, WhyEnded},
};

/// A follow-up that is held so many days after its day was held in time.
const IN_TIME_DAYS: i64 = 7;

/// What is counted, and what of.
pub(super) struct Counting<'a> {
    pub(super) register: &'a Register,
    pub(super) month: Month,
    /// Its last day.
    pub(super) on: Day,
    /// Every round that had begun by then, the earliest first.
    rounds: Vec<&'a Round>,
    pub(super) counts: MonthCounts,
}

impl<'a> Counting<'a> {
    pub(super) fn new(register: &'a Register, month: Month) -> Self {
        let on = month.last_day();
        let mut rounds = register.all_rounds();
        rounds.retain(|round| round.opened <= on);
        Self {
            register,
            month,
            on,
            rounds,
            counts: MonthCounts::default(),
        }
    }

    pub(super) fn count(mut self) -> MonthCounts {
        self.group_tries();
        for child in self.register.all_children() {
            self.follow_ups(child);
            self.steps(child.id);
            self.meetings(child.id);
            self.notifications(child.id);
            if child.belonged(self.on, Some(self.on)) {
                self.add(MonthFigure::Children);
                self.round(child);
                self.position(child);
            }
        }
        let drawn = drawn_in(self.register, self.month);
        for (child, _) in drawn {
            self.add(MonthFigure::Drawn);
            let discussed = review_in(self.register, child.id, ReviewKind::Drawn, self.month);
            self.add_if(discussed.is_some(), MonthFigure::DrawnDiscussed);
        }
        self.counts
    }

    pub(super) fn add(&mut self, figure: MonthFigure) {
        self.counts.add(figure, 1);
    }

    pub(super) fn add_if(&mut self, whether: bool, figure: MonthFigure) {
        if whether {
            self.add(figure);
        }
    }

    /// How far the adults had come in the child's round.
    fn round(&mut self, child: &Child) {
        let round = self.rounds.iter().rev().find(|round| {
            let with_group =
                round.concerns(child.group) && child.belonged(round.opened, round.until);
            with_group || round.child == Some(child.id)
        });
        let Some(round) = round else { return };
        let look = self.register.child_round(child.id, round.id);
        let expected = self.register.group(child.group);
        let expected = expected.map_or(1, |group| usize::from(group.assessors));
        let on = self.on;
        let answered = look.map_or(0, |look| {
            let answers = look.assessments();
            let in_time = answers.filter(|(_, all)| all.iter().any(|it| it.value.on <= on));
            in_time.count()
        });
        let explained = look.is_some_and(|look| !look.not_assessed().is_empty());
        let talked = look.is_some_and(|look| look.positions().iter().any(|it| it.value.on <= on));
        self.add(MonthFigure::InRound);
        self.add_if(answered >= expected || explained, MonthFigure::Seen);
        self.add_if(talked, MonthFigure::Talked);
    }

    fn position(&mut self, child: &Child) {
        let standing = standing_position(self.register, child.id, self.on);
        self.add(match standing.and_then(|it| whole(&it.value).step()) {
            Some(Step::Green) => MonthFigure::Green,
            Some(Step::Yellow) => MonthFigure::Yellow,
            Some(Step::Red) => MonthFigure::Red,
            None => MonthFigure::NoPosition,
        });
    }

    /// What was promised about a child, and what came of it in the month.
    fn follow_ups(&mut self, child: &Child) {
        let promises = promises_on(self.register, child.id, self.on);
        let place = age_place(child, self.on);
        self.ended(child, &promises);
        self.answers(&promises, place);
        for plan in &promises.plans {
            self.plan(plan, place);
        }
        let reviewed = review_in(self.register, child.id, ReviewKind::Quarter, self.month);
        let reviewed = reviewed.is_some();
        self.add_if(reviewed, MonthFigure::ReviewsHeld);
        let here = child.belonged(self.on, Some(self.on));
        let since = promises.since.filter(|_| here);
        let due = since.is_some_and(|since| review_is_due(self.register, child.id, since, self.on));
        self.add_if(reviewed || due, MonthFigure::ReviewsDue);
        let Some(since) = since else { return };
        self.add(MonthFigure::Followed);
        self.add(FOLLOWED[place]);
        self.rung(child.id);
        self.add_if(self.month.has(since), MonthFigure::Begun);
        self.add_if(promises.next.lacks_a_day(), MonthFigure::Undated);
        if let Some(late) = promises.next.days_late(self.on) {
            self.add(MonthFigure::Overdue);
            let weeks = u32::try_from(late / 7).unwrap_or(0);
            self.counts.at_least(MonthFigure::OldestWeeks, weeks);
        }
        let missing = parents_missing(self.register, child.id, self.on);
        let waits = missing.is_some_and(|days| days >= PARENTS_WAIT_DAYS);
        self.add_if(waits, MonthFigure::ParentsMissing);
    }

    fn ended(&mut self, child: &Child, promises: &Promises<'_>) {
        for held in &promises.held {
            let held = &held.value;
            let set_aside = promises.set_aside.contains(&held.id);
            let Some(why) = held.ended.filter(|_| !set_aside && self.month.has(held.on)) else {
                continue;
            };
            self.add(match why {
                WhyEnded::Back => MonthFigure::EndedBack,
                WhyEnded::HandedOn => MonthFigure::EndedHandedOn,
                WhyEnded::Left => MonthFigure::EndedLeft,
                WhyEnded::Other => MonthFigure::EndedOther,
            });
            let before = followed_on(self.register, child, held.on.plus_days(-1));
            let begun = before.is_some_and(|since| self.month.has(since));
            self.add_if(begun, MonthFigure::Begun);
        }
    }

    fn plan(&mut self, plan: &Planned<'_>, place: usize) {
        let Some(day) = plan.plan.on.filter(|day| self.month.has(*day)) else {
            return;
        };
        let late = plan.on.is_some_and(|on| on.days_since(day) > IN_TIME_DAYS);
        let figure = match plan.state {
            PlanState::Open => MonthFigure::NotHeld,
            PlanState::Held | PlanState::Ended if late => MonthFigure::HeldLate,
            PlanState::Held | PlanState::Ended => MonthFigure::HeldInTime,
            // Which of several days it was due on, nobody has chosen yet.
            PlanState::Moved | PlanState::Cancelled | PlanState::Apart => return,
        };
        self.add(figure);
        self.add(MonthFigure::Due);
        self.add(DUE[place]);
    }

    fn answers(&mut self, promises: &Promises<'_>, place: usize) {
        let held = promises.held.iter().map(|it| &it.value);
        let held = held.filter(|it| self.month.has(it.on) && !promises.set_aside.contains(&it.id));
        let answers: Vec<_> = held.flat_map(|it| &it.answers).collect();
        for answer in answers {
            if let Some(kept) = answer.kept {
                self.add(MonthFigure::Kept);
                self.add(KEPT[place]);
                self.add(match kept {
                    WasKept::Yes => MonthFigure::KeptYes,
                    WasKept::Partly => MonthFigure::KeptPartly,
                    WasKept::No => MonthFigure::KeptNo,
                    WasKept::NotBegun => MonthFigure::KeptNotBegun,
                });
            }
            if let Some(helped) = answer.helped {
                self.add(MonthFigure::Helped);
                self.add(match helped {
                    DidHelp::Yes => MonthFigure::HelpedYes,
                    DidHelp::Little => MonthFigure::HelpedLittle,
                    DidHelp::No => MonthFigure::HelpedNo,
                    DidHelp::TooEarly => MonthFigure::HelpedTooEarly,
                });
            }
        }
    }
}

/// Children followed closely, by age band.
pub(super) const FOLLOWED: [MonthFigure; 4] = [
    MonthFigure::FollowedInfant,
    MonthFigure::FollowedToddler,
    MonthFigure::FollowedPreschool,
    MonthFigure::FollowedSchool,
];

/// Follow-ups that were to be held, by age band.
pub(super) const DUE: [MonthFigure; 4] = [
    MonthFigure::DueInfant,
    MonthFigure::DueToddler,
    MonthFigure::DuePreschool,
    MonthFigure::DueSchool,
];

/// Agreements that were answered about, by age band.
pub(super) const KEPT: [MonthFigure; 4] = [
    MonthFigure::KeptInfant,
    MonthFigure::KeptToddler,
    MonthFigure::KeptPreschool,
    MonthFigure::KeptSchool,
];

/// The place of a child's age band among all; the last one of whoever is older.
fn age_place(child: &Child, on: Day) -> usize {
    let months = child.birth.age_on(on).map_or(0, |age| age.months);
    let bands = AgeBand::ALL.iter();
    let younger = bands.filter(|band| *band.months().end() < months).count();
    younger.min(AgeBand::ALL.len() - 1)
}
