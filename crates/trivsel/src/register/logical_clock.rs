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
        // At its end it stands still: begun anew, all that is written later would be older.
        let clock = self.clock.saturating_add(1);
        let sequence = self.sequence(device).saturating_add(1);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Id;

    const HERE: DeviceId = DeviceId(Id::from_bytes([1; 16]));
    const THERE: DeviceId = DeviceId(Id::from_bytes([2; 16]));

    fn write(clock: &mut LogicalClock, device: DeviceId) -> Stamp {
        clock.next(device, EntryId(Id::from_bytes([3; 16])), None, Moment(0))
    }

    proptest::proptest! {
        /// Otherwise whatever is written after it is older than it, for ever.
        #[test]
        fn what_is_written_after_any_entry_that_is_read_comes_after_it(
            clock in proptest::prop_oneof![proptest::prelude::any::<u64>(), proptest::prelude::Just(u64::MAX)],
            sequence in proptest::prop_oneof![proptest::prelude::any::<u64>(), proptest::prelude::Just(u64::MAX)],
            low in 0..20u32,
        ) {
            let (clock, sequence) = (clock >> low, sequence >> low);
            let mut there = LogicalClock::default();
            let stamp = Stamp { clock, sequence, ..write(&mut there, HERE) };
            let fact = crate::register::Fact::BackupMerged { entries: 1 };
            let bytes = crate::register::encode(&Entry::of(&stamp, fact));
            let Ok(crate::register::Decoded::Entry(read)) = crate::register::decode(&bytes) else {
                return Ok(());
            };
            let mut here = LogicalClock::default();
            here.saw(&read);
            let next = write(&mut here, HERE);
            proptest::prop_assert!(next.order() > read.order());
            proptest::prop_assert!(next.sequence > read.sequence);
        }
    }

    #[test]
    fn a_clock_at_its_end_does_not_begin_anew() {
        let mut clock = LogicalClock::default();
        clock.advance(u64::MAX, HERE, u64::MAX);
        let next = write(&mut clock, HERE);
        assert_eq!((next.clock, next.sequence), (u64::MAX, u64::MAX));
    }

    /// Otherwise what is written after a merge could be laid below what was merged.
    #[test]
    fn what_is_written_after_reading_another_clock_comes_after_all_it_stands_for() {
        let mut there = LogicalClock::default();
        write(&mut there, THERE);
        let theirs = write(&mut there, THERE);
        let mut here = LogicalClock::default();
        write(&mut here, HERE);
        here.join(&there);
        assert_eq!((here.now(), here.sequence(THERE)), (2, 2));
        let mine = write(&mut here, HERE);
        assert_eq!((mine.clock, mine.sequence, here.now()), (3, 2, 3));
        assert!(mine.had_seen(&theirs));
        assert!(!theirs.had_seen(&mine));
        // A clock that is behind takes nothing back.
        here.join(&LogicalClock::default());
        assert_eq!((here.now(), here.sequence(HERE)), (3, 2));
    }
}
