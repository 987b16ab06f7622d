//! What can be changed in an opened header.

use super::{
    Cost, Random, VaultError,
    header::{Header, MAX_SLOTS},
    key::Key,
    new_slot::NewSlot,
    passphrase::KdfParams,
    random::random_bytes,
    slot::Slot,
};
use trivsel::vocabulary::Id;

/// So many different salts stand in a header at most: whoever opens it tries each.
const MAX_SALTS: usize = 8;

impl Header {
    /// How a new passphrase is stretched at this cost: with a salt of its own where a fresh one is
    /// asked for and there is room for it, or like the newest slot that costs as much, so that one
    /// run tries both.
    pub(crate) fn params(&self, cost: Cost, fresh: bool, random: &mut dyn Random) -> KdfParams {
        let mut salts: Vec<_> = self.slots.iter().map(|slot| slot.params().salt).collect();
        salts.sort_unstable();
        salts.dedup();
        let mut known = self.slots.iter().rev().map(Slot::params);
        let known = known.find(|it| it.cost == cost);
        let reused = known.filter(|_| !fresh || salts.len() >= MAX_SALTS);
        reused.unwrap_or_else(|| KdfParams {
            salt: random_bytes(random),
            cost,
        })
    }

    /// Seals slots by new passphrases, each where the one of its id is, or behind all others.
    pub(crate) fn add(
        &mut self,
        new: &[NewSlot],
        random: &mut dyn Random,
    ) -> Result<(), VaultError> {
        for NewSlot {
            id,
            holder,
            passphrase,
        } in new
        {
            let whom = (passphrase, *holder);
            let slot = Slot::new(*id, self.of(), &self.vault_key, whom, random)?;
            match self.slots.iter_mut().find(|slot| slot.id() == *id) {
                Some(there) => *there = slot,
                None => self.slots.push(slot),
            }
        }
        if self.slots.len() > usize::from(MAX_SLOTS) {
            return Err(VaultError::Slots);
        }
        Ok(())
    }

    /// Gives the vault another key: these slots go, those that are left get the key by their
    /// anchors and public halves, and the new ones by their passphrases.
    pub(crate) fn change_key(
        &mut self,
        key: Key,
        gone: &[Id],
        new: &[NewSlot],
        random: &mut dyn Random,
    ) -> Result<(), VaultError> {
        self.slots.retain(|slot| !gone.contains(&slot.id()));
        self.generation += 1;
        let of = self.of();
        let old = std::mem::replace(&mut self.vault_key, key);
        let mut slots = self.slots.iter_mut();
        slots.try_for_each(|slot| slot.change_key(of, [&old, &self.vault_key], random))?;
        self.add(new, random)?;
        if self.slots.is_empty() {
            return Err(VaultError::Slots);
        }
        Ok(())
    }
}
