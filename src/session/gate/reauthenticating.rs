//! The gate of the open vault, asked through the session.

use super::{Asked, Gate, Reauthenticated};
use crate::session::{Session, SessionError};
use trivsel::{
    register::{AdultId, Register},
    vocabulary::Role,
};
use vault::{Holder, KeySlot, VaultError};

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

    /// The slots of leaders who have a passphrase of their own. Where there are none, what only a
    /// leader may do is an agreement alone.
    pub(crate) fn slots_of_leaders(&self, register: &Register) -> Vec<KeySlot> {
        let mut slots = self.slots();
        slots.retain(|slot| match slot.holder {
            Some(Holder::Adult(id)) => {
                let adult = register.adult(AdultId(id));
                adult.is_some_and(|adult| adult.role == Role::Leader && !adult.gone)
            }
            _ => false,
        });
        slots
    }

    /// What takes a leader: refused where one has a passphrase of their own, and another was typed.
    ///
    /// # Errors
    /// As a wrong passphrase.
    pub(in crate::session) fn of_leader(
        &self,
        register: &Register,
        whose: Option<Holder>,
    ) -> Result<(), SessionError> {
        let leaders = self.slots_of_leaders(register);
        if leaders.is_empty() || leaders.iter().any(|slot| slot.holder == whose) {
            Ok(())
        } else {
            Err(SessionError::Vault(VaultError::WrongPassphrase))
        }
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
