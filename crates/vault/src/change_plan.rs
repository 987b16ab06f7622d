//! A change to the vault while it is being put together. Nothing of it counts
//! until the storage has done it.

use super::{
    Batch, Draft, DraftName, NewRecord, Random, RecordId, Stored, VaultError,
    bundle::BundleHeader,
    bundle_index::BundleIndex,
    child_key::{ChildKey, KeyRing, VAULT_KEY},
    draft::key_of_draft,
    header::Header,
    key::Key,
    new_slot::NewSlot,
    pad::MAX_CONTENT_BYTES,
    planned_state::PlannedState,
    random::random_id,
    record::{RecordHeader, link_to},
    stored_draft::StoredDraft,
    stream::StreamEnd,
    tombstone::Tombstone,
    vault_state::VaultState,
};
use trivsel::vocabulary::Id;

/// The largest sequence: the browser's numbers are exact up to here.
const MAX_SEQUENCE: u64 = (1 << 53) - 1;

/// A change being put together.
pub(crate) struct ChangePlan<'a> {
    pub(crate) state: &'a VaultState,
    pub(crate) random: &'a mut dyn Random,
    pub(crate) batch: Batch,
    pub(crate) planned: PlannedState,
}

impl<'a> ChangePlan<'a> {
    /// A change of nothing yet.
    pub(crate) fn new(state: &'a VaultState, random: &'a mut dyn Random) -> Self {
        let expected_head = state.head_bytes.clone();
        Self {
            state,
            random,
            batch: Batch {
                expected_head,
                ..Batch::default()
            },
            planned: PlannedState {
                head: state.head.clone(),
                header: None,
                ring: None,
                keys: Vec::new(),
                keys_gone: Vec::new(),
                erased: Vec::new(),
                index: None,
                drafts: Vec::new(),
                drafts_gone: Vec::new(),
            },
        }
    }

    /// All keys that there will be but new ones of children.
    fn ring(&self) -> &KeyRing {
        self.planned.ring.as_ref().unwrap_or(&self.state.keys)
    }

    /// Adds a record at the end of the own stream.
    pub(crate) fn add(&mut self, new: &NewRecord) -> Result<(), VaultError> {
        if new.payload.len() > MAX_CONTENT_BYTES {
            return Err(VaultError::TooLarge);
        }
        self.refuse_erased(new.child)?;
        let keyed = new.child.map(|child| self.key_of(child)).transpose()?;
        let device = self.planned.head.device;
        let StreamEnd { next, last } = self.planned.head.own();
        if next > MAX_SEQUENCE {
            return Err(VaultError::DamagedHead);
        }
        let header = RecordHeader {
            id: RecordId {
                device,
                sequence: next,
            },
            key: keyed.as_ref().map_or(VAULT_KEY, |keyed| keyed.id),
            previous: last,
        };
        let vault_key = self.ring().vault_key().clone();
        let key = keyed.as_ref().map_or(&vault_key, |keyed| &keyed.key);
        let bytes = header.seal(self.state.vault, key, &new.payload, self.random)?;
        let end = StreamEnd {
            next: next + 1,
            last: link_to(&bytes),
        };
        self.planned.head.streams.0.insert(device, end);
        self.batch.new_records.push((header.id, bytes));
        Ok(())
    }

    /// Puts a draft in place of what it was.
    pub(crate) fn put_draft(&mut self, draft: &Draft) -> Result<(), VaultError> {
        self.refuse_erased(draft.name.child)?;
        let mut ids = self.state.drafts_of(&draft.name);
        let id = ids.next();
        self.planned.drafts_gone.extend(ids);
        let id = id.unwrap_or_else(|| random_id(self.random));
        self.seal_draft(id, draft)
    }

    fn seal_draft(&mut self, id: Id, draft: &Draft) -> Result<(), VaultError> {
        let child = draft.name.child;
        let keyed = child.map(|child| self.key_of(child)).transpose()?;
        let vault_key = self.ring().vault_key().clone();
        let with = key_of_draft(keyed.as_ref(), &vault_key);
        let bytes = draft.seal(id, self.state.vault, with, self.random)?;
        self.planned.drafts.push(StoredDraft {
            name: draft.name.clone(),
            id,
            link: link_to(&bytes),
        });
        self.batch.drafts.push((id, bytes));
        Ok(())
    }

    /// Deletes a draft, if there is one.
    pub(crate) fn drop_draft(&mut self, name: &DraftName) {
        let ids = self.state.drafts_of(name);
        self.planned.drafts_gone.extend(ids);
    }

    /// Writes the header anew, changed like this.
    pub(crate) fn change_header(
        &mut self,
        change: &mut dyn FnMut(&mut Header, &mut dyn Random) -> Result<(), VaultError>,
    ) -> Result<(), VaultError> {
        let mut header = self.state.header.clone();
        change(&mut header, self.random)?;
        let bytes = header.seal(self.random)?;
        self.planned.head.generation = header.generation;
        self.planned.head.header = link_to(&bytes);
        self.batch.header = Some(bytes.clone());
        self.planned.header = Some((header, bytes));
        Ok(())
    }

    /// Gives the vault another key, lets go of these slots and seals the new ones. What is added
    /// after this is sealed by new keys. Every other slot gets the new key by its anchor and public
    /// half, and everything that the old key sealed is sealed anew or opened by it as a former one:
    /// drafts and tombstones are sealed anew, so that no former key makes any that count.
    pub(crate) fn change_key(
        &mut self,
        gone: &[Id],
        new: &[NewSlot],
        stored: &Stored,
    ) -> Result<(), VaultError> {
        let state = self.state;
        let key = Key::random(self.random);
        let ends = state.head.streams.clone();
        let ring = state.keys.changed_to(key.clone(), ends, self.random);
        self.batch.child_keys = ring.seal(state.vault, self.random)?;
        self.planned.ring = Some(ring);
        self.put_index(state.index.clone())?;
        for (id, bytes) in &stored.records {
            let old = state.keys.vault_key();
            if let Some(tombstone) = Tombstone::open(bytes, state.vault, old) {
                let bytes = tombstone.seal(state.vault, &key, self.random)?;
                self.batch.tombstones.push((*id, bytes));
            }
        }
        for (id, bytes) in &stored.drafts {
            if let Some(draft) = Draft::open(*id, bytes, state.vault, &state.keys) {
                self.seal_draft(*id, &draft)?;
            }
        }
        self.change_header(&mut |header, random| header.change_key(key.clone(), gone, new, random))
    }

    /// Erases all that is sealed with these children's keys: tombstones in place of
    /// the records, and keys and drafts gone. What is stored is damaged where it
    /// cannot be opened with them; it stays, and is as good as gone without its key.
    pub(crate) fn erase(&mut self, children: &[Id], stored: &Stored) -> Result<(), VaultError> {
        let state = self.state;
        let keys = state.keys.ids_of(children);
        for (id, bytes) in &stored.records {
            let Some((header, sealed)) = RecordHeader::read(bytes) else {
                continue;
            };
            let opens = keys.contains(&header.key)
                && header.id == *id
                && state
                    .keys
                    .of_id(header.key)
                    .any(|with| header.open(state.vault, with.key, sealed).is_some());
            if opens {
                let tombstone = Tombstone {
                    id: *id,
                    previous: header.previous,
                    own: link_to(bytes),
                };
                let bytes = tombstone.seal(state.vault, state.keys.vault_key(), self.random)?;
                self.batch.tombstones.push((*id, bytes));
            }
        }
        let drafts = stored
            .drafts
            .iter()
            .filter(|(_, bytes)| Draft::key_id(bytes).is_some_and(|key| keys.contains(&key)));
        self.planned.drafts_gone.extend(drafts.map(|(id, _)| *id));
        let sealed_with = |bytes: &[u8]| BundleHeader::read(bytes).map(|(header, _)| header.key);
        let bundles = stored.bundles.iter();
        let bundles =
            bundles.filter(|(_, it)| sealed_with(it).is_some_and(|it| keys.contains(&it)));
        self.batch.bundles_gone.extend(bundles.map(|(id, _)| *id));
        if let (Some(index), false) = (&state.index, self.batch.bundles_gone.is_empty()) {
            let mut index = index.clone();
            let gone = &self.batch.bundles_gone;
            index.bundles.retain(|id, _| !gone.contains(id));
            self.put_index(Some(index))?;
        }
        self.batch.child_keys_gone.extend(&keys);
        self.planned.keys_gone.extend(keys);
        self.planned.erased.extend(children);
        // Also where there was nothing to erase, the head is written anew.
        self.seal_head()
    }

    /// Seals the bundle index, where there is one, by the vault key that will be.
    pub(crate) fn put_index(&mut self, index: Option<BundleIndex>) -> Result<(), VaultError> {
        let key = self.ring().vault_key().clone();
        let seal = |index: &BundleIndex| index.seal(self.state.vault, &key, self.random);
        self.batch.bundle_index = index.as_ref().map(seal).transpose()?;
        self.planned.index = index;
        Ok(())
    }

    /// Keeps the stored head aside, whatever it holds, and puts a new one in its place.
    pub(crate) fn quarantine_head(&mut self) -> Result<(), VaultError> {
        let bytes = self.state.head_bytes.clone().unwrap_or_default();
        self.batch.quarantine.push((random_id(self.random), bytes));
        self.seal_head()
    }

    /// What to store and what to remember; none if there is nothing to do.
    pub(crate) fn finish(mut self) -> Result<Option<(Batch, PlannedState)>, VaultError> {
        self.batch.drafts_gone = self.planned.drafts_gone.clone();
        let idle = self.planned.head == self.state.head
            && self.batch.head.is_none()
            && self.batch.header.is_none()
            && self.batch.new_child_keys.is_empty()
            && self.batch.new_bundles.is_empty()
            && self.batch.drafts.is_empty()
            && self.batch.drafts_gone.is_empty();
        if idle {
            return Ok(None);
        }
        // The head is renewed with everything that is written: another window
        // that has not seen it is then refused.
        self.seal_head()?;
        Ok(Some((self.batch, self.planned)))
    }

    /// Puts the head anew, where it stands.
    pub(crate) fn seal_head(&mut self) -> Result<(), VaultError> {
        let key = self.ring().vault_key().clone();
        let head = &self.planned.head;
        self.batch.head = Some(head.seal(self.state.vault, &key, self.random)?);
        Ok(())
    }

    /// Refuses what is new about a child that was erased: it would get a key again, and no later
    /// erasure would find it.
    fn refuse_erased(&self, child: Option<Id>) -> Result<(), VaultError> {
        let erased =
            |child: Id| self.state.erased.contains(&child) || self.planned.erased.contains(&child);
        match child.is_some_and(erased) {
            true => Err(VaultError::Erased),
            false => Ok(()),
        }
    }

    /// The child's key, made now if it has none.
    pub(crate) fn key_of(&mut self, child: Id) -> Result<ChildKey, VaultError> {
        let fresh = self.planned.keys.iter().find(|key| key.child == child);
        if let Some(key) = self.ring().of_child(child).or(fresh) {
            return Ok(key.clone());
        }
        let key = ChildKey::new(child, self.random);
        let vault_key = self.ring().vault_key().clone();
        let sealed = key.seal(self.state.vault, &vault_key, self.random)?;
        self.batch.new_child_keys.push((key.id, sealed));
        self.planned.keys.push(key.clone());
        Ok(key)
    }
}
