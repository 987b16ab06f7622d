//! Opening a vault.

use super::{
    CostLimits, Opened, Passphrase, Random, Storage, Stored, Vault, VaultError, header,
    random::random_id, reading, state::State,
};

impl<S: Storage> Vault<S> {
    /// Opens the vault and reads everything in it. Stores nothing. What is
    /// damaged is told in [`Opened::damaged`], and the rest is there.
    ///
    /// # Errors
    /// Every [`VaultError`] that speaks of the header or the passphrase, or what
    /// the storage says.
    pub async fn open<P: Passphrase + ?Sized>(
        storage: S,
        passphrase: &P,
        limits: &CostLimits,
        random: impl Random + 'static,
    ) -> Result<(Self, Opened), VaultError> {
        let stored = storage.read_all().await?;
        if stored.header.is_none() && storage.is_empty().await? {
            return Err(VaultError::NoVault);
        }
        let mut random: Box<dyn Random> = Box::new(random);
        let (state, opened) = open(stored, passphrase, limits, &mut random).await?;
        Ok((Self::around(storage, random, state), opened))
    }
}

impl<S: Storage> Vault<S> {
    /// Reads everything that is stored once more.
    ///
    /// # Errors
    /// What the storage says.
    pub async fn read_again(&self) -> Result<Opened, VaultError> {
        let _place = self.queue.enter().await;
        let stored = self.storage.read_all().await?;
        Ok(reading::read(&stored, &self.state.borrow().header).opened)
    }
}

/// Opens what is stored. Whoever calls it decides where it lies.
pub(super) async fn open<P: Passphrase + ?Sized>(
    stored: Stored,
    passphrase: &P,
    limits: &CostLimits,
    random: &mut dyn Random,
) -> Result<(State, Opened), VaultError> {
    let header = stored.header.as_ref().ok_or(VaultError::DamagedHeader)?;
    let header = header::open(header, passphrase, limits).await?;
    let read = reading::read(&stored, &header);
    // Whoever goes on from an unsure end does so as a new device, so that no
    // sequence is written twice by the same one.
    let head = read
        .head
        .unwrap_or_else(|| read.chain.end(random_id(random)));
    let beyond = stored.records.keys().filter(|it| **it >= head.next);
    let state = State {
        vault: header.vault,
        header,
        keys: read.keys,
        head,
        head_sound: read.head.is_some(),
        taken: beyond.copied().collect(),
        drafts: read.drafts,
        head_bytes: stored.head,
    };
    Ok((state, read.opened))
}
