//! From when until when, as people write it.

use std::fmt;

/// A time of the day, in minutes since midnight.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct TimeOfDay(u16);

/// Minutes of a whole day.
const DAY_MINUTES: u16 = 24 * 60;

impl TimeOfDay {
    /// The time so many minutes after midnight, if the day has it.
    #[must_use]
    pub fn at_minute(minute: u16) -> Option<Self> {
        (minute < DAY_MINUTES).then_some(Self(minute))
    }

    /// Minutes since midnight.
    #[must_use]
    pub const fn minute(self) -> u16 {
        self.0
    }

    /// So many minutes later, the last minute of the day at the latest.
    #[must_use]
    pub fn plus(self, minutes: u16) -> Self {
        Self(self.0.saturating_add(minutes).min(DAY_MINUTES - 1))
    }

    /// "15.30", "15:30", "1530" or "15".
    fn read(text: &str) -> Option<Self> {
        let digits = |text: &str| -> Option<u16> {
            let all = !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
            text.parse().ok().filter(|_| all)
        };
        let (hours, minutes) = match text.split_once(['.', ':']) {
            Some((hours, minutes)) if minutes.len() == 2 => (digits(hours)?, digits(minutes)?),
            Some(_) => return None,
            None if text.len() > 2 => {
                let (hours, minutes) = text.split_at_checked(text.len() - 2)?;
                (digits(hours)?, digits(minutes)?)
            }
            None => (digits(text)?, 0),
        };
        (hours < 24 && minutes < 60).then_some(Self(hours * 60 + minutes))
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}.{:02}", self.0 / 60, self.0 % 60)
    }
}

/// From when, and until when where that is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeSpan {
    /// When it begins.
    pub from: TimeOfDay,
    /// When it ends.
    pub until: Option<TimeOfDay>,
}

impl TimeSpan {
    /// Reads "15.30–16.15", "kl. 15:30 - 16:15" or "15.30"; none where it is something else. It ends
    /// on the same day, after it has begun.
    ///
    /// ```
    /// use trivsel::vocabulary::TimeSpan;
    /// let span = TimeSpan::read("kl. 15.30–16.15").unwrap();
    /// assert_eq!(span.minutes(), Some(45));
    /// assert_eq!(TimeSpan::read("efter samling"), None);
    /// ```
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let text = text.trim_start_matches("kl.").trim_start_matches("kl");
        let (from, until) = match text.split_once(['–', '-', '—']) {
            Some((from, until)) => (from, Some(until)),
            None => (text, None),
        };
        let from = TimeOfDay::read(from.trim())?;
        let until = match until {
            Some(until) => Some(TimeOfDay::read(until.trim()).filter(|until| *until > from)?),
            None => None,
        };
        Some(Self { from, until })
    }

    /// How many minutes it lasts, where its end is written.
    #[must_use]
    pub fn minutes(self) -> Option<u16> {
        Some(self.until?.0 - self.from.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_is_read_and_nothing_else() {
        let span = |from: u16, until: Option<u16>| {
            let time = |it| TimeOfDay::at_minute(it).unwrap();
            Some(TimeSpan {
                from: time(from),
                until: until.map(time),
            })
        };
        let (half_past_three, end) = (15 * 60 + 30, 16 * 60 + 15);
        for text in [
            "15.30–16.15",
            "15:30-16:15",
            " kl. 15.30 – 16.15 ",
            "kl 15.30—16.15",
            "1530-1615",
        ] {
            assert_eq!(
                TimeSpan::read(text),
                span(half_past_three, Some(end)),
                "{text}"
            );
        }
        assert_eq!(TimeSpan::read("15.30"), span(half_past_three, None));
        assert_eq!(TimeSpan::read("9"), span(9 * 60, None));
        assert_eq!(TimeSpan::read("8-9"), span(8 * 60, Some(9 * 60)));
        for text in [
            "",
            "efter samling",
            "15.3",
            "25.00",
            "12.60",
            "16.15–15.30",
            "15.30–15.30",
            "15.30–?",
            "+9",
            "9.+1",
            "æ9",
            "ææ",
            "12.11.2026",
        ] {
            assert_eq!(TimeSpan::read(text), None, "{text}");
        }
    }

    #[test]
    fn a_day_ends_with_its_last_minute() {
        let late = TimeOfDay::at_minute(DAY_MINUTES - 10).unwrap();
        assert_eq!(late.plus(5).to_string(), "23.55");
        assert_eq!(late.plus(45).to_string(), "23.59");
        assert_eq!(TimeOfDay::at_minute(DAY_MINUTES), None);
        assert_eq!(TimeOfDay::at_minute(65).unwrap().to_string(), "01.05");
    }
}
