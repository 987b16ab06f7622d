//! What is done with keys: who can open the vault. Each change is written down in the same
//! transaction.

use super::{Sealed, Session, SessionAction};
use trivsel::{
    register::{AdultId, Entry, Fact, KeyChange, KeyWork},
    vocabulary::Id,
};
use vault::{Holder, KeyChanges, KeySlot, VaultError};

impl Session {
    /// All slots of the open vault; none while it is locked.
    pub(crate) fn slots(&self) -> Vec<KeySlot> {
        let Ok(journal) = self.journal() else {
            return Vec::new();
        };
        journal.sealed().map(Sealed::slots).unwrap_or_default()
    }

    /// Whether the vault was opened with the recovery key.
    pub(crate) fn opened_by_recovery_key(&self) -> bool {
        let Ok(journal) = self.journal() else {
            return false;
        };
        journal.sealed().map(Sealed::opened_by) == Ok(Some(Holder::Recovery))
    }

    /// Lets a passphrase open the vault for this holder, in place of the one they had.
    ///
    /// # Errors
    /// When somebody else has it, or it cannot be stored; nothing has changed.
    pub(crate) async fn set_passphrase(
        &self,
        by: Option<AdultId>,
        holder: Holder,
        passphrase: &str,
    ) -> Result<(), VaultError> {
        let work = match holder {
            Holder::Recovery => KeyWork::RecoveryMade,
            Holder::Shared | Holder::Adult(_) => KeyWork::Given,
        };
        let of = adult(Some(holder));
        let store = async |vault: &dyn Sealed, entries: &[Entry]| {
            let changes = KeyChanges {
                remove: &[],
                replace: &[(holder, passphrase)],
            };
            vault.change_keys(changes, entries).await
        };
        self.change_keys(by, &[KeyChange { work, of }], store).await
    }

    /// Takes these slots away and gives the vault another key.
    ///
    /// # Errors
    /// When it cannot be stored; nothing has changed.
    pub(crate) async fn change_key(
        &self,
        by: Option<AdultId>,
        gone: &[Id],
    ) -> Result<(), VaultError> {
        let slots = self.slots().into_iter();
        let slots = slots.filter(|slot| gone.contains(&slot.id));
        let mut changes: Vec<_> = slots
            .map(|slot| KeyChange {
                work: KeyWork::TakenAway,
                of: adult(slot.holder),
            })
            .collect();
        if changes.is_empty() {
            let (work, of) = (KeyWork::VaultKeyChanged, None);
            changes.push(KeyChange { work, of });
        }
        let store = async |vault: &dyn Sealed, entries: &[Entry]| {
            let changes = KeyChanges {
                remove: gone,
                replace: &[],
            };
            vault.change_keys(changes, entries).await
        };
        self.change_keys(by, &changes, store).await
    }

    async fn change_keys(
        &self,
        by: Option<AdultId>,
        changes: &[KeyChange],
        store: impl AsyncFnOnce(&dyn Sealed, &[Entry]) -> Result<(), VaultError>,
    ) -> Result<(), VaultError> {
        let vault = self.to_write()?;
        let _at_work = vault.begin_work();
        let facts = changes.iter().copied().map(Fact::KeysChanged).collect();
        let entries = vault.entries(self.environment(), by, facts);
        let stored = store(vault.journal.sealed()?, &entries).await;
        self.told(&vault, stored)?;
        self.show(&vault, SessionAction::Applied(entries));
        Ok(())
    }

    /// Seals the slot that the vault was opened with as dearly as a new one, where its own cost has
    /// fallen behind. Where it does not succeed it is tried again at the next opening.
    ///
    /// # Errors
    /// When there is too little memory or it cannot be stored; nothing has changed.
    pub(crate) async fn raise_cost(&self, passphrase: &str) -> Result<(), VaultError> {
        let vault = self.to_write()?;
        let _at_work = vault.begin_work();
        let raised = vault.journal.sealed()?.raise_cost(passphrase).await;
        self.told(&vault, raised)
    }

    /// Brings older records together, so that unlocking stays fast.
    ///
    /// # Errors
    /// When it cannot be stored; nothing has changed.
    pub(crate) async fn bundle_older(&self) -> Result<(), VaultError> {
        let vault = self.to_write()?;
        let _at_work = vault.begin_work();
        match vault.journal.sealed()?.bundle_older().await {
            Ok(false) => Ok(()),
            done => self.told(&vault, done.map(drop)),
        }
    }
}

/// The adult whose slot it is.
fn adult(holder: Option<Holder>) -> Option<AdultId> {
    match holder {
        Some(Holder::Adult(id)) => Some(AdultId(id)),
        _ => None,
    }
}
