//! The journal that is a vault: entries as bytes into it, and back. In the rest of the program.

use super::{
    device::DeviceStorage,
    journal::{Doing, Held, Journal},
    typed::Typed,
};
use trivsel::{
    register::{ChildId, DeviceId, Entry},
    vocabulary::{Id, SortedMap, from_bytes, to_bytes},
};
use vault::{
    Cost, CostLimits, Draft, DraftKey, Holder, KeySlot, NewRecord, News, Opened, Record, Spared,
    Vault, VaultError,
};

/// What only a vault, which is sealed, is asked for.
pub trait Sealed {
    /// Its id, the same on every copy of it.
    fn id(&self) -> Id;

    /// What is another after everything that is written.
    fn mark(&self) -> Option<Vec<u8>>;

    /// All its slots.
    fn slots(&self) -> Vec<KeySlot>;

    /// Whom it was opened by.
    fn opened_by(&self) -> Option<Holder>;

    /// Everything that is stored, as one file. Fails when the storage cannot be read.
    fn backup(&self) -> Doing<'_, Vec<u8>>;

    /// Whether a backup of this vault may take the place of what stands in a file.
    ///
    /// # Errors
    /// Why it may not.
    fn may_replace(&self, there: &[u8], new: &[u8]) -> Result<(), Spared>;

    /// What a backup of this very vault holds. Nothing is stored; none where it is of another
    /// vault. Fails when the file or the passphrase is not right.
    fn read_backup<'a>(&'a self, file: &'a [u8], passphrase: &'a str) -> Doing<'a, Option<Held>>;

    /// A backup of these entries and drafts, made without asking the storage.
    ///
    /// # Errors
    /// When one of them is too large.
    fn pack_from_memory(
        &self,
        entries: &[Entry],
        drafts: &SortedMap<DraftKey, Vec<u8>>,
    ) -> Result<Vec<u8>, VaultError>;

    /// Reads what another window has written; nothing where none has. Taking over refuses whatever
    /// that window writes from then on. Fails when what is new cannot be read, or the storage does
    /// not do it.
    fn catch_up(&self, take_over: bool) -> Doing<'_, Option<Brought>>;

    /// Lets a passphrase open the vault for this holder, in place of the one they had, and stores
    /// these entries with it. Takes the time and memory of one Argon2id. Fails when somebody else
    /// has it, or it cannot be stored; nothing has changed then.
    fn set_passphrase<'a>(
        &'a self,
        holder: Holder,
        passphrase: &'a str,
        entries: &'a [Entry],
    ) -> Doing<'a, ()>;

    /// Takes these slots away, gives the vault another key, and stores these entries with it. Fails
    /// when it cannot be stored; nothing has changed then.
    fn change_key<'a>(&'a self, gone: &'a [Id], entries: &'a [Entry]) -> Doing<'a, ()>;

    /// Brings older records together where there have come to be many. Whether there had. Fails
    /// when it cannot be stored; nothing has changed then.
    fn bundle_older(&self) -> Doing<'_, bool>;

    /// Seals the slot that the vault was opened with as dearly as a new one would be, where that is
    /// dearer. Fails when there is too little memory or it cannot be stored; nothing has changed then.
    fn raise_cost<'a>(&'a self, passphrase: &'a str) -> Doing<'a, ()>;
}

/// What another window has written.
pub struct Brought {
    /// Its entries.
    pub entries: Vec<Entry>,
    /// Drafts that it has changed.
    pub drafts: Vec<(DraftKey, Vec<u8>)>,
    /// Drafts that it has finished.
    pub drafts_gone: Vec<DraftKey>,
}

impl Journal for Vault<DeviceStorage> {
    fn device(&self) -> DeviceId {
        DeviceId(self.device())
    }

    fn append<'a>(&'a self, entries: &'a [Entry], done: &'a [DraftKey]) -> Doing<'a, ()> {
        Box::pin(async move { self.append(&records(entries), done).await })
    }

    fn erase<'a>(&'a self, children: &'a [ChildId], entries: &'a [Entry]) -> Doing<'a, ()> {
        let children: Vec<_> = children.iter().map(|child| child.0).collect();
        Box::pin(async move { self.erase(&children, &records(entries)).await })
    }

    fn put_draft(&self, key: DraftKey, payload: Vec<u8>) -> Doing<'_, ()> {
        Box::pin(self.put_draft(key, payload))
    }

    fn read_again(&self) -> Doing<'_, Held> {
        Box::pin(async move { Ok(self.read_again().await?.into()) })
    }

    fn sealed(&self) -> Result<&dyn Sealed, VaultError> {
        Ok(self)
    }
}

impl Sealed for Vault<DeviceStorage> {
    fn id(&self) -> Id {
        self.id()
    }

    fn mark(&self) -> Option<Vec<u8>> {
        self.mark()
    }

    fn slots(&self) -> Vec<KeySlot> {
        self.slots()
    }

    fn opened_by(&self) -> Option<Holder> {
        self.opened_by()
    }

    fn backup(&self) -> Doing<'_, Vec<u8>> {
        Box::pin(self.backup())
    }

    fn may_replace(&self, there: &[u8], new: &[u8]) -> Result<(), Spared> {
        self.may_replace(there, new)
    }

    fn read_backup<'a>(&'a self, file: &'a [u8], passphrase: &'a str) -> Doing<'a, Option<Held>> {
        let passphrase = Typed::new(passphrase);
        Box::pin(async move {
            let opened = self.read_backup(file, &passphrase, &CostLimits::STRICT);
            Ok(opened.await?.map(Held::from))
        })
    }

    fn pack_from_memory(
        &self,
        entries: &[Entry],
        drafts: &SortedMap<DraftKey, Vec<u8>>,
    ) -> Result<Vec<u8>, VaultError> {
        let drafts = drafts.iter().map(|(key, payload)| Draft {
            key: *key,
            payload: payload.clone(),
        });
        let drafts: Vec<_> = drafts.collect();
        self.pack_from_memory(&records(entries), &drafts)
    }

    fn catch_up(&self, take_over: bool) -> Doing<'_, Option<Brought>> {
        Box::pin(async move {
            let news = if take_over {
                Some(self.take_over().await?)
            } else {
                self.catch_up().await?
            };
            Ok(news.map(Brought::from))
        })
    }

    fn set_passphrase<'a>(
        &'a self,
        holder: Holder,
        passphrase: &'a str,
        entries: &'a [Entry],
    ) -> Doing<'a, ()> {
        let passphrase = Typed::new(passphrase);
        Box::pin(async move {
            self.set_passphrase(holder, &passphrase, Cost::DEFAULT, &records(entries))
                .await
        })
    }

    fn change_key<'a>(&'a self, gone: &'a [Id], entries: &'a [Entry]) -> Doing<'a, ()> {
        Box::pin(async move { self.change_key(gone, &records(entries)).await })
    }

    fn bundle_older(&self) -> Doing<'_, bool> {
        Box::pin(self.bundle_older())
    }

    fn raise_cost<'a>(&'a self, passphrase: &'a str) -> Doing<'a, ()> {
        let passphrase = Typed::new(passphrase);
        Box::pin(async move { self.raise_cost(&passphrase, Cost::DEFAULT).await })
    }
}

/// Entries as bytes, each with the child whose key seals it.
fn records(entries: &[Entry]) -> Vec<NewRecord> {
    let record = |entry: &Entry| NewRecord {
        child: entry.fact.child().map(|child| child.0),
        payload: to_bytes(entry),
    };
    entries.iter().map(record).collect()
}

/// The entries that this version understands.
fn entries(records: &[Record]) -> Vec<Entry> {
    let payloads = records.iter().map(|record| &record.payload);
    payloads.filter_map(|payload| from_bytes(payload)).collect()
}

fn drafts(drafts: Vec<Draft>) -> impl Iterator<Item = (DraftKey, Vec<u8>)> {
    drafts.into_iter().map(|draft| (draft.key, draft.payload))
}

impl From<Opened> for Held {
    fn from(opened: Opened) -> Self {
        let all = opened.entries.len();
        let entries = entries(&opened.entries);
        Self {
            not_understood: all - entries.len(),
            entries,
            drafts: drafts(opened.drafts).collect(),
            damage: opened.damaged,
        }
    }
}

impl From<News> for Brought {
    fn from(news: News) -> Self {
        Self {
            entries: entries(&news.entries),
            drafts: drafts(news.drafts).collect(),
            drafts_gone: news.drafts_gone,
        }
    }
}
