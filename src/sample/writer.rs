//! Writes the entries down, and knows what they say so far.

use trivsel::{
    register::{AdultId, Entry, Fact, Register},
    vocabulary::Id,
};

/// Makes an entry of a fact, later than all it made before. Of the setting up no adult is
/// named.
pub type MakeEntry<'a> = &'a mut dyn FnMut(Option<AdultId>, Fact) -> Entry;

/// The entries so far and the register folded from them, so that a hint can be
/// reckoned as the app would have done on that day.
pub struct Writer<'a> {
    /// What the entries say.
    pub register: Register,
    entries: Vec<Entry>,
    make: MakeEntry<'a>,
    ids: u32,
}

impl<'a> Writer<'a> {
    /// Nothing is written yet.
    pub fn new(make: MakeEntry<'a>) -> Self {
        Self {
            register: Register::default(),
            entries: Vec::new(),
            make,
            ids: 0,
        }
    }

    /// The next id: a fixed beginning and a counter.
    pub fn id(&mut self) -> Id {
        self.ids += 1;
        let mut bytes = *b"eksempeldata\0\0\0\0";
        bytes[12..].copy_from_slice(&self.ids.to_be_bytes());
        Id::from_bytes(bytes)
    }

    /// Writes one fact.
    pub fn write(&mut self, adult: Option<AdultId>, fact: Fact) {
        let entry = (self.make)(adult, fact);
        self.register.apply(entry.clone());
        self.entries.push(entry);
    }

    /// Everything that was written, in order, and what it says.
    pub fn done(self) -> (Vec<Entry>, Register) {
        (self.entries, self.register)
    }
}
