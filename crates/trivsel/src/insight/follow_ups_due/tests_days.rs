//! That no day which is proposed is one on which nobody is at work, by a second reckoning of the
//! holidays that shares nothing with the one in use.

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

/// The rule's own day, or the last one before it on which people are at work.
#[track_caller]
fn check(proposed: Day, rule: Day, today: Day, what: &str) {
    assert!(
        !nobody_is_at_work(proposed),
        "{what} of {today}: {proposed}"
    );
    assert!(proposed > today, "{what} of {today}: {proposed}");
    let mut day = proposed.plus_days(1);
    while day <= rule {
        assert!(nobody_is_at_work(day), "{what} of {today}: {day} was open");
        day = day.plus_days(1);
    }
    assert!(proposed <= rule, "{what} of {today}: {proposed}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    /// Whatever day it is asked on.
    #[test]
    fn no_day_that_is_proposed_is_one_on_which_nobody_is_at_work(
        after in 0i64..27_393,
        pause in 0i64..200,
        moved in -60i64..60,
    ) {
        let today = Day::new(*YEARS.start(), 1, 1).unwrap().plus_days(after);
        let weeks = |weeks: i64| today.plus_days(7 * weeks);
        check(first_follow_up(Step::Yellow, today), weeks(6), today, "yellow");
        check(first_follow_up(Step::Red, today), weeks(4), today, "red");
        check(next_follow_up(today), weeks(6), today, "the next");
        let longer = match (pause + 3) / 7 {
            ..4 => 4,
            4..6 => 6,
            6.. => 13,
        };
        let tapered = tapered_follow_up(today.plus_days(-pause), today);
        check(tapered, weeks(longer), today, "less and less");
        check(moved_follow_up(None, today), weeks(1), today, "moved");
        let from = today.plus_days(moved);
        let later = from.max(today).plus_days(7);
        check(moved_follow_up(Some(from), today), later, today, "moved");
        // A meeting, where nobody has chosen a day.
        check(weeks(2).working_day_before(), weeks(2), today, "a meeting");
        // The sixth day on which people are at work.
        let receipt = receipt_day(today);
        prop_assert!(!nobody_is_at_work(receipt));
        let mut days = 0;
        let mut day = today;
        while day < receipt {
            day = day.plus_days(1);
            days += u32::from(!nobody_is_at_work(day));
        }
        prop_assert_eq!(days, 6);
    }
}
