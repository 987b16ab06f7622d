//! A child of the sample: its name, its age, and what happens in each round.

use super::{
    calendar,
    stories::{Story, THRIVING},
};
use trivsel::{instrument::Birth, vocabulary::Day};

/// A child before it has an id.
pub struct Person {
    /// First name.
    pub given: &'static str,
    /// Surname; empty where there is none.
    pub surname: &'static str,
    months: u32,
    day: Option<u8>,
    weeks_early: Option<u8>,
    /// What is seen in the earlier round and in the current one.
    pub stories: [&'static Story; 2],
    /// How far the current round has come.
    pub reached: Reached,
}

/// How far the current round has come for a child.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Reached {
    /// Nobody has finished.
    Nobody,
    /// One adult has.
    One,
    /// All have.
    All,
    /// A position is agreed.
    Agreed,
}

impl Person {
    /// A child born in the month so many before this one, thriving in both
    /// rounds.
    pub const fn new(given: &'static str, surname: &'static str, months: u32) -> Self {
        Self {
            given,
            surname,
            months,
            day: None,
            weeks_early: None,
            stories: [&THRIVING, &THRIVING],
            reached: Reached::Agreed,
        }
    }

    /// Born on this day of the month.
    pub const fn on(mut self, day: u8) -> Self {
        self.day = Some(day);
        self
    }

    /// Born so many weeks before the due date.
    pub const fn early(mut self, weeks: u8) -> Self {
        self.weeks_early = Some(weeks);
        self
    }

    /// What is seen in the earlier round and in the current one.
    pub const fn seen(mut self, before: &'static Story, now: &'static Story) -> Self {
        self.stories = [before, now];
        self
    }

    /// How far the current round has come.
    pub const fn reached(mut self, reached: Reached) -> Self {
        self.reached = reached;
        self
    }

    /// When the child was born, counted back from today.
    pub fn birth(&self, today: Day) -> Birth {
        let (year, month) = calendar::month_before(today, self.months);
        Birth {
            year,
            month,
            day: self.day,
            weeks_early: self.weeks_early,
        }
    }
}
