//! How the follow-up that is planned goes from day to day, turn by turn.
//!
//! Every day that somebody says, or that it is called off, is a *saying*. It takes the place of those that
//! whoever said it had read; what nobody's saying has taken the place of stands: one day, or several that
//! are chosen between. Who had read what decides, and no clock. `A→30` is a saying; ✓ has read it.
//!
//! ```text
//! 1 follows    A→24   B✓→30                A→24 becomes moved, 30 is open
//! 2 apart      A→24   B →30                24 and 30 stand beside one another: asked about
//! 3 chosen     A→24   B →30   C✓✓→24       24 is open; 30 is lost: moved, and never stood
//! 4 over       follow-up F✓   A →30        A had not read F and says so on an earlier day, or moves it on
//!                                          the same day: 30 is set aside, which is told and no more
//!              follow-up F    A →30        A says so on a later day, or with a position on the same day
//!                                          that F had not read: beside what F planned, as in 2; where
//!                                          F ended everything, 30 is open
//! 5 slip       A→24   A✓→30                the same round's position, the same day: 24 was never
//!                                          planned. It is undone, and what it had moved stands again
//! 6 same day   A→24   B →24                one day, said twice: both are to be read by whoever moves it
//! 7 said again A→24   B →30   C✓✓→24       C is a position that says what its form showed: 24 is said by C
//!                                          now, and 30 stands beside it still
//! 8 this one   A→24   B →30   C✓✓=A        of one round's positions A's is chosen: B is undone as in 5,
//!                                          and told
//! ```
//!
//! What is said and what stands is in [`standing`], what a position says in [`positions`]. A follow-up that
//! is held closes all of them ([`outcome`]).

mod outcome;
mod positions;
mod saying;
mod standing;

use self::saying::Saying;
use super::plans::{AllPlans, HeldTurn, PlanState, Planned, PlannedBy, Turn, TurnDoes};
use crate::register::{FollowUpMove, PlannedFollowUp, Stamp};

/// Goes through the turns in their order.
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
    /// Where what was planned since the last follow-up begins in `all`.
    start: usize,
    /// What wrote that follow-up.
    began: Vec<&'a Stamp>,
    /// What was said since.
    said: Vec<Saying<'a>>,
}

impl<'a> Course<'a> {
    fn take(&mut self, turn: &Turn<'a>) {
        match &turn.does {
            TurnDoes::Agreed(position) => self.agreed(position, turn),
            TurnDoes::Chosen(it) => self.choose(it, turn),
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
        self.began.clone_from(began);
        if let Some(plan) = follow_up.next.as_ref().filter(|_| !ends) {
            let by = PlannedBy::FollowUp(follow_up);
            let saying = Saying::new(next_set.clone(), turn.at, Some(plan), by);
            self.say(saying, &[], &[]);
        }
    }

    /// A move takes the place of all that it had read, and one that is about an earlier follow-up is told
    /// and no more.
    fn moved(&mut self, it: &'a FollowUpMove, turn: &Turn<'a>) {
        let plan = it.to.as_ref().map(|plan| self.with_words(plan));
        // Which follow-up it is about, by what whoever moved it had read.
        let mut before = self.all.iter().take(self.start);
        let was_before = it.from.is_some() && before.any(|known| known.plan.on == it.from);
        let mut known = self.said.iter().filter(|it| it.is_known_to(turn.stamp));
        let is_since = known.any(|known| known.plan.is_some_and(|plan| plan.on == it.from));
        let is_over = was_before && !is_since;
        let mut read = self.said.iter().flat_map(|it| &it.stamps);
        let has_read = self.began.is_empty()
            || self.began.iter().any(|it| turn.stamp.had_seen(it))
            || read.any(|it| turn.stamp.had_seen(it));
        // Called off by somebody who has not read of the follow-up: it was held already.
        if (has_read && is_over) || (!has_read && plan.is_none()) {
            self.set_aside(plan, it.on);
            return;
        }
        let mut saying = Saying::new(vec![turn.stamp], turn.at, plan, PlannedBy::Move(it));
        let shown = self.shown(turn.stamp);
        // Of several days one is chosen: it stands where it stood.
        if shown.len() > 1 {
            saying.row = self.row_of(&shown, plan);
        }
        self.say(saying, &shown, &[]);
    }

    /// A day that was chosen is said without words, and has those that it was set with.
    fn with_words(&self, plan: &'a PlannedFollowUp) -> &'a PlannedFollowUp {
        let mut before = self.all.iter().skip(self.start).rev().map(|it| it.plan);
        let is_chosen = *plan == plan.without_words();
        let set = before.find(|it| is_chosen && it.on == plan.on);
        set.unwrap_or(plan)
    }
}
