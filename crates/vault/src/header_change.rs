//! What can be changed in an opened header.

use super::{
    Cost, Random, VaultError,
    header::{Header, MAX_SLOTS},
    key::Key,
    key_changes::NewSlot,
    passphrase::Stretch,
    random::random_bytes,
    seal::ERASED,
    slot::Slot,
};
use trivsel::vocabulary::Id;

/// So many different salts stand in a header at most: whoever opens it tries each.
const MAX_SALTS: usize = 8;

impl Header {
    /// How a new passphrase is stretched at this cost: with a salt of its own where a fresh one is
    /// asked for and there is room for it, or like the newest slot that costs as much, so that one
    /// run tries both.
    pub(super) fn stretch(&self, cost: Cost, fresh: bool, random: &mut dyn Random) -> Stretch {
        let mut salts: Vec<_> = self.slots.iter().map(|slot| slot.stretch().salt).collect();
        salts.sort_unstable();
        salts.dedup();
        let mut known = self.slots.iter().rev().map(Slot::stretch);
        let known = known.find(|it| it.cost == cost);
        let reused = known.filter(|_| !fresh || salts.len() >= MAX_SALTS);
        reused.unwrap_or_else(|| Stretch {
            salt: random_bytes(random),
            cost,
        })
    }

    /// Seals slots by new passphrases, each where the one of its id is, or behind all others.
    pub(super) fn add(
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
            let slot = Slot::new(
                (self.vault, *id),
                &self.secrets,
                passphrase,
                *holder,
                random,
            )?;
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
    /// public halves, and the new ones by their passphrases. From here on there are former keys,
    /// which a program of version 1 does not know.
    pub(super) fn change_key(
        &mut self,
        key: Key,
        gone: &[Id],
        new: &[NewSlot],
        random: &mut dyn Random,
    ) -> Result<(), VaultError> {
        self.slots.retain(|slot| !gone.contains(&slot.id()));
        let (vault, old) = (self.vault, &self.secrets.vault_key);
        let mut slots = self.slots.iter_mut();
        slots.try_for_each(|slot| slot.change_key(vault, [old, &key], random))?;
        self.secrets.vault_key = key;
        self.version = self.version.max(ERASED);
        self.add(new, random)?;
        if self.slots.is_empty() {
            return Err(VaultError::Slots);
        }
        Ok(())
    }
}
