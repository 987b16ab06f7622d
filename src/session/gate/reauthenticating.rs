//! The gate of the open vault, asked through the session.

use super::{Asked, Gate, Reauthenticated};
use crate::session::{Session, SessionError};
use vault::KeySlot;

impl Session {
    /// Asks whether this passphrase opens one of these slots, or, where none are named, the one
    /// that the vault was opened with.
    ///
    /// # Errors
    /// When the vault is locked, or there is too little memory for it.
    pub(crate) async fn reauthenticate(
        &self,
        passphrase: &str,
        mut among: Vec<KeySlot>,
    ) -> Result<Asked, SessionError> {
        let vault = self.vault()?;
        let now = self.environment().now();
        if among.is_empty() {
            among = self.slots();
            among.retain(|slot| slot.opened_with);
        }
        vault
            .gate
            .ask(&vault.journal, passphrase, &among, now)
            .await
    }

    /// The vault was just made here by somebody who typed its passphrase twice.
    ///
    /// # Errors
    /// When it is locked already.
    pub(crate) fn has_made_vault(&self) -> Result<Reauthenticated, SessionError> {
        let vault = self.vault()?;
        vault.made.replace(Some(Gate::made(&vault.journal)));
        Ok(Gate::made(&vault.journal))
    }

    /// The proof for the recovery key that is made in the same breath as the vault; once.
    pub(crate) fn made_just_now(&self) -> Option<Reauthenticated> {
        self.vault().ok()?.made.take()
    }
}
