//! The journal: entries as bytes into the vault, and back.

use super::{
    clock::pause, file_handle_store::forget_file, random::SystemRandom, typed::Typed,
    vault_mark::unmark_vault,
};
use crate::{
    register::{ChildId, DeviceId, Entry},
    vault::{
        Batch, Cost, CostLimits, Damage, Draft, DraftKey, MemoryStorage, NewRecord, Opened, Record,
        Spared, Storage, StorageError, Stored, Vault, VaultError, pack,
    },
    vocabulary::{Id, SortedMap, from_bytes, to_bytes},
};

/// This browser's storage.
#[cfg(target_arch = "wasm32")]
type DeviceStorage = crate::vault::IndexedDbStorage;
/// Outside a browser there is none, so memory stands in for it.
#[cfg(not(target_arch = "wasm32"))]
type DeviceStorage = MemoryStorage;

#[cfg(target_arch = "wasm32")]
async fn device_storage() -> Result<DeviceStorage, VaultError> {
    Ok(DeviceStorage::open().await?)
}

#[cfg(target_arch = "wasm32")]
async fn delete_device_storage() -> Result<(), StorageError> {
    DeviceStorage::delete_database().await
}

#[cfg(not(target_arch = "wasm32"))]
async fn delete_device_storage() -> Result<(), StorageError> {
    DeviceStorage::new().erase_everything().await
}

#[cfg(not(target_arch = "wasm32"))]
async fn device_storage() -> Result<DeviceStorage, VaultError> {
    Ok(DeviceStorage::new())
}

/// The opened vault: the device's own, or one in memory that is gone with the
/// page.
pub struct Journal(pub(super) Vault<Place>);

/// Where a vault lies. One type for both, so that the page carries the vault once.
pub(super) enum Place {
    /// In this browser's storage.
    Device(DeviceStorage),
    /// In memory.
    Memory(MemoryStorage),
}

impl Place {
    async fn device() -> Result<Self, VaultError> {
        device_storage().await.map(Self::Device)
    }
}

impl Storage for Place {
    async fn is_empty(&self) -> Result<bool, StorageError> {
        match self {
            Self::Device(storage) => storage.is_empty().await,
            Self::Memory(storage) => storage.is_empty().await,
        }
    }

    async fn read_from(&self, sequence: u64) -> Result<Stored, StorageError> {
        match self {
            Self::Device(storage) => storage.read_from(sequence).await,
            Self::Memory(storage) => storage.read_from(sequence).await,
        }
    }

    async fn commit(&self, batch: Batch) -> Result<(), StorageError> {
        match self {
            Self::Device(storage) => storage.commit(batch).await,
            Self::Memory(storage) => storage.commit(batch).await,
        }
    }

    async fn erase_everything(&self) -> Result<(), StorageError> {
        match self {
            Self::Device(storage) => storage.erase_everything().await,
            Self::Memory(storage) => storage.erase_everything().await,
        }
    }
}

/// A vault that was opened, and what it held.
pub struct Unlocked {
    /// The vault.
    pub journal: Journal,
    /// What it held.
    pub held: Held,
}

/// What a vault or a backup holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Held {
    /// Every entry that could be read.
    pub entries: Vec<Entry>,
    /// What was being typed.
    pub drafts: SortedMap<DraftKey, Vec<u8>>,
    /// What could not be opened.
    pub damage: Vec<Damage>,
    /// How many records were opened but are no entry this version knows. They
    /// stay where they are.
    pub not_understood: usize,
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

impl Journal {
    /// Whether this device has a vault.
    ///
    /// # Errors
    /// When the browser's storage cannot be asked.
    pub async fn exists() -> Result<bool, VaultError> {
        Ok(Vault::exists(&Place::device().await?).await?)
    }

    /// Opens this device's vault.
    ///
    /// # Errors
    /// When it does not open; nothing has changed.
    pub async fn open(passphrase: &str) -> Result<Unlocked, VaultError> {
        let storage = Place::device().await?;
        let (passphrase, limits) = (Typed::new(passphrase), CostLimits::STRICT);
        let (vault, opened) = Vault::open(storage, &passphrase, &limits, SystemRandom).await?;
        Ok(Unlocked::new(Self(vault), opened))
    }

    /// Makes a vault on this device.
    ///
    /// # Errors
    /// When there is one already, or it cannot be stored.
    pub async fn create(passphrase: &str) -> Result<Unlocked, VaultError> {
        let storage = Place::device().await?;
        let passphrase = Typed::new(passphrase);
        let vault = Vault::create(storage, &passphrase, Cost::DEFAULT, SystemRandom).await?;
        Ok(Unlocked::new(Self(vault), Opened::default()))
    }

    /// Puts a backup into this device, which has no vault.
    ///
    /// # Errors
    /// When there is one already, the file or the passphrase is not right, or it
    /// cannot be stored; nothing has changed.
    pub async fn restore(file: &[u8], passphrase: &str) -> Result<Unlocked, VaultError> {
        let storage = Place::device().await?;
        let (passphrase, limits) = (Typed::new(passphrase), CostLimits::STRICT);
        let (vault, opened) =
            Vault::restore(storage, file, &passphrase, &limits, SystemRandom).await?;
        Ok(Unlocked::new(Self(vault), opened))
    }

    /// Everything that is stored, as one file.
    ///
    /// # Errors
    /// When the storage cannot be read.
    pub async fn backup(&self) -> Result<Vec<u8>, VaultError> {
        self.0.backup().await
    }

    /// Whether a backup of this vault may take the place of what stands in a file.
    ///
    /// # Errors
    /// Why it may not.
    pub fn may_replace(&self, there: &[u8], new: &[u8]) -> Result<(), Spared> {
        self.0.may_replace(there, new)
    }

    /// What lies on this device, sealed as it is, as one file; nothing of it
    /// needs to open.
    ///
    /// # Errors
    /// When the storage cannot be read.
    pub async fn raw() -> Result<Vec<u8>, VaultError> {
        Ok(pack(&Place::device().await?.read_all().await?))
    }

    /// Destroys everything on this device, and forgets the file that is kept up to
    /// date, which stays where it is.
    ///
    /// # Errors
    /// What the storage says.
    pub async fn erase_device() -> Result<(), VaultError> {
        delete_device_storage().await?;
        unmark_vault();
        Ok(forget_file().await?)
    }

    /// A vault in memory, for the sample. Its passphrase is no secret: there is
    /// nobody to keep it from.
    ///
    /// # Errors
    /// When there is too little memory.
    pub async fn in_memory() -> Result<Self, VaultError> {
        let storage = Place::Memory(MemoryStorage::new());
        let vault =
            Vault::create(storage, &Typed::new("sample"), Cost::CHEAPEST, SystemRandom).await?;
        Ok(Self(vault))
    }

    /// Whether it lies on this device, so that other windows can have it open too.
    #[must_use]
    pub fn is_stored(&self) -> bool {
        matches!(self.0.storage(), Place::Device(_))
    }

    /// The vault's id, the same on every copy of it.
    #[must_use]
    pub fn vault(&self) -> Id {
        self.0.id()
    }

    /// What is another after everything that is written.
    #[must_use]
    pub fn mark(&self) -> Option<Vec<u8>> {
        self.0.mark()
    }

    /// The device that writes.
    #[must_use]
    pub fn device(&self) -> DeviceId {
        DeviceId(self.0.device())
    }

    /// Stores these entries, all or none, and lets go of these drafts.
    ///
    /// # Errors
    /// When they could not be stored; nothing has changed.
    pub async fn append(&self, entries: &[Entry], done: &[DraftKey]) -> Result<(), VaultError> {
        self.0.append(&records(entries), done).await
    }

    /// Stores these entries, all or none, after so many milliseconds. Whatever is asked for
    /// meanwhile waits until they are stored.
    ///
    /// # Errors
    /// When they could not be stored; nothing has changed.
    pub async fn append_later(&self, entries: &[Entry], later: u32) -> Result<(), VaultError> {
        let coming = async {
            pause(later).await;
            records(entries)
        };
        self.0.append_coming(coming).await
    }

    /// Erases everything about these children and stores these entries: all of it
    /// or nothing.
    ///
    /// # Errors
    /// When it could not be stored; nothing is erased then.
    pub async fn erase(&self, children: &[ChildId], entries: &[Entry]) -> Result<(), VaultError> {
        let children: Vec<_> = children.iter().map(|child| child.0).collect();
        self.0.erase(&children, &records(entries)).await
    }

    /// Reads everything once more.
    ///
    /// # Errors
    /// When the storage cannot be read.
    pub async fn read_again(&self) -> Result<Held, VaultError> {
        Ok(Held::new(self.0.read_again().await?))
    }

    /// What a backup of this very vault holds. Nothing is stored; none where it is
    /// of another vault.
    ///
    /// # Errors
    /// When the file or the passphrase is not right.
    pub async fn read_backup(
        &self,
        file: &[u8],
        passphrase: &str,
    ) -> Result<Option<Held>, VaultError> {
        let (passphrase, limits) = (Typed::new(passphrase), CostLimits::STRICT);
        let opened = self.0.read_backup(file, &passphrase, &limits).await?;
        Ok(opened.map(Held::new))
    }

    /// A backup of these entries and drafts, made without asking the storage.
    ///
    /// # Errors
    /// When one of them is too large.
    pub fn pack_from_memory(
        &self,
        entries: &[Entry],
        drafts: &SortedMap<DraftKey, Vec<u8>>,
    ) -> Result<Vec<u8>, VaultError> {
        let drafts = drafts.iter().map(|(key, payload)| Draft {
            key: *key,
            payload: payload.clone(),
        });
        let drafts: Vec<_> = drafts.collect();
        self.0.pack_from_memory(&records(entries), &drafts)
    }

    /// Reads what another window has written; nothing where none has. Taking over
    /// refuses whatever that window writes from then on.
    ///
    /// # Errors
    /// When what is new cannot be read, or the storage does not do it.
    pub async fn catch_up(&self, take_over: bool) -> Result<Option<Brought>, VaultError> {
        let news = if take_over {
            Some(self.0.take_over().await?)
        } else {
            self.0.catch_up().await?
        };
        Ok(news.map(|news| Brought {
            entries: entries(&news.entries),
            drafts: news
                .drafts
                .into_iter()
                .map(|it| (it.key, it.payload))
                .collect(),
            drafts_gone: news.drafts_gone,
        }))
    }

    /// Stores a draft in place of the last one under its key.
    ///
    /// # Errors
    /// When it could not be stored; the last one is still there.
    pub async fn put_draft(&self, key: DraftKey, payload: Vec<u8>) -> Result<(), VaultError> {
        self.0.put_draft(key, payload).await
    }
}

/// Entries as bytes, each with the child whose key seals it.
pub(super) fn records(entries: &[Entry]) -> Vec<NewRecord> {
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

impl Unlocked {
    fn new(journal: Journal, opened: Opened) -> Self {
        let held = Held::new(opened);
        Self { journal, held }
    }
}

impl Held {
    fn new(opened: Opened) -> Self {
        let all = opened.entries.len();
        let entries = entries(&opened.entries);
        Self {
            not_understood: all - entries.len(),
            entries,
            drafts: opened
                .drafts
                .into_iter()
                .map(|draft| (draft.key, draft.payload))
                .collect(),
            damage: opened.damaged,
        }
    }
}
