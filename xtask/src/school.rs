//! A made-up school to measure with: many children, years of rounds, the same on every machine.
//!
//! Nothing of it is about a real person, and its shares are no norm.

mod followed;
mod people;
mod rounds;
mod seal;
mod size;
#[cfg(test)]
mod tests;
mod writer;

use trivsel::register::Entry;
use trivsel::vocabulary::Day;

pub use people::{LEADER, TEACHER};
pub use seal::{PASSPHRASE, seal};
pub use size::School;

impl School {
    /// Everything that has happened in it up to this day, as the app would have written it: in
    /// every finished round two adults look at every child, then the team agrees, and follows up what
    /// it set yellow.
    pub fn entries(self, today: Day) -> Vec<Entry> {
        let mut writer = writer::SchoolWriter::default();
        let classes = people::set_up(&mut writer, self, today);
        let rounds = rounds::open(&mut writer, self, &classes, today);
        for (number, round) in rounds.iter().take(self.rounds).enumerate() {
            let last = number + 1 == self.rounds;
            for class in &classes {
                rounds::hold(&mut writer, class, round, last);
            }
        }
        writer.entries
    }
}
