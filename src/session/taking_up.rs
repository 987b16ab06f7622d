//! What could not be stored when the lock came: sealed then, and taken up at the next unlocking.

use std::rc::Rc;

use super::{
    Session, SessionAction, SessionError, open_vault::OpenVault, sealed_unsaved::SealedUnsaved,
};
use exchange::merging::drafts_to_take;

impl Session {
    /// Seals what is not stored, with the keys that are about to go. Where all is stored, what was
    /// sealed of this vault before is let go of.
    pub(super) fn seal_unsaved(&self, vault: &Rc<OpenVault>) {
        let Ok(sealed) = vault.journal.sealed() else {
            return;
        };
        let unsaved = vault.drafts.unsaved();
        if unsaved.is_empty() {
            let of_it = |held: &mut Rc<SealedUnsaved>| held.vault == sealed.id();
            self.0.unsaved.borrow_mut().take_if(of_it);
        } else if let Ok(file) = sealed.pack_from_memory(&[], &[], &unsaved) {
            let vault = sealed.id();
            let held = SealedUnsaved { vault, file };
            self.0.unsaved.replace(Some(Rc::new(held)));
        }
    }

    /// Whether this window holds something that could not be stored before the last lock.
    pub(crate) fn holds_unsaved(&self) -> bool {
        self.0.unsaved.borrow().is_some()
    }

    /// Takes up what could not be stored before the last lock, and tries again. What was typed
    /// since goes before it. Where it does not open, it stays for the next time.
    ///
    /// # Errors
    /// When it could not be opened, or the storage not read.
    pub(crate) async fn take_up_unsaved(&self, passphrase: &str) -> Result<(), SessionError> {
        let vault = self.vault()?;
        let held = self.0.unsaved.borrow().clone();
        let sealed = vault.journal.sealed()?;
        let Some(held) = held.filter(|held| held.vault == sealed.id()) else {
            return Ok(());
        };
        let _at_work = vault.begin_work();
        let Some(contents) = sealed.read_backup(&held.file, passphrase).await? else {
            return Ok(());
        };
        let register = vault.journal.read_again().await?.register();
        self.still(&vault)?;
        let typed = vault.drafts.unsaved();
        for (name, payload) in drafts_to_take(&register, &typed, contents.drafts) {
            vault.drafts.put(name, payload, false);
        }
        let is_it = |now: &mut Rc<SealedUnsaved>| Rc::ptr_eq(now, &held);
        self.0.unsaved.borrow_mut().take_if(is_it);
        self.write_drafts(&vault);
        let told = SessionAction::Followed {
            entries: Vec::new(),
            newer: Vec::new(),
            drafts: true,
        };
        self.show(&vault, told);
        Ok(())
    }
}
