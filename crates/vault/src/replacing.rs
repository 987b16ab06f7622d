//! Whether one backup may be written over another.
//!
//! Nothing needs to be opened for it: records are never changed but to tombstones, or
//! brought into bundles in the order in which they stood, so that what a file has and
//! a newer one lacks can be seen from outside. What is inside a bundle cannot; there
//! the open vault looks.

use super::{
    RecordId, Storage, Stored, Vault,
    backup::unpack,
    bundle::BundleHeader,
    bundle_index::BundleIndex,
    draft::Draft,
    header::vault_of,
    reading::{Trust, read_bundles},
    record::{Link, RecordHeader, link_to},
    stream::{StreamEnd, StreamEnds},
    tombstone::Tombstone,
};
use trivsel::vocabulary::Id;

/// Why a file is left as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReplaceRefused {
    /// It is no whole backup of the same vault.
    Foreign,
    /// It holds something that the other one lacks.
    HoldsMore,
}

/// Whether a backup may take the place of what stands in a file, as far as can be seen
/// from outside: a backup of the same vault of which nothing is lost then but what was
/// erased.
///
/// A backup of another device that went its own way is spared by this, one from
/// before the device was put back to an older state, and a whole one when something
/// on the device is damaged by now. Drafts are not asked for: they come and go.
///
/// # Errors
/// Why it may not.
fn compare(there: &Stored, new: &Stored) -> Result<(), ReplaceRefused> {
    match (vault(there), vault(new)) {
        (Some(one), Some(other)) if one == other => {}
        _ => return Err(ReplaceRefused::Foreign),
    }
    let (began, begins) = (bundled(there), bundled(new));
    let records = there.records.iter().all(|(id, bytes)| {
        let kept = new.records.get(id);
        id.sequence < begins.of(id.device).next
            || kept.is_some_and(|kept| kept == bytes || stands_for(kept, *id, bytes))
    });
    let goes_further = begins
        .0
        .iter()
        .any(|(device, end)| began.of(*device).next < end.next);
    let bundles = there.bundles.iter().all(|(id, bytes)| {
        let kept = new.bundles.get(id);
        let erased = || key_of(bytes).is_some_and(|key| !new.child_keys.contains_key(&key));
        kept.map_or_else(|| goes_further || erased(), |kept| kept == bytes)
    });
    let same_past = began
        .0
        .keys()
        .all(|device| began.of(*device).next <= begins.of(*device).next)
        && begins.0.iter().all(|(device, end)| {
            let id = RecordId {
                device: *device,
                sequence: end.next,
            };
            !has_any(there, *device) || link_before(there, id) == Some(end.last)
        });
    let bundles = bundles && same_past;
    let mut keys = there.child_keys.keys();
    let keys = keys.all(|id| new.child_keys.contains_key(id) || !needs(new, *id));
    if records && bundles && keys {
        Ok(())
    } else {
        Err(ReplaceRefused::HoldsMore)
    }
}

impl<S: Storage> Vault<S> {
    /// Whether a backup of this vault may take the place of what stands in a file: one of
    /// the same vault of which nothing is lost then but what was erased. Where the new one
    /// has in bundles what the file has otherwise, its bundles must all open.
    ///
    /// # Errors
    /// Why it may not.
    pub fn may_replace(&self, there: &[u8], new: &[u8]) -> Result<(), ReplaceRefused> {
        let (there, new) = (read(there)?, read(new)?);
        compare(&there, &new)?;
        // Bundles of the same contents have been compared byte by byte.
        if there.bundle_index == new.bundle_index {
            return Ok(());
        }
        let state = self.state.borrow();
        let mut damaged = Vec::new();
        let read = read_bundles(
            &new,
            state.vault,
            &state.keys,
            Trust::File,
            &mut damaged,
            &mut |_, _| {},
        );
        if read.is_ok() && damaged.is_empty() {
            Ok(())
        } else {
            Err(ReplaceRefused::HoldsMore)
        }
    }
}

fn read(file: &[u8]) -> Result<Stored, ReplaceRefused> {
    unpack(file).map_err(|_| ReplaceRefused::Foreign)
}

/// As [`Vault::may_replace`], without a look into bundles.
#[cfg(test)]
pub(crate) fn may_replace(there: &[u8], new: &[u8]) -> Result<(), ReplaceRefused> {
    compare(&read(there)?, &read(new)?)
}

/// Where each stream goes on behind what is in bundles.
fn bundled(stored: &Stored) -> StreamEnds {
    let index = stored.bundle_index.as_ref();
    let read = index.and_then(|bytes| BundleIndex::read(bytes));
    read.map(|(streams, _)| streams).unwrap_or_default()
}

/// Whether anything of this stream is there.
fn has_any(stored: &Stored, device: Id) -> bool {
    bundled(stored).of(device) != StreamEnd::START
        || stored.records.keys().any(|id| id.device == device)
}

/// The link to the record before this one, where that can be seen. Alike in two places, it says
/// that they have the same past: each record holds the link to the one before.
fn link_before(stored: &Stored, id: RecordId) -> Option<Link> {
    let StreamEnd { next, last } = bundled(stored).of(id.device);
    if next == id.sequence {
        return Some(last);
    }
    let before = RecordId {
        sequence: id.sequence.checked_sub(1)?,
        ..id
    };
    let bytes = stored.records.get(&before)?;
    let erased = Tombstone::read(bytes).map(|(tombstone, _)| tombstone.own);
    Some(erased.unwrap_or_else(|| link_to(bytes)))
}

fn key_of(bundle: &[u8]) -> Option<Id> {
    BundleHeader::read(bundle).map(|(header, _)| header.key)
}

fn vault(stored: &Stored) -> Option<Id> {
    vault_of(stored.header.as_ref()?)
}

/// Whether these bytes say that this record was erased.
fn stands_for(bytes: &[u8], id: RecordId, record: &[u8]) -> bool {
    let Some((erased, _)) = Tombstone::read(bytes) else {
        return false;
    };
    // A tombstone is sealed anew when the vault key changes, and says the same.
    let before = Tombstone::read(record).map(|(before, _)| before);
    before.map_or_else(
        || erased.id == id && erased.own == link_to(record),
        |before| before == erased,
    )
}

/// Whether something is sealed with the key of this id.
fn needs(stored: &Stored, key: Id) -> bool {
    let mut records = stored.records.values();
    let mut drafts = stored.drafts.values();
    let mut bundles = stored.bundles.values();
    records.any(|bytes| RecordHeader::read(bytes).is_some_and(|(header, _)| header.key == key))
        || bundles.any(|bytes| key_of(bytes) == Some(key))
        || drafts.any(|bytes| Draft::key_id(bytes) == Some(key))
}
