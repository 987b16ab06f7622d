//! The journal: where entries are written, and read back.

use std::pin::Pin;

use super::sealed::Sealed;
use trivsel::{
    register::{ChildId, DeviceId, Entry},
    vocabulary::SortedMap,
};
use vault::{Damage, DraftKey, VaultError};

/// Something that is being done, and what comes of it.
pub type Doing<'a, T> = Pin<Box<dyn Future<Output = Result<T, VaultError>> + 'a>>;

/// An opened vault; for the sample, what is remembered in its place. It is known by what it does
/// alone, so that the vault can come with a later part of the program.
pub trait Journal {
    /// The device that writes.
    fn device(&self) -> DeviceId;

    /// Stores these entries, all or none, and lets go of these drafts. Fails when they could not be
    /// stored; nothing has changed then.
    fn append<'a>(&'a self, entries: &'a [Entry], done: &'a [DraftKey]) -> Doing<'a, ()>;

    /// Erases everything about these children and stores these entries: all of it or nothing.
    /// Fails when it could not be stored; nothing is erased then.
    fn erase<'a>(&'a self, children: &'a [ChildId], entries: &'a [Entry]) -> Doing<'a, ()>;

    /// Stores a draft in place of the last one under its key. Fails when it could not be stored;
    /// the last one is still there.
    fn put_draft(&self, key: DraftKey, payload: Vec<u8>) -> Doing<'_, ()>;

    /// Reads everything once more. Fails when the storage cannot be read.
    fn read_again(&self) -> Doing<'_, Held>;

    /// The vault that it is.
    ///
    /// # Errors
    /// In the sample, which has none.
    fn sealed(&self) -> Result<&dyn Sealed, VaultError> {
        Err(VaultError::NoVault)
    }
}

/// What a vault or a backup holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Held {
    /// Every entry that could be read.
    pub entries: Vec<Entry>,
    /// What was being typed.
    pub drafts: SortedMap<DraftKey, Vec<u8>>,
    /// What could not be opened.
    pub damage: Vec<Damage>,
    /// How many records were opened but are no entry this version knows. They
    /// stay where they are.
    pub not_understood: usize,
}
