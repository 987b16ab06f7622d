//! The days that are proposed: when to look again, by the rhythm of a house, and never on a day on
//! which it is closed.

use crate::{
    instrument::handleguide,
    register::Institution,
    vocabulary::{ClosedWeeks, Day, Pause, Step},
};

/// So far ahead an open day is looked for where none is left before the day a rule asks for.
const FURTHEST_DAYS: i64 = 400;

/// What a house proposes days by. What was planned stays, whatever it sets later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProposedDays {
    weeks: [u8; Pause::ALL.len()],
    closed: ClosedWeeks,
}

/// Those of the handleguide, of a house that is never closed.
impl Default for ProposedDays {
    fn default() -> Self {
        Self::of(&Institution::default())
    }
}

impl ProposedDays {
    /// The house's own weeks, and the handleguide's where it has set none.
    #[must_use]
    pub fn of(institution: &Institution) -> Self {
        let mut weeks = [1; Pause::ALL.len()];
        for (place, pause) in weeks.iter_mut().zip(Pause::ALL) {
            let own = institution.weeks(*pause);
            let own = own.filter(|weeks| (1..=Pause::MOST_WEEKS).contains(weeks));
            *place = own.unwrap_or(handleguide().rhythm(*pause).weeks);
        }
        let closed = institution.closed();
        Self { weeks, closed }
    }

    /// How many weeks a pause is. None that leads to a follow-up is longer than the longest, also
    /// where two have set one each.
    #[must_use]
    pub fn weeks(self, pause: Pause) -> u8 {
        let [weeks, longest] = [pause, Pause::AtMost].map(|it| self.weeks[it as usize]);
        if pause.is_at_most_the_longest() {
            weeks.min(longest)
        } else {
            weeks
        }
    }

    /// When to look again after a position of this step.
    #[must_use]
    pub fn first(self, whole: Step, today: Day) -> Day {
        self.after(
            match whole {
                Step::Red => Pause::FirstRed,
                Step::Green | Step::Yellow => Pause::FirstYellow,
            },
            today,
        )
    }

    /// When to look again after a follow-up.
    #[must_use]
    pub fn next(self, today: Day) -> Day {
        self.after(Pause::Then, today)
    }

    /// When to look again where less and less is enough: after the first pause that is longer than
    /// the one that has just been.
    #[must_use]
    pub fn tapered(self, last: Day, today: Day) -> Day {
        // A working day before may have made the pause some days shorter.
        let been = (today.days_since(last) + 3) / 7;
        let pauses = [Pause::FirstRed, Pause::Then, Pause::AtMost];
        let longer = pauses.map(|pause| self.weeks(pause));
        let longer = longer.into_iter().filter(|it| i64::from(*it) > been).min();
        let weeks = longer.unwrap_or(self.weeks(Pause::AtMost));
        self.weeks_after(weeks.into(), today)
    }

    /// The day that is proposed where one that was agreed is moved: a week later.
    #[must_use]
    pub fn moved(self, from: Option<Day>, today: Day) -> Day {
        let from = from.map_or(today, |from| from.max(today));
        self.by(from.plus_days(7), today)
    }

    /// A day so many weeks on.
    #[must_use]
    pub fn weeks_after(self, weeks: i64, today: Day) -> Day {
        self.by(today.plus_days(7 * weeks), today)
    }

    /// The last open day by then; where every day from tomorrow on is closed, the first one after.
    #[must_use]
    pub fn by(self, rule: Day, today: Day) -> Day {
        let open = |day: &Day| !day.is_closed() && !self.closed.has(*day);
        let span = rule.days_since(today);
        let before = (1..=span).rev().map(|days| today.plus_days(days));
        let after = (span.max(0) + 1..=FURTHEST_DAYS).map(|days| today.plus_days(days));
        let found = before.chain(after).find(open);
        // Nobody can close every week; a file could say so.
        found.unwrap_or_else(|| rule.working_day_before())
    }

    /// How many weeks a child has been followed closely, once the team is to be asked whether it is
    /// still the right thing.
    #[must_use]
    pub fn think_again(self, since: Day, on: Day) -> Option<i64> {
        let weeks = on.days_since(since) / 7;
        (weeks >= i64::from(self.weeks(Pause::ThinkAgain))).then_some(weeks)
    }

    fn after(self, pause: Pause, today: Day) -> Day {
        self.weeks_after(self.weeks(pause).into(), today)
    }
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_of_houses;
