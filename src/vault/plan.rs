//! A change to the vault while it is being put together. Nothing of it counts
//! until the storage has done it.

use super::{
    Batch, Draft, DraftKey, NewRecord, Random, VaultError,
    child_key::{ChildKey, VAULT_KEY},
    head::Head,
    random::random_id,
    record::{RecordFront, link_to},
    state::{KeptDraft, State},
};
use crate::vocabulary::Id;

/// A change being put together.
pub(super) struct Plan<'a> {
    state: &'a State,
    random: &'a mut dyn Random,
    batch: Batch,
    change: Change,
}

/// What to remember once a change is stored.
pub(super) struct Change {
    /// The head after it.
    pub head: Head,
    /// New children's keys.
    pub keys: Vec<ChildKey>,
    /// The draft that was put.
    pub draft: Option<KeptDraft>,
    /// Drafts that are gone.
    pub drafts_gone: Vec<Id>,
}

impl<'a> Plan<'a> {
    /// A change of nothing yet.
    pub(super) fn new(state: &'a State, random: &'a mut dyn Random) -> Self {
        let expected_head = state.head_bytes.clone();
        let (keys, drafts_gone) = (Vec::new(), Vec::new());
        Self {
            state,
            random,
            batch: Batch {
                expected_head,
                ..Batch::default()
            },
            change: Change {
                head: state.head,
                keys,
                draft: None,
                drafts_gone,
            },
        }
    }

    /// Adds a record at the end.
    pub(super) fn add(&mut self, new: &NewRecord) -> Result<(), VaultError> {
        let keyed = new.child.map(|child| self.key_of(child));
        let head = self.change.head;
        let sequence = self
            .state
            .free_sequence(head.next)
            .ok_or(VaultError::DamagedHead)?;
        let front = RecordFront {
            sequence,
            device: head.device,
            key: keyed.as_ref().map_or(VAULT_KEY, |keyed| keyed.id),
            previous: head.last,
        };
        let key = keyed
            .as_ref()
            .map_or_else(|| self.state.keys.vault_key(), |keyed| &keyed.key);
        let bytes = front
            .seal(self.state.vault, key, &new.payload, self.random)
            .ok_or(VaultError::TooLarge)?;
        self.change.head = Head {
            next: sequence + 1,
            last: link_to(&bytes),
            ..head
        };
        self.batch.new_records.push((sequence, bytes));
        Ok(())
    }

    /// Puts a draft in place of what it was.
    pub(super) fn put_draft(&mut self, draft: &Draft) -> Result<(), VaultError> {
        let key = self.key_of(draft.key.child);
        let mut ids = self.state.drafts_of(draft.key);
        let id = ids.next().unwrap_or_else(|| random_id(self.random));
        self.change.drafts_gone.extend(ids);
        let bytes = draft
            .seal(id, self.state.vault, &key, self.random)
            .ok_or(VaultError::TooLarge)?;
        self.change.draft = Some(KeptDraft {
            key: draft.key,
            id,
            link: link_to(&bytes),
        });
        self.batch.drafts.push((id, bytes));
        Ok(())
    }

    /// Deletes a draft, if there is one.
    pub(super) fn drop_draft(&mut self, key: DraftKey) {
        self.change.drafts_gone.extend(self.state.drafts_of(key));
    }

    /// Keeps the stored head aside, whatever it holds, and puts a new one in its place.
    pub(super) fn set_head_aside(&mut self) {
        let bytes = self.state.head_bytes.clone().unwrap_or_default();
        self.batch.set_aside.push((random_id(self.random), bytes));
        self.seal_head();
    }

    /// What to store and what to remember; none if there is nothing to do.
    pub(super) fn finish(mut self) -> Option<(Batch, Change)> {
        self.batch.drafts_gone = self.change.drafts_gone.clone();
        let idle = self.change.head == self.state.head
            && self.batch.head.is_none()
            && self.batch.new_child_keys.is_empty()
            && self.batch.drafts.is_empty()
            && self.batch.drafts_gone.is_empty();
        if idle {
            return None;
        }
        // The head is renewed with everything that is written: another window
        // that has not seen it is then refused.
        if self.batch.head.is_none() {
            self.seal_head();
        }
        Some((self.batch, self.change))
    }

    /// Puts the head anew, where it stands.
    pub(super) fn seal_head(&mut self) {
        let key = self.state.keys.vault_key();
        let bytes = self.change.head.seal(self.state.vault, key, self.random);
        self.batch.head = Some(bytes);
    }

    /// The child's key, made now if it has none.
    fn key_of(&mut self, child: Id) -> ChildKey {
        let fresh = self.change.keys.iter().find(|key| key.child == child);
        if let Some(key) = self.state.keys.of_child(child).or(fresh) {
            return key.clone();
        }
        let key = ChildKey::new(child, self.random);
        let sealed = key.seal(self.state.vault, self.state.keys.vault_key(), self.random);
        self.batch.new_child_keys.push((key.id, sealed));
        self.change.keys.push(key.clone());
        key
    }
}
