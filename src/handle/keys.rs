//! What is done with keys: who can open the vault. Each change is written down in
//! the same transaction.

use std::rc::Rc;

use super::App;
use crate::{
    platform::{Journal, Sealed},
    state::Action,
};
use trivsel::{
    register::{AdultId, Entry, Fact, KeyChange, KeyWork},
    vocabulary::Id,
};
use vault::{Holder, KeySlot, VaultError};

impl App {
    /// All slots of the open vault; none while it is locked.
    #[must_use]
    pub fn slots(&self) -> Vec<KeySlot> {
        let slots = |journal: Rc<dyn Journal>| Ok(journal.sealed()?.slots());
        self.journal().and_then(slots).unwrap_or_default()
    }

    /// Whether the vault was opened with the recovery key.
    #[must_use]
    pub fn opened_by_recovery_key(&self) -> bool {
        let opened_by = |journal: Rc<dyn Journal>| Ok(journal.sealed()?.opened_by());
        self.journal().and_then(opened_by) == Ok(Some(Holder::Recovery))
    }

    /// Lets a passphrase open the vault for this holder, in place of the one they had.
    ///
    /// # Errors
    /// When somebody else has it, or it cannot be stored; nothing has changed.
    pub async fn set_passphrase(&self, holder: Holder, passphrase: &str) -> Result<(), VaultError> {
        let work = match holder {
            Holder::Recovery => KeyWork::RecoveryMade,
            Holder::Shared | Holder::Adult(_) => KeyWork::Given,
        };
        let of = adult(Some(holder));
        self.change_keys(
            &[KeyChange { work, of }],
            async move |vault: &dyn Sealed, entries: &[Entry]| {
                vault.set_passphrase(holder, passphrase, entries).await
            },
        )
        .await
    }

    /// Takes these slots away and gives the vault another key.
    ///
    /// # Errors
    /// When it cannot be stored; nothing has changed.
    pub async fn change_key(&self, gone: &[Id]) -> Result<(), VaultError> {
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
        self.change_keys(&changes, async |vault: &dyn Sealed, entries: &[Entry]| {
            vault.change_key(gone, entries).await
        })
        .await
    }

    async fn change_keys(
        &self,
        changes: &[KeyChange],
        store: impl AsyncFnOnce(&dyn Sealed, &[Entry]) -> Result<(), VaultError>,
    ) -> Result<(), VaultError> {
        let journal = self.to_write()?;
        let facts = changes.iter().copied().map(Fact::KeysChanged).collect();
        let entries = self.entries(&*journal, self.state.adult, facts);
        self.wrote(store(journal.sealed()?, &entries).await)?;
        self.state.dispatch(Action::Apply(entries));
        Ok(())
    }
}

/// The adult whose slot it is.
fn adult(holder: Option<Holder>) -> Option<AdultId> {
    match holder {
        Some(Holder::Adult(id)) => Some(AdultId(id)),
        _ => None,
    }
}
