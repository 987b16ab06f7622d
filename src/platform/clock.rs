//! The clock of the device.

use js_sys::Date;

use trivsel::{
    register::Moment,
    vocabulary::{Day, Language, TimeOfDay},
};

#[must_use]
pub fn now() -> Moment {
    // Milliseconds since 1970 fit a u64 for as long as there are computers.
    Moment(Date::now() as u64)
}

/// Milliseconds since the page began, by a clock that nobody can set.
#[must_use]
pub fn steady_ms() -> u64 {
    let clock = web_sys::window().and_then(|window| window.performance());
    clock.map_or(0, |clock| clock.now() as u64)
}

/// Waits so many milliseconds.
pub async fn pause(milliseconds: u32) {
    gloo_timers::future::TimeoutFuture::new(milliseconds).await;
}

/// Today, by the device's own calendar. A clock that is set to a year the app
/// cannot write counts as the first day it can.
#[must_use]
pub fn today() -> Day {
    day(&Date::new_0())
}

fn day(date: &Date) -> Day {
    let year = i32::try_from(date.get_full_year()).unwrap_or_default();
    let month = u8::try_from(date.get_month() + 1).unwrap_or_default();
    let day = u8::try_from(date.get_date()).unwrap_or_default();
    Day::new(year, month, day)
        .or_else(|| Day::new(1900, 1, 1))
        .expect("1900 has a first day")
}

/// The day of a moment, by the device's own calendar.
#[must_use]
pub fn day_of(moment: Moment) -> Day {
    day(&Date::new(&(moment.0 as f64).into()))
}

/// The time of day of a moment, by the device's own calendar.
#[must_use]
pub fn time_at(moment: Moment) -> TimeOfDay {
    let date = Date::new(&(moment.0 as f64).into());
    let minute = u16::try_from(date.get_hours() * 60 + date.get_minutes());
    TimeOfDay::at_minute(minute.unwrap_or_default()).unwrap_or_default()
}

/// The time of day as people write it: "10.42", "10:42".
#[must_use]
pub fn time_of_day(moment: Moment, language: Language) -> String {
    let date = Date::new(&(moment.0 as f64).into());
    let mark = match language {
        Language::Danish => '.',
        Language::English => ':',
    };
    format!("{:02}{mark}{:02}", date.get_hours(), date.get_minutes())
}
