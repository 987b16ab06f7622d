//! Storage in memory: for tests and tools.

use std::{
    cell::{Ref, RefCell, RefMut},
    collections::BTreeMap,
    rc::Rc,
};

use super::{Batch, RecordId, Storage, StorageError, Stored};
use trivsel::vocabulary::Id;

/// The twin of the browser's storage. It keeps the same rules and forgets
/// everything with the last clone of it.
#[derive(Clone, Debug, Default)]
pub struct MemoryStorage(Rc<RefCell<Stored>>);

impl MemoryStorage {
    /// An empty storage.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A storage that holds these bytes.
    #[must_use]
    pub fn holding(stored: Stored) -> Self {
        Self(Rc::new(RefCell::new(stored)))
    }

    /// What it holds.
    #[must_use]
    pub fn stored(&self) -> Ref<'_, Stored> {
        self.0.borrow()
    }

    /// What it holds, to be damaged.
    #[must_use]
    pub fn stored_mut(&self) -> RefMut<'_, Stored> {
        self.0.borrow_mut()
    }
}

impl Storage for MemoryStorage {
    async fn is_empty(&self) -> Result<bool, StorageError> {
        Ok(*self.0.borrow() == Stored::default())
    }

    async fn read_from(&self, first: Option<RecordId>) -> Result<Stored, StorageError> {
        let mut stored = self.0.borrow().clone();
        if let Some(first) = first {
            let wanted = |it: &RecordId| it.device == first.device && *it >= first;
            stored.records.retain(|it, _| wanted(it));
            stored.bundles.clear();
        }
        Ok(stored)
    }

    async fn commit(&self, batch: Batch) -> Result<(), StorageError> {
        let mut stored = self.0.borrow_mut();
        let in_the_way = stored.head != batch.expected_head
            || (batch.new_header.is_some() && stored.header.is_some())
            || overlap(&stored.child_keys, &batch.new_child_keys)
            || overlap(&stored.records, &batch.new_records)
            || overlap(&stored.bundles, &batch.new_bundles)
            || overlap(&stored.quarantine, &batch.quarantine);
        if in_the_way {
            return Err(StorageError::Conflict);
        }
        let header = batch.header.or(batch.new_header);
        stored.header = header.or_else(|| stored.header.take());
        stored.head = batch.head.or_else(|| stored.head.take());
        stored.bundle_index = batch.bundle_index.or_else(|| stored.bundle_index.take());
        let below = batch.records_gone_below;
        let goes = |it: &RecordId| below.iter().any(|end| it.device == end.device && it < end);
        stored.records.retain(|it, _| !goes(it));
        stored.records.extend(batch.new_records);
        stored.records.extend(batch.tombstones);
        change(&mut stored.child_keys, batch.new_child_keys, &[]);
        change(
            &mut stored.child_keys,
            batch.child_keys,
            &batch.child_keys_gone,
        );
        change(&mut stored.bundles, batch.new_bundles, &batch.bundles_gone);
        change(&mut stored.quarantine, batch.quarantine, &[]);
        change(&mut stored.drafts, batch.drafts, &batch.drafts_gone);
        Ok(())
    }

    async fn erase_everything(&self) -> Result<(), StorageError> {
        *self.0.borrow_mut() = Stored::default();
        Ok(())
    }
}

#[inline(never)]
fn change(there: &mut BTreeMap<Id, Vec<u8>>, new: Vec<(Id, Vec<u8>)>, gone: &[Id]) {
    there.extend(new);
    there.retain(|id, _| !gone.contains(id));
}

fn overlap<K: Ord>(there: &BTreeMap<K, Vec<u8>>, new: &[(K, Vec<u8>)]) -> bool {
    new.iter().any(|(key, _)| there.contains_key(key))
}
