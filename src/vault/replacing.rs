//! Whether one backup may be written over another.
//!
//! Nothing needs to be opened for it: records are never changed but to tombstones,
//! so that what a file has and a newer one lacks can be seen from outside.

use super::{
    Stored,
    backup::unpack,
    draft::Draft,
    header::vault_of,
    record::{RecordFront, link_to},
    tombstone::Tombstone,
};
use crate::vocabulary::Id;

/// Why a file is left as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spared {
    /// It is no whole backup of the same vault.
    Foreign,
    /// It holds something that the other one lacks.
    HoldsMore,
}

/// Whether a backup may take the place of what stands in a file: a backup of the
/// same vault of which nothing is lost then but what was erased.
///
/// A backup of another device that went its own way is spared by this, one from
/// before the device was put back to an older state, and a whole one when something
/// on the device is damaged by now. Drafts are not asked for: they come and go.
///
/// # Errors
/// Why it may not.
pub fn may_replace(there: &[u8], new: &[u8]) -> Result<(), Spared> {
    let there = unpack(there).map_err(|_| Spared::Foreign)?;
    let new = unpack(new).map_err(|_| Spared::Foreign)?;
    match (vault(&there), vault(&new)) {
        (Some(one), Some(other)) if one == other => {}
        _ => return Err(Spared::Foreign),
    }
    let records = there.records.iter().all(|(sequence, bytes)| {
        let kept = new.records.get(sequence);
        kept.is_some_and(|kept| kept == bytes || stands_for(kept, *sequence, bytes))
    });
    let mut keys = there.child_keys.keys();
    let keys = keys.all(|id| new.child_keys.contains_key(id) || !needs(&new, *id));
    if records && keys {
        Ok(())
    } else {
        Err(Spared::HoldsMore)
    }
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
    records.any(|bytes| RecordFront::read(bytes).is_some_and(|(front, _)| front.key == key))
        || drafts.any(|bytes| Draft::key_id(bytes) == Some(key))
}
