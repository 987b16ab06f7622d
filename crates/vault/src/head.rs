//! The head: where every device's stream ends, and which header belongs to it. Without it,
//! records cut off at the end would not be missed, nor an older header noticed.

use super::{
    Random, VaultError,
    format::{ByteReader, Kind, preamble},
    key::Key,
    record::Link,
    seal::{bound, open, seal},
    stream::{StreamEnd, StreamEnds},
};
use trivsel::vocabulary::Id;

/// Where the journal ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    /// How many times the vault key had been changed.
    pub generation: u64,
    /// The device that writes.
    pub device: Id,
    /// The hash of the stored header.
    pub header: Link,
    /// Where the streams end.
    pub streams: StreamEnds,
}

impl Head {
    /// Where the own stream ends.
    pub(crate) fn own(&self) -> StreamEnd {
        self.streams.of(self.device)
    }

    /// The head as it is stored, sealed by the vault key.
    pub(crate) fn seal(
        &self,
        vault: Id,
        key: &Key,
        random: &mut dyn Random,
    ) -> Result<Vec<u8>, VaultError> {
        let clear = clear(self.generation);
        let mut plain = [self.device.as_bytes().as_slice(), &self.header].concat();
        self.streams.write(&mut plain);
        let sealed = seal(key, &bound(&clear, vault), &plain, random)?;
        Ok([clear, sealed].concat())
    }

    /// Opens a stored head.
    pub(crate) fn open(bytes: &[u8], vault: Id, key: &Key) -> Option<Self> {
        let (generation, sealed) = read(bytes)?;
        let plain = open(key, &bound(&clear(generation), vault), sealed)?;
        let mut bytes = ByteReader::of(&plain);
        let head = Self {
            generation,
            device: bytes.id()?,
            header: *bytes.bytes()?,
            streams: StreamEnds::read(&mut bytes)?,
        };
        bytes.end()?;
        Some(head)
    }
}

/// The key generation that a head says it has, whoever made it, and its sealed part.
pub(crate) fn read(bytes: &[u8]) -> Option<(u64, &[u8])> {
    let mut bytes = ByteReader::after_preamble(bytes, Kind::Head)?;
    Some((bytes.u64()?, bytes.rest()))
}

fn clear(generation: u64) -> Vec<u8> {
    [preamble(Kind::Head).as_slice(), &generation.to_le_bytes()].concat()
}
