//! What is left of an erased record: its place in the chain, and nothing else.

use super::{
    Random, RecordId, VaultError,
    format::{ByteReader, Kind, preamble},
    key::Key,
    record::Link,
    seal::{bound, open, seal},
};
use trivsel::vocabulary::Id;

/// Stands where an erased record stood, so that the chain is still whole. It does
/// not say whose record it was, nor which key that had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tombstone {
    /// Which record it was.
    pub id: RecordId,
    /// The link to the record before it, as the erased record held it.
    pub previous: Link,
    /// The link to the erased record itself, as the next one holds it.
    pub own: Link,
}

impl Tombstone {
    /// The tombstone as it is stored, authenticated under the vault key.
    pub(crate) fn seal(
        &self,
        vault: Id,
        vault_key: &Key,
        random: &mut dyn Random,
    ) -> Result<Vec<u8>, VaultError> {
        let clear = self.clear();
        let sealed = seal(vault_key, &bound(&clear, vault), &[], random)?;
        Ok([clear, sealed].concat())
    }

    /// Reads a tombstone that this vault key vouches for.
    pub(crate) fn open(bytes: &[u8], vault: Id, vault_key: &Key) -> Option<Self> {
        let (tombstone, sealed) = Self::read(bytes)?;
        let nothing = open(vault_key, &bound(&tombstone.clear(), vault), sealed)?;
        nothing.is_empty().then_some(tombstone)
    }

    /// What a tombstone says, whoever made it, and its sealed part.
    pub(crate) fn read(bytes: &[u8]) -> Option<(Self, &[u8])> {
        let mut bytes = ByteReader::after_preamble(bytes, Kind::Tombstone)?;
        let tombstone = Self {
            id: bytes.record_id()?,
            previous: *bytes.bytes()?,
            own: *bytes.bytes()?,
        };
        Some((tombstone, bytes.rest()))
    }

    fn clear(&self) -> Vec<u8> {
        [
            preamble(Kind::Tombstone).as_slice(),
            self.id.device.as_bytes(),
            &self.id.sequence.to_le_bytes(),
            &self.previous,
            &self.own,
        ]
        .concat()
    }
}
