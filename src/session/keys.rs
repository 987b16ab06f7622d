//! What is done with keys: who can open the vault. Each change is written down in the same
//! transaction.

use super::{Event, Sealed, Session, SessionAction, SessionError, gate::Reauthenticated};
use trivsel::{
    insight::CanOpen,
    register::{AdultId, Fact, KeyChange, KeyWork},
};
use vault::{Holder, KeyChanges, KeySlot};

impl Session {
    /// All slots of the open vault; none while it is locked.
    pub(crate) fn slots(&self) -> Vec<KeySlot> {
        let Ok(journal) = self.journal() else {
            return Vec::new();
        };
        journal.sealed().map(Sealed::slots).unwrap_or_default()
    }

    /// Who can open the vault on this device; nobody while it is locked.
    pub(crate) fn can_open(&self) -> CanOpen {
        let mut opens = CanOpen::default();
        for holder in self.slots().into_iter().filter_map(|slot| slot.holder) {
            match holder {
                Holder::Adult(id) => drop(opens.adults.insert(AdultId(id))),
                Holder::Shared => opens.shared = true,
                Holder::Recovery => opens.recovery = true,
            }
        }
        if let Ok(vault) = self.vault() {
            opens.changed_elsewhere = vault.keys_changed_elsewhere.borrow().clone();
        }
        opens
    }

    /// Whom the vault was opened by.
    pub(crate) fn opened_by(&self) -> Option<Holder> {
        self.journal().ok()?.sealed().ok()?.opened_by()
    }

    /// Whether that was the recovery key.
    pub(crate) fn opened_by_recovery_key(&self) -> bool {
        self.opened_by() == Some(Holder::Recovery)
    }

    /// Takes slots away and gives passphrases, all of it or nothing. Whatever is taken from somebody
    /// changes the vault key with it, and so does asking for nothing else. Then every other window
    /// locks: whoever sits there unlocks with what opens the vault now. It is written down as done by
    /// whoever's own passphrase was typed.
    ///
    /// # Errors
    /// When it takes a leader's passphrase and another was typed, it is somebody's first and another
    /// adult's own was typed, somebody has one of the new ones already, or it cannot be stored; nothing
    /// has changed.
    pub(crate) async fn change_keys(
        &self,
        by: Option<AdultId>,
        proof: Reauthenticated,
        changes: KeyChanges<'_>,
    ) -> Result<(), SessionError> {
        let vault = self.to_write()?;
        let whose = self.spend(proof)?;
        let _at_work = vault.begin_work();
        let _changes = vault.begin_keys();
        // The other windows have the old key, whatever becomes of this one meanwhile.
        let observer = self.observer();
        let register = vault.journal.read_again().await?.register();
        self.check_still_open(&vault)?;
        if self.asks_leader(whose, &changes) {
            self.of_leader_or_recovery(&register, whose)?;
        }
        self.refuse_firsts_of_others(&register, whose, &changes)?;
        let by = Self::author(whose, by);
        let proved = matches!(whose, Some(Holder::Adult(_)));
        let facts = self.key_changes(&changes, proved);
        let facts = facts.into_iter().map(Fact::KeysChanged).collect();
        let entries = vault.entries(self.environment(), by, facts)?;
        let sealed = vault.journal.sealed()?;
        let before = sealed.generation();
        let stored = sealed.change_keys(changes, &entries).await;
        self.announce(&vault, stored)?;
        if let (Some(observer), true) = (observer, sealed.generation() != before) {
            observer.on_event(Event::KeyChanged);
        }
        self.show(&vault, SessionAction::Applied(entries));
        Ok(())
    }

    /// What is written down about these changes.
    fn key_changes(&self, changes: &KeyChanges<'_>, proved: bool) -> Vec<KeyChange> {
        let slots = self.slots().into_iter();
        let removed = slots.filter(|slot| changes.remove.contains(&slot.id));
        let removed = removed.map(|slot| KeyChange {
            work: KeyWork::TakenAway,
            of: adult(slot.holder),
            proved,
        });
        let given = changes.replace.iter().map(|(holder, _)| KeyChange {
            work: match holder {
                Holder::Recovery => KeyWork::RecoveryMade,
                Holder::Shared | Holder::Adult(_) => KeyWork::Given,
            },
            of: adult(Some(*holder)),
            proved,
        });
        let mut all: Vec<_> = removed.chain(given).collect();
        if all.is_empty() {
            let (work, of) = (KeyWork::VaultKeyChanged, None);
            all.push(KeyChange { work, of, proved });
        }
        all
    }

    /// Seals the slot that the vault was opened with as dearly as a new one, where its own cost has
    /// fallen behind. Where it does not succeed it is tried again at the next opening.
    ///
    /// # Errors
    /// When there is too little memory or it cannot be stored; nothing has changed.
    pub(crate) async fn renew_slot(&self, passphrase: &str) -> Result<(), SessionError> {
        let vault = self.to_write()?;
        let _at_work = vault.begin_work();
        let raised = vault.journal.sealed()?.renew_slot(passphrase).await;
        self.announce(&vault, raised)
    }

    /// Brings older records together, so that unlocking stays fast.
    ///
    /// # Errors
    /// When it cannot be stored; nothing has changed.
    pub(crate) async fn bundle_older(&self) -> Result<(), SessionError> {
        let vault = self.to_write()?;
        let _at_work = vault.begin_work();
        match vault.journal.sealed()?.bundle_older().await {
            Ok(false) => Ok(()),
            done => self.announce(&vault, done.map(drop)),
        }
    }
}

/// The adult whose slot it is.
fn adult(holder: Option<Holder>) -> Option<AdultId> {
    match holder {
        Some(Holder::Adult(id)) => Some(AdultId(id)),
        _ => None,
    }
}
