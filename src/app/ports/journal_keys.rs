//! The journal's keys: who can open the vault.

use super::{
    journal::{Journal, records},
    typed::Typed,
};
use crate::{
    register::Entry,
    vault::{Cost, Holder, KeySlot, Vault, VaultError},
    vocabulary::Id,
};

impl Journal {
    /// All slots of the vault.
    #[must_use]
    pub fn slots(&self) -> Vec<KeySlot> {
        self.sealed().map(Vault::slots).unwrap_or_default()
    }

    /// Whom the vault was opened by.
    #[must_use]
    pub fn opened_by(&self) -> Option<Holder> {
        self.sealed().ok()?.opened_by()
    }

    /// Lets a passphrase open the vault for this holder, in place of the one they
    /// had, and stores these entries with it. Takes the time and memory of one Argon2id.
    ///
    /// # Errors
    /// When somebody else has it, or it cannot be stored; nothing has changed.
    pub async fn set_passphrase(
        &self,
        holder: Holder,
        passphrase: &str,
        entries: &[Entry],
    ) -> Result<(), VaultError> {
        let passphrase = Typed::new(passphrase);
        self.sealed()?
            .set_passphrase(holder, &passphrase, Cost::DEFAULT, &records(entries))
            .await
    }

    /// Takes these slots away, gives the vault another key, and stores these entries
    /// with it.
    ///
    /// # Errors
    /// When it cannot be stored; nothing has changed.
    pub async fn change_key(&self, gone: &[Id], entries: &[Entry]) -> Result<(), VaultError> {
        self.sealed()?.change_key(gone, &records(entries)).await
    }

    /// Brings older records together where there have come to be many. Whether there had.
    ///
    /// # Errors
    /// When it cannot be stored; nothing has changed.
    pub async fn bundle_older(&self) -> Result<bool, VaultError> {
        self.sealed()?.bundle_older().await
    }

    /// Seals the slot that the vault was opened with as dearly as a new one would
    /// be, where that is dearer.
    ///
    /// # Errors
    /// When there is too little memory or it cannot be stored; nothing has changed.
    pub async fn raise_cost(&self, passphrase: &str) -> Result<(), VaultError> {
        self.sealed()?
            .raise_cost(&Typed::new(passphrase), Cost::DEFAULT)
            .await
    }
}
