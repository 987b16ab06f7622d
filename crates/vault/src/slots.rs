//! The slots of an open vault: who can open it, and with which passphrase.
//!
//! Whoever has opened the vault holds its key and can do all of this with no other
//! passphrase at hand. Each verb is one transaction: it is done as a whole or not.

use super::{
    Cost, Holder, Passphrase, Storage, Vault, VaultError, new_slot::NewSlot,
    passphrase::DerivedKey, slot::Slot, vault_state::VaultState, writing::FillPlan,
};
use trivsel::vocabulary::Id;

/// A slot of an open vault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeySlot {
    pub id: Id,
    /// Whom it is for; `None` where a later version has made it.
    pub holder: Option<Holder>,
    /// Whether the vault was opened with it.
    pub opened_with: bool,
}

impl<S: Storage> Vault<S> {
    /// All slots, in the order they were made.
    pub fn slots(&self) -> Vec<KeySlot> {
        let VaultState { vault, header, .. } = &*self.state.borrow();
        let slots = header.slots.iter().map(|slot| KeySlot {
            id: slot.id(),
            holder: slot.holder(*vault, &header.vault_key),
            opened_with: slot.id() == header.opened_with,
        });
        slots.collect()
    }

    /// Whom the vault was opened by.
    pub fn opened_by(&self) -> Option<Holder> {
        let slots = self.slots();
        slots.iter().find(|slot| slot.opened_with)?.holder
    }

    /// Which of these slots this passphrase opens: for asking again before something that outlasts
    /// a moment. Takes one run of Argon2id for all that share salt and cost.
    ///
    /// # Errors
    /// [`VaultError::TooLittleMemory`], or [`VaultError::Slots`] where none of them is there.
    pub async fn verify_passphrase<P: Passphrase + ?Sized>(
        &self,
        passphrase: &P,
        among: &[KeySlot],
    ) -> Result<Option<KeySlot>, VaultError> {
        let (of, all) = {
            let header = &self.state.borrow().header;
            (header.of(), header.slots.clone())
        };
        let slot_of = |asked: &KeySlot| all.iter().find(|slot| slot.id() == asked.id);
        let slots = among
            .iter()
            .filter_map(|asked| Some((asked, slot_of(asked)?)));
        let slots: Vec<_> = slots.collect();
        let mut typed = Vec::<DerivedKey>::new();
        for (asked, slot) in &slots {
            if !typed.iter().any(|key| key.params == slot.params()) {
                typed.push(DerivedKey::new(passphrase, slot.params()).await?);
            }
            let mut keys = typed.iter().filter(|key| key.params == slot.params());
            if keys.any(|it| slot.open(of, &it.key).is_ok()) {
                return Ok(Some(**asked));
            }
        }
        if slots.is_empty() {
            return Err(VaultError::Slots);
        }
        Ok(None)
    }

    fn own_slot(&self) -> Result<Slot, VaultError> {
        let header = &self.state.borrow().header;
        let mut slots = header.slots.iter();
        let slot = slots.find(|slot| slot.id() == header.opened_with);
        slot.cloned().ok_or(VaultError::Slots)
    }

    /// Seals the slot that the vault was opened with anew, by the same passphrase: with another
    /// anchor where the vault key has been changed since, which nobody knows who was let go then;
    /// with the salt of this key generation, which the first to do this brings; and at a higher cost,
    /// where its own is lower in memory or passes. Does nothing where none of that is another, nor
    /// where the slot was changed while the passphrase was made into a key.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`] where the passphrase does not open that slot,
    /// [`VaultError::TooLittleMemory`], or as [`Vault::append`].
    pub async fn renew_slot<P: Passphrase + ?Sized>(
        &self,
        passphrase: &P,
        least: Cost,
    ) -> Result<(), VaultError> {
        let slot = self.own_slot()?;
        let now = slot.params();
        let cost = Cost {
            memory_kib: now.cost.memory_kib.max(least.memory_kib),
            passes: now.cost.passes.max(least.passes),
            lanes: now.cost.lanes,
        };
        let (params, of, current) = {
            let header = &self.state.borrow().header;
            let random = &mut **self.random.borrow_mut();
            let current = slot.sealed_in() == header.generation;
            let params = match current && cost == now.cost {
                true => now,
                false => header.params(cost, header.generation, random),
            };
            (params, header.of(), current)
        };
        let Some(holder) = self.opened_by() else {
            return Ok(());
        };
        if current && params == now {
            return Ok(());
        }
        let typed = DerivedKey::new(passphrase, now).await?;
        slot.open(of, &typed.key)?;
        let passphrase = match params == now {
            true => typed,
            false => DerivedKey::new(passphrase, params).await?,
        };
        let new = [NewSlot {
            id: slot.id(),
            holder,
            passphrase,
        }];
        let fill: &mut FillPlan<'_> = &mut |plan| {
            // By a passphrase that was replaced or taken away since, nothing is sealed.
            if !plan.state.header.still_has(of, &slot) {
                return Ok(());
            }
            plan.change_header(&mut |header, random| header.add(&new, random))
        };
        self.write(fill).await
    }
}
