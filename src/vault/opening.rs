//! Opening a vault.

use super::{
    CostLimits, Opened, Random, Storage, Stored, Vault, VaultError, header, random::random_id,
    reading, state::State,
};

impl<S: Storage> Vault<S> {
    /// Opens the vault and reads everything in it. Stores nothing. What is
    /// damaged is told in [`Opened::damaged`], and the rest is there.
    ///
    /// # Errors
    /// Every [`VaultError`] that speaks of the header or the passphrase, or what
    /// the storage says.
    pub async fn open(
        storage: S,
        passphrase: &str,
        limits: &CostLimits,
        random: impl Random + 'static,
    ) -> Result<(Self, Opened), VaultError> {
        let stored = storage.read_all().await?;
        if stored.header.is_none() && storage.is_empty().await? {
            return Err(VaultError::NoVault);
        }
        let mut random: Box<dyn Random> = Box::new(random);
        let (state, opened) = open(stored, passphrase, limits, &mut random)?;
        Ok((Self::around(storage, random, state), opened))
    }
}

/// Opens what is stored. Whoever calls it decides where it lies.
pub(super) fn open(
    stored: Stored,
    passphrase: &str,
    limits: &CostLimits,
    random: &mut dyn Random,
) -> Result<(State, Opened), VaultError> {
    let header = stored.header.as_ref().ok_or(VaultError::DamagedHeader)?;
    let unlocked = header::open(header, passphrase, limits)?;
    let read = reading::read(&stored, &unlocked);
    // Whoever goes on from an unsure end does so as a new device, so that no
    // sequence is written twice by the same one.
    let head = read
        .head
        .unwrap_or_else(|| read.chain.end(random_id(random)));
    let beyond = stored.records.keys().filter(|it| **it >= head.next);
    let state = State {
        vault: unlocked.vault,
        header: header.clone(),
        keys: read.keys,
        head,
        head_sound: read.head.is_some(),
        taken: beyond.copied().collect(),
        drafts: read.drafts,
        head_bytes: stored.head,
    };
    Ok((state, read.opened))
}
