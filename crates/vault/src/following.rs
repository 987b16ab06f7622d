//! Following what another window writes, and writing in its place.
//!
//! The stored head is new after every write. So a window whose head is not the
//! stored one has missed something, and its own writes are refused until it has
//! read that.

use super::{
    Draft, RecordId, RemoteWrites, Storage, StorageError, Stored, Vault, VaultError,
    bundle_index::BundleIndex, chain::StreamReader, child_key::ChildKey, head::Head,
    header::read_again, record::link_to, stored_draft::StoredDraft, stream::StreamEnds,
    vault_state::VaultState,
};

/// How often taking over is tried against somebody who goes on writing.
const MAX_TAKE_OVER_TRIES: usize = 100;

impl<S: Storage> Vault<S> {
    /// Reads what was written elsewhere since this vault was opened, wrote or
    /// caught up. None where nothing was.
    ///
    /// # Errors
    /// [`VaultError::DamagedHead`] when what is new does not follow from what is
    /// known: then only opening the vault anew tells what is there. Or what the
    /// storage says. Nothing is remembered of it then.
    pub async fn catch_up(&self) -> Result<Option<RemoteWrites>, VaultError> {
        let _ticket = self.queue.enter().await;
        let news = self.read_changes().await?;
        let untold = self.untold.take();
        Ok(if untold == RemoteWrites::default() {
            news
        } else {
            Some(untold.and(news))
        })
    }

    /// Catches up, and renews the stored head: from then on every write of a
    /// window that has not caught up with this is refused, also one that is
    /// under way. Nothing that was stored before is missed.
    ///
    /// # Errors
    /// As [`Vault::catch_up`], or what the storage says. What was read is told the next time then:
    /// it may be read where nothing can be written.
    pub async fn take_over(&self) -> Result<RemoteWrites, VaultError> {
        let _ticket = self.queue.enter().await;
        for _ in 0..MAX_TAKE_OVER_TRIES {
            let news = self.read_changes().await?;
            let all = self.untold.take().and(news);
            self.untold.replace(all);
            match self.renew_head().await {
                Err(VaultError::ChangedElsewhere) => {}
                done => return done.map(|()| self.untold.take()),
            }
        }
        Err(VaultError::ChangedElsewhere)
    }

    /// The caller stands first in the queue.
    async fn read_changes(&self) -> Result<Option<RemoteWrites>, VaultError> {
        let next = {
            let head = &self.state.borrow().head;
            RecordId {
                device: head.device,
                sequence: head.own().next,
            }
        };
        let stored = self.storage.read_from(Some(next)).await?;
        self.state.borrow_mut().follow(stored)
    }
}

impl VaultState {
    /// Goes on to what is stored now, of the records those from the known end of the own stream on:
    /// all windows that share a storage write the same one.
    fn follow(&mut self, stored: Stored) -> Result<Option<RemoteWrites>, VaultError> {
        if stored.head == self.head_bytes {
            return Ok(None);
        }
        let bytes = stored.head.ok_or(StorageError::Gone)?;
        let head = Head::open(&bytes, self.vault, self.keys.vault_key());
        // Beyond a damaged end nobody can tell what is new from what is wrong: whoever opened there
        // has a device of their own, with which no stored head goes on.
        let head = head
            .filter(|head| self.goes_on_to(head))
            .ok_or(VaultError::DamagedHead)?;
        let header_bytes = stored.header.unwrap_or_default();
        let header = read_again(&self.header, &header_bytes)
            .filter(|_| link_to(&header_bytes) == head.header)
            .ok_or(VaultError::DamagedHead)?;
        for (id, bytes) in &stored.child_keys {
            if !self.keys.contains(*id) {
                // One that does not open is missed by the record that needs it.
                let key = ChildKey::open(*id, bytes, self.vault, self.keys.vault_key());
                key.into_iter().for_each(|key| self.keys.add(key));
            }
        }
        let mut changes = RemoteWrites::default();
        let known = self.head.own();
        let begins = (known.next, Some(known.last));
        let mut reader = StreamReader::new(head.device, begins, Some(head.own()));
        for (id, bytes) in &stored.records {
            reader.follow(id.sequence, bytes, self.vault, &self.keys);
        }
        let read = reader.finish();
        if !read.damaged.is_empty() || read.beyond {
            return Err(VaultError::DamagedHead);
        }
        let records = read.links.into_iter().filter_map(|link| link.record);
        changes.entries.extend(records);
        let mut kept = Vec::new();
        for (id, bytes) in &stored.drafts {
            let link = link_to(bytes);
            let known = self
                .drafts
                .iter()
                .find(|it| it.id == *id && it.link == link);
            if let Some(known) = known {
                kept.push(known.clone());
            } else if let Some(draft) = Draft::open(*id, bytes, self.vault, &self.keys) {
                let name = draft.name.clone();
                kept.push(StoredDraft {
                    name,
                    id: *id,
                    link,
                });
                changes.drafts.push(draft);
            }
        }
        let gone = self.drafts.iter().map(|draft| draft.name.clone());
        let gone = gone.filter(|name| kept.iter().all(|it| it.name != *name));
        changes.drafts_gone.extend(gone);
        // The keys of a child that was erased elsewhere go from memory too.
        let had_keys = self.keys.children();
        self.keys.retain(|id| stored.child_keys.contains_key(&id));
        let left = self.keys.children();
        self.erased.extend(had_keys.difference(&left));
        self.followed += 1;
        let put = changes.drafts.iter().map(|draft| &draft.name);
        for name in put.chain(&changes.drafts_gone) {
            self.news_of_drafts.insert(name.clone(), self.followed);
        }
        let index = stored.bundle_index.as_ref();
        self.index = index.and_then(|it| BundleIndex::open(it, self.vault, self.keys.vault_key()));
        self.drafts = kept;
        self.header = header;
        self.header_bytes = header_bytes;
        self.head = head;
        self.head_bytes = Some(bytes);
        Ok(Some(changes))
    }

    /// Whether this is a head that somebody has written who goes on with the same stream. How far
    /// that is by now, the records tell: one that ends sooner does not end with the same link.
    fn goes_on_to(&self, head: &Head) -> bool {
        let others = |streams: &StreamEnds| {
            let mut streams = streams.clone();
            streams.0.remove(&self.head.device);
            streams
        };
        (head.device, others(&head.streams)) == (self.head.device, others(&self.head.streams))
    }
}
