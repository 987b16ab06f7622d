//! "Prøv som lærer": a made-up municipality to look around in.
//!
//! Three groups and two rounds, the earlier one finished and the current one
//! half way. The same day and language always give the same facts: there is no
//! clock and no randomness here, variety comes from a small mixer. Nothing of
//! it is about a real person or place, and its shares are no norm. Half a year
//! ago the two youngest infants were not born, so the earlier round lacks them.

mod answers;
mod calendar;
mod child_in_round;
mod children;
mod class;
mod district;
mod follow_up;
mod group_try;
mod joint;
mod kindergarten;
mod mixer;
mod people;
mod round;
mod stories;
mod subjects;
mod when;
mod writer;

pub use self::writer::MakeEntry;
use trivsel::{
    register::{Entry, Fact, Institution, Register},
    vocabulary::{Day, Language, Role},
};

/// Whom one can look around as: an adult of each group has one of these roles.
pub const ROLES: [Role; 3] = [Role::Pedagogue, Role::HealthVisitor, Role::Teacher];

/// Everything that happened in the sample up to this day, in order, and the register folded
/// from it.
///
/// ```
/// use trivsel::{
///     register::{DeviceId, Entry, EntryId, Moment, Register},
///     vocabulary::{Day, Id, Language},
/// };
/// use trivselsspor::sample::sample;
/// let today = Day::new(2026, 11, 22).unwrap();
/// let mut clock = 0;
/// let (entries, register) = sample(today, Language::Danish, &mut |adult, fact| {
///     clock += 1;
///     let id = EntryId(Id::from_bytes(u128::from(clock).to_be_bytes()));
///     let device = DeviceId(Id::from_bytes([0; 16]));
///     Entry { id, device, adult, clock, sequence: clock, seen: Default::default(), at: Moment(0), fact }
/// });
/// assert_eq!(Register::fold(entries), register);
/// ```
#[must_use]
pub fn sample(today: Day, language: Language, make: MakeEntry<'_>) -> (Vec<Entry>, Register) {
    let mut writer = writer::Writer::new(make);
    writer.write(
        None,
        Fact::institution_changed(&Institution::default(), &people::institution(language)),
    );
    for group in people::GROUPS {
        let group = people::set_up(&mut writer, group, today, language);
        for when in when::When::ALL {
            round::hold(&mut writer, &group, when, today, language);
        }
        let tried = group_try::group_try(&group, today, language, &mut || writer.id());
        let adult = group.team.first().map(|it| it.id);
        tried.into_iter().for_each(|fact| writer.write(adult, fact));
    }
    let leader = people::leader(writer.id());
    writer.write(None, Fact::adult_changed(None, &leader));
    writer.done()
}

#[cfg(test)]
pub mod tests;
