//! The slots of an open vault: who can open it, and with which passphrase.
//!
//! Whoever has opened the vault holds its key and can do all of this with no other
//! passphrase at hand. Each verb is one transaction: it is done as a whole or not.

use super::{
    Cost, Holder, NewRecord, Passphrase, Storage, Vault, VaultError, passphrase::Stretched,
    random::random_id, state::State,
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

    /// Lets this passphrase open the vault for this holder, and writes down these
    /// entries with it. If they have a slot, the passphrase it had opens it no more.
    ///
    /// Somebody who knows an earlier passphrase and kept a copy of the vault still
    /// has the vault key; only [`Vault::change_key`] takes that out of use.
    ///
    /// # Errors
    /// [`VaultError::PassphraseTaken`] where another slot opens with it,
    /// [`VaultError::Slots`] if there are 64 already, [`VaultError::TooLittleMemory`],
    /// or as [`Vault::append`].
    pub async fn set_passphrase<P: Passphrase + ?Sized>(
        &self,
        holder: Holder,
        passphrase: &P,
        cost: Cost,
        records: &[NewRecord],
    ) -> Result<(), VaultError> {
        let slots = self.slots();
        let there = slots.iter().find(|slot| slot.holder == Some(holder));
        let id = there.map(|slot| slot.id);
        self.put_slot(id, holder, passphrase, cost, records).await
    }

    /// Takes these slots away and changes the vault key, in one transaction: what
    /// they opened is opened by them no more, and what is written from now on is not
    /// opened by any key of before: these entries are the first. With no slots, only
    /// the key changes.
    ///
    /// # Errors
    /// [`VaultError::Slots`] if none would be left, or as [`Vault::append`].
    pub async fn change_key(&self, gone: &[Id], records: &[NewRecord]) -> Result<(), VaultError> {
        self.write(&mut |plan| {
            plan.change_key(gone)?;
            records.iter().try_for_each(|record| plan.add(record))
        })
        .await
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
        let (id, now) = {
            let header = &self.state.borrow().header;
            let mut slots = header.slots.iter();
            let slot = slots.find(|slot| slot.id() == header.opened_with);
            let slot = slot.ok_or(VaultError::Slots)?;
            (slot.id(), slot.stretch().cost)
        };
        let cost = Cost {
            memory_kib: now.memory_kib.max(to.memory_kib),
            passes: now.passes.max(to.passes),
            lanes: now.lanes,
        };
        match self.opened_by() {
            Some(holder) if cost != now => {
                self.put_slot(Some(id), holder, passphrase, cost, &[]).await
            }
            _ => Ok(()),
        }
    }

    async fn put_slot<P: Passphrase + ?Sized>(
        &self,
        id: Option<Id>,
        holder: Holder,
        passphrase: &P,
        cost: Cost,
        records: &[NewRecord],
    ) -> Result<(), VaultError> {
        let (stretch, id) = {
            let header = &self.state.borrow().header;
            let random = &mut **self.random.borrow_mut();
            let stretch = header.stretch(cost, random);
            (stretch, id.unwrap_or_else(|| random_id(random)))
        };
        let passphrase = Stretched::new(passphrase, stretch).await?;
        self.write(&mut |plan| {
            plan.change_header(&mut |header, random| header.set(id, &passphrase, holder, random))?;
            records.iter().try_for_each(|record| plan.add(record))
        })
        .await
    }
}
