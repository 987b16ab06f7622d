//! Making a vault.

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
        let (state, batch) = make(passphrase, cost, &mut random)?;
        storage.commit(batch).await.map_err(|error| match error {
            StorageError::Conflict => VaultError::AlreadyThere,
            other => other.into(),
        })?;
        Ok(Self::around(storage, random, state))
    }
}

/// An empty vault, and what to store for it.
fn make(
    passphrase: &str,
    cost: Cost,
    random: &mut dyn Random,
) -> Result<(State, Batch), VaultError> {
    let secrets = Secrets {
        vault_key: Key::random(random),
        anchor: Key::random(random),
    };
    let unlocked = Unlocked {
        vault: random_id(random),
        secrets,
    };
    let header = header::make(&unlocked, passphrase, cost, random)?;
    let head = Head::start(random_id(random));
    let head_bytes = head.seal(unlocked.vault, &unlocked.secrets.vault_key, random);
    let batch = Batch {
        new_header: Some(header.clone()),
        head: Some(head_bytes.clone()),
        ..Batch::default()
    };
    let state = State {
        vault: unlocked.vault,
        header,
        keys: KeyRing::new(unlocked.secrets.vault_key),
        head,
        head_bytes: Some(head_bytes),
        head_sound: true,
        taken: Vec::new(),
        drafts: Vec::new(),
    };
    Ok((state, batch))
}
