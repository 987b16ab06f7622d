//! Making a vault.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Batch, Cost, KdfParams, Passphrase, Random, Storage, StorageError, Vault, VaultError,
    child_key::KeyRing,
    head::Head,
    header::Header,
    key::Key,
    passphrase::DerivedKey,
    random::{random_bytes, random_id},
    record::link_to,
    stream::StreamEnds,
    vault_state::VaultState,
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
        let passphrase = DerivedKey::new(passphrase, KdfParams { salt, cost }).await?;
        let (state, batch) = make(&passphrase, &mut random)?;
        storage.commit(batch).await.map_err(|error| match error {
            StorageError::Conflict => VaultError::AlreadyThere,
            other => other.into(),
        })?;
        Ok(Self::from_parts(storage, random, state))
    }
}

/// An empty vault, and what to store for it.
fn make(
    passphrase: &DerivedKey,
    random: &mut dyn Random,
) -> Result<(VaultState, Batch), VaultError> {
    let vault_key = Key::random(random);
    let keys = KeyRing::new(vault_key.clone());
    let header = Header::new(random_id(random), vault_key, passphrase, random)?;
    let header_bytes = header.seal(random)?;
    let head = Head {
        generation: header.generation,
        device: random_id(random),
        header: link_to(&header_bytes),
        streams: StreamEnds::default(),
    };
    let head_bytes = head.seal(header.vault, keys.vault_key(), random)?;
    let batch = Batch {
        new_header: Some(header_bytes.clone()),
        head: Some(head_bytes.clone()),
        ..Batch::default()
    };
    let state = VaultState {
        vault: header.vault,
        header,
        header_bytes,
        keys,
        head,
        head_bytes: Some(head_bytes),
        head_sound: true,
        drafts: Vec::new(),
        index: None,
        erased: BTreeSet::new(),
        followed: 0,
        news_of_drafts: BTreeMap::new(),
    };
    Ok((state, batch))
}
