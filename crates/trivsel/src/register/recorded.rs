//! A fact on record.

use std::rc::Rc;

use super::{AdultId, EntryId, Moment, Stamp};

/// Something on record, with who wrote it and when.
#[derive(Clone, Debug, PartialEq)]
pub struct Recorded<T> {
    pub entry: EntryId,
    /// Who wrote it.
    pub by: Option<AdultId>,
    /// When.
    pub at: Moment,
    /// What was written.
    pub value: T,
    /// All that is known of the entry.
    pub stamp: Rc<Stamp>,
}

/// Puts a version in its place by its stamp; one that is there already counts once.
pub(super) fn record<T>(versions: &mut Vec<Recorded<T>>, stamp: &Rc<Stamp>, value: T) {
    let order = |known: &Recorded<T>| known.stamp.order().cmp(&stamp.order());
    if let Err(at) = versions.binary_search_by(order) {
        let recorded = Recorded {
            entry: stamp.entry,
            by: stamp.adult,
            at: stamp.at,
            value,
            stamp: stamp.clone(),
        };
        // Most have one version. A vector that grows takes room for four at first, and an
        // assessment or a position is long.
        if versions.is_empty() {
            versions.reserve_exact(1);
        }
        versions.insert(at, recorded);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{register::DeviceId, vocabulary::Id};

    /// What waited to be stored can have the clock of another entry of its device.
    #[test]
    fn of_one_clock_and_device_both_are_kept() {
        let mut versions = Vec::new();
        let id = |number: u8| Id::from_bytes([number; 16]);
        let mut put = |at: u64, entry: u8| {
            let stamp = Stamp {
                clock: 1,
                device: DeviceId(id(1)),
                entry: EntryId(id(entry)),
                sequence: entry.into(),
                seen: Default::default(),
                adult: None,
                at: Moment(at),
            };
            record(&mut versions, &Rc::new(stamp), (at, entry));
        };
        for (at, entry) in [(2, 1), (1, 2), (1, 3), (1, 2)] {
            put(at, entry);
        }
        let kept: Vec<_> = versions.into_iter().map(|it| it.value).collect();
        assert_eq!(kept, [(1, 2), (1, 3), (2, 1)]);
    }
}
