//! A cell to a month, or a day, of birth.

use std::ops::RangeInclusive;

use super::{CountedFrom, DayOrder};
use trivsel::{
    instrument::Birth,
    vocabulary::{Day, Language, month_word},
};

/// What a cell with a date says, before it is asked whether a child can be born then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// A date that can be read in one way only, or eight figures.
    Whole(Parts),
    /// Two numbers and a year, of which either may be the month.
    EitherFirst(EitherFirst),
    /// Six figures and nothing else, which may be the beginning of a CPR number.
    SixFigures(Parts),
    /// A number as spreadsheets count days.
    Serial(u32),
}

impl Shape {
    /// Whether it is a date as people write one.
    pub(super) const fn is_written(self) -> bool {
        matches!(self, Self::Whole(_) | Self::EitherFirst(_))
    }
}

/// A date such as 03/07/2019: in Denmark the 3rd of July, in America the 7th of March.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct EitherFirst {
    /// The first number.
    pub first: u8,
    /// The second number.
    pub second: u8,
    /// Both marks are strokes, as Americans write.
    pub strokes: bool,
    year: i32,
    short: bool,
}

impl EitherFirst {
    /// The parts, read in this order.
    pub(super) const fn parts(self, order: DayOrder) -> Parts {
        let (day, month) = match order {
            DayOrder::DayFirst => (self.first, self.second),
            DayOrder::MonthFirst => (self.second, self.first),
        };
        Parts {
            year: self.year,
            short: self.short,
            month,
            day: Some(day),
        }
    }
}

/// The numbers that are taken as counted days: from 2000, counted from 1904, to 2050, counted
/// from 1900.
const SERIALS: RangeInclusive<u32> = 35_064..=55_153;

/// The parts of the day that a spreadsheet counted to.
pub(super) fn counted(serial: u32, from: CountedFrom) -> Option<Parts> {
    // Its first of January 1900 is 1, and it takes 1900 for a leap year: two too many from March on.
    let (first, too_many) = match from {
        CountedFrom::Year1900 => (Day::new(1900, 1, 1)?, 2),
        CountedFrom::Year1904 => (Day::new(1904, 1, 1)?, 0),
    };
    let day = first.plus_days(i64::from(serial) - too_many);
    Some(Parts {
        year: day.year(),
        short: false,
        month: day.month(),
        day: Some(day.day_of_month()),
    })
}

/// The parts of a date as they were written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Parts {
    year: i32,
    /// Only the last two figures of the year were written.
    short: bool,
    month: u8,
    day: Option<u8>,
}

/// Why a date is no date of birth of a child.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BirthError {
    /// There is no such day.
    NoSuchDay,
    /// It lies after today.
    NotBornYet,
    /// Too long ago for a child.
    TooLongAgo,
}

/// A child whose year is written with two figures is at most this old.
const OLDEST_SHORT_YEARS: i32 = 12;
/// Older than this, by the year, is no child: the row is an adult's.
const OLDEST_YEARS: i32 = 17;

impl Parts {
    /// The day, where there is one; two figures of a year are taken to be of this century.
    pub(super) fn day_of_calendar(self) -> Option<Day> {
        let century = if self.short { 2000 } else { 0 };
        Day::new(self.year + century, self.month, self.day?)
    }

    /// The birth, seen from today. Of two figures the year is the latest that has
    /// come and ends in them, if it is not over twelve years ago. (Both rules are
    /// our own.)
    pub(super) fn birth(self, today: Day) -> Result<Birth, BirthError> {
        let mut year = self.year;
        let mut oldest = OLDEST_YEARS;
        if self.short {
            let since = (today.year() - year).rem_euclid(100);
            year = today.year() - since;
            oldest = OLDEST_SHORT_YEARS;
        }
        let birth = Birth {
            year,
            month: self.month,
            day: self.day,
            weeks_early: None,
        };
        birth.date().ok_or(BirthError::NoSuchDay)?;
        birth.age_on(today).map_err(|_| BirthError::NotBornYet)?;
        if today.year() - year > oldest {
            return Err(BirthError::TooLongAgo);
        }
        Ok(birth)
    }
}

/// Reads 2019-03-07, 7/3-2019, 07.03.2019, 7. marts 2019, 070319 and the like,
/// also without the day; a time of day behind it is passed over. Between dots, and in 7/3-2019 and 7/3 19,
/// the day comes before the month, as only Danes write it.
pub(super) fn read_shape(cell: &str) -> Option<Shape> {
    let (mut numbers, mut month, mut words) = (Vec::new(), None, 0);
    for part in parts(cell) {
        if part.starts_with(|letter: char| letter.is_ascii_digit()) {
            numbers.push(part);
        } else {
            words += 1;
            month = Some(month_named(part)?);
        }
    }
    let is_number = |part: &&str| part.len() <= 8 && part.bytes().all(|it| it.is_ascii_digit());
    if !numbers.iter().all(is_number) || words > 1 {
        return None;
    }
    let whole = |year: &str, month: u8, day: Option<&str>| {
        let (year, short) = match year.len() {
            4 => (year.parse().ok()?, false),
            2 => (year.parse().ok()?, true),
            _ => return None,
        };
        let day = match day {
            Some(day) if day.len() <= 2 => Some(day.parse().ok()?),
            Some(_) => return None,
            None => None,
        };
        let parts = Parts {
            year,
            short,
            month,
            day,
        };
        Some(Shape::Whole(parts))
    };
    let number = |text: &str| (text.len() <= 2).then(|| text.parse().ok()).flatten();
    match (numbers.as_slice(), month) {
        ([day, year], Some(month)) => whole(year, month, Some(day)),
        ([year], Some(month)) if year.len() == 4 => whole(year, month, None),
        ([year, month, day], None) if year.len() == 4 => whole(year, number(month)?, Some(day)),
        ([first, second, year], None) => {
            let (first, second) = (number(first)?, number(second)?);
            let Shape::Whole(parts) = whole(year, second, None)? else {
                return None;
            };
            let has = |mark| without_time(cell).contains(mark);
            let strokes = has('/');
            if has('.') || without_time(cell).matches('/').count() == 1 {
                return Some(Shape::Whole(Parts {
                    day: Some(first),
                    ..parts
                }));
            }
            Some(Shape::EitherFirst(EitherFirst {
                first,
                second,
                strokes,
                year: parts.year,
                short: parts.short,
            }))
        }
        ([year, month], None) if year.len() == 4 => whole(year, number(month)?, None),
        ([month, year], None) if year.len() == 4 => whole(year, number(month)?, None),
        ([figures], None) if figures.len() == 8 => {
            let (year, month, day) = match figures.get(..2)? {
                // No month begins with these, so that they begin a year.
                "19" | "20" | "21" if number(&figures[4..6])? <= 12 => {
                    (&figures[..4], &figures[4..6], &figures[6..])
                }
                _ => (&figures[4..], &figures[2..4], &figures[..2]),
            };
            whole(year, number(month)?, Some(day))
        }
        ([figures], None) if figures.len() == 6 => {
            let month = number(&figures[2..4])?;
            match whole(&figures[4..], month, Some(&figures[..2]))? {
                Shape::Whole(parts) => Some(Shape::SixFigures(parts)),
                six => Some(six),
            }
        }
        ([figures], None) if figures.len() == 5 => {
            let serial = figures.parse().ok()?;
            SERIALS.contains(&serial).then_some(Shape::Serial(serial))
        }
        _ => None,
    }
}

/// Runs of figures and of letters, without the marks between them and without a
/// time of day at the end.
fn parts(cell: &str) -> impl Iterator<Item = &str> {
    without_time(cell)
        .split(|letter: char| "-/. ,\u{a0}\u{2013}\u{2010}\u{2011}".contains(letter))
        .filter(|part| !part.is_empty())
}

fn without_time(cell: &str) -> &str {
    let cell = cell.trim();
    match cell.find(':') {
        Some(colon) => cell[..colon]
            .rfind([' ', 'T'])
            .map_or(cell, |at| &cell[..at]),
        None => cell,
    }
}

/// The month with this name, or with these first three letters or more.
fn month_named(word: &str) -> Option<u8> {
    let word = word.to_lowercase();
    let begins = |month: u8, language| {
        month_word(month, language)
            .to_lowercase()
            .starts_with(&word)
    };
    (1..=12).find(|month| {
        word.chars().count() >= 3
            && (begins(*month, Language::Danish) || begins(*month, Language::English))
    })
}
