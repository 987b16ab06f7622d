//! The stamp on every value of the register: which entry set it.

use std::rc::Rc;

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
        let read = if self.device == other.device {
            self.sequence
        } else {
            self.seen.get(&other.device).copied().unwrap_or(0)
        };
        read >= other.sequence
    }
}

/// The latest value of one thing, and what set it; nothing yet at first.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Latest<T>(Option<(Rc<Stamp>, T)>);

impl<T> Default for Latest<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Latest<T> {
    /// Takes a value, unless a later one is known.
    pub(super) fn set(&mut self, stamp: &Rc<Stamp>, value: T) {
        if (self.0.as_ref()).is_none_or(|(known, _)| known.order() < stamp.order()) {
            self.0 = Some((stamp.clone(), value));
        }
    }

    pub(super) fn get(&self) -> Option<&T> {
        self.0.as_ref().map(|(_, value)| value)
    }

    pub(super) fn stamped(&self) -> Option<(&Rc<Stamp>, &T)> {
        self.0.as_ref().map(|(stamp, value)| (stamp, value))
    }
}

/// The first value of one thing, and what set it; nothing yet at first.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Earliest<T>(Option<(Rc<Stamp>, T)>);

impl<T> Default for Earliest<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Earliest<T> {
    /// Takes a value, unless an earlier one is known.
    pub(super) fn set(&mut self, stamp: &Rc<Stamp>, value: T) {
        if (self.0.as_ref()).is_none_or(|(known, _)| stamp.order() < known.order()) {
            self.0 = Some((stamp.clone(), value));
        }
    }

    pub(super) fn stamped(&self) -> Option<(&Rc<Stamp>, &T)> {
        self.0.as_ref().map(|(stamp, value)| (stamp, value))
    }
}
