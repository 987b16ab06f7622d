//! Making a vault.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Batch, Cost, Random, Storage, StorageError, Vault, VaultError,
    child_key::KeyRing,
    head::Head,
    header::{self, Unlocked},
    key::Key,
    random::random_id,
    slot::Secrets,
    state::State,
};

impl<S: Storage> Vault<S> {
    /// Makes a vault that this passphrase opens. Takes the time and memory of
    /// `cost` in one go, during which the page stands still.
    ///
    /// # Errors
    /// [`VaultError::AlreadyThere`] if anything at all is stored here;
    /// [`VaultError::TooLittleMemory`]; or what the storage says.
    pub async fn create(
        storage: S,
        passphrase: &str,
        cost: Cost,
        random: impl Random + 'static,
    ) -> Result<Self, VaultError> {
        if !storage.is_empty().await? {
            return Err(VaultError::AlreadyThere);
        }
        let mut random: Box<dyn Random> = Box::new(random);
        let secrets = Secrets {
            vault_key: Key::random(&mut random),
            anchor: Key::random(&mut random),
        };
        let unlocked = Unlocked {
            vault: random_id(&mut random),
            secrets,
        };
        let header = header::make(&unlocked, passphrase, cost, &mut random)?;
        let head = Head::start(random_id(&mut random));
        let head_bytes = head.seal(unlocked.vault, &unlocked.secrets.vault_key, &mut random);
        let batch = Batch {
            new_header: Some(header),
            head: Some(head_bytes.clone()),
            ..Batch::default()
        };
        storage.commit(batch).await.map_err(|error| match error {
            StorageError::Conflict => VaultError::AlreadyThere,
            other => other.into(),
        })?;
        let state = State {
            vault: unlocked.vault,
            keys: KeyRing::new(unlocked.secrets.vault_key),
            head,
            head_bytes: Some(head_bytes),
            head_sound: true,
            taken: BTreeSet::new(),
            drafts: BTreeMap::new(),
        };
        Ok(Self::around(storage, random, state))
    }
}
