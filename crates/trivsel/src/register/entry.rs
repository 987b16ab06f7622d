//! Everything that happens is one immutable entry.

use serde::{Deserialize, Serialize};

use litemap::LiteMap;

use super::{AdultId, DeviceId, EntryId, EntryOrder, Fact, Moment, Stamp, Versioned};
#[cfg(any(test, feature = "made-up"))]
use crate::vocabulary::Id;

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Entry {
    /// Its id. The same entry met twice counts once.
    pub id: EntryId,
    /// The device it was written on.
    pub device: DeviceId,
    /// Its place among the entries of its device, from 1. It rises; a number may be left out
    /// where an entry could not be stored.
    pub sequence: u64,
    /// How far the device had read in the entries of every other device.
    #[serde(default, skip_serializing_if = "LiteMap::is_empty")]
    #[cfg_attr(
        feature = "schema",
        schemars(with = "crate::schema::MapOf<DeviceId, u64>")
    )]
    pub seen: LiteMap<DeviceId, u64>,
    /// The adult who wrote it; nobody yet while the vault is being set up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adult: Option<AdultId>,
    /// Logical clock: one more than any entry the device had seen.
    pub clock: u64,
    /// When, by the device's own clock.
    pub at: Moment,
    /// What happened.
    pub fact: Fact,
}

impl Entry {
    /// The entry that says this and is known by that stamp.
    #[must_use]
    pub fn of(stamp: &Stamp, fact: Fact) -> Self {
        Self {
            id: stamp.entry,
            device: stamp.device,
            sequence: stamp.sequence,
            seen: stamp.seen.clone(),
            adult: stamp.adult,
            clock: stamp.clock,
            at: stamp.at,
            fact,
        }
    }

    /// An entry in this place, for tests of what one device alone has written.
    #[cfg(any(test, feature = "made-up"))]
    #[must_use]
    pub fn made_up(place: u8, adult: Option<AdultId>, fact: Fact) -> Self {
        Self {
            id: EntryId(Id::from_bytes([place; 16])),
            device: DeviceId(Id::from_bytes([0; 16])),
            sequence: place.into(),
            seen: LiteMap::default(),
            adult,
            clock: place.into(),
            at: Moment(0),
            fact,
        }
    }

    /// What it is known by.
    #[must_use]
    pub fn stamp(&self) -> Stamp {
        Stamp {
            clock: self.clock,
            device: self.device,
            entry: self.id,
            sequence: self.sequence,
            seen: self.seen.clone(),
            adult: self.adult,
            at: self.at,
        }
    }

    /// What it says, and what it is known by.
    #[must_use]
    pub fn into_parts(self) -> (Stamp, Fact) {
        let stamp = Stamp {
            clock: self.clock,
            device: self.device,
            entry: self.id,
            sequence: self.sequence,
            seen: self.seen,
            adult: self.adult,
            at: self.at,
        };
        (stamp, self.fact)
    }

    /// Where it stands among all entries: by logical clock, then device, then moment,
    /// then id, so that every device puts them in the same order.
    #[must_use]
    pub const fn order(&self) -> EntryOrder {
        (self.clock, self.device, self.at, self.id)
    }

    /// What it is a version of; none where it says a thing once and nothing says it anew.
    #[must_use]
    pub fn versioned(&self) -> Option<Versioned> {
        self.fact.kept().1
    }

    /// Whether it may say anew what another entry says: both are versions of one thing, and the other
    /// was not written with this one in view.
    #[must_use]
    pub fn is_anew(&self, other: &Self) -> bool {
        let corrects =
            matches!(&self.fact, Fact::AssessmentFinished(it) if it.corrects == Some(other.id));
        let versions = match (self.versioned(), other.versioned()) {
            (Some(Versioned::Assessment(own)), Some(Versioned::Assessment(others))) => {
                own == others && self.adult == other.adult
            }
            (own, others) => own.is_some() && own == others,
        };
        self.id != other.id && (corrects || versions) && !other.stamp().had_seen(&self.stamp())
    }
}

/// These entries in the order in which every device puts them.
#[must_use]
pub fn entries_in_order<'a>(entries: impl Iterator<Item = &'a Entry>) -> Vec<&'a Entry> {
    let mut all: Vec<_> = entries.collect();
    all.sort_unstable_by_key(|entry| entry.order());
    all
}
