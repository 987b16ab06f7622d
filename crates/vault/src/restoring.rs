//! A backup taken, and put into an empty storage.

use super::{
    Batch, CostLimits, Opened, Passphrase, Random, Storage, StorageError, Stored, Vault,
    VaultError,
    backup::{pack, unpack},
    opening::open,
    random::random_id,
};

impl<S: Storage> Vault<S> {
    /// Everything that is stored, as one file that has been read back and compared
    /// with what is stored before it is given out.
    ///
    /// # Errors
    /// [`VaultError::DamagedBackup`] when the file does not read back as what is
    /// stored, or what the storage says.
    pub async fn backup(&self) -> Result<Vec<u8>, VaultError> {
        let _ticket = self.queue.enter().await;
        let stored = self.storage.read_all().await?;
        let file = pack(&stored);
        if unpack(&file)? == stored {
            Ok(file)
        } else {
            Err(VaultError::DamagedBackup)
        }
    }

    /// Puts a backup into an empty storage, all of it or nothing, and opens it.
    /// The copy writes as a new device, with a stream of its own, so that no record of the same
    /// name is ever written twice. What is damaged in it comes along and is told.
    ///
    /// # Errors
    /// [`VaultError::AlreadyThere`] if anything at all is stored here, what
    /// [`unpack`] says of the file, what [`Vault::open`] says of the
    /// passphrase, or what the storage says.
    pub async fn restore<P: Passphrase + ?Sized>(
        storage: S,
        file: &[u8],
        passphrase: &P,
        limits: &CostLimits,
        random: impl Random + 'static,
    ) -> Result<(Self, Opened), VaultError> {
        Self::restore_if(storage, file, passphrase, limits, random, |_| true).await
    }

    /// The same, where what was opened of the file can be gone on with.
    ///
    /// # Errors
    /// As [`Vault::restore`]; [`VaultError::DamagedBackup`] also where it cannot.
    pub async fn restore_if<P: Passphrase + ?Sized>(
        storage: S,
        file: &[u8],
        passphrase: &P,
        limits: &CostLimits,
        random: impl Random + 'static,
        can_go_on: impl Fn(&Opened) -> bool,
    ) -> Result<(Self, Opened), VaultError> {
        let stored = unpack(file)?;
        if !storage.is_empty().await? {
            return Err(VaultError::AlreadyThere);
        }
        let mut random: Box<dyn Random> = Box::new(random);
        let opened = open(stored.clone(), passphrase, limits, &mut random).await;
        let (mut state, opened) = opened.map_err(of_the_file)?;
        if !can_go_on(&opened) {
            return Err(VaultError::DamagedBackup);
        }
        if state.head_sound {
            state.head.device = random_id(&mut random);
            let sealed = state
                .head
                .seal(state.vault, state.keys.vault_key(), &mut random)?;
            state.head_bytes = Some(sealed);
        }
        storage
            .commit(whole(stored, state.head_bytes.clone()))
            .await
            .map_err(|error| match error {
                StorageError::Conflict => VaultError::AlreadyThere,
                other => other.into(),
            })?;
        Ok((Self::from_parts(storage, random, state), opened))
    }
}

/// What opening says, of a file: a header that cannot be read is the file's fault, and
/// says nothing of a vault on this device.
pub(crate) fn of_the_file(error: VaultError) -> VaultError {
    match error {
        VaultError::DamagedHeader => VaultError::DamagedBackup,
        other => other,
    }
}

/// All of it as one batch for an empty storage.
fn whole(stored: Stored, head: Option<Vec<u8>>) -> Batch {
    Batch {
        new_header: stored.header,
        new_child_keys: stored.child_keys.into_iter().collect(),
        new_records: stored.records.into_iter().collect(),
        new_bundles: stored.bundles.into_iter().collect(),
        bundle_index: stored.bundle_index,
        head,
        drafts: stored.drafts.into_iter().collect(),
        quarantine: stored.quarantine.into_iter().collect(),
        ..Batch::default()
    }
}
