//! Locking: what is shown goes at once, and the keys as soon as everything is stored.

use std::rc::Rc;

use super::{Event, FRAME_MS, Session, SessionAction, open_vault::OpenVault};

/// How many frames locking waits for what is being stored. A storage that has not answered by then
/// does not answer any more.
const LOCK_TIMEOUT_FRAMES: usize = 100;

impl Session {
    /// Locks the vault in every window. Nothing that is on its way fills the page again: not a
    /// record, a merge, an erasure, what another window wrote, nor a vault that is being opened.
    /// All of them are waited for.
    pub(crate) fn lock(&self) {
        self.notify(Event::Locked);
        self.lock_here();
    }

    /// Locks it in this window alone.
    pub(crate) fn lock_here(&self) {
        let Some(vault) = self.let_go() else { return };
        let this = self.clone();
        self.environment().spawn(Box::pin(async move {
            let sample = vault.sample;
            this.finish(vault).await;
            let unsaved = this.holds_unsaved();
            (this.0.sink)(SessionAction::LockFinished { sample, unsaved });
        }));
    }

    /// Locks it in this window as the page is left. Nothing is told once it is done, for nobody is
    /// there any more. The sample has nothing to hide.
    pub(crate) fn leave(&self) {
        if self.vault().is_ok_and(|vault| vault.sample) {
            return;
        }
        let Some(vault) = self.let_go() else { return };
        let this = self.clone();
        let finish = async move { this.finish(vault).await };
        self.environment().spawn(Box::pin(finish));
    }

    /// Takes the vault off the page.
    fn let_go(&self) -> Option<Rc<OpenVault>> {
        self.next_generation();
        let vault = self.0.open.borrow_mut().take()?;
        vault.refused.release(None);
        // Before anything is waited for: it may be unlocked again meanwhile.
        self.seal_unsaved(&vault);
        self.0.observer.take();
        (self.0.sink)(SessionAction::Locked);
        self.0.listeners.call();
        Some(vault)
    }

    /// Waits until everything is stored; what failed before is tried once more. What is not stored
    /// by then stays sealed.
    async fn finish(&self, vault: Rc<OpenVault>) {
        let opened = self.0.openings.get();
        vault.drafts.retry();
        vault.refused.retry();
        self.write_drafts(&vault);
        for _ in 0..LOCK_TIMEOUT_FRAMES {
            if vault.is_idle() {
                break;
            }
            self.environment().pause(FRAME_MS).await;
        }
        // Whoever has unlocked since took up what was sealed, and seals more than this at the next
        // lock. A lock that comes once more opens nothing.
        if self.0.openings.get() == opened {
            self.seal_unsaved(&vault);
        }
    }
}
