//! A month of the calendar.

use std::{fmt, str::FromStr};

use super::{Day, Language, month_word, text_form::text_form};

/// A month of one year. Written `2026-11` (ISO 8601).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    first: Day,
}

/// The text was not a month written as year-month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAMonth;

impl Month {
    /// The month that a day lies in.
    #[must_use]
    pub fn of(day: Day) -> Self {
        let back = i64::from(day.day_of_month()) - 1;
        Self {
            first: day.plus_days(-back),
        }
    }

    #[must_use]
    pub const fn first_day(self) -> Day {
        self.first
    }

    #[must_use]
    pub fn last_day(self) -> Day {
        self.next().first.plus_days(-1)
    }

    /// Whether a day lies in it.
    #[must_use]
    pub fn has(self, day: Day) -> bool {
        Self::of(day) == self
    }

    /// The month after it.
    #[must_use]
    pub fn next(self) -> Self {
        Self {
            first: self.first.plus_months(1),
        }
    }

    /// The month before it.
    #[must_use]
    pub fn before(self) -> Self {
        Self::of(self.first.plus_days(-1))
    }

    /// As people write it: "november 2026", "November 2026".
    #[must_use]
    pub fn words(self, language: Language) -> String {
        let month = month_word(self.first.month(), language);
        format!("{month} {}", self.first.year())
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.first.year(), self.first.month())
    }
}

impl FromStr for Month {
    type Err = NotAMonth;

    fn from_str(text: &str) -> Result<Self, NotAMonth> {
        let first = format!("{text}-01").parse().map_err(|_| NotAMonth)?;
        Ok(Self { first })
    }
}

impl fmt::Display for NotAMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a month as year-month")
    }
}

text_form!(Month, "a month as year-month", "^[0-9]{4}-[0-9]{2}$");

#[cfg(test)]
mod tests {
    use super::*;

    fn month(text: &str) -> Month {
        text.parse().unwrap()
    }

    #[test]
    fn a_month_has_its_days_and_its_neighbours() {
        for (of, first, last, before, next) in [
            ("2026-11", "2026-11-01", "2026-11-30", "2026-10", "2026-12"),
            ("2026-12", "2026-12-01", "2026-12-31", "2026-11", "2027-01"),
            ("2028-02", "2028-02-01", "2028-02-29", "2028-01", "2028-03"),
        ] {
            let it = month(of);
            assert_eq!(it.to_string(), of);
            assert_eq!(it.first_day().to_string(), first);
            assert_eq!(it.last_day().to_string(), last);
            assert_eq!((it.before(), it.next()), (month(before), month(next)));
            assert!(it.has(it.first_day()) && it.has(it.last_day()));
            assert!(!it.has(it.last_day().plus_days(1)));
        }
        assert_eq!(month("2026-11").words(Language::Danish), "november 2026");
    }

    #[test]
    fn only_months_are_read() {
        for text in ["", "2026", "2026-13", "2026-11-30", "11-2026"] {
            assert_eq!(text.parse::<Month>(), Err(NotAMonth), "{text}");
        }
    }
}
