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
mod tests;
