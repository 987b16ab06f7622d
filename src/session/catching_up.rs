//! Following what another window writes, and writing in its place.

use super::{Session, SessionAction, SessionError, WriterRole};
use trivsel::register::{Fact, Register};

impl Session {
    /// Whether another window writes.
    pub(crate) fn follows(&self) -> bool {
        self.vault().is_ok_and(|vault| vault.follows.get())
    }

    /// Whether everything typed here is stored, or was refused.
    pub(crate) fn is_idle(&self) -> bool {
        self.vault().is_ok_and(|vault| vault.is_idle())
    }

    /// Writes or follows from now on.
    pub(crate) fn set_role(&self, role: WriterRole) {
        let Ok(vault) = self.vault() else { return };
        vault.follows.set(role != WriterRole::Writes);
        self.show_role(role.clone());
        if role == WriterRole::Writes {
            self.retry_drafts();
        }
    }

    /// Shows as if it was so already.
    pub(crate) fn show_role(&self, role: WriterRole) {
        if let Ok(vault) = self.vault() {
            self.show(&vault, SessionAction::RoleChanged(role));
        }
    }

    /// Reads what another window has written, and whether it has; taking over, so that it cannot
    /// write any more. What is stored goes before what is only typed.
    ///
    /// # Errors
    /// When it cannot be read; nothing has changed.
    pub(crate) async fn catch_up(&self, take_over: bool) -> Result<bool, SessionError> {
        let vault = self.vault()?;
        let sealed = vault.journal.sealed()?;
        let Some(changes) = sealed.catch_up(take_over).await? else {
            return Ok(false);
        };
        let entries = changes.entries;
        for entry in &entries {
            if let Fact::ChildErased { child } = entry.fact {
                vault.journal.note_erased(&[child]);
                vault.refused.erase(&[child]);
                vault.drafts.erase(&[child]);
            }
        }
        let device = vault.journal.device();
        for entry in &entries {
            vault.clock.borrow_mut().saw(entry);
            // All windows of one browser are one device: that one has read a file in.
            if entry.device != device && matches!(entry.fact, Fact::KeysChanged(_)) {
                vault.keys_changed_elsewhere.borrow_mut().insert(entry.id);
            }
        }
        let newer = changes.newer;
        // What only a newer app knows was read too: what is written next comes after it.
        let mut unknown = Register::default();
        let all = newer.iter().cloned();
        all.for_each(|newer| unknown.apply_newer(newer));
        vault.clock.borrow_mut().join(unknown.logical_clock());

        let drafts = !(changes.drafts.is_empty() && changes.drafts_gone.is_empty());
        // Where the lock came meanwhile too: what waits to be stored there is not laid over it.
        vault.drafts.follow(changes.drafts, &changes.drafts_gone);
        self.check_still_open(&vault)?;
        // What a merge brought is older than what is known here; the stamps in the register see to
        // it that nothing older is laid over it.
        self.show(
            &vault,
            SessionAction::Followed {
                entries,
                newer,
                drafts,
            },
        );
        self.0.listeners.call();
        Ok(true)
    }
}
