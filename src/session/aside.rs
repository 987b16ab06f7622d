//! Words that no form shows: what was typed here while another window stored the same draft in
//! another way, and what is stored under a key that no screen asks for any more. Both are told of,
//! until somebody has chosen.

use std::rc::Rc;

use super::{DraftKey, SaveState, Session, SessionAction, SessionError, open_vault::OpenVault};
use trivsel::register::Register;

/// How often it is asked whether a draft has been stored in its new place, in milliseconds.
const MOVED_MS: u32 = 50;

impl Session {
    /// The drafts that were typed here, and in another way in another window, which is stored; and
    /// how many others of each there are. What was typed here is kept aside until somebody has chosen.
    pub(crate) fn aside(&self) -> Vec<(DraftKey, usize)> {
        let names = self.vault().map(|vault| vault.drafts.aside());
        let names = names.unwrap_or_default().into_iter();
        names
            .filter_map(|(name, count)| Some((DraftKey::of(&name)?, count)))
            .collect()
    }

    /// Puts what was kept aside of this draft in the place where a screen asks for it, and keeps
    /// aside in its turn what lies there.
    pub(crate) fn swap_aside(&self, key: DraftKey, register: &Register) {
        let Ok(vault) = self.vault() else { return };
        let place = key.chosen_in(register).name();
        vault.drafts.swap_aside(&key.name(), place);
        self.show_drafts(&vault);
        self.write_drafts(&vault);
    }

    /// Throws away what was kept aside of this draft: of several the one that would be shown next.
    pub(crate) fn drop_aside(&self, key: DraftKey) {
        let Ok(vault) = self.vault() else { return };
        vault.drafts.drop_aside(&key.name());
        self.show_drafts(&vault);
        self.write_drafts(&vault);
    }

    /// The drafts that no screen asks for any more, as what they were to become was finished in
    /// another window or on another device.
    pub(crate) fn stranded(&self, register: &Register) -> Vec<DraftKey> {
        let Ok(vault) = self.vault() else {
            return Vec::new();
        };
        let keys = vault.drafts.names().into_iter();
        let mut keys: Vec<_> = keys.filter_map(|name| DraftKey::of(&name)).collect();
        let drafts = &vault.drafts;
        keys.retain(|key| {
            let (name, place) = (key.name(), key.asked_for(register).name());
            // Where it lies in its new place already, it is about to go from here.
            let moved = drafts.payload(&place) == drafts.payload(&name);
            place != name && !moved && !drafts.is_closing(&name)
        });
        keys
    }

    /// Puts such a draft where a screen asks for it. What lies there is kept aside.
    pub(crate) fn take_stranded(&self, key: DraftKey, register: &Register) {
        let Ok(vault) = self.vault() else { return };
        let place = key.asked_for(register);
        let Some(payload) = vault.drafts.payload(&key.name()) else {
            return;
        };
        vault.drafts.lay_over(place.name(), payload);
        self.show_drafts(&vault);
        self.write_drafts(&vault);
        let (this, vault) = (self.clone(), Rc::downgrade(&vault));
        self.environment().spawn(Box::pin(async move {
            // It goes from where it was once it is stored where it belongs.
            loop {
                this.environment().pause(MOVED_MS).await;
                if !vault.upgrade().is_some_and(|vault| this.is_open(&vault)) {
                    return;
                }
                match this.save_state(place) {
                    SaveState::Saving | SaveState::Failed(_) => {}
                    SaveState::Stored(_) => break,
                    SaveState::Untouched => return,
                }
            }
            // Where it fails it is the same words twice.
            let _ = this.append(None, Vec::new(), &[key]).await;
        }));
    }

    /// Throws such a draft away.
    ///
    /// # Errors
    /// When it could not be stored; it is still there.
    pub(crate) async fn drop_stranded(&self, key: DraftKey) -> Result<(), SessionError> {
        self.append(None, Vec::new(), &[key]).await?;
        self.show_drafts(&self.vault()?);
        Ok(())
    }

    /// Every form that shows a draft reads it again.
    fn show_drafts(&self, vault: &Rc<OpenVault>) {
        let drafts = SessionAction::Followed {
            entries: Vec::new(),
            newer: Vec::new(),
            drafts: true,
        };
        self.show(vault, drafts);
    }
}
