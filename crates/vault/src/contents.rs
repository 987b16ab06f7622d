//! The contents: which bundles there are, and where the records after them begin.

use super::{
    Random,
    format::{Fields, Kind, preamble},
    key::Key,
    record::Link,
    seal::{bound, open, seal},
};
use trivsel::vocabulary::Id;

/// Which bundles there are. Every entry below `next` lies in one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Contents {
    /// The sequence of the first record that is in no bundle.
    pub next: u64,
    /// The link to the record before that, as it was.
    pub last: Link,
    /// The bundles.
    pub bundles: Vec<Id>,
}

impl Contents {
    /// The contents as they are stored, sealed by the vault key.
    pub(super) fn seal(&self, vault: Id, vault_key: &Key, random: &mut dyn Random) -> Vec<u8> {
        let clear = clear(self.next, self.last);
        let ids: Vec<u8> = self.bundles.iter().flat_map(|id| *id.as_bytes()).collect();
        let sealed = seal(vault_key, &bound(&clear, vault), &ids, random);
        [clear, sealed].concat()
    }

    /// Opens stored contents.
    pub(super) fn open(bytes: &[u8], vault: Id, vault_key: &Key) -> Option<Self> {
        let (next, last, sealed) = Self::read(bytes)?;
        let ids = open(vault_key, &bound(&clear(next, last), vault), sealed)?;
        let (ids, rest) = ids.as_chunks();
        rest.is_empty().then(|| Self {
            next,
            last,
            bundles: ids.iter().copied().map(Id::from_bytes).collect(),
        })
    }

    /// Where the records begin and the link to the one before, whoever says so, and the sealed part.
    pub(super) fn read(bytes: &[u8]) -> Option<(u64, Link, &[u8])> {
        let mut fields = Fields::after_preamble(bytes, Kind::Contents)?;
        Some((fields.u64()?, *fields.bytes()?, fields.rest()))
    }
}

fn clear(next: u64, last: Link) -> Vec<u8> {
    [
        preamble(Kind::Contents).as_slice(),
        &next.to_le_bytes(),
        &last,
    ]
    .concat()
}
