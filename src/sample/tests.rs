//! What must hold of the sample on any day.

mod people;
mod rounds;
mod written;

use super::sample;
use trivsel::{
    register::{DeviceId, Entry, EntryId, Fact, Group, Moment, Register},
    vocabulary::{Day, Id, Language, Setting},
};

/// An ordinary day and the edges of months, years and leap years.
fn days() -> impl Iterator<Item = Day> {
    [
        "2026-11-22",
        "2026-01-01",
        "2026-03-01",
        "2026-03-31",
        "2026-08-31",
        "2026-12-31",
        "2028-02-29",
        "2100-06-15",
    ]
    .into_iter()
    .map(|day| day.parse().unwrap())
}

fn today() -> Day {
    days().next().unwrap()
}

/// The sample as one device would have written it.
pub fn written(today: Day, language: Language) -> (Vec<Entry>, Register) {
    written_with(today, language, |_| ())
}

/// The same, with something said otherwise in its facts.
pub fn written_with(
    today: Day,
    language: Language,
    mut change: impl FnMut(&mut Fact),
) -> (Vec<Entry>, Register) {
    let mut clock = 0;
    sample(today, language, &mut |adult, mut fact| {
        change(&mut fact);
        clock += 1;
        Entry {
            id: EntryId(Id::from_bytes(u128::from(clock).to_be_bytes())),
            device: DeviceId(Id::from_bytes([0; 16])),
            adult,
            clock,
            sequence: clock,
            seen: Default::default(),
            at: Moment(0),
            fact,
        }
    })
}

fn register(today: Day) -> Register {
    written(today, Language::Danish).1
}

fn facts(today: Day, language: Language) -> impl Iterator<Item = Fact> {
    let entries = written(today, language).0.into_iter();
    entries.map(|entry| entry.fact)
}

#[test]
fn the_register_that_comes_along_is_folded_from_the_entries() {
    for day in days() {
        let (entries, register) = written(day, Language::Danish);
        assert_eq!(Register::fold(entries), register, "{day}");
    }
}

fn group(register: &Register, setting: Setting) -> Group {
    let mut groups = register.groups().into_iter();
    groups
        .find(|group| group.setting == setting)
        .unwrap()
        .clone()
}
