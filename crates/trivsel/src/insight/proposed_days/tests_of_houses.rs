//! That no day which is proposed is one on which nobody is at work or a house is closed, by a second
//! reckoning of holidays and weeks that shares nothing with the one in use.

use proptest::prelude::*;

use super::*;
use crate::insight::receipt_day;

/// The years in which days are proposed.
const YEARS: std::ops::RangeInclusive<i32> = 2026..=2100;

/// Easter Sunday by the rule of Gauss, as a day of March that goes on into April; with its two
/// exceptions.
fn easter_in_march(year: i32) -> i64 {
    let moon = if year < 2100 { 5 } else { 6 };
    let golden = year % 19;
    let full = (19 * golden + 24) % 30;
    let sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * full + moon) % 7;
    let day = 22 + full + sunday;
    let late = day == 57 || day == 56 && full == 28 && golden > 10;
    i64::from(if late { day - 7 } else { day })
}

/// Saturdays and Sundays are counted from one that is known: 3 January 2026 was a Saturday.
fn nobody_is_at_work(day: Day) -> bool {
    let saturday = Day::new(2026, 1, 3).unwrap();
    let weekend = day.days_since(saturday).rem_euclid(7) < 2;
    let first_of_march = Day::new(day.year(), 3, 1).unwrap();
    let from_easter = day.days_since(first_of_march) + 1 - easter_in_march(day.year());
    let moves = [
        -3, // skærtorsdag
        -2, // langfredag
        0, 1,  // påskedag, 2. påskedag
        39, // Kristi himmelfartsdag
        49, 50, // pinsedag, 2. pinsedag
    ];
    let stays = [
        (1, 1),
        (5 + 1, 5), // grundlovsdag
        (12, 24),
        (12, 25),
        (12, 26),
        (12, 31),
    ];
    weekend || moves.contains(&from_easter) || stays.contains(&(day.month(), day.day_of_month()))
}

#[test]
fn both_reckonings_know_the_same_days_until_2100() {
    let mut day = Day::new(*YEARS.start(), 1, 1).unwrap();
    while day.year() <= *YEARS.end() {
        assert_eq!(day.is_closed(), nobody_is_at_work(day), "{day}");
        day = day.plus_days(1);
    }
}

/// What a house sets, by chance.
#[derive(Clone, Debug)]
struct House {
    weeks: [Option<u8>; 5],
    closed: Vec<u8>,
    at_new_year: bool,
}

impl House {
    fn days(&self) -> ProposedDays {
        let mut institution = Institution {
            closed_weeks: self.closed.clone(),
            closed_at_new_year: self.at_new_year,
            ..Institution::default()
        };
        for (pause, weeks) in Pause::ALL.iter().zip(self.weeks) {
            *institution.weeks_mut(*pause) = weeks;
        }
        ProposedDays::of(&institution)
    }

    /// The weeks of its own, else those that the guide has had since its first version.
    fn weeks(&self, pause: Pause) -> i64 {
        let set = |pause: Pause, usual| i64::from(self.weeks[pause as usize].unwrap_or(usual));
        let most = set(Pause::AtMost, 13);
        match pause {
            Pause::FirstYellow => set(pause, 6).min(most),
            Pause::FirstRed => set(pause, 4).min(most),
            Pause::Then => set(pause, 6).min(most),
            Pause::AtMost => most,
            Pause::ThinkAgain => set(pause, 26),
        }
    }

    /// The week of a day is that of its Thursday, counted in the year of the Thursday.
    fn is_closed(&self, day: Day) -> bool {
        let monday = Day::new(2026, 1, 5).unwrap();
        let thursday = day.plus_days(3 - day.days_since(monday).rem_euclid(7));
        let first = Day::new(thursday.year(), 1, 1).unwrap();
        let week = thursday.days_since(first) / 7 + 1;
        let between = day.month() == 12 && (27..31).contains(&day.day_of_month());
        nobody_is_at_work(day)
            || self.closed.iter().any(|it| i64::from(*it) == week)
            || self.at_new_year && between
    }

    /// The last open day of the last half of the time until the rule's own day; where the house is
    /// closed all that while, the first one after.
    #[track_caller]
    fn check(&self, proposed: Day, rule: Day, today: Day, what: &str) {
        let of = format!("{what} of {today}: {proposed}, {self:?}");
        assert!(!self.is_closed(proposed), "{of}");
        assert!(proposed > today, "{of}");
        let (from, until) = match proposed <= rule {
            true => {
                let [before, after] = [proposed.days_since(today), rule.days_since(proposed)];
                assert!(before >= after, "{of}: in the first half until {rule}");
                (proposed.plus_days(1), rule)
            }
            false => {
                let half = rule.days_since(today) / 2;
                (
                    rule.plus_days(-half).max(today.plus_days(1)),
                    proposed.plus_days(-1),
                )
            }
        };
        let mut day = from;
        while day <= until {
            assert!(self.is_closed(day), "{of}: {day} was open");
            day = day.plus_days(1);
        }
    }

    /// And a later day is measured by the rule's own, where the proposed one is before it.
    #[track_caller]
    fn check_measured(&self, proposed: ProposedDay, rule: Day, today: Day, what: &str) {
        self.check(proposed.on, rule, today, what);
        assert_eq!(proposed.latest, proposed.on.max(rule), "{what} of {today}");
    }
}

fn house() -> impl Strategy<Value = House> {
    let weeks = prop::array::uniform5(prop::option::of(1u8..=26));
    let closed = prop::collection::vec(1u8..=53, 0..ClosedWeeks::MOST);
    // Where next to nothing is open, too.
    let closed = prop_oneof![
        2 => Just(Vec::new()),
        5 => closed,
        1 => (1u8..40, 1u8..14).prop_map(|(from, many)| (from..from + many).collect()),
        1 => (2u8..=50).prop_map(|open| (1..=53).filter(|it| *it != open).collect()),
    ];
    (weeks, closed, any::<bool>()).prop_map(|(weeks, closed, at_new_year)| House {
        weeks,
        closed,
        at_new_year,
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    /// Whatever day it is asked on, and whatever a house has set.
    #[test]
    fn no_day_that_is_proposed_is_one_on_which_the_house_is_closed(
        after in 0i64..27_393,
        house in house(),
        pause in 0i64..200,
        moved in -60i64..60,
    ) {
        let today = Day::new(*YEARS.start(), 1, 1).unwrap().plus_days(after);
        let days = house.days();
        let weeks = |weeks: i64| today.plus_days(7 * weeks);
        let rule = |pause| weeks(house.weeks(pause));
        house.check_measured(days.first(Step::Yellow, today), rule(Pause::FirstYellow), today, "yellow");
        house.check_measured(days.first(Step::Red, today), rule(Pause::FirstRed), today, "red");
        house.check_measured(days.next(today), rule(Pause::Then), today, "the next");
        let been = (pause + 3) / 7;
        let [red, then, most] =
            [Pause::FirstRed, Pause::Then, Pause::AtMost].map(|it| house.weeks(it));
        let longer = match (red.min(then), red.max(then)) {
            (shorter, _) if shorter > been => shorter,
            (_, longer) if longer > been => longer,
            _ => most,
        };
        let tapered = days.tapered(today.plus_days(-pause), today);
        house.check(tapered, weeks(longer), today, "less and less");
        house.check(days.moved(None, today), weeks(1), today, "moved");
        let from = today.plus_days(moved);
        let later = from.max(today).plus_days(7);
        house.check(days.moved(Some(from), today), later, from.max(today), "moved");
        // A meeting, where nobody has chosen a day.
        house.check(days.weeks_after(2, today), weeks(2), today, "a meeting");
        // The parts of a plan, each after the one before and at least half as long as it was meant.
        let mut ended = today;
        for (part, until) in days.parts([4, 8, 12], today).into_iter().zip([4, 8, 12]) {
            let rule = weeks(until).max(ended.plus_days(28));
            house.check(part, rule, ended, "a plan");
            prop_assert!(part >= ended.plus_days(14), "{part} after {ended}");
            ended = part;
        }
        // The law's days do not wait for a house: the sixth on which people are at work.
        let receipt = receipt_day(today);
        prop_assert!(!nobody_is_at_work(receipt));
        let mut workdays = 0;
        let mut day = today;
        while day < receipt {
            day = day.plus_days(1);
            workdays += u32::from(!nobody_is_at_work(day));
        }
        prop_assert_eq!(workdays, 6);
    }
}
