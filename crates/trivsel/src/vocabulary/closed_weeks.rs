//! Lukkeuger: when a house is closed beside the days on which nobody is at work.

use super::Day;

/// The days between Christmas and New Year; those before and after them are closed to all.
const BETWEEN_CHRISTMAS_AND_NEW_YEAR: std::ops::RangeInclusive<u8> = 27..=30;

/// The same weeks every year, as a house's calendar calls them, so that nobody has to write them
/// anew each year and next year's are not forgotten. Between Christmas and New Year has its own
/// mark: those days lie in another week each year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ClosedWeeks {
    /// The bit 1 << n is week n.
    weeks: u64,
    at_new_year: bool,
}

impl ClosedWeeks {
    /// The most weeks that a house can name: a school is closed for twelve or thirteen.
    pub const MOST: usize = 20;
    /// A long year has so many.
    const LAST: u8 = 53;

    /// Of the weeks with these numbers; a number that no week has says nothing.
    #[must_use]
    pub fn new(weeks: &[u8], at_new_year: bool) -> Self {
        let known = weeks.iter().filter(|it| (1..=Self::LAST).contains(it));
        Self {
            weeks: known.fold(0, |all, week| all | 1 << week),
            at_new_year,
        }
    }

    /// Whether the house is closed on a day for the sake of these weeks.
    #[must_use]
    pub fn has(self, day: Day) -> bool {
        let between =
            day.month() == 12 && BETWEEN_CHRISTMAS_AND_NEW_YEAR.contains(&day.day_of_month());
        self.weeks & (1 << day.week()) != 0 || self.at_new_year && between
    }

    /// Weeks as they are shown: "28–30, 42".
    #[must_use]
    pub fn written(weeks: &[u8]) -> String {
        let mut runs: Vec<(u8, u8)> = Vec::new();
        for &week in weeks {
            match runs.last_mut() {
                Some((_, to)) if to.checked_add(1) == Some(week) => *to = week,
                _ => runs.push((week, week)),
            }
        }
        let run = |(from, to): (u8, u8)| match from == to {
            true => from.to_string(),
            false => format!("{from}–{to}"),
        };
        let runs: Vec<_> = runs.into_iter().map(run).collect();
        runs.join(", ")
    }

    /// The numbers of weeks as somebody types them, in their order: "29, 30 og 42", "uge 28-30".
    /// None where something is no week, or they are too many.
    #[must_use]
    pub fn read(text: &str) -> Option<Vec<u8>> {
        let lower = text.to_lowercase().replace(['–', '—'], "-");
        let joined = lower.replace(" -", "-").replace("- ", "-");
        let words = joined.split(|it: char| it.is_whitespace() || ",;.".contains(it));
        let words =
            words.filter(|it| !["", "uge", "ugerne", "og", "week", "weeks", "and"].contains(it));
        let mut weeks = Vec::new();
        for word in words {
            let (from, to) = word.split_once('-').unwrap_or((word, word));
            let (from, to) = (week(from)?, week(to)?);
            if from > to {
                return None;
            }
            weeks.extend(from..=to);
        }
        weeks.sort_unstable();
        weeks.dedup();
        (weeks.len() <= Self::MOST).then_some(weeks)
    }
}

/// The number of a week; no sign, no words.
fn week(text: &str) -> Option<u8> {
    let digits = text.bytes().all(|it| it.is_ascii_digit());
    let week = text.parse().ok().filter(|_| digits)?;
    (1..=ClosedWeeks::LAST).contains(&week).then_some(week)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    /// From a wall calendar. The first days of 2027 lie in the last week of 2026, which has 53.
    #[test]
    fn a_week_is_the_one_on_the_calendar() {
        for (on, week) in [
            ("2026-07-13", 29),
            ("2026-07-19", 29),
            ("2026-07-20", 30),
            ("2026-12-31", 53),
            ("2027-01-03", 53),
            ("2027-01-04", 1),
            ("2029-12-31", 1),
        ] {
            assert_eq!(day(on).week(), week, "{on}");
        }
    }

    #[test]
    fn weeks_are_closed_every_year_and_between_the_years_by_their_own_mark() {
        let closed = ClosedWeeks::new(&[29, 30, 0, 54, 255], false);
        for year in 2026..2100 {
            let first = Day::new(year, 1, 4).unwrap();
            let first = (0..7).map(|back| first.plus_days(-back));
            let monday = first
                .into_iter()
                .find(|it| it.plus_days(5).is_weekend() && it.plus_days(6).is_weekend());
            let monday = monday.unwrap().plus_days(28 * 7);
            for (days, is_closed) in [(-1, false), (0, true), (6, true), (13, true), (14, false)] {
                assert_eq!(
                    closed.has(monday.plus_days(days)),
                    is_closed,
                    "{year} {days}"
                );
            }
        }
        let between = ClosedWeeks::new(&[], true);
        for (on, is_closed) in [
            ("2026-12-23", false),
            ("2026-12-27", true),
            ("2026-12-28", true),
            ("2029-12-30", true),
            ("2027-01-04", false),
        ] {
            assert_eq!(between.has(day(on)), is_closed, "{on}");
            assert!(!ClosedWeeks::default().has(day(on)), "{on}");
        }
    }

    #[test]
    fn weeks_are_read_as_people_write_them() {
        for (text, weeks) in [
            ("", Some(vec![])),
            (" , ", Some(vec![])),
            ("29", Some(vec![29])),
            ("30, 29 og 42", Some(vec![29, 30, 42])),
            ("Uge 28-30, uge 29", Some(vec![28, 29, 30])),
            ("28 – 30 and 7.", Some(vec![7, 28, 29, 30])),
            ("1-20", Some((1..=20).collect())),
            ("1-21", None),
            ("53", Some(vec![53])),
            ("54", None),
            ("0", None),
            ("+7", None),
            ("30-28", None),
            ("29-", None),
            ("påske", None),
            ("29.5", Some(vec![5, 29])),
            ("999999999", None),
        ] {
            assert_eq!(ClosedWeeks::read(text), weeks, "{text}");
        }
        for (weeks, text) in [
            (vec![], ""),
            (vec![42], "42"),
            (vec![7, 28, 29, 30, 42], "7, 28–30, 42"),
        ] {
            assert_eq!(ClosedWeeks::written(&weeks), text);
            assert_eq!(ClosedWeeks::read(text), Some(weeks), "{text}");
        }
    }
}
