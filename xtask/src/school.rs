//! A made-up school to measure with: many children, years of rounds, the same on every machine.
//!
//! Nothing of it is about a real person, and its shares are no norm.

mod people;
mod rounds;
mod seal;
#[cfg(test)]
mod tests;
mod writer;

use trivsel::register::Entry;
use trivsel::vocabulary::Day;

pub use people::{LEADER, TEACHER};
pub use seal::{PASSPHRASE, seal};

/// How large the school is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct School {
    pub classes: usize,
    /// The children in each.
    pub children: usize,
    /// The finished rounds, two a year. One more has just been opened.
    pub rounds: usize,
}

impl School {
    /// A whole school: 700 children and five years.
    pub const WHOLE: Self = Self {
        classes: 25,
        children: 28,
        rounds: 10,
    };

    pub const ONE_CLASS: Self = Self {
        classes: 1,
        ..Self::WHOLE
    };

    /// Everything that has happened in it up to this day, as the app would have written it: in
    /// every finished round two adults look at every child, then the team agrees.
    pub fn entries(self, today: Day) -> Vec<Entry> {
        let mut writer = writer::SchoolWriter::default();
        let classes = people::set_up(&mut writer, self, today);
        let rounds = rounds::open(&mut writer, self, &classes, today);
        for round in rounds.iter().take(self.rounds) {
            for class in &classes {
                rounds::hold(&mut writer, class, round);
            }
        }
        writer.entries
    }
}
