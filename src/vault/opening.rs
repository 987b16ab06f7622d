//! Opening a vault.

use super::{
    CostLimits, Opened, Random, Storage, Vault, VaultError, header, random::random_id, reading,
    state::State,
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
        let unlocked = match &stored.header {
            Some(header) => header::open(header, passphrase, limits)?,
            None if storage.is_empty().await? => return Err(VaultError::NoVault),
            None => return Err(VaultError::DamagedHeader),
        };
        let mut random: Box<dyn Random> = Box::new(random);
        let read = reading::read(&stored, &unlocked);
        let head_sound = read.head.is_some();
        // Whoever goes on from an unsure end does so as a new device, so that no
        // sequence is written twice by the same one.
        let head = read
            .head
            .unwrap_or_else(|| read.chain.end(random_id(&mut random)));
        let taken = if head_sound {
            read.chain.taken().clone()
        } else {
            stored
                .records
                .keys()
                .copied()
                .filter(|sequence| *sequence >= head.next)
                .collect()
        };
        let state = State {
            vault: unlocked.vault,
            keys: read.keys,
            head,
            head_bytes: stored.head,
            head_sound,
            taken,
            drafts: read.draft_ids,
        };
        Ok((Self::around(storage, random, state), read.opened))
    }
}
