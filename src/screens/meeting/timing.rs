//! How long is left: of the meeting, and of the item people are at.

use trivsel::vocabulary::{TimeOfDay, TimeSpan};

/// When it is said that little time is left, in minutes.
const SOON_MINUTES: u16 = 5;

/// From when until when people meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timing {
    /// When they began.
    pub from: TimeOfDay,
    /// When they end.
    pub until: TimeOfDay,
}

impl Timing {
    /// A meeting that began at this time. One that has a time is not longer because it began late,
    /// unless it was over already; without one it takes as long as such a meeting usually does.
    #[must_use]
    pub fn of(planned: Option<TimeSpan>, usual: u16, began: TimeOfDay, longer: u16) -> Self {
        let planned = planned.map(|it| (it.from, it.until.unwrap_or_else(|| it.from.plus(usual))));
        let usually = || (began, began.plus(usual));
        let (from, until) = planned
            .filter(|(_, until)| *until > began)
            .unwrap_or_else(usually);
        Self {
            from: from.min(began),
            until: until.plus(longer),
        }
    }

    /// How many minutes it takes.
    #[must_use]
    pub fn minutes(self) -> u16 {
        self.until.minute() - self.from.minute()
    }

    /// How many minutes have passed, all of them at most.
    #[must_use]
    pub fn passed(self, now: TimeOfDay) -> u16 {
        let passed = now.minute().saturating_sub(self.from.minute());
        passed.min(self.minutes())
    }

    /// How many minutes are left.
    #[must_use]
    pub fn left(self, now: TimeOfDay) -> u16 {
        self.minutes() - self.passed(now)
    }

    /// Whether it is time to say that little is left.
    #[must_use]
    pub fn ends_soon(self, now: TimeOfDay) -> bool {
        (1..=SOON_MINUTES).contains(&self.left(now))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn time(text: &str) -> TimeOfDay {
        TimeSpan::read(text).unwrap().from
    }

    fn timing(planned: &str, began: &str, longer: u16) -> (String, String) {
        let it = Timing::of(TimeSpan::read(planned), 45, time(began), longer);
        (it.from.to_string(), it.until.to_string())
    }

    #[test]
    fn a_meeting_ends_when_it_was_to_end_and_later_where_somebody_says_so() {
        for (planned, began, longer, from, until) in [
            ("15.30–16.15", "15.33", 0, "15.30", "16.15"),
            ("15.30–16.15", "15.25", 0, "15.25", "16.15"),
            ("15.30–16.15", "15.33", 10, "15.30", "16.25"),
            ("15.30", "15.33", 0, "15.30", "16.15"),
            // It was over before it began: it takes as long as it usually does.
            ("15.30–16.15", "16.15", 0, "16.15", "17.00"),
            ("efter samling", "9.05", 0, "09.05", "09.50"),
        ] {
            let expected = (from.to_owned(), until.to_owned());
            assert_eq!(
                timing(planned, began, longer),
                expected,
                "{planned} {began}"
            );
        }
    }

    #[test]
    fn five_minutes_before_the_end_it_is_said_and_not_afterwards() {
        let it = Timing::of(TimeSpan::read("15.30–16.15"), 45, time("15.30"), 0);
        for (now, passed, left, soon) in [
            ("15.20", 0, 45, false),
            ("15.48", 18, 27, false),
            ("16.09", 39, 6, false),
            ("16.10", 40, 5, true),
            ("16.14", 44, 1, true),
            ("16.15", 45, 0, false),
            ("17.00", 45, 0, false),
        ] {
            let now = time(now);
            let known = (it.passed(now), it.left(now), it.ends_soon(now));
            assert_eq!(known, (passed, left, soon), "{now}");
        }
    }
}
