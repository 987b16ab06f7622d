//! Writes what happens, and knows what it says so far.

use trivsel::register::{AdultId, DeviceId, Entry, EntryId, Fact, Moment, Register};
use trivsel::vocabulary::Id;

/// The entries so far and the register folded from them, so that a hint can be reckoned as the app
/// would have done.
#[derive(Default)]
pub struct SchoolWriter {
    pub register: Register,
    pub entries: Vec<Entry>,
    ids: u32,
}

impl SchoolWriter {
    /// The next id: a fixed beginning and a counter that is turned round, so that ids do not come
    /// in the order of what they name, as random ones would not.
    pub fn id(&mut self) -> Id {
        self.ids += 1;
        let mut bytes = *b"a school to try\0";
        bytes[..4].copy_from_slice(&self.ids.wrapping_mul(0x9E37_79B1).to_be_bytes());
        Id::from_bytes(bytes)
    }

    /// Writes one fact.
    pub fn write(&mut self, adult: Option<AdultId>, fact: Fact) {
        let mut clock = self.register.logical_clock().clone();
        // A minute between two: nothing rests on it.
        let at = Moment(1_600_000_000_000 + clock.now() * 60_000);
        let device = DeviceId(Id::from_bytes(*b"the only device\0"));
        let entry = clock.next(device, EntryId(self.id()), adult, at);
        let entry = Entry::of(&entry.expect("far from the end of clocks"), fact);
        self.register.apply(entry.clone());
        self.entries.push(entry);
    }
}
