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

    /// Opens the sealed part: the entries about this child.
    pub(crate) fn open(
        &self,
        vault: Id,
        key: &Key,
        child: Option<Id>,
        sealed: &[u8],
    ) -> Option<Vec<OpenedRecord>> {
        let padded = open(key, &bound(&self.clear(), vault), sealed)?;
        let (length, packed) = unpad(&padded)?.split_first_chunk()?;
        let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
        let unpacked = unpack(packed, length)?;
        let mut rest = unpacked.as_slice();
        let mut entries = Vec::new();
        while !rest.is_empty() {
            let mut bytes = ByteReader::of(rest);
            let id: RecordId = bytes.record_id()?;
            let length = usize::try_from(bytes.u32()?).ok()?;
            let (payload, behind) = bytes.rest().split_at_checked(length)?;
            entries.push(OpenedRecord {
                id,
                child,
                payload: payload.to_vec(),
            });
            rest = behind;
        }
        Some(entries)
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

/// Unpacks into as much room as was claimed, which the claim does not get unless it is within the
/// limit; what is longer, shorter or no LZ4 is refused.
fn unpack(packed: &[u8], length: usize) -> Option<Zeroizing<Vec<u8>>> {
    if length > MAX_UNPACKED_BYTES {
        return None;
    }
    let mut unpacked = Zeroizing::new(vec![0; length]);
    let written = lz4_flex::block::decompress_into(packed, &mut unpacked).ok()?;
    (written == length).then_some(unpacked)
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
            assert_eq!(unpack(&packed, length).is_some(), fits, "{length}");
        }
        assert!(unpack(&packed, MAX_UNPACKED_BYTES + 1).is_none());
        assert!(unpack(&[], 0).is_none_or(|it| it.is_empty()));
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_fall_over(
            packed in prop::collection::vec(any::<u8>(), 0..300), length in 0_usize..10_000,
        ) {
            let unpacked = unpack(&packed, length);
            prop_assert!(unpacked.is_none_or(|it| it.len() == length));
        }
    }
}
