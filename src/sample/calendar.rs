//! Days and months counted back from today.

use trivsel::vocabulary::{Day, Language};

/// The year and month so many months before a day.
pub fn month_before(day: Day, months: u32) -> (i32, u8) {
    let all = i64::from(day.year()) * 12 + i64::from(day.month()) - 1 - i64::from(months);
    let year = i32::try_from(all.div_euclid(12)).unwrap_or(day.year());
    let month = u8::try_from(all.rem_euclid(12) + 1).unwrap_or(1);
    (year, month)
}

/// The same day so many months earlier, or the 28th where that month may have
/// no such day.
pub fn day_before(day: Day, months: u32) -> Day {
    let (year, month) = month_before(day, months);
    Day::new(year, month, day.day_of_month().min(28)).unwrap_or(day)
}

/// The half of the year a day lies in. Two days six months apart never share one.
pub fn season(day: Day, language: Language) -> String {
    if day.month() <= 6 {
        language.sample_spring(day.year())
    } else {
        language.sample_autumn(day.year())
    }
}
