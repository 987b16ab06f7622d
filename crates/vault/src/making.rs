//! Making a vault.

use super::{
    Batch, Cost, Passphrase, Random, Storage, StorageError, Stretch, Vault, VaultError,
    child_key::KeyRing,
    head::Head,
    header::Header,
    key::Key,
    passphrase::Stretched,
    random::{random_bytes, random_id},
    slot::Secrets,
    state::State,
};

impl<S: Storage> Vault<S> {
    /// Makes a vault that this passphrase opens. Takes the time and memory of `cost`.
    ///
    /// # Errors
    /// [`VaultError::AlreadyThere`] if anything at all is stored here;
    /// [`VaultError::TooLittleMemory`]; or what the storage says.
    pub async fn create<P: Passphrase + ?Sized>(
        storage: S,
        passphrase: &P,
        cost: Cost,
        random: impl Random + 'static,
    ) -> Result<Self, VaultError> {
        if !storage.is_empty().await? {
            return Err(VaultError::AlreadyThere);
        }
        let mut random: Box<dyn Random> = Box::new(random);
        let salt = random_bytes(&mut random);
        let passphrase = Stretched::new(passphrase, Stretch { salt, cost }).await?;
        let (state, batch) = make(&passphrase, &mut random)?;
        storage.commit(batch).await.map_err(|error| match error {
            StorageError::Conflict => VaultError::AlreadyThere,
            other => other.into(),
        })?;
        Ok(Self::around(storage, random, state))
    }
}

/// An empty vault, and what to store for it.
fn make(passphrase: &Stretched, random: &mut dyn Random) -> Result<(State, Batch), VaultError> {
    let secrets = Secrets {
        vault_key: Key::random(random),
        anchor: Key::random(random),
    };
    let keys = KeyRing::new(secrets.vault_key.clone());
    let header = Header::new(random_id(random), secrets, passphrase, random)?;
    let head = Head::start(random_id(random));
    let head_bytes = head.seal(header.vault, keys.vault_key(), random);
    let batch = Batch {
        new_header: Some(header.write()),
        head: Some(head_bytes.clone()),
        ..Batch::default()
    };
    let state = State {
        vault: header.vault,
        header,
        keys,
        head,
        head_bytes: Some(head_bytes),
        head_sound: true,
        taken: Vec::new(),
        drafts: Vec::new(),
        contents: None,
    };
    Ok((state, batch))
}
