//! Where the sealed bytes lie.

use std::{collections::BTreeMap, future::Future};

use super::{RecordId, StorageError};
use trivsel::vocabulary::Id;

/// A place for sealed bytes. It knows nothing of what they mean.
///
/// Futures stay on one thread, so they need not be `Send`.
pub trait Storage {
    /// Whether nothing at all is stored.
    fn is_empty(&self) -> impl Future<Output = Result<bool, StorageError>>;

    /// Everything that is stored at one moment, unjudged; from a record on no bundles, and of the
    /// records those of the same device from it on.
    fn read_from(
        &self,
        first: Option<RecordId>,
    ) -> impl Future<Output = Result<Stored, StorageError>>;

    /// Everything that is stored, unjudged.
    fn read_all(&self) -> impl Future<Output = Result<Stored, StorageError>> {
        self.read_from(None)
    }

    /// Does all of the batch, durably, or nothing of it.
    ///
    /// # Errors
    /// [`StorageError::Conflict`] when the stored head is not the expected one
    /// or something that must be new is there already.
    fn commit(&self, batch: Batch) -> impl Future<Output = Result<(), StorageError>>;

    /// Destroys everything that is stored.
    fn erase_everything(&self) -> impl Future<Output = Result<(), StorageError>>;
}

/// Everything that is stored, as it lies there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stored {
    pub header: Option<Vec<u8>>,
    /// The children's keys, by key id.
    pub child_keys: BTreeMap<Id, Vec<u8>>,
    pub records: BTreeMap<RecordId, Vec<u8>>,
    pub head: Option<Vec<u8>>,
    /// The bundles, by bundle id.
    pub bundles: BTreeMap<Id, Vec<u8>>,
    /// Which bundles there are.
    pub bundle_index: Option<Vec<u8>>,
    /// The drafts, by draft id.
    pub drafts: BTreeMap<Id, Vec<u8>>,
    /// Damaged heads that had to make way, kept as they were.
    pub quarantine: BTreeMap<Id, Vec<u8>>,
}

/// Changes that stand together: all of them are made, or none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Batch {
    /// The head that must be stored now, byte for byte.
    pub expected_head: Option<Vec<u8>>,
    /// A header where there is none.
    pub new_header: Option<Vec<u8>>,
    /// A header in place of the stored one.
    pub header: Option<Vec<u8>>,
    /// Children's keys, under ids that are not taken.
    pub new_child_keys: Vec<(Id, Vec<u8>)>,
    /// Children's keys, in place of the stored ones or new.
    pub child_keys: Vec<(Id, Vec<u8>)>,
    /// Children's keys to destroy; it does not matter whether they are there.
    pub child_keys_gone: Vec<Id>,
    /// Records, under ids that are not taken.
    pub new_records: Vec<(RecordId, Vec<u8>)>,
    /// What stands in place of erased records.
    pub tombstones: Vec<(RecordId, Vec<u8>)>,
    /// Bundles, under ids that are not taken.
    pub new_bundles: Vec<(Id, Vec<u8>)>,
    /// Bundles to destroy; it does not matter whether they are there.
    pub bundles_gone: Vec<Id>,
    /// A bundle index in place of the stored one or new.
    pub bundle_index: Option<Vec<u8>>,
    /// All records before these, of the same devices, go; they are in bundles.
    pub records_gone_below: Vec<RecordId>,
    /// A head in place of the stored one.
    pub head: Option<Vec<u8>>,
    /// Drafts, new or in place of older ones.
    pub drafts: Vec<(Id, Vec<u8>)>,
    /// Drafts to delete; it does not matter whether they are there.
    pub drafts_gone: Vec<Id>,
    /// Bytes to keep aside, under ids that are not taken.
    pub quarantine: Vec<(Id, Vec<u8>)>,
}
