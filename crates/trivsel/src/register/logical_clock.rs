//! The logical clock: how far a device has read, its own entries and everybody else's.

use litemap::LiteMap;

use super::{AdultId, DeviceId, Entry, EntryId, Moment, Stamp, codec::CLOCK_END};

/// So many entries nobody writes.
const ROOM_ENTRIES: u64 = 1 << 20;

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

    /// Whether there is room for all that anybody will write. A clock without it was set by hand.
    #[must_use]
    pub const fn has_room(&self) -> bool {
        self.clock < CLOCK_END - ROOM_ENTRIES
    }

    /// The stamp of the next entry of a device; none at the end of clocks, as an entry beyond it is read
    /// as a broken one.
    pub fn next(
        &mut self,
        device: DeviceId,
        entry: EntryId,
        adult: Option<AdultId>,
        at: Moment,
    ) -> Option<Stamp> {
        let within = |known: u64| known.checked_add(1).filter(|next| *next < CLOCK_END);
        let clock = within(self.clock)?;
        let sequence = within(self.sequence(device))?;
        let mut seen = self.sequences.clone();
        seen.remove(&device);
        self.advance(clock, device, sequence);
        Some(Stamp {
            clock,
            device,
            entry,
            sequence,
            seen,
            adult,
            at,
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::vocabulary::Id;

    const HERE: DeviceId = DeviceId(Id::from_bytes([1; 16]));
    const THERE: DeviceId = DeviceId(Id::from_bytes([2; 16]));

    fn next(clock: &mut LogicalClock, device: DeviceId) -> Option<Stamp> {
        clock.next(device, EntryId(Id::from_bytes([3; 16])), None, Moment(0))
    }

    fn write(clock: &mut LogicalClock, device: DeviceId) -> Stamp {
        next(clock, device).expect("far from its end")
    }

    fn read_back(stamp: &Stamp) -> Option<Entry> {
        let fact = crate::register::Fact::BackupMerged { entries: 1 };
        let bytes = crate::register::encode(&Entry::of(stamp, fact));
        match crate::register::decode(&bytes) {
            Ok(crate::register::Decoded::Entry(read)) => Some(*read),
            _ => None,
        }
    }

    proptest! {
        /// Otherwise whatever is written after it is older than it, for ever, or shows as saved and is
        /// broken at the next unlocking.
        #[test]
        fn what_is_written_after_any_entry_that_is_read_comes_after_it(
            clock in any_number(),
            sequence in any_number(),
            own in any::<bool>(),
        ) {
            let stamp = Stamp { clock, sequence, ..write(&mut LogicalClock::default(), HERE) };
            let Some(read) = read_back(&stamp) else {
                return Ok(());
            };
            let mut here = LogicalClock::default();
            here.saw(&read);
            let Some(next) = next(&mut here, if own { HERE } else { THERE }) else {
                prop_assert!(!here.has_room() || sequence == CLOCK_END - 1);
                return Ok(());
            };
            prop_assert!(next.order() > read.order());
            prop_assert!(!own || next.sequence > read.sequence);
            prop_assert!(read_back(&next).is_some());
        }
    }

    /// Any number, and often the last ones that are read, and the first ones that are not.
    fn any_number() -> impl Strategy<Value = u64> {
        prop_oneof![
            (any::<u64>(), 0..64u32).prop_map(|(it, low)| it >> low),
            (0..4u64).prop_map(|it| CLOCK_END - 2 + it),
        ]
    }

    #[test]
    fn a_clock_at_its_end_writes_nothing_and_does_not_begin_anew() {
        for (clock, sequence) in [(CLOCK_END - 1, 1), (1, CLOCK_END - 1), (u64::MAX, u64::MAX)] {
            let mut at_end = LogicalClock::default();
            at_end.advance(clock, HERE, sequence);
            let before = at_end.clone();
            assert_eq!(next(&mut at_end, HERE), None);
            assert_eq!(at_end, before);
        }
        let mut last = LogicalClock::default();
        last.advance(CLOCK_END - 2, HERE, 1);
        assert!(read_back(&write(&mut last, HERE)).is_some() && !last.has_room());
    }

    /// A clock without room is refused whole, so that the first and the last that has some are meant.
    #[test]
    fn there_is_room_until_a_million_entries_before_the_end() {
        let at = |clock| {
            let mut known = LogicalClock::default();
            known.advance(clock, HERE, 1);
            known.has_room()
        };
        let last_with_room = (1 << 53) - (1 << 20) - 1;
        let found = [
            0,
            1 << 52,
            last_with_room,
            last_with_room + 1,
            (1 << 53) - 1,
        ]
        .map(at);
        assert_eq!(found, [true, true, true, false, false]);
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
