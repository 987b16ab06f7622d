//! Storage in memory: for tests and for the sample.

use std::{
    cell::{Ref, RefCell, RefMut},
    rc::Rc,
};

use super::{Batch, Storage, StorageError, Stored};
use crate::vocabulary::SortedMap;

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

    async fn read_from(&self, sequence: u64) -> Result<Stored, StorageError> {
        let mut stored = self.0.borrow().clone();
        stored.records.retain(|it, _| *it >= sequence);
        Ok(stored)
    }

    async fn commit(&self, batch: Batch) -> Result<(), StorageError> {
        let mut stored = self.0.borrow_mut();
        let in_the_way = stored.head != batch.expected_head
            || (batch.new_header.is_some() && stored.header.is_some())
            || overlap(&stored.child_keys, &batch.new_child_keys)
            || overlap(&stored.records, &batch.new_records)
            || overlap(&stored.set_aside, &batch.set_aside);
        if in_the_way {
            return Err(StorageError::Conflict);
        }
        let header = batch.header.or(batch.new_header);
        stored.header = header.or_else(|| stored.header.take());
        stored.head = batch.head.or_else(|| stored.head.take());
        stored.child_keys.extend(batch.new_child_keys);
        stored.child_keys.extend(batch.child_keys);
        let keys_gone = batch.child_keys_gone;
        stored.child_keys.retain(|id, _| !keys_gone.contains(id));
        stored.records.extend(batch.new_records);
        stored.records.extend(batch.tombstones);
        stored.set_aside.extend(batch.set_aside);
        stored.drafts.extend(batch.drafts);
        stored
            .drafts
            .retain(|id, _| !batch.drafts_gone.contains(id));
        Ok(())
    }

    async fn erase_everything(&self) -> Result<(), StorageError> {
        *self.0.borrow_mut() = Stored::default();
        Ok(())
    }
}

fn overlap<K: Ord>(there: &SortedMap<K, Vec<u8>>, new: &[(K, Vec<u8>)]) -> bool {
    new.iter().any(|(key, _)| there.contains_key(key))
}
