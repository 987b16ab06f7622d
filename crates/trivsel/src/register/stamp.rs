//! The stamp on every value of the register: which entry set it.

use litemap::LiteMap;

use super::{AdultId, DeviceId, EntryId, Moment};

/// Where an entry stands among all entries.
pub type EntryOrder = (u64, DeviceId, Moment, EntryId);

/// An entry without its fact: who wrote what, where and when. Of two values for one
/// thing the one with the later stamp holds, whichever was met first, so that the
/// register does not depend on the order of entries (a last-writer-wins register).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// Logical clock (Lamport's): one more than any entry the device had read.
    pub clock: u64,
    pub device: DeviceId,
    pub entry: EntryId,
    /// The place of the entry among those of its device, from 1.
    pub sequence: u64,
    /// How far the device had read in the entries of every other device.
    pub seen: LiteMap<DeviceId, u64>,
    /// Who wrote it.
    pub adult: Option<AdultId>,
    /// When.
    pub at: Moment,
}

impl Stamp {
    /// Where it stands among all stamps: by logical clock, then device, then moment, then
    /// entry, so that every device puts them in the same order. The moments are of one
    /// device's own clock: what could not be stored at once can have the clock of another.
    #[must_use]
    pub const fn order(&self) -> EntryOrder {
        (self.clock, self.device, self.at, self.entry)
    }

    /// Whether whoever wrote this could have read the other: the clock alone cannot tell
    /// "after" from "at the same time".
    #[must_use]
    pub fn had_seen(&self, other: &Self) -> bool {
        #[cfg(test)]
        SEEN_ASKED.with(|count| count.set(count.get() + 1));
        let read = if self.device == other.device {
            self.sequence
        } else {
            self.seen.get(&other.device).copied().unwrap_or(0)
        };
        read >= other.sequence
    }
}

#[cfg(test)]
thread_local! {
    /// How often it was asked whether one entry was written after reading another.
    pub(crate) static SEEN_ASKED: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}
