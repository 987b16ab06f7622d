//! Whether one backup may be written over another.
//!
//! Nothing needs to be opened for it: records are never changed but to tombstones, or
//! brought into bundles in the order in which they stood, so that what a file has and
//! a newer one lacks can be seen from outside. What is inside a bundle cannot; there
//! the open vault looks.

use super::{
    Opened, Storage, Stored, Vault,
    backup::unpack,
    bundle::BundleFront,
    contents::Contents,
    draft::Draft,
    header::vault_of,
    reading::read_bundles,
    record::{Link, NO_LINK, RecordFront, link_to},
    tombstone::Tombstone,
};
use trivsel::vocabulary::Id;

/// Why a file is left as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spared {
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
fn compare(there: &Stored, new: &Stored) -> Result<(), Spared> {
    match (vault(there), vault(new)) {
        (Some(one), Some(other)) if one == other => {}
        _ => return Err(Spared::Foreign),
    }
    let (begins, before) = bundled(new);
    let records = there.records.iter().all(|(sequence, bytes)| {
        let kept = new.records.get(sequence);
        *sequence < begins
            || kept.is_some_and(|kept| kept == bytes || stands_for(kept, *sequence, bytes))
    });
    let (began, _) = bundled(there);
    let bundles = there.bundles.iter().all(|(id, bytes)| {
        let kept = new.bundles.get(id);
        let erased = || key_of(bytes).is_some_and(|key| !new.child_keys.contains_key(&key));
        kept.map_or_else(|| began < begins || erased(), |kept| kept == bytes)
    });
    let bundles = bundles && link_before(there, begins) == Some(before);
    let mut keys = there.child_keys.keys();
    let keys = keys.all(|id| new.child_keys.contains_key(id) || !needs(new, *id));
    if records && bundles && keys {
        Ok(())
    } else {
        Err(Spared::HoldsMore)
    }
}

impl<S: Storage> Vault<S> {
    /// Whether a backup of this vault may take the place of what stands in a file: one of
    /// the same vault of which nothing is lost then but what was erased. Where the new one
    /// has in bundles what the file has otherwise, its bundles must all open.
    ///
    /// # Errors
    /// Why it may not.
    pub fn may_replace(&self, there: &[u8], new: &[u8]) -> Result<(), Spared> {
        let (there, new) = (read(there)?, read(new)?);
        compare(&there, &new)?;
        // Bundles of the same contents have been compared byte by byte.
        if there.contents == new.contents {
            return Ok(());
        }
        let state = self.state.borrow();
        let mut opened = Opened::default();
        let read = read_bundles(&new, state.vault, &state.keys, &mut opened);
        if read.is_ok() && opened.damaged.is_empty() {
            Ok(())
        } else {
            Err(Spared::HoldsMore)
        }
    }
}

fn read(file: &[u8]) -> Result<Stored, Spared> {
    unpack(file).map_err(|_| Spared::Foreign)
}

/// As [`Vault::may_replace`], without a look into bundles.
#[cfg(test)]
pub(super) fn may_replace(there: &[u8], new: &[u8]) -> Result<(), Spared> {
    compare(&read(there)?, &read(new)?)
}

/// The sequence below which everything is in bundles, and the link to the record before it.
fn bundled(stored: &Stored) -> (u64, Link) {
    let contents = stored.contents.as_ref();
    let read = contents.and_then(|bytes| Contents::read(bytes));
    read.map_or((1, NO_LINK), |(next, last, _)| (next, last))
}

/// The link to the record before this one, where that can be seen. Alike in two places, it says
/// that they have the same past: each record holds the link to the one before.
fn link_before(stored: &Stored, sequence: u64) -> Option<Link> {
    let (begins, before) = bundled(stored);
    if begins == sequence {
        return Some(before);
    }
    let bytes = stored.records.get(&(sequence - 1))?;
    let erased = Tombstone::read(bytes).map(|(tombstone, _)| tombstone.own);
    Some(erased.unwrap_or_else(|| link_to(bytes)))
}

fn key_of(bundle: &[u8]) -> Option<Id> {
    BundleFront::read(bundle).map(|(front, _)| front.key)
}

fn vault(stored: &Stored) -> Option<Id> {
    vault_of(stored.header.as_ref()?)
}

/// Whether these bytes say that this record was erased.
fn stands_for(bytes: &[u8], sequence: u64, record: &[u8]) -> bool {
    Tombstone::read(bytes).is_some_and(|(tombstone, _)| {
        tombstone.sequence == sequence && tombstone.own == link_to(record)
    })
}

/// Whether something is sealed with the key of this id.
fn needs(stored: &Stored, key: Id) -> bool {
    let mut records = stored.records.values();
    let mut drafts = stored.drafts.values();
    let mut bundles = stored.bundles.values();
    records.any(|bytes| RecordFront::read(bytes).is_some_and(|(front, _)| front.key == key))
        || bundles.any(|bytes| key_of(bytes) == Some(key))
        || drafts.any(|bytes| Draft::key_id(bytes) == Some(key))
}
