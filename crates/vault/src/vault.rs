//! An open vault.

use std::cell::RefCell;

use super::{
    Random, RemoteWrites, Storage, StorageError, vault_state::VaultState, write_queue::WriteQueue,
};
use trivsel::vocabulary::Id;

/// An open vault. Letting it go wipes its keys from memory.
///
/// Writes may overlap: each waits for those asked for before it. A write that
/// fails changes nothing, so that the same can be tried again.
pub struct Vault<S> {
    pub(crate) storage: S,
    pub(crate) random: RefCell<Box<dyn Random>>,
    pub(crate) state: RefCell<VaultState>,
    pub(crate) queue: WriteQueue,
    /// What was read of others' writes and nobody was told of, as taking over failed behind it.
    pub(crate) untold: RefCell<RemoteWrites>,
}

impl<S: Storage> Vault<S> {
    /// Whether there is a vault here, be it a damaged one.
    ///
    /// # Errors
    /// What the storage says.
    pub async fn exists(storage: &S) -> Result<bool, StorageError> {
        Ok(!storage.is_empty().await?)
    }

    /// How many times the vault key has been changed.
    pub fn generation(&self) -> u64 {
        self.state.borrow().header.generation
    }

    /// The vault's id, the same on every copy of it.
    pub fn id(&self) -> Id {
        self.state.borrow().vault
    }

    /// What is another after every write, here or, once it is known of, elsewhere.
    pub fn revision(&self) -> Option<Vec<u8>> {
        self.state.borrow().head_bytes.clone()
    }

    /// The device that this vault writes as: one id for each copy that writes.
    pub fn device(&self) -> Id {
        self.state.borrow().head.device
    }

    /// A vault of what making or opening one gave.
    pub(crate) fn from_parts(storage: S, random: Box<dyn Random>, state: VaultState) -> Self {
        Self {
            storage,
            random: RefCell::new(random),
            state: RefCell::new(state),
            queue: WriteQueue::default(),
            untold: RefCell::default(),
        }
    }
}
