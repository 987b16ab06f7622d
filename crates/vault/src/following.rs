//! Following what another window writes, and writing in its place.
//!
//! The stored head is new after every write. So a window whose head is not the
//! stored one has missed something, and its own writes are refused until it has
//! read that.

use super::{
    Draft, DraftKey, Record, Storage, StorageError, Stored, Vault, VaultError,
    chain::Chain,
    child_key::ChildKey,
    contents::Contents,
    head::Head,
    header::read_again,
    record::link_to,
    state::{KeptDraft, State},
};

/// How often taking over is tried against somebody who goes on writing.
const TRIES: usize = 100;

/// What somebody else has written since this window last looked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct News {
    /// New entries, in the order they were written.
    pub entries: Vec<Record>,
    /// Drafts that are new or not what they were.
    pub drafts: Vec<Draft>,
    /// Drafts that are there no more.
    pub drafts_gone: Vec<DraftKey>,
}

impl<S: Storage> Vault<S> {
    /// Reads what was written elsewhere since this vault was opened, wrote or
    /// caught up. None where nothing was.
    ///
    /// # Errors
    /// [`VaultError::DamagedHead`] when what is new does not follow from what is
    /// known: then only opening the vault anew tells what is there. Or what the
    /// storage says. Nothing is remembered of it then.
    pub async fn catch_up(&self) -> Result<Option<News>, VaultError> {
        let _place = self.queue.enter().await;
        self.read_news().await
    }

    /// Catches up, and renews the stored head: from then on every write of a
    /// window that has not caught up with this is refused, also one that is
    /// under way. Nothing that was stored before is missed.
    ///
    /// # Errors
    /// As [`Vault::catch_up`], or what the storage says.
    pub async fn take_over(&self) -> Result<News, VaultError> {
        let _place = self.queue.enter().await;
        let mut all = News::default();
        for _ in 0..TRIES {
            if let Some(news) = self.read_news().await? {
                all.add(news);
            }
            match self.renew_head().await {
                Err(VaultError::ChangedElsewhere) => {}
                done => return done.map(|()| all),
            }
        }
        Err(VaultError::ChangedElsewhere)
    }

    /// The caller stands first in the queue.
    async fn read_news(&self) -> Result<Option<News>, VaultError> {
        let next = self.state.borrow().head.next;
        let stored = self.storage.read_from(next).await?;
        self.state.borrow_mut().follow(stored)
    }
}

impl News {
    /// What came after this, too. A draft can be in both.
    fn add(&mut self, later: Self) {
        self.entries.extend(later.entries);
        self.drafts.retain(|draft| {
            !later.drafts_gone.contains(&draft.key)
                && later.drafts.iter().all(|it| it.key != draft.key)
        });
        let back = |key: &DraftKey| later.drafts.iter().any(|it| it.key == *key);
        self.drafts_gone.retain(|key| !back(key));
        self.drafts.extend(later.drafts);
        self.drafts_gone.extend(later.drafts_gone);
    }
}

impl State {
    /// Goes on to what is stored now, of the records those from the known end on.
    fn follow(&mut self, stored: Stored) -> Result<Option<News>, VaultError> {
        if stored.head == self.head_bytes {
            return Ok(None);
        }
        let bytes = stored.head.ok_or(StorageError::Gone)?;
        let head = Head::open(&bytes, self.vault, self.keys.vault_key());
        // Beyond a damaged end nobody can tell what is new from what is wrong.
        let sound = self.head_sound && self.taken.is_empty();
        let head = head
            .filter(|head| sound && head.next >= self.head.next)
            .ok_or(VaultError::DamagedHead)?;
        let header = stored.header.as_ref();
        let header = header
            .and_then(|bytes| read_again(&self.header, bytes))
            .ok_or(VaultError::DamagedHead)?;
        for (id, bytes) in &stored.child_keys {
            if self.keys.of_id(*id).next().is_none() {
                // One that does not open is missed by the record that needs it.
                let key = ChildKey::open(*id, bytes, self.vault, self.keys.vault_key());
                key.into_iter().for_each(|key| self.keys.add(key));
            }
        }
        let mut news = News::default();
        let mut chain = Chain::between(self.head, head);
        for (sequence, bytes) in &stored.records {
            let record = chain.follow(*sequence, bytes, self.vault, &self.keys);
            news.entries.extend(record);
        }
        if !chain.finish().is_empty() {
            return Err(VaultError::DamagedHead);
        }
        let mut kept = Vec::new();
        for (id, bytes) in &stored.drafts {
            let link = link_to(bytes);
            let known = self
                .drafts
                .iter()
                .find(|it| it.id == *id && it.link == link);
            if let Some(known) = known {
                kept.push(*known);
            } else if let Some(draft) = Draft::open(*id, bytes, self.vault, &self.keys) {
                let key = draft.key;
                kept.push(KeptDraft { key, id: *id, link });
                news.drafts.push(draft);
            }
        }
        let gone = self.drafts.iter().map(|draft| draft.key);
        news.drafts_gone
            .extend(gone.filter(|key| kept.iter().all(|it| it.key != *key)));
        // The keys of a child that was erased elsewhere go from memory too.
        self.keys.retain(|id| stored.child_keys.contains_key(&id));
        let contents = stored.contents.as_ref();
        self.contents =
            contents.and_then(|it| Contents::open(it, self.vault, self.keys.vault_key()));
        self.drafts = kept;
        self.header = header;
        self.head = head;
        self.head_bytes = Some(bytes);
        Ok(Some(news))
    }
}

#[cfg(test)]
#[test]
fn later_news_of_a_draft_takes_the_place_of_earlier() {
    let id = |byte| trivsel::vocabulary::Id::from_bytes([byte; 16]);
    let key = |child| DraftKey {
        adult: id(1),
        child: id(child),
        round: id(2),
    };
    let news = |put: &[(u8, &[u8])], gone: &[u8]| News {
        entries: Vec::new(),
        drafts: put
            .iter()
            .map(|(child, payload)| Draft {
                key: key(*child),
                payload: payload.to_vec(),
            })
            .collect(),
        drafts_gone: gone.iter().map(|child| key(*child)).collect(),
    };
    let mut all = news(&[(3, b"a"), (4, b"b"), (5, b"c")], &[6, 7]);
    all.add(news(&[(4, b"later"), (6, b"again")], &[5, 8]));
    let expected = news(&[(3, b"a"), (4, b"later"), (6, b"again")], &[7, 5, 8]);
    assert_eq!(all, expected);
}
