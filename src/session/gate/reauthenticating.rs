//! The gate of the open vault, asked through the session.

use super::{Asked, Reauthenticated};
use crate::session::{Session, SessionError};
use vault::{Holder, KeySlot};

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
        let (vault, now) = (self.vault()?, self.environment().now());
        let made = || vault.gate.made(&vault.journal, now);
        vault.made.replace(Some(made()));
        Ok(made())
    }

    /// The proof for the recovery key that is made in the same breath as the vault; once, and while it
    /// is good.
    pub(crate) fn made_just_now(&self) -> Option<Reauthenticated> {
        let made = self.vault().ok()?.made.take();
        made.filter(|proof| self.is_good(proof))
    }

    /// Whether a proof that a screen holds is good still. Otherwise the passphrase is asked for again.
    pub(crate) fn is_good(&self, proof: &Reauthenticated) -> bool {
        proof.is_good(self.environment().now())
    }

    /// Uses a proof up, and tells whose passphrase it was.
    ///
    /// # Errors
    /// When it is of another vault, or not good any more.
    pub(crate) fn spend(&self, proof: Reauthenticated) -> Result<Option<Holder>, SessionError> {
        proof.spend(&self.journal()?, self.environment().now())
    }

    /// The page was hidden: whoever comes back to it may be another.
    pub(crate) fn forget_proofs(&self) {
        if let Ok(vault) = self.vault() {
            vault.gate.forget_proofs();
        }
    }
}
