//! The days on which nobody is at work in Denmark: weekends, public holidays, and three more days
//! on which day care, school and health visiting are closed.

use super::Day;

/// Public holidays counted from Easter Sunday: skærtorsdag, langfredag, påskedag, 2. påskedag,
/// Kristi himmelfartsdag, pinsedag, 2. pinsedag. Store bededag was abolished from 2024.
const FROM_EASTER: [i64; 7] = [-3, -2, 0, 1, 39, 49, 50];

/// Closed every year, as month and day: nytårsdag, grundlovsdag, juleaften, juledag, 2. juledag,
/// nytårsaften. 5 June, 24 and 31 December are no public holidays by law, and closed all the same.
const EVERY_YEAR: [(u8, u8); 6] = [(1, 1), (6, 5), (12, 24), (12, 25), (12, 26), (12, 31)];

impl Day {
    /// Whether nobody is at work.
    #[must_use]
    pub fn is_closed(self) -> bool {
        let easter = easter(self.year());
        self.is_weekend()
            || EVERY_YEAR.contains(&(self.month(), self.day_of_month()))
            || FROM_EASTER
                .iter()
                .any(|days| easter.map(|it| it.plus_days(*days)) == Some(self))
    }

    /// This day where people are at work, else the last one before it on which they are.
    #[must_use]
    pub fn working_day_before(self) -> Self {
        let mut day = self;
        while day.is_closed() {
            day = day.plus_days(-1);
        }
        day
    }
}

/// Easter Sunday of a year of the Gregorian calendar, by the computus of Meeus, Jones and Butcher.
fn easter(year: i32) -> Option<Day> {
    let (golden, century, of_century) = (year % 19, year / 100, year % 100);
    let correction = (8 * century + 13) / 25;
    let moon = (19 * golden + century - century / 4 - correction + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - moon - of_century % 4) % 7;
    let late = (golden + 11 * moon + 22 * weekday) / 451;
    let days = moon + weekday - 7 * late + 114;
    let month = u8::try_from(days / 31).ok()?;
    let day = u8::try_from(days % 31 + 1).ok()?;
    Day::new(year, month, day)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    /// From the tables of the almanac; 2038 has the latest Easter of the century.
    #[test]
    fn easter_is_where_the_almanac_has_it() {
        for known in [
            "1900-04-15",
            "1943-04-25",
            "2000-04-23",
            "2008-03-23",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2028-04-16",
            "2030-04-21",
            "2038-04-25",
            "2049-04-18",
            "2076-04-19",
            "2100-03-28",
        ] {
            let known = day(known);
            assert_eq!(easter(known.year()), Some(known));
        }
    }

    #[test]
    fn the_holidays_of_2027_are_closed_and_the_days_beside_them_open() {
        let closed = [
            "2027-01-01",
            "2027-03-25",
            "2027-03-26",
            "2027-03-29",
            "2027-05-06",
            "2027-05-17",
            "2027-12-24",
            "2027-12-31",
        ];
        // Store bededag was the fourth Friday after Easter.
        let open = [
            "2027-01-04",
            "2027-03-24",
            "2027-03-30",
            "2027-04-23",
            "2027-05-05",
            "2027-05-07",
            "2027-05-18",
            "2027-06-04",
            "2027-12-23",
            "2027-12-30",
        ];
        for it in closed {
            assert!(day(it).is_closed(), "{it}");
        }
        for it in open {
            assert!(!day(it).is_closed(), "{it}");
        }
        assert!(day("2026-06-05").is_closed(), "grundlovsdag on a Friday");
    }

    #[test]
    fn a_closed_day_moves_to_the_working_day_before() {
        for (from, to) in [
            ("2026-12-25", "2026-12-23"),
            ("2026-12-27", "2026-12-23"),
            ("2027-01-01", "2026-12-30"),
            ("2027-01-08", "2027-01-08"),
            ("2027-01-10", "2027-01-08"),
            ("2027-03-29", "2027-03-24"),
        ] {
            assert_eq!(day(from).working_day_before(), day(to), "{from}");
        }
    }

    proptest! {
        #[test]
        fn easter_is_a_sunday_of_spring(year in 1900i32..=2199) {
            let easter = easter(year).unwrap();
            let first = Day::new(year, 3, 22).unwrap();
            let last = Day::new(year, 4, 25).unwrap();
            prop_assert!((first..=last).contains(&easter), "{}", easter);
            prop_assert!(easter.is_weekend() && easter.plus_days(-1).is_weekend(), "{}", easter);
        }

        /// No later day, an open one, and none open between; never a whole week away.
        #[test]
        fn it_is_the_nearest_open_day_before(days in 0i64..80_000) {
            let day = day("1950-01-01").plus_days(days);
            let open = day.working_day_before();
            prop_assert!(!open.is_closed() && open <= day && open > day.plus_days(-7));
            let mut between = open.plus_days(1);
            while between <= day {
                prop_assert!(between.is_closed(), "{}", between);
                between = between.plus_days(1);
            }
        }
    }
}
