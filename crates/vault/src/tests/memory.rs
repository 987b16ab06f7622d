//! Storage in memory keeps the browser's rules.

use super::tools::wait;
use crate::{Batch, MemoryStorage, Storage, StorageError, Stored};
use trivsel::vocabulary::Id;

#[test]
fn what_is_in_the_way_is_not_written_over() {
    let id = Id::from_bytes([1; 16]);
    let record = crate::RecordId {
        device: id,
        sequence: 1,
    };
    let one = || vec![1];
    let new = || Batch {
        expected_head: Some(one()),
        ..Batch::default()
    };
    let stored = Stored {
        header: Some(one()),
        head: Some(one()),
        child_keys: [(id, one())].into_iter().collect(),
        records: [(record, one())].into_iter().collect(),
        bundles: [(id, one())].into_iter().collect(),
        quarantine: [(id, one())].into_iter().collect(),
        ..Stored::default()
    };
    let storage = MemoryStorage::holding(stored.clone());
    assert_eq!(wait(storage.commit(new())), Ok(()));
    for batch in [
        Batch::default(),
        Batch {
            new_header: Some(vec![2]),
            ..new()
        },
        Batch {
            new_child_keys: vec![(id, vec![2])],
            ..new()
        },
        Batch {
            new_records: vec![(record, vec![2])],
            ..new()
        },
        Batch {
            new_bundles: vec![(id, vec![2])],
            ..new()
        },
        Batch {
            quarantine: vec![(id, vec![2])],
            ..new()
        },
    ] {
        assert_eq!(wait(storage.commit(batch)), Err(StorageError::Conflict));
        assert_eq!(*storage.stored(), stored);
    }
}
