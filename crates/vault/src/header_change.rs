//! What can be changed in an opened header.

use super::{
    Cost, Holder, Random, VaultError,
    header::{Header, MAX_SLOTS},
    key::Key,
    passphrase::Stretch,
    passphrase::Stretched,
    random::random_bytes,
    seal::ERASED,
    slot::Slot,
};
use trivsel::vocabulary::Id;

impl Header {
    /// How a new passphrase is stretched at this cost: like the slots that cost as
    /// much, so that one run tries all of them.
    pub(super) fn stretch(&self, cost: Cost, random: &mut dyn Random) -> Stretch {
        let mut known = self.slots.iter().map(Slot::stretch);
        known.find(|it| it.cost == cost).unwrap_or_else(|| Stretch {
            salt: random_bytes(random),
            cost,
        })
    }

    /// Puts a slot that opens with this passphrase where the one of this id is, or
    /// behind all others.
    pub(super) fn set(
        &mut self,
        id: Id,
        passphrase: &Stretched,
        holder: Holder,
        random: &mut dyn Random,
    ) -> Result<(), VaultError> {
        let mut others = self.slots.iter().filter(|slot| slot.id() != id);
        if others.any(|slot| self.opens(slot, passphrase)) {
            return Err(VaultError::PassphraseTaken);
        }
        let slot = Slot::new((self.vault, id), &self.secrets, passphrase, holder, random)?;
        let full = self.slots.len() >= usize::from(MAX_SLOTS);
        match self.slots.iter_mut().find(|slot| slot.id() == id) {
            Some(there) => *there = slot,
            None if full => return Err(VaultError::Slots),
            None => self.slots.push(slot),
        }
        Ok(())
    }

    /// Whether a slot opens with this passphrase. One that stretches it otherwise
    /// is not tried: it would take another run.
    fn opens(&self, slot: &Slot, passphrase: &Stretched) -> bool {
        slot.stretch() == passphrase.stretch && slot.open(self.vault, &passphrase.key).is_ok()
    }

    /// Takes slots away; one must be left.
    pub(super) fn remove(&mut self, gone: &[Id]) -> Result<(), VaultError> {
        self.slots.retain(|slot| !gone.contains(&slot.id()));
        if self.slots.is_empty() {
            return Err(VaultError::Slots);
        }
        Ok(())
    }

    /// Gives every slot another vault key. From here on there are former keys,
    /// which a program of version 1 does not know.
    pub(super) fn change_key(
        &mut self,
        new: Key,
        random: &mut dyn Random,
    ) -> Result<(), VaultError> {
        let (vault, old) = (self.vault, &self.secrets.vault_key);
        let mut slots = self.slots.iter_mut();
        slots.try_for_each(|slot| slot.change_key(vault, [old, &new], random))?;
        self.secrets.vault_key = new;
        self.version = self.version.max(ERASED);
        Ok(())
    }
}
