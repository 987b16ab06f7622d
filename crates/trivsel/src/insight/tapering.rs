//! Udtrapning: what has helped twice running may need less.

use super::{Promises, ProposedDays};
use crate::{
    register::FollowUp,
    vocabulary::{Day, DidHelp},
};

/// The later day that is offered by a house's rhythm while the team follows up, where something that goes on helps and
/// was said to help the last time it was answered about.
#[must_use]
pub fn tapering(promises: &Promises<'_>, now: &FollowUp, days: ProposedDays) -> Option<Day> {
    let earlier = promises.held.iter().rev().map(|it| &it.value);
    let earlier = earlier.filter(|it| it.on < now.on && !promises.set_aside.contains(&it.id));
    let earlier: Vec<_> = earlier.collect();
    let last = earlier.first()?;
    let agreed = now.answers.iter().filter(|it| !it.ends);
    let mut agreed = agreed.map(|now| {
        let known = earlier.iter().flat_map(|it| &it.answers);
        let known = known.filter(|it| it.agreement == now.agreement);
        helped_twice(now.helped, known.map(|it| it.helped))
    });
    let tried = now.tried.iter().filter(|it| it.ends.is_none());
    let mut tried = tried.map(|now| {
        let known = earlier.iter().flat_map(|it| &it.tried);
        let known = known.filter(|it| it.focus_point == now.focus_point);
        helped_twice(now.helped, known.map(|it| it.helped))
    });
    let twice = agreed.any(|twice| twice) || tried.any(|twice| twice);
    twice.then(|| days.tapered(last.on, now.on))
}

/// Whether "Hjalp det?" is answered with yes now and was the time before, of those that answered.
fn helped_twice(
    now: Option<DidHelp>,
    mut latest_first: impl Iterator<Item = Option<DidHelp>>,
) -> bool {
    let before = latest_first.find_map(|helped| helped);
    [now, before] == [Some(DidHelp::Yes); 2]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        insight::{
            promises,
            promises::tests::{agreed, by_anne, held},
            tests::{CHILD, ROUND, day, id, register},
        },
        register::{Fact, FocusAnswer, FocusPointId, FollowUpChoice, FollowUpId},
        vocabulary::WhyFocusEnded,
    };
    use DidHelp::{Little, TooEarly, Yes};

    const AGREED: bool = true;
    const TRIED: bool = false;

    /// A follow-up on a day that answers about an agreement or about a focus point.
    fn answered(agreed: bool, number: u8, days: i64, helped: Option<DidHelp>) -> FollowUp {
        let Fact::FollowUpHeld(mut it) = held(number, days, &[(1, false)], Some(60)) else {
            panic!("no follow-up");
        };
        if agreed {
            it.answers[0].helped = helped;
        } else {
            it.answers.clear();
            it.tried = vec![FocusAnswer {
                focus_point: FocusPointId(id(40)),
                kept: None,
                helped,
                words: String::new(),
                ends: None,
            }];
        }
        it
    }

    /// In how many days the next follow-up is offered, where these were held and this one is.
    fn offered(
        earlier: impl IntoIterator<Item = FollowUp>,
        choice: Option<FollowUpChoice>,
        now: &FollowUp,
    ) -> Option<i64> {
        let held = earlier.into_iter().map(Fact::FollowUpHeld);
        let first = agreed(ROUND, -90, &[1], Some(-60));
        let facts = std::iter::once(first).chain(held);
        let facts = facts.chain(choice.map(Fact::FollowUpChosen));
        let register = register(by_anne(facts.collect()));
        let days = ProposedDays::of(&register.institution);
        let next = tapering(&promises(&register, CHILD), now, days)?;
        Some(next.days_since(day()))
    }

    #[test]
    fn less_is_offered_where_it_helped_twice_running() {
        for (earlier, now, is_offered) in [
            (vec![], Some(Yes), false),
            (vec![Some(Yes)], Some(Yes), true),
            (vec![Some(Yes)], None, false),
            (vec![Some(Yes), Some(Yes)], Some(Little), false),
            (vec![Some(Little), Some(Yes)], Some(Yes), true),
            (vec![Some(Yes), Some(TooEarly)], Some(Yes), false),
            // Where nobody answered, the answer before stands.
            (vec![Some(Yes), None], Some(Yes), true),
            (vec![Some(Little), None], Some(Yes), false),
        ] {
            for what in [AGREED, TRIED] {
                let held = (2u8..).zip([-56, -28]).zip(&earlier);
                let held = held.map(|((number, on), helped)| answered(what, number, on, *helped));
                let now = answered(what, 9, 0, now);
                let found = offered(held, None, &now).is_some();
                assert_eq!(found, is_offered, "{earlier:?} {:?} {what}", now.tried);
            }
        }
    }

    #[test]
    fn the_pause_grows_from_the_last_one() {
        let now = answered(AGREED, 9, 0, Some(Yes));
        let next = offered([answered(AGREED, 2, -28, Some(Yes))], None, &now);
        assert_eq!(next, Some(tapered_from(-28)));
    }

    fn tapered_from(last: i64) -> i64 {
        ProposedDays::default()
            .tapered(day().plus_days(last), day())
            .days_since(day())
    }

    /// What ends needs no pause, and the same follow-up, corrected, is not its own predecessor.
    #[test]
    fn what_ends_another_thing_or_the_same_follow_up_offers_nothing() {
        for what in [AGREED, TRIED] {
            let before = answered(what, 2, -28, Some(Yes));
            let mut now = answered(what, 9, 0, Some(Yes));
            assert!(offered([before.clone()], None, &now).is_some());
            assert_eq!(offered([now.clone()], None, &now), None);
            let other = answered(!what, 2, -28, Some(Yes));
            assert_eq!(offered([other], None, &now), None);
            now.answers.iter_mut().for_each(|it| it.ends = true);
            let reached = Some(WhyFocusEnded::Reached);
            now.tried.iter_mut().for_each(|it| it.ends = reached);
            assert_eq!(offered([before], None, &now), None);
        }
    }

    /// Of two that were held apart only the chosen one tells.
    #[test]
    fn what_was_set_aside_does_not_count() {
        let now = answered(AGREED, 9, 0, Some(Yes));
        let held = || {
            let chosen = answered(AGREED, 2, -28, Some(Little));
            [chosen, answered(AGREED, 3, -27, Some(Yes))]
        };
        let choice = FollowUpChoice {
            child: CHILD,
            on: day(),
            who: String::new(),
            chosen: FollowUpId(id(2)),
            over: vec![FollowUpId(id(3))],
        };
        assert!(offered(held(), None, &now).is_some());
        assert_eq!(offered(held(), Some(choice), &now), None);
    }
}
