//! Writes the facts down, and knows what they say so far.

use crate::{
    register::{AdultId, DeviceId, Entry, EntryId, Fact, Moment, Register},
    vocabulary::Id,
};

/// The facts so far and the register folded from them, so that a hint can be
/// reckoned as the app would have done on that day.
#[derive(Default)]
pub struct Writer {
    /// What the facts say.
    pub register: Register,
    facts: Vec<(Option<AdultId>, Fact)>,
    ids: u32,
}

impl Writer {
    /// The next id: a fixed beginning and a counter.
    pub fn id(&mut self) -> Id {
        self.ids += 1;
        let mut bytes = *b"eksempeldata\0\0\0\0";
        bytes[12..].copy_from_slice(&self.ids.to_be_bytes());
        Id::from_bytes(bytes)
    }

    /// Writes one fact. The entry is for the register here alone; whoever asked
    /// for the sample makes entries of their own.
    pub fn write(&mut self, adult: Option<AdultId>, fact: Fact) {
        self.register.apply(Entry {
            id: EntryId(Id::from_bytes([0; 16])),
            device: DeviceId(Id::from_bytes([0; 16])),
            adult,
            clock: self.register.next_clock(),
            at: Moment(0),
            fact: fact.clone(),
        });
        self.facts.push((adult, fact));
    }

    /// Everything that was written, in order.
    pub fn into_facts(self) -> Vec<(Option<AdultId>, Fact)> {
        self.facts
    }
}
