//! What must hold of the sample on any day.

mod people;
mod rounds;
mod written;

use super::sample;
use crate::{
    register::{AdultId, DeviceId, Entry, EntryId, Fact, Group, Moment, Register},
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

fn folded(facts: Vec<(Option<AdultId>, Fact)>) -> Register {
    Register::fold((1u64..).zip(facts).map(|(clock, (adult, fact))| Entry {
        id: EntryId(Id::from_bytes(u128::from(clock).to_be_bytes())),
        device: DeviceId(Id::from_bytes([0; 16])),
        adult,
        clock,
        at: Moment(0),
        fact,
    }))
}

fn register(today: Day) -> Register {
    folded(sample(today, Language::Danish))
}

fn group(register: &Register, setting: Setting) -> Group {
    let mut groups = register.groups().into_iter();
    groups
        .find(|group| group.setting == setting)
        .unwrap()
        .clone()
}
