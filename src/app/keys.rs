//! The app's verbs about keys: who can open the vault.

use yew::platform::spawn_local;

use super::handle::App;
use crate::{
    vault::{Holder, KeySlot, VaultError},
    vocabulary::Id,
};

impl App {
    /// All slots of the open vault; none while it is locked.
    #[must_use]
    pub fn slots(&self) -> Vec<KeySlot> {
        self.journal()
            .map(|journal| journal.slots())
            .unwrap_or_default()
    }

    /// Whether the vault was opened with the recovery key.
    #[must_use]
    pub fn opened_by_recovery_key(&self) -> bool {
        let opened_by = self.journal().ok().and_then(|journal| journal.opened_by());
        opened_by == Some(Holder::Recovery)
    }

    /// Lets a passphrase open the vault for this holder, in place of the one they had.
    ///
    /// # Errors
    /// When somebody else has it, or it cannot be stored; nothing has changed.
    pub async fn set_passphrase(&self, holder: Holder, passphrase: &str) -> Result<(), VaultError> {
        let set = self.to_write()?.set_passphrase(holder, passphrase).await;
        self.redraw();
        self.wrote(set)
    }

    /// Takes these slots away and gives the vault another key.
    ///
    /// # Errors
    /// When it cannot be stored; nothing has changed.
    pub async fn change_key(&self, gone: &[Id]) -> Result<(), VaultError> {
        let changed = self.to_write()?.change_key(gone).await;
        self.redraw();
        self.wrote(changed)
    }
}

/// Seals the slot that the vault was just opened with as dearly as a new one, where
/// its own cost has fallen behind. Where that does not succeed it is tried again at
/// the next opening, and nothing is lost.
pub fn raise_cost(app: &App, passphrase: String) {
    if let Ok(journal) = app.journal() {
        spawn_local(async move {
            let _ = journal.raise_cost(&passphrase).await;
        });
    }
}
