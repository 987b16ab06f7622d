//! How often a group is looked at, and what the next round would be called.
//!
//! It differs from place to place, so nothing here is a rule:
//! it only proposes a name and a last day, and people write what they want.

use crate::vocabulary::{Day, Setting};

/// How often children are looked at together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rhythm {
    /// School and SFO: one round in autumn and one in spring.
    School,
    /// Day care: so many rounds a year, one to four.
    DayCare(u8),
}

/// What a round is named after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The whole year.
    Year,
    /// Forår.
    Spring,
    /// Efterår.
    Autumn,
    /// Vinter, which goes on into the next year.
    Winter,
    Month(u8),
}

/// A time of the year in which a round lies: the month and day of its first and
/// its last day, and what the round is called.
type Window = ((u8, u8), (u8, u8), Part);

/// Viborg's schools: 15 January–1 March and 1 September–15 October.
const SCHOOL: &[Window] = &[
    ((1, 15), (3, 1), Part::Spring),
    ((9, 1), (10, 15), Part::Autumn),
];

/// Esbjerg: at least once a year.
const ONCE: &[Window] = &[((1, 1), (12, 31), Part::Year)];

/// Spring and autumn, which each place puts elsewhere: Syddjurs in April–June and
/// October–November, Middelfart in January and September, Copenhagen with an end
/// in May and in November. So each takes its half of the year.
const TWICE: &[Window] = &[
    ((1, 1), (7, 31), Part::Spring),
    ((8, 1), (12, 31), Part::Autumn),
];

/// Viborg's day care: 7 December–31 January, 15 March–15 May and 15 August–15
/// October.
const THRICE: &[Window] = &[
    ((3, 15), (5, 15), Part::Spring),
    ((8, 15), (10, 15), Part::Autumn),
    ((12, 7), (1, 31), Part::Winter),
];

/// Skive: February, May, August and November. The last days
/// are the shortest month's, for all four.
const FOUR_TIMES: &[Window] = &[
    ((2, 1), (2, 28), Part::Month(2)),
    ((5, 1), (5, 28), Part::Month(5)),
    ((8, 1), (8, 28), Part::Month(8)),
    ((11, 1), (11, 28), Part::Month(11)),
];

/// How long a round lasts where no window says it: six weeks, as long as the
/// windows of Viborg's schools and a week longer than those of Syddjurs.
const USUAL_DAYS: i64 = 42;

/// In fewer days than this nobody looks at a whole group. Our own.
const FEWEST_DAYS: i64 = 7;

impl Rhythm {
    /// The rhythm of a setting. Day care looks at every child twice a year unless
    /// it says otherwise, as the national guide asks at the least.
    #[must_use]
    pub const fn usual(setting: Setting) -> Self {
        match setting {
            Setting::School | Setting::AfterSchool => Self::School,
            _ => Self::DayCare(2),
        }
    }

    const fn windows(self) -> &'static [Window] {
        match self {
            Self::School => SCHOOL,
            Self::DayCare(0 | 1) => ONCE,
            Self::DayCare(2) => TWICE,
            Self::DayCare(3) => THRICE,
            Self::DayCare(_) => FOUR_TIMES,
        }
    }

    /// What a round that begins on this day is named after, and the year its
    /// window begins in. It is the window the day lies in, or else the nearest.
    #[must_use]
    pub fn part(self, begins: Day) -> (Part, i32) {
        let day = place(begins.year(), (begins.month(), begins.day_of_month()));
        let mut nearest = (i32::MAX, Part::Year, begins.year());
        for year in begins.year() - 1..=begins.year() + 1 {
            for (from, to, part) in self.windows() {
                let from_there = place(year, *from) - day;
                let to_there = day - place(year + i32::from(to < from), *to);
                let far = from_there.max(to_there).max(0);
                if far < nearest.0 {
                    nearest = (far, *part, year);
                }
            }
        }
        (nearest.1, nearest.2)
    }

    /// The last day to propose for a round that begins on this day: that of the
    /// window it begins in, where that is a few weeks and there is time left, or
    /// else six weeks later.
    #[must_use]
    pub fn last_day(self, begins: Day) -> Day {
        let usual = begins.plus_days(USUAL_DAYS);
        if matches!(self, Self::DayCare(0..=2)) {
            return usual;
        }
        for year in begins.year() - 1..=begins.year() {
            for (from, to, _) in self.windows() {
                let first = Day::new(year, from.0, from.1);
                let last = Day::new(year + i32::from(to < from), to.0, to.1);
                let enough = last.filter(|last| *last >= begins.plus_days(FEWEST_DAYS));
                if let Some(last) = enough.filter(|_| first.is_some_and(|first| first <= begins)) {
                    return last;
                }
            }
        }
        usual
    }
}

/// A place on a line on which a later day stands further on. As if each month
/// had 31 days: near enough to see what is near.
fn place(year: i32, (month, day): (u8, u8)) -> i32 {
    (year * 12 + i32::from(month)) * 31 + i32::from(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_round_is_named_after_its_window_or_the_nearest() {
        let (school, day_care) = (Rhythm::School, Rhythm::DayCare);
        for (rhythm, begins, part, year, last) in [
            (school, "2026-09-01", Part::Autumn, 2026, "2026-10-15"),
            (school, "2026-10-12", Part::Autumn, 2026, "2026-11-23"),
            (school, "2026-11-24", Part::Autumn, 2026, "2027-01-05"),
            (school, "2026-12-20", Part::Spring, 2027, "2027-01-31"),
            (school, "2027-01-20", Part::Spring, 2027, "2027-03-01"),
            (day_care(1), "2026-11-24", Part::Year, 2026, "2027-01-05"),
            (day_care(2), "2026-07-31", Part::Spring, 2026, "2026-09-11"),
            (day_care(2), "2027-01-02", Part::Spring, 2027, "2027-02-13"),
            (day_care(2), "2026-11-24", Part::Autumn, 2026, "2027-01-05"),
            (day_care(3), "2026-11-24", Part::Winter, 2026, "2027-01-05"),
            (day_care(3), "2026-12-10", Part::Winter, 2026, "2027-01-31"),
            (day_care(3), "2027-01-10", Part::Winter, 2026, "2027-01-31"),
            (
                day_care(4),
                "2026-11-24",
                Part::Month(11),
                2026,
                "2027-01-05",
            ),
            (
                day_care(4),
                "2026-12-30",
                Part::Month(11),
                2026,
                "2027-02-10",
            ),
            (
                day_care(4),
                "2027-01-05",
                Part::Month(2),
                2027,
                "2027-02-16",
            ),
            (
                day_care(4),
                "2028-02-02",
                Part::Month(2),
                2028,
                "2028-02-28",
            ),
        ] {
            let begins: Day = begins.parse().unwrap();
            assert_eq!(rhythm.part(begins), (part, year), "{rhythm:?} {begins}");
            let proposed = rhythm.last_day(begins).to_string();
            assert_eq!(proposed, last, "{rhythm:?} {begins}");
        }
    }

    #[test]
    fn day_care_looks_twice_a_year_and_a_school_with_its_after_school_as_schools_do() {
        for (setting, rhythm) in [
            (Setting::School, Rhythm::School),
            (Setting::AfterSchool, Rhythm::School),
            (Setting::Kindergarten, Rhythm::DayCare(2)),
        ] {
            assert_eq!(Rhythm::usual(setting), rhythm);
        }
    }

    #[test]
    fn there_is_always_a_week_to_look() {
        for rhythm in (1..=4).map(Rhythm::DayCare).chain([Rhythm::School]) {
            for days in 0..800 {
                let begins = Day::new(2026, 1, 1).unwrap().plus_days(days);
                let last = rhythm.last_day(begins);
                let (soonest, latest) = (begins.plus_days(7), begins.plus_days(95));
                assert!((soonest..=latest).contains(&last), "{rhythm:?} {begins}");
            }
        }
    }
}
