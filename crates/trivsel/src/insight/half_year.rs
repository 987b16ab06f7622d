//! Et halvt år: the team is asked whether what it does is still the right help.

use super::{Promises, ProposedDays};
use crate::{register::FollowUpId, vocabulary::Day};

impl Promises<'_> {
    /// For how many weeks the child has been followed closely, where the team is to be asked on a day:
    /// so long after it began, and again as long after the last answer. The follow-up that is being
    /// written is no answer yet.
    #[must_use]
    pub fn half_year_asked(
        &self,
        days: ProposedDays,
        on: Day,
        written_now: FollowUpId,
    ) -> Option<i64> {
        let since = self.since?;
        let held = self.held.iter().map(|it| &it.value);
        let before = held.filter(|it| it.id != written_now && !self.set_aside.contains(&it.id));
        let answered = before.filter(|it| it.half_year.is_some()).map(|it| it.on);
        let last = answered.fold(since, Day::max);
        days.think_again(last, on)?;
        days.think_again(since, on)
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
        register::{Fact, FollowUp, HalfYear},
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
}
