//! Records: one sealed entry each, chained to the one before of the same device.

use blake2::{Blake2b, Digest, digest::consts::U32};
use zeroize::Zeroizing;

use super::{
    Random, RecordId, VaultError,
    format::{ByteReader, Kind, preamble},
    key::Key,
    pad::{pad, unpad},
    seal::{bound, open, seal},
};
use trivsel::vocabulary::Id;

/// The link to a record: the BLAKE2b-256 hash of all its bytes.
pub(crate) type Link = [u8; 32];

/// The link that the first record of a stream has: there is none before it.
pub(crate) const NO_LINK: Link = [0; 32];

/// The BLAKE2b-256 hash of these bytes; of a record, the link to it.
pub(crate) fn link_to(bytes: &[u8]) -> Link {
    Blake2b::<U32>::digest(bytes).into()
}

/// What stands in the clear before a record's sealed part, and is bound to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RecordHeader {
    /// Which record it is.
    pub id: RecordId,
    /// The key it is sealed with; zeros mean the vault key.
    pub key: Id,
    /// The link to the record before it.
    pub previous: Link,
}

impl RecordHeader {
    /// Seals a content behind this clear header.
    pub(crate) fn seal(
        &self,
        vault: Id,
        key: &Key,
        content: &[u8],
        random: &mut dyn Random,
    ) -> Result<Vec<u8>, VaultError> {
        let clear = self.clear();
        let sealed = seal(key, &bound(&clear, vault), &pad(content)?, random)?;
        Ok([clear, sealed].concat())
    }

    /// The clear header and the sealed part of a record; none if it is no record.
    pub(crate) fn read(bytes: &[u8]) -> Option<(Self, &[u8])> {
        let mut bytes = ByteReader::after_preamble(bytes, Kind::Record)?;
        let header = Self {
            id: bytes.record_id()?,
            key: bytes.id()?,
            previous: *bytes.bytes()?,
        };
        Some((header, bytes.rest()))
    }

    /// Opens the sealed part.
    pub(crate) fn open(&self, vault: Id, key: &Key, sealed: &[u8]) -> Option<Vec<u8>> {
        let padded: Zeroizing<Vec<u8>> = open(key, &bound(&self.clear(), vault), sealed)?;
        unpad(&padded).map(<[u8]>::to_vec)
    }

    fn clear(&self) -> Vec<u8> {
        [
            preamble(Kind::Record).as_slice(),
            self.id.device.as_bytes(),
            &self.id.sequence.to_le_bytes(),
            self.key.as_bytes(),
            &self.previous,
        ]
        .concat()
    }
}
