//! Bundles: older entries about one child, or about none, packed and sealed together, so that a
//! vault of many years is unlocked fast.

use zeroize::Zeroizing;

use super::{
    OpenedRecord, Random, RecordId, VaultError,
    format::{ByteReader, Kind, preamble},
    key::Key,
    pad::{pad, unpad},
    seal::{bound, open, seal},
};
use trivsel::vocabulary::Id;

/// The most bytes that the entries of a bundle take, unpacked. Nothing longer is ever written, and
/// a bundle that claims more is not unpacked.
const MAX_UNPACKED_BYTES: usize = 16 << 20;

/// What stands in the clear before a bundle's sealed part, and is bound to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct BundleHeader {
    /// The bundle's id. It is new for everything that is ever sealed as a bundle.
    pub id: Id,
    /// The key it is sealed with; zeros mean the vault key.
    pub key: Id,
}

impl BundleHeader {
    /// Seals these entries behind this clear header.
    pub(crate) fn seal(
        &self,
        vault: Id,
        key: &Key,
        entries: &[&OpenedRecord],
        random: &mut dyn Random,
    ) -> Result<Vec<u8>, VaultError> {
        let mut unpacked = Zeroizing::new(Vec::new());
        for OpenedRecord { id, payload, .. } in entries {
            let length = u32::try_from(payload.len()).map_err(|_| VaultError::TooLarge)?;
            unpacked.extend(id.device.as_bytes());
            unpacked.extend(id.sequence.to_le_bytes());
            unpacked.extend(length.to_le_bytes());
            unpacked.extend(payload);
        }
        let length = u32::try_from(unpacked.len()).map_err(|_| VaultError::TooLarge)?;
        if unpacked.len() > MAX_UNPACKED_BYTES {
            return Err(VaultError::TooLarge);
        }
        let packed = Zeroizing::new(lz4_flex::block::compress(&unpacked));
        let content = Zeroizing::new([length.to_le_bytes().as_slice(), &packed].concat());
        let clear = self.clear();
        let sealed = seal(key, &bound(&clear, vault), &pad(&content)?, random)?;
        Ok([clear, sealed].concat())
    }

    /// The clear header and the sealed part of a bundle; none if it is no bundle.
    pub(crate) fn read(bytes: &[u8]) -> Option<(Self, &[u8])> {
        let mut bytes = ByteReader::after_preamble(bytes, Kind::Bundle)?;
        let (id, key) = (bytes.id()?, bytes.id()?);
        Some((Self { id, key }, bytes.rest()))
    }

    /// Opens the sealed part into this room; none where any of it is not as it should be.
    pub(crate) fn unpack<'a>(
        &self,
        vault: Id,
        key: &Key,
        sealed: &[u8],
        room: &'a mut UnpackingRoom,
    ) -> Option<UnpackedEntries<'a>> {
        let padded = open(key, &bound(&self.clear(), vault), sealed)?;
        let (length, packed) = unpad(&padded)?.split_first_chunk()?;
        let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
        let entries = UnpackedEntries(room.unpack(packed, length)?);
        let mut read = entries.clone();
        read.by_ref().for_each(drop);
        // A bundle of which a part does not read counts as none.
        read.0.is_empty().then_some(entries)
    }

    /// The entries about this child that the sealed part holds.
    #[cfg(test)]
    pub(crate) fn open(
        &self,
        vault: Id,
        key: &Key,
        child: Option<Id>,
        sealed: &[u8],
    ) -> Option<Vec<OpenedRecord>> {
        let mut room = UnpackingRoom::default();
        let entries = self.unpack(vault, key, sealed, &mut room)?;
        Some(entries.of(child).map(|it| it.kept()).collect())
    }

    fn clear(&self) -> Vec<u8> {
        [
            preamble(Kind::Bundle).as_slice(),
            self.id.as_bytes(),
            self.key.as_bytes(),
        ]
        .concat()
    }
}

/// Room in which one bundle after the other is unpacked: what each of them said is written over by
/// the next, and the last is wiped.
#[derive(Default)]
pub(crate) struct UnpackingRoom(Zeroizing<Vec<u8>>);

impl UnpackingRoom {
    /// Unpacks into as much room as was claimed, which the claim does not get unless it is within
    /// the limit; what is longer, shorter or no LZ4 is refused.
    fn unpack(&mut self, packed: &[u8], length: usize) -> Option<&[u8]> {
        if length > MAX_UNPACKED_BYTES {
            return None;
        }
        if self.0.len() < length {
            self.0 = Zeroizing::new(vec![0; length]);
        }
        let room = &mut self.0[..length];
        let written = lz4_flex::block::decompress_into(packed, room).ok()?;
        (written == length).then_some(&*room)
    }
}

/// The entries of an unpacked bundle that have not been read yet.
#[derive(Clone)]
pub(crate) struct UnpackedEntries<'a>(&'a [u8]);

impl<'a> UnpackedEntries<'a> {
    /// All of them, which are about this child.
    pub(crate) fn of(self, child: Option<Id>) -> impl Iterator<Item = OpenedRecord<&'a [u8]>> {
        self.map(move |(id, payload)| OpenedRecord { id, child, payload })
    }
}

impl<'a> Iterator for UnpackedEntries<'a> {
    type Item = (RecordId, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let mut bytes = ByteReader::of(self.0);
        let id = bytes.record_id()?;
        let length = usize::try_from(bytes.u32()?).ok()?;
        let (payload, behind) = bytes.rest().split_at_checked(length)?;
        self.0 = behind;
        Some((id, payload))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_claims_too_much_or_too_little_is_refused() {
        let content = vec![7; 100_000];
        let packed = lz4_flex::block::compress(&content);
        assert!(packed.len() < 1000);
        for (length, fits) in [(100_000, true), (99_999, false), (100_001, false)] {
            let unpacked = UnpackingRoom::default().unpack(&packed, length).is_some();
            assert_eq!(unpacked, fits, "{length}");
        }
        let mut room = UnpackingRoom::default();
        assert!(room.unpack(&packed, MAX_UNPACKED_BYTES + 1).is_none());
        assert!(room.unpack(&[], 0).is_none_or(<[u8]>::is_empty));
    }

    #[test]
    fn nothing_of_the_bundle_before_shows_in_the_next() {
        let mut room = UnpackingRoom::default();
        for content in [vec![1; 900], vec![2; 300], vec![3; 2000]] {
            let packed = lz4_flex::block::compress(&content);
            assert_eq!(room.unpack(&packed, content.len()), Some(&*content));
            assert!(room.unpack(&packed, content.len() + 1).is_none());
        }
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_fall_over(
            packed in prop::collection::vec(any::<u8>(), 0..300), length in 0_usize..10_000,
        ) {
            let mut room = UnpackingRoom::default();
            let unpacked = room.unpack(&packed, length);
            prop_assert!(unpacked.is_none_or(|it| it.len() == length));
        }
    }
}
