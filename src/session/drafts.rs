//! What is being typed: kept in memory at once, stored one after the other, and tried again where
//! that fails.

use std::rc::Rc;

use super::{
    DraftKey, SaveState, Session, SessionError, aside_drafts::is_sheet, open_vault::OpenVault,
};
use trivsel::register::{AdultId, ChildId, FocusPointId, GroupId, RoundId};
use vault::{DraftName, VaultError};

/// How long what could not be stored waits before it is tried again, in milliseconds. What is typed
/// meanwhile takes it along at once.
const RETRY_MS: u32 = 10_000;

/// A focus point that somebody has begun to write, and what is typed.
pub(crate) type BegunFocus = (FocusPointId, Vec<u8>);

impl Session {
    /// What was last typed under this key.
    pub(crate) fn draft(&self, key: DraftKey) -> Option<Vec<u8>> {
        self.vault().ok()?.drafts.payload(&key.name())
    }

    /// The children about whom this adult has typed something and not finished it.
    pub(crate) fn begun_by(&self, adult: AdultId) -> Vec<ChildId> {
        let names = self.vault().map(|vault| vault.drafts.names());
        let names = names.unwrap_or_default();
        let about = |name| match DraftKey::of(name)? {
            DraftKey::Own {
                adult: by, child, ..
            } if by == adult => Some(child),
            _ => None,
        };
        let mut children: Vec<_> = names.iter().filter_map(about).collect();
        children.dedup();
        children
    }

    /// The answers that leaders have begun and not kept.
    pub(crate) fn begun_reviews(&self) -> Vec<DraftKey> {
        let names = self.vault().map(|vault| vault.drafts.names());
        let keys = names.unwrap_or_default();
        let keys = keys.iter().filter_map(DraftKey::of);
        keys.filter(|key| matches!(key, DraftKey::Review { .. }))
            .collect()
    }

    /// What is tried for a child, or for a group, as somebody has begun to write it and not kept it.
    pub(crate) fn begun_focus(&self, child: Option<ChildId>, group: GroupId) -> Vec<BegunFocus> {
        let Ok(vault) = self.vault() else {
            return Vec::new();
        };
        let names = vault.drafts.names().into_iter();
        let here = |name: DraftName| {
            let point = match DraftKey::of(&name)? {
                DraftKey::Focus { child: of, point } => (child == Some(of)).then_some(point)?,
                DraftKey::GroupFocus { group: of, point } => {
                    (child.is_none() && of == group).then_some(point)?
                }
                _ => return None,
            };
            Some((point, vault.drafts.payload(&name)?))
        };
        names.filter_map(here).collect()
    }

    /// What adults have typed about a child in a round and not finished.
    pub(crate) fn begun_about(&self, child: ChildId, round: RoundId) -> Vec<Vec<u8>> {
        let Ok(vault) = self.vault() else {
            return Vec::new();
        };
        let names = vault.drafts.names_of(child).into_iter();
        let here = |name: &DraftName| match DraftKey::of(name) {
            Some(DraftKey::Own { round: of, .. }) => of == round,
            _ => false,
        };
        let payload = |name| vault.drafts.payload(&name);
        names.filter(here).filter_map(payload).collect()
    }

    /// Whether anything may be typed under this key. What is typed while an entry is made from the
    /// draft stays a draft; but where another key comes next, nobody would find it again, so there
    /// it is not taken. Nor is anything about a child that was erased.
    pub(crate) fn takes_draft(&self, key: DraftKey) -> bool {
        let Ok(vault) = self.vault() else {
            return false;
        };
        let name = key.name();
        let child = name.child.map(ChildId);
        let erased = child.is_some_and(|child| vault.journal.is_erased(child));
        !erased && (!key.moves_on() || !vault.drafts.is_closing(&name))
    }

    /// Takes what is being typed, and stores it. It is found by every screen from now on, and
    /// outlives the one it was typed on. A locked vault takes nothing.
    pub(crate) fn put_draft(&self, key: DraftKey, payload: Vec<u8>) {
        let Ok(vault) = self.vault() else { return };
        if !self.takes_draft(key) {
            return;
        }
        let optional = matches!(key, DraftKey::Cursor { .. });
        vault.drafts.put(key.name(), payload, optional);
        vault.drafts.retry();
        self.write_drafts(&vault);
    }

    /// Deletes the writing sheets that have lived their days, also those that were set aside.
    ///
    /// # Errors
    /// When that could not be stored; it is tried again at the next unlocking.
    pub(crate) async fn drop_writing(
        &self,
        has_lived: impl Fn(&[u8]) -> bool,
    ) -> Result<(), SessionError> {
        let vault = self.vault()?;
        let lived = |name: &DraftName, payload: &[u8]| is_sheet(name) && has_lived(payload);
        vault.drafts.drop_aside_where(lived);
        let old = vault.drafts.all().into_iter();
        let old = old.filter(|(name, payload)| lived(name, payload));
        let old: Vec<_> = old.filter_map(|(name, _)| DraftKey::of(&name)).collect();
        if old.is_empty() {
            return Ok(());
        }
        self.append(None, Vec::new(), &old).await
    }

    /// Tries once more to store what could not be stored.
    pub(crate) fn retry_drafts(&self) {
        if let Ok(vault) = self.vault() {
            vault.drafts.retry();
            vault.refused.retry();
            self.write_drafts(&vault);
        }
    }

    /// What is said of a draft: that it is stored only where nothing else failed.
    pub(crate) fn shown_state(&self, key: DraftKey) -> SaveState {
        match (self.save_state(key), self.unsaved_trouble()) {
            (SaveState::Saving, _) => SaveState::Saving,
            (_, Some(why)) => SaveState::Failed(why),
            (state, None) => state,
        }
    }

    /// How safe a draft is.
    pub(crate) fn save_state(&self, key: DraftKey) -> SaveState {
        let vault = self.vault();
        vault.map_or(SaveState::Untouched, |it| it.drafts.state(&key.name()))
    }

    /// Whether anything is not stored (yet).
    pub(crate) fn is_unsaved(&self) -> bool {
        self.vault()
            .is_ok_and(|vault| vault.drafts.is_unsaved() || !vault.refused.entries().is_empty())
    }

    /// Why something could not be stored, if anything could not.
    pub(crate) fn unsaved_trouble(&self) -> Option<SessionError> {
        let vault = self.vault().ok()?;
        let failed = vault.drafts.failed().into_iter().next();
        failed
            .map(|(_, why)| why)
            .or_else(|| vault.refused.trouble())
    }

    /// The children with something that could not be stored.
    pub(crate) fn unsaved_children(&self) -> Vec<ChildId> {
        let Ok(vault) = self.vault() else {
            return Vec::new();
        };
        let failed = vault.drafts.failed().into_iter();
        let mut children: Vec<_> = failed
            .filter_map(|(name, _)| name.child.map(ChildId))
            .chain(vault.refused.children())
            .collect();
        children.sort_unstable();
        children.dedup();
        children
    }

    /// Stores what waits, one draft after the other. Locking does not end it.
    pub(super) fn write_drafts(&self, vault: &Rc<OpenVault>) {
        self.0.listeners.call();
        let nothing = vault.drafts.next().is_none() && vault.refused.next().is_none();
        if nothing || vault.writing.replace(true) {
            return;
        }
        let (this, vault) = (self.clone(), vault.clone());
        self.environment().spawn(Box::pin(async move {
            loop {
                this.store_refused(&vault).await;
                let Some(next) = vault.drafts.next() else {
                    break;
                };
                let stored = if vault.follows.get() {
                    Err(SessionError::Vault(VaultError::ChangedElsewhere))
                } else {
                    vault.drafts.writes(&next);
                    let (name, payload) = (next.name.clone(), next.payload.clone());
                    let put = vault.journal.put_draft(name, payload).await;
                    let erased = Err(SessionError::Vault(VaultError::Erased));
                    if let (Some(child), true) = (next.name.child, put == erased) {
                        vault.drafts.erase(&[ChildId(child)]);
                    }
                    // It was kept aside, or went with its child: nothing was refused.
                    match put {
                        Err(why) if vault.drafts.is_replaced(&next) => Err(why),
                        put => this.announce(&vault, put),
                    }
                };
                let stored = stored.map(|()| this.environment().now());
                vault.drafts.wrote(&next, stored);
                this.0.listeners.call();
            }
            vault.writing.set(false);
            if !vault.drafts.failed().is_empty() || vault.refused.trouble().is_some() {
                this.retry_later(&vault);
            }
        }));
    }

    /// Tries again in a while, as long as the vault is open.
    pub(super) fn retry_later(&self, vault: &Rc<OpenVault>) {
        if !self.is_open(vault) || vault.retrying.replace(true) {
            return;
        }
        let (this, vault) = (self.clone(), Rc::downgrade(vault));
        self.environment().spawn(Box::pin(async move {
            this.environment().pause(RETRY_MS).await;
            let Some(vault) = vault.upgrade() else { return };
            vault.retrying.set(false);
            if this.is_open(&vault) {
                this.retry_drafts();
            }
        }));
    }
}
