//! Writing down what a form says, and keeping what could not be stored.

use std::{collections::BTreeSet, rc::Rc};

use super::{
    DraftKey, FormHold, Session, SessionAction, SessionError, closing_draft::ClosingDraft,
    environment::TURN_MS, gate::Reauthenticated, open_vault::OpenVault,
};
use trivsel::register::{AdultId, Entry, Fact, Stamp};
use vault::VaultError;

/// What a form says, and the drafts that go with it: in the same transaction, or not.
#[derive(Default)]
pub(crate) struct FormSays {
    pub facts: Vec<Fact>,
    pub done: Vec<DraftKey>,
}

impl From<Vec<Fact>> for FormSays {
    fn from(facts: Vec<Fact>) -> Self {
        let done = Vec::new();
        Self { facts, done }
    }
}

impl Session {
    /// Writes down the first facts of a vault that was just made here. The screen that they were
    /// typed on is gone by then: what could not be stored waits, is told, and is tried again.
    ///
    /// # Errors
    /// When the vault is locked already, or it could not be stored.
    pub(crate) async fn record_first(&self, facts: Vec<Fact>) -> Result<(), SessionError> {
        let proof = self.has_made_vault()?;
        let form = FormHold::default();
        form.left.set(true);
        self.record_form(None, Some(proof), facts, &form).await
    }

    /// Writes down what a form says and lets go of the drafts that go with it, but for what was typed
    /// in them since: all of it or nothing. What could not be stored is kept: with the form as long as
    /// it is there, sealed at a lock, and tried again once the form is left.
    ///
    /// # Errors
    /// As [`Session::record`], or [`Session::record_proved`] where there is a proof.
    pub(crate) async fn record_form(
        &self,
        adult: Option<AdultId>,
        proof: Option<Reauthenticated>,
        says: impl Into<FormSays>,
        form: &FormHold,
    ) -> Result<(), SessionError> {
        let FormSays { mut facts, done } = says.into();
        let vault = self.vault()?;
        let adult = match proof {
            Some(proof) => self.check_proof(adult, proof, &mut facts).await?,
            None => {
                self.check_unasked(&facts).await?;
                adult
            }
        };
        let _at_work = vault.begin_work();
        let known = vault.stored_clock.get();
        let mut entries = vault.entries(self.environment(), adult, facts)?;
        let done: Vec<_> = done.iter().map(|key| key.name()).collect();
        let done = vault.drafts.close(&done);
        // A lock that comes before the answer seals it as if it was refused.
        let as_refused = right_after(known, entries.clone());
        let on_its_way = vault.refused.put_on_its_way(as_refused, done.clone());
        // What waits is older, and comes first. What is recorded past it meanwhile was said later:
        // the form has the clock of when it was pressed.
        if vault.refused.waits() {
            while vault.writing.replace(true) {
                self.environment().pause(TURN_MS).await;
            }
            vault.refused.retry();
            self.store_refused(&vault).await;
            vault.writing.set(false);
            entries = anew(&vault, entries);
        }
        let (entries, stored) = self.store(&vault, entries, &done).await;
        for answered in [on_its_way, form.held.take()].into_iter().flatten() {
            vault.refused.forget(answered);
        }
        match &stored {
            Ok(()) => self.show(&vault, SessionAction::Applied(entries)),
            Err(why) => {
                let in_form = self.is_open(&vault) && !form.left.get();
                let entries = right_after(known, entries);
                let held = vault.refused.put(entries, done, why.clone(), in_form);
                form.held.set(held);
            }
        }
        self.write_drafts(&vault);
        stored
    }

    /// Stores these entries and lets go of these drafts, but for what is about children that were
    /// erased meanwhile. Gives the entries that are left, stored or not.
    async fn store(
        &self,
        vault: &Rc<OpenVault>,
        entries: Vec<Entry>,
        done: &[ClosingDraft],
    ) -> (Vec<Entry>, Result<(), SessionError>) {
        let (entries, stored) = self.store_closing(vault, entries, done).await;
        vault.drafts.closed(done, stored.is_ok());
        (entries, stored)
    }

    async fn store_closing(
        &self,
        vault: &Rc<OpenVault>,
        mut entries: Vec<Entry>,
        done: &[ClosingDraft],
    ) -> (Vec<Entry>, Result<(), SessionError>) {
        if vault.follows.get() {
            let elsewhere = SessionError::Vault(VaultError::ChangedElsewhere);
            return (entries, Err(elsewhere));
        }
        let names: Vec<_> = done.iter().map(|it| it.name().clone()).collect();
        loop {
            let stored = vault.journal.append(&entries, &names).await;
            if stored != Err(SessionError::Vault(VaultError::Erased)) {
                return (entries, self.announce(vault, stored));
            }
            let erased = |it: &Entry| {
                it.fact
                    .child()
                    .is_some_and(|it| vault.journal.is_erased(it))
            };
            entries.retain(|entry| !erased(entry));
            if entries.is_empty() {
                return (entries, stored);
            }
        }
    }

    /// Stores what no form shows any more, as far as it can be.
    pub(super) async fn store_refused(&self, vault: &Rc<OpenVault>) {
        while let Some((id, entries, done, over_lock)) = vault.refused.next() {
            match self.store_anew(vault, entries, &done, over_lock).await {
                Ok(entries) => {
                    vault.refused.forget(id);
                    self.show(vault, SessionAction::Applied(entries));
                }
                Err(why) => vault.refused.failed(id, why),
            }
            self.0.listeners.call();
        }
    }

    /// As a new entry of this device with the clock of then: others may have written meanwhile, and
    /// nothing older is laid over that. What is there already, as where a storage answered after the
    /// lock, is not stored twice, and nothing of a child that was erased.
    async fn store_anew(
        &self,
        vault: &Rc<OpenVault>,
        mut entries: Vec<Entry>,
        done: &[ClosingDraft],
        over_lock: bool,
    ) -> Result<Vec<Entry>, SessionError> {
        if over_lock {
            let here = vault.journal.read_again().await?;
            let known: BTreeSet<_> = here.entries.iter().map(|entry| entry.id).collect();
            let register = here.register();
            let erased =
                |entry: &Entry| entry.fact.child().is_some_and(|it| register.is_erased(it));
            entries.retain(|entry| !known.contains(&entry.id) && !erased(entry));
        }
        let entries = anew(vault, entries);
        // What was typed in them since is in no entry. Where the entries are there already, a lock may
        // have brought back what went with them.
        let done = vault.drafts.close_again(done);
        let nothing = entries.is_empty();
        if nothing && done.is_empty() {
            return Ok(entries);
        }
        match self.store(vault, entries, &done).await {
            // All of them were about children that are erased.
            (left, Err(_)) if left.is_empty() && !nothing => Ok(left),
            (left, stored) => stored.map(|()| left),
        }
    }

    /// Whether a form shows something that could not be stored.
    pub(crate) fn form_refused(&self) -> bool {
        self.vault().is_ok_and(|vault| vault.refused.in_form())
    }

    /// What this form was refused is thrown away.
    pub(crate) fn drop_form(&self, form: &FormHold) {
        if let (Ok(vault), Some(id)) = (self.vault(), form.held.take()) {
            vault.refused.forget(id);
            self.0.listeners.call();
        }
    }

    /// This form, or all, are left: what they were refused is tried again by itself.
    pub(crate) fn leave_form(&self, form: Option<&FormHold>) {
        let which = form.map(|form| {
            form.left.set(true);
            form.held.take()
        });
        if let (Ok(vault), true) = (self.vault(), which != Some(None)) {
            vault.refused.release(which.flatten());
            self.write_drafts(&vault);
        }
    }
}

/// These entries as the next ones of this device, with the clocks that they have. At the end of clocks
/// there is no next one, and they keep their place.
fn anew(vault: &OpenVault, entries: Vec<Entry>) -> Vec<Entry> {
    let device = vault.journal.device();
    let anew = |entry: Entry| {
        let mut clock = vault.clock.borrow_mut();
        let next = clock.next(device, entry.id, entry.adult, entry.at);
        let Some(next) = next else {
            return entry;
        };
        let stamp = Stamp {
            clock: entry.clock,
            ..next
        };
        Entry::of(&stamp, entry.fact)
    };
    entries.into_iter().map(anew).collect()
}

/// These entries with the clocks that come right after this one: what else was tried meanwhile, and
/// never stored, has moved the clock of this window further than any other knows.
fn right_after(known: u64, mut entries: Vec<Entry>) -> Vec<Entry> {
    let first = entries.first().map_or(0, |entry| entry.clock);
    let ahead = first.saturating_sub(known + 1);
    entries.iter_mut().for_each(|entry| entry.clock -= ahead);
    entries
}
