//! The bundle index: which bundles there are, and where the records after them begin.

use std::collections::BTreeMap;

use super::{
    Random, VaultError,
    format::{ByteReader, Kind, preamble},
    key::Key,
    record::Link,
    seal::{bound, open, seal},
    stream::StreamEnds,
};
use trivsel::vocabulary::Id;

/// Which bundles there are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct BundleIndex {
    /// Where each stream goes on; everything before that lies in a bundle or was erased.
    pub streams: StreamEnds,
    /// The bundles, each with the hash of all its bytes: somebody who was let go may know the
    /// former key that it is sealed with.
    pub bundles: BTreeMap<Id, Link>,
}

impl BundleIndex {
    /// The index as it is stored, sealed by the vault key.
    pub(crate) fn seal(
        &self,
        vault: Id,
        vault_key: &Key,
        random: &mut dyn Random,
    ) -> Result<Vec<u8>, VaultError> {
        let clear = clear(&self.streams);
        let bundles = self.bundles.iter();
        let plain: Vec<u8> = bundles
            .flat_map(|(id, hash)| [id.as_bytes().as_slice(), hash].concat())
            .collect();
        let sealed = seal(vault_key, &bound(&clear, vault), &plain, random)?;
        Ok([clear, sealed].concat())
    }

    /// Opens a stored index.
    pub(crate) fn open(bytes: &[u8], vault: Id, vault_key: &Key) -> Option<Self> {
        let (streams, sealed) = Self::read(bytes)?;
        let plain = open(vault_key, &bound(&clear(&streams), vault), sealed)?;
        let mut bytes = ByteReader::of(&plain);
        let mut bundles = BTreeMap::new();
        while bytes.left() > 0 {
            bundles.insert(bytes.id()?, *bytes.bytes()?);
        }
        Some(Self { streams, bundles })
    }

    /// Where the streams go on, whoever says so, and the sealed part.
    pub(crate) fn read(bytes: &[u8]) -> Option<(StreamEnds, &[u8])> {
        let mut bytes = ByteReader::after_preamble(bytes, Kind::BundleIndex)?;
        Some((StreamEnds::read(&mut bytes)?, bytes.rest()))
    }
}

fn clear(streams: &StreamEnds) -> Vec<u8> {
    let mut clear = preamble(Kind::BundleIndex).to_vec();
    streams.write(&mut clear);
    clear
}
