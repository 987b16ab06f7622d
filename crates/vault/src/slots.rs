//! The slots of an open vault: who can open it, and with which passphrase.
//!
//! Whoever has opened the vault holds its key and can do all of this with no other
//! passphrase at hand. Each verb is one transaction: it is done as a whole or not.

use super::{
    Cost, Holder, Passphrase, Storage, Vault, VaultError, key_changes::NewSlot,
    passphrase::Stretched, slot::Slot, state::State,
};
use trivsel::vocabulary::Id;

/// A slot of an open vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeySlot {
    /// Its id.
    pub id: Id,
    /// Whom it is for; `None` where a later version has made it.
    pub holder: Option<Holder>,
    /// Whether the vault was opened with it.
    pub opened_with: bool,
}

impl<S: Storage> Vault<S> {
    /// All slots, in the order they were made.
    pub fn slots(&self) -> Vec<KeySlot> {
        let State { vault, header, .. } = &*self.state.borrow();
        let slots = header.slots.iter().map(|slot| KeySlot {
            id: slot.id(),
            holder: slot.holder(*vault, &header.secrets.vault_key),
            opened_with: slot.id() == header.opened_with,
        });
        slots.collect()
    }

    /// Whom the vault was opened by.
    pub fn opened_by(&self) -> Option<Holder> {
        let slots = self.slots();
        slots.iter().find(|slot| slot.opened_with)?.holder
    }

    /// Whether this passphrase opens the slot that the vault was opened with: for asking
    /// again before something that outlasts a moment. Takes one run of Argon2id.
    ///
    /// # Errors
    /// [`VaultError::TooLittleMemory`], or [`VaultError::Slots`] where that slot was removed.
    pub async fn verify_passphrase<P: Passphrase + ?Sized>(
        &self,
        passphrase: &P,
    ) -> Result<bool, VaultError> {
        let (vault, slot) = (self.id(), self.own_slot()?);
        let typed = Stretched::new(passphrase, slot.stretch()).await?;
        Ok(slot.open(vault, &typed.key).is_ok())
    }

    fn own_slot(&self) -> Result<Slot, VaultError> {
        let header = &self.state.borrow().header;
        let mut slots = header.slots.iter();
        let slot = slots.find(|slot| slot.id() == header.opened_with);
        slot.cloned().ok_or(VaultError::Slots)
    }

    /// Seals the slot that the vault was opened with at a higher cost, where its own
    /// is lower in memory or passes. The passphrase is the one that opened it.
    ///
    /// # Errors
    /// [`VaultError::TooLittleMemory`], or as [`Vault::append`].
    pub async fn raise_cost<P: Passphrase + ?Sized>(
        &self,
        passphrase: &P,
        to: Cost,
    ) -> Result<(), VaultError> {
        let slot = self.own_slot()?;
        let now = slot.stretch().cost;
        let cost = Cost {
            memory_kib: now.memory_kib.max(to.memory_kib),
            passes: now.passes.max(to.passes),
            lanes: now.lanes,
        };
        let Some(holder) = self.opened_by().filter(|_| cost != now) else {
            return Ok(());
        };
        let stretch = {
            let random = &mut **self.random.borrow_mut();
            self.state.borrow().header.stretch(cost, false, random)
        };
        let passphrase = Stretched::new(passphrase, stretch).await?;
        let new = [NewSlot {
            id: slot.id(),
            holder,
            passphrase,
        }];
        self.write(&mut |plan| plan.change_header(&mut |header, random| header.add(&new, random)))
            .await
    }
}
