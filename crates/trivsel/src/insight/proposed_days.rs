//! The days that are proposed: when to look again, by the rhythm of a house, and never on a day on
//! which it is closed.

use crate::{
    instrument::handleguide,
    register::Institution,
    vocabulary::{ClosedWeeks, Day, Pause, Step},
};

/// So many days after the one a rule asks for an open day is looked for, where none is left before it.
const FURTHEST_DAYS: i64 = 400;

/// What a house proposes days by. What was planned stays, whatever it sets later.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProposedDays {
    weeks: [u8; Pause::ALL.len()],
    closed: ClosedWeeks,
}

/// A day that is proposed, and what a later one is measured by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProposedDay {
    pub on: Day,
    /// The rule's own day, on which nobody may be at work; where it is sooner, the day that is proposed.
    pub latest: Day,
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
    pub fn first(self, whole: Step, today: Day) -> ProposedDay {
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
    pub fn next(self, today: Day) -> ProposedDay {
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
        self.by(from.plus_days(7), from)
    }

    /// A day so many weeks on.
    #[must_use]
    pub fn weeks_after(self, weeks: i64, today: Day) -> Day {
        self.by(today.plus_days(7 * weeks), today)
    }

    /// The days on which the parts of a plan end, by the weeks after which they do. Where a house is
    /// closed when one should end, the next keeps the length that it was meant to have.
    #[must_use]
    pub fn parts(self, until_weeks: impl IntoIterator<Item = i64>, today: Day) -> Vec<Day> {
        let (mut ended, mut weeks) = (today, 0);
        let part = |until: i64| {
            let length = 7 * (until - weeks);
            let rule = today.plus_days(7 * until).max(ended.plus_days(length));
            (ended, weeks) = (self.by(rule, ended), until);
            ended
        };
        until_weeks.into_iter().map(part).collect()
    }

    /// The last open day by then, in the last half of the time until then: whoever is to look again in
    /// six weeks does not do it tomorrow. Where there is none, the first one after.
    #[must_use]
    pub fn by(self, rule: Day, today: Day) -> Day {
        let open = |day: &Day| !day.is_closed() && !self.closed.has(*day);
        let span = rule.days_since(today).max(0);
        let before = ((span + 1) / 2..=span).rev().filter(|days| *days > 0);
        let found = before
            .chain(span + 1..=span + FURTHEST_DAYS)
            .map(|days| today.plus_days(days))
            .find(open);
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

    fn after(self, pause: Pause, today: Day) -> ProposedDay {
        let weeks = self.weeks(pause).into();
        let on = self.weeks_after(weeks, today);
        ProposedDay {
            on,
            latest: on.max(today.plus_days(7 * weeks)),
        }
    }
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_of_houses;
