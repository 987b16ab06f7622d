//! Records: one sealed entry each, chained to the one before.

use blake2::{Blake2b, Digest, digest::consts::U32};
use zeroize::Zeroizing;

use super::{
    Random,
    format::{Fields, Kind, preamble},
    key::Key,
    pad::{pad, unpad},
    seal::{bound, open, seal},
};
use trivsel::vocabulary::Id;

/// The link to a record: the BLAKE2b-256 hash of all its bytes.
pub(super) type Link = [u8; 32];

/// The link that the first record has: there is none before it.
pub(super) const NO_LINK: Link = [0; 32];

/// The link to these bytes of a record.
pub(super) fn link_to(record: &[u8]) -> Link {
    Blake2b::<U32>::digest(record).into()
}

/// What stands in the clear before a record's sealed part, and is bound to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct RecordFront {
    /// Its place in the journal, from 1.
    pub sequence: u64,
    /// The device that wrote it.
    pub device: Id,
    /// The key it is sealed with; zeros mean the vault key.
    pub key: Id,
    /// The link to the record before it.
    pub previous: Link,
}

impl RecordFront {
    /// Seals a content behind this front. None if it is too large.
    pub(super) fn seal(
        &self,
        vault: Id,
        key: &Key,
        content: &[u8],
        random: &mut dyn Random,
    ) -> Option<Vec<u8>> {
        let clear = self.clear();
        let sealed = seal(key, &bound(&clear, vault), &pad(content)?, random);
        Some([clear, sealed].concat())
    }

    /// The front and the sealed part of a record; none if it is no record.
    pub(super) fn read(bytes: &[u8]) -> Option<(Self, &[u8])> {
        let mut fields = Fields::after_preamble(bytes, Kind::Record)?;
        let front = Self {
            sequence: fields.u64()?,
            device: fields.id()?,
            key: fields.id()?,
            previous: *fields.bytes()?,
        };
        Some((front, fields.rest()))
    }

    /// Opens the sealed part.
    pub(super) fn open(&self, vault: Id, key: &Key, sealed: &[u8]) -> Option<Vec<u8>> {
        let padded: Zeroizing<Vec<u8>> = open(key, &bound(&self.clear(), vault), sealed)?;
        unpad(&padded).map(<[u8]>::to_vec)
    }

    fn clear(&self) -> Vec<u8> {
        [
            preamble(Kind::Record).as_slice(),
            &self.sequence.to_le_bytes(),
            self.device.as_bytes(),
            self.key.as_bytes(),
            &self.previous,
        ]
        .concat()
    }
}
