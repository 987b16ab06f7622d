//! The logical clock: how far a device has read, its own entries and everybody else's.

use litemap::LiteMap;

use super::{AdultId, DeviceId, Entry, EntryId, Moment, Stamp};

/// Lamport's clock with a vector beside it: the first puts all entries in one order, the
/// second tells whether one was written with another in view.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LogicalClock {
    clock: u64,
    sequences: LiteMap<DeviceId, u64>,
}

impl LogicalClock {
    /// An entry was read.
    pub fn saw(&mut self, entry: &Entry) {
        self.advance(entry.clock, entry.device, entry.sequence);
    }

    pub(super) fn advance(&mut self, clock: u64, device: DeviceId, sequence: u64) {
        self.clock = self.clock.max(clock);
        let known = self.sequences.entry(device).or_default();
        *known = sequence.max(*known);
    }

    /// Everything was read that another clock stands for.
    pub fn join(&mut self, other: &Self) {
        self.clock = self.clock.max(other.clock);
        for (device, sequence) in &other.sequences {
            self.advance(0, *device, *sequence);
        }
    }

    /// The clock of the last entry.
    #[must_use]
    pub const fn now(&self) -> u64 {
        self.clock
    }

    /// The place of the last entry of a device among its own; 0 where none is known.
    #[must_use]
    pub fn sequence(&self, device: DeviceId) -> u64 {
        self.sequences.get(&device).copied().unwrap_or(0)
    }

    /// The stamp of the next entry of a device.
    pub fn next(
        &mut self,
        device: DeviceId,
        entry: EntryId,
        adult: Option<AdultId>,
        at: Moment,
    ) -> Stamp {
        let (clock, sequence) = (self.clock + 1, self.sequence(device) + 1);
        let mut seen = self.sequences.clone();
        seen.remove(&device);
        self.advance(clock, device, sequence);
        Stamp {
            clock,
            device,
            entry,
            sequence,
            seen,
            adult,
            at,
        }
    }
}
