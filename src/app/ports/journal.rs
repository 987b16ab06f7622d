//! The journal: entries as bytes into the vault, and back.

use super::{
    file_handle_store::forget_file, random::SystemRandom, remembered::Remembered, typed::Typed,
    vault_mark::unmark_vault,
};
use crate::{
    register::{ChildId, DeviceId, Entry},
    vault::{
        Cost, CostLimits, Damage, Draft, DraftKey, NewRecord, Opened, Record, Spared, Storage,
        StorageError, Vault, VaultError, pack,
    },
    vocabulary::{Id, SortedMap, from_bytes, to_bytes},
};

/// This browser's storage.
#[cfg(target_arch = "wasm32")]
type DeviceStorage = crate::vault::IndexedDbStorage;
/// Outside a browser there is none, so memory stands in for it.
#[cfg(not(target_arch = "wasm32"))]
type DeviceStorage = crate::vault::MemoryStorage;

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

/// The opened vault; for the sample, what is remembered in its place.
pub struct Journal(Place);

enum Place {
    /// This device's vault.
    Device(Box<Vault<DeviceStorage>>),
    /// The sample, gone with the page.
    Memory(Remembered),
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
        Ok(Vault::exists(&device_storage().await?).await?)
    }

    /// Opens this device's vault.
    ///
    /// # Errors
    /// When it does not open; nothing has changed.
    pub async fn open(passphrase: &str) -> Result<Unlocked, VaultError> {
        let storage = device_storage().await?;
        let (passphrase, limits) = (Typed::new(passphrase), CostLimits::STRICT);
        let (vault, opened) = Vault::open(storage, &passphrase, &limits, SystemRandom).await?;
        Ok(Unlocked::new(vault, opened))
    }

    /// Makes a vault on this device.
    ///
    /// # Errors
    /// When there is one already, or it cannot be stored.
    pub async fn create(passphrase: &str) -> Result<Unlocked, VaultError> {
        let storage = device_storage().await?;
        let passphrase = Typed::new(passphrase);
        let vault = Vault::create(storage, &passphrase, Cost::DEFAULT, SystemRandom).await?;
        Ok(Unlocked::new(vault, Opened::default()))
    }

    /// Puts a backup into this device, which has no vault.
    ///
    /// # Errors
    /// When there is one already, the file or the passphrase is not right, or it
    /// cannot be stored; nothing has changed.
    pub async fn restore(file: &[u8], passphrase: &str) -> Result<Unlocked, VaultError> {
        let storage = device_storage().await?;
        let (passphrase, limits) = (Typed::new(passphrase), CostLimits::STRICT);
        let (vault, opened) =
            Vault::restore(storage, file, &passphrase, &limits, SystemRandom).await?;
        Ok(Unlocked::new(vault, opened))
    }

    /// Everything that is stored, as one file.
    ///
    /// # Errors
    /// When the storage cannot be read.
    pub async fn backup(&self) -> Result<Vec<u8>, VaultError> {
        self.sealed()?.backup().await
    }

    /// Whether a backup of this vault may take the place of what stands in a file.
    ///
    /// # Errors
    /// Why it may not.
    pub fn may_replace(&self, there: &[u8], new: &[u8]) -> Result<(), Spared> {
        let vault = self.sealed().map_err(|_| Spared::Foreign)?;
        vault.may_replace(there, new)
    }

    /// What lies on this device, sealed as it is, as one file; nothing of it
    /// needs to open.
    ///
    /// # Errors
    /// When the storage cannot be read.
    pub async fn raw() -> Result<Vec<u8>, VaultError> {
        Ok(pack(&device_storage().await?.read_all().await?))
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

    /// The journal of the sample.
    #[must_use]
    pub fn in_memory(device: DeviceId, entries: Vec<Entry>) -> Self {
        Self(Place::Memory(Remembered::new(device, entries)))
    }

    /// This device's vault.
    ///
    /// # Errors
    /// In the sample, which has none.
    pub(super) const fn sealed(&self) -> Result<&Vault<DeviceStorage>, VaultError> {
        match &self.0 {
            Place::Device(vault) => Ok(vault),
            Place::Memory(_) => Err(VaultError::NoVault),
        }
    }

    /// Whether it lies on this device, so that other windows can have it open too.
    #[must_use]
    pub const fn is_stored(&self) -> bool {
        matches!(self.0, Place::Device(_))
    }

    /// The vault's id, the same on every copy of it.
    ///
    /// # Errors
    /// In the sample, which has none.
    pub fn vault(&self) -> Result<Id, VaultError> {
        Ok(self.sealed()?.id())
    }

    /// What is another after everything that is written.
    #[must_use]
    pub fn mark(&self) -> Option<Vec<u8>> {
        self.sealed().ok()?.mark()
    }

    /// The device that writes.
    #[must_use]
    pub fn device(&self) -> DeviceId {
        match &self.0 {
            Place::Device(vault) => DeviceId(vault.device()),
            Place::Memory(sample) => sample.device,
        }
    }

    /// Stores these entries, all or none, and lets go of these drafts.
    ///
    /// # Errors
    /// When they could not be stored; nothing has changed.
    pub async fn append(&self, entries: &[Entry], done: &[DraftKey]) -> Result<(), VaultError> {
        match &self.0 {
            Place::Device(vault) => vault.append(&records(entries), done).await,
            Place::Memory(sample) => {
                sample.append(entries, done);
                Ok(())
            }
        }
    }

    /// Erases everything about these children and stores these entries: all of it
    /// or nothing.
    ///
    /// # Errors
    /// When it could not be stored; nothing is erased then.
    pub async fn erase(&self, children: &[ChildId], entries: &[Entry]) -> Result<(), VaultError> {
        match &self.0 {
            Place::Device(vault) => {
                let children: Vec<_> = children.iter().map(|child| child.0).collect();
                vault.erase(&children, &records(entries)).await
            }
            Place::Memory(sample) => {
                sample.erase(children, entries);
                Ok(())
            }
        }
    }

    /// Reads everything once more.
    ///
    /// # Errors
    /// When the storage cannot be read.
    pub async fn read_again(&self) -> Result<Held, VaultError> {
        match &self.0 {
            Place::Device(vault) => Ok(Held::new(vault.read_again().await?)),
            Place::Memory(sample) => Ok(sample.held()),
        }
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
        let opened = self
            .sealed()?
            .read_backup(file, &passphrase, &limits)
            .await?;
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
        self.sealed()?.pack_from_memory(&records(entries), &drafts)
    }

    /// Reads what another window has written; nothing where none has. Taking over
    /// refuses whatever that window writes from then on.
    ///
    /// # Errors
    /// When what is new cannot be read, or the storage does not do it.
    pub async fn catch_up(&self, take_over: bool) -> Result<Option<Brought>, VaultError> {
        let news = if take_over {
            Some(self.sealed()?.take_over().await?)
        } else {
            self.sealed()?.catch_up().await?
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
        match &self.0 {
            Place::Device(vault) => vault.put_draft(key, payload).await,
            Place::Memory(sample) => {
                sample.put_draft(key, payload);
                Ok(())
            }
        }
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
    fn new(vault: Vault<DeviceStorage>, opened: Opened) -> Self {
        let journal = Journal(Place::Device(Box::new(vault)));
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
