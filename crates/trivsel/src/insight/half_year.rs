//! Et halvt år, and the last part of a plan: the team is asked whether what it does is still the right
//! help.

use super::{Promises, ProposedDays, promises::is_near};
use crate::{
    instrument::handleguide,
    register::{FocusPlan, FollowUpId},
    vocabulary::Day,
};

impl Promises<'_> {
    /// For how many weeks the child has been followed closely, where the team is to be asked on a day:
    /// so long after it began, and again as long after the last answer; and once when the last part of a
    /// plan ends, which is so many weeks old where nothing else is promised. The follow-up that is being
    /// written is no answer yet.
    #[must_use]
    pub fn half_year_asked(
        &self,
        days: ProposedDays,
        on: Day,
        written_now: FollowUpId,
    ) -> Option<i64> {
        let held = self.held.iter().map(|it| &it.value);
        let before = held.filter(|it| it.id != written_now && !self.set_aside.contains(&it.id));
        let answered = before.filter(|it| it.half_year.is_some()).map(|it| it.on);
        let answered = answered.max();
        if let Some((began, last_began)) = self.plan_ends(on)
            && answered.is_none_or(|answered| answered <= last_began)
        {
            return Some(on.days_since(self.since.unwrap_or(began)) / 7);
        }
        let since = self.since?;
        days.think_again(answered.map_or(since, |it| it.max(since)), on)?;
        days.think_again(since, on)
    }

    /// When a plan of which the last part ends about this day began, and when that part did. The day on
    /// which it ends moves with each follow-up that goes on with it.
    fn plan_ends(&self, on: Day) -> Option<(Day, Day)> {
        let is_last = |part: &FocusPlan| {
            let plans = &handleguide().plans;
            let plan = plans.iter().find(|it| it.id == part.plan);
            plan.is_some_and(|it| it.phases.len() == part.phase + 1)
        };
        let last = self.trying().map(|it| it.point).find(|it| {
            it.plan.as_ref().is_some_and(is_last) && it.by.is_some_and(|by| is_near(by, on))
        })?;
        let plan = last.plan.as_ref().map(|it| &it.plan);
        let parts = self.tried.iter().map(|it| it.point);
        let parts = parts.filter(|it| it.plan.as_ref().map(|it| &it.plan) == plan);
        let began = parts.filter_map(|it| it.starts).min();
        Some((began.unwrap_or(on), last.starts.unwrap_or(on)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::{
            promises,
            promises::tests::{agreed, by_anne, chosen, held},
            tests::{CHILD, ROUND, day, id, register},
        },
        register::{Fact, FocusPoint, FocusPointId, FollowUp, GroupId, HalfYear},
        vocabulary::HalfYearChoice,
    };

    /// A follow-up on a day in which the question was answered.
    fn answered(number: u8, on: i64) -> Fact {
        let Fact::FollowUpHeld(it) = held(number, on, &[(1, false)], Some(60)) else {
            panic!("no follow-up");
        };
        Fact::FollowUpHeld(FollowUp {
            half_year: Some(HalfYear {
                choice: HalfYearChoice::GoOn,
                words: String::new(),
            }),
            ..it
        })
    }

    /// For how many weeks, where the question is asked today in the follow-up of this number.
    fn asked(facts: Vec<Fact>, written_now: u8) -> Option<i64> {
        let register = register(by_anne(facts));
        let written_now = FollowUpId(id(written_now));
        promises(&register, CHILD).half_year_asked(ProposedDays::default(), day(), written_now)
    }

    #[test]
    fn it_is_asked_after_half_a_year_and_again_half_a_year_after_it_was_answered() {
        let begun = |days: i64| agreed(ROUND, -days, &[1], Some(1));
        let weeks = |weeks: i64| 7 * weeks;
        for (facts, expected) in [
            (vec![begun(weeks(26) - 1)], None),
            (vec![begun(weeks(26))], Some(26)),
            // A follow-up in which nobody was asked is no answer.
            (vec![begun(weeks(26)), held(8, -20, &[], Some(1))], Some(26)),
            (vec![begun(weeks(30)), answered(8, -weeks(4))], None),
            (vec![begun(weeks(52)), answered(8, -weeks(26) + 1)], None),
            (vec![begun(weeks(52)), answered(8, -weeks(26))], Some(52)),
            // It is being corrected on its own day.
            (vec![begun(weeks(26)), answered(9, 0)], Some(26)),
            // Another one holds in its place.
            (
                vec![
                    begun(weeks(30)),
                    answered(8, -20),
                    held(7, -20, &[], Some(1)),
                    chosen(7, &[8]),
                ],
                Some(30),
            ),
            (vec![begun(weeks(30)), held(8, -1, &[], None)], None),
        ] {
            assert_eq!(asked(facts.clone(), 9), expected, "{facts:?}");
        }
    }

    /// A part of *Tolv uger tæt på* that ends so many days from now; the first one began twelve weeks
    /// before the last one ends.
    fn part(phase: usize, ends: i64) -> Fact {
        let number = u8::try_from(40 + phase).expect("three of them");
        let point = FocusPoint {
            what: "Vi prøver det".to_owned(),
            starts: Some(day().plus_days(ends - 28)),
            by: Some(day().plus_days(ends)),
            plan: Some(FocusPlan {
                plan: "twelve-weeks".to_owned(),
                phase,
            }),
            ..FocusPoint::new(FocusPointId(id(number)), Some(CHILD), GroupId(id(30)))
        };
        Fact::focus_point_changed(None, &point)
    }

    #[test]
    fn it_is_asked_where_the_last_part_of_a_plan_ends_and_once() {
        let parts = |ends: i64| vec![part(0, ends - 56), part(1, ends - 28), part(2, ends)];
        let and = |mut facts: Vec<Fact>, more: Fact| {
            facts.push(more);
            facts
        };
        for (facts, expected) in [
            // The first part ends, and the second.
            (parts(56), None),
            (parts(28), None),
            (parts(8), None),
            (parts(7), Some(11)),
            (parts(0), Some(12)),
            (parts(-7), Some(13)),
            // A child that is followed closely has been so for longer.
            (
                and(parts(0), agreed(ROUND, -7 * 20, &[1], Some(1))),
                Some(20),
            ),
            // It is answered as the plan ends, and not anew while the last part stands open.
            (and(parts(-14), answered(8, -14)), None),
            (and(parts(-14), answered(8, -41)), None),
            // Not of this part; the child has been followed closely since then.
            (and(parts(-14), answered(8, -42)), Some(6)),
        ] {
            assert_eq!(asked(facts.clone(), 9), expected, "{facts:?}");
        }
    }
}
