//! How old a child is on a day, in completed months.

use serde::{Deserialize, Serialize};

use crate::vocabulary::{Day, Language, month_word};

/// Year and month of birth; the day only where somebody chose to write it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Birth {
    pub year: i32,
    pub month: u8,
    /// The day of the month, 1–31.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<u8>,
    /// Whole weeks before the due date, for a child born early.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weeks_early: Option<u8>,
}

/// How old a child is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Age {
    /// Completed months since birth.
    pub months: u32,
    /// Completed months by which the form is chosen: since the due date for a
    /// child born early who is not yet two, else the same as `months`.
    pub form_months: u32,
}

/// The day of birth lies after the day of the assessment, or is no day at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotBornYet;

impl Birth {
    /// In this month, on a day that is not known, not known to be early.
    #[must_use]
    pub fn in_month(year: i32, month: u8) -> Self {
        Self {
            year,
            month,
            day: None,
            weeks_early: None,
        }
    }

    /// The day of birth; without a day the 1st of the month counts.
    #[must_use]
    pub fn date(self) -> Option<Day> {
        Day::new(self.year, self.month, self.day.unwrap_or(1))
    }

    /// The day of birth, where somebody has written it.
    #[must_use]
    pub fn day_of_birth(self) -> Option<Day> {
        self.day.and(self.date())
    }

    /// Written out: "20. maj 2022", or "maj 2022" where the day is not known.
    #[must_use]
    pub fn words(self, language: Language) -> String {
        self.day_of_birth().map_or_else(
            || format!("{} {}", month_word(self.month, language), self.year),
            |day| day.words(language),
        )
    }

    /// The age on a day.
    ///
    /// # Errors
    /// When the child is not born on that day, or the birth is no day at all.
    ///
    /// ```
    /// use trivsel::{instrument::Birth, vocabulary::Day};
    /// let birth = Birth { year: 2022, month: 5, day: Some(20), weeks_early: None };
    /// let day = Day::new(2026, 5, 19).unwrap();
    /// assert_eq!(birth.age_on(day).unwrap().months, 47);
    /// ```
    pub fn age_on(self, day: Day) -> Result<Age, NotBornYet> {
        let born = self.date().filter(|born| *born <= day).ok_or(NotBornYet)?;
        let months = completed_months(born, day);
        let form_months = match self.weeks_early {
            Some(weeks) if months < CORRECTED_UNTIL_MONTHS => {
                completed_months(born.plus_days(i64::from(weeks) * 7), day)
            }
            _ => months,
        };
        Ok(Age {
            months,
            form_months,
        })
    }
}

/// Until this age, in months, a child born early counts from the due date.
const CORRECTED_UNTIL_MONTHS: u32 = 24;

/// Whole months from one day to another; none where the second comes first.
/// A month is completed on the same day of the month, or the day after the
/// month's last where it has no such day: a child of 29 February completes
/// twelve months on 1 March.
fn completed_months(from: Day, to: Day) -> u32 {
    let months = (to.year() - from.year()) * 12 + i32::from(to.month()) - i32::from(from.month());
    let not_yet = i32::from(to.day_of_month() < from.day_of_month());
    u32::try_from(months - not_yet).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn born(text: &str) -> Birth {
        let day = day(text);
        Birth {
            year: day.year(),
            month: day.month(),
            day: Some(day.day_of_month()),
            weeks_early: None,
        }
    }

    #[track_caller]
    fn check(birth: Birth, on: &str, expected: Result<(u32, u32), NotBornYet>) {
        let age = birth
            .age_on(day(on))
            .map(|age| (age.months, age.form_months));
        assert_eq!(age, expected, "{birth:?} on {on}");
    }

    #[test]
    fn months_are_completed_on_the_day() {
        check(born("2022-05-20"), "2022-05-20", Ok((0, 0)));
        check(born("2022-05-20"), "2023-05-19", Ok((11, 11)));
        check(born("2022-05-20"), "2023-05-20", Ok((12, 12)));
        check(born("2024-02-29"), "2025-02-28", Ok((11, 11)));
        check(born("2024-02-29"), "2025-03-01", Ok((12, 12)));
        check(born("2024-02-29"), "2028-02-29", Ok((48, 48)));
        check(born("2024-01-31"), "2024-02-29", Ok((0, 0)));
        check(born("2024-01-31"), "2024-03-01", Ok((1, 1)));
    }

    #[test]
    fn without_a_day_the_first_counts() {
        let birth = Birth {
            day: None,
            ..born("2022-05-20")
        };
        check(birth, "2023-05-01", Ok((12, 12)));
        check(birth, "2023-04-30", Ok((11, 11)));
    }

    #[test]
    fn nobody_is_assessed_before_birth() {
        check(born("2026-11-23"), "2026-11-22", Err(NotBornYet));
        check(
            Birth {
                month: 13,
                ..born("2020-01-01")
            },
            "2026-11-22",
            Err(NotBornYet),
        );
    }

    #[test]
    fn early_birth_counts_from_the_due_date_until_two() {
        let early = Birth {
            weeks_early: Some(8),
            ..born("2025-01-10")
        };
        check(early, "2025-02-10", Ok((1, 0)));
        check(early, "2026-01-10", Ok((12, 10)));
        check(early, "2026-03-07", Ok((13, 12)));
        check(early, "2027-01-09", Ok((23, 22)));
        check(early, "2027-01-10", Ok((24, 24)));
    }
}
