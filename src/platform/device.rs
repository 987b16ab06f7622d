//! The vault of this device: looked for, opened, made, put back and destroyed. All but
//! [`may_have_vault`] is in the rest of the program.

use std::rc::Rc;

use super::{
    file_handle_store::forget_file,
    normalized_passphrase::NormalizedPassphrase,
    random::SystemRandom,
    sealed_journal::{has_room, open_folded},
    vault_mark::unmark_vault,
    window_channel::{Message, WindowChannel},
};
use crate::session::{Journal, JournalContents};
use trivsel::register::Register;
use vault::{
    Cost, CostLimits, DATABASE, Opened, Storage, Vault, VaultError, begin_new_log, has_database,
    pack,
};

/// This browser's storage.
#[cfg(target_arch = "wasm32")]
pub(super) type DeviceStorage = vault::IndexedDbStorage;
/// Outside a browser there is none, so memory stands in for it.
#[cfg(not(target_arch = "wasm32"))]
pub(super) type DeviceStorage = vault::MemoryStorage;

#[cfg(target_arch = "wasm32")]
async fn storage() -> Result<DeviceStorage, VaultError> {
    begin_new_log().await;
    Ok(DeviceStorage::open().await?)
}

#[cfg(target_arch = "wasm32")]
async fn delete_storage() -> Result<(), VaultError> {
    Ok(DeviceStorage::delete_database().await?)
}

#[cfg(not(target_arch = "wasm32"))]
async fn storage() -> Result<DeviceStorage, VaultError> {
    Ok(DeviceStorage::new())
}

#[cfg(not(target_arch = "wasm32"))]
async fn delete_storage() -> Result<(), VaultError> {
    Ok(DeviceStorage::new().erase_everything().await?)
}

/// A vault that was opened, and what it held.
pub struct Unlocked {
    pub journal: Rc<dyn Journal>,
    /// What all its entries together say.
    pub register: Register,
    /// What else it held.
    pub contents: JournalContents,
}

impl Unlocked {
    fn new(vault: Vault<DeviceStorage>, opened: Opened) -> Self {
        let mut contents: JournalContents = opened.into();
        Self {
            journal: Rc::new(vault),
            register: contents.take_register(),
            contents,
        }
    }
}

/// Whether this device may have a vault, as far as can be told without opening it: whether the
/// browser has a database of that name, or does not tell. One that has been made and not filled
/// counts too. Where it may, the browser begins a new log at once.
pub async fn may_have_vault() -> bool {
    let may = has_database(DATABASE).await != Some(false);
    if may {
        begin_new_log().await;
    }
    may
}

/// Whether this device has a vault.
///
/// # Errors
/// When the browser's storage cannot be asked.
pub async fn has_vault() -> Result<bool, VaultError> {
    Ok(Vault::exists(&storage().await?).await?)
}

/// Opens this device's vault.
///
/// # Errors
/// When it does not open; nothing has changed.
pub async fn open_vault(passphrase: &str) -> Result<Unlocked, VaultError> {
    let (passphrase, limits) = (NormalizedPassphrase::new(passphrase), CostLimits::STRICT);
    let opening = open_folded(storage().await?, &passphrase, &limits, SystemRandom);
    let (vault, register, contents) = opening.await?;
    Ok(Unlocked {
        journal: Rc::new(vault),
        register,
        contents,
    })
}

/// Makes a vault on this device.
///
/// # Errors
/// When there is one already, or it cannot be stored.
pub async fn create_vault(passphrase: &str) -> Result<Unlocked, VaultError> {
    let passphrase = NormalizedPassphrase::new(passphrase);
    let making = Vault::create(storage().await?, &passphrase, Cost::DEFAULT, SystemRandom);
    Ok(Unlocked::new(making.await?, Opened::default()))
}

/// Puts a backup into this device, which has no vault.
///
/// # Errors
/// When there is one already, the file or the passphrase is not right, or it
/// cannot be stored; nothing has changed.
pub async fn restore_vault(file: &[u8], passphrase: &str) -> Result<Unlocked, VaultError> {
    let (passphrase, limits) = (NormalizedPassphrase::new(passphrase), CostLimits::STRICT);
    let storage = storage().await?;
    let restoring = Vault::restore_if(storage, file, &passphrase, &limits, SystemRandom, has_room);
    let (vault, opened) = restoring.await?;
    Ok(Unlocked::new(vault, opened))
}

/// What lies on this device, sealed as it is, as one file; nothing of it
/// needs to open.
///
/// # Errors
/// When the storage cannot be read.
pub async fn raw_vault() -> Result<Vec<u8>, VaultError> {
    Ok(pack(&storage().await?.read_all().await?))
}

/// Destroys everything on this device, and forgets the file that is kept up to
/// date, which stays where it is.
///
/// # Errors
/// What the storage says.
pub async fn erase_device() -> Result<(), VaultError> {
    WindowChannel::post_once(Message::Locked);
    delete_storage().await?;
    unmark_vault();
    Ok(forget_file().await?)
}
