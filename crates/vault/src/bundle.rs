//! Bundles: older entries about one child, or about none, sealed together, so that a vault of many
//! years is unlocked fast.

use super::{
    Random, Record,
    format::{Fields, Kind, preamble},
    key::Key,
    pad::{pad, unpad},
    seal::{bound, open, seal},
};
use trivsel::vocabulary::Id;

/// What stands in the clear before a bundle's sealed part, and is bound to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct BundleFront {
    /// The bundle's id. It is new for everything that is ever sealed as a bundle, so that an older
    /// one is never taken for a newer.
    pub id: Id,
    /// The key it is sealed with; zeros mean the vault key.
    pub key: Id,
}

impl BundleFront {
    /// Seals these entries behind this front. None if they are too many.
    pub(super) fn seal(
        &self,
        vault: Id,
        key: &Key,
        entries: &[&Record],
        random: &mut dyn Random,
    ) -> Option<Vec<u8>> {
        let mut content = Vec::new();
        for entry in entries {
            content.extend(entry.sequence.to_le_bytes());
            content.extend(u32::try_from(entry.payload.len()).ok()?.to_le_bytes());
            content.extend(&entry.payload);
        }
        let clear = self.clear();
        let sealed = seal(key, &bound(&clear, vault), &pad(&content)?, random);
        Some([clear, sealed].concat())
    }

    /// The front and the sealed part of a bundle; none if it is no bundle.
    pub(super) fn read(bytes: &[u8]) -> Option<(Self, &[u8])> {
        let mut fields = Fields::after_preamble(bytes, Kind::Bundle)?;
        let (id, key) = (fields.id()?, fields.id()?);
        Some((Self { id, key }, fields.rest()))
    }

    /// Opens the sealed part: the entries about this child.
    pub(super) fn open(
        &self,
        vault: Id,
        key: &Key,
        child: Option<Id>,
        sealed: &[u8],
    ) -> Option<Vec<Record>> {
        let padded = open(key, &bound(&self.clear(), vault), sealed)?;
        let mut rest = unpad(&padded)?;
        let mut entries = Vec::new();
        while !rest.is_empty() {
            let mut fields = Fields::of(rest);
            let sequence = fields.u64()?;
            let length = usize::try_from(fields.u32()?).ok()?;
            let (payload, behind) = fields.rest().split_at_checked(length)?;
            entries.push(Record {
                sequence,
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
