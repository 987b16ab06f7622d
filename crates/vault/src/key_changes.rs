//! Who may open the vault, changed: slots removed, passphrases replaced, and the vault key
//! with them.
//!
//! Taking a slot away or replacing its passphrase is not enough: whoever kept an older copy
//! and knows the passphrase of that day has the vault key. So everything that takes something
//! from somebody changes the vault key too, in the same transaction. Only a passphrase for
//! somebody who had none takes nothing from anybody, and leaves the vault key as it is.

use super::{
    Cost, Holder, NewRecord, Passphrase, Storage, Vault, VaultError,
    new_slot::NewSlot,
    passphrase::{DerivedKey, KdfParams},
    random::random_id,
    slot::Slot,
    writing::FillPlan,
};
use trivsel::vocabulary::Id;

/// What is to be changed. With nothing in it, the vault key alone is changed.
#[derive(Debug)]
pub struct KeyChanges<'a, P: ?Sized = str> {
    /// The slots that go, by id.
    pub remove: &'a [Id],
    /// The new passphrases, each for a holder of its own. A holder who has a slot keeps its
    /// id, and the passphrase it had opens nothing any more.
    pub replace: &'a [(Holder, &'a P)],
}

impl<P: ?Sized> Default for KeyChanges<'_, P> {
    fn default() -> Self {
        Self {
            remove: &[],
            replace: &[],
        }
    }
}

impl<S: Storage> Vault<S> {
    /// Makes all of these changes and stores these entries, in one transaction. The entries are
    /// the first that no key of before opens, where the vault key changes.
    ///
    /// A new passphrase takes one run of Argon2id, and another for every different salt in the
    /// header, to see that it is nobody's yet.
    ///
    /// # Errors
    /// [`VaultError::PassphraseTaken`] where a slot of before opens with one of the new
    /// passphrases, the one it is to replace too, or two of them are the same;
    /// [`VaultError::Slots`] where none would be left or more than 64, or they were changed while
    /// keys were made of the passphrases;
    /// [`VaultError::TooLittleMemory`]; or as [`Vault::append`]. Nothing has changed then.
    pub async fn change_keys<P: Passphrase + ?Sized>(
        &self,
        changes: KeyChanges<'_, P>,
        cost: Cost,
        records: &[NewRecord],
    ) -> Result<(), VaultError> {
        let (slots, generation) = (self.slots(), self.generation());
        let there = |holder| slots.iter().filter(move |it| it.holder == Some(holder));
        let taken_away = |(holder, _): &(Holder, &P)| there(*holder).next().is_some();
        let rekeys = changes.replace.is_empty()
            || !changes.remove.is_empty()
            || changes.replace.iter().any(taken_away);
        let params = {
            let random = &mut **self.random.borrow_mut();
            let header = &self.state.borrow().header;
            header.params(cost, generation + u64::from(rekeys), random)
        };
        let mut gone = changes.remove.to_vec();
        let mut new = Vec::new();
        for (holder, passphrase) in changes.replace {
            let replaced = there(*holder).map(|slot| slot.id);
            gone.extend(replaced.clone());
            let id = replaced.into_iter().next();
            let id = id.unwrap_or_else(|| random_id(&mut **self.random.borrow_mut()));
            let passphrase = self.unused(*passphrase, params).await?;
            new.push(NewSlot {
                id,
                holder: *holder,
                passphrase,
            });
        }
        if (1..new.len()).any(|at| {
            let (before, rest) = new.split_at(at);
            let is_it = |it: &NewSlot| {
                rest[..1]
                    .iter()
                    .any(|one| one.passphrase.key == it.passphrase.key)
            };
            before.iter().any(is_it)
        }) {
            return Err(VaultError::PassphraseTaken);
        }
        // Making keys takes seconds: what was planned is for the slots and the key that were there.
        let as_planned = || match self.slots() == slots && self.generation() == generation {
            true => Ok(()),
            false => Err(VaultError::Slots),
        };
        if !rekeys {
            let fill: &mut FillPlan<'_> = &mut |plan| {
                as_planned()?;
                plan.change_header(&mut |header, random| header.add(&new, random))?;
                records.iter().try_for_each(|record| plan.add(record))
            };
            return self.write(fill).await;
        }
        let _ticket = self.queue.enter().await;
        as_planned()?;
        if !self.state.borrow().head_sound {
            return Err(VaultError::DamagedHead);
        }
        // Whoever writes between the reading and the transaction changes the head,
        // which the transaction then refuses.
        let stored = self.storage.read_all().await?;
        let fill: &mut FillPlan<'_> = &mut |plan| {
            plan.change_key(&gone, &new, &stored)?;
            records.iter().try_for_each(|record| plan.add(record))
        };
        self.commit(fill).await
    }

    /// The key that a new passphrase makes, unless a slot opens with it already.
    async fn unused<P: Passphrase + ?Sized>(
        &self,
        passphrase: &P,
        params: KdfParams,
    ) -> Result<DerivedKey, VaultError> {
        let (of, slots) = {
            let header = &self.state.borrow().header;
            (header.of(), header.slots.clone())
        };
        let new = DerivedKey::new(passphrase, params).await?;
        let mut tried = vec![params];
        let opens = |it: &DerivedKey| {
            let mut slots = slots.iter().filter(|slot| slot.params() == it.params);
            slots.any(|slot| slot.open(of, &it.key).is_ok())
        };
        let mut taken = opens(&new);
        for other in slots.iter().map(Slot::params) {
            if !taken && !tried.contains(&other) {
                tried.push(other);
                taken = opens(&DerivedKey::new(passphrase, other).await?);
            }
        }
        if taken {
            return Err(VaultError::PassphraseTaken);
        }
        Ok(new)
    }

    /// Lets this passphrase open the vault for this holder: [`Vault::change_keys`] with nothing
    /// else to it.
    ///
    /// # Errors
    /// As there.
    pub async fn set_passphrase<P: Passphrase + ?Sized>(
        &self,
        holder: Holder,
        passphrase: &P,
        cost: Cost,
        records: &[NewRecord],
    ) -> Result<(), VaultError> {
        let changes = KeyChanges {
            replace: &[(holder, passphrase)],
            ..KeyChanges::default()
        };
        self.change_keys(changes, cost, records).await
    }

    /// Takes these slots away and changes the vault key; with no slots, the key alone:
    /// [`Vault::change_keys`] without a new passphrase.
    ///
    /// # Errors
    /// As there.
    pub async fn change_key(&self, remove: &[Id], records: &[NewRecord]) -> Result<(), VaultError> {
        let changes = KeyChanges::<str> {
            remove,
            ..KeyChanges::default()
        };
        self.change_keys(changes, Cost::DEFAULT, records).await
    }
}
