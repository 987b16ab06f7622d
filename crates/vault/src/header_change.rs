//! What can be changed in an opened header.

use super::{
    Cost, CostLimits, Random, VaultError,
    header::{Header, MAX_SLOTS},
    key::Key,
    new_slot::NewSlot,
    passphrase::KdfParams,
    random::random_bytes,
    slot::{KeyGeneration, Slot},
};
use trivsel::vocabulary::Id;

impl Header {
    /// How a passphrase is stretched that seals a slot in this key generation, at this cost: like
    /// the others that were sealed in it, so that one run tries all of them. The first in each
    /// brings a new salt, as long as whoever opens the vault may try one more.
    pub(crate) fn params(&self, cost: Cost, generation: u64, random: &mut dyn Random) -> KdfParams {
        let sealed_in_it = self.slots.iter().filter(|it| it.sealed_in() == generation);
        let shared = sealed_in_it.map(Slot::params).find(|it| it.cost == cost);
        let tried = self.kdf_params();
        let work: u64 = tried.iter().map(|params| params.cost.work()).sum();
        let is_room = work + cost.work() <= CostLimits::STRICT.most_work();
        let newest = tried.into_iter().find(|it| it.cost == cost);
        let reused = shared.or(newest.filter(|_| !is_room));
        reused.unwrap_or_else(|| KdfParams {
            salt: random_bytes(random),
            cost,
        })
    }

    /// Whether this slot is there as it was in that key generation.
    pub(crate) fn still_has(&self, of: KeyGeneration, slot: &Slot) -> bool {
        self.of() == of && self.slots.iter().any(|it| it.is_sealed_like(slot))
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
