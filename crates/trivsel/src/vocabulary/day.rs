//! A day of the calendar.

use std::{fmt, str::FromStr};

use time::{Date, Duration, Month, Weekday};

use super::{Language, PaperLanguage, text_form::text_form};

/// A calendar day between the years 1900 and 2199, with no time and no zone.
/// Written `2026-11-22` (ISO 8601). Which day is today comes in as an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(Date);

/// The text was not a day of the calendar written as year-month-day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADay;

impl Day {
    /// The day of this year, month (1–12) and day of the month, if there is one.
    #[must_use]
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let month = Month::try_from(month).ok()?;
        (1900..=2199)
            .contains(&year)
            .then(|| Date::from_calendar_date(year, month, day).ok())?
            .map(Self)
    }

    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    #[must_use]
    pub fn month(self) -> u8 {
        self.0.month().into()
    }

    /// The day of the month, 1–31.
    #[must_use]
    pub fn day_of_month(self) -> u8 {
        self.0.day()
    }

    /// So many days later (or earlier).
    #[must_use]
    pub fn plus_days(self, days: i64) -> Self {
        Self(self.0.saturating_add(Duration::days(days)))
    }

    /// How many days this one lies after another; below zero where it lies before.
    #[must_use]
    pub fn days_since(self, other: Self) -> i64 {
        (self.0 - other.0).whole_days()
    }

    /// Whether it is a Saturday or a Sunday.
    #[must_use]
    pub fn is_weekend(self) -> bool {
        matches!(self.0.weekday(), Weekday::Saturday | Weekday::Sunday)
    }

    /// The number of its week (ISO 8601), 1–53, as calendars and people say it.
    #[must_use]
    pub fn week(self) -> u8 {
        self.0.iso_week()
    }

    /// The same day so many years later; 29 February becomes 28 February where
    /// the year has none.
    #[must_use]
    pub fn plus_years(self, years: u8) -> Self {
        let year = self.year() + i32::from(years);
        Self(self.0.replace_year(year).unwrap_or_else(|_| {
            let day_before = self.0.saturating_sub(Duration::DAY);
            day_before.replace_year(year).unwrap_or(self.0)
        }))
    }

    /// The same day so many months later, or the last day of that month where it has
    /// no such day.
    #[must_use]
    pub fn plus_months(self, months: u8) -> Self {
        let month = i32::from(self.month()) - 1 + i32::from(months);
        let year = self.year() + month / 12;
        let month = u8::try_from(month % 12 + 1).unwrap_or(1);
        let day = |back| Self::new(year, month, self.day_of_month().checked_sub(back)?);
        (0..4).find_map(day).unwrap_or(self)
    }

    /// As people write it: "22. november 2026", "22 November 2026". No line breaks between the day
    /// and its month: for what is read on a screen or a paper.
    #[must_use]
    pub fn words(self, language: impl Into<PaperLanguage>) -> String {
        unbroken(self.plain_words(language))
    }

    /// The same with ordinary spaces alone, for what is stored or searched.
    #[must_use]
    pub fn plain_words(self, language: impl Into<PaperLanguage>) -> String {
        let language = language.into();
        language.day_words(
            self.day_of_month(),
            month_word(self.month(), language),
            self.year(),
        )
    }

    /// Without the year, for what lies near, in a narrow place: "22. nov.", "22 Nov".
    #[must_use]
    pub fn short(self, language: Language) -> String {
        let word = month_word(self.month(), language);
        let short: String = word.chars().take(3).collect();
        let month = if word.chars().count() > 4 {
            &*short
        } else {
            word
        };
        let words = language.day_short(self.day_of_month(), month);
        // What is not cut short bears no dot.
        unbroken(if month == word {
            words.trim_end_matches('.').to_owned()
        } else {
            words
        })
    }

    /// With the day of the week, for those who are to come: "søndag 22. november 2026".
    #[must_use]
    pub fn words_with_weekday(self, language: impl Into<PaperLanguage>) -> String {
        let language = language.into();
        let weekday = match self.0.weekday() {
            Weekday::Monday => language.weekday_1(),
            Weekday::Tuesday => language.weekday_2(),
            Weekday::Wednesday => language.weekday_3(),
            Weekday::Thursday => language.weekday_4(),
            Weekday::Friday => language.weekday_5(),
            Weekday::Saturday => language.weekday_6(),
            Weekday::Sunday => language.weekday_7(),
        };
        language.day_with_weekday(weekday, self.words(language))
    }
}

/// A date whose day keeps to its month: every language writes the day first.
fn unbroken(date: String) -> String {
    date.replacen(' ', NO_BREAK_SPACE, 1)
}

/// A space at which no line breaks.
const NO_BREAK_SPACE: &str = "\u{a0}";

/// The name of a month (1–12); an empty text for any other number.
#[must_use]
pub fn month_word(month: u8, language: impl Into<PaperLanguage>) -> &'static str {
    let language = language.into();
    match month {
        1 => language.month_1(),
        2 => language.month_2(),
        3 => language.month_3(),
        4 => language.month_4(),
        5 => language.month_5(),
        6 => language.month_6(),
        7 => language.month_7(),
        8 => language.month_8(),
        9 => language.month_9(),
        10 => language.month_10(),
        11 => language.month_11(),
        12 => language.month_12(),
        _ => "",
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:04}-{:02}-{:02}",
            self.year(),
            self.month(),
            self.day_of_month()
        )
    }
}

impl FromStr for Day {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Self, NotADay> {
        let mut parts = text.split('-');
        let (Some(year), Some(month), Some(day), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(NotADay);
        };
        let number = |part: &str| part.parse().map_err(|_| NotADay);
        let year = year.parse().map_err(|_| NotADay)?;
        Self::new(year, number(month)?, number(day)?).ok_or(NotADay)
    }
}

impl fmt::Display for NotADay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a day as year-month-day")
    }
}

text_form!(
    Day,
    "a day as year-month-day",
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_leap_day_keeps_to_february() {
        let leap_day = Day::new(2024, 2, 29).unwrap();
        assert_eq!(leap_day.plus_years(1).to_string(), "2025-02-28");
        assert_eq!(leap_day.plus_years(4).to_string(), "2028-02-29");
    }

    #[test]
    fn a_month_later_stays_in_that_month() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        for (from, months, to) in [
            ("2026-11-30", 0, "2026-11-30"),
            ("2026-11-30", 3, "2027-02-28"),
            ("2026-12-31", 1, "2027-01-31"),
            ("2026-01-31", 25, "2028-02-29"),
        ] {
            assert_eq!(day(from).plus_months(months), day(to), "{from} {months}");
        }
    }

    #[test]
    fn a_narrow_place_gets_the_month_cut_short() {
        for (month, danish, english) in [
            (11, "22.\u{a0}nov.", "22\u{a0}Nov"),
            (5, "22.\u{a0}maj", "22\u{a0}May"),
            (6, "22.\u{a0}juni", "22\u{a0}June"),
        ] {
            let day = Day::new(2026, month, 22).unwrap();
            assert_eq!(day.short(Language::Danish), danish);
            assert_eq!(day.short(Language::English), english);
        }
    }

    #[test]
    fn the_months_in_their_order() {
        let months = |language| {
            [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map(|it| month_word(it, language))
        };
        assert_eq!(
            months(Language::Danish).join(" "),
            " januar februar marts april maj juni juli august september oktober november december "
        );
        assert_eq!(months(Language::English)[1..3], ["January", "February"]);
    }

    #[test]
    fn words_in_both_languages() {
        let day = Day::new(2026, 11, 22).unwrap();
        assert_eq!(day.plain_words(Language::Danish), "22. november 2026");
        assert_eq!(day.plain_words(Language::English), "22 November 2026");
        let with_weekday = [
            (Language::Danish, "søndag 22.\u{a0}november 2026"),
            (Language::English, "Sunday 22\u{a0}November 2026"),
        ];
        for (language, words) in with_weekday {
            assert_eq!(day.words_with_weekday(language), words);
        }
    }

    #[test]
    fn no_line_breaks_between_a_day_and_its_month_in_any_language() {
        let day = Day::new(2026, 11, 22).unwrap();
        for language in PaperLanguage::ALL {
            let month = month_word(11, language);
            let together = [". ", " "].map(|space| format!("22{space}{month}"));
            let together = together.map(|it| it.replacen(' ', NO_BREAK_SPACE, 1));
            let words = day.words_with_weekday(language);
            assert!(together.iter().any(|it| words.contains(it)), "{words}");
        }
    }

    #[test]
    fn only_real_days_are_read() {
        for text in [
            "2025-02-29",
            "2026-13-01",
            "1899-01-01",
            "2026-11",
            "",
            "22-11-2026-1",
        ] {
            assert_eq!(text.parse::<Day>(), Err(NotADay), "{text}");
        }
    }
}
