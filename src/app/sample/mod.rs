//! "Prøv med eksempeldata": a made-up municipality to look around in.
//!
//! Three groups and two rounds, the earlier one finished and the current one
//! half way. The same day and language always give the same facts: there is no
//! clock and no randomness here, variety comes from a small mixer. Nothing of
//! it is about a real person or place, and its shares are no norm. Half a year
//! ago the two youngest infants were not born, so the earlier round lacks them.

mod answers;
mod calendar;
mod children;
mod class;
mod district;
mod joint;
mod kindergarten;
mod mixer;
mod people;
mod round;
mod stories;
mod subjects;
mod writer;

use crate::{
    register::{AdultId, Fact},
    vocabulary::{Day, Language},
};

/// Everything that happened in the sample up to this day, in order, each with
/// the adult who wrote it; nobody wrote the setting up.
///
/// ```
/// use trivselsspor::{app::sample::sample, vocabulary::{Day, Language}};
/// let today = Day::new(2026, 11, 22).unwrap();
/// assert!(!sample(today, Language::Danish).is_empty());
/// ```
#[must_use]
pub fn sample(today: Day, language: Language) -> Vec<(Option<AdultId>, Fact)> {
    let mut writer = writer::Writer::default();
    writer.write(None, Fact::InstitutionSet(people::institution(language)));
    for group in people::GROUPS {
        let group = people::set_up(&mut writer, group, today, language);
        for when in round::When::ALL {
            round::hold(&mut writer, &group, when, today, language);
        }
    }
    writer.into_facts()
}

#[cfg(test)]
mod tests;
