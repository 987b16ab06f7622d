//! A backup taken, and put into an empty storage.

use super::{
    Batch, CostLimits, Opened, Passphrase, Random, Storage, StorageError, Stored, Vault,
    VaultError,
    backup::{pack, unpack},
    header,
    opening::open,
    random::random_id,
    reading,
};

impl<S: Storage> Vault<S> {
    /// Everything that is stored, as one file that has been read back and compared
    /// with what is stored before it is given out.
    ///
    /// # Errors
    /// [`VaultError::DamagedBackup`] when the file does not read back as what is
    /// stored, or what the storage says.
    pub async fn backup(&self) -> Result<Vec<u8>, VaultError> {
        let _place = self.queue.enter().await;
        let stored = self.storage.read_all().await?;
        let file = pack(&stored);
        if unpack(&file)? == stored {
            Ok(file)
        } else {
            Err(VaultError::DamagedBackup)
        }
    }

    /// Puts a backup into an empty storage, all of it or nothing, and opens it.
    /// The copy writes as a new device, so that no sequence is ever written
    /// twice by the same one. What is damaged in it comes along and is told.
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
        let stored = unpack(file)?;
        if !storage.is_empty().await? {
            return Err(VaultError::AlreadyThere);
        }
        let mut random: Box<dyn Random> = Box::new(random);
        let opened = open(stored.clone(), passphrase, limits, &mut random).await;
        let (mut state, opened) = opened.map_err(of_the_file)?;
        if state.head_sound {
            state.head.device = random_id(&mut random);
            let sealed = state
                .head
                .seal(state.vault, state.keys.vault_key(), &mut random);
            state.head_bytes = Some(sealed);
        }
        storage
            .commit(whole(stored, state.head_bytes.clone()))
            .await
            .map_err(|error| match error {
                StorageError::Conflict => VaultError::AlreadyThere,
                other => other.into(),
            })?;
        Ok((Self::around(storage, random, state), opened))
    }
}

impl<S: Storage> Vault<S> {
    /// What a backup of this very vault holds; none where it is of another one.
    /// Nothing is stored.
    ///
    /// That the ids are alike is not enough: a stranger could make a vault with this
    /// one's id and a passphrase of their own. It must hold this vault's anchor, which
    /// nobody knows who cannot open it.
    ///
    /// # Errors
    /// What [`unpack`] says of the file, or [`Vault::open`] of the passphrase.
    pub async fn read_backup<P: Passphrase + ?Sized>(
        &self,
        file: &[u8],
        passphrase: &P,
        limits: &CostLimits,
    ) -> Result<Option<Opened>, VaultError> {
        let stored = unpack(file)?;
        let there = stored.header.as_ref().ok_or(VaultError::DamagedBackup)?;
        let there = header::open(there, passphrase, limits).await;
        let there = there.map_err(of_the_file)?;
        let here = &self.state.borrow().header;
        let same = there.vault == here.vault && there.secrets.anchor == here.secrets.anchor;
        Ok(same.then(|| reading::read(&stored, &there).opened))
    }
}

/// What opening says, of a file: a header that cannot be read is the file's fault, and
/// says nothing of a vault on this device.
fn of_the_file(error: VaultError) -> VaultError {
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
        contents: stored.contents,
        head,
        drafts: stored.drafts.into_iter().collect(),
        set_aside: stored.set_aside.into_iter().collect(),
        ..Batch::default()
    }
}
