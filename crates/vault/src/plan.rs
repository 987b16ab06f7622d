//! A change to the vault while it is being put together. Nothing of it counts
//! until the storage has done it.

use super::{
    Batch, Draft, DraftKey, NewRecord, Random, Stored, VaultError,
    bundle::BundleFront,
    child_key::{ChildKey, KeyRing, VAULT_KEY},
    contents::Contents,
    head::Head,
    header::Header,
    key::Key,
    key_changes::NewSlot,
    random::random_id,
    record::{RecordFront, link_to},
    seal::ERASED,
    state::{KeptDraft, State},
    tombstone::Tombstone,
};
use trivsel::vocabulary::Id;

/// A change being put together.
pub(super) struct Plan<'a> {
    pub(super) state: &'a State,
    pub(super) random: &'a mut dyn Random,
    pub(super) batch: Batch,
    pub(super) change: Change,
}

/// What to remember once a change is stored.
pub(super) struct Change {
    /// The head after it.
    pub head: Head,
    /// The header, where it is written anew.
    pub header: Option<Header>,
    /// All keys, where the vault key is another.
    pub ring: Option<KeyRing>,
    /// New children's keys.
    pub keys: Vec<ChildKey>,
    /// Children's keys that are destroyed.
    pub keys_gone: Vec<Id>,
    /// Which bundles there are, where that has changed.
    pub contents: Option<Contents>,
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
                header: None,
                ring: None,
                keys,
                keys_gone: Vec::new(),
                contents: None,
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
        let keys = self.change.ring.as_ref().unwrap_or(&self.state.keys);
        let key = keyed
            .as_ref()
            .map_or_else(|| keys.vault_key(), |keyed| &keyed.key);
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

    /// Writes the header anew, changed like this.
    pub(super) fn change_header(
        &mut self,
        change: &mut dyn FnMut(&mut Header, &mut dyn Random) -> Result<(), VaultError>,
    ) -> Result<(), VaultError> {
        let mut header = self.state.header.clone();
        change(&mut header, self.random)?;
        self.batch.header = Some(header.write());
        self.change.header = Some(header);
        Ok(())
    }

    /// Gives the vault another key, lets go of these slots and seals the new ones. What is added
    /// after this, and is no child's, is sealed by the new key. Every other slot
    /// gets the new key by its public half, and everything that the old key sealed
    /// is sealed anew or opened by it as a former one.
    pub(super) fn change_key(&mut self, gone: &[Id], new: &[NewSlot]) -> Result<(), VaultError> {
        let key = Key::random(self.random);
        let ring = self.state.keys.changed_to(key.clone(), self.random);
        self.batch.child_keys = ring.seal(self.state.vault, self.random);
        self.change.ring = Some(ring);
        self.put_contents(self.state.contents.clone());
        self.change_header(&mut |header, random| header.change_key(key.clone(), gone, new, random))
    }

    /// Erases all that is sealed with these children's keys: tombstones in place of
    /// the records, and keys and drafts gone. What is stored is damaged where it
    /// cannot be opened with them; it stays, and is as good as gone without its key.
    pub(super) fn erase(&mut self, children: &[Id], stored: &Stored) -> Result<(), VaultError> {
        let state = self.state;
        let keys = state.keys.ids_of(children);
        for (sequence, bytes) in &stored.records {
            let Some((front, sealed)) = RecordFront::read(bytes) else {
                continue;
            };
            let opens = keys.contains(&front.key)
                && front.sequence == *sequence
                && state
                    .keys
                    .of_id(front.key)
                    .any(|(key, _)| front.open(state.vault, key, sealed).is_some());
            if opens {
                let tombstone = Tombstone {
                    sequence: *sequence,
                    previous: front.previous,
                    own: link_to(bytes),
                };
                let bytes = tombstone.seal(state.vault, state.keys.vault_key(), self.random);
                self.batch.tombstones.push((*sequence, bytes));
            }
        }
        let drafts = stored
            .drafts
            .iter()
            .filter(|(_, bytes)| Draft::key_id(bytes).is_some_and(|key| keys.contains(&key)));
        self.change.drafts_gone.extend(drafts.map(|(id, _)| *id));
        let sealed_with = |bytes: &[u8]| BundleFront::read(bytes).map(|(front, _)| front.key);
        let bundles = stored.bundles.iter();
        let bundles =
            bundles.filter(|(_, it)| sealed_with(it).is_some_and(|it| keys.contains(&it)));
        self.batch.bundles_gone.extend(bundles.map(|(id, _)| *id));
        if !self.batch.bundles_gone.is_empty() {
            let mut contents = self.state.contents.clone();
            let gone = &self.batch.bundles_gone;
            let left = contents.iter_mut();
            left.for_each(|it| it.bundles.retain(|id| !gone.contains(id)));
            self.put_contents(contents);
        }
        self.batch.child_keys_gone.extend(&keys);
        self.change.keys_gone.extend(keys);
        // What a program of version 1 would take for damage is kept from it.
        self.change_header(&mut |header, _| {
            header.version = header.version.max(ERASED);
            Ok(())
        })
    }

    /// Seals the contents, where there are any, by the vault key that will be.
    pub(super) fn put_contents(&mut self, contents: Option<Contents>) {
        let ring = self.change.ring.as_ref().unwrap_or(&self.state.keys);
        let (vault, key) = (self.state.vault, ring.vault_key());
        let seal = |contents: &Contents| contents.seal(vault, key, self.random);
        self.batch.contents = contents.as_ref().map(seal);
        self.change.contents = contents;
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
            && self.batch.header.is_none()
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
        let ring = self.change.ring.as_ref().unwrap_or(&self.state.keys);
        let (vault, key) = (self.state.vault, ring.vault_key());
        let bytes = self.change.head.seal(vault, key, self.random);
        self.batch.head = Some(bytes);
    }

    /// The child's key, made now if it has none.
    pub(super) fn key_of(&mut self, child: Id) -> ChildKey {
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
